// An agent hub as a desk, put together: with its application id over signed tokens, without one on this machine alone. It decides
// nothing; the SDK's heavy half is loaded when the first activity comes or goes.
import type { FarSide, HandoffTarget } from '../../../handoff/target.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import type { HttpRoute } from '../../../kernel/http.ts';
import type { HubPlace } from './activities.ts';
import type { HubAnswersOptions } from './answers.ts';
import { hubAnswers } from './answers.ts';
import { hubTarget } from './target.ts';
import type { HubTokens } from './tokens.ts';

export interface HubDeskSettings {
  readonly url: string;
  /** Absent: a hub on this machine. */
  readonly tokens?: () => Promise<HubTokens>;
}

export interface HubDesk {
  readonly target: HandoffTarget;
  readonly routes: (farSide: FarSide) => readonly HttpRoute[];
}

const thisMachine = /^(127\.|::1$|::ffff:127\.)/;

export function hubDesk(
  { url, tokens }: HubDeskSettings,
  parts: Pick<HubAnswersOptions, 'ticketOf' | 'typing'> & { readonly place: () => HubPlace },
): HubDesk {
  const authenticate: HubAnswersOptions['authenticate'] = async ({ headers, remoteAddress }) => {
    if (tokens !== undefined) return (await tokens()).check(headers['authorization'] ?? '');
    if (!thisMachine.test(remoteAddress)) throw new TiskiError('forbidden', 'Only a hub on this machine.');
  };
  return {
    target: hubTarget({ url, place: parts.place, token: async () => (await tokens?.())?.token() }),
    routes: (farSide) => hubAnswers({ ...parts, farSide, authenticate }),
  };
}

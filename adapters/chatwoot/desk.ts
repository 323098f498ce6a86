// Chatwoot as a desk, put together: the target that our outbox serves and the webhook by which it answers. It decides nothing.
import type { FarSide, HandoffTarget } from '../../handoff/target.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { HttpRoute } from '../../kernel/http.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { ChatwootApiOptions } from './api.ts';
import { ChatwootFailure, createChatwootApi } from './api.ts';
import { anything } from './records.ts';
import { chatwootTarget, ownPrefix } from './target.ts';
import { chatwootWebhook } from './webhook.ts';

export interface ChatwootSettings extends ChatwootApiOptions {
  readonly inboxId: number;
  readonly teams: Readonly<Record<string, number>>;
  readonly pathKey: string;
  readonly secret?: string;
}

export interface ChatwootDesk {
  readonly target: HandoffTarget;
  readonly routes: (farSide: FarSide) => readonly HttpRoute[];
}

const chatwootName = 'chatwoot';

export function chatwootDesk(
  settings: ChatwootSettings,
  parts: {
    readonly typing: (ticketId: string, name: string) => void;
    /** Told to somebody whose words did not reach the customer. */
    readonly lost: (why: 'not-yours' | 'unreachable') => string;
    readonly clock: Clock;
    readonly logger: Logger;
  },
): ChatwootDesk {
  const api = createChatwootApi(settings);
  const { lost, logger } = parts;

  async function tellLost(farId: string, eventId: string, why: 'not-yours' | 'unreachable'): Promise<void> {
    const body = {
      content: lost(why),
      message_type: 'outgoing',
      private: true,
      source_id: `${ownPrefix}lost:${eventId}`,
    };
    try {
      const signal = new AbortController().signal;
      await api.call('POST', `/conversations/${farId}/messages`, anything, { body, signal });
    } catch (error) {
      if (!(error instanceof ChatwootFailure)) throw error;
      logger.warn('chatwoot-note-lost', { farId, reason: error.message });
    }
  }

  return {
    target: chatwootTarget({ name: chatwootName, api, ...settings }),
    routes: (farSide) => [chatwootWebhook({ ...settings, ...parts, farSide, tellLost })],
  };
}

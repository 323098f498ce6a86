// What a person said to the customer past this service, as it is kept: the customer has read it, so it goes nowhere and nobody judges
// it; what it fulfils is fulfilled. Pure.
import type { Draft } from '../conversation/contract.ts';
import type { Person } from '../conversation/entries.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { Json } from '../kernel/json.ts';
import { fulfilledByReply, personsWords } from './actions/replies.ts';

export interface SaidElsewhere {
  /** The channel's name for it: the same one told twice has one effect. */
  readonly messageId: string;
  readonly text: string;
  readonly attachments?: readonly Json[];
}

export function wordsElsewhere(
  state: ConversationState,
  agent: Person,
  { messageId, text, attachments = [] }: SaidElsewhere,
): Required<Pick<Draft, 'entries' | 'timers' | 'dedupeKey'>> {
  const fulfilled = fulfilledByReply(state, agent);
  return {
    dedupeKey: `elsewhere:${messageId}`.slice(0, 200),
    entries: [...fulfilled.entries, personsWords(state, agent, { text, attachments, saidElsewhere: true })],
    timers: { cancel: fulfilled.cancel },
  };
}

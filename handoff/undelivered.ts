// An answer that a channel did not take is no answer: what it dealt with is open again, and a person hears of it, by a ticket of its
// own or by the one there is. Nothing is said to the customer, who would not get it either.
import type { Shop } from '../catalog/model.ts';
import type { NewConversationEntry } from '../conversation/entries.ts';
import { parseEntry, preview } from '../conversation/fold.ts';
import { reopenQuestion } from '../conversation/ledger.ts';
import type { DeadLetterDraft } from '../conversation/outbox/rounds.ts';
import type { ConversationState } from '../conversation/state.ts';
import { isOpen } from '../conversation/state.ts';
import { isoNow } from '../kernel/clock.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Store } from '../storage/port.ts';
import { ticketChange } from './actions/acting.ts';
import type { Opening } from './opening.ts';
import { planHandoff } from './request-person.ts';

/** As much as a promise that is about to be broken. */
const raisedBy = 5;

export interface UndeliveredTools {
  readonly store: Pick<Store, 'read' | 'ticket'>;
  readonly shop: () => Pick<Shop, 'teams' | 'replyPromiseMs'>;
  readonly opening: (teamId: string) => Opening;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** What is written with a dead letter. Nothing, when no question waits for an answer. */
export function deadLetterDraft(tools: UndeliveredTools): DeadLetterDraft {
  return async (state, { seq }) => {
    const reopened = await unansweredBy(tools, state, seq);
    const after = preview(state, reopened, isoNow(tools.clock));
    const open = after.questions.filter(isOpen);
    if (open.length === 0) return { entries: [] };
    if (after.ticket !== undefined) return { entries: reopened, ...(await raised(tools, after)) };
    const { entries, ticket } = planHandoff(after, {
      reason: 'undelivered',
      topics: open.map(({ topic }) => topic),
      locale: state.locale,
      shop: tools.shop(),
      opening: tools.opening,
      nowMs: tools.clock.nowMs(),
      newId: tools.newId,
    });
    return {
      // A promise that the customer cannot hear is none.
      entries: [...reopened, ...entries.filter(({ kind }) => kind !== 'promise-made')],
      ...(ticket === undefined ? {} : { ticket }),
    };
  };
}

/** Opens again what the turn opened and answered whose words did not arrive. */
async function unansweredBy(
  { store }: UndeliveredTools,
  state: ConversationState,
  seq: number,
): Promise<readonly NewConversationEntry[]> {
  const [logged] = await store.read(state.conversationId, seq - 1, 1);
  const entry = logged === undefined ? undefined : parseEntry(logged);
  if (entry?.kind !== 'message-out' || entry.data.inReplyTo === undefined) return [];
  const { inReplyTo } = entry.data;
  return state.questions
    .filter(
      ({ state: standing, openedSeq }) => standing === 'answered' && openedSeq > inReplyTo && openedSeq < seq,
    )
    .flatMap(({ questionId }) => reopenQuestion(state, questionId));
}

async function raised({ store }: UndeliveredTools, state: ConversationState) {
  const current = state.ticket;
  const row = current === undefined ? undefined : await store.ticket(current.ticketId);
  if (row === undefined) return {};
  return { ticket: ticketChange({ state, row, current }, undefined, { priority: row.priority + raisedBy }) };
}

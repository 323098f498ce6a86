// What somebody in line wants of the line, answered: where they stand, out of it, what was passed on. It joins the dialogs of
// the queue to a turn and decides nothing about facts.
import type { ConversationState, CurrentTicket } from '../conversation/state.ts';
import type { QueueWish } from '../language/understand/queue/wish.ts';
import type { BroughtIn } from './brought.ts';
import { showPassedOn } from './passed-on.ts';
import type { PersonTools } from './person-tools.ts';
import { leaveLine, tellPlace } from './queue.ts';
import type { Ledger } from './ledger-steps.ts';
import type { View } from './view.ts';

/** `seen`: the state with everything that this turn has learnt. */
export function answerInLine(
  wish: QueueWish,
  ledger: Ledger,
  seen: ConversationState,
  ticket: CurrentTicket,
  view: View,
  tools: PersonTools,
): BroughtIn {
  switch (wish) {
    case 'place':
      return tellPlace(ledger, ticket, view, tools);
    case 'passed-on':
      return { ledger, draft: showPassedOn(seen, view), setTimers: [], statuses: [] };
    case 'leave':
      return leaveLine(ledger, ticket, view) ?? tellPlace(ledger, ticket, view, tools);
  }
}

// An address or a number in a message: kept and said back, promised over where a promise waited for it, asked for again where
// it cannot be right.
import type { ConversationState } from '../../conversation/state.ts';
import type { AnswerEntity } from '../../kernel/answer.ts';
import type { Reading } from '../../language/understand/reading.ts';
import { contactInWords, promiseOnceReachable } from '../contact.ts';
import { write } from '../ledger-steps.ts';
import { emptyDraft, joined, saying } from '../message.ts';
import { sentence } from '../reply.ts';
import type { Heard } from './heard.ts';
import type { Outcome } from './step.ts';
import { together } from './step.ts';

/** Said back; and a reply is promised now where the customer could not be reached before. */
export function keepContact(soFar: Outcome, heard: Heard): Outcome {
  const { reading, queued, matter, view, contactGiven, forPerson } = heard;
  // "Vastatkaa osoitteeseen …, tarvitsen tarjouksen": it goes along with what is passed on. A number to call is said with the call.
  const goesAlong = forPerson.length > 0 && reading.contact.email !== undefined;
  const isWaitedFor = queued || reading.tookUp === 'contact' || goesAlong;
  if (!contactGiven || matter === 'change' || !isWaitedFor) return promised(soFar, heard);
  const kept = saying(sentence(view, 'handoff.contact', { contact: contactInWords(reading.contact, view) }));
  const entities = waitingForCall(soFar.ledger.state, reading);
  return promised({ ...soFar, draft: joined({ ...kept, entities }, soFar.draft) }, heard);
}

function promised(
  soFar: Outcome,
  { reading, queued, matter, isOfCall, view, person, contactGiven }: Heard,
): Outcome {
  // A call that is being agreed on is promised for itself.
  const isCall = isOfCall || (matter === 'agree' && reading.call.when !== undefined);
  if (!contactGiven || !queued || isCall) return soFar;
  const late = promiseOnceReachable(soFar.ledger.state, reading.contact, view, person);
  if (late === undefined) return soFar;
  return {
    ...soFar,
    ledger: write(soFar.ledger, late.entries),
    draft: joined(soFar.draft, saying(late.said)),
    ...together(soFar.brought, { setTimers: late.setTimers, statuses: [] }),
  };
}

/** A number that was asked for and cannot be one is asked for again. */
export function askContactAgain(soFar: Outcome, { reading, forPerson, pending, view }: Heard): Outcome {
  if (reading.contactFlaw === undefined || forPerson.length > 0 || pending?.kind !== 'contact') return soFar;
  const again = sentence(view, `contact.flaw-${reading.contactFlaw}`);
  const draft = joined(soFar.draft, { ...emptyDraft, question: [again], pending });
  return { ...soFar, draft, isDone: true };
}

/** The call that a number was given for, where nothing else was asked of it in this message. */
function waitingForCall({ questions }: ConversationState, { asks }: Reading): readonly AnswerEntity[] {
  const waits = questions.some(({ topic, state }) => topic === 'callback' && state === 'passed-on');
  return waits && asks.length === 0 ? [{ type: 'Answer', topic: 'callback', outcome: 'passed-on' }] : [];
}

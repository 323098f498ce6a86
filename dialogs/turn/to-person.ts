// What of a message goes to a person: what asks for one by its nature, what the bot could not settle while a ticket waits, and
// what is to be answered at an address that was left.
import { isOpen } from '../../conversation/state.ts';
import type { Ask } from '../../language/understand/reading.ts';
import { goesToPerson } from '../answer-asks.ts';
import { workOf } from '../call-work.ts';
import { openAsk } from '../ledger-steps.ts';
import { emptyDraft, joined } from '../message.ts';
import type { Draft } from '../message.ts';
import { bringPerson } from '../person.ts';
import { sentence } from '../reply.ts';
import type { View } from '../view.ts';
import { yesOrNo } from '../yes-or-no.ts';
import { callOf, withCallSaid, withContact } from './calls.ts';
import type { Heard } from './heard.ts';
import type { Outcome } from './step.ts';
import { together } from './step.ts';

/** `unsettled`: what the bot could not answer of what was asked while a ticket waits; it goes along without being asked for. */
export function handOver(soFar: Outcome, heard: Heard, unsettled: readonly Ask[]): Outcome {
  const { forPerson, changed, seq, view, person } = heard;
  const asks = forPerson.length > 0 ? forPerson : unsettled;
  if (asks.length === 0) return soFar;
  // A ticket changes once a turn: who left the line with the message before is asked whether a person shall come after all.
  if (changed === 'resolved')
    return {
      ...soFar,
      ledger: asks.reduce((ledger, ask) => openAsk(ledger, ask, seq).ledger, soFar.ledger),
      draft: joined(soFar.draft, offerOf(view)),
      isDone: true,
    };
  const reason = reasonFor(heard);
  const brought = bringPerson(withContact(soFar.ledger, heard), asks, reason, seq, view, person);
  const told = forPerson.length > 0 ? brought.draft : { ...brought.draft, entities: [] };
  const call = callOf(brought.ledger, heard);
  return {
    ...soFar,
    ledger: call?.ledger ?? brought.ledger,
    draft: joined(soFar.draft, withCallSaid(told, call)),
    calls: call === undefined ? soFar.calls : workOf(soFar.calls, call.work),
    ...together(soFar.brought, brought),
    isDone: true,
  };
}

/** An address left where nobody is on the way: what is open goes to a person, who answers there. */
export function answerThere(soFar: Outcome, heard: Heard): Outcome {
  const { contactGiven, queued, matter, reading, seq, view, person } = heard;
  const waits = soFar.ledger.state.questions.some(isOpen);
  if (!contactGiven || queued || !waits || matter !== 'none' || reading.tookUp !== 'contact') return soFar;
  const brought = bringPerson(withContact(soFar.ledger, heard), [], 'written-reply', seq, view, person);
  return {
    ...soFar,
    ledger: brought.ledger,
    draft: joined(soFar.draft, brought.draft),
    ...together(soFar.brought, brought),
    isDone: true,
  };
}

function offerOf(view: View): Draft {
  return {
    ...emptyDraft,
    question: [sentence(view, 'unknown.offer')],
    suggestions: yesOrNo(view),
    pending: { kind: 'person' },
  };
}

function reasonFor({ reading, before }: Heard): string {
  const asked = reading.asks.find(goesToPerson)?.topic;
  if (asked === 'complaint' || asked === 'order' || asked === 'callback') return asked;
  if (reading.tookUp === 'person' && reading.acts.includes('yes'))
    return before.notUnderstood > 0 ? 'not-understood' : 'unknown-fact';
  return asked === 'person' ? 'asked' : 'unknown-fact';
}

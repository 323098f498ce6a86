// A call by appointment in a message: agreed on, moved or called off, beside whatever else the message says.
import { agreeCall, cancelCall, changeCall } from '../callback.ts';
import type { CallStep } from '../callback.ts';
import { workOf } from '../call-work.ts';
import type { Ledger } from '../ledger-steps.ts';
import { joined } from '../message.ts';
import type { Draft } from '../message.ts';
import type { Heard } from './heard.ts';
import type { Outcome } from './step.ts';

/** Moved to another time, or called off. */
export function changeAgreedCall(soFar: Outcome, { matter, reading, pending, view, desk }: Heard): Outcome {
  if (matter !== 'change' && matter !== 'cancel') return soFar;
  const made =
    matter === 'cancel'
      ? cancelCall(soFar.ledger, view)
      : changeCall(soFar.ledger, reading, pending, view, desk);
  return {
    ...soFar,
    ledger: made.ledger,
    draft: joined(soFar.draft, made.draft),
    calls: workOf(soFar.calls, made.work),
  };
}

/** Times are offered, or one is taken. */
export function agreeOnCall(soFar: Outcome, heard: Heard): Outcome {
  const call = callOf(withContact(soFar.ledger, heard), heard);
  if (call === undefined) return soFar;
  return {
    ...soFar,
    ledger: call.ledger,
    draft: joined(soFar.draft, call.draft),
    calls: workOf(soFar.calls, call.work),
  };
}

/** `undefined`: no call is to be agreed on. */
export function callOf(
  ledger: Ledger,
  { matter, reading, pending, seq, view, desk }: Heard,
): CallStep | undefined {
  return matter === 'agree'
    ? agreeCall(ledger, reading, pending, ledger.state.ticket?.team ?? '', seq, view, desk)
    : undefined;
}

/** A call that is agreed on says all there is to say; times that are offered come after the words about the person. */
export function withCallSaid(told: Draft, call: CallStep | undefined): Draft {
  if (call === undefined) return told;
  if (call.agreed) return { ...call.draft, entities: told.entities };
  const offers = call.draft.question.length > 0;
  return offers ? { ...joined(told, call.draft), entities: told.entities } : told;
}

/** The ledger on which the contact of this turn is known already. */
export function withContact(ledger: Ledger, { contact }: Heard): Ledger {
  return { ...ledger, state: { ...ledger.state, contact: { ...ledger.state.contact, ...contact } } };
}

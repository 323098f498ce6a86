// Calls: the customer picks a slot, moves it, calls it off. Decides from what was heard and what is free; the places in the
// slots are taken by the turn's caller, who comes again when one was gone.
import { DateTime } from 'luxon';
import type { CallbackSlot } from '../conversation/entries.ts';
import { isOpen } from '../conversation/state.ts';
import type { ConversationState, PromiseState } from '../conversation/state.ts';
import type { TurnPlan } from '../conversation/turn.ts';
import { callAgreed, callCancelled, callMoved, callUnwished } from '../handoff/callbacks/booking.ts';
import type { Booked } from '../handoff/callbacks/booking.ts';
import type { PlaceFor } from '../handoff/callbacks/slot-book.ts';
import { fitting, offeredOf } from '../handoff/callbacks/slots.ts';
import type { Fitting } from '../handoff/callbacks/slots.ts';
import { callbackOf } from '../handoff/promise.ts';
import type { CallTime } from '../kernel/call-time.ts';
import type { Pending } from '../kernel/thread.ts';
import type { Reading } from '../language/understand/reading.ts';
import { callSaid, callStanding, offering } from './callback-words.ts';
import { write } from './ledger-steps.ts';
import type { Ledger } from './ledger-steps.ts';
import { emptyDraft, joined, saying } from './message.ts';
import type { Draft } from './message.ts';
import { sentence } from './reply.ts';
import type { View } from './view.ts';

/** What a turn knows of free slots: those it was told of. */
export interface CallDesk {
  /** `undefined`: not looked up yet; the turn is thought out again once it is. */
  readonly free: (team: string) => readonly CallbackSlot[] | undefined;
}

/** What a step about a call came to, beside its words. */
export interface CallWork {
  readonly setTimers: NonNullable<TurnPlan['setTimers']>;
  readonly cancelTimers: readonly string[];
  /** To be taken before the turn is committed. */
  readonly places: readonly PlaceFor[];
  /** Teams whose free slots must be known first. */
  readonly lookUp: readonly string[];
}

export const noCallWork: CallWork = { setTimers: [], cancelTimers: [], places: [], lookUp: [] };

export interface CallStep {
  readonly ledger: Ledger;
  readonly draft: Draft;
  readonly work: CallWork;
  /** A call was agreed on: no reply is promised beside it. */
  readonly agreed: boolean;
}

/** What the message wants of a call. `agree`: one is wished for or waited for; `change`: one that stands is moved, renumbered or asked about. */
export type CallMatter = 'none' | 'agree' | 'change' | 'cancel';

export function callMatter(
  state: ConversationState,
  reading: Reading,
  pending: Pending | undefined,
): CallMatter {
  const { change, when } = reading.call;
  const stands = callbackOf(state.promises) !== undefined;
  const waits = state.questions.some((question) => question.topic === 'callback' && isOpen(question));
  const asked = reading.asks.some(({ topic }) => topic === 'callback');
  if (change === 'cancel' && (stands || waits)) return 'cancel';
  const chose = reading.tookUp === 'callback-slot';
  const isBare = reading.asks.every(({ topic }) => topic === 'callback');
  if (stands)
    return asked || chose || change === 'move' || reading.contact.phone !== undefined ? 'change' : 'none';
  const numbered = reading.contact.phone !== undefined || reading.tookUp === 'contact';
  if (asked || chose) return 'agree';
  if (!waits) return 'none';
  return (numbered && (isBare || pending?.kind === 'contact')) ||
    (when !== undefined && isBare && change !== undefined)
    ? 'agree'
    : 'none';
}

/** Calls it off; a person may still have other questions, and then the answer comes in writing. */
export function cancelCall(ledger: Ledger, view: View): CallStep {
  const standing = callbackOf(ledger.state.promises);
  const booked: Booked =
    standing === undefined
      ? { entries: callUnwished(ledger.state, 'customer'), timers: { set: [], cancel: [] } }
      : callCancelled(ledger.state, standing, 'customer', view.nowMs);
  const after = write(ledger, booked.entries);
  const left = after.state.questions.some(isOpen);
  const key = left && after.state.ticket !== undefined ? 'callback.cancelled-open' : 'callback.cancelled';
  return stepOf(after, saying(sentence(view, key)), booked);
}

/** Moves the call that stands, changes its number, or says when it comes. */
export function changeCall(
  ledger: Ledger,
  reading: Reading,
  pending: Pending | undefined,
  view: View,
  desk: CallDesk,
): CallStep {
  const standing = callbackOf(ledger.state.promises);
  if (standing?.slot === undefined) return stepOf(ledger, emptyDraft);
  const { call, contact } = reading;
  const phone = contact.phone ?? standing.phone ?? '';
  const wantsTime = call.change === 'move' || call.when !== undefined || reading.tookUp === 'callback-slot';
  if (!wantsTime) {
    if (contact.phone === undefined || contact.phone === standing.phone)
      return stepOf(ledger, callStanding('callback.standing', standing, view));
    return moved(ledger, standing, standing.slot, phone, 'callback.confirmed', view);
  }
  const free = desk.free(standing.keeper);
  if (free === undefined) return lookingUp(ledger, standing.keeper);
  const others = free.filter(({ start }) => start !== standing.slot?.start);
  if (others.length === 0)
    return stepOf(
      ledger,
      joined(saying(sentence(view, 'callback.no-slots')), callStanding('callback.stays', standing, view)),
    );
  const chosen = timeChosen(others, reading, pending, view);
  if (chosen?.kind === 'one') return moved(ledger, standing, chosen.slot, phone, 'callback.moved', view);
  return stepOf(ledger, {
    ...offered(chosen, others, 'callback.offer-move', view),
    entities: [{ type: 'Answer', topic: 'callback', outcome: 'passed-on' }],
  });
}

/** Agrees on a call, or offers times for one. `team` calls; without slots of its own it calls when its turn comes. */
export function agreeCall(
  ledger: Ledger,
  reading: Reading,
  pending: Pending | undefined,
  team: string,
  messageSeq: number,
  view: View,
  desk: CallDesk,
): CallStep {
  if (view.catalog.shop.callbackSlots === undefined) return stepOf(ledger, emptyDraft);
  const free = desk.free(team);
  if (free === undefined) return lookingUp(ledger, team);
  if (free.length === 0) return stepOf(ledger, emptyDraft);
  const { phone } = ledger.state.contact;
  const chosen = timeChosen(free, reading, pending, view);
  if (phone === undefined) {
    const slot = chosen?.kind === 'one' ? { slot: chosen.slot.start } : {};
    return stepOf(ledger, {
      ...emptyDraft,
      question: [sentence(view, 'handoff.ask-phone')],
      pending: { kind: 'contact', ...slot },
    });
  }
  if (chosen?.kind !== 'one') return stepOf(ledger, offered(chosen, free, 'callback.offer', view));
  const { conversationId } = ledger.state;
  // The same for the same message, so that thinking again takes no second place.
  const promiseId = `p_${conversationId}_${messageSeq}`;
  const { slot } = chosen;
  const booked = callAgreed(ledger.state, { promiseId, team, slot, phone, text: 'callback' }, view.nowMs);
  const place = { team, start: slot.start, promiseId, conversationId };
  return {
    ...stepOf(write(ledger, booked.entries), callSaid('callback.confirmed', { slot, phone }, view), booked, [
      place,
    ]),
    agreed: true,
  };
}

function moved(
  ledger: Ledger,
  promise: PromiseState,
  slot: CallbackSlot,
  phone: string,
  key: 'callback.moved' | 'callback.confirmed',
  view: View,
): CallStep {
  const booked = callMoved(promise, slot, 'customer', view.nowMs, phone);
  const { conversationId } = ledger.state;
  const place = { team: promise.keeper, start: slot.start, promiseId: promise.promiseId, conversationId };
  const places = slot.start === promise.slot?.start ? [] : [place];
  return stepOf(write(ledger, booked.entries), callSaid(key, { slot, phone }, view), booked, places);
}

/** What was chosen: of the times offered, of all that are free, or before the number was asked for. `undefined`: nothing was said of a time. */
export function timeChosen(
  free: readonly CallbackSlot[],
  reading: Reading,
  pending: Pending | undefined,
  view: View,
): Fitting | undefined {
  const { when, option } = reading.call;
  if (when !== undefined) return timeMeant(free, when, pending, view.catalog.shop.timeZone);
  const start =
    pending?.kind === 'contact'
      ? pending.slot
      : pending?.kind === 'callback-slot' && reading.tookUp === 'callback-slot'
        ? pending.options.at(option ?? 0)
        : undefined;
  if (start === undefined) return undefined;
  const slot = free.find((one) => one.start === start);
  return slot === undefined
    ? { kind: 'none', nearest: offeredOf(free, view.catalog.shop.timeZone) }
    : { kind: 'one', slot };
}

/** "klo 15.30" after tomorrow's times were offered is tomorrow: first those offered, then their days, then all. */
function timeMeant(
  free: readonly CallbackSlot[],
  when: CallTime,
  pending: Pending | undefined,
  zone: string,
): Fitting {
  if (when.date !== undefined || pending?.kind !== 'callback-slot') return fitting(free, when, zone);
  const { options } = pending;
  const one = fitting(
    free.filter(({ start }) => options.includes(start)),
    when,
    zone,
  );
  if (one.kind === 'one') return one;
  const days = new Set(options.map((start) => dateAt(start, zone)));
  const near = fitting(
    free.filter(({ start }) => days.has(dateAt(start, zone))),
    when,
    zone,
  );
  return near.kind === 'none' ? fitting(free, when, zone) : near;
}

const dateAt = (instant: string, zone: string): string | null =>
  DateTime.fromISO(instant, { zone }).toISODate();

function offered(
  chosen: Exclude<Fitting, { kind: 'one' }> | undefined,
  free: readonly CallbackSlot[],
  key: 'callback.offer' | 'callback.offer-move',
  view: View,
): Draft {
  switch (chosen?.kind) {
    case 'some':
      return offering(chosen.slots, 'callback.offer-fitting', view);
    case 'none':
      return offering(chosen.nearest, 'callback.offer-other', view);
    case undefined:
      return offering(offeredOf(free, view.catalog.shop.timeZone), key, view);
  }
}

const lookingUp = (ledger: Ledger, team: string): CallStep => ({
  ...stepOf(ledger, emptyDraft),
  work: { ...noCallWork, lookUp: [team] },
});

function stepOf(ledger: Ledger, draft: Draft, booked?: Booked, places: readonly PlaceFor[] = []): CallStep {
  const { set = [], cancel = [] } = booked?.timers ?? {};
  return { ledger, draft, work: { setTimers: set, cancelTimers: cancel, places, lookUp: [] }, agreed: false };
}

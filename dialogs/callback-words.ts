// How calls are spoken of: the times that are offered, the call that was agreed on, and the buttons under both. It decides
// nothing.
import { DateTime } from 'luxon';
import type { CallbackSlot } from '../conversation/entries.ts';
import type { PromiseState } from '../conversation/state.ts';
import { callButtons, slotButtons } from '../handoff/callbacks/buttons.ts';
import { clock, listed, moment, momentNamed, timeSpan } from '../language/phrases/figures.ts';
import type { PhraseKey } from '../language/phrases/keys.ts';
import { phoneInWords } from '../language/phrases/phone.ts';
import { say } from '../language/phrases/say.ts';
import { emptyDraft, saying } from './message.ts';
import type { Draft } from './message.ts';
import { sentence } from './reply.ts';
import type { View } from './view.ts';

/** Asks for one of these times; what the customer answers may be any other. */
export function offering(slots: readonly CallbackSlot[], key: PhraseKey, view: View): Draft {
  const zone = view.catalog.shop.timeZone;
  const inWords = {
    moment: (iso: string) => moment(iso, view.nowMs, zone, view.locale),
    momentNamed: (iso: string) => momentNamed(iso, view.nowMs, zone, view.locale),
  };
  return {
    ...emptyDraft,
    question: [sentence(view, key, { times: timesInWords(slots, view) })],
    suggestions: slotButtons(slots, view.locale, { say, inWords }),
    pending: { kind: 'callback-slot', options: slots.map(({ start }) => start) },
  };
}

/** "tänään klo 14, 14.30 ja 16.30, huomenna klo 8 ja 12": each day is named once. */
function timesInWords(slots: readonly CallbackSlot[], { catalog, nowMs, locale }: View): string {
  const zone = catalog.shop.timeZone;
  const days = Map.groupBy(slots, ({ start }) => DateTime.fromISO(start, { zone }).toISODate());
  return [...days.values()]
    .map((ofDay) => {
      const [first = '', ...others] = ofDay.map(({ start }) => start);
      const later = others.map((start) => clock(DateTime.fromISO(start, { zone }).toFormat('HH:mm'), locale));
      return listed([momentNamed(first, nowMs, zone, locale), ...later], locale);
    })
    .join(', ');
}

/** The call as it is agreed on, with buttons to change it. */
export function callSaid(
  key: PhraseKey,
  { slot, phone }: { readonly slot: CallbackSlot; readonly phone: string },
  view: View,
): Draft {
  const { timeZone, country } = view.catalog.shop;
  const when = timeSpan(slot, view.nowMs, timeZone, view.locale);
  return {
    ...saying(sentence(view, key, { when, phone: phoneInWords(phone, country) })),
    entities: [{ type: 'Answer', topic: 'callback', outcome: 'passed-on' }],
    suggestions: callButtons(say, view.locale),
  };
}

/** The same of a promise that stands; nothing for one without a slot. */
export function callStanding(key: PhraseKey, { slot, phone }: PromiseState, view: View): Draft {
  return slot === undefined || phone === undefined ? emptyDraft : callSaid(key, { slot, phone }, view);
}

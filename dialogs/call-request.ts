// What a customer wants of an agreed call while a person has the conversation: it is noted for that person, who does it with
// one tap. Nothing is moved or called off on a mere understanding, and nothing is said.
import type { EntryData } from '../conversation/entries.ts';
import { callbackOf } from '../handoff/promise.ts';
import type { Ask, Reading } from '../language/understand/reading.ts';
import { goesToPerson } from './answer-asks.ts';
import { callMatter, noCallWork, timeChosen } from './callback.ts';
import type { CallDesk, CallWork } from './callback.ts';
import { write } from './ledger-steps.ts';
import type { Ledger } from './ledger-steps.ts';
import type { View } from './view.ts';

/** The ledger with the wish noted; `undefined`: no call stands, or nothing is wanted of it. */
export function callChangeAsked(
  ledger: Ledger,
  reading: Reading,
  messageSeq: number,
  view: View,
  desk: CallDesk,
): { readonly ledger: Ledger; readonly work: CallWork } | undefined {
  const standing = callbackOf(ledger.state.promises);
  const matter = callMatter(ledger.state, reading, undefined);
  if (standing === undefined || (matter !== 'change' && matter !== 'cancel')) return undefined;
  const { change, when } = reading.call;
  if (matter === 'change' && change !== 'move' && when === undefined) return undefined;
  const asked = {
    promiseId: standing.promiseId,
    change: matter === 'cancel' ? matter : 'move',
    messageSeq,
  } as const;
  if (asked.change === 'cancel' || when === undefined) return noted(ledger, asked);
  const free = desk.free(standing.keeper);
  if (free === undefined) return { ledger, work: { ...noCallWork, lookUp: [standing.keeper] } };
  const others = free.filter(({ start }) => start !== standing.slot?.start);
  const chosen = timeChosen(others, reading, undefined, view);
  return noted(ledger, chosen?.kind === 'one' ? { ...asked, start: chosen.slot.start } : asked);
}

/**
 * Whether such an ask says no more than what is wanted of the call: "avboka samtalet" names no goods that the shop might
 * have, and a new time asks for no opening hours.
 */
export function belongsToCall(ask: Ask): boolean {
  const { topic } = ask;
  if (topic === 'callback' || topic === 'person') return true;
  return !goesToPerson(ask) && (ask.product.kind === 'unlisted' || topic.endsWith('-hours'));
}

/** The asks of a message that wants something of a call which are not about the call. */
export function besideTheCall(asks: readonly Ask[]): readonly Ask[] {
  const [first, ...others] = asks.filter((ask) => !belongsToCall(ask));
  if (first === undefined) return [];
  // "Kan ni flytta det till klockan tre": a time alone sounds like many things.
  const isTimeAlone = asks.length === 1 && first.product.kind === 'none' && timely.has(first.topic);
  return isTimeAlone ? [] : [first, ...others];
}

const timely: ReadonlySet<Ask['topic']> = new Set(['pickup', 'delivery-time', 'other']);

function noted(ledger: Ledger, asked: EntryData<'callback-change-asked'>) {
  return { ledger: write(ledger, [{ kind: 'callback-change-asked', data: asked }]), work: noCallWork };
}

// Takes the places in call-back slots that a turn wants, around a turn that is itself pure: it is thought out again with what
// has become known, until what it says can be kept.
import type { CallbackSlot } from '../conversation/entries.ts';
import type { TurnPlan } from '../conversation/turn.ts';
import type { SlotBook } from '../handoff/callbacks/slot-book.ts';
import { TiskiError } from '../kernel/errors.ts';
import type { CallDesk, CallWork } from './callback.ts';

export interface Thought {
  readonly plan: TurnPlan;
  readonly calls: CallWork;
}

export const noSlots: Pick<SlotBook, 'free' | 'take'> = {
  free: async () => [],
  take: async () => undefined,
};

/** Somebody else may be faster so often. */
const triesAtMost = 6;

/** The plan whose places are taken. A place that was gone counts as not free when the turn is thought out again. */
export async function withSlots(
  think: (desk: CallDesk) => Promise<Thought>,
  slots: Pick<SlotBook, 'free' | 'take'>,
): Promise<TurnPlan> {
  const known = new Map<string, readonly CallbackSlot[]>();
  for (let tries = 0; tries < triesAtMost; tries++) {
    const { plan, calls } = await think({ free: (team) => known.get(team) });
    const unknown = calls.lookUp.filter((team) => !known.has(team));
    for (const team of unknown) known.set(team, await slots.free(team));
    if (unknown.length > 0) continue;
    const lost = [];
    for (const place of calls.places) if ((await slots.take(place)) === undefined) lost.push(place);
    if (lost.length === 0) return plan;
    for (const { team, start } of lost)
      known.set(
        team,
        (await slots.free(team)).filter((slot) => slot.start !== start),
      );
  }
  throw new TiskiError('conflict', 'No slot held still long enough for a turn.');
}

/** What both steps want. */
export function workOf(first: CallWork, second: CallWork): CallWork {
  return {
    setTimers: [...first.setTimers, ...second.setTimers],
    cancelTimers: [...first.cancelTimers, ...second.cancelTimers],
    places: [...first.places, ...second.places],
    lookUp: [...first.lookUp, ...second.lookUp],
  };
}

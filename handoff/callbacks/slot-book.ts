// Who has a place in which call-back slot: registers of the store, changed by several at once without ever being over-booked.
// A place is taken under its promise's id before the promise is made; one whose promise never came is given back.
import { z } from 'zod';
import type { CallbackSlot } from '../../conversation/entries.ts';
import type { Clock } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';
import type { Json } from '../../kernel/json.ts';
import type { Store } from '../../storage/port.ts';
import type { SlotPlan } from './slots.ts';
import { slotsOf } from './slots.ts';

const placesSchema = z.object({
  places: z.array(
    z.object({
      promiseId: z.string(),
      conversationId: z.string(),
      /** ISO 8601; until then the promise may still come. Absent: it came. */
      heldUntil: z.string().exactOptional(),
    }),
  ),
});
type Place = z.infer<typeof placesSchema>['places'][number];

/** The place that a promise has, or is to have. */
export interface PlaceFor {
  readonly team: string;
  /** The slot's start, ISO 8601, UTC. */
  readonly start: string;
  readonly promiseId: string;
  readonly conversationId: string;
}

export interface SlotBook {
  /** Slots with room for one more call, in order; empty where the shop has no slots or nobody is in. */
  free(team: string): Promise<readonly CallbackSlot[]>;
  /**
   * Takes a place, or keeps the one that the promise has already. `undefined`: there is no such slot, or it is full. Safe to
   * repeat, and under any number of callers at once.
   */
  take(place: PlaceFor): Promise<CallbackSlot | undefined>;
  /** The promise came: its place is no longer only held. Safe to repeat. */
  confirm(place: PlaceFor): Promise<void>;
  /** Gives the place back, if there is one. Safe to repeat. */
  release(place: Pick<PlaceFor, 'team' | 'start' | 'promiseId'>): Promise<void>;
}

export interface SlotBookParts {
  readonly registers: Pick<Store, 'register' | 'registers' | 'writeRegister'>;
  /** `undefined`: the shop makes no calls by appointment. */
  readonly plan: (team: string) => SlotPlan | undefined;
  /** Does the conversation have such a promise, for this slot? Asked about places that were held for too long. */
  readonly stands: (place: PlaceFor) => Promise<boolean>;
  readonly clock: Clock;
}

/** Far longer than a turn may take from booking to its commit. */
const heldMs = 5 * 60_000;
/** Each time somebody else wrote; under fifty at once the last one tries as often. */
const triesAtMost = 500;

const nameOf = (team: string, start: string): string => `slot:${team}:${start}`;

export function createSlotBook({ registers, plan, stands, clock }: SlotBookParts): SlotBook {
  /** Thinks on what stands there and writes it, again when somebody was faster. `undefined` from `change`: nothing to write. */
  async function change(
    name: string,
    think: (places: readonly Place[]) => readonly Place[] | undefined,
  ): Promise<void> {
    for (let tries = 0; tries < triesAtMost; tries++) {
      const register = await registers.register(name);
      const wanted = think(placesIn(register?.value));
      if (wanted === undefined) return;
      const value = { places: wanted.map((place) => ({ ...place })) };
      if ((await registers.writeRegister(name, register?.version ?? 0, value)) !== undefined) return;
    }
    throw new TiskiError('conflict', 'The slot would not hold still.');
  }

  const release: SlotBook['release'] = ({ team, start, promiseId }) =>
    change(nameOf(team, start), (places) =>
      places.some((place) => place.promiseId === promiseId)
        ? places.filter((place) => place.promiseId !== promiseId)
        : undefined,
    );

  const confirm: SlotBook['confirm'] = (place) =>
    change(nameOf(place.team, place.start), (places) => {
      const own = places.find(({ promiseId }) => promiseId === place.promiseId);
      if (own !== undefined && own.heldUntil === undefined) return undefined;
      return [...places.filter((other) => other !== own), settled(place)];
    });

  /** Held for longer than any turn takes: the promise came and this was not noted, or it never did. */
  async function clear(team: string, start: string, places: readonly Place[]): Promise<void> {
    for (const { promiseId, conversationId, heldUntil } of places) {
      if (heldUntil === undefined || Date.parse(heldUntil) > clock.nowMs()) continue;
      const place = { team, start, promiseId, conversationId };
      await ((await stands(place)) ? confirm(place) : release(place));
    }
  }

  return {
    async free(team) {
      const found = plan(team);
      if (found === undefined) return [];
      const slots = slotsOf(found, clock.nowMs());
      const days = [...new Set(slots.map(({ start }) => start.slice(0, 10)))];
      const booked = new Map<string, readonly Place[]>();
      for (const day of days)
        for (const { name, value } of await registers.registers(nameOf(team, day)))
          booked.set(name, placesIn(value));
      const room: CallbackSlot[] = [];
      for (const slot of slots) {
        const places = booked.get(nameOf(team, slot.start)) ?? [];
        await clear(team, slot.start, places);
        if (places.length < found.perSlot) room.push(slot);
      }
      return room;
    },

    async take(place) {
      const { team, start, promiseId, conversationId } = place;
      const found = plan(team);
      const slot = found && slotsOf(found, clock.nowMs()).find((one) => one.start === start);
      if (found === undefined || slot === undefined) return undefined;
      const name = nameOf(team, start);
      await clear(team, start, placesIn((await registers.register(name))?.value));
      let isTaken = false;
      const heldUntil = new Date(clock.nowMs() + heldMs).toISOString();
      await change(name, (places) => {
        const own = places.find((other) => other.promiseId === promiseId);
        isTaken = own !== undefined || places.length < found.perSlot;
        if (!isTaken || (own !== undefined && own.heldUntil === undefined)) return undefined;
        return [...places.filter((other) => other !== own), { promiseId, conversationId, heldUntil }];
      });
      return isTaken ? slot : undefined;
    },

    confirm,
    release,
  };
}

const settled = ({ promiseId, conversationId }: PlaceFor): Place => ({ promiseId, conversationId });

/** What this version cannot read counts as nobody's. */
function placesIn(value: Json | undefined): readonly Place[] {
  const parsed = placesSchema.safeParse(value);
  return parsed.success ? parsed.data.places : [];
}

// What one team's recent service tells about waiting, in a fixed number of figures however many customers came: each event
// gives the next value. It knows no store; whoever keeps it may also make it again by replaying the events.
import { evenAims, type WaitAims } from './aims.ts';
import { logAverageOf, withDuration, type LogAverage } from './log-normal.ts';

/** Plain figures only, so that it may be kept as JSON. Never changed in place. */
export interface ServiceData {
  /** Claims seen, fading over weeks: what was long ago does not count as knowing. */
  readonly claims: { readonly weight: number; readonly atMs: number };
  /** From claim to the end of the ticket. */
  readonly handling: LogAverage;
  /** From queued to claimed when somebody had room at once. */
  readonly pickUp: LogAverage;
  /** How many left the line, and over how much waiting. */
  readonly leaving: { readonly left: number; readonly waitedSeconds: number };
  /** Room for conversations of all who are present, now and as it has usually been a while ago. */
  readonly presence: { readonly room: number; readonly usualRoom: number; readonly atMs: number };
  /** How far out a told range must reach, learnt from how the told ones fared. */
  readonly aims: WaitAims;
}

const week = 7 * 24 * 3600_000;
const claimsFadeMs = 2 * week;
const usualRoomMs = 10 * 60_000;
const waitingRemembered = 200_000;

/** A team of which nothing is known yet; the figures inside are guesses that a few observations outweigh. */
export function noServiceData(): ServiceData {
  return {
    claims: { weight: 0, atMs: 0 },
    handling: logAverageOf(420, 0.9, 4),
    pickUp: logAverageOf(35, 0.8, 4),
    leaving: { left: 1, waitedSeconds: 1800 },
    presence: { room: 0, usualRoom: 0, atMs: 0 },
    aims: evenAims,
  };
}

/** How many claims the data stands on at `nowMs`. */
export function claimsKnown({ claims }: ServiceData, nowMs: number): number {
  return claims.weight * Math.exp(-Math.max(0, nowMs - claims.atMs) / claimsFadeMs);
}

/** A claim was made at `claimedAtMs`; `hadRoom`: somebody had room for this customer when they joined the line. */
export function withClaim(
  data: ServiceData,
  { waitedSeconds, claimedAtMs, hadRoom }: { waitedSeconds: number; claimedAtMs: number; hadRoom: boolean },
): ServiceData {
  return {
    ...withWaiting(data, 0, waitedSeconds),
    claims: { weight: claimsKnown(data, claimedAtMs) + 1, atMs: Math.max(claimedAtMs, data.claims.atMs) },
    ...(hadRoom ? { pickUp: withDuration(data.pickUp, waitedSeconds) } : {}),
  };
}

/** A customer left the line unserved. */
export function withLeft(data: ServiceData, waitedSeconds: number): ServiceData {
  return withWaiting(data, 1, waitedSeconds);
}

/** A claimed ticket ended, `seconds` after its claim. */
export function withHandled(data: ServiceData, seconds: number): ServiceData {
  return { ...data, handling: withDuration(data.handling, seconds) };
}

/** Those who are present now have `room` conversations in all, taken or free. To be told whenever it changes. */
export function withPresence(data: ServiceData, room: number, atMs: number): ServiceData {
  return { ...data, presence: { room, usualRoom: usualRoom(data, atMs), atMs } };
}

/** What the room has been like in the last ten minutes or so. */
export function usualRoom(
  { presence: { room, usualRoom: usual, atMs } }: ServiceData,
  nowMs: number,
): number {
  return room + (usual - room) * Math.exp(-Math.max(0, nowMs - atMs) / usualRoomMs);
}

function withWaiting(data: ServiceData, left: number, waitedSeconds: number): ServiceData {
  const faded = Math.min(1, waitingRemembered / (data.leaving.waitedSeconds + 1));
  return {
    ...data,
    leaving: {
      left: data.leaving.left * faded + left,
      waitedSeconds: data.leaving.waitedSeconds * faded + waitedSeconds,
    },
  };
}

// A team that has served for a while, for tests about waiting.
import type { PresentAgent } from '../../../../handoff/waiting/forecast.ts';
import {
  noServiceData,
  withClaim,
  withHandled,
  withPresence,
  type ServiceData,
} from '../../../../handoff/waiting/service-data.ts';

export const noon = Date.parse('2026-11-23T10:00:00Z');
export const minute = 60_000;

/** Forty claims in the forty minutes before noon, picked up in half a minute and handled in five to ten. */
export function knownTeam(room = 6): ServiceData {
  let data = withPresence(noServiceData(), room, noon - 100 * minute);
  for (let n = 0; n < 40; n++) {
    data = withClaim(data, {
      waitedSeconds: 20 + (n % 5) * 5,
      claimedAtMs: noon - (40 - n) * minute,
      hadRoom: true,
    });
    data = withHandled(data, 300 + (n % 7) * 50);
  }
  return withPresence(data, room, noon - 90 * minute);
}

/** Agents with `capacity` conversations each, `taken` of them in all, begun at different times. */
export function agentsWith(count: number, capacity: number, taken: number): readonly PresentAgent[] {
  return Array.from({ length: count }, (_, at) => ({
    capacity,
    claimedAtMs: Array.from(
      { length: Math.min(capacity, Math.max(0, taken - at * capacity)) },
      (_, n) => noon - (1 + at + 2 * n) * minute,
    ),
  }));
}

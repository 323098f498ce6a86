// Fetches the places in line that a turn wants to tell, around a turn that is itself pure: it is thought out again with what
// has become known, until nothing is missing.
import type { LinePlace } from '../handoff/waiting/line.ts';
import type { PersonTools } from './person-tools.ts';

type FetchPlace = (teamId: string, ticketId: string | undefined) => Promise<LinePlace>;

/** Without `fetchPlace` no place is known. */
export async function withPlaces<Thought>(
  think: (placeOf: PersonTools['placeOf']) => Promise<Thought>,
  fetchPlace: FetchPlace | undefined,
): Promise<Thought> {
  if (fetchPlace === undefined) return think(() => undefined);
  const places = new Map<string, LinePlace>();
  for (;;) {
    const missing = new Map<string, Parameters<FetchPlace>>();
    const thought = await think((teamId, ticketId) => {
      const key = JSON.stringify([teamId, ticketId]);
      if (!places.has(key)) missing.set(key, [teamId, ticketId]);
      return places.get(key);
    });
    if (missing.size === 0) return thought;
    for (const [key, line] of missing) places.set(key, await fetchPlace(...line));
  }
}

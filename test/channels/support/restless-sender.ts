// A channel that delivers to us as the real ones do at their worst: several times, at the same time, and not in order. It goes on
// until every message was answered with 200.
import type { Random } from './random.ts';

export interface Posted {
  readonly status: number;
}

/** Sends everything at least once, some again, shuffled within a window, `atOnce` at a time. Resolves to how many were sent. */
export async function sendRestlessly<T>(
  activities: readonly T[],
  post: (activity: T) => Promise<Posted>,
  { random, atOnce = 32, window = 200 }: { random: Random; atOnce?: number; window?: number },
): Promise<number> {
  const repeated = activities.flatMap((activity) => [
    activity,
    ...(random() < 0.2 ? [activity] : []),
    ...(random() < 0.05 ? [activity, activity] : []),
  ]);
  const shuffled = repeated
    .map((activity, at) => ({ activity, at: at + random() * window }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ activity }) => activity);
  let next = 0;
  async function sender(): Promise<void> {
    for (let at = next++; at < shuffled.length; at = next++) {
      const activity = shuffled[at] as T;
      while ((await post(activity)).status !== 200);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sender));
  return shuffled.length;
}

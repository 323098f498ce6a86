// Work in short steps, so that long work need not hold up everybody else: whoever runs it decides whether others get their
// turn in between. It knows no work and no clock; the result is the same either way.

/** It may be laid down at every `yield`. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Lets others run where it is their turn; `undefined` where it is not yet. */
export type Pause = () => Promise<void> | undefined;

/** All steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Rejects with what a step throws. */
export async function inTurns<Result>(steps: Steps<Result>, pause: Pause): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    const waiting = pause();
    if (waiting !== undefined) await waiting;
  }
}

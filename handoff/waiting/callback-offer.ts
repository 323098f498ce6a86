// When a waiting customer is offered a callback instead: as soon as it is likely that patience will not last, and before
// it ends in any case. It knows no slots and no words.
import type { WaitOutlook } from './estimate.ts';

export interface CallbackOffer {
  /** From now; 0 = at once. */
  readonly inSeconds: number;
  readonly because: 'longer-than-patience' | 'wait-unknown' | 'patience-ends';
}

/** How long people wait in good spirits, in seconds. */
export const usualPatience = 180;
const beforePatienceEnds = 30;

/**
 * `waitedSeconds`: since they joined the line. The offer is due when the person is not yet there then; it is made once, and
 * whoever makes it remembers that.
 */
export function offerCallbackBefore(
  outlook: WaitOutlook,
  waitedSeconds: number,
  patienceSeconds: number = usualPatience,
): CallbackOffer {
  const left = Math.max(0, patienceSeconds - beforePatienceEnds - waitedSeconds);
  if (outlook.kind === 'withheld') {
    switch (outlook.because) {
      case 'closed':
      case 'nobody-present':
      case 'people-left':
      case 'closes-first':
      case 'too-long':
        return { inSeconds: 0, because: 'wait-unknown' };
      case 'too-little-data':
        return { inSeconds: left, because: 'patience-ends' };
    }
  }
  const likely = waitedSeconds + outlook.unrounded.expected;
  return likely > patienceSeconds
    ? { inSeconds: 0, because: 'longer-than-patience' }
    : { inSeconds: left, because: 'patience-ends' };
}

// One open stream: reads the log from its own place and hands frames to a sink, one at a time, so that a slow sink holds back its
// own reading and nobody else's. It knows no sockets.
import type { ConversationLog } from './log.ts';
import { frameOf } from './outbound.ts';
import type { ActivityFrame, Viewpoint } from './outbound.ts';

export interface LogReader {
  /** There may be something new. Cheap to call often; calls while reading are folded into one. */
  wake(): void;
  stop(): void;
  /** The sequence number up to which everything was handed over. */
  position(): number;
}

const entriesPerFrame = 50;

/**
 * `deliver` resolves when the frame has left; a rejection of it, or of the log, ends the reader through `failed`. Frames come in
 * order, without gap or repetition, from `afterSeq` on.
 */
export function createLogReader(
  log: Pick<ConversationLog, 'read'>,
  view: Viewpoint,
  afterSeq: number,
  deliver: (frame: ActivityFrame) => Promise<void>,
  failed: (error: unknown) => void,
): LogReader {
  let position = afterSeq;
  let reading = false;
  let again = false;
  let stopped = false;

  async function readOn(): Promise<void> {
    try {
      do {
        again = false;
        for (;;) {
          const entries = await log.read(view.conversationId, position, entriesPerFrame);
          const last = entries.at(-1);
          if (last === undefined || stopped) break;
          const frame = frameOf(entries, position, view);
          if (frame.activities.length > 0) await deliver(frame);
          position = last.seq;
          if (entries.length < entriesPerFrame) break;
        }
      } while (again && !stopped);
    } finally {
      // In the same tick as the last look at `again`: a call of `wake` is never lost in between.
      reading = false;
    }
  }

  return {
    wake() {
      if (stopped) return;
      if (reading) {
        again = true;
        return;
      }
      reading = true;
      readOn().catch((error: unknown) => {
        stopped = true;
        failed(error);
      });
    },
    stop() {
      stopped = true;
    },
    position: () => position,
  };
}

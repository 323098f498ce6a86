// A stream's reading under any order of writes, wake-ups and slow deliveries: every entry once, in order.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frameOf } from '../../../../adapters/direct-line/outbound.ts';
import type { ActivityFrame } from '../../../../adapters/direct-line/outbound.ts';
import { createLogReader } from '../../../../adapters/direct-line/reader.ts';
import { memoryLog, says } from '../../../channels/direct-line/support/log-in-memory.ts';

const view = { conversationId: 'c', userId: 'u', bot: { id: 'b', name: 'B' }, origin: 'http://x' };
const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise(setImmediate);
};

describe('adapters/direct-line: reading a log for a stream', () => {
  it('hands over every entry once and in order, however writes, wake-ups and delays fall', async () => {
    const step = fc.record({ write: fc.nat(60), pause: fc.nat(4), wakes: fc.integer({ min: 1, max: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.nat(3), async (steps, delay) => {
        const log = memoryLog();
        const seen: string[] = [];
        const watermarks: number[] = [];
        let delivering = 0;
        const deliver = async (frame: ActivityFrame): Promise<void> => {
          assert.equal(++delivering, 1, 'one frame at a time');
          await turns(delay);
          seen.push(...frame.activities.map(({ text }) => String(text)));
          watermarks.push(Number(frame.watermark));
          delivering--;
        };
        const reader = createLogReader(log, view, 0, deliver, (error) => assert.fail(String(error)));
        let written = 0;
        for (const { write, pause, wakes } of steps) {
          for (let i = 0; i < write; i++) {
            log.append('c', says(`n${written++}`), {
              kind: 'note',
              data: { agent: { id: 'a', name: 'A' }, text: 'x' },
            });
          }
          for (let i = 0; i < wakes; i++) reader.wake();
          await turns(pause);
        }
        for (let i = 0; i < 5_000 && reader.position() < written * 2; i++) await turns(1);
        assert.deepEqual(
          seen,
          Array.from({ length: written }, (_, i) => `n${i}`),
        );
        assert.deepEqual(
          watermarks,
          watermarks.toSorted((a, b) => a - b),
        );
        assert.equal(reader.position(), written * 2);
      }),
      { numRuns: 60 },
    );
  });

  it('says once that it failed and then keeps still', async () => {
    const log = memoryLog();
    log.append('c', says('a'));
    const errors: unknown[] = [];
    const reader = createLogReader(
      log,
      view,
      0,
      async () => Promise.reject(new Error('gone')),
      (e) => errors.push(e),
    );
    reader.wake();
    reader.wake();
    await turns(5);
    reader.wake();
    await turns(5);
    assert.equal(errors.length, 1);
    assert.equal(reader.position(), 0);
  });

  it('leaves out what is not for the customer, also kinds that it does not know', () => {
    const entries = ['ticket-claimed', 'turn', 'kind-of-next-year'].map((kind, i) => ({
      seq: i + 5,
      at: '2026-11-22T10:00:00Z',
      kind,
      data: {},
    }));
    assert.deepEqual(frameOf(entries, 4, view), { activities: [], watermark: '7' });
    assert.deepEqual(frameOf([], 4, view), { activities: [], watermark: '4' });
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { fitting, offeredOf, slotsOf } from '../../../../handoff/callbacks/slots.ts';

const zone = 'Europe/Helsinki';
const at = (iso: string): number => DateTime.fromISO(iso, { zone }).toMillis();
const minute = 60_000;
const hours = (day: string, from = '08:00', to = '17:00') => ({
  fromMs: at(`${day}T${from}`),
  toMs: at(`${day}T${to}`),
});
const plan = (...spans: readonly { readonly fromMs: number; readonly toMs: number }[]) => ({
  spans,
  lengthMs: 30 * minute,
  perSlot: 3,
});
const starts = (slots: readonly { readonly start: string }[]): readonly string[] =>
  slots.map(({ start }) => DateTime.fromISO(start, { zone }).toFormat('dd HH:mm'));

const week = plan(hours('2026-11-24'), hours('2026-11-25'), hours('2026-11-27'));
const free = slotsOf(week, at('2026-11-24T10:05'));

describe('slots for calls', () => {
  it('lie within the hours, begin late enough, and are as long as the shop says', () => {
    const span = fc
      .record({ gap: fc.integer({ min: 0, max: 2_000 }), length: fc.integer({ min: 1, max: 900 }) })
      .map(({ gap, length }) => ({ gap: gap * minute, length: length * minute }));
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 8 }),
        fc.integer({ min: 5, max: 120 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.constantFrom('2026-03-28T00:00Z', '2026-10-24T00:00Z', '2026-12-23T00:00Z'),
        (shapes, length, passed, from) => {
          let end = Date.parse(from);
          const spans = shapes.map((shape) => {
            const fromMs = end + shape.gap;
            end = fromMs + shape.length;
            return { fromMs, toMs: end };
          });
          const nowMs = Date.parse(from) + passed * minute;
          const slots = slotsOf({ spans, lengthMs: length * minute, perSlot: 1 }, nowMs);
          const seen = new Set(slots.map(({ start }) => start));
          assert.equal(seen.size, slots.length);
          for (const { start, end: until } of slots) {
            const [startMs, endMs] = [Date.parse(start), Date.parse(until)];
            assert.equal(endMs - startMs, length * minute);
            assert.ok(startMs >= nowMs + 15 * minute, 'too soon');
            assert.ok(spans.some(({ fromMs, toMs }) => fromMs <= startMs && endMs <= toMs));
          }
          assert.deepEqual(
            [...slots].map(({ start }) => start).toSorted(),
            slots.map(({ start }) => start),
          );
        },
      ),
    );
  });

  it('keep the wall clock over the change to summer time', () => {
    const slots = slotsOf(
      plan(hours('2026-03-28', '16:00', '17:00'), hours('2026-03-29', '08:00', '09:00')),
      at('2026-03-28T12:00'),
    );
    assert.deepEqual(starts(slots), ['28 16:00', '28 16:30', '29 08:00', '29 08:30']);
  });

  it('are offered from today on, three to five of them', () => {
    assert.deepEqual(starts(offeredOf(free, zone)), [
      '24 10:30',
      '24 11:00',
      '24 13:00',
      '25 08:00',
      '25 12:00',
    ]);
    const evening = slotsOf(week, at('2026-11-24T16:10'));
    assert.deepEqual(starts(offeredOf(evening, zone)).slice(0, 2), ['24 16:30', '25 08:00']);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: free.length }), (from) => {
        const left = free.slice(from);
        const offered = offeredOf(left, zone);
        assert.ok(offered.length <= 5 && offered.length >= Math.min(3, left.length));
        if (left[0] !== undefined) assert.equal(offered[0], left[0], 'the next one stands first');
      }),
    );
  });

  it('fit what was said, and where none does the nearest are named', () => {
    const fits = (when: Parameters<typeof fitting>[1]) => {
      const found = fitting(free, when, zone);
      return found.kind === 'one'
        ? starts([found.slot])[0]
        : `${found.kind} ${starts(found.kind === 'some' ? found.slots : found.nearest).join(', ')}`;
    };
    assert.equal(fits({ date: '2026-11-25', at: '15:10' }), '25 15:00');
    assert.equal(fits({ at: '14:00' }), '24 14:00');
    assert.equal(fits({ at: '09:00' }), 'some 25 09:00, 27 09:00');
    assert.equal(fits({ date: '2026-11-25', from: '15:00' }), 'some 25 15:00, 25 15:30, 25 16:00, 25 16:30');
    assert.equal(fits({ soonest: true }), '24 10:30');
    assert.equal(fits({ date: '2026-11-27', soonest: true }), '27 08:00');
    assert.equal(fits({ date: '2026-11-26', at: '09:00' }), 'none 25 08:30, 25 09:00, 25 09:30, 27 09:00');
    assert.equal(fits({ date: '2026-11-24', at: '20:00' })?.slice(0, 4), 'none');
  });
});

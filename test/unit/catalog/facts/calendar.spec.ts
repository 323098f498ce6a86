import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addBusinessDays,
  businessDayFrom,
  dateAt,
  dateOf,
  instantAt,
  isBusinessDay,
  plusDays,
  weekdayOf,
} from '../../../../catalog/facts/calendar.ts';
import { isPublicHoliday } from '../../../../catalog/facts/holidays.ts';

const date = fc.integer({ min: 0, max: 1_500 }).map((days) => plusDays('2025-06-01', days));

describe('the calendar', () => {
  it('knows the public holidays of Finland, and that eves are none', () => {
    const days = [
      '2026-01-01 2026-01-06 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 2026-05-24 2026-06-20',
      '2026-10-31 2026-12-06 2026-12-25 2026-12-26',
    ]
      .join(' ')
      .split(' ');
    const found = Array.from({ length: 365 }, (_, day) => plusDays('2026-01-01', day)).filter((day) =>
      isPublicHoliday(day, 'FI'),
    );
    assert.deepEqual(found, days);
    assert.equal(isBusinessDay('2026-12-24', 'FI'), true);
    assert.equal(isPublicHoliday('2026-12-25', 'XX'), false);
  });

  it('counts business days as one would day by day', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 40 }), (start, count) => {
        let day = start;
        let left = count;
        while (left > 0) {
          day = plusDays(day, 1);
          const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
          if (weekday !== 0 && weekday !== 6 && !isPublicHoliday(day, 'FI')) left--;
        }
        assert.equal(addBusinessDays(start, count, 'FI'), day);
      }),
    );
  });

  it('goes from a day off to the next business day and stays on a business day', () => {
    fc.assert(
      fc.property(date, (start) => {
        const day = businessDayFrom(start, 'FI');
        assert.ok(isBusinessDay(day, 'FI'));
        assert.equal(day === start, isBusinessDay(start, 'FI'));
        for (let at = start; at < day; at = plusDays(at, 1)) assert.ok(!isBusinessDay(at, 'FI'));
      }),
    );
  });

  it('reads dates and instants in the shop’s zone', () => {
    const zone = 'Europe/Helsinki';
    assert.equal(dateAt(Date.parse('2026-11-22T22:30:00Z'), zone), '2026-11-23');
    assert.equal(dateOf('2026-12-01', zone), '2026-12-01');
    assert.equal(dateOf('2026-11-30T23:00:00Z', zone), '2026-12-01');
    assert.equal(dateOf('2026-12-01T01:00', zone), '2026-12-01');
    assert.equal(dateOf('joulukuussa', zone), undefined);
    assert.equal(weekdayOf('2026-11-23'), 0);
    assert.equal(weekdayOf('2026-11-29'), 6);
  });

  it('finds the instant of a wall clock on both sides of a clock change', () => {
    const zone = 'Europe/Helsinki';
    const iso = (day: string, time: string) => new Date(instantAt(day, time, zone)).toISOString();
    assert.equal(iso('2026-03-28', '10:00'), '2026-03-28T08:00:00.000Z');
    assert.equal(iso('2026-03-29', '10:00'), '2026-03-29T07:00:00.000Z');
    assert.equal(iso('2026-10-25', '10:00'), '2026-10-25T08:00:00.000Z');
    assert.equal(iso('2026-11-23', '24:00'), '2026-11-23T22:00:00.000Z');
  });
});

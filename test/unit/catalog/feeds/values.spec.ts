// Single values as shops write them: what is accepted, and what is said about the rest.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDayHours, readSpecialHours, readWeek } from '../../../../catalog/feeds/hours.ts';
import {
  readDurationMs,
  readGtin,
  readInstant,
  readInterval,
  readMoney,
  readOneOf,
  readPeriod,
  readPrice,
  readWeightKg,
  type Read,
} from '../../../../catalog/feeds/values.ts';

const zone = 'Europe/Helsinki';
const value = <T>(read: Read<T>): T | undefined => ('value' in read ? read.value : undefined);
const reason = <T>(read: Read<T>): string => ('reason' in read ? read.reason : '');

describe('values in a shop’s files', () => {
  it('reads money as Google writes it, to the cent', () => {
    assert.deepEqual(value(readMoney('49.90 EUR')), { amount: '49.90', currency: 'EUR' });
    assert.deepEqual(value(readMoney('49 eur')), { amount: '49.00', currency: 'EUR' });
    assert.deepEqual(value(readMoney('0049.9EUR')), { amount: '49.90', currency: 'EUR' });
    for (const wrong of ['49,90 EUR', '1 299.00 EUR', '-1 EUR', '1.999 EUR', '1e3 EUR', '€ 4', 'EUR'])
      assert.equal(value(readMoney(wrong)), undefined, wrong);
    assert.match(reason(readPrice('0.00 EUR')), /zero/);
    assert.deepEqual(value(readMoney('0 EUR')), { amount: '0.00', currency: 'EUR' });
  });

  it('reads back every amount it could have written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), (cents) => {
        const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
        assert.deepEqual(value(readMoney(`${amount} EUR`)), { amount, currency: 'EUR' });
      }),
    );
  });

  it('reads weights in kilograms', () => {
    assert.deepEqual(
      ['12.5 kg', '500 g', '2 lb', '8oz'].map((text) => value(readWeightKg(text))),
      [12.5, 0.5, 0.907185, 0.226796],
    );
    assert.match(reason(readWeightKg('12,5 kg')), /decimal comma/);
  });

  it('reads periods, durations and instants', () => {
    assert.deepEqual(
      ['P2Y', 'p24m', 'P1Y6M', 'P2W', 'P', 'P1', '2 vuotta', 'PT1H'].map((text) => value(readPeriod(text))),
      ['P2Y', 'P24M', 'P1Y6M', 'P2W', undefined, undefined, undefined, undefined],
    );
    assert.deepEqual(
      ['PT4H', 'PT10M', 'P1DT1H', 'P', 'PT', 'PT0S'].map((text) => value(readDurationMs(text))),
      [14_400_000, 600_000, 90_000_000, undefined, undefined, undefined],
    );
    assert.equal(value(readInstant('2026-11-22T09:00:00+02:00', zone)), '2026-11-22T07:00:00.000Z');
    assert.equal(value(readInstant('2026-11-22T09:00', zone)), '2026-11-22T07:00:00.000Z');
    assert.equal(value(readInstant('2026-07-22T09:00-0800', zone)), '2026-07-22T17:00:00.000Z');
    for (const wrong of ['2026-02-30T09:00', '22.11.2026', '2026-11-22', 'now'])
      assert.equal(value(readInstant(wrong, zone)), undefined, wrong);
  });

  it('reads intervals whose dates are whole days of the shop', () => {
    assert.deepEqual(value(readInterval('2026-11-20/2026-11-30', zone)), {
      from: '2026-11-19T22:00:00.000Z',
      to: '2026-11-30T21:59:59.999Z',
    });
    assert.match(reason(readInterval('2026-11-20', zone)), /interval/);
    assert.match(reason(readInterval('2026-11-20/2026-11-30/2026-12-01', zone)), /interval/);
  });

  it('forgives spaces and case in Google’s words', () => {
    assert.equal(value(readOneOf('In Stock', ['in_stock', 'out_of_stock'])), 'in_stock');
    assert.equal(value(readOneOf('2 day', ['same_day', '2-day'])), '2-day');
    assert.match(reason(readOneOf('yes', ['in_stock'])), /Not one of/);
  });

  it('checks a GTIN’s check digit', () => {
    assert.equal(value(readGtin('6410000 000001')), '6410000000001');
    assert.match(reason(readGtin('6410000000002')), /check digit/);
    assert.match(reason(readGtin('6.41E+12')), /Not a GTIN/);
  });

  it('reads opening hours', () => {
    assert.deepEqual(value(readDayHours('9:00-18:00')), [{ opens: '09:00', closes: '18:00' }]);
    assert.deepEqual(value(readDayHours('13:00–17:00, 09:00–12:00')), [
      { opens: '09:00', closes: '12:00' },
      { opens: '13:00', closes: '17:00' },
    ]);
    assert.deepEqual(value(readDayHours('x')), []);
    assert.deepEqual(value(readDayHours('9AM-5:30PM')), [{ opens: '09:00', closes: '17:30' }]);
    assert.deepEqual(value(readDayHours('10:00-00:00')), [{ opens: '10:00', closes: '24:00' }]);
    for (const wrong of ['9-18', '18:00-09:00', '25:00-26:00', '09:00', 'auki', '09:00-12:00, 11:00-13:00'])
      assert.equal(value(readDayHours(wrong)), undefined, wrong);
  });

  it('reads special hours, a date once or once a range', () => {
    assert.deepEqual(value(readSpecialHours('2026-12-24: 09:00-12:00, 13:00-14:00, 2026-12-25: x')), {
      '2026-12-24': [
        { opens: '09:00', closes: '12:00' },
        { opens: '13:00', closes: '14:00' },
      ],
      '2026-12-25': [],
    });
    assert.match(reason(readSpecialHours('2026-02-30: x')), /2026-02-30/);
  });

  it('reads a week of named days', () => {
    const week = value(readWeek({ 'mon-fri': '09:00-17:00', sun: 'x' }));
    assert.deepEqual(week?.[4], [{ opens: '09:00', closes: '17:00' }]);
    assert.equal(week?.[5], undefined);
    assert.deepEqual(week?.[6], []);
    assert.match(reason(readWeek({ 'mon-wed': 'x', tue: 'x' })), /twice/);
    assert.match(reason(readWeek({ maanantai: 'x' })), /not days/);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addBusinessDays, isBusinessDay, plusDays } from '../../../../catalog/facts/calendar.ts';
import { answerFact } from '../../../../catalog/facts/index.ts';
import type { DeliveryService } from '../../../../catalog/model.ts';
import type { PlaceRef } from '../../../../kernel/finding.ts';
import { makeCatalog, makeProduct, makeRow, makeStore } from '../support/make-catalog.ts';

const home: DeliveryService = {
  id: 'home',
  name: { fi: 'kotiinkuljetus' },
  price: { amount: '9.90', currency: 'EUR' },
  freeFrom: { amount: '100.00', currency: 'EUR' },
  transitDays: { min: 2, max: 4 },
  cutoff: '14:00',
  maxWeightKg: 30,
  areas: {
    include: ['00100-99999'],
    exclude: ['22000-22999', '97900'],
    exceptions: [{ codes: ['97*', '98*', '99*'], transitDays: { min: 4, max: 7 } }],
  },
};
const freight: DeliveryService = {
  id: 'freight',
  name: { fi: 'rahti' },
  transitDays: { min: 5, max: 9 },
  maxWeightKg: 200,
  areas: { include: ['00100-69999'], exclude: [], exceptions: [] },
};
const catalog = makeCatalog({
  products: [
    makeProduct('light', { weightKg: 2 }),
    makeProduct('heavy', { weightKg: 80, price: { amount: '900.00', currency: 'EUR' } }),
    makeProduct('huge', { weightKg: 900 }),
    makeProduct('later', { availability: 'preorder', availabilityDate: '2026-12-01' }),
    makeProduct('someday', { availability: 'backorder' }),
    makeProduct('gone', { availability: 'out_of_stock' }),
    makeProduct('slow'),
  ].map((product) => {
    if (product.id !== 'slow') return product;
    const { minHandlingDays: _min, maxHandlingDays: _max, ...rest } = product;
    return rest;
  }),
  services: [home, freight],
  stores: [makeStore('ROI', { locality: 'Rovaniemi', latitude: 66.5, longitude: 25.7 })],
  inventory: [makeRow('ROI', 'heavy', { pickupMethod: 'reserve', pickupSla: 'same_day', quantity: 1 })],
});
const monday = Date.parse('2026-11-23T10:00:00Z');
const code = (digits: string): PlaceRef => ({ kind: 'postal', code: digits });
const time = (productId: string, to?: PlaceRef, serviceId?: string, nowMs = monday) =>
  answerFact(
    catalog,
    {
      kind: 'delivery-time',
      productId,
      ...(to === undefined ? {} : { to }),
      ...(serviceId === undefined ? {} : { serviceId }),
    },
    nowMs,
  );
const place = (to: PlaceRef | undefined, productId?: string, serviceId?: string) =>
  answerFact(
    catalog,
    {
      kind: 'delivery-area',
      ...(to === undefined ? {} : { to }),
      ...(productId === undefined ? {} : { productId }),
      ...(serviceId === undefined ? {} : { serviceId }),
    },
    monday,
  );

describe('delivery time', () => {
  it('adds handling and transit in business days from today', () => {
    assert.deepEqual(time('light').entity.value, {
      service: 'home',
      minDays: 3,
      maxDays: 6,
      minDate: '2026-11-26',
      maxDate: '2026-12-01',
    });
    assert.equal(time('light').entity.source, 'delivery.yaml:home');
  });

  it('starts on the next business day from the cut-off on, and on a day off', () => {
    const dates = (instant: string) => {
      const fact = time('light', undefined, undefined, Date.parse(instant));
      assert.ok(fact.status === 'found');
      return [fact.time.minDate, fact.time.minDays];
    };
    assert.deepEqual(dates('2026-11-23T11:59:59Z'), ['2026-11-26', 3]);
    assert.deepEqual(dates('2026-11-23T12:00:00Z'), ['2026-11-27', 3]);
    assert.deepEqual(dates('2026-11-28T08:00:00Z'), ['2026-12-03', 3]);
    assert.deepEqual(dates('2026-12-24T13:00:00Z'), ['2026-12-31', 3]);
  });

  it('agrees with counting day by day, whatever the moment', () => {
    const hour = fc.integer({ min: 0, max: 24 * 500 });
    fc.assert(
      fc.property(hour, (hours) => {
        const nowMs = monday + hours * 3_600_000;
        const fact = time('light', undefined, undefined, nowMs);
        assert.ok(fact.status === 'found');
        const local = new Intl.DateTimeFormat('sv-SE', {
          timeZone: 'Europe/Helsinki',
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(nowMs);
        let start = local.slice(0, 10);
        if (local.slice(11) >= '14:00') start = plusDays(start, 1);
        while (!isBusinessDay(start, 'FI')) start = plusDays(start, 1);
        assert.equal(fact.time.minDate, addBusinessDays(start, 3, 'FI'));
        assert.equal(fact.time.maxDate, addBusinessDays(start, 6, 'FI'));
      }),
    );
  });

  it('counts a preorder from its date and promises nothing without one', () => {
    const later = time('later');
    assert.ok(later.status === 'found');
    assert.equal(later.startsFrom, '2026-12-01');
    assert.equal(later.time.minDate, '2026-12-04');
    for (const [id, reason] of [
      ['someday', 'no-date'],
      ['gone', 'out-of-stock'],
      ['slow', 'no-handling-time'],
    ] as const) {
      const fact = time(id);
      assert.ok(fact.status === 'unknown');
      assert.equal(fact.reason, reason);
      assert.equal(fact.entity.outcome, 'unknown');
      assert.equal(fact.entity.value, undefined);
    }
    const passed = time('later', undefined, undefined, Date.parse('2026-12-02T08:00:00Z'));
    assert.ok(passed.status === 'unknown' && passed.reason === 'date-passed');
  });

  it('takes longer where the table says so, and asks for the code where it differs', () => {
    const north = time('light', code('99800'));
    assert.ok(north.status === 'found');
    assert.deepEqual([north.time.minDays, north.time.maxDays], [5, 9]);
    assert.equal(time('light', code('96xxx')).status, 'found');
    assert.equal(time('light', code('9xxxx')).status, 'need-code');
    assert.equal(time('light', code('97xxx')).status, 'need-code');
    const fact = time('light');
    assert.ok(fact.status === 'found' && fact.longerSomewhere);
  });

  it('takes the first service for weight and place, tells the others, and refuses what nobody carries', () => {
    const heavy = time('heavy', code('33100'));
    assert.ok(heavy.status === 'found');
    assert.equal(heavy.time.serviceId, 'freight');
    const light = time('light', code('33100'));
    assert.ok(light.status === 'found');
    assert.deepEqual(
      light.others.map(({ serviceId }) => serviceId),
      ['freight'],
    );
    const huge = time('huge');
    assert.ok(huge.status === 'not-deliverable' && huge.reason === 'too-heavy');
    const named = time('heavy', code('33100'), 'home');
    assert.ok(named.status === 'not-deliverable' && named.reason === 'not-by-this-service');
    assert.equal(named.others[0]?.serviceId, 'freight');
  });
});

describe('delivery to a place', () => {
  it('serves a code inside the table whether or not the postal list has it', () => {
    const fact = place(code('97200'));
    assert.ok(fact.status === 'found' && fact.deliverable);
    assert.deepEqual(fact.entity.value, { deliverable: true, services: ['home'] });
    assert.equal(fact.entity.postalCode, '97200');
  });

  it('says a plain no, with the nearest thing that works', () => {
    const no = place(code('22100'), 'light');
    assert.ok(no.status === 'found' && no.deliverable);
    assert.deepEqual(no.services, ['freight']);
    const heavy = place(code('97200'), 'heavy');
    assert.ok(heavy.status === 'found' && !heavy.deliverable);
    assert.equal(heavy.reason, 'too-heavy-there');
    assert.equal(heavy.fallback?.store.code, 'ROI');
    assert.deepEqual(heavy.entity.value, { deliverable: false, services: [] });
    const huge = place(code('33100'), 'huge');
    assert.ok(huge.status === 'found' && !huge.deliverable && huge.reason === 'too-heavy');
    const named = place(code('97200'), 'light', 'freight');
    assert.ok(named.status === 'found' && !named.deliverable);
    assert.deepEqual(named.services, ['home']);
  });

  it('says what holds for all of a prefix or a town, else asks for the code', () => {
    const all = place(code('96xxx'), 'light');
    assert.ok(all.status === 'found' && all.deliverable);
    assert.equal(place(code('97xxx'), 'light').status, 'need-code');
    const none = place(code('97xxx'), 'heavy');
    assert.ok(none.status === 'found' && !none.deliverable);
    const town: PlaceRef = { kind: 'area', name: 'Tampere', postalCodes: ['33100', '33200'] };
    assert.equal(place(town).status, 'found');
    assert.equal(place({ kind: 'area', name: 'Jossain', postalCodes: [] }).status, 'need-code');
    assert.equal(place(undefined).entity.outcome, 'clarify');
    assert.equal(place({ kind: 'store', storeCode: 'ROI' }, 'light').status, 'found');
  });

  it('agrees with each code of the prefix', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (prefix) => {
        const digits = String(prefix).padStart(3, '0');
        const whole = place(code(`${digits}xx`), 'light');
        const each = Array.from({ length: 100 }, (_, at) =>
          place(code(digits + String(at).padStart(2, '0')), 'light'),
        ).map((fact) => fact.status === 'found' && fact.deliverable);
        if (whole.status === 'found') assert.ok(each.every((served) => served === whole.deliverable));
        else assert.ok(each.some((served) => !served));
      }),
      { numRuns: 60 },
    );
  });
});

describe('delivery cost', () => {
  const cost = (productId?: string) =>
    answerFact(catalog, { kind: 'delivery-cost', ...(productId === undefined ? {} : { productId }) }, monday);

  it('tells the price and from which sum on it is free', () => {
    const fact = cost('light');
    assert.ok(fact.status === 'found');
    assert.deepEqual(fact.entity.value, {
      services: [{ service: 'home', amount: '9.90', currency: 'EUR', freeFrom: '100.00' }],
    });
    assert.equal(fact.costs[0]?.free, false);
  });

  it('is unknown where no service that takes it has a price', () => {
    assert.equal(cost('heavy').entity.outcome, 'unknown');
    assert.equal(cost('huge').status, 'not-deliverable');
  });
});

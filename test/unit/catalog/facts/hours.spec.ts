import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerFact } from '../../../../catalog/facts/index.ts';
import { serviceOpening } from '../../../../catalog/facts/service-opening.ts';
import { makeCatalog, makeShop, makeStore } from '../support/make-catalog.ts';

const nowMs = Date.parse('2026-11-23T10:00:00Z');
const nine = [{ opens: '09:00', closes: '17:00' }];
const shop = makeShop({
  specialHours: { '2026-12-24': [] },
  teams: [
    { id: 'business', skills: [], languages: ['fi'], hours: [nine, nine, nine, nine, nine, [], []] },
    { id: 'store', skills: [], languages: ['fi'] },
  ],
});
const catalog = makeCatalog({
  shop,
  stores: [
    makeStore('A', { specialHours: { '2026-12-26': [{ opens: '12:00', closes: '16:00' }] } }),
    makeStore('N', { hours: Array.from({ length: 7 }, () => [{ opens: '20:00', closes: '02:00' }]) }),
    makeStore('X', { hours: Array.from({ length: 7 }, () => undefined) }),
  ],
});
const store = (storeCode: string, date?: string, at = nowMs) =>
  answerFact(catalog, { kind: 'store-hours', storeCode, ...(date === undefined ? {} : { date }) }, at);

describe('hours', () => {
  it('are the weekday’s, and tell whether it is open now', () => {
    const fact = store('A');
    assert.ok(fact.status === 'found');
    assert.deepEqual(fact.entity.value, { date: '2026-11-23', opens: '09:00', closes: '18:00' });
    assert.equal(fact.openNow, true);
    assert.equal(fact.entity.source, 'stores.csv:A');
  });

  it('name the next opening on a closed day and after closing', () => {
    const sunday = store('A', '2026-11-29');
    assert.ok(sunday.status === 'found');
    assert.deepEqual(sunday.entity.value, { date: '2026-11-29', closed: true });
    assert.equal(sunday.next?.date, '2026-11-30');
    const late = store('A', undefined, Date.parse('2026-11-23T18:00:00Z'));
    assert.ok(late.status === 'found' && late.openNow === false);
    assert.equal(late.next?.date, '2026-11-24');
  });

  it('are special where the date has its own', () => {
    const fact = store('A', '2026-12-26');
    assert.ok(fact.status === 'found' && fact.special);
    assert.deepEqual(fact.entity.value, { date: '2026-12-26', opens: '12:00', closes: '16:00' });
  });

  it('are unknown on a public holiday without its own, and the usual are told as usual', () => {
    const fact = store('A', '2026-12-25');
    assert.ok(fact.status === 'unknown' && fact.reason === 'public-holiday');
    assert.deepEqual(fact.usual, [{ opens: '09:00', closes: '18:00' }]);
    assert.equal(fact.entity.value, undefined);
    const never = store('X');
    assert.ok(never.status === 'unknown' && never.reason === 'no-hours');
    assert.equal(store('Z').entity.outcome, 'unknown');
  });

  it('may reach past midnight', () => {
    const fact = store('N', undefined, Date.parse('2026-11-23T23:30:00Z'));
    assert.ok(fact.status === 'found');
    assert.equal(fact.date, '2026-11-24');
    assert.equal(fact.openNow, true);
  });

  it('of the service are a team’s own where it has some', () => {
    const ask = (teamId?: string) =>
      answerFact(
        catalog,
        { kind: 'service-hours', date: '2026-11-28', ...(teamId === undefined ? {} : { teamId }) },
        nowMs,
      ).entity;
    assert.deepEqual(ask().value, { date: '2026-11-28', opens: '10:00', closes: '15:00' });
    assert.deepEqual(ask('store').value, ask().value);
    assert.deepEqual(ask('business').value, { date: '2026-11-28', closed: true });
    assert.equal(ask('business').source, 'shop.yaml:teams/business');
    assert.equal(ask().source, 'shop.yaml:service_hours');
    assert.equal(ask('nobody').outcome, 'unknown');
  });
});

describe('the service’s opening', () => {
  const at = (instant: string, teamId?: string) => serviceOpening(shop, teamId, Date.parse(instant));

  it('ends with the span, and comes with the next', () => {
    assert.deepEqual(at('2026-11-23T10:00:00Z'), { open: true, closesAt: '2026-11-23T15:00:00.000Z' });
    assert.deepEqual(at('2026-11-23T15:00:00Z'), { open: false, opensAt: '2026-11-24T07:00:00.000Z' });
    assert.deepEqual(at('2026-11-28T10:00:00Z', 'business'), {
      open: false,
      opensAt: '2026-11-30T07:00:00.000Z',
    });
  });

  it('promises nothing for holidays that nobody gave hours for', () => {
    assert.deepEqual(at('2026-12-23T16:00:00Z'), { open: false, opensAt: '2026-12-28T07:00:00.000Z' });
    const never = makeShop({ serviceHours: Array.from({ length: 7 }, () => undefined) });
    assert.deepEqual(serviceOpening(never, undefined, nowMs), { open: false });
  });

  it('is open exactly until it closes and from when it opens', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 400 }), (minutes) => {
        const moment = nowMs + minutes * 60_000;
        const { open, opensAt, closesAt } = serviceOpening(shop, undefined, moment);
        const edge = open ? closesAt : opensAt;
        assert.ok(edge !== undefined);
        const edgeMs = Date.parse(edge);
        assert.ok(edgeMs > moment);
        assert.equal(serviceOpening(shop, undefined, edgeMs - 1).open, open);
        assert.equal(serviceOpening(shop, undefined, edgeMs).open, !open);
      }),
    );
  });
});

// The bucket and the addresses it counts by.
import assert from 'node:assert/strict';
import { addressKey, createRateLimiter } from '../../../../adapters/http/rate-limit.ts';
import { manualClock } from '../../../../kernel/clock.ts';
import { TiskiError } from '../../../../kernel/errors.ts';

describe('adapters/http: rate limits', () => {
  it('gives the burst, then the rate, to each key for itself', () => {
    const clock = manualClock('2026-11-22T10:00:00Z');
    const limiter = createRateLimiter({ burst: 2, perSecond: 0.5 }, clock);
    assert.deepEqual(
      [limiter.take('a'), limiter.take('a'), limiter.take('a'), limiter.take('b')],
      [0, 0, 2, 0],
    );
    clock.advanceMs(1999);
    assert.equal(limiter.take('a'), 1);
    clock.advanceMs(1);
    assert.equal(limiter.take('a'), 0);
    clock.advanceMs(3_600_000);
    assert.deepEqual([limiter.take('a'), limiter.take('a'), limiter.take('a')], [0, 0, 2]);
  });

  it('throws too-many-requests with the seconds to wait', () => {
    const limiter = createRateLimiter({ burst: 1, perSecond: 1 }, manualClock('2026-11-22T10:00:00Z'));
    assert.throws(
      () => limiter.admit('a', 5),
      (error: unknown) =>
        error instanceof TiskiError &&
        error.code === 'too-many-requests' &&
        error.details['retryAfterSeconds'] === 4,
    );
  });

  it('keeps to its number of keys and forgets those that asked longest ago', () => {
    const limiter = createRateLimiter({ burst: 1, perSecond: 0.001 }, manualClock('2026-11-22T10:00:00Z'), 2);
    for (const key of ['a', 'b', 'a', 'c']) limiter.take(key);
    assert.ok(limiter.take('a') > 0, 'a asked again and is remembered');
    assert.equal(limiter.take('b'), 0, 'b is forgotten');
  });

  it('counts an IPv6 network of 64 bits and a mapped IPv4 address as one', () => {
    assert.equal(addressKey('10.1.2.3'), '10.1.2.3');
    assert.equal(addressKey('::ffff:10.1.2.3'), '10.1.2.3');
    assert.equal(addressKey('2001:db8:0:1::1'), addressKey('2001:0db8:0:1:ffff::2'));
    assert.notEqual(addressKey('2001:db8:0:1::1'), addressKey('2001:db8:0:2::1'));
    assert.equal(addressKey('::1'), addressKey('0:0:0:0:0:0:0:1'));
    assert.equal(addressKey('fe80::1%eth0'), 'fe80:0:0:0');
  });
});

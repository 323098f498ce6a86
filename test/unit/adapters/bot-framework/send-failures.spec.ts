import assert from 'node:assert/strict';
import { askedPause, failureOf } from '../../../../adapters/bot-framework/send-failures.ts';

const status = (statusCode: number, retryAfter?: string) =>
  failureOf({ statusCode, response: { headers: { get: () => retryAfter } } });

describe('a call to the connector that failed', () => {
  it('is tried again without a mark where nothing can have arrived', () => {
    for (const code of ['ECONNREFUSED', 'ENOTFOUND'])
      assert.deepEqual(failureOf({ code }), { kind: 'retry', reason: code });
    for (const code of [429, 503, 401])
      assert.deepEqual(status(code), { kind: 'retry', reason: `status ${code}` });
  });

  it('is tried again with a mark where it may have arrived', () => {
    for (const code of [500, 502, 504])
      assert.deepEqual(status(code), { kind: 'retry', reason: `status ${code}`, maybeAccepted: true });
    assert.deepEqual(failureOf({ code: 'ECONNRESET' }), {
      kind: 'retry',
      reason: 'ECONNRESET',
      maybeAccepted: true,
    });
    assert.equal((failureOf(new Error('what?')) as { maybeAccepted: boolean }).maybeAccepted, true);
  });

  it('is a dead letter where trying again would change nothing', () => {
    for (const code of [400, 403, 404, 413, 301]) assert.equal(status(code).kind, 'refused', String(code));
  });

  it('waits as long as it was asked to, in seconds or until a date', () => {
    assert.deepEqual(status(429, '7'), { kind: 'retry', reason: 'status 429', afterMs: 7_000 });
    assert.equal(askedPause(undefined), undefined);
    assert.equal(askedPause('soon'), undefined);
    assert.equal(askedPause(new Date(Date.now() - 5_000).toUTCString()), 0);
    const ms = askedPause(new Date(Date.now() + 60_000).toUTCString()) ?? 0;
    assert.ok(ms > 50_000 && ms <= 60_000, String(ms));
  });
});

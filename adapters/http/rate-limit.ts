// A token bucket per key in bounded memory: how often one address or one conversation may ask. It knows neither routes nor what
// the keys mean.
import { isIPv6 } from 'node:net';
import type { Clock } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';

export interface RateLimit {
  /** How many at once. */
  readonly burst: number;
  /** How many a second in the long run. */
  readonly perSecond: number;
}

export interface RateLimiter {
  /** Takes `cost` (default 1); 0 when there was enough, else the whole seconds until there will be. Nothing is taken then. */
  take(key: string, cost?: number): number;
  /** As `take`, but throws `too-many-requests` with the seconds to wait. */
  admit(key: string, cost?: number): void;
}

/** Remembers at most `maxKeys` keys; beyond that those that asked longest ago are forgotten, which is to their favour only. */
export function createRateLimiter(limit: RateLimit, clock: Clock, maxKeys = 50_000): RateLimiter {
  const buckets = new Map<string, { tokens: number; atMs: number }>();

  function take(key: string, cost = 1): number {
    const nowMs = clock.nowMs();
    const bucket = buckets.get(key) ?? { tokens: limit.burst, atMs: nowMs };
    const elapsedSeconds = Math.max(0, nowMs - bucket.atMs) / 1000;
    bucket.tokens = Math.min(limit.burst, bucket.tokens + elapsedSeconds * limit.perSecond);
    bucket.atMs = nowMs;
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > maxKeys) {
      const [oldest] = buckets.keys();
      if (oldest !== undefined) buckets.delete(oldest);
    }
    if (bucket.tokens < cost) return Math.max(1, Math.ceil((cost - bucket.tokens) / limit.perSecond));
    bucket.tokens -= cost;
    return 0;
  }

  return {
    take,
    admit(key, cost) {
      const retryAfterSeconds = take(key, cost);
      if (retryAfterSeconds > 0) {
        throw new TiskiError('too-many-requests', undefined, { details: { retryAfterSeconds } });
      }
    },
  };
}

/** What counts as one address: an IPv4 address, or an IPv6 network of 64 bits, since one household has a whole one. */
export function addressKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = head.split(':').filter((group) => group !== '');
  const after = tail?.split(':').filter((group) => group !== '') ?? [];
  const missing = Math.max(0, 8 - groups.length - after.length);
  const all = tail === undefined ? groups : [...groups, ...Array<string>(missing).fill('0'), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

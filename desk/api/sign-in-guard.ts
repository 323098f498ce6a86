// Slows down whoever guesses passwords: after several failures an address waits before it may try that user again, and a user
// under attack from many addresses waits as well. It knows no password and counts in this process only.
import type { Clock } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';

export interface SignInGuard {
  /** Throws `too-many-requests` (details: `retryAfterSeconds`) while the user or the address has to wait. Counts as a failure until `succeeded`. */
  attempt(user: string, address: string): void;
  succeeded(user: string, address: string): void;
}

const waitMs = 60_000;
const triesOfPair = 5;
const triesOfUser = 25;
const triesOfAddress = 200;
const mostKeys = 10_000;

export function createSignInGuard(clock: Clock): SignInGuard {
  const failures = new Map<string, { count: number; lastMs: number }>();
  const keysOf = (user: string, address: string): readonly (readonly [string, number])[] => [
    [`pair ${user.toLowerCase()} ${address}`, triesOfPair],
    [`user ${user.toLowerCase()}`, triesOfUser],
    [`address ${address}`, triesOfAddress],
  ];
  return {
    attempt(user, address) {
      const now = clock.nowMs();
      const keys = keysOf(user, address);
      for (const [key, tries] of keys) {
        const past = failures.get(key);
        if (past === undefined) continue;
        const waitedMs = now - past.lastMs;
        if (waitedMs >= waitMs) failures.delete(key);
        else if (past.count >= tries) {
          const retryAfterSeconds = Math.ceil((waitMs - waitedMs) / 1000);
          throw new TiskiError('too-many-requests', 'Too many wrong passwords', {
            details: { retryAfterSeconds },
          });
        }
      }
      if (failures.size > mostKeys) forgetOld(failures, now);
      for (const [key] of keys) {
        failures.set(key, { count: (failures.get(key)?.count ?? 0) + 1, lastMs: now });
      }
    },
    succeeded(user, address) {
      for (const [key, tries] of keysOf(user, address)) {
        const past = failures.get(key);
        // One good password does not clear an address of the others it has tried.
        if (past !== undefined && tries === triesOfAddress && past.count > 1) past.count -= 1;
        else failures.delete(key);
      }
    },
  };
}

function forgetOld(failures: Map<string, { count: number; lastMs: number }>, now: number): void {
  for (const [key, { lastMs }] of failures) if (now - lastMs >= waitMs) failures.delete(key);
}

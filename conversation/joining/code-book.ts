// Which code opens which conversation, for how long and for whom: registers, because a code is given in one conversation and used
// in another. A code proves that somebody saw it, nothing more.
import { isoNow } from '../../kernel/clock.ts';
import type { Clock } from '../../kernel/clock.ts';
import { newJoinCode } from '../../kernel/join-code.ts';
import type { Json } from '../../kernel/json.ts';
import type { Store } from '../../storage/port.ts';

export interface CodeBook {
  /** A code that nobody else has, durable when the promise resolves. */
  issue(home: string, lifeMs: number): Promise<IssuedCode>;
  /** The conversation that it opens for `guest`; `undefined`: it is wrong, old, or somebody else's by now. */
  look(code: string, guest: string): Promise<string | undefined>;
  /** From now on it is `guest`'s alone: as `look`, and the same again when it is repeated. */
  claim(code: string, guest: string): Promise<string | undefined>;
  /** Were too many wrong codes given lately, by whomever? */
  isBesieged(): Promise<boolean>;
  missed(): Promise<void>;
}

export interface CodeBookParts {
  readonly registers: Pick<Store, 'register' | 'writeRegister'>;
  readonly clock: Clock;
  /** A random whole number from 0 to n - 1. */
  readonly below: (n: number) => number;
}

export interface IssuedCode {
  readonly code: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

interface Kept {
  readonly home: string;
  readonly expiresAt: string;
  readonly by?: string;
}

/** Wrong codes of all conversations together in a window; more is a siege, and codes rest until it is over. */
const missesAtMost = 300;
const windowMs = 10 * 60_000;
const missesRegister = 'join-misses';
const triesAtMost = 8;

export function createCodeBook({ registers, clock, below }: CodeBookParts): CodeBook {
  const nameOf = (code: string): string => `join:${code}`;

  async function good(code: string, guest: string) {
    const register = await registers.register(nameOf(code));
    const kept = register?.value as Kept | undefined;
    if (register === undefined || kept === undefined) return undefined;
    const isMine = kept.by === guest;
    if (kept.by !== undefined && !isMine) return undefined;
    // Whoever has it may finish what they began in time.
    if (!isMine && kept.expiresAt <= isoNow(clock)) return undefined;
    return { kept, version: register.version, isMine };
  }

  async function misses(): Promise<{
    readonly since: number;
    readonly count: number;
    readonly version: number;
  }> {
    const register = await registers.register(missesRegister);
    const kept = register?.value as { readonly since: number; readonly count: number } | undefined;
    const version = register?.version ?? 0;
    const nowMs = clock.nowMs();
    return kept === undefined || nowMs - kept.since > windowMs
      ? { since: nowMs, count: 0, version }
      : { ...kept, version };
  }

  return {
    async issue(home, lifeMs) {
      for (let tries = 0; tries < triesAtMost; tries++) {
        const code = newJoinCode(below);
        const expiresAt = new Date(clock.nowMs() + lifeMs).toISOString();
        const value: Kept = { home, expiresAt };
        if ((await registers.writeRegister(nameOf(code), 0, value as unknown as Json)) !== undefined)
          return { code, expiresAt };
      }
      throw new RangeError('No code is free.');
    },
    look: async (code, guest) => (await good(code, guest))?.kept.home,
    async claim(code, guest) {
      for (let tries = 0; tries < triesAtMost; tries++) {
        const found = await good(code, guest);
        if (found === undefined || found.isMine) return found?.kept.home;
        const value = { ...found.kept, by: guest } as unknown as Json;
        if ((await registers.writeRegister(nameOf(code), found.version, value)) !== undefined)
          return found.kept.home;
      }
      return undefined;
    },
    isBesieged: async () => (await misses()).count >= missesAtMost,
    async missed() {
      for (let tries = 0; tries < triesAtMost; tries++) {
        const { since, count, version } = await misses();
        const value = { since, count: count + 1 };
        if ((await registers.writeRegister(missesRegister, version, value)) !== undefined) return;
      }
    },
  };
}

// Which conversations have dead letters, across all of them: hints in registers, confirmed by each conversation's own log when
// somebody asks. A hint too many is harmless; one too few does not happen.
import { createHash } from 'node:crypto';
import type { Store } from '../../storage/port.ts';
import type { Conversations } from '../contract.ts';
import type { ConversationState } from '../state.ts';

/** Many small registers, so that an outage of a channel does not make one long one. */
const shards = 64;
const keptInShard = 200;
const prefix = 'undelivered:';
const triesAtMost = 20;

export interface UndeliveredLetter {
  readonly conversationId: string;
  readonly to: string;
  readonly seq: number;
  readonly reason: string;
  /** ISO 8601; when it was given up. */
  readonly at: string;
  readonly state: ConversationState;
}

export interface Undelivered {
  /** Durable when it resolves. */
  readonly note: (conversationId: string) => Promise<void>;
  /** All that stand now, latest first; at most `limit`. */
  readonly list: (
    conversations: Pick<Conversations, 'state'>,
    limit?: number,
  ) => Promise<readonly UndeliveredLetter[]>;
}

export function createUndelivered(
  store: Pick<Store, 'register' | 'registers' | 'writeRegister'>,
): Undelivered {
  async function change(name: string, next: (ids: readonly string[]) => readonly string[]): Promise<void> {
    for (let tries = 0; tries < triesAtMost; tries++) {
      const register = await store.register(name);
      const before = (register?.value ?? []) as readonly string[];
      const after = next(before);
      if (after === before) return;
      if ((await store.writeRegister(name, register?.version ?? 0, [...after])) !== undefined) return;
    }
    throw new Error('The register of dead letters did not hold still.');
  }

  return {
    note: (conversationId) =>
      change(`${prefix}${shardOf(conversationId)}`, (ids) =>
        ids.includes(conversationId) ? ids : [...ids, conversationId].slice(-keptInShard),
      ),
    async list(conversations, limit = 200) {
      const found: UndeliveredLetter[] = [];
      for (const { name, value } of await store.registers(prefix)) {
        const ids = value as readonly string[];
        const settled: string[] = [];
        for (const conversationId of ids) {
          const state = await conversations.state(conversationId);
          const letters = lettersOf(state);
          if (letters.length === 0) settled.push(conversationId);
          found.push(...letters);
        }
        if (settled.length > 0) await forget(name, settled);
      }
      return found.sort((a, b) => b.at.localeCompare(a.at)).slice(0, limit);
    },
  };

  /** One that fails again meanwhile is noted again by its own failure, before it is written. */
  async function forget(name: string, settled: readonly string[]): Promise<void> {
    await change(name, (ids) => ids.filter((id) => !settled.includes(id)));
  }
}

function shardOf(conversationId: string): string {
  const hash = createHash('sha256').update(conversationId).digest();
  return String((hash[0] ?? 0) % shards).padStart(2, '0');
}

function lettersOf(state: ConversationState): readonly UndeliveredLetter[] {
  const { conversationId, deliveries } = state;
  return Object.entries(deliveries).flatMap(([to, { failed }]) =>
    failed.map((letter) => ({ conversationId, to, ...letter, state })),
  );
}

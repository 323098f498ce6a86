// Keeps everybody's presence in the store's registers, so that it survives a restart and is the same on every node: desks that
// are open here are heard every few seconds. It hands out nothing.
import { clearInterval, setInterval } from 'node:timers';
import type { Clock } from '../../kernel/clock.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { Store } from '../../storage/port.ts';
import {
  afterSilence,
  chose,
  closed,
  heard,
  heartbeatMs,
  opened,
  readPresence,
  settled,
  usualGraceMs,
} from './presence.ts';
import type { Choice, Presence } from './presence.ts';

const prefix = 'presence:';
const peopleAtMost = 1_000;
const triesAtMost = 8;

export interface Presences {
  /** Milliseconds for which a lost connection may come back. */
  readonly graceMs: number;
  /** By person; who was never at the desk is not in it. */
  all(): Promise<ReadonlyMap<string, Presence>>;
  /** A desk of this person is open from now until the returned function is called (once). Never throws: a store that is away is tried again with the next heartbeat. */
  open(agentId: string): () => void;
  /** Resolves when it is durable. */
  choose(agentId: string, choice: Choice): Promise<Presence>;
  /** The person did something at the desk. Never rejects. */
  heard(agentId: string): Promise<void>;
  /** Writes down whose grace time is up. */
  settle(): Promise<void>;
  watch(wake: () => void): () => void;
  /** After a start: nobody is blamed for the service's own silence. Then hears the open desks until `stop`. */
  start(): Promise<void>;
  /** Resolves when what is under way is written. */
  stop(): Promise<void>;
}

export function createPresences(options: {
  readonly store: Pick<Store, 'register' | 'registers' | 'writeRegister' | 'watchRegisters'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly graceMs?: number;
}): Presences {
  const { store, clock, logger, graceMs = usualGraceMs } = options;
  const openDesks = new Map<string, number>();
  const underWay = new Map<string, Promise<unknown>>();
  let beating: NodeJS.Timeout | undefined;

  /** One change of a person's value after the other; `next` may be asked again. The same value is not written. */
  async function change(
    agentId: string,
    next: (before: Presence | undefined) => Presence | undefined,
  ): Promise<Presence | undefined> {
    const name = `${prefix}${agentId}`;
    for (let tries = 0; tries < triesAtMost; tries++) {
      const register = await store.register(name);
      const before = register === undefined ? undefined : readPresence(register.value);
      const after = next(before);
      if (after === undefined || after === before) return before;
      if ((await store.writeRegister(name, register?.version ?? 0, after)) !== undefined) return after;
    }
    throw new Error('The register did not hold still.');
  }

  /** Writes whether a desk is open here, as it is when its turn comes. Never rejects. */
  function sync(agentId: string): Promise<void> {
    const earlier = underWay.get(agentId) ?? Promise.resolve();
    const now = earlier
      .then(() =>
        change(agentId, (before) =>
          openDesks.has(agentId)
            ? opened(before, clock.nowMs())
            : before === undefined
              ? undefined
              : closed(before, clock.nowMs()),
        ),
      )
      .catch((error: unknown) => logger.error('presence-not-written', { agentId }, error))
      .then(() => {
        if (underWay.get(agentId) === now) underWay.delete(agentId);
      });
    underWay.set(agentId, now);
    return now;
  }

  async function changeAll(next: (before: Presence) => Presence): Promise<void> {
    for (const { name } of await store.registers(prefix, peopleAtMost)) {
      await change(name.slice(prefix.length), (before) => (before === undefined ? undefined : next(before)));
    }
  }

  return {
    graceMs,
    async all() {
      const registers = await store.registers(prefix, peopleAtMost);
      return new Map(
        registers.flatMap(({ name, value }) => {
          const presence = readPresence(value);
          return presence === undefined ? [] : [[name.slice(prefix.length), presence] as const];
        }),
      );
    },
    open(agentId) {
      openDesks.set(agentId, (openDesks.get(agentId) ?? 0) + 1);
      void sync(agentId);
      let isOpen = true;
      return () => {
        if (!isOpen) return;
        isOpen = false;
        const left = (openDesks.get(agentId) ?? 1) - 1;
        if (left > 0) openDesks.set(agentId, left);
        else openDesks.delete(agentId);
        if (left <= 0) void sync(agentId);
      };
    },
    async choose(agentId, choice) {
      const after = await change(agentId, (before) => chose(before, choice, clock.nowMs()));
      return after ?? chose(undefined, choice, clock.nowMs());
    },
    async heard(agentId) {
      const nowMs = clock.nowMs();
      try {
        await change(agentId, (before) =>
          before === undefined || nowMs - Date.parse(before.heardAt) < heartbeatMs
            ? undefined
            : heard(before, nowMs),
        );
      } catch (error) {
        logger.warn('presence-not-written', { agentId, reason: String(error) });
      }
    },
    settle: () => changeAll((before) => settled(before, clock.nowMs(), graceMs)),
    watch: (wake) => store.watchRegisters(prefix, wake),
    async start() {
      await changeAll((before) => afterSilence(before, clock.nowMs()));
      beating = setInterval(() => {
        for (const agentId of openDesks.keys()) void sync(agentId);
      }, heartbeatMs);
      beating.unref();
    },
    async stop() {
      clearInterval(beating);
      await Promise.all(underWay.values());
    },
  };
}

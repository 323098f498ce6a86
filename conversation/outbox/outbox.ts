// Takes what is said to where it goes: at once when the log moved, again when a try failed, after a restart from where it was.
// Order is kept for each destination of a conversation; what it knows stands in the log, so that any node can go on.
import { isoNow } from '../../kernel/clock.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { Commit, Store } from '../../storage/port.ts';
import type { Conversations, TimerHandler } from '../contract.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { ConversationState } from '../state.ts';
import type { Courier } from './courier.ts';
import { deliveryStateOf } from './deliveries.ts';
import { usualPace } from './pace.ts';
import type { Pace } from './pace.ts';
import { createRounds } from './rounds.ts';
import type { DeadLetterDraft } from './rounds.ts';
import type { Undelivered } from './undelivered.ts';
import { mayWait, waitingEntries } from './waiting-entries.ts';

/** The kind of the timers by which a destination is looked after again. */
const outboxTimer = 'outbox';
const timerIdOf = (to: string): string => `${outboxTimer}:${to}`;
/** The wake-up may have been lost with its process; deliveries rarely take longer. */
const lookAgainAfterMs = 5_000;
/** A destination that this process knows nothing of may be known after a restart. */
const unknownAgainAfterMs = 60 * 60_000;
const graceMs = 3_000;

export interface OutboxOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  readonly logger: Logger;
  readonly undelivered: Undelivered;
  readonly pace?: Pace;
  /** Then the try counts as failed, and as perhaps accepted. Default 20,000. */
  readonly deliverWithinMs?: number;
  /** How many deliveries may be under way at once for one destination. Default 64. */
  readonly atOnce?: number;
  /** What else is written with a dead letter, so that it does not go unnoticed. */
  readonly deadLetter?: DeadLetterDraft;
  /** Across nodes: who this node is. A destination of a conversation is then served under the lease `outbox:<to>:<conversation>`. */
  readonly lease?: { readonly holder: string; readonly ttlMs: number };
}

export interface Outbox {
  /** Before `start`. Two for one destination are a programming error (RangeError). */
  readonly add: (courier: Courier) => void;
  /** For `ConversationsOptions.standingTimers`. Pure but for the clock. */
  readonly standingTimers: (after: ConversationState) => NonNullable<Commit['timers']>;
  /** Goes on with what is left from before as its timers fall due, and with what comes at once. */
  readonly start: (conversations: Pick<Conversations, 'state' | 'commitEntries' | 'onTimer'>) => void;
  /** Resolves when nothing is under way; what waits for its next try does not count. */
  readonly settled: () => Promise<void>;
  /** Begins nothing new. Deliveries under way get a moment; then they count as perhaps accepted. Before the conversations' store closes. */
  readonly stop: () => Promise<void>;
}

export function createOutbox(options: OutboxOptions): Outbox {
  const { store, clock, logger } = options;
  const couriers = new Map<string, Courier>();
  let stopServing: (() => Promise<void>) | undefined;
  let settled: () => Promise<void> = async () => undefined;

  function timer(to: string, dueAt: string) {
    return { timerId: timerIdOf(to), kind: outboxTimer, dueAt, data: { to } };
  }
  const inMs = (ms: number): string => new Date(clock.nowMs() + ms).toISOString();

  return {
    add(courier) {
      if (couriers.has(courier.to)) throw new RangeError(`${courier.to} has a courier already.`);
      couriers.set(courier.to, courier);
    },
    standingTimers(after) {
      const served = [...couriers.values()].filter((courier) => courier.serves(after));
      const waiting = served.filter((courier) => mayWait(after, courier));
      const done = served.filter((courier) => !waiting.includes(courier));
      return {
        set: waiting.map(({ to }) =>
          timer(to, deliveryStateOf(after, to).delayed?.nextAt ?? inMs(lookAgainAfterMs)),
        ),
        cancel: done.map(({ to }) => timerIdOf(to)),
      };
    },
    start(conversations) {
      if (couriers.size === 0) return;
      const rounds = createRounds({ pace: usualPace, ...options, conversations });
      const goRounds = new Map(
        [...couriers].map(([to, courier]) => [
          to,
          oneAtATime(
            (conversationId) => rounds.go(conversationId, courier),
            (conversationId, error) =>
              logger.warn('delivery-left-to-its-timer', { conversationId, to, reason: String(error) }),
          ),
        ]),
      );
      const looks = oneAtATime(
        async (conversationId) => {
          const state = await conversations.state(conversationId);
          for (const courier of couriers.values())
            if (mayWait(state, courier)) void goRounds.get(courier.to)?.run(conversationId);
        },
        (conversationId, error) =>
          logger.warn('outbox-look-failed', { conversationId, reason: String(error) }),
      );
      const due: TimerHandler = async ({ data, conversationId }, state) => {
        const { to } = data as { readonly to: string };
        const courier = couriers.get(to);
        if (courier === undefined)
          return { entries: [], timers: { set: [timer(to, inMs(unknownAgainAfterMs))] } };
        if ((await waitingEntries(store, state, courier)).length === 0) return undefined;
        void goRounds.get(to)?.run(conversationId);
        const nextAt = deliveryStateOf(state, to).delayed?.nextAt;
        const again = inMs(lookAgainAfterMs);
        const dueAt = nextAt !== undefined && nextAt > isoNow(clock) ? nextAt : again;
        return { entries: [], timers: { set: [timer(to, dueAt)] } };
      };
      conversations.onTimer(outboxTimer, due);
      const unsubscribe = store.subscribe(undefined, (conversationId) => void looks.run(conversationId));
      settled = async () => {
        await looks.settled();
        for (const one of goRounds.values()) await one.settled();
      };
      stopServing = async () => {
        unsubscribe();
        await looks.settled();
        await rounds.stop(graceMs);
        await settled();
      };
    },
    settled: () => settled(),
    async stop() {
      await stopServing?.();
    },
  };
}

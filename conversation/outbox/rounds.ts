// One destination's round in one conversation: delivers what waits, in order, and writes what became of it, until nothing waits
// or a try failed. Whoever calls sees to it that a round is not under way twice in this process.
import { clearTimeout, setTimeout } from 'node:timers';
import { isoNow } from '../../kernel/clock.ts';
import type { Clock } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { Lease, Store } from '../../storage/port.ts';
import type { Conversations, Draft, Refused } from '../contract.ts';
import type { Entry } from '../entries.ts';
import type { ConversationState } from '../state.ts';
import type { Courier, Delivery } from './courier.ts';
import { deliveryStateOf } from './deliveries.ts';
import { isStillWanted, outcomeEntry } from './outcome.ts';
import type { OutcomeEntry, Try } from './outcome.ts';
import type { Pace } from './pace.ts';
import { createTurnstile } from './turnstile.ts';
import type { Undelivered } from './undelivered.ts';
import { waitingEntries } from './waiting-entries.ts';

const deliverWithinMs = 20_000;
const atOnce = 64;
const triesAtRecording = 5;
/** Where one process serves alone. */
const unheld: Lease = { name: '', holder: '', token: 0 };

export type DeadLetter = OutcomeEntry & { readonly kind: 'delivery-failed' };
/** Thought out on the state without the dead letter; may be called again. */
export type DeadLetterDraft = (
  state: ConversationState,
  letter: DeadLetter['data'],
) => Promise<Omit<Draft, 'dedupeKey'>>;

export interface RoundsParts {
  readonly store: Store;
  readonly conversations: Pick<Conversations, 'state' | 'commitEntries'>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
  readonly undelivered: Undelivered;
  readonly pace: Pace;
  readonly deliverWithinMs?: number;
  readonly atOnce?: number;
  readonly deadLetter?: DeadLetterDraft;
  /** `ttlMs` is longer than a delivery may take; should it be lost all the same, the entry may arrive twice. */
  readonly lease?: { readonly holder: string; readonly ttlMs: number };
}

/** What a try was begun on. */
interface Seen {
  readonly state: ConversationState;
  readonly waiting: readonly Entry[];
}

export interface Rounds {
  /** Rejects when the store does not answer; what was delivered and could not be written is written by the next round. */
  readonly go: (conversationId: string, courier: Courier) => Promise<void>;
  /** Begins no further delivery, and aborts those that are still under way after so long. */
  readonly stop: (graceMs: number) => Promise<void>;
}

export function createRounds(parts: RoundsParts): Rounds {
  const { store, conversations, clock, lease } = parts;
  const turnstiles = new Map<string, ReturnType<typeof createTurnstile>>();
  /** What became of a try, as long as the log does not know. */
  const unrecorded = new Map<string, Try>();
  const underWay = new Set<{ readonly abort: () => void; readonly done: Promise<unknown> }>();
  let isStopped = false;

  function turnstileOf(to: string): ReturnType<typeof createTurnstile> {
    const turnstile = turnstiles.get(to) ?? createTurnstile(parts.atOnce ?? atOnce);
    turnstiles.set(to, turnstile);
    return turnstile;
  }

  /** Taken or prolonged; `undefined` while another node has it. */
  function hold(name: string): Promise<Lease | undefined> {
    if (lease === undefined) return Promise.resolve(unheld);
    return store.acquireLease(name, lease.holder, isoNow(clock), lease.ttlMs);
  }

  async function tryOnce(courier: Courier, entry: Entry, state: ConversationState): Promise<Try> {
    const { conversationId } = state;
    const before = deliveryStateOf(state, courier.to).delayed;
    const earlier = before?.seq === entry.seq ? before : undefined;
    const attempt = (earlier?.attempt ?? 0) + 1;
    const since = earlier?.since ?? isoNow(clock);
    const { promise: late, resolve } = Promise.withResolvers<Delivery>();
    const abandoned = new AbortController();
    abandoned.signal.addEventListener('abort', () =>
      resolve({ kind: 'retry', reason: 'no answer in time', maybeAccepted: true }),
    );
    const limit = setTimeout(() => abandoned.abort(), parts.deliverWithinMs ?? deliverWithinMs);
    const parcel = {
      conversationId,
      entry,
      part: earlier?.part ?? 0,
      attempt,
      state,
      signal: abandoned.signal,
    };
    const outcome = Promise.race([deliver(courier, parcel), late]);
    const own = { abort: () => abandoned.abort(), done: outcome };
    underWay.add(own);
    try {
      return { to: courier.to, seq: entry.seq, since, attempt, outcome: await outcome };
    } finally {
      clearTimeout(limit);
      underWay.delete(own);
    }
  }

  async function deliver(courier: Courier, parcel: Parameters<Courier['deliver']>[0]): Promise<Delivery> {
    try {
      return await courier.deliver(parcel);
    } catch (error) {
      const { conversationId, entry } = parcel;
      parts.logger.error('courier-failed', { conversationId, to: courier.to, seq: entry.seq }, error);
      return { kind: 'retry', reason: 'the courier failed', maybeAccepted: true };
    }
  }

  /** Writes what became of the try, unless another node has done so. Whether it wrote that nothing else waits. */
  async function record(tried: Try, courier: Courier, seen: Seen): Promise<boolean> {
    const { conversationId } = seen.state;
    let isDone = false;

    async function build(state: ConversationState, alone: boolean): Promise<Draft | Refused> {
      if (!isStillWanted(tried, state)) return { refuse: new TiskiError('conflict') };
      // What was read for the try is read again only when something came meanwhile.
      const isSame = state.lastSeq === seen.state.lastSeq;
      const waiting = isSame ? seen.waiting : await waitingEntries(store, state, courier);
      const isLast = waiting.every(({ seq }) => seq === tried.seq);
      const { pace, random } = parts;
      const entry = outcomeEntry(tried, state, { nowMs: clock.nowMs(), pace, random, isLast });
      isDone = entry.kind === 'delivered' && entry.data.nothingLeft === true;
      if (entry.kind !== 'delivery-failed') return { entries: [entry] };
      // A hint that the list looks at; before the commit, so that no dead letter is without one.
      await parts.undelivered.note(conversationId);
      const { entries = [], ...rest } = alone ? {} : ((await parts.deadLetter?.(state, entry.data)) ?? {});
      return { entries: [entry, ...entries], ...rest };
    }
    for (let tries = 1; ; tries++) {
      const alone = tries >= triesAtRecording;
      try {
        const { state } = await conversations.commitEntries(conversationId, (before) => build(before, alone));
        // Again, because whoever listed meanwhile took the hint for an old one.
        if (deliveryStateOf(state, tried.to).failed.length > 0) await parts.undelivered.note(conversationId);
        return isDone;
      } catch (error) {
        if (!(error instanceof TiskiError) || error.code === 'store-unavailable' || alone) throw error;
        if (!isStillWanted(tried, await conversations.state(conversationId))) return false;
      }
    }
  }

  /** Whether there may be more to do at once. */
  async function step(conversationId: string, courier: Courier): Promise<boolean> {
    const state = await conversations.state(conversationId);
    const waiting = await waitingEntries(store, state, courier);
    const [entry] = waiting;
    if (entry === undefined) return false;
    const key = `${courier.to} ${conversationId}`;
    const known = unrecorded.get(key);
    let tried = known?.seq === entry.seq ? known : undefined;
    if (tried === undefined) {
      const { delayed } = deliveryStateOf(state, courier.to);
      if (delayed?.seq === entry.seq && Date.parse(delayed.nextAt) > clock.nowMs()) return false;
      tried = await turnstileOf(courier.to).through(async () =>
        isStopped ? undefined : tryOnce(courier, entry, state),
      );
      if (tried === undefined) return false;
      unrecorded.set(key, tried);
    }
    // What comes after this commit wakes the outbox again.
    const isDone = await record(tried, courier, { state, waiting });
    unrecorded.delete(key);
    return tried.outcome.kind !== 'retry' && !isDone;
  }

  return {
    async go(conversationId, courier) {
      const name = `outbox:${courier.to}:${conversationId}`;
      let held = await hold(name);
      const first = held;
      try {
        while (held !== undefined && !isStopped && (await step(conversationId, courier)))
          held = await hold(name);
      } finally {
        if (first !== undefined && first !== unheld) await store.releaseLease(first);
      }
    },
    async stop(graceMs) {
      isStopped = true;
      const limit = setTimeout(() => {
        for (const { abort } of underWay) abort();
      }, graceMs);
      await Promise.all([...underWay].map(({ done }) => done));
      clearTimeout(limit);
    },
  };
}

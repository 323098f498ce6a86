// The face of the heart, put together: what adapters, the desk and the hand-off call. It knows no channel and no database.
import { isoNow } from '../kernel/clock.ts';
import { TiskiError } from '../kernel/errors.ts';
import type { Conversations, ConversationsOptions, EventHandler, StartRequest } from './contract.ts';
import type { NewConversationEntry } from './entries.ts';
import { emptyState, preview } from './fold.ts';
import { acceptEvent, acceptMessage, eventEntry } from './inbox.ts';
import { createStates } from './states.ts';
import { createTimers } from './timers.ts';
import { commitOfPlan, createTurns, thoughtOut } from './turns.ts';
import type { TurnParts } from './turns.ts';
import { commitOf, write } from './writing.ts';

const decideWithinMs = 10_000;

/** Opens nothing and starts nothing; `startTimers` begins the work that is left from before. */
export function createConversations(options: ConversationsOptions): Conversations {
  const { store, isClosing, endsWithClosing } = options;
  const parts: TurnParts = {
    decideWithinMs,
    ...options,
    turnLease: options.turnLease,
    endsJoin: options.endsJoin,
    states: createStates(store),
    closes: (text, locale) => isClosing(text, locale) || endsWithClosing?.(text, locale) === true,
  };
  const turns = createTurns(parts);
  const timers = createTimers(parts, turns.run);
  const eventHandlers = new Map<string, EventHandler>();
  let isStopped = false;

  function refuseWhenStopped(): void {
    if (isStopped) throw new TiskiError('store-unavailable', 'The service is stopping.');
  }

  return {
    async start(request) {
      refuseWhenStopped();
      if (await parts.states.exists(request.conversationId)) return { created: false };
      return { created: await begin(parts, request) };
    },
    async accept(conversationId, message) {
      refuseWhenStopped();
      const accepted = await acceptMessage(parts, conversationId, message);
      void turns.run(conversationId);
      return accepted;
    },
    async event(conversationId, event) {
      refuseWhenStopped();
      const handler = eventHandlers.get(event.name);
      if (handler === undefined) return acceptEvent(parts, conversationId, event);
      const { dedupeKey, entry } = eventEntry(event);
      const { firstSeq, duplicate } = await write(parts, conversationId, (state) => ({
        entries: [entry, ...handler(event, state)],
        ...(dedupeKey === undefined ? {} : { dedupeKey }),
      }));
      return { seq: firstSeq, duplicate };
    },
    state: (conversationId) => parts.states.current(conversationId),
    commitEntries: (conversationId, build) => write(parts, conversationId, build),
    onTimer: timers.on,
    onEvent: (name, handler) => void eventHandlers.set(name, handler),
    runDueTimers: timers.runDue,
    startTimers: timers.start,
    settled: turns.settled,
    async stop() {
      isStopped = true;
      await timers.stop();
      await turns.settled();
    },
  };
}

/**
 * The beginning and, unless it comes with the first answer, the greeting as one; false when somebody else began it meanwhile.
 */
async function begin(parts: TurnParts, request: StartRequest): Promise<boolean> {
  const { conversationId, ...data } = request;
  const started: NewConversationEntry = { kind: 'started', data };
  const nothing = emptyState(conversationId);
  if (request.greets === 'with-answer') {
    const result = await parts.store.commit(commitOf({ entries: [started] }, nothing, parts));
    return result.status === 'committed';
  }
  const before = preview(nothing, [started], isoNow(parts.clock));
  const greeting = await thoughtOut(parts, before);
  const begins = { nothing, entries: [started] };
  const result = await parts.store.commit(commitOfPlan(parts, greeting, { before, begins }));
  return result.status === 'committed';
}

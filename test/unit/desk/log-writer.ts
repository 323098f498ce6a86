// The least that the desk needs of the heart: fold, judge, commit, again when the log moved on; and timers run on demand. It stands
// in for the turn runner, which these tests do not need, over whichever store it is given.
import type { Conversations, Draft, TimerHandler } from '../../../conversation/contract.ts';
import { emptyState, fold, preview, toNewEntry } from '../../../conversation/fold.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import { isOpen } from '../../../conversation/state.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import type { Commit, Store } from '../../../storage/port.ts';

export type LogWriter = Pick<Conversations, 'state' | 'commitEntries' | 'onTimer' | 'runDueTimers'>;

export function createLogWriter(store: Store, clock: Clock): LogWriter {
  const handlers = new Map<string, TimerHandler>();

  async function state(conversationId: string): Promise<ConversationState> {
    return fold(await store.read(conversationId, 0), emptyState(conversationId));
  }

  async function write(
    before: ConversationState,
    draft: Draft,
    complete?: NonNullable<Commit['timers']>['complete'],
  ) {
    if (
      draft.entries.some(({ kind }) => kind === 'ticket-resolved') &&
      preview(
        before,
        draft.entries.filter(({ kind }) => kind !== 'ticket-resolved'),
      ).questions.some(isOpen)
    ) {
      const questions = before.questions
        .filter(isOpen)
        .map(({ questionId, topic, text, state: at }) => ({ questionId, topic, words: text, state: at }));
      throw new TiskiError('open-questions', undefined, { details: { questions } });
    }
    return store.commit({
      conversationId: before.conversationId,
      at: new Date(clock.nowMs()).toISOString(),
      expectedSeq: before.lastSeq,
      entries: draft.entries.map(toNewEntry),
      ...(draft.dedupeKey === undefined ? {} : { dedupeKey: draft.dedupeKey }),
      ...(draft.ticket === undefined ? {} : { ticket: draft.ticket }),
      timers: { ...draft.timers, ...(complete === undefined ? {} : { complete }) },
    });
  }

  return {
    state,
    async commitEntries(conversationId, build) {
      for (;;) {
        const before = await state(conversationId);
        const draft = await build(before);
        if ('refuse' in draft) throw draft.refuse;
        const result = await write(before, draft);
        switch (result.status) {
          case 'conflict':
            continue;
          case 'fenced':
            throw new TiskiError('conflict');
          case 'ticket-mismatch':
            throw new TiskiError('not-owner');
          case 'duplicate':
          case 'committed':
            return {
              firstSeq: result.firstSeq,
              lastSeq: result.lastSeq,
              duplicate: result.status === 'duplicate',
              ...('ticket' in result && result.ticket !== undefined ? { ticket: result.ticket } : {}),
              state: await state(conversationId),
            };
        }
      }
    },
    onTimer: (kind, handler) => void handlers.set(kind, handler),
    async runDueTimers() {
      const due = await store.takeDueTimers(new Date(clock.nowMs()).toISOString(), 100, 60_000);
      let effective = 0;
      for (const timer of due) {
        const before = await state(timer.conversationId);
        const draft = (await handlers.get(timer.kind)?.(timer, before)) ?? { entries: [] };
        const result = await write(before, draft, { timerId: timer.timerId, token: timer.token });
        if (result.status === 'committed' && draft.entries.length > 0) effective += 1;
      }
      return effective;
    },
  };
}

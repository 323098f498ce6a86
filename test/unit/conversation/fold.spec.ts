import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyState, fold, parseEntry, toNewEntry } from '../../../conversation/fold.ts';
import type { QuestionState } from '../../../conversation/state.ts';
import { isOpen } from '../../../conversation/state.ts';
import type { LogEntry } from '../../../storage/port.ts';
import {
  anyEntry,
  logged,
  maija,
  messageIn,
  opened,
  started,
  stateAfter,
  ticketClaimed,
  ticketQueued,
} from './support.ts';

const nothing = emptyState('c1');
const anyLog = fc.array(anyEntry, { maxLength: 40 }).map((entries) => logged([started, ...entries]));

describe('the fold', () => {
  it('gives the same in pieces as at once', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, cut) => {
        const at = cut % (log.length + 1);
        const inPieces = fold(log.slice(at), fold(log.slice(0, at), nothing));
        assert.deepEqual(inPieces, fold(log, nothing));
      }),
    );
  });

  it('takes no entry twice', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, from) => {
        const once = fold(log, nothing);
        assert.deepEqual(fold(log.slice(from % log.length), once), once);
      }),
    );
  });

  it('passes over what it does not know, and goes on', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, place) => {
        const at = place % (log.length + 1);
        const strange: LogEntry = { seq: 0, at: 'later', kind: 'telepathy', data: { depth: 3 } };
        const mixed = [...log.slice(0, at), strange, ...log.slice(at)].map((entry, index) => ({
          ...entry,
          seq: index + 1,
        }));
        const lines = (entries: readonly LogEntry[]) =>
          fold(entries, nothing).questions.map(({ questionId, state }) => [questionId, state]);
        assert.deepEqual(lines(mixed), lines(log));
        assert.equal(fold(mixed, nothing).lastSeq, log.length + 1);
      }),
    );
  });

  it('reads entries with fields from a later version, and skips those it cannot read', () => {
    const at = '2026-11-23T12:00:00.000Z';
    const later = parseEntry({ seq: 1, at, kind: 'message-in', data: { text: 'hei', tone: 'warm' } });
    assert.deepEqual(later, { seq: 1, at, kind: 'message-in', data: { text: 'hei' } });
    assert.equal(parseEntry({ seq: 1, at, kind: 'message-in', data: { words: 'hei' } }), undefined);
    assert.equal(parseEntry({ seq: 1, at, kind: 'toString', data: {} }), undefined);
  });

  it('writes nothing that it could not read', () => {
    assert.throws(() => toNewEntry({ kind: 'message-in', data: { text: 7 as unknown as string } }));
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const written = { ...toNewEntry(entry), seq: 1, at: '2026-11-23T12:00:00.000Z' };
        assert.ok(parseEntry(written));
      }),
    );
  });
});

describe('questions', () => {
  it('never disappear, and are always in one of their five states', () => {
    const states: readonly QuestionState[] = ['open', 'answered', 'passed-on', 'settled', 'withdrawn'];
    fc.assert(
      fc.property(anyLog, (log) => {
        let state = nothing;
        for (const entry of log) {
          const before = state.questions.map(({ questionId }) => questionId);
          state = fold([entry], state);
          const now = state.questions.map(({ questionId }) => questionId);
          assert.deepEqual(now.slice(0, before.length), before);
          assert.ok(state.questions.every((question) => states.includes(question.state)));
        }
        const everOpened = log.filter(({ kind }) => kind === 'question-opened');
        const ids = new Set(everOpened.map(({ data }) => (data as { questionId: string }).questionId));
        assert.deepEqual(new Set(state.questions.map(({ questionId }) => questionId)), ids);
      }),
    );
  });

  it('stop being open only by an answer, a settling or a withdrawal', () => {
    const closers = ['question-answered', 'question-settled', 'question-withdrawn'];
    fc.assert(
      fc.property(anyLog, (log) => {
        let state = nothing;
        for (const entry of log) {
          const open = state.questions.filter(isOpen).map(({ questionId }) => questionId);
          state = fold([entry], state);
          const stillOpen = new Set(state.questions.filter(isOpen).map(({ questionId }) => questionId));
          const closed = open.filter((id) => !stillOpen.has(id));
          if (closed.length > 0) assert.ok(closers.includes(entry.kind), entry.kind);
        }
      }),
    );
  });

  it('are the bot’s again when the ticket that held them ends', () => {
    const held = stateAfter(opened('q1'), ticketQueued('t1'), {
      kind: 'question-passed-on',
      data: { questionId: 'q1', ticketId: 't1' },
    });
    assert.equal(held.questions[0]?.state, 'passed-on');
    const returned = fold(
      [
        {
          seq: held.lastSeq + 1,
          at: 'now',
          kind: 'ticket-returned',
          data: { ticketId: 't1', agent: { ...maija } },
        },
      ],
      held,
    );
    assert.equal(returned.questions[0]?.state, 'open');
  });
});

describe('the speaker', () => {
  it('is never both and never nobody, and follows the ticket', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        let state = nothing;
        for (const entry of log) {
          state = fold([entry], state);
          const { speaker, ticket } = state;
          if (ticket === undefined) assert.equal(speaker.kind, 'bot');
          else if (ticket.state === 'queued') {
            assert.deepEqual(speaker, { kind: 'queued', ticketId: ticket.ticketId });
            assert.equal(ticket.owner, undefined);
          } else
            assert.deepEqual(speaker, { kind: 'person', ticketId: ticket.ticketId, agent: ticket.owner });
        }
      }),
    );
  });

  it('keeps the place in line through release', () => {
    const claimed = stateAfter(ticketQueued('t1'), ticketClaimed('t1'));
    const released = fold(
      [
        {
          seq: claimed.lastSeq + 1,
          at: '2026-11-23T13:00:00.000Z',
          kind: 'ticket-released',
          data: { ticketId: 't1', agent: { ...maija } },
        },
      ],
      claimed,
    );
    assert.equal(released.ticket?.queuedAt, claimed.ticket?.queuedAt);
    assert.equal(released.speaker.kind, 'queued');
  });
});

describe('what the bot has not dealt with', () => {
  it('are the messages after the last turn, in order', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const state = fold(log, nothing);
        const upTo = Math.max(
          0,
          ...log.filter(({ kind }) => kind === 'turn').map(({ data }) => (data as { upTo: number }).upTo),
        );
        assert.equal(state.handledSeq, upTo);
        // A turn may not name messages that come after it; arbitrary logs do, and then they count as dealt with late.
        assert.ok(state.unhandled.every(({ kind }) => kind === 'message-in'));
        const seqs = state.unhandled.map(({ seq }) => seq);
        assert.deepEqual(
          seqs,
          seqs.toSorted((a, b) => a - b),
        );
      }),
    );
    const waiting = stateAfter(messageIn('yksi'), messageIn('kaksi'));
    assert.deepEqual(
      waiting.unhandled.map(({ data }) => data.text),
      ['yksi', 'kaksi'],
    );
  });
});

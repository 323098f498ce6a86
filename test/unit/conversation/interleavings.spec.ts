import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TiskiError } from '../../../kernel/errors.ts';
import type { Draft, Refused } from '../../../conversation/contract.ts';
import type { EntryData, Person } from '../../../conversation/entries.ts';
import { emptyState, fold } from '../../../conversation/fold.ts';
import { settleQuestion } from '../../../conversation/ledger.ts';
import { isOpen } from '../../../conversation/state.ts';
import type { ConversationState, CurrentTicket } from '../../../conversation/state.ts';
import { factlessFigures } from '../../../conversation/figures.ts';
import type { LogEntry, TicketWrite } from '../../../storage/port.ts';
import { openHouse, web } from './house.ts';
import type { House } from './house.ts';
import { farewell, maija, pekka } from './support.ts';

/** Things that happen to one conversation, in any order and at once. */
type Command =
  | { readonly kind: 'accept'; readonly id: string; readonly text: string }
  | { readonly kind: 'claim' | 'release' | 'return' | 'resolve' | 'farewell'; readonly agent: Person }
  | { readonly kind: 'settle'; readonly agent: Person; readonly which: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'pause' };

const agent = fc.constantFrom(maija, pekka);
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('accept' as const),
      // Few ids, so that messages repeat.
      id: fc.nat({ max: 30 }).map((n) => `m${n}`),
      text: fc.constantFrom(
        'ask:kettle',
        'fact:pan',
        'ask:pot fact:pan',
        'human',
        'bye',
        'lie',
        'throw',
        'hei',
      ),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('claim', 'release', 'return', 'resolve', 'farewell'),
      agent,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('settle' as const), agent, which: fc.nat({ max: 5 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' } as const) },
  { weight: 2, arbitrary: fc.constant({ kind: 'pause' } as const) },
);

function row(ticket: CurrentTicket, state: TicketWrite['state'], owner?: Person): TicketWrite {
  const { ticketId, team, queuedAt } = ticket;
  return {
    ...{ ticketId, state, team, queuedAt, priority: 0, data: {} },
    ...(owner === undefined ? {} : { ownerId: owner.id }),
  };
}

type Build = (state: ConversationState) => Draft | Refused;
const refused = (code: 'not-owner' | 'already-claimed'): Refused => ({ refuse: new TiskiError(code) });

function build(what: Exclude<Command, { kind: 'accept' | 'restart' | 'pause' }>): Build {
  return ({ ticket, questions }) => {
    const by = what.agent;
    if (what.kind === 'claim') {
      if (ticket?.state !== 'queued') return refused('already-claimed');
      return {
        entries: [{ kind: 'ticket-claimed', data: { ticketId: ticket.ticketId, agent: by } }],
        ticket: {
          expect: { ticketId: ticket.ticketId, state: 'queued' },
          write: row(ticket, 'claimed', by),
        },
      };
    }
    if (ticket?.owner?.id !== by.id) return refused('not-owner');
    const { ticketId } = ticket;
    const expect = { ticketId, state: 'claimed', ownerId: by.id } as const;
    switch (what.kind) {
      case 'release':
        return {
          entries: [{ kind: 'ticket-released', data: { ticketId, agent: by } }],
          ticket: { expect, write: row(ticket, 'queued') },
        };
      case 'return':
      case 'resolve':
        return {
          entries: [
            {
              kind: what.kind === 'return' ? 'ticket-returned' : 'ticket-resolved',
              data: { ticketId, agent: by },
            },
          ],
          ticket: { expect, write: row(ticket, 'resolved') },
        };
      case 'farewell':
        return {
          entries: [
            {
              kind: 'message-out',
              data: {
                sender: 'agent',
                agent: by,
                text: farewell,
                locale: 'fi',
                entities: [],
                openQuestions: 0,
              },
            },
          ],
          ticket: { expect },
        };
      case 'settle': {
        const question = questions[what.which];
        return {
          entries: question === undefined ? [] : settleQuestion({ questions }, question.questionId, by),
          ticket: { expect },
        };
      }
    }
  };
}

/** What a plain list of facts says must hold in the log, whatever happened; read entry by entry, without the fold. */
function checkLog(log: readonly LogEntry[], accepted: ReadonlyMap<string, string>): void {
  const open = new Set<string>();
  let owner: string | undefined;
  let isQueued = false;
  const inbound: string[] = [];
  for (const [index, { seq, kind, data }] of log.entries()) {
    assert.equal(seq, index + 1, 'no gap');
    const id = (data as { questionId?: string }).questionId ?? '';
    switch (kind) {
      case 'message-in':
        inbound.push((data as EntryData<'message-in'>).clientActivityId ?? '');
        break;
      case 'question-opened':
        assert.ok(!open.has(id));
        open.add(id);
        break;
      case 'question-answered':
      case 'question-settled':
        open.delete(id);
        break;
      case 'ticket-queued':
        assert.ok(!isQueued && owner === undefined, 'one ticket at a time');
        isQueued = true;
        break;
      case 'ticket-claimed':
        assert.ok(isQueued && owner === undefined, 'one owner at most');
        isQueued = false;
        owner = (data as EntryData<'ticket-claimed'>).agent.id;
        break;
      case 'ticket-released':
        assert.equal(owner, (data as EntryData<'ticket-released'>).agent.id, 'only the owner');
        owner = undefined;
        isQueued = true;
        break;
      case 'ticket-returned':
      case 'ticket-resolved':
        assert.equal(owner, (data as EntryData<'ticket-resolved'>).agent.id, 'only the owner');
        if (kind === 'ticket-resolved') assert.equal(open.size, 0, 'no resolve over an open question');
        owner = undefined;
        break;
      case 'message-out': {
        const { sender, text, phrase = '', openQuestions } = data as unknown as EntryData<'message-out'>;
        if (text === farewell) assert.equal(openQuestions, 0, 'no farewell over an open question');
        if (sender === 'bot') {
          assert.equal(owner, undefined, 'the bot does not talk over a person');
          assert.deepEqual(factlessFigures(text, ['3 kpl']), []);
          if (phrase === 'handoff.queued') assert.ok(isQueued, 'nobody is announced who is not coming');
        }
        break;
      }
      default:
    }
  }
  assert.deepEqual(new Set(inbound), new Set(accepted.keys()), 'all that was accepted is there');
  assert.equal(inbound.length, accepted.size, 'and nothing twice');
}

async function obey(house: House, what: Command, accepted: Map<string, string>): Promise<House> {
  const { conversations } = house;
  if (what.kind === 'restart') {
    const next = await house.restart();
    await next.conversations.runDueTimers();
    return next;
  }
  if (what.kind === 'pause') await conversations.settled();
  else if (what.kind === 'accept') {
    await conversations.accept('c1', { clientActivityId: what.id, text: what.text });
    if (!accepted.has(what.id)) accepted.set(what.id, what.text);
  } else
    try {
      await conversations.commitEntries('c1', build(what));
    } catch (error) {
      assert.ok(error instanceof TiskiError, String(error));
      const expected = ['not-owner', 'already-claimed', 'open-questions', 'conflict'];
      assert.ok(expected.includes(error.code), error.code);
    }
  return house;
}

async function checkEnd(house: House, accepted: ReadonlyMap<string, string>): Promise<void> {
  await house.conversations.settled();
  const log = await house.store.read('c1', 0);
  checkLog(log, accepted);
  const state = await house.conversations.state('c1');
  assert.deepEqual(state, fold(log, emptyState('c1')), 'kept state and log agree');
  assert.deepEqual(state.unhandled, [], 'everything had its turn');
  const ticket = (await house.store.tickets({ states: ['queued', 'claimed'] }))[0];
  assert.equal(ticket?.ticketId, state.ticket?.ticketId);
  assert.equal(ticket?.state, state.ticket?.state);
  assert.equal(ticket?.ownerId, state.ticket?.owner?.id);
  const summary = (await house.store.head('c1'))?.summary as { openQuestions: number };
  assert.equal(summary.openQuestions, state.questions.filter(isOpen).length);
}

describe('one conversation, whatever happens at once', () => {
  it('keeps every promise of the log', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(command, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
        async (steps) => {
          let house = await openHouse();
          try {
            const accepted = new Map<string, string>();
            await house.conversations.start({ conversationId: 'c1', ...web });
            for (const atOnce of steps) {
              const restarts = atOnce.some(({ kind }) => kind === 'restart');
              if (restarts) for (const what of atOnce) house = await obey(house, what, accepted);
              else await Promise.all(atOnce.map((what) => obey(house, what, accepted)));
            }
            await checkEnd(house, accepted);
          } finally {
            await house.close();
          }
        },
      ),
      { numRuns: 25, interruptAfterTimeLimit: 60_000 },
    );
  }).timeout(90_000);
});

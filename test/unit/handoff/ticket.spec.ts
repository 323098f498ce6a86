// The ticket's steps against a model written the other way round: who may do what, told as a list of owners and a line.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Person } from '../../../conversation/entries.ts';
import { emptyState, preview } from '../../../conversation/fold.ts';
import type { NewConversationEntry } from '../../../conversation/entries.ts';
import type { ErrorCode } from '../../../kernel/errors.ts';
import { conversationOf, step, ticketIdOf } from '../../../handoff/ticket.ts';
import type { TicketCommand, TicketPosition } from '../../../handoff/ticket.ts';

const people: readonly Person[] = ['aino', 'bo', 'carl'].map((id) => ({ id, name: id.toUpperCase() }));
const aPerson = fc.constantFrom(...people);
const aTeam = fc.constantFrom('store', 'logistics');
const aCommand: fc.Arbitrary<TicketCommand> = fc.oneof(
  fc.record({ kind: fc.constant('claim' as const), agent: aPerson }),
  fc.record({ kind: fc.constant('release' as const), agent: aPerson }),
  fc.record(
    {
      kind: fc.constant('transfer' as const),
      agent: aPerson,
      team: aTeam,
      toAgent: aPerson,
      asLead: fc.boolean(),
    },
    { requiredKeys: ['kind', 'agent', 'team'] },
  ),
  fc.record({ kind: fc.constant('return' as const), agent: aPerson }),
  fc.record({ kind: fc.constant('resolve' as const), agent: aPerson }),
);

/** What the reference says: the owner's id, `line` while waiting, `over` in the end. */
type Place = 'line' | 'over' | `owner:${string}`;

function expected(place: Place, command: TicketCommand): Place | ErrorCode {
  const mine: Place = `owner:${command.agent.id}`;
  if (command.kind === 'claim') {
    if (place === 'over') return 'wrong-state';
    return place === 'line' || place === mine ? mine : 'already-claimed';
  }
  const allowed =
    place === mine || (command.kind === 'transfer' && command.asLead === true && place !== 'over');
  if (!allowed) return 'not-owner';
  switch (command.kind) {
    case 'release':
      return 'line';
    case 'transfer':
      return command.toAgent === undefined ? 'line' : `owner:${command.toAgent.id}`;
    case 'return':
    case 'resolve':
      return 'over';
  }
}

function placeOf(ticket: TicketPosition | undefined): Place {
  if (ticket === undefined) return 'over';
  return ticket.owner === undefined ? 'line' : `owner:${ticket.owner.id}`;
}

describe('a ticket', () => {
  it('has at most one owner and moves as the reference model says, in the log as in the row', () => {
    fc.assert(
      fc.property(fc.array(aCommand, { maxLength: 30 }), (commands) => {
        const queued: NewConversationEntry = {
          kind: 'ticket-queued',
          data: { ticketId: 'c~1', team: 'store', reason: 'asked', locale: 'fi' },
        };
        let state = preview(emptyState('c'), [queued], '2026-11-30T08:00:00.000Z');
        for (const command of commands) {
          const before = placeOf(state.ticket);
          const wanted = expected(before, command);
          const taken = step(state.ticket, command);
          if (taken.kind === 'refused') {
            assert.equal(taken.code, wanted);
            continue;
          }
          if (taken.kind === 'done') {
            state = preview(state, [taken.entry], '2026-11-30T08:00:00.000Z');
            const { to } = taken;
            assert.equal(to.state === 'claimed', to.owner !== undefined);
            assert.equal(state.ticket?.owner?.id, to.owner?.id);
            assert.equal(state.ticket?.state ?? 'resolved', to.state);
            if (state.ticket !== undefined) assert.equal(state.ticket.team, to.team);
          }
          assert.equal(placeOf(state.ticket), wanted);
        }
        if (state.ticket !== undefined) assert.equal(state.ticket.queuedAt, '2026-11-30T08:00:00.000Z');
      }),
      { numRuns: 2000 },
    );
  });

  it('names its conversation in its id, whatever the conversation is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 1e6 }), (conversationId, n) => {
        assert.equal(conversationOf(ticketIdOf(conversationId, n)), conversationId);
      }),
    );
    for (const noTicket of ['', 'c', '~1', 'c~', 'c~0', 'c~x', 'c~01']) {
      assert.equal(conversationOf(noTicket), undefined, noTicket);
    }
  });
});

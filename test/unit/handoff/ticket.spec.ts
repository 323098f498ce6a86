// A ticket's rules against a reference model of their own, over random commands; the log's sum and the step's own word agree.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyState, preview } from '../../../conversation/fold.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import { conversationOf, step, ticketIdOf } from '../../../handoff/ticket.ts';
import type { TicketCommand } from '../../../handoff/ticket.ts';
import { aModelCommand, told } from './ticket-model.ts';
import type { Model, ModelCommand } from './ticket-model.ts';

const sequences = 100_000;
const person = (id: string) => ({ id, name: id.toUpperCase() });

/** `undefined`: it says nothing in this state, because nothing was over before. */
function commandOf(command: ModelCommand, state: ConversationState): TicketCommand | undefined {
  const words = { reason: 'asked', locale: 'fi' } as const;
  switch (command.does) {
    case 'ask':
      return {
        kind: 'queue',
        ticketId: ticketIdOf('c', state.ticketCount + 1),
        team: command.team,
        ...words,
      };
    case 'come-back': {
      const ended = state.endedTicket;
      return ended === undefined ? undefined : { kind: 'reopen', ended, team: 'store', ...words };
    }
    case 'leave':
      return { kind: 'leave' };
    case 'offer':
      return { kind: 'offer', to: person(command.who), until: '2026-11-30T08:00:25.000Z' };
    case 'time-out':
      return { kind: 'end-offer', to: person(command.who), because: 'timed-out' };
    case 'drop':
      return { kind: 'lose-owner', agent: person(command.who) };
    case 'transfer': {
      const { who, team, to, lead } = command;
      return {
        kind: 'transfer',
        agent: person(who),
        team,
        asLead: lead,
        ...(to === undefined ? {} : { toAgent: person(to) }),
      };
    }
    case 'far-claim':
      return { kind: 'claim', agent: person(command.who), desk: 'far' };
    case 'send':
    case 'receive':
      return { kind: command.does, desk: 'far' };
    case 'bring-back':
      return { kind: 'bring-back', desk: 'far', because: 'silent' };
    case 'claim':
    case 'decline':
    case 'release':
    case 'return':
    case 'resolve':
    case 'take-over':
      return { kind: command.does, agent: person(command.who) };
  }
}

function modelOf({ ticket }: ConversationState): Model {
  if (ticket === undefined) return { at: 'nowhere' };
  const { team, owner, offer, desk } = ticket;
  const away = desk === undefined ? {} : { away: desk.state };
  if (owner !== undefined) return { at: 'desk', team, owner: owner.id, ...away };
  return { at: 'line', team, ...(offer === undefined ? {} : { offeredTo: offer.to.id }), ...away };
}

describe('a ticket', () => {
  it(`moves as the reference model says, in the log as in the row, in ${sequences} sequences of commands`, function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.array(aModelCommand, { maxLength: 20 }), (commands) => {
        let state = emptyState('c');
        let model: Model = { at: 'nowhere' };
        const places = new Map<string, string>();
        for (const [index, modelCommand] of commands.entries()) {
          const command = commandOf(modelCommand, state);
          if (command === undefined) continue;
          const wanted = told(model, modelCommand);
          const taken = step(state.ticket, command);
          if (taken.kind === 'refused') {
            assert.equal(taken.code, wanted);
            continue;
          }
          assert.ok(typeof wanted !== 'string', `${modelCommand.does} was to be refused`);
          assert.equal(taken.kind === 'unchanged', wanted === model);
          model = wanted;
          if (taken.kind === 'unchanged') continue;
          const at = new Date(Date.UTC(2026, 10, 30, 8, 0, index)).toISOString();
          state = preview(state, [taken.entry], at);
          assert.deepEqual(modelOf(state), model);
          assert.equal(taken.to.state, state.ticket?.state ?? 'resolved');
          assert.equal(taken.to.owner?.id, state.ticket?.owner?.id);
          if (state.ticket === undefined) continue;
          const { ticketId, team, queuedAt } = state.ticket;
          assert.equal(team, taken.to.team);
          if (!places.has(ticketId)) places.set(ticketId, queuedAt);
          assert.equal(queuedAt, places.get(ticketId), 'the place in line is kept');
        }
      }),
      { numRuns: sequences },
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

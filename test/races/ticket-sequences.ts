// The reference model of a ticket against the real store: the same random commands through the desk's actions, with the row, its
// fence and the log compared after every step.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ConversationState } from '../../conversation/state.ts';
import type { ActionTools, TicketActions } from '../../handoff/actions.ts';
import { bringBack, receive } from '../../handoff/actions/other-desks.ts';
import { take } from '../../handoff/actions/taking.ts';
import { planHandoff } from '../../handoff/request-person.ts';
import { ticketData } from '../../handoff/ticket-data.ts';
import { manualClock } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';
import type { TicketRow } from '../../storage/port.ts';
import { aModelCommand, told } from '../unit/handoff/ticket-model.ts';
import type { Model, ModelCommand } from '../unit/handoff/ticket-model.ts';
import { openDeskOnAStore } from './desk-on-a-store.ts';

/** Without the customer's own leaving, which is a step of the dialogs and not of the desk. */
const commands = fc.array(
  aModelCommand.filter(({ does }) => does !== 'leave'),
  { minLength: 1, maxLength: 12 },
);
const until = '2026-11-30T09:00:00.000Z';
const person = (id: string) => ({ id, name: id.toUpperCase() });

/** Rejects at the first difference. `numRuns` sequences, each in a conversation of its own. */
export async function playSequences(numRuns: number): Promise<void> {
  const clock = manualClock('2026-11-30T08:00:00.000Z');
  const desk = await openDeskOnAStore(clock);
  const { store, conversations, newId } = desk;
  let count = 0;

  async function play(sequence: readonly ModelCommand[]): Promise<void> {
    const conversationId = `c${count++}`;
    const at = new Date(clock.nowMs()).toISOString();
    const data = { channel: 'webchat', locale: 'fi', customer: { id: 'u' } };
    await store.commit({ conversationId, at, expectedSeq: 0, entries: [{ kind: 'started', data }] });
    let model: Model = { at: 'nowhere' };
    let before: TicketRow | undefined;
    for (const command of sequence) {
      const state = await conversations.state(conversationId);
      const ticketId = state.ticket?.ticketId ?? state.endedTicket?.ticketId;
      if (command.does === 'come-back' && state.endedTicket === undefined) continue;
      const asks = command.does === 'ask' || command.does === 'come-back';
      if (!asks && ticketId === undefined) continue;
      const wanted = told(model, command);
      let code: string | undefined;
      try {
        if (asks) await queue(conversationId, command);
        else await act(desk, ticketId ?? '', command);
      } catch (error) {
        if (!(error instanceof TiskiError)) throw error;
        code = error.code;
      }
      assert.equal(code, typeof wanted === 'string' ? wanted : undefined, command.does);
      if (typeof wanted !== 'string') model = wanted;
      before = compare(model, await conversations.state(conversationId), await rowOf(conversationId), before);
    }
  }

  async function rowOf(conversationId: string): Promise<TicketRow | undefined> {
    const { ticket, endedTicket } = await conversations.state(conversationId);
    const ticketId = ticket?.ticketId ?? endedTicket?.ticketId;
    return ticketId === undefined ? undefined : store.ticket(ticketId);
  }

  async function queue(conversationId: string, command: ModelCommand): Promise<void> {
    await conversations.commitEntries(conversationId, (state) => {
      const team = command.does === 'ask' ? command.team : 'store';
      const reopen =
        command.does === 'come-back' && state.endedTicket !== undefined
          ? { reopen: { ...state.endedTicket, team } }
          : {};
      const plan = planHandoff(state, {
        reason: 'asked',
        topics: [],
        locale: 'fi',
        shop: { teams: [{ id: team, skills: [], languages: [] }] },
        opening: () => ({ open: true }),
        nowMs: clock.nowMs(),
        newId,
        ...reopen,
      });
      return { entries: plan.entries, ...(plan.ticket === undefined ? {} : { ticket: plan.ticket }) };
    });
  }

  try {
    await fc.assert(fc.asyncProperty(commands, play), { numRuns });
  } finally {
    await desk.close();
  }
}

async function act(
  { actions, tools }: { readonly actions: TicketActions; readonly tools: ActionTools },
  ticketId: string,
  command: ModelCommand,
): Promise<void> {
  switch (command.does) {
    case 'claim':
      return void (await actions.claim(ticketId, person(command.who)));
    case 'far-claim':
      return void (await actions.claim(ticketId, person(command.who), 'far'));
    case 'send':
      return void (await take(tools, ticketId, { kind: 'send', desk: 'far' }, () => ({})));
    case 'receive':
      return void (await receive(tools, ticketId, 'far'));
    case 'bring-back':
      return void (await bringBack(tools, ticketId, { desk: 'far', because: 'silent' }));
    case 'decline':
      return void (await actions.decline(ticketId, person(command.who)));
    case 'release':
      return void (await actions.release(ticketId, person(command.who)));
    case 'return':
      return void (await actions.returnToBot(ticketId, person(command.who)));
    case 'resolve':
      return void (await actions.resolve(ticketId, person(command.who)));
    case 'take-over':
      return void (await actions.takeOver(ticketId, person(command.who)));
    case 'offer':
      return void (await actions.offer(ticketId, person(command.who), until));
    case 'time-out':
      return void (await actions.endOffer(ticketId, person(command.who), 'timed-out'));
    case 'drop':
      return void (await actions.loseOwner(ticketId, person(command.who)));
    case 'transfer': {
      const { who, team, to, lead } = command;
      const toAgent = to === undefined ? {} : { toAgent: person(to) };
      return void (await actions.transfer(ticketId, person(who), { team, asLead: lead, ...toAgent }));
    }
    case 'ask':
    case 'come-back':
    case 'leave':
      return assert.fail('not a step of the desk');
  }
}

/** Row and log say what the model says; the fence grows with every change of owner or state and never otherwise. */
function compare(
  model: Model,
  { ticket }: ConversationState,
  row: TicketRow | undefined,
  before: TicketRow | undefined,
): TicketRow | undefined {
  if (model.at === 'nowhere') {
    assert.equal(ticket, undefined);
    assert.equal(row?.state ?? 'resolved', 'resolved');
  } else {
    assert.ok(row !== undefined && ticket !== undefined);
    const owner = model.at === 'desk' ? model.owner : undefined;
    const offered = model.at === 'line' ? model.offeredTo : undefined;
    assert.deepEqual([row.team, row.ownerId], [model.team, owner]);
    assert.deepEqual([ticket.team, ticket.owner?.id], [model.team, owner]);
    assert.deepEqual([ticketData(row.data).offer?.to.id, ticket.offer?.to.id], [offered, offered]);
    assert.deepEqual([ticketData(row.data).desk?.state, ticket.desk?.state], [model.away, model.away]);
  }
  if (row !== undefined && before?.ticketId === row.ticketId) {
    const moved = row.state !== before.state || row.ownerId !== before.ownerId;
    assert.equal(row.fence, before.fence + (moved ? 1 : 0));
    assert.equal(row.queuedAt, before.queuedAt);
  }
  return row;
}

// Who is at the desk and who stands in line while a conversation is played: the same for each file, whatever was played before.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { App } from '../../app.ts';
import type { TicketActions } from '../../handoff/actions.ts';
import { ticketIdOf } from '../../handoff/ticket.ts';
import { noWaits } from '../../handoff/waiting/told-and-actual.ts';
import { noServiceData } from '../../handoff/waiting/service-data.ts';
import type { Json } from '../../kernel/json.ts';
import { knownTeam } from '../unit/handoff/waiting/known-team.ts';

export const lineSchema = z.strictObject({
  /** How many are at the desk, each with room for three; default 2, at most 4. */
  people: z.number().max(4).optional(),
  /** Whether the team has served for a while, so that waits can be told; default true. */
  known: z.boolean().optional(),
  /** How many stand in line before the conversation begins. */
  ahead: z.number().optional(),
  /** How many conversations the people have already; default 0. */
  busy: z.number().optional(),
});
export type Line = z.infer<typeof lineSchema>;

const team = 'store';
const names = ['aino', 'eero', 'saga', 'otto'];

/** Puts the scene up; resolves to what takes the first `n` of those ahead out of the line. */
export async function setLine(
  app: App,
  actions: TicketActions,
  { people = 2, known = true, ahead = 0, busy = 0 }: Line,
  conversationId: string,
  nowMs: number,
): Promise<(n: number) => Promise<void>> {
  await emptyDesk(app);
  for (const [at, id] of names.entries()) {
    if (app.accounts.find(id) === undefined) await app.accounts.add({ id, name: id, password: 'not used' });
    await put(app, `presence:${id}`, {
      choice: at < people ? 'online' : 'offline',
      choseAt: new Date(nowMs - 3_600_000).toISOString(),
      link: 'open',
      linkAt: new Date(nowMs - 3_600_000).toISOString(),
      // Their desks are heard for as long as the conversation may last.
      heardAt: new Date(nowMs + 30 * 24 * 3_600_000).toISOString(),
    });
  }
  const service = known ? knownTeam(people * 3) : noServiceData();
  for (const each of app.catalog.current().shop.teams)
    await put(app, `waits:${each.id}`, { service, summary: noWaits, learnt: [] });
  const queued = (n: number, before: number) =>
    queueOther(app, `${conversationId}-${n}`, nowMs - before * 1000);
  for (let n = 0; n < busy; n++) {
    const other = await queued(n, 300);
    const id = names[n % Math.max(1, people)] ?? 'aino';
    await actions.claim(other, { id, name: id });
  }
  const others: string[] = [];
  for (let n = 0; n < ahead; n++) others.push(await queued(busy + n, 60 - n));
  return async (n) => {
    for (const other of others.splice(0, n)) await actions.claim(other, { id: 'aino', name: 'aino' });
  };
}

async function queueOther(app: App, name: string, atMs: number): Promise<string> {
  const conversationId = `other_${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
  await app.conversations.start({
    conversationId,
    channel: 'webchat',
    locale: 'fi',
    customer: { id: 'other' },
  });
  const ticketId = ticketIdOf(conversationId, 1);
  await app.conversations.commitEntries(conversationId, () => ({
    entries: [{ kind: 'ticket-queued', data: { ticketId, team, reason: 'asked', locale: 'fi' } }],
    ticket: {
      expect: { ticketId, absent: true },
      write: {
        ticketId,
        state: 'queued',
        team,
        queuedAt: new Date(atMs).toISOString(),
        priority: 0,
        data: { reason: 'asked', locale: 'fi', channel: 'webchat' },
      },
    },
  }));
  return ticketId;
}

/** What earlier conversations left behind would stand in this one's line. */
async function emptyDesk(app: App): Promise<void> {
  for (const row of await app.store.tickets({ states: ['queued', 'claimed'], limit: 500 })) {
    const { ticketId, team: inTeam, queuedAt, priority, data, state, ownerId, conversationId } = row;
    await app.conversations.commitEntries(conversationId, () => ({
      entries: [{ kind: 'ticket-left', data: { ticketId } }],
      ticket: {
        expect: { ticketId, state, ...(ownerId === undefined ? {} : { ownerId }) },
        write: { ticketId, state: 'resolved', team: inTeam, queuedAt, priority, data },
      },
    }));
  }
}

async function put(app: App, name: string, value: Json | object): Promise<void> {
  const register = await app.store.register(name);
  await app.store.writeRegister(name, register?.version ?? 0, value as Json);
}

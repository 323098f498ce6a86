// A person at the desk, through the same API that the desk's page uses.
import type { NewSession, TicketItem, TicketList } from '../../../desk/api/types.ts';
import type { RunningService } from './service.ts';

export interface DeskAgent {
  readonly name: string;
  /** Claims the conversation's ticket. */
  claim(conversationId: string): Promise<TicketItem>;
  reply(ticketId: string, text: string): Promise<void>;
}

/** The demo accounts that the service announced at its start, by their number. */
function demoAccount(
  service: RunningService,
  number = 0,
): { readonly user: string; readonly password: string } {
  const lines = service.app.announcements.filter((line) => line.startsWith('desk sign-in:'));
  const [, user = '', password = ''] = /user=(\S+) password=(\S+)/.exec(lines[number] ?? '') ?? [];
  return { user, password };
}

export async function signIn(service: RunningService, number = 0): Promise<DeskAgent> {
  const { token, agent } = await call<NewSession>('POST', '/session', demoAccount(service, number));

  async function call<T>(method: 'GET' | 'POST', path: string, body?: object, bearer?: string): Promise<T> {
    const response = await fetch(`${service.url}/desk/api${path}`, {
      method,
      headers: {
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`The desk answered ${response.status} to ${path}: ${text}`);
    return JSON.parse(text) as T;
  }

  return {
    name: agent.name,
    async claim(conversationId) {
      const { tickets } = await call<TicketList>('GET', '/tickets', undefined, token);
      const ticket = tickets.find((candidate) => candidate.conversationId === conversationId);
      if (ticket === undefined) throw new Error('The conversation has no ticket in the queue.');
      await call('POST', `/tickets/${ticket.ticketId}/claim`, {}, token);
      return ticket;
    },
    async reply(ticketId, text) {
      await call('POST', `/tickets/${ticketId}/reply`, { text }, token);
    },
  };
}

// A Chatwoot on loopback, built after its API reference and its own code: contacts that are unique by identifier, e-mail and number,
// conversations in an inbox of the API channel, webhooks that are signed and carry the whole conversation. It misbehaves when told to.
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface FakeContact {
  readonly id: number;
  name: string | undefined;
  email: string | undefined;
  phone_number: string | undefined;
  readonly identifier: string | undefined;
  custom_attributes: Record<string, unknown>;
  readonly contact_inboxes: { readonly source_id: string; readonly inbox: { readonly id: number } }[];
}

export interface FakeMessage {
  readonly id: number;
  readonly content: string;
  readonly message_type: 'incoming' | 'outgoing';
  readonly private: boolean;
  readonly source_id: string | null;
  readonly sender: FakeUser | undefined;
}

export interface FakeConversation {
  readonly id: number;
  readonly contact: FakeContact;
  readonly custom_attributes: Record<string, unknown>;
  readonly team_id: number | undefined;
  status: string;
  labels: readonly string[];
  priority: string | undefined;
  assignee: FakeUser | undefined;
  readonly messages: FakeMessage[];
}

export interface FakeUser {
  readonly id: number;
  readonly name: string;
}

/** `cut-after`: done, and the answer never arrives. */
export type Fault =
  number | 'cut' | 'cut-after' | 'hang' | { readonly status: number; readonly retryAfter: number };

export interface FakeChatwoot {
  readonly url: string;
  readonly token: string;
  readonly conversations: FakeConversation[];
  readonly contacts: FakeContact[];
  /** What each request came to: `POST /conversations 200`. */
  readonly requests: string[];
  /** For the requests to come, one each; `fine` lets one pass. */
  faults: (Fault | 'fine')[];
  /** For every request until it is taken away. */
  outage: Fault | undefined;
  /** Where webhooks go. `times`: how often each is delivered. */
  webhook: { readonly url: string; readonly secret?: string; readonly times?: number } | undefined;
  /** The service's clock, for the signature's timestamp. */
  nowMs: () => number;
  /** People at Chatwoot's desk. Each resolves when the webhooks that follow from it were answered, to their statuses. */
  assign(id: number, user: FakeUser | undefined): Promise<readonly number[]>;
  reply(id: number, user: FakeUser, text: string): Promise<readonly number[]>;
  note(id: number, user: FakeUser, text: string): Promise<readonly number[]>;
  setStatus(id: number, status: 'open' | 'resolved' | 'pending' | 'snoozed'): Promise<readonly number[]>;
  types(id: number, user: FakeUser): Promise<readonly number[]>;
  changeContact(
    id: number,
    change: { readonly email?: string; readonly phone_number?: string },
  ): Promise<readonly number[]>;
  /** The webhook about this message once more. */
  repeat(messageId: number): Promise<readonly number[]>;
  close(): Promise<void>;
}

const accountId = 1;
export const fakeInboxId = 7;

export async function startFakeChatwoot(): Promise<FakeChatwoot> {
  let count = 100;
  const token = 'token-of-the-api-user';
  const apiUser: FakeUser = { id: 1, name: 'Tiski' };
  const contacts: FakeContact[] = [];
  const conversations: FakeConversation[] = [];
  const requests: string[] = [];
  let underWay: Promise<unknown> = Promise.resolve();
  const toldOfMessage = new Map<number, object>();

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const fault = fake.outage ?? fake.faults.shift() ?? 'fine';
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
    const path = pathname.replace(`/api/v1/accounts/${accountId}`, '');
    const note = (outcome: string | number) => requests.push(`${request.method} ${path} ${outcome}`);
    const send = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      note(status);
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    if (fault === 'cut') {
      note('cut');
      return void request.socket.destroy();
    }
    if (fault === 'hang') return void note('hang');
    if (typeof fault === 'number') return send(fault, { error: 'as told' });
    if (typeof fault === 'object')
      return send(fault.status, { error: 'as told' }, { 'retry-after': String(fault.retryAfter) });
    if (request.headers['api_access_token'] !== token) return send(401, { error: 'Invalid Access Token' });
    const text = Buffer.concat(chunks).toString('utf8');
    const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    const [status, answer] = handle(`${request.method} ${path}`, body, searchParams);
    if (fault === 'cut-after') {
      note('cut after');
      return void request.socket.destroy();
    }
    send(status, answer);
  }

  const notFound: [number, unknown] = [404, { error: 'Resource could not be found' }];
  const shownContact = (contact: FakeContact) => ({ ...contact });
  const shown = ({ contact, assignee, messages: _, ...rest }: FakeConversation) => ({
    ...rest,
    inbox_id: fakeInboxId,
    meta: { sender: { id: contact.id }, assignee: assignee === undefined ? null : user(assignee) },
  });
  const user = (one: FakeUser) => ({ ...one, available_name: one.name, type: 'user' });

  function handle(what: string, body: Record<string, unknown>, query: URLSearchParams): [number, unknown] {
    const [, contactId, contactPart] = /^[A-Z]+ \/contacts\/(\d+)(\/\w+)?$/.exec(what) ?? [];
    const [, conversationId, part] = /^[A-Z]+ \/conversations\/(\d+)(\/\w+)?$/.exec(what) ?? [];
    const contact = contacts.find(({ id }) => id === Number(contactId));
    const conversation = conversations.find(({ id }) => id === Number(conversationId));
    if (what === 'GET /contacts/search') {
      const q = query.get('q') ?? '';
      const found = contacts.filter((one) =>
        [one.identifier, one.email, one.phone_number, one.name].some((text) => text?.includes(q)),
      );
      return [200, { meta: { count: found.length }, payload: found.map(shownContact) }];
    }
    if (what === 'POST /contacts') return createContact(body);
    if (contact !== undefined) return withContact(contact, contactPart ?? '', what, body);
    if (what === 'POST /conversations') return createConversation(body);
    if (conversation !== undefined) return withConversation(conversation, part ?? '', what, body);
    return notFound;
  }

  function taken(body: Record<string, unknown>, but?: FakeContact): [number, unknown] | undefined {
    for (const key of ['identifier', 'email', 'phone_number'] as const) {
      const clash = contacts.some((one) => one !== but && body[key] !== undefined && one[key] === body[key]);
      if (clash) return [422, { message: `${key} has already been taken`, attributes: [key] }];
    }
    const phone = body['phone_number'];
    return typeof phone === 'string' && !/^\+[1-9]\d{1,14}$/.test(phone)
      ? [422, { message: 'Phone number should be in e164 format' }]
      : undefined;
  }

  function createContact(body: Record<string, unknown>): [number, unknown] {
    const refused = taken(body);
    if (refused !== undefined) return refused;
    const id = count++;
    const place = { source_id: `source-${id}`, inbox: { id: fakeInboxId } };
    const contact: FakeContact = {
      id,
      name: body['name'] as string | undefined,
      email: body['email'] as string | undefined,
      phone_number: body['phone_number'] as string | undefined,
      identifier: body['identifier'] as string | undefined,
      custom_attributes: (body['custom_attributes'] ?? {}) as Record<string, unknown>,
      contact_inboxes: [place],
    };
    contacts.push(contact);
    return [200, { payload: { contact: shownContact(contact), contact_inbox: { ...place } } }];
  }

  function withContact(
    contact: FakeContact,
    part: string,
    what: string,
    body: Record<string, unknown>,
  ): [number, unknown] {
    if (part === '/conversations')
      return [200, { payload: conversations.filter((one) => one.contact === contact).map(shown) }];
    if (part === '/contact_inboxes') {
      const place = { source_id: `source-${count++}`, inbox: { id: fakeInboxId } };
      contact.contact_inboxes.push(place);
      return [200, place];
    }
    if (!what.startsWith('PUT')) return notFound;
    const refused = taken(body, contact);
    if (refused !== undefined) return refused;
    contact.email = (body['email'] as string | undefined) ?? contact.email;
    contact.phone_number = (body['phone_number'] as string | undefined) ?? contact.phone_number;
    contact.custom_attributes = { ...contact.custom_attributes, ...(body['custom_attributes'] ?? {}) };
    tell({ event: 'contact_updated', ...shownContact(contact), changed_attributes: [{}] });
    return [200, { payload: shownContact(contact) }];
  }

  function createConversation(body: Record<string, unknown>): [number, unknown] {
    const contact = contacts.find(({ contact_inboxes }) =>
      contact_inboxes.some(({ source_id }) => source_id === body['source_id']),
    );
    if (contact === undefined || body['inbox_id'] !== fakeInboxId) return notFound;
    const conversation: FakeConversation = {
      id: count++,
      contact,
      custom_attributes: (body['custom_attributes'] ?? {}) as Record<string, unknown>,
      team_id: body['team_id'] as number | undefined,
      status: (body['status'] as string | undefined) ?? 'open',
      labels: [],
      priority: undefined,
      assignee: undefined,
      messages: [],
    };
    conversations.push(conversation);
    tell({ event: 'conversation_created', ...shown(conversation) });
    return [200, shown(conversation)];
  }

  function withConversation(
    conversation: FakeConversation,
    part: string,
    what: string,
    body: Record<string, unknown>,
  ): [number, unknown] {
    switch (part) {
      case '':
        return [200, shown(conversation)];
      case '/messages': {
        if (what.startsWith('GET')) return [200, { meta: {}, payload: conversation.messages.slice(-20) }];
        const incoming = body['message_type'] === 'incoming';
        const message = add(conversation, {
          content: String(body['content']),
          message_type: incoming ? 'incoming' : 'outgoing',
          private: body['private'] === true,
          source_id: (body['source_id'] as string | undefined) ?? null,
          sender: incoming ? undefined : apiUser,
        });
        // `Message#reopen_conversation`.
        if (incoming && conversation.status === 'resolved') changeStatus(conversation, 'open');
        return [200, message];
      }
      case '/toggle_status':
        changeStatus(conversation, String(body['status']));
        return [200, { payload: { success: true, current_status: conversation.status } }];
      case '/toggle_priority':
        conversation.priority = String(body['priority']);
        return [200, {}];
      case '/labels':
        conversation.labels = body['labels'] as readonly string[];
        return [200, { payload: conversation.labels }];
      default:
        return notFound;
    }
  }

  function add(conversation: FakeConversation, message: Omit<FakeMessage, 'id'>): FakeMessage {
    const added = { ...message, id: count++ };
    conversation.messages.push(added);
    const payload = {
      event: 'message_created',
      ...added,
      content_type: 'text',
      sender:
        added.sender === undefined
          ? { id: conversation.contact.id, name: conversation.contact.name, type: 'contact' }
          : user(added.sender),
      conversation: shown(conversation),
      account: { id: accountId, name: 'Kotikaarna' },
      inbox: { id: fakeInboxId, name: 'Chat' },
    };
    toldOfMessage.set(added.id, payload);
    tell(payload);
    return added;
  }

  function changeStatus(conversation: FakeConversation, status: string): void {
    if (conversation.status === status) return;
    conversation.status = status;
    tell({
      event: 'conversation_status_changed',
      ...shown(conversation),
      changed_attributes: [{ status: {} }],
    });
  }

  const told: Promise<number>[] = [];
  /** One after the other, as a queue of jobs with one worker does it. */
  function tell(payload: object): void {
    for (let times = fake.webhook?.times ?? 1; times > 0; times--) {
      const delivery = underWay.then(() => post(payload));
      underWay = delivery;
      told.push(delivery);
    }
  }

  async function post(payload: object): Promise<number> {
    const { webhook } = fake;
    if (webhook === undefined) return 0;
    const body = JSON.stringify(payload);
    const timestamp = String(Math.floor(fake.nowMs() / 1000));
    const signature =
      webhook.secret === undefined
        ? {}
        : {
            'x-chatwoot-timestamp': timestamp,
            'x-chatwoot-signature': `sha256=${createHmac('sha256', webhook.secret).update(`${timestamp}.${body}`).digest('hex')}`,
          };
    try {
      const headers = { 'content-type': 'application/json', ...signature };
      return (await fetch(webhook.url, { method: 'POST', headers, body })).status;
    } catch {
      return 0;
    }
  }

  async function answers(): Promise<readonly number[]> {
    return Promise.all(told.splice(0));
  }

  function one(id: number): FakeConversation {
    const conversation = conversations.find((candidate) => candidate.id === id);
    if (conversation === undefined) throw new Error(`There is no conversation ${id} at the fake Chatwoot.`);
    return conversation;
  }

  const fake: FakeChatwoot = {
    url: `http://127.0.0.1:${port}`,
    token,
    conversations,
    contacts,
    requests,
    faults: [],
    outage: undefined,
    webhook: undefined,
    nowMs: () => Date.now(),
    async assign(id, assignee) {
      const conversation = one(id);
      const before = conversation.assignee;
      conversation.assignee = assignee;
      const change = { previous_value: before?.id ?? null, current_value: assignee?.id ?? null };
      tell({
        event: 'conversation_updated',
        ...shown(conversation),
        changed_attributes: [{ assignee_id: change }],
      });
      return answers();
    },
    async reply(id, sender, content) {
      const conversation = one(id);
      add(conversation, { content, message_type: 'outgoing', private: false, source_id: null, sender });
      return answers();
    },
    async note(id, sender, content) {
      const conversation = one(id);
      add(conversation, { content, message_type: 'outgoing', private: true, source_id: null, sender });
      return answers();
    },
    async setStatus(id, status) {
      changeStatus(one(id), status);
      return answers();
    },
    async types(id, writer) {
      tell({
        event: 'conversation_typing_on',
        conversation: shown(one(id)),
        user: user(writer),
        is_private: false,
      });
      return answers();
    },
    async changeContact(id, change) {
      const { contact } = one(id);
      contact.email = change.email ?? contact.email;
      contact.phone_number = change.phone_number ?? contact.phone_number;
      tell({ event: 'contact_updated', ...shownContact(contact), changed_attributes: [{}] });
      return answers();
    },
    async repeat(messageId) {
      const payload = toldOfMessage.get(messageId);
      if (payload !== undefined) tell(payload);
      return answers();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await underWay;
    },
  };
  return fake;
}

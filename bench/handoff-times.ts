// How soon a wish for a person is seen at the desk, and a claim by the customer: through the real service over HTTP, against a
// bare echo server of the same process measured in between. Run it with `node bench/handoff-times.ts`.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startService } from '../test/end-to-end/support/service.ts';

/** Within what one address may open in a minute. */
const rounds = 25;
const warmUp = 5;

const service = await startService({ environment: { CLOCK_START: '2026-11-24T10:00:00+02:00' } });
const echo = createServer((request, response) => void request.pipe(response));
await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
const echoUrl = `http://127.0.0.1:${(echo.address() as AddressInfo).port}/`;
const password = 'measured only';
await service.app.accounts.add({ id: 'bench', name: 'Bench', password });

async function json<T>(
  path: string,
  init: { readonly token?: string; readonly body?: object } = {},
): Promise<T> {
  const response = await fetch(`${service.url}${path}`, {
    method: init.body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      ...(init.token === undefined ? {} : { authorization: `Bearer ${init.token}` }),
    },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

interface TicketSeen {
  readonly conversationId: string;
  readonly ticketId: string;
}

/** The desk's live stream; `seen` resolves when a queued ticket of that conversation comes. */
async function openDesk(token: string) {
  const stop = new AbortController();
  const response = await fetch(`${service.url}/desk/api/live`, {
    headers: { authorization: `Bearer ${token}` },
    signal: stop.signal,
  });
  const waiting = new Map<string, (ticket: TicketSeen) => void>();
  void (async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const bytes of response.body ?? []) {
      text += decoder.decode(bytes, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = /^data: ?(.*)$/m.exec(block)?.[1];
        if (data === undefined) continue;
        const { row } = JSON.parse(data) as {
          readonly row?: (TicketSeen & { readonly state: string }) | null;
        };
        if (row?.state === 'queued') waiting.get(row.conversationId)?.(row);
      }
    }
  })().catch(() => undefined);
  return {
    seen: (conversationId: string) =>
      new Promise<TicketSeen>((resolve) => waiting.set(conversationId, resolve)),
    leave: () => stop.abort(),
  };
}

interface Activity {
  readonly name?: string;
  readonly value?: { readonly state?: string };
}

/** The customer's stream; resolves when `handoff.status` has this state. */
function customer(streamUrl: string) {
  const socket = new WebSocket(streamUrl);
  const waiting = new Map<string, () => void>();
  socket.addEventListener('message', ({ data }) => {
    if (typeof data !== 'string' || data === '') return;
    const { activities } = JSON.parse(data) as { readonly activities: readonly Activity[] };
    for (const { name, value } of activities)
      if (name === 'handoff.status') waiting.get(value?.state ?? '')?.();
  });
  return {
    open: new Promise<void>((resolve) => socket.addEventListener('open', () => resolve())),
    told: (state: string) => new Promise<void>((resolve) => waiting.set(state, resolve)),
    leave: () => socket.close(),
  };
}

function middle(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

const toDesk: number[] = [];
const toCustomer: number[] = [];
const bare: number[] = [];
try {
  const session = await json<{ readonly token: string }>('/desk/api/session', {
    body: { user: 'bench', password },
  });
  const desk = await openDesk(session.token);
  for (let round = 0; round < rounds; round++) {
    const { token } = await json<{ readonly token: string }>('/v3/directline/tokens/generate', { body: {} });
    const made = await json<{ readonly conversationId: string; readonly streamUrl: string }>(
      '/v3/directline/conversations',
      { token, body: {} },
    );
    const chat = customer(made.streamUrl);
    await chat.open;
    const seen = desk.seen(made.conversationId);
    const queuedAt = performance.now();
    await json(`/v3/directline/conversations/${made.conversationId}/activities`, {
      token,
      body: { type: 'message', from: { id: 'u' }, text: 'ihminen' },
    });
    const { ticketId } = await seen;
    toDesk.push(performance.now() - queuedAt);
    const told = chat.told('accepted');
    const claimedAt = performance.now();
    await json(`/desk/api/tickets/${encodeURIComponent(ticketId)}/claim`, { token: session.token, body: {} });
    await told;
    toCustomer.push(performance.now() - claimedAt);
    chat.leave();
    const echoedAt = performance.now();
    await (await fetch(echoUrl, { method: 'POST', body: 'x'.repeat(200) })).text();
    bare.push(performance.now() - echoedAt);
  }
  desk.leave();
} finally {
  echo.close();
  await service.stop();
}

const base = middle(bare.slice(warmUp), 0.5);
const line = (name: string, values: readonly number[]): string => {
  const p50 = middle(values.slice(warmUp), 0.5);
  return `${name}: p50 ${p50.toFixed(1)} ms, p95 ${middle(values.slice(warmUp), 0.95).toFixed(1)} ms, ${(p50 / base).toFixed(1)} × a bare echo`;
};
console.log(line('a bare echo over node:http          ', bare));
console.log(line('a wish for a person → the desk      ', toDesk));
console.log(line('a claim → the customer              ', toCustomer));

// An agent hub on loopback that speaks Bot Framework's handoff protocol: it checks the shape of what comes, tells repetitions by their
// ids as a channel does, and answers at the `serviceUrl` that it was given. It misbehaves when told to.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface HubActivity {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  readonly text?: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
  readonly value?: Readonly<Record<string, unknown>>;
  readonly attachments?: readonly {
    readonly name: string;
    readonly content: { readonly activities: object[] };
  }[];
  readonly channelData?: { readonly tags?: string };
}

export interface FakeHub {
  readonly url: string;
  /** Each once, in order. */
  readonly activities: HubActivity[];
  /** Of the requests, as they came. */
  readonly authorizations: (string | undefined)[];
  outage: number | 'cut' | undefined;
  /** Does what it is asked once, and cuts the line. */
  losesOneAnswer: boolean;
  /** As one of its people, or itself; resolves to the status. */
  sends(conversationId: string, activity: object): Promise<number>;
  close(): Promise<void>;
}

export async function startFakeHub(authorization?: string): Promise<FakeHub> {
  const seen = new Set<string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (hub.outage === 'cut') return void request.socket.destroy();
      if (hub.outage !== undefined) {
        response.writeHead(hub.outage);
        return void response.end('as told');
      }
      hub.authorizations.push(request.headers.authorization);
      const activity = JSON.parse(Buffer.concat(chunks).toString('utf8')) as HubActivity;
      assert.ok(activity.conversation.id !== '' && /^https?:/.test(activity.serviceUrl));
      if (!seen.has(activity.id)) hub.activities.push(activity);
      seen.add(activity.id);
      if (hub.losesOneAnswer) {
        hub.losesOneAnswer = false;
        return void request.socket.destroy();
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: activity.id }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const hub: FakeHub = {
    url: `http://127.0.0.1:${port}/api/messages`,
    activities: [],
    authorizations: [],
    outage: undefined,
    losesOneAnswer: false,
    async sends(conversationId, activity) {
      const serviceUrl = hub.activities.find(
        ({ conversation }) => conversation.id === conversationId,
      )?.serviceUrl;
      const response = await fetch(`${serviceUrl}/v3/conversations/${conversationId}/activities`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization === undefined ? {} : { authorization }),
        },
        body: JSON.stringify(activity),
      });
      await response.text();
      return response.status;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return hub;
}

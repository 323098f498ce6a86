import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createChannelFiles } from '../../../../adapters/bot-framework/channel-files.ts';
import { silentLogger } from '../../../../kernel/logger.ts';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe('the files of a channel', () => {
  let server: Server;
  let host: string;
  const tokens: (string | undefined)[] = [];
  const kept = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();

  before(async () => {
    server = createServer((request, response) => {
      tokens.push(request.headers.authorization);
      if (request.url === '/elsewhere') {
        response.statusCode = 302;
        response.setHeader('location', '/picture');
        return void response.end();
      }
      response.setHeader('content-type', 'image/png');
      response.end(
        request.url === '/page' ? '<script>' : request.url === '/big' ? Buffer.alloc(6e6, png) : png,
      );
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  });
  beforeEach(() => {
    tokens.length = 0;
    kept.clear();
  });

  async function keep(path: string, hosts: { readonly service?: boolean; readonly link?: boolean }) {
    const files = createChannelFiles({
      log: { saveAttachment: async (_, id, file) => void kept.set(id, file) },
      serviceHosts: hosts.service === true ? [host] : [],
      linkHosts: hosts.link === true ? [host] : [],
      authorization: async () => 'Bearer ours',
      logger: silentLogger,
    });
    const url = `http://${host}${path}`;
    const file = { attachmentId: 'a-1', name: 'kuva.png', contentType: 'image/png', sizeBytes: 0 };
    files.keep('c1', [
      { ...file, url },
      { ...file, attachmentId: 'a-2' },
    ]);
    await files.settled();
  }

  it('are fetched from the connector with the bot’s own token', async () => {
    await keep('/picture', { service: true });
    assert.deepEqual([...kept.keys()], ['a-1']);
    assert.deepEqual(Buffer.from(kept.get('a-1')?.bytes ?? []), png);
    assert.deepEqual(tokens, ['Bearer ours']);
  });

  it('are fetched without it from where their address lets anybody in', async () => {
    await keep('/picture', { link: true });
    assert.equal(kept.size, 1);
    assert.deepEqual(tokens, [undefined]);
  });

  it('are fetched from nowhere else, nor from where they are sent on to', async () => {
    await keep('/picture', {});
    assert.deepEqual(tokens, []);
    await keep('/elsewhere', { service: true });
    assert.equal(tokens.length, 1);
    assert.equal(kept.size, 0);
  });

  it('stay links when they are too large or not what they say', async () => {
    await keep('/big', { service: true });
    await keep('/page', { service: true });
    assert.equal(kept.size, 0);
  });
});

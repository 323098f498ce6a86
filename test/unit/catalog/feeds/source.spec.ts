// Where files come from: folders and URLs, with limits, and without passwords in what is shown.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { folderSign, originsOf, shownSource, spoolFeeds } from '../../../../catalog/feeds/source.ts';
import { feedFolder, goodFeeds, nowMs, removeFeedFolders } from './feed-folder.ts';

describe('the source of a catalogue', () => {
  const servers: Server[] = [];
  async function serving(files: Readonly<Record<string, string>>, seen: string[] = []): Promise<string> {
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization ?? '');
      const name = decodeURIComponent((request.url ?? '').split('?')[0]?.split('/').at(-1) ?? '');
      if (name === 'delivery.yaml' && files['slow'] !== undefined) return;
      if (name === 'inventory.tsv') response.setHeader('last-modified', 'Sun, 22 Nov 2026 06:00:00 GMT');
      response.statusCode = files[name] === undefined ? 404 : 200;
      response.end(files[name] ?? '');
    });
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    removeFeedFolders();
  });

  const names = (feeds: Awaited<ReturnType<typeof spoolFeeds>>): readonly string[] =>
    [...feeds.files.keys()].sort();

  it('fetches from a base URL, and the same files have the same fingerprint from anywhere', async () => {
    const seen: string[] = [];
    const base = await serving(goodFeeds, seen);
    const fetched = await spoolFeeds(
      `${base.replace('//', '//user:p%40ss@')}/feeds/?key=1`,
      feedFolder(),
      nowMs,
    );
    assert.deepEqual(names(fetched), Object.keys(goodFeeds).sort());
    assert.deepEqual([...fetched.failures], []);
    assert.equal(fetched.files.get('inventory.tsv')?.modifiedAt, '2026-11-22T06:00:00.000Z');
    assert.equal(seen[0], `Basic ${Buffer.from('user:p@ss').toString('base64')}`);
    const again = await spoolFeeds(`${base}/feeds`, feedFolder(), nowMs + 60_000);
    assert.equal(again.fingerprint, fetched.fingerprint);
  });

  it('takes one URL a file', async () => {
    const base = await serving(goodFeeds);
    const urls = Object.keys(goodFeeds).map((name) => `${base}/${name}`);
    assert.deepEqual(
      names(await spoolFeeds(urls.join(' '), feedFolder(), nowMs)),
      Object.keys(goodFeeds).sort(),
    );
    assert.equal(originsOf(`${base}/shop.yaml`).size, 1);
  });

  it('stops at the limits of size and time and says so', async () => {
    const small = await spoolFeeds(await serving(goodFeeds), feedFolder(), nowMs, undefined, {
      maxBytes: 100,
    });
    assert.equal(small.failures.get('stores.csv'), 'The file is too large.');
    const slow = await spoolFeeds(await serving({ ...goodFeeds, slow: '' }), feedFolder(), nowMs, undefined, {
      timeoutMs: 100,
    });
    assert.equal(slow.failures.get('delivery.yaml'), 'The server did not deliver it in time.');
    const nobody = await spoolFeeds('http://127.0.0.1:9/', feedFolder(), nowMs);
    assert.match(nobody.failures.get('shop.yaml') ?? '', /cannot be reached/);
  });

  it('shows no password and no key', () => {
    assert.equal(
      shownSource('https://user:secret@shop.example/feeds?token=abc, https://b.example/x'),
      'https://shop.example/feeds?…, https://b.example/x',
    );
  });

  it('gives a folder a cheap sign of change, and URLs none', async () => {
    const folder = feedFolder();
    assert.equal(await folderSign(folder), await folderSign(folder));
    assert.notEqual(await folderSign(folder), await folderSign(feedFolder({ 'shop.yaml': 'name: B' })));
    assert.equal(await folderSign('https://shop.example/'), undefined);
  });
});

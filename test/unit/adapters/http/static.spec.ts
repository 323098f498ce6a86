// Folders as browsers meet them: compressed, revalidated, cached for a year where the name says so, and closed to other files.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeAll, raw, serve } from './support/serving.ts';

describe('adapters/http: folders', () => {
  let root = '';

  before(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'tiski-static-'));
    const folder = path.join(root, 'site');
    await mkdir(path.join(folder, 'assets'), { recursive: true });
    await writeFile(path.join(root, 'secret.txt'), 'secret');
    await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Tiski</title>');
    await writeFile(path.join(folder, 'chat.js'), 'const x = 1;\n'.repeat(10_000));
    await writeFile(path.join(folder, 'assets', 'app-B1x2y3z4.js'), 'export {};');
    await writeFile(path.join(folder, '.env'), 'secret');
    await symlink(path.join(root, 'secret.txt'), path.join(folder, 'link.txt'));
  });
  after(() => rm(root, { recursive: true, force: true }));
  afterEach(closeAll);

  const open = () =>
    serve([], {
      staticFolders: [
        {
          prefix: '/site/',
          folder: path.join(root, 'site'),
          immutable: /^assets\//,
          fallback: 'index.html',
          page: { kind: 'widget', frameAncestors: ['https://shop.example'] },
        },
      ],
    });

  it('serves pages with their own content policy and compressed scripts that revalidate', async () => {
    const { base } = await open();
    const page = await fetch(`${base}/site/`);
    assert.equal(await page.text(), '<!doctype html><title>Tiski</title>');
    const policy = page.headers.get('content-security-policy') ?? '';
    assert.match(policy, /style-src 'self' 'unsafe-inline'/);
    assert.match(policy, /frame-ancestors https:\/\/shop\.example$/);
    assert.doesNotMatch(policy, /script-src[^;]*unsafe/);

    const script = await fetch(`${base}/site/chat.js`);
    assert.equal(script.headers.get('content-encoding'), 'gzip');
    assert.ok(Number(script.headers.get('content-length')) < 5_000);
    assert.equal((await script.text()).length, 130_000);
    assert.equal(script.headers.get('cache-control'), 'no-cache');
    const etag = script.headers.get('etag') ?? '';
    const again = await fetch(`${base}/site/chat.js`, { headers: { 'if-none-match': `W/"x", ${etag}` } });
    assert.equal(again.status, 304);
    const versioned = await fetch(`${base}/site/chat.js?v=${etag.slice(1, -1)}`, { method: 'HEAD' });
    assert.match(versioned.headers.get('cache-control') ?? '', /immutable/);
    const plain = await fetch(`${base}/site/chat.js`, {
      headers: { 'accept-encoding': 'gzip;q=0, identity' },
    });
    assert.equal(plain.headers.get('content-encoding'), null);
  });

  it('keeps named versions for a year and gives an application its page for unknown addresses', async () => {
    const { base } = await open();
    const asset = await fetch(`${base}/site/assets/app-B1x2y3z4.js`);
    assert.match(asset.headers.get('cache-control') ?? '', /max-age=31536000, immutable/);
    assert.equal((await fetch(`${base}/site/tickets/7`)).status, 200);
    assert.equal((await fetch(`${base}/site/missing.js`)).status, 404);
    const bare = await fetch(`${base}/site`, { redirect: 'manual' });
    assert.equal(bare.headers.get('location'), '/site/');
  });

  it('serves nothing from outside the folder, nothing hidden, nothing through links', async () => {
    const { port, base } = await open();
    for (const target of [
      '/site/../secret.txt',
      '/site/%2e%2e/secret.txt',
      '/site/..%2fsecret.txt',
      '/site/..%5csecret.txt',
      '/site//etc/hostname.txt',
    ]) {
      const answer = await raw(port, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      assert.match(answer, /^HTTP\/1\.1 404 /, target);
    }
    assert.equal((await fetch(`${base}/site/.env`)).status, 404);
    assert.equal((await fetch(`${base}/site/link.txt`)).status, 404);
  });
});

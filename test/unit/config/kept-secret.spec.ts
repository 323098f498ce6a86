import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSecret } from '../../../config/kept-secret.ts';

describe('a kept secret', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tiski-secret-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made once, for its owner’s eyes, and stays the same', async () => {
    const path = join(folder, 'secret');
    const made = await keptSecret(path);
    assert.ok(made.length >= 32);
    assert.equal(await keptSecret(path), made);
    assert.equal((await stat(path)).mode & 0o077, 0);
    assert.notEqual(await keptSecret(join(folder, 'other')), made);
  });

  it('is made anew where the file holds too little to be one', async () => {
    const path = join(folder, 'secret');
    await writeFile(path, 'short');
    const made = await keptSecret(path);
    assert.ok(made.length >= 32);
    assert.equal(await keptSecret(path), made);
  });
});

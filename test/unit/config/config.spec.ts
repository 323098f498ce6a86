import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readConfig } from '../../../config/config.ts';
import { isLoopback } from '../../../config/loopback.ts';
import { envExample } from '../../../config/env-example.ts';
import { TiskiError } from '../../../kernel/errors.ts';

describe('config', () => {
  it('needs nothing: every variable has a default', () => {
    const config = readConfig({});
    assert.equal(config.port, 3978);
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.catalogSource, undefined);
    assert.ok(config.store.path.endsWith('data/tiski.db'));
    assert.equal(config.demoAgents, true);
  });

  it('takes an empty value as not set', () => {
    assert.equal(readConfig({ CLOCK_START: '', PORT: '' }).clockStart, undefined);
  });

  it('names every mistake at once, and never shows a secret', () => {
    assert.throws(
      () =>
        readConfig({
          PORT: '99999',
          LOG_LEVEL: 'loud',
          CLOCK_START: 'yesterday',
          TOKEN_SECRET: 'short-and-secret',
          STORE: 'mysql://x',
        }),
      (error: unknown) => {
        assert.ok(error instanceof TiskiError);
        assert.equal(error.code, 'config-invalid');
        for (const name of ['PORT', 'LOG_LEVEL', 'CLOCK_START', 'TOKEN_SECRET', 'STORE'])
          assert.match(error.message, new RegExp(`${name}:`));
        assert.doesNotMatch(error.message, /short-and-secret/);
        assert.match(error.message, /99999/);
        return true;
      },
    );
  });

  it('makes demo agents on loopback alone, unless told otherwise', () => {
    assert.equal(readConfig({ HOST: '0.0.0.0' }).demoAgents, false);
    assert.equal(readConfig({ HOST: '0.0.0.0', DESK_DEMO: 'true' }).demoAgents, true);
    assert.equal(readConfig({ DESK_DEMO: 'false' }).demoAgents, false);
    assert.equal(isLoopback('127.0.0.2'), true);
    assert.equal(isLoopback('10.0.0.1'), false);
  });

  it('is told whole by .env.example', async () => {
    const written = await readFile(new URL('../../../.env.example', import.meta.url), 'utf8');
    assert.equal(written, envExample(), 'run `npm run env:example`');
  });
});

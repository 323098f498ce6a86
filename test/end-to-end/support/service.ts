// The whole service as `npm start` would run it, for end-to-end tests: on a free port, with data of its own, a clock that begins on a
// Tuesday morning, and nothing fetched from outside.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../../../app.ts';
import type { App, Overrides } from '../../../app.ts';
import { readConfig } from '../../../config/config.ts';

export interface RunningService {
  readonly app: App;
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly dataDir: string;
  /** Stops it; its data goes too, unless it was given from outside. */
  stop(): Promise<void>;
}

export interface ServiceOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly overrides?: Partial<Overrides>;
  /** An earlier service's, to start again on the same data. */
  readonly dataDir?: string;
}

export async function startService(options: ServiceOptions = {}): Promise<RunningService> {
  await pagesBuilt();
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'tiski-')));
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    CLOCK_START: '2026-11-24T10:00:00+02:00',
    LOG_LEVEL: 'silent',
    ...options.environment,
  });
  const app = await createApp(config, { offline: true, ...options.overrides });
  const port = await app.listen();
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    dataDir,
    async stop() {
      await app.close();
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const frameAssets = fileURLToPath(new URL('../../../dist/web/frame-assets.json', import.meta.url));

/** `npm test` builds the pages anew before it begins; a single file run by hand uses what is there, or builds it once. */
async function pagesBuilt(): Promise<void> {
  if (!existsSync(frameAssets)) await import('../../../scripts/prepare-pages.ts');
}

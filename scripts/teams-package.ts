// Writes dist/teams/tiski.zip, the app that an administrator uploads to Teams: who the bot is comes from the configuration, the
// shop's name and languages from its catalogue. `--all-channel-messages` asks for every message of a team's channels.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appZip } from '../adapters/bot-framework/teams/app/package-app.ts';
import { createApp } from '../app.ts';
import { configFromEnvironment } from '../config/environment.ts';
import { silentLogger } from '../kernel/logger.ts';

const config = configFromEnvironment();
const scratch = await mkdtemp(join(tmpdir(), 'tiski-teams-'));
try {
  const app = await createApp(
    { ...config, dataDir: scratch, store: { kind: 'sqlite', path: join(scratch, 'none.db') } },
    { logger: silentLogger, offline: true },
  );
  const { name, languages } = app.catalog.current().shop;
  await app.close();
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  const folder = new URL('../dist/teams/', import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(
    new URL('tiski.zip', folder),
    appZip({
      appId: config.bot.registration?.appId ?? '',
      publicUrl: config.publicUrl ?? '',
      shop: name,
      languages,
      version,
      allChannelMessages: process.argv.includes('--all-channel-messages'),
    }),
  );
  process.stdout.write('dist/teams/tiski.zip\n');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true, force: true });
}

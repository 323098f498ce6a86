// `npm start`: listens, says where, and stops gracefully when asked to.
import { createApp } from './app.ts';
import { isLoopback } from './config/loopback.ts';
import { configFromEnvironment } from './config/environment.ts';
import { TiskiError, errorCatalogue } from './kernel/errors.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const config = configFromEnvironment();
  const app = await createApp(config);
  await app.warmUp();
  const port = await app.listen();
  const address =
    config.publicUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  for (const line of app.announcements) print(line);
  if (config.catalogSource === undefined) print(`demo shop: ${address}/`);
  else if (isLoopback(config.host)) print(`try the chat: ${address}/`);
  print(`web chat: ${address}/widget.js (Direct Line at ${address}/v3/directline)`);
  print(`desk: ${address}/desk`);
  if (config.bot.registration !== undefined) print(`bot framework: ${address}/api/messages`);
  else if (isLoopback(config.host))
    print(
      `bot framework: ${address}/api/messages (without MicrosoftAppId: this machine only, no tokens asked)`,
    );
  print('ready');

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  const hint = error instanceof TiskiError ? `\n${errorCatalogue[error.code].hint}` : '';
  process.stderr.write(
    `Tiski cannot start: ${error instanceof Error ? error.message : String(error)}${hint}\n`,
  );
  process.exit(1);
}

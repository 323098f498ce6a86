// The whole service with the demo shop, as it is started; and the same turns from inside, so that what thinking costs can be told
// from what the channel costs.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../app.ts';
import { readConfig } from '../../config/config.ts';
import { answerQuestions, tell, usedMs } from './measured-server.ts';

const text = process.argv[2] ?? '';
const dataDir = await mkdtemp(join(tmpdir(), 'tiski-bench-'));
const app = await createApp(readConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' }), {
  offline: true,
});
await app.warmUp();
const port = await app.listen();

let rounds = 0;
/** Turns of conversations that have begun, four at a time, as the channel brings them. */
async function inProcess(): Promise<void> {
  rounds++;
  const { conversations } = app;
  const ids = Array.from({ length: 100 }, (_, n) => `inside-${rounds}-${n}`);
  for (const conversationId of ids)
    await conversations.start({
      conversationId,
      channel: 'webchat',
      locale: 'fi',
      customer: { id: 'u' },
    });
  async function all(clientActivityId: string): Promise<void> {
    for (let at = 0; at < ids.length; at += 4)
      await Promise.all(
        ids.slice(at, at + 4).map(async (id) => {
          await conversations.accept(id, { text, clientActivityId });
          await conversations.settled(id);
        }),
      );
  }
  await all('one');
  const before = usedMs();
  await all('two');
  tell({ inProcessMs: (usedMs() - before) / ids.length });
}

process.on('exit', () => void rm(dataDir, { recursive: true, force: true }));
answerQuestions({ 'in-process': inProcess });
tell({ url: `http://127.0.0.1:${port}/api/messages` });

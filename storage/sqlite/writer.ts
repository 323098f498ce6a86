// The writer's thread: the only one that changes the file. It takes what has piled up while the disk was busy, runs it as one
// group, and answers when the group is durable. Started by `writer-thread.ts`; it dies when its connection is in doubt.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { asTiskiError } from './failures.ts';
import { createGroupRunner } from './group.ts';
import type { FromWriter, Request, ToWriter, WriterSettings } from './operations.ts';
import { prepareSchema } from './schema.ts';
import { createWrites } from './writes.ts';

const busyTimeoutMs = 5_000;

function openDatabase({ path, survives, maxBytes }: WriterSettings): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path, { timeout: busyTimeoutMs });
  db.exec('PRAGMA journal_mode = WAL');
  db.exec(`PRAGMA synchronous = ${survives === 'power-failure' ? 'FULL' : 'OFF'}`);
  prepareSchema(db, path);
  if (maxBytes !== undefined) {
    const pageSize = Number(db.prepare('PRAGMA page_size').get()?.['page_size']);
    db.exec(`PRAGMA max_page_count = ${Math.floor(maxBytes / pageSize)}`);
  }
  return db;
}

const port = parentPort;
if (port === null) throw new Error('This file runs as a worker thread only.');
const settings = workerData as WriterSettings;
const tell = (message: FromWriter): void => port.postMessage(message);

try {
  const db = openDatabase(settings);
  const runGroup = createGroupRunner(db, createWrites(db));
  const waiting: Request[] = [];
  let isClosing = false;
  let isDue = false;

  const take = (message: ToWriter): void => {
    if (message.kind === 'request') waiting.push(message.request);
    else isClosing = true;
  };

  const flush = (): void => {
    isDue = false;
    for (let more = receiveMessageOnPort(port); more !== undefined; more = receiveMessageOnPort(port))
      take(more.message as ToWriter);
    const group = waiting.splice(0, settings.groupSize);
    if (group.length > 0) {
      const outcomes = runGroup(group.map((request) => request.operation));
      tell({
        kind: 'outcomes',
        outcomes: group.map(({ id }, index) => ({ id, ...outcomes[index]! })),
      });
    }
    if (waiting.length > 0) return flushSoon();
    if (isClosing) {
      db.close();
      tell({ kind: 'closed' });
      port.close();
    }
  };

  const flushSoon = (): void => {
    if (isDue) return;
    isDue = true;
    setImmediate(flush);
  };

  port.on('message', (message: ToWriter) => {
    take(message);
    flushSoon();
  });
  tell({ kind: 'ready' });
} catch (error) {
  const { code, message, cause } = asTiskiError(error);
  const detail = cause instanceof Error ? `${message}: ${settings.path} (${cause.message})` : message;
  tell({
    kind: 'not-opened',
    failure: { code: code === 'internal' ? 'store-unavailable' : code, message: detail },
  });
  port.close();
}

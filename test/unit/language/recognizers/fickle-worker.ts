// A worker that behaves as a text tells it, so that tests need no text on which the real one hangs.
import { parentPort } from 'node:worker_threads';
import type { FromWorker, Job } from '../../../../language/recognizers/protocol.ts';

const say = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ text }: Job) => {
  if (text === 'die') process.exit(1);
  if (text === 'throw') throw new Error('thrown in the worker');
  if (text === 'fail') return say({ kind: 'failed' });
  if (text === 'hang') for (;;);
  if (text === 'swell') for (const kept: string[][] = []; ;) kept.push(Array.from({ length: 1e5 }, String));
  say({ kind: 'done', found: [{ kind: 'number', text, start: 0, end: text.length, readings: [] }] });
});
say({ kind: 'ready' });

// The import in a thread of its own, so that customers are answered while a hundred thousand rows are read. Both sides of
// the thread stand in this file: it is started as the worker, too.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { silentLogger } from '../../kernel/logger.ts';
import { createMorphologies } from '../../language/morphology/morphologies.ts';
import type { ImportProgress, ImportReport } from '../feeds/report.ts';
import type { FetchLimits } from '../feeds/source.ts';
import { importCatalog } from './import-catalog.ts';

/** What can be sent to a thread: it makes its own morphologies. */
export interface WorkerImport {
  readonly source: string;
  readonly dataDir: string;
  /** Path of Voikko's `mor.vfst`; must be the one that the service itself uses. */
  readonly voikkoDictionary?: string | undefined;
  readonly nowMs: number;
  readonly limits?: Partial<FetchLimits> | undefined;
}

type Message =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'report'; readonly report: ImportReport };

/** Rejects with what importCatalog rejects with, or when the thread dies. */
export function importInWorker(
  job: WorkerImport,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<ImportReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job });
    let report: ImportReport | undefined;
    worker.on('message', (message: Message) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else report = message.report;
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (report) resolve(report);
      else reject(new Error(`The import's thread ended with code ${code}.`));
    });
  });
}

/** So many progress messages a second are enough for any bar. */
const progressEveryMs = 50;

if (!isMainThread && parentPort) {
  const port = parentPort;
  const job = workerData as WorkerImport;
  let told = -Infinity;
  const report = await importCatalog({
    ...job,
    morphologies: createMorphologies({ voikkoDictionary: job.voikkoDictionary, logger: silentLogger }),
    onProgress(progress) {
      const now = performance.now();
      if (now - told < progressEveryMs && progress.done < progress.total) return;
      told = now;
      port.postMessage({ kind: 'progress', progress } satisfies Message);
    },
  });
  port.postMessage({ kind: 'report', report } satisfies Message);
}

// One import from beginning to end: copy the files, compare, read, index, put in force or refuse. It blocks its thread while
// it reads; the service runs it in a worker (`import-in-worker.ts`), a command as it is.
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { TiskiError } from '../../kernel/errors.ts';
import { locales, type Locale } from '../../kernel/locale.ts';
import type { Morphology } from '../../kernel/words.ts';
import { readFeeds } from '../feeds/read-feeds.ts';
import type { ImportProgress, ImportReport } from '../feeds/report.ts';
import { shownSource, spoolFeeds, type FetchLimits } from '../feeds/source.ts';
import { catalogBuilder } from './builder.ts';
import { catalogFolder, generationInForce, putInForce, sweepStaging } from './generations.ts';
import { formatVersion } from './schema.ts';

export interface ImportOptions {
  /** A folder, a base URL, or several URLs separated by spaces or commas. */
  readonly source: string;
  readonly dataDir: string;
  readonly morphologies: Readonly<Record<Locale, Morphology>>;
  /** The service's time: answers expire by it. */
  readonly nowMs: number;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly limits?: Partial<FetchLimits> | undefined;
}

/**
 * Never leaves a mixture: either the new generation is in force afterwards, or what was in force before still is. Rejects
 * only for what is not the files' fault (a full disk, no right to write).
 */
export async function importCatalog(options: ImportOptions): Promise<ImportReport> {
  const started = performance.now();
  const folder = catalogFolder(options.dataDir);
  sweepStaging(folder, Date.now());
  const inForce = generationInForce(folder);
  const staging = await mkdtemp(join(folder, 'staging-'));
  const report = (outcome: ImportReport['outcome'], rest: Partial<ImportReport>): ImportReport => ({
    outcome,
    source: shownSource(options.source),
    ...(inForce ? { generation: inForce.generation } : {}),
    files: [],
    rejected: [],
    warnings: [],
    warningCount: 0,
    refusals: [],
    ...rest,
    durationMs: Math.round(performance.now() - started),
  });
  try {
    const feeds = await spoolFeeds(
      options.source,
      staging,
      options.nowMs,
      options.onProgress,
      options.limits,
    );
    const generation = generationOf(feeds.fingerprint, options.morphologies);
    if (generation === inForce?.generation && feeds.failures.size === 0) return report('unchanged', {});
    const path = join(staging, 'index.sqlite');
    const builder = catalogBuilder(path, options.morphologies);
    try {
      const outcome = readFeeds(feeds, builder, options.nowMs, options.onProgress);
      if (outcome.refusals.length > 0) return report('refused', outcome);
      builder.finish(generation, (done, total) =>
        options.onProgress?.({ stage: 'indexing', file: 'search index', done, total }),
      );
      putInForce(folder, path, generation);
      return report('imported', { ...outcome, generation });
    } finally {
      builder.abandon();
    }
  } catch (cause) {
    if (/ENOSPC|database or disk is full/u.test(String(cause)))
      throw new TiskiError('disk-full', undefined, { cause });
    throw cause;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** The same files read with another morphology or into another format make another generation. */
function generationOf(fingerprint: string, morphologies: Readonly<Record<Locale, Morphology>>): string {
  const sources = locales.map((locale) => morphologies[locale].source).join();
  return createHash('sha256')
    .update(`${formatVersion}\n${sources}\n${fingerprint}`)
    .digest('hex')
    .slice(0, 20);
}

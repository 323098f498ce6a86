// The catalogue in force, for a running service: opens it, imports anew when the files have changed, and swaps. Readers ask
// for `current()` once a turn and keep what they got until the turn ends.
import { TiskiError } from '../../kernel/errors.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { Morphology } from '../../kernel/words.ts';
import type { ImportProgress, ImportReport } from '../feeds/report.ts';
import { folderSign } from '../feeds/source.ts';
import type { Catalog } from '../model.ts';
import { catalogFolder, discardGeneration, generationInForce } from './generations.ts';
import { importInWorker } from './import-in-worker.ts';
import { openCatalog, type OpenCatalog } from './open-catalog.ts';

export interface CatalogHolder {
  /** One generation, whole. Throws TiskiError `catalogue-unusable` before the first import that succeeded. */
  current(): Catalog;
  /** Whether `current()` would answer. */
  ready(): boolean;
  /** Imports if the contents differ from what is in force, and swaps. Calls at the same time share one import. */
  refresh(onProgress?: (progress: ImportProgress) => void): Promise<ImportReport>;
  /**
   * Cheap to call often: takes over a generation that another process has put in force, and refreshes when a folder's files
   * look changed. URLs are always fetched. `undefined`: nothing to do.
   */
  refreshIfChanged(): Promise<ImportReport | undefined>;
  close(): void;
}

export interface HolderOptions {
  readonly source: string;
  readonly dataDir: string;
  readonly morphologies: Readonly<Record<Locale, Morphology>>;
  /** The dictionary from which `morphologies` were made; the import's thread makes its own. */
  readonly voikkoDictionary?: string | undefined;
  readonly nowMs: () => number;
  readonly logger: Logger;
}

/** Opens what is in force, if anything; does not import. */
export function openCatalogHolder(options: HolderOptions): CatalogHolder {
  const folder = catalogFolder(options.dataDir);
  let current: OpenCatalog | undefined;
  let running: Promise<ImportReport> | undefined;
  let importedSign: string | undefined;

  // The earlier catalogue is let go of, not closed: a turn may still read it, and its file closes with the last reference.
  const takeOver = (): void => {
    for (let attempt = 0; attempt < 3; attempt++) {
      const inForce = generationInForce(folder);
      if (!inForce || inForce.generation === current?.generation) return;
      try {
        current = openCatalog(inForce.path, options.morphologies);
        options.logger.info('catalogue in force', {
          generation: current.generation,
          products: current.productCount,
          stores: current.stores.length,
        });
        return;
      } catch (cause) {
        // Another process may have removed it between the pointer and the open: then the pointer says something else now.
        options.logger.warn('catalogue cannot be opened', {
          generation: inForce.generation,
          reason: String(cause),
        });
        if (attempt > 0) discardGeneration(folder, inForce);
      }
    }
  };

  const run = async (onProgress?: (progress: ImportProgress) => void): Promise<ImportReport> => {
    const sign = await folderSign(options.source);
    const { source, dataDir, voikkoDictionary } = options;
    const report = await importInWorker(
      { source, dataDir, voikkoDictionary, nowMs: options.nowMs() },
      onProgress,
    );
    importedSign = sign;
    takeOver();
    return report;
  };

  takeOver();
  return {
    current() {
      if (!current) throw new TiskiError('catalogue-unusable', 'No catalogue has been imported yet.');
      return current;
    },
    ready: () => current !== undefined,
    refresh(onProgress) {
      running ??= run(onProgress).finally(() => (running = undefined));
      return running;
    },
    async refreshIfChanged() {
      takeOver();
      const sign = await folderSign(options.source);
      return sign !== undefined && sign === importedSign ? undefined : this.refresh();
    },
    close() {
      current?.close();
      current = undefined;
    },
  };
}

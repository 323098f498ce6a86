// The shop's catalogue as the service keeps it: in force before the first customer, and looked at again now and then. What the
// demo shop's files are made of is known here, and nothing of customers.
import { join } from 'node:path';
// Missing a look loses nothing.
import { clearInterval, setInterval } from 'node:timers';
import type { Clock } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';
import type { Logger } from '../../kernel/logger.ts';
import { formatReport } from '../feeds/format-report.ts';
import { freshenDemoShop } from '../feeds/freshen.ts';
import { openCatalogHolder } from './holder.ts';
import type { CatalogHolder, HolderOptions } from './holder.ts';

export interface InForceOptions extends Pick<
  HolderOptions,
  'dataDir' | 'morphologies' | 'voikkoDictionary' | 'logger'
> {
  /** Folder or addresses of the shop's files. Absent: the demo shop's, with its dates brought up to today. */
  readonly source: string | undefined;
  readonly demoShop: string;
  readonly clock: Clock;
}

export interface InForce {
  readonly catalog: CatalogHolder;
  /** What was imported, in words, for whoever started the service. */
  readonly report: string;
  /** Ends the looks and closes the catalogue. */
  close(): void;
}

const checkMs = 60_000;

/** Rejects with `catalogue-unusable` when there is nothing to serve; a refused import leaves an earlier one in force. */
export async function putInForce(options: InForceOptions): Promise<InForce> {
  const { dataDir, demoShop, clock, morphologies, voikkoDictionary, logger } = options;
  const source = options.source ?? join(dataDir, 'demo-shop');
  if (options.source === undefined) await freshenDemoShop(demoShop, source, clock.nowMs());
  const catalog = openCatalogHolder({
    source,
    dataDir,
    morphologies,
    voikkoDictionary,
    nowMs: () => clock.nowMs(),
    logger,
  });
  const report = await catalog.refresh();
  const words = formatReport(report);
  if (!catalog.ready()) throw new TiskiError('catalogue-unusable', `The catalogue cannot be used.\n${words}`);
  if (report.outcome === 'refused') logger.warn('catalogue refused', { source, earlier: report.generation });
  const looking = setInterval(() => void lookAgain(catalog, logger), checkMs);
  looking.unref();
  return {
    catalog,
    report: words,
    close() {
      clearInterval(looking);
      catalog.close();
    },
  };
}

async function lookAgain(catalog: CatalogHolder, logger: Logger): Promise<void> {
  try {
    const report = await catalog.refreshIfChanged();
    if (report?.outcome === 'refused') logger.warn('catalogue refused', { source: report.source });
  } catch (cause) {
    logger.error('catalogue check failed', {}, cause);
  }
}

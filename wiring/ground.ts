// What everything else stands on: the shop's catalogue in force, the store, the clock. Opened first and closed last.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Registry } from 'prom-client';
import { pinoLogger } from '../adapters/logging/pino-logger.ts';
import { counted } from '../adapters/metrics/entry-counts.ts';
import { serviceOpening } from '../catalog/facts/service-opening.ts';
import type { CatalogHolder } from '../catalog/index/holder.ts';
import { putInForce } from '../catalog/index/in-force.ts';
import type { Catalog, Shop } from '../catalog/model.ts';
import type { Config } from '../config/config.ts';
import type { CatalogLookups } from '../handoff/brief.ts';
import type { Opening } from '../handoff/opening.ts';
import type { TimesInWords } from '../handoff/times-in-words.ts';
import { productTitleIn } from '../dialogs/view.ts';
import { systemClock } from '../kernel/clock.ts';
import type { Clock } from '../kernel/clock.ts';
import { randomId } from '../kernel/ids.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Logger } from '../kernel/logger.ts';
import { createMorphologies } from '../language/morphology/morphologies.ts';
import { findDictionary, obtainDictionary } from '../language/morphology/voikko/dictionary.ts';
import { timesInWords } from '../language/phrases/times-in-words.ts';
import type { Store } from '../storage/port.ts';
import { openSqliteStore } from '../storage/sqlite/store.ts';

/** The package's own folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export interface GroundOverrides {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly newId: NewId;
  /** Do not try to fetch a dictionary that is missing. */
  readonly offline: boolean;
}

export interface Ground {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly newId: NewId;
  readonly registry: Registry;
  readonly store: Store;
  readonly holder: CatalogHolder;
  readonly morphologies: ReturnType<typeof createMorphologies>;
  /** What the catalogue's import has to say. */
  readonly report: string;
  readonly catalog: () => Catalog;
  readonly shop: () => Shop;
  /** The shop's first language. */
  readonly locale: () => Locale;
  readonly opening: (team: string) => Opening;
  readonly inWords: TimesInWords;
  readonly lookups: CatalogLookups;
  readonly close: () => Promise<void>;
}

/** Rejects with a TiskiError that says what to do. */
export async function openGround(config: Config, overrides: Partial<GroundOverrides>): Promise<Ground> {
  const clock = overrides.clock ?? systemClock(config.clockStart);
  const logger = overrides.logger ?? pinoLogger(config.logLevel);
  await mkdir(config.dataDir, { recursive: true });

  const lookedAt = { voikkoDict: config.voikkoDictionary, dataDir: config.dataDir };
  const voikkoDictionary =
    findDictionary(lookedAt) ??
    (overrides.offline === true ? undefined : await obtainDictionary({ dataDir: config.dataDir, logger }));
  const morphologies = createMorphologies({ voikkoDictionary, logger });
  const {
    catalog: holder,
    report,
    ...inForce
  } = await putInForce({
    source: config.catalogSource,
    demoShop: join(root, 'examples', 'demo-shop'),
    dataDir: config.dataDir,
    clock,
    logger,
    morphologies,
    voikkoDictionary,
  });
  const registry = new Registry();
  const store = counted(await openSqliteStore({ path: config.store.path, logger }), registry);
  const catalog = () => holder.current();
  const shop = () => catalog().shop;
  return {
    config,
    clock,
    logger,
    newId: overrides.newId ?? randomId,
    registry,
    store,
    holder,
    morphologies,
    report,
    catalog,
    shop,
    locale: () => shop().languages[0] ?? 'fi',
    opening: (team) => serviceOpening(shop(), team, clock.nowMs()),
    inWords: timesInWords({ shop, clock }),
    lookups: lookupsIn(catalog),
    async close() {
      await store.close();
      inForce.close();
    },
  };
}

function lookupsIn(catalog: () => Catalog): CatalogLookups {
  return {
    productTitle: (productId, locale) =>
      catalog().product(productId) === undefined ? undefined : productTitleIn(catalog(), productId, locale),
    storeName: (code) => catalog().store(code)?.name,
    productPrice: (productId) => {
      const amount = catalog().product(productId)?.price.amount;
      return amount === undefined ? undefined : Number(amount);
    },
  };
}

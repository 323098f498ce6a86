// The demo shop and the house's own reading of it, as the server puts them together: for the measurements of understanding.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshenDemoShop } from '../../catalog/feeds/freshen.ts';
import { openCatalogHolder } from '../../catalog/index/holder.ts';
import { createConverse } from '../../dialogs/converse.ts';
import { toolsFor } from '../../dialogs/understand-tools.ts';
import { warmUp } from '../../dialogs/warm-up.ts';
import type { Locale } from '../../kernel/locale.ts';
import { silentLogger } from '../../kernel/logger.ts';
import { emptyThread } from '../../kernel/thread.ts';
import { createMorphologies } from '../../language/morphology/morphologies.ts';
import { understand, understandInSteps } from '../../language/understand/understand.ts';
import { asked, cpuMs, staffAt } from '../turn.ts';

const dictionary = '/usr/lib/voikko/5/mor-standard/mor.vfst';
const nowMs = Date.parse('2026-11-23T10:00:00Z');

export interface Message {
  readonly text: string;
  readonly locale: Locale;
}

/** Milliseconds of one call, and those for which it held the event loop on a free machine. */
export interface Shop {
  readonly finnishBy: string;
  read(message: Message): number;
  turn(message: Message): Promise<number>;
  warmUp(): Promise<void>;
  close(): void;
}

/** The second process that is given a folder finds the first one's catalogue there. */
export async function openShop(dataDir: string): Promise<Shop> {
  const source = join(dataDir, 'demo-shop');
  if (!existsSync(source))
    await freshenDemoShop(fileURLToPath(new URL('../../examples/demo-shop', import.meta.url)), source, nowMs);
  const voikkoDictionary = existsSync(dictionary) ? dictionary : undefined;
  const morphology = createMorphologies({ voikkoDictionary, logger: silentLogger });
  const holder = openCatalogHolder({
    source,
    dataDir,
    morphologies: morphology,
    voikkoDictionary,
    nowMs: () => nowMs,
    logger: silentLogger,
  });
  await holder.refresh();
  const catalog = holder.current();
  const tools = toolsFor(catalog, morphology, {
    today: '2026-11-23',
    nowMs: Date.parse('2026-11-23T08:00:00Z'),
  });
  const converse = createConverse({
    catalog: () => catalog,
    understand: understandInSteps,
    pause: () => undefined,
    morphology,
    clock: { nowMs: () => nowMs },
    person: staffAt(nowMs),
  });
  return {
    finnishBy: morphology.fi.source,
    read({ text, locale }) {
      const before = cpuMs();
      understand(text, emptyThread(locale), tools);
      return cpuMs() - before;
    },
    async turn({ text, locale }) {
      const state = asked(text, locale, nowMs);
      const before = cpuMs();
      await converse(state);
      return cpuMs() - before;
    },
    warmUp: () => warmUp(converse, catalog.shop.languages, nowMs),
    close: () => holder.close(),
  };
}

// A shop's service in process, as the server puts it together but for storage and channels: a message goes in, what was read
// of it and what would be sent comes out.
import { importCatalog } from '../../catalog/index/import-catalog.ts';
import { catalogFolder, generationInForce } from '../../catalog/index/generations.ts';
import { openCatalog } from '../../catalog/index/open-catalog.ts';
import { formatReport } from '../../catalog/feeds/format-report.ts';
import type { Catalog } from '../../catalog/model.ts';
import { createConverse } from '../../dialogs/converse.ts';
import { warmUp } from '../../dialogs/warm-up.ts';
import type { AnswerEntity } from '../../kernel/answer.ts';
import type { Locale } from '../../kernel/locale.ts';
import { silentLogger } from '../../kernel/logger.ts';
import { createPause } from '../../kernel/pauses.ts';
import type { Morphology } from '../../kernel/words.ts';
import { createMorphologies } from '../../language/morphology/morphologies.ts';
import type { Reading } from '../../language/understand/reading.ts';
import { understandInSteps } from '../../language/understand/understand.ts';
import { asked, cpuMs, staffAt } from '../turn.ts';

export const nowMs = Date.parse('2026-11-23T10:00:00Z');
export const today = '2026-11-23';

export interface Answered {
  readonly reading: Reading;
  readonly entities: readonly AnswerEntity[];
  readonly text: string;
  /** The text tells figures of the catalogue, be it beside what is asked back. */
  readonly tellsFigures: boolean;
  /** Of processor time, for reading and the whole turn. */
  readonly readingMs: number;
  readonly turnMs: number;
  /** The longest that the turn held the event loop before it let others run. */
  readonly blockMs: number;
}

export interface Service {
  readonly catalog: Catalog;
  readonly finnishBy: Morphology['source'];
  /** Of processor time, for the import. */
  readonly importMs: number;
  ask(text: string, locale: Locale): Promise<Answered>;
  close(): void;
}

/** Since when the event loop has been held, and the longest that it was. */
interface Block {
  readonly from: number;
  readonly longest: number;
}

function longer({ from, longest }: Block): Block {
  return { from, longest: Math.max(longest, cpuMs() - from) };
}

/** `dictionary`: path of Voikko's; without it Finnish is read by endings. Rejects when the importer refuses the folder. */
export async function openService(options: {
  readonly source: string;
  readonly dataDir: string;
  readonly dictionary: string | undefined;
}): Promise<Service> {
  const { source, dataDir } = options;
  const morphology = createMorphologies({ voikkoDictionary: options.dictionary, logger: silentLogger });
  const before = cpuMs();
  const report = await importCatalog({ source, dataDir, morphologies: morphology, nowMs });
  const inForce = generationInForce(catalogFolder(dataDir));
  if (inForce === undefined || report.refusals.length > 0 || report.rejected.length > 0)
    throw new Error(formatReport(report));
  const importMs = cpuMs() - before;
  const catalog = openCatalog(inForce.path, morphology);

  let read: { readonly reading: Reading; readonly ms: number } | undefined;
  const pause = createPause(cpuMs);
  let block: Block = { from: 0, longest: 0 };
  const converse = createConverse({
    catalog: () => catalog,
    *understand(text, thread, tools) {
      const from = cpuMs();
      const reading = yield* understandInSteps(text, thread, tools);
      read = { reading, ms: cpuMs() - from };
      return reading;
    },
    pause() {
      const waiting = pause();
      if (waiting === undefined) return undefined;
      block = longer(block);
      return waiting.then(() => {
        block = { ...block, from: cpuMs() };
      });
    },
    morphology,
    clock: { nowMs: () => nowMs },
    person: staffAt(nowMs),
  });
  await warmUp(converse, catalog.shop.languages, nowMs);
  return {
    catalog,
    finnishBy: morphology.fi.source,
    importMs,
    async ask(text, locale) {
      const state = asked(text, locale, nowMs);
      const from = cpuMs();
      block = { from, longest: 0 };
      const plan = await converse(state);
      const turnMs = cpuMs() - from;
      const { longest } = longer(block);
      if (read === undefined) throw new Error('nothing was read');
      return {
        reading: read.reading,
        entities: plan.messages.flatMap(({ entities }) => entities),
        text: plan.messages.map((message) => message.text).join('\n'),
        tellsFigures: plan.messages.some(({ figures }) => figures.length > 0),
        readingMs: read.ms,
        turnMs,
        blockMs: longest,
      };
    },
    close: () => catalog.close(),
  };
}

// How long understanding holds the event loop: over messages as customers write them, and over shapes made to hurt, stage by
// stage. `node bench/understanding.ts [part of a group's name]`; it prints and judges nothing.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { serviceOpening } from '../catalog/facts/service-opening.ts';
import { freshenDemoShop } from '../catalog/feeds/freshen.ts';
import { openCatalogHolder } from '../catalog/index/holder.ts';
import { emptyState } from '../conversation/fold.ts';
import type { ConversationState } from '../conversation/state.ts';
import { createConverse } from '../dialogs/converse.ts';
import { toolsFor } from '../dialogs/understand-tools.ts';
import { locales, type Locale } from '../kernel/locale.ts';
import { silentLogger } from '../kernel/logger.ts';
import { emptyThread } from '../kernel/thread.ts';
import type { Morphology } from '../kernel/words.ts';
import { closingKind } from '../language/closing.ts';
import { createMorphologies } from '../language/morphology/morphologies.ts';
import { tokenize } from '../language/morphology/tokenize.ts';
import { composeUnderstand } from '../language/understand/compose.ts';
import { findContacts } from '../language/understand/contacts.ts';
import { detectLanguage } from '../language/understand/detect-language.ts';
import type { Understand, UnderstandTools } from '../language/understand/reading.ts';
import { hostileMessages } from '../test/unit/language/hostile-messages.ts';

const only = process.argv[2] ?? '';
const dictionary = '/usr/lib/voikko/5/mor-standard/mor.vfst';
const nowMs = Date.parse('2026-11-23T10:00:00Z');

/** The thread's own time, so that a busy machine does not count: what the event loop would be held for on a free one. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Times of stages without the stages inside them. */
function createStopwatch() {
  const spent = new Map<string, number>();
  const inner: number[] = [];
  return {
    around<Input extends readonly unknown[], Result>(
      stage: string,
      run: (...input: Input) => Result,
    ): (...input: Input) => Result {
      return (...input) => {
        inner.push(0);
        const before = cpuMs();
        try {
          return run(...input);
        } finally {
          const whole = cpuMs() - before;
          spent.set(stage, (spent.get(stage) ?? 0) + whole - (inner.pop() ?? 0));
          inner.push((inner.pop() ?? 0) + whole);
        }
      };
    },
    taken(): ReadonlyMap<string, number> {
      const taken = new Map(spent);
      spent.clear();
      return taken;
    },
  };
}

const watch = createStopwatch();
const timedUnderstand = watch.around(
  'reading clauses',
  composeUnderstand({
    tokenize: watch.around('tokenize', tokenize),
    detectLanguage: watch.around('detectLanguage', detectLanguage),
    findContacts: watch.around('findContacts', findContacts),
    closingKind: watch.around('closingKind', closingKind),
  }),
);

function timedMorphology(morphology: Morphology): Morphology {
  return {
    source: morphology.source,
    analyse: watch.around('analyse', (word, effort) => morphology.analyse(word, effort)),
  };
}

function timedTools(tools: UnderstandTools): UnderstandTools {
  return {
    ...tools,
    findProducts: watch.around('findProducts', tools.findProducts),
    findPlaces: watch.around('findPlaces', tools.findPlaces),
    findAnswers: watch.around('findAnswers', tools.findAnswers),
  };
}

interface Message {
  readonly text: string;
  readonly locale: Locale;
}

/** What customers say in the conversation files and in the specs of understanding. */
function ordinaryMessages(): readonly Message[] {
  const spoken = fileURLToPath(new URL('../test/conversations', import.meta.url));
  const said = readdirSync(spoken, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yml'))
    .flatMap((file) => {
      const { language, steps } = parse(readFileSync(join(spoken, file), 'utf8')) as {
        readonly language: Locale;
        readonly steps: readonly { readonly customer?: string }[];
      };
      return steps.flatMap(({ customer }) =>
        customer === undefined ? [] : [{ text: customer, locale: language }],
      );
    });
  const written = fileURLToPath(new URL('../test/unit/language/understand/messages', import.meta.url));
  const read = readdirSync(written).flatMap((file) => {
    const locale = file.includes('finnish') ? 'fi' : file.includes('swedish') ? 'sv' : 'en';
    const rows = parse(readFileSync(join(written, file), 'utf8')) as readonly { readonly text: string }[];
    return rows.map(({ text }) => ({ text, locale }) as const);
  });
  return [...said, ...read];
}

function told(name: string, times: readonly number[], stages?: ReadonlyMap<string, number>): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2).padStart(8);
  const broken = [...(stages ?? [])]
    .map(([stage, ms]) => ({ stage, mean: ms / times.length }))
    .filter(({ mean }) => mean >= 0.1)
    .sort((a, b) => b.mean - a.mean)
    .map(({ stage, mean }) => `${stage} ${mean.toFixed(1)}`);
  console.log(`${name.padEnd(40)} p50 ${at(0.5)}  p99 ${at(0.99)}  max ${at(1)} ms   ${broken.join(', ')}`);
}

function clocked(run: () => unknown): number {
  const before = cpuMs();
  run();
  return cpuMs() - before;
}

const dataDir = mkdtempSync(join(tmpdir(), 'bench-understanding-'));
try {
  const source = join(dataDir, 'demo-shop');
  await freshenDemoShop(fileURLToPath(new URL('../examples/demo-shop', import.meta.url)), source, nowMs);
  const voikkoDictionary = existsSync(dictionary) ? dictionary : undefined;
  const holder = openCatalogHolder({
    source,
    dataDir,
    morphologies: createMorphologies({ voikkoDictionary, logger: silentLogger }),
    voikkoDictionary,
    nowMs: () => nowMs,
    logger: silentLogger,
  });
  await holder.refresh();
  const catalog = holder.current();

  /** Forgets every word that was analysed before. */
  const freshTools = () => {
    const plain = createMorphologies({ voikkoDictionary, logger: silentLogger });
    const morphology = {
      fi: timedMorphology(plain.fi),
      sv: timedMorphology(plain.sv),
      en: timedMorphology(plain.en),
    };
    return { morphology, tools: timedTools(toolsFor(catalog, morphology, '2026-11-23')) };
  };
  const { morphology, tools } = freshTools();
  const read = ({ text, locale }: Message) =>
    clocked(() => timedUnderstand(text, emptyThread(locale), tools));

  const converseWith = (understand: Understand) =>
    createConverse({
      catalog: () => catalog,
      understand,
      morphology,
      clock: { nowMs: () => nowMs },
      person: ({ shop }) => ({ opening: (team) => serviceOpening(shop, team, nowMs), newId: () => 'id' }),
    });
  const converse = converseWith(timedUnderstand);
  const turn = async ({ text, locale }: Message): Promise<number> => {
    const state: ConversationState = {
      ...emptyState('bench'),
      lastSeq: 3,
      greeted: true,
      locale,
      thread: emptyThread(locale),
      unhandled: [
        {
          kind: 'message-in',
          seq: 3,
          at: new Date(nowMs).toISOString(),
          data: { text },
        },
      ],
    };
    const before = cpuMs();
    await converse(state);
    return cpuMs() - before;
  };

  const ordinary = ordinaryMessages();
  console.log(`${ordinary.length} ordinary messages, Finnish by ${morphology.fi.source}`);
  watch.taken();
  told('ordinary, first time', ordinary.map(read), watch.taken());
  for (const locale of locales) {
    const mine = ordinary.filter((message) => message.locale === locale);
    for (let round = 0; round < 3; round++) mine.forEach(read);
    watch.taken();
    told(`ordinary ${locale}, warm`, Array.from({ length: 5 }, () => mine.map(read)).flat(), watch.taken());
  }
  const turns: number[] = [];
  for (const message of [...ordinary, ...ordinary]) turns.push(await turn(message));
  told('ordinary, whole turns, warm', turns.slice(ordinary.length));

  for (const [name, make] of Object.entries(hostileMessages).filter(([key]) => key.includes(only))) {
    const messages = Array.from({ length: 12 }, (_, seed): Message => ({
      text: make(seed),
      locale: locales[seed % locales.length] ?? 'fi',
    }));
    watch.taken();
    told(name, messages.map(read), watch.taken());
    const whole: number[] = [];
    for (const { locale } of messages) whole.push(await turn({ text: make(1_000 + whole.length), locale }));
    told(`  whole turns`, whole);
  }
  holder.close();
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

// What somebody in line wants of the line: to know how long and where, to leave it, to see what was passed on. Whether they
// stand in one is not known here; only to somebody who does is this what they say.
import type { Locale } from '../../../kernel/locale.ts';
import { locales } from '../../../kernel/locale.ts';
import type { Topic } from '../../../kernel/answer.ts';
import { fold } from '../folding.ts';
import { lexiconOf } from '../lexicon/index.ts';
import { matchesIn, tableOf } from '../patterns.ts';
import type { PatternTable } from '../patterns.ts';
import type { Ask, Reading } from '../reading.ts';
import { queueCues } from './words.ts';
import type { QueueCues } from './words.ts';

export type QueueWish = 'place' | 'leave' | 'passed-on';

const tables: Readonly<Record<Locale, PatternTable<keyof QueueCues>>> = {
  fi: tableFor('fi'),
  sv: tableFor('sv'),
  en: tableFor('en'),
};

function tableFor(locale: Locale): PatternTable<keyof QueueCues> {
  const cues = queueCues[locale];
  const entries = (Object.keys(cues) as (keyof QueueCues)[]).flatMap((kind) =>
    cues[kind].map((source): [string, keyof QueueCues] => [source, kind]),
  );
  return tableOf(entries, locale);
}

/** Whoever writes more than this gives no command. */
const longestCommand = 16;
const longest = 30;

/** Topics that such a sentence may have been taken for, when it names no goods. */
const mistakenFor: ReadonlySet<Topic> = new Set<Topic>([
  'person',
  'service-hours',
  'delivery-time',
  'order',
  'feedback',
  'complaint',
  'other',
]);

export interface InLine {
  readonly wish?: QueueWish;
  /** What the message asks beside it. */
  readonly reading: Reading;
}

/** The message as somebody means it who stands in line. Pure; every other reading stays as it is. */
export function readInLine(reading: Reading, text: string): InLine {
  const wish = wishIn(text, reading);
  if (wish === undefined) return { reading };
  return {
    wish,
    reading: {
      ...reading,
      acts: reading.acts.filter((act) => act === 'thanks' || act === 'greeting' || act === 'abuse'),
      asks: reading.asks.filter((ask) => (wish === 'place' ? !isMistaken(ask, reading) : isNamed(ask))),
      unsureTopics: [],
    },
  };
}

function isMistaken(ask: Ask, reading: Reading): boolean {
  if (isNamed(ask)) return false;
  // A line is long as goods are: "how long is the queue" is about it when its own clause speaks of the line.
  return (
    mistakenFor.has(ask.topic) || (ask.topic === 'product-info' && wishIn(ask.text, reading) === 'place')
  );
}

/** It names what it is about by itself. */
function isNamed({ product, postalCode }: Ask): boolean {
  const named = product.kind !== 'none' && !(product.kind === 'one' && product.from === 'thread');
  return named || postalCode !== undefined;
}

function wishIn(text: string, reading: Reading): QueueWish | undefined {
  const words = (text.match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, longest + 1).map(fold);
  if (words.length === 0 || words.length > longest) return undefined;
  // In the language it was read in; a short message may have been taken for another one.
  const order = [
    reading.locale,
    ...(words.length <= 5 ? locales.filter((one) => one !== reading.locale) : []),
  ];
  for (const locale of order) {
    const matches = matchesIn(tables[locale], words);
    const kinds = new Set(matches.map(({ value }) => value));
    const isShort = words.length <= longestCommand;
    if (kinds.has('passedOn') && isShort) return 'passed-on';
    if (kinds.has('leave') && isShort && !kinds.has('stay')) return 'leave';
    if (kinds.has('place')) return 'place';
    const long = matches.filter(({ value }) => value === 'stillLong').flatMap(({ used }) => used);
    if (long.length > 0 && saysNothingBeside(words, long, locale)) return 'place';
  }
  return undefined;
}

/** "how long still", and not "how long does delivery take": every other word is a greeting or a filler and tells no topic. */
function saysNothingBeside(words: readonly string[], used: readonly number[], locale: Locale): boolean {
  const lexicon = lexiconOf(locale);
  const fillers = matchesIn(lexicon.words, words).filter(({ value }) => value.kind === 'filler');
  const explained = new Set([
    ...used,
    ...[...fillers, ...matchesIn(lexicon.acts, words)].flatMap((match) => match.used),
  ]);
  const topical = new Set(matchesIn(lexicon.topics, words).flatMap((match) => match.used));
  return words.every((_, at) => used.includes(at) || (explained.has(at) && !topical.has(at)));
}

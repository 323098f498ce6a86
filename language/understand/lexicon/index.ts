// All lexicons by language, compiled once: the only way in for the readers of cues.
import type { Topic } from '../../../kernel/answer.ts';
import { topics } from '../../../kernel/answer.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { fold } from '../folding.ts';
import { tableOf } from '../patterns.ts';
import type { PatternTable } from '../patterns.ts';
import { english } from './en/lexicon.ts';
import { finnish } from './fi/lexicon.ts';
import { swedish } from './sv/lexicon.ts';
import type { ClockWords, Comparison, CuedAct, Holiday, Lexicon, PartOfTime } from './types.ts';

export type Tier = 'always' | 'asking' | 'wish' | 'hint';
export interface TopicCue {
  readonly topic: Topic;
  readonly tier: Tier;
}
export interface ActCue {
  readonly act: CuedAct;
  readonly where: 'anywhere' | 'leading' | 'alone';
}
export type MoodCue = 'question' | 'enclitic' | 'request' | 'statement' | 'newClause' | 'joiner';
export type WordCue =
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'comparison'; readonly value: Comparison }
  | {
      readonly kind:
        | 'pieces'
        | 'unit'
        | 'follow-up'
        | 'pronoun'
        | 'other'
        | 'all'
        | 'nearest'
        | 'consumer'
        | 'business'
        | 'check'
        | 'meant'
        | 'filler';
    };
export type DayCue =
  | {
      readonly kind:
        | 'now'
        | 'today'
        | 'tomorrow'
        | 'day-after-tomorrow'
        | 'weekend'
        | 'next'
        | 'next-week'
        | 'week-after-next'
        | 'a-week-later'
        | 'weeks-from'
        | 'days-before'
        | 'days-after'
        | 'this-week'
        | 'this-month'
        | 'this-year'
        | 'next-month'
        | 'fortnight'
        | 'days-ahead'
        | 'weeks-ahead'
        | 'day-of-month'
        | 'before'
        | 'by';
    }
  | { readonly kind: 'weekday' | 'month'; readonly value: number }
  | { readonly kind: 'part'; readonly value: PartOfTime }
  | { readonly kind: 'holiday'; readonly value: Holiday };

export type CallCue =
  | { readonly kind: 'move' | 'cancel' | 'after' | 'before' | 'around' | 'soonest' }
  | { readonly kind: 'part'; readonly from: string; readonly to: string };

export interface CompiledLexicon {
  readonly topics: PatternTable<TopicCue>;
  readonly acts: PatternTable<ActCue>;
  readonly mood: PatternTable<MoodCue>;
  readonly words: PatternTable<WordCue>;
  readonly days: PatternTable<DayCue>;
  readonly calls: PatternTable<CallCue>;
  /** Folded. */
  readonly clock: ClockWords;
  /** Folded word → value. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Folded long words and stems of the topic cues by first letter, against which misspellings are held. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

function topicEntries(lexicon: Lexicon): [string, TopicCue][] {
  return topics.flatMap((topic) => {
    const cues = lexicon.topics[topic];
    return (['always', 'asking', 'wish', 'hint'] as const).flatMap((tier) =>
      (cues?.[tier] ?? []).map((source): [string, TopicCue] => [source, { topic, tier }]),
    );
  });
}

function actEntries(lexicon: Lexicon): [string, ActCue][] {
  return lexicon.acts.flatMap((cues) =>
    (['anywhere', 'leading', 'alone'] as const).flatMap((where) =>
      (cues[where] ?? []).map((source): [string, ActCue] => [source, { act: cues.act, where }]),
    ),
  );
}

function moodEntries({ mood }: Lexicon): [string, MoodCue][] {
  return (['question', 'enclitic', 'request', 'statement', 'newClause', 'joiner'] as const).flatMap((kind) =>
    mood[kind].map((source): [string, MoodCue] => [source, kind]),
  );
}

function wordEntries({ words }: Lexicon): [string, WordCue][] {
  const of = (kind: Exclude<WordCue['kind'], 'ordinal' | 'comparison'>, sources: readonly string[]) =>
    sources.map((source): [string, WordCue] => [source, { kind }]);
  return [
    ...words.ordinals.map(([source, value]): [string, WordCue] => [source, { kind: 'ordinal', value }]),
    ...(['cheaper', 'dearer', 'bigger', 'smaller'] as const).flatMap((value) =>
      words.comparisons[value].map((source): [string, WordCue] => [source, { kind: 'comparison', value }]),
    ),
    ...of('pieces', words.pieces),
    ...of('unit', words.units),
    ...of('follow-up', words.followUp),
    ...of('pronoun', words.pronouns),
    ...of('other', words.other),
    ...of('all', words.all),
    ...of('nearest', words.nearest),
    ...of('consumer', words.consumer),
    ...of('business', words.business),
    ...of('check', words.checks),
    ...of('meant', words.meant),
    ...of('filler', words.fillers),
  ];
}

function dayEntries({ days }: Lexicon): [string, DayCue][] {
  const of = (
    kind: Exclude<DayCue['kind'], 'weekday' | 'month' | 'part' | 'holiday'>,
    sources: readonly string[],
  ) => sources.map((source): [string, DayCue] => [source, { kind }]);
  const entries: [string, DayCue][] = [
    ...of('now', days.now),
    ...of('today', days.today),
    ...of('tomorrow', days.tomorrow),
    ...of('day-after-tomorrow', days.dayAfterTomorrow),
    ...of('weekend', days.weekend),
    ...of('next', days.next),
    ...of('next-week', days.nextWeek),
    ...of('week-after-next', days.weekAfterNext),
    ...of('a-week-later', days.aWeekLater),
    ...of('weeks-from', days.weeksFrom),
    ...of('days-before', days.daysBefore),
    ...of('days-after', days.daysAfter),
    ...of('this-week', days.thisWeek),
    ...of('this-month', days.thisMonth),
    ...of('this-year', days.thisYear),
    ...of('next-month', days.nextMonth),
    ...of('fortnight', days.fortnight),
    ...(['start', 'middle', 'end'] as const).flatMap((value) =>
      days.parts[value].map((source): [string, DayCue] => [source, { kind: 'part', value }]),
    ),
    ...of('days-ahead', days.daysAhead),
    ...of('weeks-ahead', days.weeksAhead),
    ...of('day-of-month', days.dayOfMonth),
    ...of('before', days.before),
    ...of('by', days.by),
  ];
  days.weekdays.forEach((sources, value) =>
    sources.forEach((source) => entries.push([source, { kind: 'weekday', value }])),
  );
  days.months.forEach((sources, value) =>
    sources.forEach((source) => entries.push([source, { kind: 'month', value }])),
  );
  for (const [value, sources] of Object.entries(days.holidays))
    for (const source of sources) entries.push([source, { kind: 'holiday', value: value as Holiday }]);
  return entries;
}

function callEntries({ calls }: Lexicon): [string, CallCue][] {
  return [
    ...(['move', 'cancel', 'after', 'before', 'around', 'soonest'] as const).flatMap((kind) =>
      calls[kind].map((source): [string, CallCue] => [source, { kind }]),
    ),
    ...calls.parts.flatMap(({ from, to, patterns }) =>
      patterns.map((source): [string, CallCue] => [source, { kind: 'part', from, to }]),
    ),
  ];
}

/** Words of one-word and many-word cues that are long enough for a slip of the finger to be told from another word. */
function spellingsOf(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const found = new Set<string>();
  for (const [source, cue] of topicEntries(lexicon)) {
    if (cue.tier === 'hint' || cue.tier === 'wish') continue;
    for (const piece of source.split(' '))
      for (const alternative of piece.replace(/\?$/, '').split('|')) {
        const word = fold(alternative.replace(/[*~]/g, ''));
        if (word.length >= 5) found.add(word);
      }
  }
  return Map.groupBy(found, (word) => word.charAt(0));
}

function foldedClock(clock: ClockWords): ClockWords {
  return {
    ...clock,
    before: clock.before.map(fold),
    after: clock.after.map(fold),
    half: clock.half.map(fold),
    hours: Object.fromEntries(Object.entries(clock.hours).map(([word, hour]) => [fold(word), hour])),
  };
}

function compile(lexicon: Lexicon, locale: Locale): CompiledLexicon {
  return {
    topics: tableOf(topicEntries(lexicon), locale),
    acts: tableOf(actEntries(lexicon), locale),
    mood: tableOf(moodEntries(lexicon), locale),
    words: tableOf(wordEntries(lexicon), locale),
    days: tableOf(dayEntries(lexicon), locale),
    calls: tableOf(callEntries(lexicon), locale),
    clock: foldedClock(lexicon.days.clock),
    numbers: new Map(Object.entries(lexicon.words.numbers).map(([word, value]) => [fold(word), value])),
    spellings: spellingsOf(lexicon),
  };
}

const compiled: Readonly<Record<Locale, CompiledLexicon>> = {
  fi: compile(finnish, 'fi'),
  sv: compile(swedish, 'sv'),
  en: compile(english, 'en'),
};

export function lexiconOf(locale: Locale): CompiledLexicon {
  return compiled[locale];
}

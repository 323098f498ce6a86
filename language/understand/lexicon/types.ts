// The shape that every language's lexicon has: cues as data in the pattern language of `patterns.ts`.
// It exists so that the readers of cues need no word of any language.
import type { Topic } from '../../../kernel/answer.ts';
import type { Act } from '../reading.ts';

/** Cues of one topic, by how much they tell. */
export interface TopicCues {
  /** Tell the topic even in a statement: "etsin …", "tuote oli rikki". */
  readonly always?: readonly string[];
  /** Tell it in a question, a request or a bare list of words, and nothing in a statement: "takuu on hyvä asia". */
  readonly asking?: readonly string[];
  /** Tell it where no other cue of the clause tells a topic, in a statement too: "etsin …", "I need …". */
  readonly wish?: readonly string[];
  /** Tell it only where no other cue of the clause tells a topic: "onko …", "milloin …". */
  readonly hint?: readonly string[];
}

/** Acts that cues may tell; a closing never is one of them. */
export type CuedAct = Exclude<Act, 'closing' | 'gibberish'>;

export interface ActCues {
  readonly act: CuedAct;
  /** Anywhere in a clause. */
  readonly anywhere?: readonly string[];
  /** Only when these words begin the message or a clause. */
  readonly leading?: readonly string[];
  /** Only when nothing but fillers stands beside them in the clause. */
  readonly alone?: readonly string[];
}

export interface MoodCues {
  /** Make a clause a question: question words, verbs that come first. */
  readonly question: readonly string[];
  /** Tails of words that make it a question unless the word is a noun that ends so: "-iinko". */
  readonly enclitic: readonly string[];
  /** Make it a request: "kerro", "haluaisin tietää". */
  readonly request: readonly string[];
  /** Make it a statement when nothing makes it a question or request: finite verbs in the past or first person. */
  readonly statement: readonly string[];
  /** A new clause begins at such a word ("entä", "mutta"), whatever stands before it. */
  readonly newClause: readonly string[];
  /** A new clause begins at such a word only before a word that makes a question: "ja", "ok". */
  readonly joiner: readonly string[];
}

export type Comparison = 'cheaper' | 'dearer' | 'bigger' | 'smaller';

export interface WordLists {
  /** Cardinal numbers, every common form: word → value. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Patterns → 1, 2, 3 …; -1 is the last. */
  readonly ordinals: readonly (readonly [pattern: string, value: number])[];
  /** After a number: pieces are counted. */
  readonly pieces: readonly string[];
  /** After a number: a size, a price, a time. No quantity. */
  readonly units: readonly string[];
  /** "entä", "what about": the rest replaces a part of what was asked before. */
  readonly followUp: readonly string[];
  /** Stand for a product spoken of. */
  readonly pronouns: readonly string[];
  /** "se toinen", "the other one". */
  readonly other: readonly string[];
  /** "molemmat", "both". */
  readonly all: readonly string[];
  readonly comparisons: Readonly<Record<Comparison, readonly string[]>>;
  readonly nearest: readonly string[];
  readonly consumer: readonly string[];
  readonly business: readonly string[];
  /** To find something out: what a person is offered for. */
  readonly checks: readonly string[];
  /** Before what was meant: "tarkoitin", "jag menade". */
  readonly meant: readonly string[];
  /** Words that never name goods, beside those of the cues. */
  readonly fillers: readonly string[];
}

export interface DayWords {
  readonly now: readonly string[];
  readonly today: readonly string[];
  readonly tomorrow: readonly string[];
  readonly dayAfterTomorrow: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  readonly weekend: readonly string[];
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** "ensi", "next": before a weekday, the one of the coming week. */
  readonly next: readonly string[];
  /** "ensi viikon", "next week": beside a weekday, that of the week after this. */
  readonly nextWeek: readonly string[];
  /** "the week after next": beside a weekday, that of the week after the next. */
  readonly weekAfterNext: readonly string[];
  /** Right after a day: one week later ("Sunday after next", "Friday week"). */
  readonly aWeekLater: readonly string[];
  /** Right before a day, after a number or alone: that many weeks later, days earlier, days later. */
  readonly weeksFrom: readonly string[];
  readonly daysBefore: readonly string[];
  readonly daysAfter: readonly string[];
  /** Beside a month, or "the month", "next week", "the year". */
  readonly parts: Readonly<Record<PartOfTime, readonly string[]>>;
  readonly thisWeek: readonly string[];
  readonly thisMonth: readonly string[];
  readonly thisYear: readonly string[];
  readonly nextMonth: readonly string[];
  /** Two weeks from today, in one word. */
  readonly fortnight: readonly string[];
  /** "… päivän päästä", "in … days", "om … veckor": a number stands right before, or within. */
  readonly daysAhead: readonly string[];
  readonly weeksAhead: readonly string[];
  /** "the 6th", "den 6:e": of this month, or the next; the number is one of the words. */
  readonly dayOfMonth: readonly string[];
  /** "ennen", "before": up to the day before. */
  readonly before: readonly string[];
  /** "viimeistään", "by": that day included. */
  readonly by: readonly string[];
  readonly holidays: Readonly<Record<Holiday, readonly string[]>>;
  readonly clock: ClockWords;
}

export type PartOfTime = 'start' | 'middle' | 'end';

/** Exact words, not patterns. */
export interface ClockWords {
  /** Right before a number, make it a time: "klo", "at". */
  readonly before: readonly string[];
  /** Right after a number. */
  readonly after: readonly string[];
  /** Before an hour: "puoli kuudelta" and "halv sex" are half past five, "half five" is so too. */
  readonly half: readonly string[];
  readonly halfIs: 'half-to' | 'half-past';
  /** Words that are a time by themselves: "viideltä". */
  readonly hours: Readonly<Record<string, number>>;
}

/** What customers say of a call that was or is to be agreed on: patterns. */
export interface CallWords {
  /** It is to come at another time. */
  readonly move: readonly string[];
  /** It is not wanted any more. */
  readonly cancel: readonly string[];
  /** Beside a time: not earlier. */
  readonly after: readonly string[];
  /** Beside a time: not later. */
  readonly before: readonly string[];
  /** Beside a number that is an hour. */
  readonly around: readonly string[];
  /** The first one, or any. */
  readonly soonest: readonly string[];
  /** Parts of the day, `HH:MM`; of several that are said the narrowest counts. */
  readonly parts: readonly {
    readonly from: string;
    readonly to: string;
    readonly patterns: readonly string[];
  }[];
}

export type Holiday =
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day'
  | 'new-years-eve'
  | 'new-years-day'
  | 'epiphany'
  | 'good-friday'
  | 'easter-day'
  | 'easter-monday'
  | 'may-eve'
  | 'may-day'
  | 'ascension'
  | 'midsummer-eve'
  | 'midsummer-day'
  | 'all-saints'
  | 'independence-day'
  | 'first-advent'
  | 'lucia'
  | 'fathers-day'
  | 'mothers-day'
  | 'valentines-day'
  | 'black-friday';

export interface Lexicon {
  readonly topics: Readonly<Partial<Record<Topic, TopicCues>>>;
  readonly acts: readonly ActCues[];
  readonly mood: MoodCues;
  readonly words: WordLists;
  readonly days: DayWords;
  readonly calls: CallWords;
}

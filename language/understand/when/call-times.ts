// Reads when a call would suit: a day, a time, "kolmen jälkeen", "imorgon förmiddag", "whenever". It leans on the readers of
// days and times, is more generous than they are (here a bare "9" is an hour), and knows no opening hours.
import type { CallTime } from '../../../kernel/call-time.ts';
import type { Word } from '../clauses.ts';
import { foldedOf } from '../clauses.ts';
import type { CallCue, CompiledLexicon } from '../lexicon/index.ts';
import { matchesIn } from '../patterns.ts';
import type { PatternMatch } from '../patterns.ts';
import { readTime } from './clock-times.ts';
import { readDay } from './times.ts';

/** Up to this hour the afternoon is meant, unless the morning is said. */
const lastAfternoonHour = 7;
/** A number in a longer clause is an hour only beside a word that says so. */
const fewWords = 6;

interface Clocked {
  /** Minutes after midnight. */
  readonly at: number;
  /** "9–11": the end of the span. */
  readonly until?: number;
  readonly used: readonly number[];
}

type Cues = readonly PatternMatch<CallCue>[];

/** `undefined`: nothing is said of a time. `today` is an ISO date. */
export function readCallTime(
  words: readonly Word[],
  lexicon: CompiledLexicon,
  today: string,
): CallTime | undefined {
  const cues = matchesIn(lexicon.calls, foldedOf(words));
  const exact = readTime(words, lexicon);
  const day = readDay(words, lexicon, today);
  const dayWords = (day?.used ?? []).filter((at) => exact?.used.includes(at) !== true);
  const part = narrowest(cues);
  const clocked =
    spanIn(words) ?? (exact === undefined ? bareHour(words, dayWords, cues, lexicon) : clockedOf(exact));
  const date =
    day === undefined || dayWords.length === 0 || day.day.precision === 'now' ? undefined : day.day.date;
  const said = (kind: CallCue['kind']) => cues.some(({ value }) => value.kind === kind);
  const times = clocked === undefined ? ofPart(part, said) : ofClock(clocked, part, said);
  const isSoonest =
    clocked === undefined && part === undefined && (said('soonest') || day?.day.precision === 'now');
  if (date === undefined && times === undefined && !isSoonest) return undefined;
  return { ...(date === undefined ? {} : { date }), ...times, ...(isSoonest ? { soonest: true } : {}) };
}

function ofClock(
  { at, until }: Clocked,
  part: Part | undefined,
  said: (kind: CallCue['kind']) => boolean,
): Pick<CallTime, 'at' | 'from' | 'to'> {
  const meant = withinPart(at, part);
  if (until !== undefined) return { from: text(meant), to: text(until) };
  if (said('after')) return { from: text(meant) };
  if (said('before')) return { to: text(meant) };
  return { at: text(meant) };
}

function ofPart(
  part: Part | undefined,
  said: (kind: CallCue['kind']) => boolean,
): Pick<CallTime, 'from' | 'to'> | undefined {
  if (part === undefined) return undefined;
  const { from, to, used } = part;
  // "efter jobbet" says its "after" by itself.
  if (used.length === 1 && said('after')) return { from: to };
  return used.length === 1 && said('before') ? { to: from } : { from, to };
}

interface Part {
  readonly from: string;
  readonly to: string;
  readonly used: readonly number[];
}

function narrowest(cues: Cues): Part | undefined {
  const length = ({ from, to }: Part) => minutes(to) - minutes(from);
  return cues
    .flatMap(({ value, used }) => (value.kind === 'part' ? [{ from: value.from, to: value.to, used }] : []))
    .reduce<Part | undefined>(
      (best, part) => (best === undefined || length(part) < length(best) ? part : best),
      undefined,
    );
}

/** "aamulla seitsemältä" is seven in the morning, "illalla kahdeksalta" eight in the evening. */
function withinPart(at: number, part: Part | undefined): number {
  if (part === undefined) return at;
  const [from, to] = [minutes(part.from), minutes(part.to)];
  const other = at >= 12 * 60 ? at - 12 * 60 : at + 12 * 60;
  const inside = (time: number) => time >= from - 60 && time <= to + 60;
  return !inside(at) && inside(other) ? other : at;
}

const clockedOf = ({ time, used }: { readonly time: string; readonly used: readonly number[] }): Clocked => ({
  at: minutes(time),
  used,
});

const spanWords = /^(\d{1,2})(?:[:.]([0-5]\d))?[-–—](\d{1,2})(?:[:.]([0-5]\d))?$/;

/** "9-11", "14.00–15.30". */
function spanIn(words: readonly Word[]): Clocked | undefined {
  for (const [index, { token }] of words.entries()) {
    const match = spanWords.exec(token.lower);
    if (match === null) continue;
    const at = hourMinutes(Number(match[1]), Number(match[2] ?? 0));
    const until = hourMinutes(Number(match[3]), Number(match[4] ?? 0));
    if (at !== undefined && until !== undefined && until > at) return { at, until, used: [index] };
  }
  return undefined;
}

/** "9", "9.30", "vid tre", "kolmen jälkeen", "around ten". */
function bareHour(
  words: readonly Word[],
  taken: readonly number[],
  cues: Cues,
  { numbers, words: wordCues }: CompiledLexicon,
): Clocked | undefined {
  const beside = new Set(
    cues.flatMap(({ value, used }) =>
      value.kind === 'after' || value.kind === 'before' || value.kind === 'around' ? used : [],
    ),
  );
  const units = new Set(
    matchesIn(wordCues, foldedOf(words)).flatMap(({ value, used }) => (value.kind === 'unit' ? used : [])),
  );
  const isAnnounced = (at: number) => beside.has(at - 1) || beside.has(at + 1);
  for (const [at, word] of words.entries()) {
    if (taken.includes(at) || (units.has(at + 1) && !beside.has(at + 1))) continue;
    const figure = /^([01]?\d|2[0-4])(?:[:.]([0-5]\d))?$/.exec(word.token.lower);
    const isHour = figure !== null && (words.length <= fewWords || isAnnounced(at));
    const spoken = isAnnounced(at) ? numbers.get(word.folded) : undefined;
    const hour = isHour ? Number(figure[1]) : spoken;
    if (hour === undefined || hour < 1) continue;
    const found = hourMinutes(hour, Number(figure?.[2] ?? 0));
    if (found !== undefined) return { at: found, used: [at] };
  }
  return undefined;
}

function hourMinutes(hour: number, minute: number): number | undefined {
  if (hour > 24) return undefined;
  return (hour <= lastAfternoonHour ? hour + 12 : hour) * 60 + minute;
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const text = (of: number): string =>
  `${String(Math.floor(of / 60) % 24).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;

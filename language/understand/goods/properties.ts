// What a message says of a thing beyond its name: sizes, measures, colours, and words that only some of a model's variants
// bear; and which of a few names fit that. It knows no catalogue and decides nothing that the words leave open.
import { foldedOf } from '../clauses.ts';
import type { Word } from '../clauses.ts';
import { colourOf } from './colours.ts';
import { fold } from '../folding.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import {
  amountOf,
  gluedValues,
  letterSizeOf,
  sameValue,
  unitOf,
  valuesOfName,
  type Value,
} from './measures.ts';
import { numberNamed } from '../figures/number-nouns.ts';
import { isPack } from './packs.ts';
import { cardinal, joinedCardinal } from '../figures/number-words.ts';
import { matchesIn } from '../patterns.ts';
import { remembered, rememberedOf } from '../remembered.ts';

export interface Said {
  /** Indexes of the words that say it. */
  readonly at: readonly number[];
  /** It can only be meant of the goods: a colour, a letter size, a measure with its unit, a number after "size". */
  readonly sure: boolean;
  readonly value: Value | { readonly kind: 'colour'; readonly colour: number };
}

/** Words that only say which property follows: "koko M", "valkoinen väri". */
export const propertyNames =
  /^(?:koko(?:a|o|ja|na|nen|inen|isen|ista)?|koon|koossa|koos|koosta|koolla|vari(?:\w{0,4})|storlek(?:en|ar|s)?|stl|strl|farg(?:en|er)?|sizes?|colou?rs?|nro|nr|numero(?:\w{0,3}))$/;

/** Beginnings of compounds with a number that no cardinal has: "nelosamppeerinen", "puolilitrainen". */
const numberStems: ReadonlyMap<string, number> = new Map(
  Object.entries({
    kakkos: 2,
    kolmos: 3,
    nelos: 4,
    vitos: 5,
    kutos: 6,
    kuutos: 6,
    seiskan: 7,
    kympin: 10,
    puoli: 0.5,
    puolen: 0.5,
    puolitoista: 1.5,
    puolentoista: 1.5,
    puoltoista: 1.5,
    puolitoist: 1.5,
    halv: 0.5,
    halva: 0.5,
    half: 0.5,
  }),
);

function numberInWord(folded: string, lexicon: CompiledLexicon): number | undefined {
  return lexicon.numbers.get(folded) ?? numberStems.get(folded) ?? cardinal(folded);
}

/** "ninety two", "sata viiskyt", "kakskymppinen": how many words the number takes, and its value. */
function numberInWords(
  folded: readonly string[],
  at: number,
  lexicon: CompiledLexicon,
): { readonly value: number; readonly words: number; readonly named: boolean } | undefined {
  const named = numberNamed(folded[at] ?? '');
  if (named !== undefined) return { value: named, words: 1, named: true };
  const counted = joinedCardinal(at, (index) => numberInWord(folded[index] ?? '', lexicon));
  return counted && { ...counted, named: false };
}

/** "kymppimetrinen", "femkilos", "kolmelitrainen". */
function numberAndUnit(folded: string, lexicon: CompiledLexicon): Value | undefined {
  if (folded.length < 7) return undefined;
  for (let at = Math.min(folded.length - 4, 14); at >= 2; at--) {
    const rest = folded.slice(at).replace(/^-/, '');
    const unit = unitOf(rest) ?? unitOf(rest.slice(0, 8));
    if (unit === undefined || rest.length < 4) continue;
    const number = numberInWord(folded.slice(0, at), lexicon);
    if (number !== undefined) return amountOf(String(number), unit);
  }
  return undefined;
}

/** "litran pullo", "kilon pussi": one of it. */
const wholeUnit = /^(?:litran|kilon|desin|metrin)$/;

const figure = /^\d+(?:[.,]\d+)?$/;

/** The words of one clause are asked about by every room that picks a variant. */
const saidIn = rememberedOf((lexicon: CompiledLexicon) =>
  rememberedOf((words: readonly Word[]) => readProperties(words, lexicon)),
);

/** In order. */
export function saidProperties(words: readonly Word[], lexicon: CompiledLexicon): readonly Said[] {
  return saidIn(lexicon)(words);
}

function readProperties(words: readonly Word[], lexicon: CompiledLexicon): readonly Said[] {
  const folded = foldedOf(words);
  const pieces = new Set(
    matchesIn(lexicon.words, folded).flatMap(({ value, used }) => (value.kind === 'pieces' ? used : [])),
  );
  const found: Said[] = [];
  const add = (value: Said['value'], sure: boolean, ...at: readonly number[]): void => {
    found.push({ value, sure, at });
  };
  for (let at = 0; at < words.length; at++) {
    const word = folded[at] ?? '';
    const token = words[at]?.token;
    if (token === undefined) continue;
    const plain = token.kind === 'word' ? word : token.lower;
    const sized = propertyNames.test(folded[at - 1] ?? '');
    const isFigure = token.kind === 'number' && figure.test(plain);
    const number = isFigure
      ? { value: Number(plain.replace(',', '.')), words: 1, named: false }
      : numberInWords(folded, at, lexicon);
    if (number !== undefined) {
      const last = at + number.words - 1;
      const after = folded[last + 1] ?? '';
      const unit = unitSaid(after, sized);
      const counted = unit === undefined && pieces.has(last + 1);
      if (unit !== undefined && words[last]?.pause !== true)
        add(amountOf(String(number.value), unit), unit.of !== 'pieces', at, last, last + 1);
      else if (timesAnother(folded, at, lexicon) || timesAnother(folded, last, lexicon))
        add(amountOf(String(number.value)), true, at, last);
      else if (sized || (!isFigure && (number.named || number.value > 20) && !counted))
        add(amountOf(String(number.value)), sized, at, last);
      else if (isFigure && !counted && (number.value > 10 || at > 0)) add(amountOf(plain), false, at);
      at = unit === undefined ? last : last + 1;
      continue;
    }
    const whole = wholeUnit.test(word) && isPack(folded[at + 1] ?? '') ? unitOf(word) : undefined;
    if (whole !== undefined) {
      add(amountOf('1', whole), true, at);
      continue;
    }
    const glued =
      token.kind === 'mixed' || token.kind === 'number' || word.length <= 6 ? gluedValues(plain) : [];
    if (glued.length > 0) {
      for (const value of glued) add(value, true, at);
      continue;
    }
    const compound = token.kind === 'word' ? numberAndUnit(word, lexicon) : undefined;
    if (compound !== undefined) {
      add(compound, true, at);
      continue;
    }
    const colour = [word, ...token.analyses.map(({ lemma }) => fold(lemma))]
      .map(colourOf)
      .find((each) => each !== undefined);
    if (colour !== undefined) add({ kind: 'colour', colour }, true, at);
  }
  return withoutTakenBack(found, folded, lexicon);
}

/** How far a correction may stand from what it takes back and from what is meant instead. */
const correctedWithin = 2;

/** "kakskytkaks.. eiku neljäkakkosena", "not L, I meant M": of two values of one kind the first is taken back. */
function withoutTakenBack(
  found: readonly Said[],
  folded: readonly string[],
  lexicon: CompiledLexicon,
): readonly Said[] {
  const corrected = matchesIn(lexicon.words, folded).flatMap(({ value, used }) =>
    value.kind === 'meant' ? used : [],
  );
  if (corrected.length === 0) return found;
  return found.filter((one, index) => {
    const next = found[index + 1];
    const end = one.at.at(-1) ?? 0;
    const start = next?.at[0] ?? 0;
    return !(
      next?.value.kind === one.value.kind &&
      corrected.some(
        (at) => at > end && at < start && at - end <= correctedWithin && start - at <= correctedWithin,
      )
    );
  });
}

const times = /^(?:kertaa|kert|krt|ganger|gange|times|x|by)$/;

/** "nelonen kertaa kuus", "three by four": one side of an area. */
function timesAnother(folded: readonly string[], at: number, lexicon: CompiledLexicon): boolean {
  const isNumber = (index: number): boolean => {
    const word = folded[index] ?? '';
    return figure.test(word) || (numberNamed(word) ?? numberInWord(word, lexicon)) !== undefined;
  };
  return (
    (times.test(folded[at + 1] ?? '') && isNumber(at + 2)) ||
    (times.test(folded[at - 1] ?? '') && isNumber(at - 2))
  );
}

/** "2 in Oulu" is no measure, and "size 42 L" no volume. */
function unitSaid(after: string, sized: boolean): ReturnType<typeof unitOf> {
  if (after === 'incher') return unitOf('inch');
  return after === 'in' || (sized && letterSizeOf(after) !== undefined) ? undefined : unitOf(after);
}

export interface Borne {
  readonly name: string;
  readonly words: readonly string[];
  readonly values: readonly Value[];
  readonly colours: ReadonlySet<number>;
}

const namesRemembered = 2_000;

export const borneBy: (name: string) => Borne = remembered(namesRemembered, readName);

function readName(name: string): Borne {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return {
    name,
    words: [...words, ...(name.match(/\d+[.,]\d+/g) ?? [])],
    values: valuesOfName(name),
    colours: new Set(words.flatMap((word) => colourOf(word) ?? [])),
  };
}

/** A measure is held against those of its dimension; the model's number is none where there are any: "Ulnera 8, 6 m". */
function bears(borne: Borne, { value }: Said): boolean {
  if (value.kind === 'colour') return borne.colours.has(value.colour);
  const alike = borne.values.filter(
    (other) =>
      value.kind === 'amount' && value.of !== undefined && other.kind === 'amount' && other.of === value.of,
  );
  return (alike.length > 0 ? alike : borne.values).some((other) => sameValue(value, other));
}

/** Whether these names differ in the dimension of which something is said. */
function differIn(names: readonly Borne[], { value }: Said): boolean {
  const kept = names.map((name) => {
    if (value.kind === 'colour') return [...name.colours].toSorted().join();
    const alike = name.values.filter(
      (other) =>
        other.kind === value.kind &&
        (other.kind !== 'amount' || value.kind !== 'amount' || other.of === value.of),
    );
    return JSON.stringify(alike);
  });
  return new Set(kept).size > 1;
}

export interface Fit {
  /** Indexes of the names that bear most of what was said; all of them when nothing tells them apart. */
  readonly best: readonly number[];
  /** Something was said that tells names apart. */
  readonly told: boolean;
  /** Something was said for certain that none of the best bears: no variant is like that. */
  readonly contradicted: boolean;
}

/** Which of the names bear what was said. */
export function fitting(said: readonly Said[], names: readonly Borne[]): Fit {
  const scores = names.map(() => 0);
  const telling = said.filter((each) => {
    const fits = names.map((name) => bears(name, each));
    return fits.some(Boolean) && !fits.every(Boolean);
  });
  for (const each of telling)
    names.forEach((name, at) => {
      if (bears(name, each)) scores[at] = (scores[at] ?? 0) + (each.sure ? 3 : 1);
    });
  const most = Math.max(0, ...scores);
  const best = scores.flatMap((score, at) => (score === most ? [at] : []));
  const missing = said.some(
    (each) => each.sure && best.every((at) => !bears(names[at] as Borne, each)) && differIn(names, each),
  );
  return { best, told: telling.length > 0, contradicted: missing };
}

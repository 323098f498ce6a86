// The thesaurus: which concepts the words of a clause speak of, so that what was learnt from "parcel" holds for "consignment".
// It knows the files' format and the pattern language, and nothing of what a concept tells about a topic.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Locale } from '../../../kernel/locale.ts';
import type { PatternTable } from '../patterns.ts';
import { matchesIn, tableOf } from '../patterns.ts';

/** Concept → its words and phrases. */
export type Thesaurus = ReadonlyMap<string, readonly string[]>;

export interface ConceptHit {
  readonly concept: string;
  /** Indexes of its first and last word. */
  readonly from: number;
  readonly to: number;
}

const fileSchema = z.record(z.string().regex(/^[a-z]+(?:-[a-z]+)*$/), z.string().min(1));

/**
 * A file of `concept: word, word, phrase of words`, in its order.
 * @throws Error naming the file, when its content has another shape.
 */
export function readThesaurus(file: URL): Thesaurus {
  const parsed = fileSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file.pathname}: ${z.prettifyError(parsed.error)}`);
  return new Map(
    Object.entries(parsed.data).map(([concept, words]) => [
      concept,
      words
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ]),
  );
}

const read = new Map<Locale, Thesaurus>();

/** A language's own; read once. */
export function thesaurusOf(locale: Locale): Thesaurus {
  const known = read.get(locale) ?? readThesaurus(new URL(`../../concepts/${locale}.yml`, import.meta.url));
  read.set(locale, known);
  return known;
}

const tables = new Map<Locale, PatternTable<string>>();

function tableFor(locale: Locale): PatternTable<string> {
  const made =
    tables.get(locale) ??
    tableOf(
      [...thesaurusOf(locale)].flatMap(([concept, words]) => words.map((word) => [word, concept] as const)),
      locale,
    );
  tables.set(locale, made);
  return made;
}

/** Every concept that these folded words speak of, by where it begins. */
export function conceptsIn(words: readonly string[], locale: Locale): readonly ConceptHit[] {
  return matchesIn(tableFor(locale), words).map(({ value, used }) => ({
    concept: value,
    from: used[0] ?? 0,
    to: used.at(-1) ?? 0,
  }));
}

// Model codes, the names of series and the numbers after them: what names a product without saying what it is, and what tells
// that another one is meant.
import type { Token } from '../../kernel/words.ts';
import { standTogether } from './beside.ts';
import { isMeasure, plainKey } from './codes.ts';
import { near } from './meeting.ts';
import type { Match } from './meeting.ts';
import type { Concept, Name } from './names.ts';
import type { QueryWord } from './query-word.ts';

/** A model code or a series' name that few products share names them even without the thing. */
export function strongestMark(
  name: Name,
  matches: readonly (Match | undefined)[],
  tokens: readonly Token[],
): 'code' | 'name' | undefined {
  let mark: 'code' | 'name' | undefined;
  const besideMatch = (at: number): boolean =>
    matches.some(
      (other, place) =>
        place !== at &&
        (other?.likeness ?? 0) >= 0.85 &&
        other?.words.some((word) => matches[at]?.words.some((own) => near(own, word))),
    );
  name.concepts.forEach((concept, at) => {
    const match = matches[at];
    if (!match || match.likeness < 0.85) return;
    const [word] = match.words;
    if (!word || word.kind === 'support' || word.kind === 'figure') return;
    const shared = Math.min(...[...word.full.values()].map(({ term }) => term.products));
    if (
      (concept.kind === 'code' || concept.kind === 'joined-code') &&
      shared <= 60 &&
      (Math.max(...concept.full.map((form) => form.length)) >= 3 || (shared <= 2 && isShortModel(concept)))
    )
      mark = 'code';
    else if (concept.kind === 'brand' && numberedAfter(name, matches, at, word)) mark = 'code';
    else if (concept.kind === 'name' && shared <= 40 && (saidAsName(word, tokens) || besideMatch(at)))
      mark ??= 'name';
  });
  return mark;
}

/** "Hurja 8": brand and bare number, side by side in the title and in the message, are the model. */
function numberedAfter(
  name: Name,
  matches: readonly (Match | undefined)[],
  brand: number,
  said: QueryWord,
): boolean {
  const next = name.concepts[brand + 1];
  const [number] = matches[brand + 1]?.words ?? [];
  return (
    brand + 1 < name.inTitle &&
    next?.kind === 'measure' &&
    next.full.some((form) => /^\d{1,4}$/u.test(form)) &&
    number !== undefined &&
    Math.min(...number.covers) === Math.max(...said.covers) + 1
  );
}

/** "MS 261" is not the MS 450, whatever else fits: the number after the model's name is another one. */
export function otherNumber(
  name: Name,
  matches: readonly (Match | undefined)[],
  tokens: readonly Token[],
): boolean {
  const used = new Set<number>();
  for (const match of matches)
    for (const { covers } of match?.words ?? []) for (const at of covers) used.add(at);
  return name.concepts.some((concept, at) => {
    const next = name.concepts[at + 1];
    if (!matches[at] || at + 1 >= name.inTitle || next?.kind !== 'measure' || matches[at + 1]) return false;
    if (concept.kind !== 'name' && concept.kind !== 'code' && !isLetters(concept)) return false;
    if (!next.full.some((form) => /^\d{2,4}$/u.test(form))) return false;
    return matches[at].words.some(({ covers }) => {
      const said = tokens[Math.max(...covers) + 1];
      const after = tokens[Math.max(...covers) + 2];
      return (
        said?.kind === 'number' &&
        /^\d{2,4}$/u.test(said.lower) &&
        !used.has(Math.max(...covers) + 1) &&
        standTogether(tokens[Math.max(...covers)], said) &&
        (after === undefined || !isMeasure(`1${plainKey(after.lower)}`))
      );
    });
  });
}

/** "MS", "SN": two or three letters before a number. */
function isLetters({ kind, full }: Concept): boolean {
  return kind === 'word' && full.some((form) => /^\p{L}{1,3}$/u.test(form));
}

/** "K5" of a camera: two characters are a model's whole code where hardly any other product bears it. */
function isShortModel({ full }: Concept): boolean {
  return full.some((form) => /^\p{L}\d$/u.test(form));
}

/** A common noun said in a sentence is that noun, even where some series bears it as a name ("Aamu", "Aurinko"). */
function saidAsName(word: QueryWord, tokens: readonly Token[]): boolean {
  return word.covers.every((at) => {
    const wordClass = tokens[at]?.analyses[0]?.wordClass;
    const common = wordClass === 'noun' || wordClass === 'adjective' || wordClass === 'verb';
    return !common || (at > 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? ''));
  });
}

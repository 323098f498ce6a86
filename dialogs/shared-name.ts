// What the titles of several products have in common, as a name for all of them. It knows titles only.
import { propertyNames } from '../language/understand/goods/properties.ts';

/**
 * The words that all titles share, in their order: "Rytmi Fit 3 älykello" of "… musta 40 mm" and "… roosa 44 mm". Units and
 * names of properties whose value is not shared are left out. `undefined` where no word is left but a maker's (`brands`).
 */
export function sharedName(titles: readonly string[], brands: readonly string[]): string | undefined {
  const split = titles.map(wordsOf);
  const [first, ...others] = split;
  if (first === undefined) return undefined;
  const shared = others.reduce(inOrder, first);
  const kept = shared.filter((_, at) => split.every((words) => standsByItself(shared, at, words)));
  const makers = new Set(brands.flatMap((brand) => wordsOf(brand).map(plain)));
  const tells = kept.some((word) => /\p{L}{3}/u.test(word) && !makers.has(plain(word)));
  const name = kept.join(' ');
  return tells ? name.charAt(0).toUpperCase() + name.slice(1) : undefined;
}

function wordsOf(title: string): readonly string[] {
  return title
    .split(/\s+/)
    .map((word) => word.replace(/[,;:]+$/, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function plain(word: string): string {
  return word.toLowerCase();
}

/** The longest row of words that stands in both, in order. */
function inOrder(a: readonly string[], b: readonly string[]): readonly string[] {
  let row: readonly (readonly string[])[] = Array.from({ length: b.length + 1 }, () => []);
  for (const word of a) {
    const next: (readonly string[])[] = [[]];
    b.forEach((other, at) => {
      const [above, left, both] = [row[at + 1] ?? [], next[at] ?? [], row[at] ?? []];
      const longer = above.length >= left.length ? above : left;
      next.push(plain(word) === plain(other) && both.length >= longer.length ? [...both, word] : longer);
    });
    row = next;
  }
  return row.at(-1) ?? [];
}

/** Not the "mm" behind a figure, nor the "koko" before one, that only this title has. */
function standsByItself(shared: readonly string[], at: number, words: readonly string[]): boolean {
  const places = placesOf(shared, words);
  const place = places[at] ?? 0;
  const [before, word, after] = [words[place - 1], words[place] ?? '', words[place + 1]];
  const isUnit =
    before !== undefined && /^[\d.,/x×–-]+$/.test(before) && !places.includes(place - 1) && word.length <= 5;
  const isProperty = propertyNames.test(plain(word)) && (after === undefined || !places.includes(place + 1));
  return !isUnit && !isProperty;
}

function placesOf(shared: readonly string[], words: readonly string[]): readonly number[] {
  return shared.reduce<readonly number[]>(
    (places, word) => [
      ...places,
      words.findIndex((other, at) => at > (places.at(-1) ?? -1) && plain(other) === plain(word)),
    ],
    [],
  );
}

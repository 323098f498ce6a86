// Base forms that a Swedish word may have and Snowball does not reach: "tältet" is a "tält", "blått" is "blå", "skorna" are "sko".
// It knows endings only and offers all of them; the catalogue's vocabulary decides.

/** Ending → what stands in its place; longest first. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['arna', ['', 'e', 'are']],
  ['erna', ['', 'a']],
  ['orna', ['a']],
  ['rna', ['', 'r']],
  ['ena', ['e']],
  ['na', ['']],
  ['aren', ['are']],
  ['arn', ['are']],
  ['eln', ['el']],
  ['len', ['el']],
  ['en', ['', 'e']],
  ['et', ['', 'e']],
  ['an', ['a']],
  ['on', ['']],
  ['n', ['']],
  ['tt', ['', 't', 'd']],
  ['t', ['']],
  ['ar', ['', 'e']],
  ['er', ['', 'e']],
  ['or', ['a', 'o']],
  ['r', ['']],
  ['a', ['']],
];
const mostForms = 8;

/** Lower-case candidates, without the word itself; empty for a word that carries no such ending. "värst" is no form of "vär". */
export function swedishBaseForms(word: string): readonly string[] {
  if (word.endsWith('st')) return [];
  const bare = word.length > 4 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  const forms = bare.flatMap((form) => [
    ...(form === word ? [] : [form]),
    ...endings.flatMap(([ending, bases]) =>
      form.endsWith(ending) && form.length - ending.length >= 2
        ? bases.map((base) => form.slice(0, -ending.length) + base)
        : [],
    ),
  ]);
  return [...new Set(forms)].filter((form) => form.length >= 3 || form === 'sko').slice(0, mostForms);
}

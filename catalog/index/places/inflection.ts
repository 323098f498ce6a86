// Finnish case endings on names that no dictionary knows: which stems a name bends from, and which stem and case a word
// may be made of. It knows sounds and no places.
import type { GrammaticalCase } from '../../../kernel/words.ts';

const endings: readonly (readonly [RegExp, GrammaticalCase])[] = [
  [/ss[aä]$/u, 'ine'],
  [/st[aä]$/u, 'ela'],
  [/ll[aä]$/u, 'ade'],
  [/lt[aä]$/u, 'abl'],
  [/lle$/u, 'all'],
  [/n[aä]$/u, 'ess'],
  [/ksi$/u, 'tra'],
  [/seen$/u, 'ill'],
  [/h[aeiouyäö]n$/u, 'ill'],
  [/(?<=([aeiouyäö]))\1n$/u, 'ill'],
  // Helsinkii: too little to go by for a case
  [/(?<=([aeiouyäö]))\1$/u, 'other'],
  [/(?<=[aeiouyäö])n$/u, 'gen'],
  [/(?:tt?)?[aä]$/u, 'par'],
  // As spoken: Turus, Turust, Treel
  [/(?<=[aeiouyäö])s$/u, 'ine'],
  [/(?<=[aeiouyäö])st$/u, 'ela'],
  [/(?<=[aeiouyäö])l$/u, 'ade'],
  [/(?<=[aeiouyäö])lt$/u, 'abl'],
];

const enclitic = /(?<=.{3})(?:k[oö](?:h[aä]n)?|kin|kaan|kään|h[aä]n|p[aä]s?)$/u;

export interface Bent {
  readonly stem: string;
  readonly case: GrammaticalCase;
}

/** All ways to read a lower-case word as stem and ending; stems of two letters at least. */
export function bentForms(word: string): readonly Bent[] {
  const bare = word.replace(enclitic, '');
  return [...new Set([word, bare])].flatMap((form) =>
    endings.flatMap(([pattern, grammaticalCase]) => {
      const found = pattern.exec(form);
      if (found === null || found.index < 2) return [];
      return [{ stem: form.slice(0, found.index), case: grammaticalCase }];
    }),
  );
}

const grades: readonly (readonly [RegExp, string])[] = [
  [/kk(?=[aeiouyäö]+$)/u, 'k'],
  [/pp(?=[aeiouyäö]+$)/u, 'p'],
  [/tt(?=[aeiouyäö]+$)/u, 't'],
  [/nk(?=[aeiouyäö]+$)/u, 'ng'],
  [/mp(?=[aeiouyäö]+$)/u, 'mm'],
  [/nt(?=[aeiouyäö]+$)/u, 'nn'],
  [/lt(?=[aeiouyäö]+$)/u, 'll'],
  [/rt(?=[aeiouyäö]+$)/u, 'rr'],
  [/(?<=[aeiouyäöhlr])t(?=[aeiouyäö]+$)/u, 'd'],
  [/(?<=[aeiouyäölr])p(?=[aeiouyäö]+$)/u, 'v'],
  [/(?<=[aeiouyäölr])k(?=[aeiouyäö]+$)/u, ''],
  [/(?<=uu?)k(?=u$)/u, 'v'],
];

/** Stems that the cases of a lower-case name are built on: lahti → lahti, lahte, lahde. */
export function bendingStems(name: string): readonly string[] {
  const stems = new Set<string>([name]);
  if (/nen$/u.test(name)) stems.add(name.replace(/nen$/u, 'se')).add(name.replace(/nen$/u, 's'));
  else if (/[aeiouyäö]s$/u.test(name)) {
    stems
      .add(`${name.slice(0, -1)}kse`)
      .add(`${name}i`)
      .add(name.slice(0, -1) + name.slice(-2, -1));
  } else if (/[^aeiouyäöå]$/u.test(name)) stems.add(`${name}i`);
  if (/[^aeiouyäö]i$/u.test(name)) stems.add(`${name.slice(0, -1)}e`);
  if (/si$/u.test(name)) stems.add(`${name.slice(0, -2)}te`);
  if (/e$/u.test(name)) stems.add(`${name}e`);
  for (const stem of [...stems]) {
    for (const [strong, weak] of grades) if (strong.test(stem)) stems.add(stem.replace(strong, weak));
  }
  return [...stems].filter((stem) => stem.length > 1);
}

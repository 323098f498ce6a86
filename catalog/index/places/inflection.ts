// Finnish case endings on names that no dictionary knows: which stems a name bends from, and which stem and case a word
// may be made of. It knows sounds and no places.
import type { GrammaticalCase } from '../../../kernel/words.ts';

/** By the letters that a form may end in; the order is that of likelihood. */
const endings: readonly (readonly [string, RegExp, GrammaticalCase])[] = [
  ['aä', /ss[aä]$/u, 'ine'],
  ['aä', /st[aä]$/u, 'ela'],
  ['aä', /ll[aä]$/u, 'ade'],
  ['aä', /lt[aä]$/u, 'abl'],
  ['e', /lle$/u, 'all'],
  ['aä', /n[aä]$/u, 'ess'],
  ['i', /ksi$/u, 'tra'],
  ['n', /seen$/u, 'ill'],
  ['n', /h[aeiouyäö]n$/u, 'ill'],
  ['n', /(?<=([aeiouyäö]))\1n$/u, 'ill'],
  // Helsinkii: too little to go by for a case
  ['aeiouyäö', /(?<=([aeiouyäö]))\1$/u, 'other'],
  ['n', /(?<=[aeiouyäö])n$/u, 'gen'],
  ['aä', /(?:tt?)?[aä]$/u, 'par'],
  // As spoken: Turus, Turust, Treel
  ['s', /(?<=[aeiouyäö])s$/u, 'ine'],
  ['t', /(?<=[aeiouyäö])st$/u, 'ela'],
  ['l', /(?<=[aeiouyäö])l$/u, 'ade'],
  ['t', /(?<=[aeiouyäö])lt$/u, 'abl'],
];
const endingsByLast = new Map(
  [...'aeiouyäönslt'].map((last) => [last, endings.filter(([letters]) => letters.includes(last))] as const),
);

const enclitic = /(?<=.{3})(?:k[oö](?:h[aä]n)?|kin|kaan|kään|h[aä]n|p[aä]s?)$/u;

export interface Bent {
  readonly stem: string;
  readonly case: GrammaticalCase;
}

/** All ways to read a lower-case word as stem and ending; stems of two letters at least. */
export function bentForms(word: string): readonly Bent[] {
  const bare = word.replace(enclitic, '');
  return bare === word ? bentAsIs(word) : [...bentAsIs(word), ...bentAsIs(bare)];
}

function bentAsIs(form: string): readonly Bent[] {
  const found: Bent[] = [];
  for (const [, pattern, grammaticalCase] of endingsByLast.get(form.at(-1) ?? '') ?? []) {
    const at = form.search(pattern);
    if (at >= 2) found.push({ stem: form.slice(0, at), case: grammaticalCase });
  }
  return found;
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

/** All that any of the grades may change. */
const gradable = /[kpt][aeiouyäö]+$/u;

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
    if (!gradable.test(stem)) continue;
    for (const [strong, weak] of grades) if (strong.test(stem)) stems.add(stem.replace(strong, weak));
  }
  return [...stems].filter((stem) => stem.length > 1);
}

// Names by the forms in which their words may appear, word after word: looking up costs the same however many places share
// a beginning. It is made once and knows no message.
import { bendingStems } from './inflection.ts';
import type { NameGroup } from './place-names.ts';
import { undotted } from './similarity.ts';

/** All names that begin with the same words. */
export interface NamesOf {
  /** These words are all of the name. */
  readonly whole: readonly NameGroup[];
  /** The names that go on, by their next word. */
  readonly longer: NameTable | undefined;
}

export interface NameTable {
  /** By the word as in the list. */
  readonly base: ReadonlyMap<string, NamesOf>;
  /** By what its cases are built on. */
  readonly stem: ReadonlyMap<string, readonly NamesOf[]>;
  /** The same without dots, of first words that are long enough and have some. */
  readonly undotted: ReadonlyMap<string, readonly NamesOf[]>;
  /** Whether any of the above may have the form: most words of a message are told apart by their first letters. */
  mayHave(form: string): boolean;
}

const SHORTEST_UNDOTTED = 5;
const OPENINGS = 1 << 15;

export function nameTable(groups: readonly NameGroup[]): NameTable {
  return tableFrom(groups, 0);
}

/** By the word after `depth` others. */
function tableFrom(groups: readonly NameGroup[], depth: number): NameTable {
  const base = new Map<string, NamesOf>();
  const stem = new Map<string, NamesOf[]>();
  const plain = new Map<string, NamesOf[]>();
  for (const [word, all] of Map.groupBy(groups, ({ words }) => words[depth] ?? '')) {
    const whole = all.filter(({ words }) => words.length === depth + 1);
    const going = all.filter(({ words }) => words.length > depth + 1);
    const names: NamesOf = { whole, longer: going.length === 0 ? undefined : tableFrom(going, depth + 1) };
    const stems = bendingStems(word);
    base.set(word, names);
    for (const form of stems) add(stem, form, names);
    if (depth > 0 || word.length < SHORTEST_UNDOTTED || undotted(word) === word) continue;
    for (const form of new Set(stems.map(undotted))) add(plain, form, names);
  }
  const openings = new Uint8Array(OPENINGS);
  for (const forms of [base, stem, plain]) for (const form of forms.keys()) openings[openingOf(form)] = 1;
  return { base, stem, undotted: plain, mayHave: (form) => openings[openingOf(form)] === 1 };
}

/** Of the first three letters; different ones may share a number. */
function openingOf(form: string): number {
  return ((form.charCodeAt(0) & 31) << 10) | ((form.charCodeAt(1) & 31) << 5) | (form.charCodeAt(2) & 31);
}

function add(lists: Map<string, NamesOf[]>, form: string, names: NamesOf): void {
  const list = lists.get(form);
  if (list === undefined) lists.set(form, [names]);
  else list.push(names);
}

// A product's names as one line of text and back. A search unpacks dozens of them, so this is made for splitting fast; it
// knows the shape of names and nothing of what they mean.
import type { Concept, ConceptKind, ProductNames } from './names.ts';

const kinds: readonly ConceptKind[] = [
  'word',
  'adjective',
  'name',
  'code',
  'joined-code',
  'brand',
  'property',
  'measure',
];
/** Forms hold no control characters: they come from tokens. */
const [betweenNames, betweenConcepts, betweenFields, betweenForms] = [
  '\u0004',
  '\u0003',
  '\u0002',
  '\u0001',
] as const;

export function packNames({ names, type }: ProductNames): string {
  const packed = names.map(({ concepts, inTitle, heads }) =>
    [`${inTitle}${betweenFields}${heads.join(betweenForms)}`, ...concepts.map(packConcept)].join(
      betweenConcepts,
    ),
  );
  return [type ? packConcept(type) : '', ...packed].join(betweenNames);
}

export function unpackNames(text: string): ProductNames {
  const [type = '', ...names] = text.split(betweenNames);
  return {
    names: names.map((name) => {
      const [head = '', ...concepts] = name.split(betweenConcepts);
      const [inTitle = '', heads = ''] = head.split(betweenFields);
      return {
        concepts: concepts.map(conceptOf),
        inTitle: Number(inTitle),
        heads: forms(heads).map(Number),
      };
    }),
    ...(type === '' ? {} : { type: conceptOf(type) }),
  };
}

function packConcept({ kind, full, heads, modifiers }: Concept): string {
  return [kinds.indexOf(kind), ...[full, heads, modifiers].map((list) => list.join(betweenForms))].join(
    betweenFields,
  );
}

const conceptsKept = 20_000;
const kept = new Map<string, Concept>();

/** Products of a kind share most of their words: the same text is the same object, which a search need judge only once. */
function conceptOf(text: string): Concept {
  let concept = kept.get(text);
  if (concept === undefined) {
    concept = unpackConcept(text);
    if (kept.size >= conceptsKept) kept.clear();
    kept.set(text, concept);
  }
  return concept;
}

function unpackConcept(text: string): Concept {
  const [kind, full = '', heads = '', modifiers = ''] = text.split(betweenFields);
  return {
    kind: kinds[Number(kind)] ?? 'word',
    full: forms(full),
    heads: forms(heads),
    modifiers: forms(modifiers),
  };
}

const none: readonly string[] = [];

function forms(text: string): readonly string[] {
  return text === '' ? none : text.split(betweenForms);
}

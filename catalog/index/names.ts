// A product's names taken apart once, at import: which word is the thing itself, which is brand, model, colour or measure,
// and under which base forms each can be met. It knows no query and no other product.
import { locales, type Locale } from '../../kernel/locale.ts';
import type { Morphology, Token, WordAnalysis } from '../../kernel/words.ts';
import { functionWords } from '../../language/morphology/function-words.ts';
import { tokenize } from '../../language/morphology/tokenize.ts';
import type { Product } from '../model.ts';
import { isCodeShaped, isMeasure, joinedRuns, plainKey } from './codes.ts';

/**
 * `word` describes, `name` is a proper name (a series), `code` a model code, `joined-code` one that the title writes as
 * several words (it repeats what these say); `brand`, `property` (colour, size) and
 * `measure` tell apart what the words already name, so that a name is whole without them.
 */
export type ConceptKind =
  'word' | 'adjective' | 'name' | 'code' | 'joined-code' | 'brand' | 'property' | 'measure';

/** One meaning-bearing word of a name. */
export interface Concept {
  readonly kind: ConceptKind;
  /** The forms under which it is wholly met: as written, base forms, joined code. */
  readonly full: readonly string[];
  /** Of a compound: base form of its last part, the thing in general. */
  readonly heads: readonly string[];
  /** Of a compound: base forms of the parts before. */
  readonly modifiers: readonly string[];
}

export interface Name {
  /** The title's own, then what the row's columns add (brand, colour, size, mpn). */
  readonly concepts: readonly Concept[];
  /** How many of the concepts are the title's own. */
  readonly inTitle: number;
  /** Positions in `concepts` of what may be the thing itself; empty when the name has only brand and codes. */
  readonly heads: readonly number[];
}

export interface ProductNames {
  /** One for each language's title. */
  readonly names: readonly Name[];
  /** The last step of the product type, which also says what the thing is. */
  readonly type?: Concept;
}

export function productNames(
  product: Product,
  first: Locale,
  morphologies: Readonly<Record<Locale, Morphology>>,
): ProductNames {
  const brand = new Set(formsOf(product.brand, first, morphologies));
  const properties = [product.color, product.size].flatMap((value) =>
    valueConcepts(value, first, morphologies[first]),
  );
  const extra: Concept[] = [
    ...(product.brand === undefined ? [] : [simple('brand', [...brand])]),
    ...properties,
    ...(product.mpn !== undefined && isCodeShaped(plainKey(product.mpn))
      ? [simple('code', [plainKey(product.mpn)])]
      : []),
  ];
  const type = typeConcept(product.productType, first, morphologies[first]);
  const propertyForms = new Set(properties.flatMap(({ full }) => full));
  const names = locales.flatMap((locale) => {
    const title = locale === first ? product.title : product.titles[locale];
    if (title === undefined) return [];
    const name = nameOf(title, locale, morphologies[locale], brand, propertyForms, type);
    const present = new Set(name.concepts.flatMap(({ full }) => full));
    const added = extra.filter(({ full }) => !full.some((form) => present.has(form)));
    return [{ ...name, concepts: [...name.concepts, ...added] }];
  });
  return {
    names:
      morphologies[first].source === 'stemmer' && type ? names.map((name) => withPlural(name, type)) : names,
    ...(type ? { type } : {}),
  };
}

/** Without a dictionary "vedenkeitin" and the type's "vedenkeittimet" are met by different stems: the thing gets both. */
function withPlural(name: Name, type: Concept): Name {
  const alike = (a: string, b: string): boolean => {
    let shared = 0;
    while (shared < a.length && a[shared] === b[shared]) shared++;
    return shared >= Math.max(5, 0.7 * Math.min(a.length, b.length));
  };
  const concepts = name.concepts.map((concept, at) =>
    name.heads.includes(at) && concept.full.some((form) => type.full.some((other) => alike(form, other)))
      ? { ...concept, full: [...new Set([...concept.full, ...type.full])] }
      : concept,
  );
  return { ...name, concepts };
}

function simple(kind: ConceptKind, full: readonly string[]): Concept {
  return { kind, full: [...new Set(full)], heads: [], modifiers: [] };
}

function formsOf(
  text: string | undefined,
  locale: Locale,
  morphologies: Readonly<Record<Locale, Morphology>>,
): readonly string[] {
  if (text === undefined) return [];
  const tokens = tokenize(text, morphologies[locale]).filter(({ kind }) => kind !== 'punctuation');
  return [
    plainKey(text),
    ...tokens.flatMap((token) => [token.lower, ...token.analyses.map(({ lemma }) => lemma)]),
  ];
}

/** "punainen/musta", "42", "XL": each value by itself. */
function valueConcepts(text: string | undefined, locale: Locale, morphology: Morphology): readonly Concept[] {
  if (text === undefined) return [];
  return tokenize(text, morphology)
    .filter(({ kind, lower }) => kind !== 'punctuation' && !functionWords[locale].has(lower))
    .map((token) =>
      simple('property', [token.lower, plainKey(token.lower), ...token.analyses.map(({ lemma }) => lemma)]),
    );
}

function typeConcept(type: string | undefined, locale: Locale, morphology: Morphology): Concept | undefined {
  const leaf = type?.split(/[>/]/u).at(-1)?.trim();
  if (leaf === undefined || leaf === '') return undefined;
  const token = tokenize(leaf, morphology).find(
    ({ kind, analyses, lower }) =>
      kind === 'word' && analyses[0]?.wordClass !== 'adjective' && !functionWords[locale].has(lower),
  );
  return token && wordConcept(token, 'word');
}

function wordConcept(token: Token, kind: ConceptKind): Concept {
  const readings = readingsOf(token);
  const compounds = readings.filter(({ parts }) => parts.length > 1);
  return {
    kind,
    full: [...new Set([token.lower, plainKey(token.lower), ...readings.map(({ lemma }) => lemma)])].filter(
      (form) => form.length > 2 || form === token.lower,
    ),
    heads: [...new Set(compounds.flatMap(({ parts }) => parts.slice(-1)))],
    modifiers: [...new Set(compounds.flatMap(({ parts }) => parts.slice(0, -1)))].filter(
      (part) => part.length > 1,
    ),
  };
}

/** The readings of a word that can stand for goods; all of them when none can. */
export function readingsOf(token: Token): readonly WordAnalysis[] {
  const nominal = token.analyses.filter(
    ({ wordClass }) => wordClass !== 'verb' && wordClass !== 'pronoun' && wordClass !== 'particle',
  );
  return nominal.length > 0 ? nominal : token.analyses;
}

function nameOf(
  title: string,
  locale: Locale,
  morphology: Morphology,
  brand: ReadonlySet<string>,
  properties: ReadonlySet<string>,
  type: Concept | undefined,
): Name {
  const tokens = tokenize(title.replace(/[–—]| - /gu, ' , '), morphology);
  const allCapitals = tokens.filter(({ kind }) => kind === 'word').every(({ text }) => isCapital(text));
  const concepts: Concept[] = [];
  const places: (number | undefined)[] = tokens.map((token, index) => {
    const kind = kindOf(token, tokens[index - 1], locale, brand, properties, allCapitals);
    if (kind === undefined) return undefined;
    concepts.push(wordConcept(token, kind));
    return concepts.length - 1;
  });
  const whole = joinedRuns(tokens, 4).filter(
    ({ key, covers }) =>
      covers.length > 1 &&
      isCodeShaped(key) &&
      covers.some((at) => tokens[at]?.kind !== 'word') &&
      covers.every((at) => plausibleCodePart(tokens[at]) && concepts[places[at] ?? -1]?.kind !== 'brand'),
  );
  for (const { key } of whole) concepts.push(simple(isMeasure(key) ? 'measure' : 'joined-code', [key]));
  const heads = headsOf(tokens, places, concepts, locale, allCapitals);
  return {
    concepts,
    inTitle: concepts.length,
    heads: [...heads, ...alsoThings(tokens, places, concepts, heads, type)],
  };
}

/** Within a model code words are short or in capitals: "RX 500 AX", "Pro 2", never "kattila 3". */
function plausibleCodePart(token: Token | undefined): boolean {
  if (!token || token.kind === 'punctuation') return false;
  return (
    token.kind !== 'word' ||
    token.text.length <= 3 ||
    token.text === token.text.toUpperCase() ||
    (token.text.length <= 6 && isCapital(token.text))
  );
}

/** Within a title a capital makes a series' name even of a common noun ("Pannula Aamu"), but not of "LED-lamppu". */
function isProperName(text: string): boolean {
  return isCapital(text) && !/-\p{Ll}{3}/u.test(text);
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function kindOf(
  token: Token,
  before: Token | undefined,
  locale: Locale,
  brand: ReadonlySet<string>,
  properties: ReadonlySet<string>,
  allCapitals: boolean,
): ConceptKind | undefined {
  if (token.kind === 'punctuation') return undefined;
  const key = plainKey(token.lower);
  const forms = [token.lower, key, ...token.analyses.map(({ lemma }) => lemma)];
  if (brand.has(token.lower) || brand.has(key)) return 'brand';
  if (forms.some((form) => properties.has(form))) return 'property';
  const figures = token.kind === 'number' || !/\p{L}/u.test(key);
  if (figures || isMeasure(key) || (before?.kind === 'number' && isMeasure(`1${key}`))) return 'measure';
  if (token.kind === 'mixed' && isCodeShaped(key)) return /\p{L}{4}$/u.test(token.lower) ? 'word' : 'code';
  if (functionWords[locale].has(token.lower)) return undefined;
  const [first] = token.analyses;
  if (first?.wordClass === 'adjective') return 'adjective';
  if (first?.wordClass === 'name' || first?.wordClass === 'place') return 'name';
  if (before && isProperName(token.text) && !allCapitals) return 'name';
  return 'word';
}

/** Colours after the thing ("bläckpatron svart") are not the thing, and no dictionary tells them from nouns. */
const finishes: ReadonlySet<string> = new Set(
  `svart svarta vit vitt vita röd rött röda blå blått blåa grön grönt gröna gul gult gula grå grått gråa brun brunt bruna
  rosa lila orange silver guld beige turkos black white red blue green yellow grey gray brown pink purple orange silver
  gold`.split(/\s+/u),
);

/** For whom goods are ("vinterjacka dam") is not what they are. */
const wearers: ReadonlySet<string> = new Set(
  `dam damer herr herrar barn junior unisex vuxen vuxna flicka pojke men mens women womens ladies kids adult adults girls
  boys naiset miehet lapset aikuiset`.split(/\s+/u),
);

/** "Villa Vadelma dockskåp": the first word looks like a noun and is half of a series' name; the thing stands after it. */
function afterSeries(
  tokens: readonly Token[],
  places: readonly (number | undefined)[],
  concepts: readonly Concept[],
): readonly number[] {
  const kinds = tokens.map((_, index) => {
    const place = places[index];
    return place === undefined ? undefined : concepts[place]?.kind;
  });
  const from = kinds.findIndex((kind, index) => index > 0 && kind === 'word');
  if (
    from < 0 ||
    !kinds.slice(1, from).every((kind) => kind === 'name' || kind === 'code' || kind === 'brand')
  )
    return [];
  const end = kinds.findIndex((kind, index) => index > from && kind !== 'word' && kind !== 'adjective');
  const run = tokens
    .slice(from, end < 0 ? undefined : end)
    .flatMap((token, step) => (finishes.has(token.lower) ? [] : [places[from + step]]));
  const last = run.at(-1);
  return last === undefined ? [] : [last];
}

/**
 * Where the thing itself is named. Finnish: the first noun in its base form; attributes before it are adjectives and
 * genitives. Others: the last word before a comma, a preposition, a series' name or a code.
 */
function headsOf(
  tokens: readonly Token[],
  places: readonly (number | undefined)[],
  concepts: readonly Concept[],
  locale: Locale,
  allCapitals: boolean,
): readonly number[] {
  const phrase: { token: Token; place: number }[] = [];
  for (const [index, token] of tokens.entries()) {
    const place = places[index];
    const kind = place === undefined ? undefined : concepts[place]?.kind;
    const usable = kind === 'word' || kind === 'adjective';
    if (usable && place !== undefined) phrase.push({ token, place });
    else if (phrase.length > 0 && (kind !== 'brand' || !allCapitals)) {
      // "Langaton Zyra-reititin": a name between adjective and noun does not end the phrase.
      const onlyAdjectives = phrase.every((each) => concepts[each.place]?.kind === 'adjective');
      if (token.kind === 'punctuation' || !onlyAdjectives) break;
    }
  }
  const nouns = phrase.filter(
    ({ token, place }) =>
      concepts[place]?.kind === 'word' && !finishes.has(token.lower) && !wearers.has(token.lower),
  );
  const candidates = nouns.length > 0 ? nouns : phrase;
  if (candidates.length === 0) return [];
  if (allCapitals && locale !== 'fi' && candidates.length > 1) return candidates.map(({ place }) => place);
  if (locale !== 'fi') {
    const last = candidates.slice(-1).map(({ place }) => place);
    const [only] = phrase;
    const opensAsName = phrase.length === 1 && only?.token === tokens[0] && isCapital(only?.token.text ?? '');
    return opensAsName ? [...last, ...afterSeries(tokens, places, concepts)] : last;
  }
  const base = candidates.find(({ token }) => isBaseForm(token));
  return [(base ?? candidates[0])?.place ?? 0];
}

/** Further words that name the same thing: "hiiligrilli, pallogrilli", or the very word of the product type. */
function alsoThings(
  tokens: readonly Token[],
  places: readonly (number | undefined)[],
  concepts: readonly Concept[],
  heads: readonly number[],
  type: Concept | undefined,
): readonly number[] {
  const kinds = new Set(heads.flatMap((at) => lastParts(concepts[at])));
  const typed = new Set(type?.full ?? []);
  return tokens.flatMap((token, index) => {
    const place = places[index];
    const concept = place === undefined ? undefined : concepts[place];
    if (place === undefined || !concept || concept.kind !== 'word' || !isBaseForm(token)) return [];
    if (heads.includes(place)) return [];
    return concept.heads.some((head) => kinds.has(head)) || concept.full.some((form) => typed.has(form))
      ? [place]
      : [];
  });
}

function lastParts(concept: Concept | undefined): readonly string[] {
  return !concept ? [] : concept.heads.length > 0 ? concept.heads : concept.full;
}

function isBaseForm(token: Token): boolean {
  const readings = readingsOf(token);
  // Without a dictionary only the likeliest guess at the case is worth anything.
  return (readings[0]?.wordClass === 'other' ? readings.slice(0, 1) : readings).some(
    (reading) => reading.case === undefined || reading.case === 'nom',
  );
}

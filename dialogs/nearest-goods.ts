// What may be offered in place of goods that the words do not quite name, and whether it may be what was meant: then it is
// asked for, and nothing is said to be missing from the range. It asserts no product and knows no figures.
import { colourOf } from '../language/understand/goods/colours.ts';
import { fold } from '../language/understand/folding.ts';
import { letterSizeOf } from '../language/understand/goods/measures.ts';
import { sameName } from '../language/understand/goods/options.ts';
import { borneBy, propertyNames } from '../language/understand/goods/properties.ts';
import { productTitle } from './view.ts';
import type { View } from './view.ts';

export interface NearestGoods {
  /** Best first, at most three; those that share most of the words, where any shares some. */
  readonly productIds: readonly string[];
  /** They may be what was meant, said in other words; else they are only something near. */
  readonly meant: boolean;
}

interface Likeness {
  readonly productId: string;
  readonly shared: readonly string[];
  readonly strange: readonly string[];
}

const offered = 3;
/** Shared words from which on a strange one may be another name of the same thing; one does where nothing else is near. */
const enoughShared = 2;

export function nearestGoods(words: string, nearest: readonly string[], view: View): NearestGoods {
  const said = wordsOf(words);
  const alike = nearest.map((productId) => likeness(said, productId, view));
  const most = Math.max(0, ...alike.map(({ shared }) => shared.length));
  const best = alike.filter(({ shared }) => shared.length === most).slice(0, offered);
  const enough = nearest.length === 1 ? 1 : enoughShared;
  return {
    productIds: best.map(({ productId }) => productId),
    meant: best.every((each) => isMeant(each, enough, view)),
  };
}

/** Without goods of another product type than the best one's, where those share fewer of the words. */
export function ofOneKind(productIds: readonly string[], words: string, view: View): readonly string[] {
  const said = wordsOf(words);
  const kindOf = (id: string) => view.catalog.product(id)?.productType;
  const [first = ''] = productIds;
  const shares = (id: string) => likeness(said, id, view).shared.length;
  const kind = kindOf(first);
  const kept = productIds.filter((id) => kindOf(id) === kind || shares(id) >= shares(first));
  return kind === undefined || kept.length < 2 ? productIds : kept;
}

function wordsOf(words: string): readonly string[] {
  return [...new Set(borneBy(words).words)].filter((word) => !propertyNames.test(word));
}

function likeness(said: readonly string[], productId: string, view: View): Likeness {
  const product = view.catalog.product(productId);
  const names = [productTitle(view, productId), product?.title ?? ''].flatMap(
    (title) => borneBy(title).words,
  );
  const shared = said.filter((word) => names.some((name) => sameName(word, name) || endsWith(name, word)));
  return { productId, shared, strange: said.filter((word) => !shared.includes(word)) };
}

/** "grillin" of "kaasugrilli": the last part of a compound, however it is inflected. */
function endsWith(name: string, said: string): boolean {
  const stem = said.slice(0, Math.max(4, said.length - 3));
  const at = name.lastIndexOf(stem);
  return said.length >= 4 && at > 0 && name.length - at <= said.length + 1;
}

/** A figure, colour or size that it lacks makes it another thing; so does sharing nothing but these, or but the maker. */
function isMeant({ productId, shared, strange }: Likeness, enough: number, view: View): boolean {
  if (strange.some(isProperty)) return false;
  const maker = borneBy(view.catalog.product(productId)?.brand ?? '').words;
  const named = shared.filter((word) => !isProperty(word) && !maker.some((each) => sameName(word, each)));
  if (strange.length === 0) return shared.length > 0;
  return named.length > 0 && shared.length >= enough;
}

function isProperty(word: string): boolean {
  return /\d/.test(word) || letterSizeOf(word) !== undefined || colourOf(fold(word)) !== undefined;
}

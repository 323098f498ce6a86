// What can be had instead of a product: what the shop itself names, else another variant, else something of the same
// product type. Only products that are there to be had and that the buyer may buy.
import type { Token } from '../../kernel/words.ts';
import type { Catalog, Product } from '../model.ts';
import type { AlternativesFound, Unknown } from './fact.ts';
import { productSource, stockOf } from './stock-rows.ts';
import { unknownFact } from './unknown.ts';

export function alternativesFact(
  catalog: Catalog,
  productId: string,
  asked: { readonly buyer?: 'consumer' | 'business'; readonly limit?: number },
  nowMs: number,
): AlternativesFound | Unknown<'alternatives'> {
  const about = { topic: 'alternatives', productId, source: productSource(productId) } as const;
  const product = catalog.product(productId);
  if (product === undefined) return unknownFact('alternatives', 'no-such-product', about);
  const { limit = 3 } = asked;
  const forWhom = asked.buyer ?? (product.audience === 'business' ? 'business' : 'consumer');
  const fits = (each: Product) =>
    each.id !== productId &&
    !each.discontinued &&
    (each.audience === 'all' || each.audience === forWhom) &&
    canBeHad(catalog, each, nowMs);
  const sources = [
    { by: 'listed', find: () => product.alternatives.flatMap((id) => catalog.product(id) ?? []) },
    { by: 'variant', find: () => catalog.variantsOf(productId) },
    { by: 'same-type', find: () => sameType(catalog, product) },
  ] as const;
  for (const { by, find } of sources) {
    const productIds = find()
      .filter(fits)
      .map(({ id }) => id)
      .slice(0, limit);
    if (productIds.length === 0) continue;
    return {
      kind: 'alternatives',
      status: 'found',
      productIds,
      by,
      entity: { type: 'Answer', outcome: 'answered', value: { productIds }, ...about },
    };
  }
  return {
    kind: 'alternatives',
    status: 'found',
    productIds: [],
    by: 'none',
    entity: { type: 'Answer', outcome: 'unknown', value: { productIds: [] }, ...about },
  };
}

/** From the web shop now, or from some store. */
function canBeHad(catalog: Catalog, product: Product, nowMs: number): boolean {
  if (product.availability === 'in_stock') return true;
  return catalog.stores.some((store) => {
    const stock = stockOf(catalog, product.id, store, nowMs);
    return stock.status === 'found' && stock.has;
  });
}

/** Asks the product index for the words of the type; only products of exactly that type are taken. */
function sameType(catalog: Catalog, product: Product): readonly Product[] {
  const { productType } = product;
  if (productType === undefined) return [];
  const words = productType.split('>').at(-1) ?? productType;
  return catalog
    .findProducts(tokensOf(words), catalog.shop.languages[0] ?? 'fi', 50)
    .hits.flatMap(({ productId }) => catalog.product(productId) ?? [])
    .filter((each) => each.productType === productType);
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const lower = match[0].toLowerCase().normalize('NFC');
    return {
      text: match[0],
      lower,
      start: match.index,
      end: match.index + match[0].length,
      kind: 'word',
      analyses: [{ lemma: lower, parts: [lower], wordClass: 'noun' }],
    };
  });
}

// Who may buy a product.
import type { Catalog } from '../model.ts';
import type { AudienceFound, Unknown } from './fact.ts';
import { productSource } from './stock-rows.ts';
import { unknownFact } from './unknown.ts';

/** `buyer`: who wants to buy, when the customer said so. */
export function audienceFact(
  catalog: Catalog,
  productId: string,
  buyer?: 'consumer' | 'business',
): AudienceFound | Unknown<'audience'> {
  const about = { topic: 'audience', productId, source: productSource(productId) } as const;
  const product = catalog.product(productId);
  if (product === undefined) return unknownFact('audience', 'no-such-product', about);
  const buyers = product.audience;
  return {
    kind: 'audience',
    status: 'found',
    buyers,
    ...(buyer === undefined ? {} : { mayBuy: buyers === 'all' || buyers === buyer }),
    entity: { type: 'Answer', outcome: 'answered', value: { buyers }, ...about },
  };
}

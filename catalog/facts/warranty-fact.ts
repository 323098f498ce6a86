// How long a product's warranty is. An empty column means that it is not known; the seller's liability is another matter
// and not told here.
import type { Catalog } from '../model.ts';
import type { Unknown, WarrantyFound } from './fact.ts';
import { productSource } from './stock-rows.ts';
import { unknownFact } from './unknown.ts';

export function warrantyFact(catalog: Catalog, productId: string): WarrantyFound | Unknown<'warranty'> {
  const about = { topic: 'warranty', productId, source: productSource(productId) } as const;
  const product = catalog.product(productId);
  if (product === undefined) return unknownFact('warranty', 'no-such-product', about);
  const duration = product.warranty;
  const span = duration === undefined ? undefined : spanOf(duration);
  if (duration === undefined || span === undefined) return unknownFact('warranty', 'no-value', about);
  return {
    kind: 'warranty',
    status: 'found',
    ...span,
    entity: { type: 'Answer', outcome: 'answered', value: { duration }, ...about },
  };
}

interface Span {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** Twelve months are a year; weeks are days; days are never made into months. `undefined`: not a duration of days or more. */
function spanOf(duration: string): Span | undefined {
  const found = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/i.exec(duration.trim());
  if (found === null) return undefined;
  const [years, months, weeks, days] = found.slice(1).map((part) => Number(part ?? 0));
  const allMonths = (years ?? 0) * 12 + (months ?? 0);
  return { years: Math.floor(allMonths / 12), months: allMonths % 12, days: (weeks ?? 0) * 7 + (days ?? 0) };
}

// Judges one answer of the second shop's service: is it about the product and the place that the message names, and is every
// figure in it the one that the shop's own rows have? The rows are those that were generated, not those of the index.
import type { AnswerEntity } from '../../kernel/answer.ts';
import type { PlaceRef } from '../../kernel/finding.ts';
import type { Asked } from './messages/asked.ts';
import type { ShopRow } from './second-shop/inventory.ts';
import type { ShopProduct } from './second-shop/products.ts';
import type { Answered } from './service.ts';

/**
 * `first`: what fits is told of, or stands first in the question back. `among`: it stands later in it. `denied`: said not to
 * be listed. `offered`: only others stand in the question back. `other`: another product is taken for it. `nothing`: no
 * product was read.
 */
export const productVerdicts = ['first', 'among', 'denied', 'offered', 'other', 'nothing'] as const;
export type ProductVerdict = (typeof productVerdicts)[number];

export interface WrongFigure {
  readonly kind:
    'another product' | 'a neighbour of what is not listed' | 'another store' | 'not the figure of the row';
  readonly detail: string;
}

export interface Judged {
  readonly asked: Asked;
  readonly answered: Answered;
  readonly product: ProductVerdict;
  /** It was told of without a question back. */
  readonly atOnce: boolean;
  /** `undefined` where no place is named. */
  readonly place?: boolean;
  readonly topic: boolean;
  readonly wrong: readonly WrongFigure[];
}

/** Topics that tell figures of a product. */
const figured: ReadonlySet<string> = new Set([
  'stock',
  'price',
  'warranty',
  'delivery-time',
  'pickup',
  'audience',
  'product-info',
]);

export interface Truth {
  readonly products: ReadonlyMap<string, ShopProduct>;
  /** By `store/id`. */
  readonly rows: ReadonlyMap<string, ShopRow>;
}

export function truthOf(products: readonly ShopProduct[], rows: readonly ShopRow[]): Truth {
  return {
    products: new Map(products.map((product) => [product.id, product])),
    rows: new Map(rows.map((row) => [`${row.storeCode}/${row.id}`, row])),
  };
}

export function judge(asked: Asked, answered: Answered, truth: Truth): Judged {
  const place = asked.place === undefined ? undefined : namesPlace(asked.place, placesOf(answered));
  const { asks, unsureTopics } = answered.reading;
  return {
    asked,
    answered,
    product: productVerdict(asked, answered),
    atOnce: asks.some(({ product }) => product.kind === 'one'),
    ...(place === undefined ? {} : { place }),
    topic: asks.some(({ topic }) => topic === asked.topic) || unsureTopics.includes(asked.topic),
    wrong: answered.entities.flatMap((entity) => wrongIn(entity, asked, truth)),
  };
}

function productVerdict({ fits }: Asked, { reading }: Answered): ProductVerdict {
  const refs = reading.asks.map(({ product }) => product);
  const ref = refs.find(({ kind }) => kind !== 'none');
  if (ref === undefined) {
    // The topic was not sure, but the product may stand in the thread for the next message.
    const [kept] = reading.thread.products;
    return kept === undefined ? 'nothing' : fits.has(kept) ? 'first' : 'other';
  }
  switch (ref.kind) {
    case 'one':
      return fits.has(ref.productId) ? 'first' : 'other';
    case 'several': {
      const at = ref.productIds.findIndex((id) => fits.has(id));
      return at === 0 ? 'first' : at > 0 ? 'among' : 'offered';
    }
    case 'unlisted':
      return 'denied';
    case 'none':
      return 'nothing';
  }
}

const placesOf = ({ reading }: Answered): readonly PlaceRef[] => reading.asks.flatMap(({ places }) => places);

/** The place that was meant is among what was read. */
function namesPlace({ stores, areas }: NonNullable<Asked['place']>, places: readonly PlaceRef[]): boolean {
  return places.some((place) => {
    switch (place.kind) {
      case 'store':
        return stores.includes(place.storeCode);
      case 'area':
        return areas.includes(place.name);
      case 'postal':
        return false;
    }
  });
}

function wrongIn(entity: AnswerEntity, asked: Asked, truth: Truth): readonly WrongFigure[] {
  const { productId, storeCode } = entity;
  if (entity.outcome !== 'answered' || productId === undefined || !figured.has(entity.topic)) return [];
  const product = truth.products.get(productId);
  const titled = `${entity.topic} of ${productId} ${product?.titles[asked.locale] ?? ''}`;
  const wrong: WrongFigure[] = [];
  if (!asked.fits.has(productId))
    wrong.push({
      kind: asked.fits.size === 0 ? 'a neighbour of what is not listed' : 'another product',
      detail: titled,
    });
  const meant = asked.place?.stores ?? [];
  if (storeCode !== undefined && meant.length > 0 && !meant.includes(storeCode))
    wrong.push({ kind: 'another store', detail: `${titled} at ${storeCode}` });
  const said = product === undefined ? 'no such product' : misstated(entity, product, truth);
  if (said !== undefined)
    wrong.push({
      kind: 'not the figure of the row',
      detail: `${titled}: ${said} ${JSON.stringify(entity.value)}`,
    });
  return wrong;
}

/** What differs from the rows; `undefined` when nothing does. */
function misstated(
  { topic, value, storeCode }: AnswerEntity,
  product: ShopProduct,
  truth: Truth,
): string | undefined {
  if (value === undefined) return undefined;
  const row = storeCode === undefined ? undefined : truth.rows.get(`${storeCode}/${product.id}`);
  if (topic === 'price' && 'amount' in value && 'currency' in value) {
    const right = [product.salePrice ?? product.price, row?.price];
    return right.includes(value.amount) ? undefined : `the row says ${right.filter(Boolean).join(' or ')}`;
  }
  if (topic === 'warranty' && 'duration' in value)
    return value.duration === product.warranty ? undefined : `the row says ${product.warranty ?? 'nothing'}`;
  if (topic !== 'stock') return undefined;
  if ('stores' in value) {
    const off = value.stores.find(
      (each) => !saysRow(each, truth.rows.get(`${each.storeCode}/${product.id}`)),
    );
    return off === undefined ? undefined : `not the row of ${off.storeCode}`;
  }
  if ('availability' in value) {
    if (storeCode === undefined)
      return value.availability === product.availability ? undefined : `the row says ${product.availability}`;
    return saysRow(value, row) ? undefined : `the row says ${JSON.stringify(row)}`;
  }
  return undefined;
}

function saysRow(
  said: { readonly availability: string; readonly quantity?: number },
  row: ShopRow | undefined,
): boolean {
  if (row === undefined) return said.availability === 'unknown';
  return (
    said.availability === row.availability && (said.quantity === undefined || said.quantity === row.quantity)
  );
}

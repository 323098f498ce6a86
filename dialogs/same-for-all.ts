// Several products fit the words, and what was asked is the same for every one of them: it is told once, of all, instead of
// asking which is meant. It knows no topic's words; each product's own dialog is asked, and the replies held together.
import type { Topic } from '../kernel/answer.ts';
import type { PhraseKey } from '../language/phrases/keys.ts';
import type { Ask } from '../language/understand/reading.ts';
import { sentence } from './reply.ts';
import type { Paragraph, Reply } from './reply.ts';
import { sharedName } from './shared-name.ts';
import { productTitle } from './view.ts';
import type { View } from './view.ts';

/** Here a choice changes nothing where the facts are equal. What is on a shelf, or fetched there, is a choice always. */
const toldOfAll: ReadonlySet<Topic> = new Set<Topic>([
  'price',
  'warranty',
  'audience',
  'delivery-time',
  'delivery-area',
  'delivery-cost',
]);

/** More that fit than this, and there may be others that the search did not give. */
const mostKnown = 15;

/** What could be had instead may differ from one to the next; it is left out where it does. */
const beside: ReadonlySet<PhraseKey> = new Set<PhraseKey>([
  'delivery-area.pickup-instead',
  'delivery-area.instead',
  'delivery-time.other',
  'audience.instead',
]);

/**
 * The one reply for all that fit; `undefined` where it is not one thing that is asked of several, where their facts differ in
 * anything that would be told, or where their names share nothing to call them by.
 */
export function sameForAll(ask: Ask, view: View, replyTo: (ask: Ask) => Reply): Reply | undefined {
  if (ask.product.kind !== 'several' || !toldOfAll.has(ask.topic)) return undefined;
  const productIds = [...new Set([...ask.product.productIds, ...(ask.product.others ?? [])])];
  if (productIds.length < 2 || productIds.length > mostKnown) return undefined;
  const products = productIds.flatMap((id) => view.catalog.product(id) ?? []);
  if (products.length < productIds.length) return undefined;
  if (new Set(products.map(({ audience }) => audience)).size > 1) return undefined;
  const name = sharedName(
    productIds.map((id) => productTitle(view, id)),
    products.flatMap(({ brand }) => brand ?? []),
  );
  if (name === undefined) return undefined;

  const replies = productIds.map((productId) =>
    replyTo({ ...ask, product: { kind: 'one', productId, from: 'words' } }),
  );
  const [first] = replies;
  if (first === undefined || first.entity.outcome === 'clarify') return undefined;
  if (new Set(replies.map(told)).size > 1) return undefined;
  const { productId: _, ...entity } = first.entity;
  return {
    entity,
    sentences: inAll(
      first.sentences,
      replies.map(({ sentences }) => sentences),
    ),
    goods: {
      name: sentence(view, 'same.name', { name, count: productIds.length }).text,
      productIds,
    },
    pending: { kind: 'product', options: [...ask.product.productIds], topics: [] },
    ...(first.offerPerson === undefined ? {} : { offerPerson: first.offerPerson }),
  };
}

/** All that the customer would be told of this product, but for its own name and row. */
function told({ entity: { productId: _, source: __, ...entity }, sentences, offerPerson }: Reply): string {
  const texts = sentences.filter(({ key }) => !beside.has(key)).map(({ text }) => text);
  return JSON.stringify([entity, texts, offerPerson]);
}

/** Those that every reply has. */
function inAll(first: Paragraph, replies: readonly Paragraph[]): Paragraph {
  return first.filter(({ text }) =>
    replies.every((sentences) => sentences.some((other) => other.text === text)),
  );
}

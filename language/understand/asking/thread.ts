// Carries the thread on: after a message it holds what "it" and "there" will mean in the next one. A subject that was
// misunderstood or is not listed is dropped, so that no later "it" falls back to an earlier product.
import type { Locale } from '../../../kernel/locale.ts';
import type { PlaceRef } from '../../../kernel/finding.ts';
import type { Thread } from '../../../kernel/thread.ts';
import type { ClauseReading } from '../clause-reading.ts';
import type { Ask, Reading } from '../reading.ts';
import { speaksOfProduct } from './topic-rules.ts';

const mostProducts = 5;

function productsAfter(thread: Thread, asks: readonly Ask[], clauses: readonly ClauseReading[]): string[] {
  const refs = [...clauses.flatMap((reading) => reading.products), ...asks.map((ask) => ask.product)];
  const ids = asks.flatMap((ask) => (ask.product.kind === 'one' ? [ask.product.productId] : []));
  const named = clauses.flatMap((reading) =>
    reading.products.flatMap((ref) => (ref.kind === 'one' ? [ref.productId] : [])),
  );
  const now = [...new Set([...ids, ...named])];
  // "käykö lahjakortti?": what is paid with or brought back is no new subject.
  const ofGoods = asks.length === 0 || asks.some(({ topic }) => speaksOfProduct(topic));
  const open = ofGoods && refs.some((ref) => ref.kind === 'unlisted' || ref.kind === 'several');
  if (now.length === 0) return open ? [] : thread.products;
  return [...new Set([...now, ...thread.products])].slice(0, mostProducts);
}

function placeAfter(
  thread: Thread,
  asks: readonly Ask[],
  clauses: readonly ClauseReading[],
): PlaceRef | undefined {
  const named = [...asks.flatMap((ask) => ask.places), ...clauses.flatMap((reading) => reading.places)];
  return named.find((place) => place.kind !== 'postal') ?? thread.place;
}

/** Kept while nothing but hours is asked for. */
function dayAfter(thread: Thread, asks: readonly Ask[]): string | undefined {
  const ofHours = asks.filter(({ topic }) => topic === 'store-hours');
  if (asks.length > 0 && ofHours.length === 0) return undefined;
  return ofHours.find(({ day }) => day !== undefined)?.day?.date ?? thread.day;
}

/** Kept while nothing but delivery is asked about. */
function serviceAfter(thread: Thread, asks: readonly Ask[]): string | undefined {
  const ofDelivery = asks.filter(({ topic }) => topic.startsWith('delivery-'));
  if (asks.length > 0 && ofDelivery.length === 0) return undefined;
  return ofDelivery.find(({ serviceId }) => serviceId !== undefined)?.serviceId ?? thread.serviceId;
}

export function threadAfter(
  thread: Thread,
  locale: Locale,
  asks: readonly Ask[],
  unsure: boolean,
  clauses: readonly ClauseReading[],
  tookUp: Reading['tookUp'],
  answered: boolean,
): Thread {
  const place = placeAfter(thread, asks, clauses);
  const postalCode =
    clauses.find((reading) => reading.postalCode !== undefined)?.postalCode ??
    asks.find((ask) => ask.postalCode !== undefined)?.postalCode ??
    thread.postalCode;
  const day = dayAfter(thread, asks);
  const serviceId = serviceAfter(thread, asks);
  const done = asks.length > 0 || unsure || tookUp !== undefined || answered;
  return {
    locale,
    products: productsAfter(thread, asks, clauses),
    topics: asks.length > 0 ? [...new Set(asks.map((ask) => ask.topic))] : thread.topics,
    ...(place === undefined
      ? {}
      : { place: place.kind === 'area' ? { ...place, postalCodes: [...place.postalCodes] } : place }),
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(day === undefined ? {} : { day }),
    ...(serviceId === undefined ? {} : { serviceId }),
    ...(thread.pending === undefined || (done && !stillChoosing(clauses, tookUp, answered))
      ? {}
      : { pending: thread.pending }),
  };

  /**
   * "Which of these?" stands until goods are named or it is answered: "ok how much is it" is asked of the same ones. Where
   * nothing waits for the choice, it was no question, and no yes or no answers it.
   */
  function stillChoosing(
    said: readonly ClauseReading[],
    answer: Reading['tookUp'],
    yesOrNo: boolean,
  ): boolean {
    return (
      thread.pending?.kind === 'product' &&
      answer === undefined &&
      (!yesOrNo || thread.pending.topics.length === 0) &&
      said.every(({ products }) => products.length === 0)
    );
  }
}

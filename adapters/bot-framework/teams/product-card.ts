// A product's card, made of the Answers that a message carries: the same facts as in its words, to be taken in at a glance. It
// states nothing that no Answer states; names and links come from the catalogue through `CardFigures`.
import type { AnswerEntity, AnswerValue, StoreStockValue } from '../../../kernel/answer.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { cardOf, line } from './card.ts';
import type { Card, CardAction, CardElement } from './card.ts';
import { cardWords } from './card-words.ts';
import { escaped } from './markdown.ts';

/** Names and figures in the customer's language, as the bot's sentences have them. */
export interface CardFigures {
  readonly product: (
    productId: string,
    locale: Locale,
  ) => { readonly title: string; readonly link?: string } | undefined;
  readonly storeName: (storeCode: string) => string | undefined;
  readonly money: (amount: string, currency: string, locale: Locale) => string;
  /** "klo 9.15", "eilen klo 14", as seen at `nowMs`. */
  readonly moment: (instant: string, nowMs: number, locale: Locale) => string;
  readonly distance: (km: number, locale: Locale) => string;
  /** An ISO 8601 duration; `undefined` when it is none. */
  readonly duration: (iso: string, locale: Locale) => string | undefined;
}

/** A message's Answers and when it was said, milliseconds since the epoch. */
export interface Told {
  readonly entities: readonly AnswerEntity[];
  readonly locale: Locale;
  readonly atMs: number;
}

type Row = { readonly title: string; readonly value: string };

const productsAtMost = 3;
const storesAtMost = 8;

/** One card for each product of which facts were told; none where there are too many for cards to help. */
export function productCards(
  { entities, locale, atMs }: Told,
  figures: CardFigures,
  buttons: readonly CardAction[] = [],
): readonly Card[] {
  const told = entities.filter(({ outcome, value }) => outcome === 'answered' && value !== undefined);
  const productIds = [...new Set(told.flatMap(({ productId }) => productId ?? []))];
  if (productIds.length > productsAtMost) return [];
  return productIds.flatMap((productId, at) => {
    const own = told.filter((entity) => entity.productId === productId);
    const last = at === productIds.length - 1;
    return productCard(productId, { entities: own, locale, atMs }, figures, last ? buttons : []) ?? [];
  });
}

function productCard(
  productId: string,
  { entities: told, locale, atMs }: Told,
  figures: CardFigures,
  buttons: readonly CardAction[],
): Card | undefined {
  const product = figures.product(productId, locale);
  const rows = told.flatMap((entity) => rowsOf(entity, locale, figures));
  if (product === undefined || rows.length === 0) return undefined;
  const aged = told.flatMap(({ asOf }) => asOf ?? []).toSorted();
  const words = cardWords[locale];
  const body: CardElement[] = [
    line(escaped(product.title), { weight: 'Bolder', size: 'Medium' }),
    { type: 'FactSet', facts: distinct(rows) },
    ...(aged[0] === undefined
      ? []
      : [line(words.asOf(figures.moment(aged[0], atMs, locale)), { isSubtle: true, size: 'Small' })]),
  ];
  const page: CardAction[] =
    product.link !== undefined && /^https?:\/\//.test(product.link)
      ? [{ type: 'Action.OpenUrl', title: words.productPage, url: product.link }]
      : [];
  return cardOf(body, [...page, ...buttons]);
}

function rowsOf(entity: AnswerEntity, locale: Locale, figures: CardFigures): readonly Row[] {
  const { value, topic, storeCode } = entity;
  const words = cardWords[locale];
  if (value === undefined) return [];
  const store = storeCode === undefined ? undefined : figures.storeName(storeCode);
  if (topic === 'stock' && has(value, 'stores'))
    return value.stores.slice(0, storesAtMost).map((at) => storeRow(at, locale, figures));
  if (topic === 'stock' && has(value, 'availability') && !has(value, 'stores'))
    return [{ title: escaped(store ?? words.webShop), value: stockOf(value, locale) }];
  if (topic === 'price' && has(value, 'amount') && has(value, 'currency')) {
    const { amount, currency, regular } = value;
    return [
      { title: words.price, value: figures.money(amount, currency, locale) },
      ...(regular === undefined || regular === amount
        ? []
        : [{ title: words.usualPrice, value: figures.money(regular, currency, locale) }]),
    ];
  }
  if (topic === 'warranty' && has(value, 'duration')) {
    const duration = figures.duration(value.duration, locale);
    return duration === undefined ? [] : [{ title: words.warranty, value: duration }];
  }
  if (topic === 'delivery-time' && has(value, 'minDays'))
    return [{ title: words.delivery, value: words.days(value.minDays, value.maxDays) }];
  return [];
}

function storeRow(at: StoreStockValue, locale: Locale, figures: CardFigures): Row {
  const far = at.distanceKm === undefined ? [] : [figures.distance(at.distanceKm, locale)];
  return {
    title: escaped(figures.storeName(at.storeCode) ?? at.storeCode),
    value: [stockOf(at, locale), ...far].join(' · '),
  };
}

function stockOf(
  { availability, quantity }: Pick<StoreStockValue, 'availability' | 'quantity'>,
  locale: Locale,
): string {
  const words = cardWords[locale];
  const counted = quantity !== undefined && quantity > 0 && availability !== 'out_of_stock';
  if (!counted) return words.availability[availability];
  const few = availability === 'limited_availability' ? ` · ${words.availability[availability]}` : '';
  return `${words.pieces(quantity)}${few}`;
}

function has<K extends string>(
  value: AnswerValue,
  member: K,
): value is Extract<AnswerValue, { readonly [M in K]: unknown }> {
  return member in value;
}

/** The same fact asked twice stands once. */
function distinct(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter(({ title, value }) => {
    const key = `${title}\n${value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

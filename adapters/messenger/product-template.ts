// Products as a row of cards under an answer: name, maker and a button to the shop's own page. A card states no figure, so that
// nothing in it can grow old. Pure; which products are in the catalogue is asked of whoever knows.
import type { AnswerEntity, Topic } from '../../kernel/answer.ts';
import type { Locale } from '../../kernel/locale.ts';

/** A product as far as it is shown. */
export interface ProductCard {
  readonly title: string;
  readonly subtitle?: string;
  /** https only: Messenger takes nothing else. */
  readonly link?: string;
  readonly image?: string;
}

/** `undefined` for a product that the shop does not list. */
export type CardOf = (productId: string, locale: Locale) => ProductCard | undefined;

interface Element {
  readonly title: string;
  readonly subtitle?: string;
  readonly image_url?: string;
  readonly default_action?: { readonly type: 'web_url'; readonly url: string };
  readonly buttons?: readonly { readonly type: 'web_url'; readonly url: string; readonly title: string }[];
}

export interface GenericTemplate {
  readonly type: 'template';
  readonly payload: { readonly template_type: 'generic'; readonly elements: readonly Element[] };
}

const mostElements = 10;
const longest = 80;

/** What one wants to look at next; after the warranty of a product nobody needs its picture again. */
const shownWith: ReadonlySet<Topic> = new Set<Topic>(['stock', 'price', 'alternatives', 'product-info']);

const look: Readonly<Record<Locale, string>> = {
  fi: 'Katso tuote',
  sv: 'Visa produkten',
  en: 'See the product',
};

/** The cards for an answer; `undefined` when there is no product in it that has a page to show. */
export function templateOf(
  entities: readonly AnswerEntity[],
  locale: Locale,
  cardOf: CardOf,
): GenericTemplate | undefined {
  const elements = productsOf(entities)
    .map((productId) => cardOf(productId, locale))
    .flatMap((card) => elementOf(card, locale) ?? [])
    .slice(0, mostElements);
  return elements.length === 0
    ? undefined
    : { type: 'template', payload: { template_type: 'generic', elements } };
}

function productsOf(entities: readonly AnswerEntity[]): readonly string[] {
  const ids = entities
    .filter(({ topic, outcome }) => outcome === 'answered' && shownWith.has(topic))
    .flatMap(({ productId, value }) =>
      value !== undefined && 'productIds' in value
        ? value.productIds
        : productId === undefined
          ? []
          : [productId],
    );
  return [...new Set(ids)];
}

function elementOf(card: ProductCard | undefined, locale: Locale): Element | undefined {
  const link = httpsOf(card?.link);
  if (card === undefined || link === undefined) return undefined;
  const image = httpsOf(card.image);
  return {
    title: cut(card.title),
    ...(card.subtitle === undefined ? {} : { subtitle: cut(card.subtitle) }),
    ...(image === undefined ? {} : { image_url: image }),
    default_action: { type: 'web_url', url: link },
    buttons: [{ type: 'web_url', url: link, title: look[locale] }],
  };
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest - 1);
  const blank = room.lastIndexOf(' ');
  return `${(blank > longest / 2 ? room.slice(0, blank) : room).toWellFormed().trimEnd()}…`;
}

function httpsOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) && new URL(address).protocol === 'https:'
    ? address
    : undefined;
}

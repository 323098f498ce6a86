// "Näytä kaikki", "visa alla butiker", "show me all of them": the wish for every store instead of the nearest few, after a
// list was cut short or together with a product. It knows the sentences and leaves every other reading as it is.
import { locales } from '../../../kernel/locale.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Thread } from '../../../kernel/thread.ts';
import type { Ask, Reading } from '../reading.ts';

interface Sentences {
  /** Every store and nothing else is asked for. */
  readonly whole: RegExp;
  /** Beside other words, with the stores named as such. */
  readonly stores: RegExp;
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  fi: whole(
    'no|ja|joo|ok|okei|hei|voitko|voisitko|voisiks?|haluan|haluisin|haluaisin|saanko|saisinko|mä|minä',
    'näytä|näytäs|näyttää|näyttäisitkö|nähdä|kerro|kertoa|listaa|luettele|luetella|anna|katso|katsoa',
    'mulle|minulle|vielä|ne|nuo|niistä|sitten',
    'kaikki|kaikkien|kaikista|kaikissa|loput|loputkin|muut|muutkin|kaikki muut',
    'myymälät|myymälöiden|myymälöistä|myymälöissä|kaupat|kauppojen|kaupoista|kaupoissa|liikkeet|liikkeistä|liikkeissä|toimipisteet|paikat|saldot|muutkin|nekin',
    'missä|joissa|mistä|sitä|se|on|löytyy|saa|kiitos|vaan|vain|nyt|mulle|minulle',
  ),
  sv: whole(
    'nå|och|ja|jo|ok|okej|hej|kan|kunde|skulle|du|ni|jag|vill|få|får',
    'visa|se|lista|räkna upp|berätta|berätta om|säg|ge',
    'mig|mej|mä|ännu|de|dem|på',
    'alla|allihop|samtliga|resten|övriga|de andra',
    'butiker|butikerna|affärer|affärerna|varuhus|varuhusen|ställen|ställena|saldon|era butiker',
    'där|som|den|det|finns|har|tack|bara|nu|er|era|de|av|dem',
  ),
  en: whole(
    'well|and|yes|ok|okay|please|can|could|would|you|i|want|to|like|d|just',
    'show|see|list|tell|give|name|display|view',
    'me|us|about',
    'all|every|everything|the rest|the others|all the others',
    'stores?|shops?|branch|branches|locations?|places?|one',
    'of|them|the|your|that|which|have|has|it|where|is|in|stock|please|now|those|these',
  ),
};

function whole(
  before: string,
  verbs: string,
  between: string,
  all: string,
  stores: string,
  after: string,
): Sentences {
  const any = (words: string) => `(?:(?:${words})(?:\\s+|$))*`;
  const one = (words: string) => `(?:(?:${words})(?:\\s+|$))`;
  const link = any(after);
  return {
    whole: new RegExp(
      `^${any(before)}${one(verbs)}?${any(between)}${one(all)}${link}(?<stores>${one(stores)})?${link}$`,
      'u',
    ),
    stores: new RegExp(`(?<!\\p{L})${one(all)}${link}${one(stores)}`, 'u'),
  };
}

const fewWords = 10;
/** Topics that such a sentence may have been taken for, having none of its own. */
const mistakenFor: ReadonlySet<string> = new Set(['stock', 'other', 'store-info', 'product-info', 'payment']);

/** The reading with every store asked for, where the text does; else the reading itself. `before`: the thread it was read on. */
export function withAllStores(reading: Reading, text: string, before: Thread): Reading {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 40) ?? [];
  const plain = words.join(' ');
  const found = [before.locale, ...locales]
    .map((locale) => ({ locale, whole: sentences[locale].whole.exec(plain) }))
    .find((match) => match.whole !== null);
  const canBeAll = (ask: Ask): boolean =>
    (ask.topic === 'stock' && ask.product.kind === 'one') ||
    (ask.topic === 'store-hours' && ask.places.length === 0);
  if (reading.asks.some(canBeAll) && locales.some((locale) => sentences[locale].stores.test(plain)))
    return {
      ...reading,
      asks: reading.asks.map((ask) => (canBeAll(ask) ? { ...ask, all: true } : ask)),
    };
  if (found === undefined || words.length > fewWords || reading.tookUp === 'product') return reading;
  if (reading.asks.some(({ topic, product }) => !mistakenFor.has(topic) || product.kind === 'several'))
    return reading;
  const storesNamed = found.whole?.groups?.['stores'] !== undefined;
  const [productId] = before.products;
  const ofStock = productId !== undefined && (storesNamed || before.topics.includes('stock'));
  if (!ofStock && !storesNamed) return reading;
  const ask: Ask = {
    topic: ofStock ? 'stock' : 'store-info',
    text,
    product: ofStock ? { kind: 'one', productId, from: 'thread' } : { kind: 'none' },
    places: before.place === undefined ? [] : [before.place],
    all: true,
  };
  const { pending: _, ...thread } = before;
  return {
    ...reading,
    locale: found.locale,
    acts: [],
    asks: [ask],
    unsureTopics: [],
    thread: { ...thread, locale: found.locale, topics: [ask.topic] },
  };
}

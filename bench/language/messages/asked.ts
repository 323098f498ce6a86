// The messages that the second shop's customers send, each with what would be right to answer about. Seeded: the same at
// every run.
import type { Locale } from '../../../kernel/locale.ts';
import type { Kind } from '../second-shop/kinds.ts';
import type { ShopProduct } from '../second-shop/products.ts';
import { pick, seeded } from '../second-shop/seeded.ts';
import { saidPlaces, type SaidPlace } from './said-places.ts';
import { sentences, type AskedTopic } from './sentences.ts';
import { listedWays, namingIn, unlistedWays, type ListedWay, type Named, type UnlistedWay } from './ways.ts';

export interface Asked {
  readonly text: string;
  readonly locale: Locale;
  readonly topic: AskedTopic;
  readonly way: ListedWay | UnlistedWay;
  /** Products that fit what is named; empty: the shop does not list it. */
  readonly fits: ReadonlySet<string>;
  readonly place?: SaidPlace;
}

export interface AskedOptions {
  readonly products: readonly ShopProduct[];
  readonly unlistedKinds: readonly Kind[];
  readonly locale: Locale;
  readonly seed: number;
  /** Messages of each way. */
  readonly each: number;
}

/** So that the first messages name places of every group. */
const stride = 13;

/** Every place is named in some message; about a third of those that ask for stock name one. */
export function askedMessages({
  products,
  unlistedKinds,
  locale,
  seed,
  each,
}: AskedOptions): readonly Asked[] {
  const chance = seeded(seed);
  const naming = namingIn(products);
  const places = saidPlaces(locale);
  let nextPlace = 0;
  const asked = (
    way: ListedWay | UnlistedWay,
    name: (form: Form) => Named | undefined,
  ): Asked | undefined => {
    const sentence = pick(sentences[locale], chance);
    const named = name(sentence.form);
    if (named === undefined) return undefined;
    const place =
      sentence.takesPlace && chance() < 0.4 ? places[(nextPlace++ * stride) % places.length] : undefined;
    const end = place === undefined ? '' : ` ${place.said}`;
    const mark = !/\?$/.test(sentence.text) && chance() < 0.5 ? '?' : '';
    return {
      text: sentence.text.replace('*', named.words + end) + mark,
      locale,
      topic: sentence.topic,
      way,
      fits: named.fits,
      ...(place === undefined ? {} : { place }),
    };
  };
  const several = (make: () => Asked | undefined): readonly Asked[] => {
    const made: Asked[] = [];
    for (let tried = 0; made.length < each && tried < each * 20; tried++) {
      const message = make();
      if (message !== undefined) made.push(message);
    }
    return made;
  };
  return [
    ...listedWays.flatMap((way) =>
      several(() => {
        const product = pick(products, chance);
        return asked(way, (form) => naming.listed(way, product, form, locale, chance));
      }),
    ),
    ...unlistedWays.flatMap((way) =>
      several(() => {
        const product = pick(products, chance);
        const other = pick(unlistedKinds, chance);
        return asked(way, (form) => naming.unlisted(way, product, other, form, locale, chance));
      }),
    ),
  ];
}

type Form = (typeof sentences)[Locale][number]['form'];

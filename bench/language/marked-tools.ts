// What understanding may ask of a shop when only its reading of topics and acts is measured: the goods are those that the
// sentence's author marked, no more and no less, and so are places that no list knows.
import type { FindPlaces, FindProducts } from '../../kernel/finding.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Morphology } from '../../kernel/words.ts';
import type { Name, Utterance } from '../../language/understand/classify/utterances.ts';
import type { UnderstandTools } from '../../language/understand/reading.ts';

export interface MarkedOptions {
  readonly morphology: Readonly<Record<Locale, Morphology>>;
  /** The real one. */
  readonly findPlaces: FindPlaces;
  readonly today: string;
}

export function markedTools({ names }: Utterance, options: MarkedOptions): UnderstandTools {
  const goods = names.filter(({ role }) => role === 'goods');
  const places = names.filter(({ role }) => role === 'place');
  return {
    morphology: options.morphology,
    findProducts: markedGoods(goods),
    findPlaces: withMarked(places, options.findPlaces),
    findAnswers: () => [],
    priceOf: () => undefined,
    titleOf: (productId) => productId,
    services: [
      { id: 'home', names: ['kotiinkuljetus', 'hemleverans', 'home delivery'] },
      { id: 'locker', names: ['pakettiautomaatti', 'paketautomat', 'parcel locker'] },
    ],
    today: options.today,
    languages: ['fi', 'sv', 'en'],
    shopName: 'Kaikkola',
  };
}

const within = (names: readonly Name[], { start, end }: { readonly start: number; readonly end: number }) =>
  names.findIndex((name) => start >= name.start && end <= name.end);

function markedGoods(goods: readonly Name[]): FindProducts {
  return (tokens) => ({
    hits: goods.flatMap((_, which) => {
      const matched = tokens.flatMap((token, at) => (within(goods, token) === which ? [at] : []));
      return matched.length === 0
        ? []
        : [{ productId: `goods-${which}`, score: 1, matched, by: 'name' as const }];
    }),
    foreign: [],
  });
}

function withMarked(marked: readonly Name[], findPlaces: FindPlaces): FindPlaces {
  return (tokens, locale) => {
    const known = findPlaces(tokens, locale);
    const taken = new Set(known.flatMap(({ matched }) => matched));
    const others = marked.flatMap((_, which) => {
      const matched = tokens.flatMap((token, at) => (within(marked, token) === which ? [at] : []));
      if (matched.length === 0 || matched.some((at) => taken.has(at))) return [];
      const name = matched.map((at) => tokens[at]?.text ?? '').join(' ');
      return [{ place: { kind: 'area' as const, name, postalCodes: [] }, score: 1, matched }];
    });
    return [...known, ...others].sort((a, b) => (a.matched[0] ?? 0) - (b.matched[0] ?? 0));
  };
}

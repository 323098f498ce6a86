// "mikä on halvin lumikola", "vilken är billigast": asked for the one at the end of the prices, the customer wants to know which
// it is and what it costs. It is told only where all goods of the kind were compared.
import type { Topic } from '../../../kernel/answer.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Word } from '../clauses.ts';
import type { Comparison } from '../lexicon/types.ts';
import type { ProductRef, UnderstandTools } from '../reading.ts';
import { compared } from './options.ts';

/** Folded forms of the superlatives alone: "halvempi" compares with something else. */
const superlative =
  /(?:in|inta|imman|immalla|immat|impia|immista|immillaan|ast|aste|sta|est)$|^(?:least|most)$/;

/** What such words are taken for where nothing else tells what is wanted of the goods; and the price that "expensive" hints at. */
const tooGeneral: ReadonlySet<Topic> = new Set<Topic>(['alternatives', 'product-info', 'price']);

/** `compares`: the folded words that compare. `topics`: what the clause was taken to ask or to hint at otherwise. */
export function asksForTheEnd(
  comparison: Comparison | undefined,
  compares: readonly string[],
  topics: readonly Topic[],
): boolean {
  const ofPrices = comparison === 'cheaper' || comparison === 'dearer';
  return (
    ofPrices &&
    compares.some((word) => superlative.test(word)) &&
    topics.every((topic) => tooGeneral.has(topic))
  );
}

/** More than this of a kind are not compared. */
const mostOfAKind = 120;
/**
 * Below it a hit is only a likeness. A Finnish word ends in its kind; where the kind is said in several words ("robot vacuum"),
 * rather one of another kind to choose from than a dearer one for the cheapest.
 */
const ofTheKind: Readonly<Record<Locale, number>> = { fi: 0.5, sv: 0.3, en: 0.3 };

/**
 * The cheapest or the dearest of all that the words fit. Where the best hits and the rest of the kind ("robottipölynimuri" for
 * a pölynimuri) disagree, both are to choose from; `undefined` where it cannot be told.
 */
export function atTheEnd(
  ref: ProductRef & { readonly kind: 'several' },
  words: readonly Word[],
  comparison: 'cheaper' | 'dearer',
  locale: Locale,
  tools: UnderstandTools,
): ProductRef | undefined {
  const best = compared(comparison, [...ref.productIds, ...(ref.others ?? [])], locale, tools);
  if (best === undefined) return undefined;
  const { hits } = tools.findProducts(
    words.map(({ token }) => token),
    locale,
    mostOfAKind,
  );
  if (hits.length >= mostOfAKind) return undefined;
  const rest = hits
    .filter(({ score, onlyPurpose }) => score >= ofTheKind[locale] && onlyPurpose !== true)
    .map(({ productId }) => productId)
    .filter(
      (id) => id !== best && tools.priceOf(id) !== undefined && tools.areOfOneType?.(id, best) !== false,
    );
  const ofAll = compared(comparison, [best, ...rest], locale, tools);
  if (ofAll === undefined) return undefined;
  return ofAll === best
    ? { kind: 'one', productId: best, from: 'words' }
    : { kind: 'several', productIds: [best, ofAll], words: ref.words };
}

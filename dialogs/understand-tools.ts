// What understanding may ask of one generation of the catalogue.
import { ownAnswersNear } from './own-answers-near.ts';
import { productTitleIn } from './view.ts';
import type { View } from './view.ts';
import { webPrice } from '../catalog/facts/price-fact.ts';
import type { Catalog } from '../catalog/model.ts';
import type { Topic } from '../kernel/answer.ts';
import type { AnswerHit } from '../kernel/finding.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Morphology } from '../kernel/words.ts';
import type { UnderstandTools } from '../language/understand/reading.ts';

export function toolsFor(
  catalog: Catalog,
  morphology: Readonly<Record<Locale, Morphology>>,
  { today, nowMs }: Pick<View, 'today' | 'nowMs'>,
): UnderstandTools {
  return {
    morphology,
    findProducts: catalog.findProducts,
    findPlaces: catalog.findPlaces,
    findAnswers: (text, locale, topic) => {
      const inForce = (answerId: string): boolean => isInForce(catalog, answerId, today);
      const valid = (hits: readonly AnswerHit[]) => hits.filter(({ answerId }) => inForce(answerId));
      const hits = valid(catalog.findAnswers(text, locale));
      const agreed = topic === undefined ? hits : agreeing(hits, topic, catalog, inForce);
      if (agreed[0]?.sure === true) return agreed;
      const near = ofPolicy(valid(ownAnswersNear(text, locale, catalog)), topic, catalog);
      return near.length > 0 ? near : agreed;
    },
    priceOf: (productId) => {
      const product = catalog.product(productId);
      if (product === undefined) return undefined;
      return Math.round(Number(webPrice(product, catalog.shop.timeZone, nowMs).price.amount) * 100);
    },
    areOfOneType: (one, other) => {
      const [first, second] = [one, other].map((id) => catalog.product(id)?.productType);
      return first === undefined || second === undefined ? undefined : first === second;
    },
    titleOf: (productId, locale) => productTitleIn(catalog, productId, locale),
    variantsOf: (productId, locale) => {
      const product = catalog.product(productId);
      return product === undefined
        ? []
        : [product, ...catalog.variantsOf(productId)].map((each) => ({
            productId: each.id,
            name: [productTitleIn(catalog, each.id, locale), each.color ?? '', each.size ?? ''].join(' '),
          }));
    },
    services: catalog.services.map(({ id, name }) => ({ id, names: Object.values(name) })),
    today,
    languages: catalog.shop.languages,
    shopName: catalog.shop.name,
  };
}

/**
 * Topics of which a shop's only answer is its policy, with the likeness to its `ask` lines from which it is said: returns are
 * one thing however they are asked for, a way to pay may be one that the answer does not name.
 */
const policies: ReadonlyMap<Topic, number> = new Map([
  ['returns', 0],
  ['payment', 0.15],
]);
/** "can I bring it back if it doesn't fit" is about returns and not about fitting: what is near by its meaning alone must be of the topic. */
function ofPolicy(
  hits: readonly AnswerHit[],
  topic: Topic | undefined,
  { answers }: Catalog,
): readonly AnswerHit[] {
  if (topic === undefined || !policies.has(topic)) return hits;
  const ids = new Set(answers.filter((answer) => answer.topic === topic).map(({ id }) => id));
  return ids.size === 0 ? hits : hits.filter(({ answerId }) => ids.has(answerId));
}

/** From here on another answer speaks against it. */
const rivalScore = 0.4;

function agreeing(
  hits: readonly AnswerHit[],
  topic: Topic,
  catalog: Catalog,
  inForce: (answerId: string) => boolean,
): readonly AnswerHit[] {
  const leastLikeness = policies.get(topic);
  const [only, ...more] =
    leastLikeness !== undefined
      ? catalog.answers.filter((answer) => answer.topic === topic && inForce(answer.id))
      : [];
  const [best] = hits;
  if (only === undefined || leastLikeness === undefined || best?.sure === true) return hits;
  if (more.length > 0) return onTopic(hits, [only.id, ...more.map(({ id }) => id)]);
  if (best !== undefined && best.answerId !== only.id && best.score >= rivalScore) return hits;
  // Without any likeness to the ways in which the shop expects to be asked, it is only offered.
  const score = hits.find(({ answerId }) => answerId === only.id)?.score ?? 0;
  return [{ answerId: only.id, score, sure: score >= leastLikeness }];
}

/**
 * Of several, the one that is clearly nearest needs less likeness once the topic is known; without any likeness the shop's
 * first one, which is its general one, may be offered. `ids`: the topic's answers in the shop's order.
 */
function onTopic(hits: readonly AnswerHit[], ids: readonly string[]): readonly AnswerHit[] {
  const [best, ...others] = hits;
  if (best !== undefined && !ids.includes(best.answerId) && best.score >= rivalScore) return hits;
  const near = hits.filter(({ answerId }) => ids.includes(answerId));
  const [nearest] = near;
  if (nearest === undefined) return ids.slice(0, 1).map((answerId) => ({ answerId, score: 0, sure: false }));
  const clear =
    nearest === best && nearest.score >= rivalScore && nearest.score >= (others[0]?.score ?? 0) + 0.2;
  return clear ? [{ ...nearest, sure: true }, ...others] : near;
}

function isInForce(catalog: Catalog, answerId: string, today: string): boolean {
  const answer = catalog.answers.find(({ id }) => id === answerId);
  return answer !== undefined && (answer.validUntil === undefined || answer.validUntil >= today);
}

// "Is there something like it?" — the shop's own alternatives, a variant, or the same kind of thing that can be had now.
import type { AlternativesFound, Fact } from '../catalog/facts/fact.ts';
import { listed } from '../language/phrases/figures.ts';
import { entityFor, factOf, maybeFactOf, productIdOf, sentence } from './reply.ts';
import type { Sentence, Suggestion, TopicDialog } from './reply.ts';
import { productTitle } from './view.ts';
import type { View } from './view.ts';

export const alternatives: TopicDialog = {
  needs(ask) {
    const productId = productIdOf(ask);
    if (productId === undefined) return [];
    return [
      { kind: 'alternatives', productId, limit: 3, ...(ask.buyer === undefined ? {} : { buyer: ask.buyer }) },
    ];
  },

  reply(ask, facts, view) {
    const fact = factOf(facts, 'alternatives');
    if (fact.status === 'unknown')
      return { entity: fact.entity, sentences: [sentence(view, 'alternatives.none')], offerPerson: 'please' };
    if (fact.productIds.length === 0) {
      return {
        entity: entityFor(ask, 'unknown'),
        sentences: [sentence(view, 'alternatives.none')],
        offerPerson: 'please',
      };
    }
    return {
      entity: fact.entity,
      sentences: instead(view, fact, 'alternatives.list'),
      suggestions: buttons(view, fact.productIds),
    };
  },
};

/** The alternatives named in one sentence; nothing when there are none. */
export function instead(
  view: View,
  fact: AlternativesFound,
  key: 'alternatives.list' | 'audience.instead',
): readonly Sentence[] {
  if (fact.productIds.length === 0) return [];
  return [
    sentence(view, key, {
      list: listed(
        fact.productIds.map((id) => productTitle(view, id)),
        view.locale,
      ),
    }),
  ];
}

/** The same, for replies that offer alternatives beside their own answer. */
export function insteadOf(view: View, facts: readonly Fact[]): readonly Sentence[] {
  const fact = maybeFactOf(facts, 'alternatives');
  return fact?.status === 'found' ? instead(view, fact, 'alternatives.list') : [];
}

/** A button for each product, which sends its name. */
export function buttons(view: View, productIds: readonly string[]): readonly Suggestion[] {
  return productIds.map((id) => ({ title: productTitle(view, id), text: productTitle(view, id) }));
}

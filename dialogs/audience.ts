// "May a consumer buy it?" — from `audience`, and what a consumer can have instead.
import type { Ask } from '../language/understand/reading.ts';
import { buttons, instead } from './alternatives.ts';
import { factOf, maybeFactOf, productIdOf, sentence } from './reply.ts';
import type { Paragraph, TopicDialog } from './reply.ts';
import type { View } from './view.ts';

export const audience: TopicDialog = {
  needs(ask, view) {
    const productId = productIdOf(ask);
    if (productId === undefined) return [];
    const forConsumers = view.catalog.product(productId)?.audience === 'business' && ask.buyer !== 'business';
    return [
      { kind: 'audience', productId, ...(ask.buyer === undefined ? {} : { buyer: ask.buyer }) },
      ...(forConsumers
        ? [{ kind: 'alternatives' as const, productId, buyer: 'consumer' as const, limit: 3 }]
        : []),
    ];
  },

  reply(_ask, facts, view) {
    const fact = factOf(facts, 'audience');
    if (fact.status === 'unknown') {
      return {
        entity: fact.entity,
        sentences: [sentence(view, 'product-info.unknown')],
        offerPerson: 'please',
      };
    }
    const others = maybeFactOf(facts, 'alternatives');
    const found = others?.status === 'found' ? others : undefined;
    return {
      entity: fact.entity,
      sentences: [
        sentence(
          view,
          fact.buyers === 'all'
            ? 'audience.all'
            : fact.buyers === 'business'
              ? 'audience.business'
              : 'audience.consumer',
        ),
        ...(found === undefined ? [] : instead(view, found, 'audience.instead')),
      ],
      ...(found === undefined ? {} : { suggestions: buttons(view, found.productIds) }),
    };
  },
};

/** A product that not everybody may buy: said with the figures, unless it is itself what was asked. */
export function buyersNote(productId: string, asks: readonly Ask[], view: View): Paragraph {
  const buyers = view.catalog.product(productId)?.audience;
  const about = asks.filter((ask) => productIdOf(ask) === productId);
  if (buyers === undefined || buyers === 'all' || about.some(({ topic }) => topic === 'audience')) return [];
  if (buyers === 'business') return [sentence(view, 'audience.note')];
  return about[0]?.buyer === 'business' ? [sentence(view, 'audience.note-consumer')] : [];
}

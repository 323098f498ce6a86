// "May a consumer buy it?" — from `audience`, and what a consumer can have instead.
import { buttons, instead } from './alternatives.ts';
import { factOf, maybeFactOf, productIdOf, sentence } from './reply.ts';
import type { TopicDialog } from './reply.ts';

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

// "Do you deliver to 97xxx?" — the rule of the delivery table, said plainly, with the nearest thing that works.
import { listed } from '../language/phrases/figures.ts';
import { pickupInstead } from './delivery-time.ts';
import { deliveryPlace, scopeName, weight } from './delivery-words.ts';
import { factOf, productIdOf, sentence } from './reply.ts';
import type { Sentence, TopicDialog } from './reply.ts';
import { serviceWithin } from './view.ts';

export const deliveryArea: TopicDialog = {
  needs(ask) {
    const productId = productIdOf(ask);
    const to = deliveryPlace(ask);
    return [
      {
        kind: 'delivery-area',
        ...(productId === undefined ? {} : { productId }),
        ...(ask.serviceId === undefined ? {} : { serviceId: ask.serviceId }),
        ...(to === undefined ? {} : { to }),
      },
    ];
  },

  reply(ask, facts, view) {
    const fact = factOf(facts, 'delivery-area');
    if (fact.status === 'unknown') {
      return {
        entity: fact.entity,
        sentences: [sentence(view, 'unknown.topic', { topic: sentence(view, 'topic.delivery-area').text })],
        offerPerson: 'please',
      };
    }
    if (fact.status === 'need-code') {
      const area = fact.scope === undefined ? undefined : scopeName(fact.scope, view);
      return {
        entity: fact.entity,
        sentences: area === undefined ? [] : [sentence(view, 'delivery-area.partly', { area })],
        question: sentence(view, 'clarify.postal-code'),
        pending: { kind: 'postal-code', topics: ['delivery-area'] },
      };
    }
    if (fact.deliverable) {
      const services = listed(
        fact.services.map((id) => serviceWithin(view, id)),
        view.locale,
      );
      const area = scopeName(fact.scope, view);
      return {
        entity: fact.entity,
        sentences: [
          fact.scope.kind === 'code'
            ? sentence(view, 'delivery-area.yes', { code: area, services })
            : sentence(view, 'delivery-area.yes-area', { area, services }),
        ],
      };
    }
    const no = (): Sentence => {
      const heavy = fact.reason === 'too-heavy' ? weight(view, productIdOf(ask)) : undefined;
      if (heavy !== undefined) return sentence(view, 'delivery-area.too-heavy', { weight: heavy });
      if (fact.scope?.kind === 'code') {
        return sentence(
          view,
          productIdOf(ask) === undefined ? 'delivery-area.no' : 'delivery-area.no-product',
          { code: scopeName(fact.scope, view) },
        );
      }
      return fact.scope === undefined
        ? sentence(view, 'delivery-time.undeliverable')
        : sentence(view, 'delivery-area.no-area', { area: scopeName(fact.scope, view) });
    };
    const services = fact.services.map((id) => serviceWithin(view, id));
    return {
      entity: fact.entity,
      sentences: [
        no(),
        ...(services.length === 0
          ? []
          : [sentence(view, 'delivery-area.instead', { services: listed(services, view.locale) })]),
        ...pickupInstead(view, fact.fallback),
      ],
    };
  },
};

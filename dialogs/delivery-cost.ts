// "What does the delivery cost?" — each service that goes there and takes it, with the sum from which it is free.
import { money } from '../language/phrases/figures.ts';
import { deliveryPlace, serviceTo } from './delivery-words.ts';
import { factOf, productIdOf, sentence } from './reply.ts';
import type { TopicDialog } from './reply.ts';

/** Services named before it gets a list that nobody reads. */
const namedServices = 3;

export const deliveryCost: TopicDialog = {
  needs(ask) {
    const productId = productIdOf(ask);
    const to = deliveryPlace(ask);
    return [
      {
        kind: 'delivery-cost',
        ...(productId === undefined ? {} : { productId }),
        ...(ask.serviceId === undefined ? {} : { serviceId: ask.serviceId }),
        ...(to === undefined ? {} : { to }),
      },
    ];
  },

  reply(_ask, facts, view) {
    const fact = factOf(facts, 'delivery-cost');
    switch (fact.status) {
      case 'found':
        return {
          entity: fact.entity,
          sentences: fact.costs.slice(0, namedServices).map((cost) => {
            const service = serviceTo(view, cost.serviceId, fact.scope);
            const amount = money(cost.price.amount, cost.price.currency, view.locale);
            if (Number(cost.price.amount) === 0) return sentence(view, 'delivery-cost.free', { service });
            if (cost.freeFrom === undefined)
              return sentence(view, 'delivery-cost.service', { service, amount });
            const free = money(cost.freeFrom.amount, cost.freeFrom.currency, view.locale);
            return cost.free
              ? sentence(view, 'delivery-cost.free-now', { service, free })
              : sentence(view, 'delivery-cost.free-from', { service, amount, free });
          }),
        };
      case 'not-deliverable':
        return {
          entity: fact.entity,
          sentences: [sentence(view, 'delivery-time.undeliverable')],
          offerPerson: 'please',
        };
      case 'need-code':
        return {
          entity: fact.entity,
          sentences: [],
          question: sentence(view, 'clarify.postal-code'),
          pending: { kind: 'postal-code', topics: ['delivery-cost'] },
        };
      case 'unknown':
        return {
          entity: fact.entity,
          sentences: [sentence(view, 'delivery-cost.unknown')],
          offerPerson: 'please',
        };
    }
  },
};

// "What does the delivery cost?" — each service that goes there and takes it, with the sum from which it is free.
import type { DeliveryScope, ServiceCost } from '../catalog/facts/fact.ts';
import { listed, money } from '../language/phrases/figures.ts';
import { deliveryPlace, scopeName, serviceTo } from './delivery-words.ts';
import { factOf, productIdOf, sentence } from './reply.ts';
import type { Sentence, TopicDialog } from './reply.ts';
import { serviceWithin } from './view.ts';
import type { View } from './view.ts';

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
          sentences: costsInWords(view, fact.costs.slice(0, namedServices), fact.scope),
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

/** A sentence a service, the place with the first; services that are free for it are named together. */
function costsInWords(
  view: View,
  costs: readonly ServiceCost[],
  scope: DeliveryScope | undefined,
): readonly Sentence[] {
  const isFree = (cost: ServiceCost): boolean => cost.free || Number(cost.price.amount) === 0;
  const free = costs.filter(isFree);
  if (free.length < 2)
    return costs.map((cost, index) => costInWords(view, cost, index === 0 ? scope : undefined));
  const services = listed(
    free.map(({ serviceId }) => serviceWithin(view, serviceId)),
    view.locale,
  );
  const place = scope === undefined ? services : `${services} (${scopeName(scope, view)})`;
  return [
    sentence(view, 'delivery-cost.free-several', { services: place }),
    ...costs.filter((cost) => !isFree(cost)).map((cost) => costInWords(view, cost, undefined)),
  ];
}

function costInWords(view: View, cost: ServiceCost, scope: DeliveryScope | undefined): Sentence {
  const service = serviceTo(view, cost.serviceId, scope);
  const amount = money(cost.price.amount, cost.price.currency, view.locale);
  if (Number(cost.price.amount) === 0) return sentence(view, 'delivery-cost.free', { service });
  if (cost.freeFrom === undefined) return sentence(view, 'delivery-cost.service', { service, amount });
  const free = money(cost.freeFrom.amount, cost.freeFrom.currency, view.locale);
  return cost.free
    ? sentence(view, 'delivery-cost.free-now', { service, free })
    : sentence(view, 'delivery-cost.free-from', { service, amount, free });
}

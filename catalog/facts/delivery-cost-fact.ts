// What delivery costs, service by service, and from which sum on it is free.
import type { Catalog, DeliveryService } from '../model.ts';
import { serviceSource, type DeliveryAsked } from './delivery-time-fact.ts';
import type { DeliveryCost, ServiceCost, UnknownReason } from './fact.ts';
import { webPrice } from './price-fact.ts';
import { chooseServices } from './service-choice.ts';
import { unknownFact } from './unknown.ts';

/** Services whose price the shop has not said are left out; `unknown` when that leaves none. */
export function deliveryCostFact(
  catalog: Catalog,
  productId: string | undefined,
  asked: DeliveryAsked,
  nowMs: number,
): DeliveryCost {
  const { serviceId, to } = asked;
  const about = {
    topic: 'delivery-cost',
    ...(productId === undefined ? {} : { productId }),
    ...(to?.kind === 'postal' ? { postalCode: to.code } : {}),
    source: serviceId === undefined ? 'delivery.yaml' : serviceSource(serviceId),
  } as const;
  const unknown = (reason: UnknownReason) => unknownFact('delivery-cost', reason, about);
  const product = productId === undefined ? undefined : catalog.product(productId);
  if (productId !== undefined && product === undefined) return unknown('no-such-product');
  if (catalog.services.length === 0) return unknown('no-services');
  const service = catalog.services.find(({ id }) => id === serviceId);
  if (serviceId !== undefined && service === undefined) return unknown('no-such-service');

  const kind = 'delivery-cost';
  const choice = chooseServices(catalog, { product, service, to });
  const scope = choice.scope === undefined ? {} : { scope: choice.scope };
  if (choice.kind === 'need-code') {
    const entity = { type: 'Answer', outcome: 'clarify', ...about } as const;
    return { kind, status: 'need-code', scope: choice.scope, entity };
  }
  if (choice.kind === 'none') {
    const value = { deliverable: false, services: [] };
    const entity = { type: 'Answer', outcome: 'answered', value, ...about } as const;
    return { kind, status: 'not-deliverable', reason: choice.reason, ...scope, entity };
  }
  const sum = product === undefined ? undefined : webPrice(product, catalog.shop.timeZone, nowMs).price;
  const costs = choice.services.flatMap((each) => costOf(each, sum) ?? []);
  const [first] = costs;
  if (first === undefined) return unknown('no-value');
  const services = costs.map(({ serviceId: id, price, freeFrom }) => ({
    service: id,
    ...price,
    ...(freeFrom === undefined ? {} : { freeFrom: freeFrom.amount }),
  }));
  const source = serviceSource(first.serviceId);
  return {
    kind,
    status: 'found',
    costs,
    ...scope,
    entity: { type: 'Answer', outcome: 'answered', ...about, value: { services }, source },
  };
}

function costOf(service: DeliveryService, sum: ServiceCost['price'] | undefined): ServiceCost | undefined {
  const { id, price, freeFrom } = service;
  if (price === undefined) return undefined;
  const reached =
    sum !== undefined &&
    freeFrom !== undefined &&
    sum.currency === freeFrom.currency &&
    Number(sum.amount) >= Number(freeFrom.amount);
  return {
    serviceId: id,
    price,
    ...(freeFrom === undefined ? {} : { freeFrom }),
    free: reached || Number(price.amount) === 0,
  };
}

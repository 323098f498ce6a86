// Whether anything is delivered to a place: a plain yes or no from the delivery table, the postal code asked for where the
// table does not say the same for all of it, and after a no the nearest thing that works.
import { serviceSource, type DeliveryAsked } from './delivery-time-fact.ts';
import type { Catalog } from '../model.ts';
import type { DeliveryArea, UnknownReason } from './fact.ts';
import { pickupFallback } from './pickup-fact.ts';
import { chooseServices } from './service-choice.ts';
import { unknownFact } from './unknown.ts';

/** `productId`: its weight leaves out services that cannot carry it. */
export function deliveryAreaFact(
  catalog: Catalog,
  productId: string | undefined,
  asked: DeliveryAsked,
  nowMs: number,
): DeliveryArea {
  const { serviceId, to } = asked;
  const about = {
    topic: 'delivery-area',
    ...(productId === undefined ? {} : { productId }),
    ...(to?.kind === 'postal' ? { postalCode: to.code } : {}),
    source: serviceId === undefined ? 'delivery.yaml' : serviceSource(serviceId),
  } as const;
  const unknown = (reason: UnknownReason) => unknownFact('delivery-area', reason, about);
  const product = productId === undefined ? undefined : catalog.product(productId);
  if (productId !== undefined && product === undefined) return unknown('no-such-product');
  if (catalog.services.length === 0) return unknown('no-services');
  const service = catalog.services.find(({ id }) => id === serviceId);
  if (serviceId !== undefined && service === undefined) return unknown('no-such-service');

  const kind = 'delivery-area';
  const clarify = { type: 'Answer', outcome: 'clarify', ...about } as const;
  const choice = chooseServices(catalog, { product, service, to });
  if (choice.kind === 'need-code') {
    return { kind, status: 'need-code', scope: choice.scope, partly: idsOf(choice.partly), entity: clarify };
  }
  if (choice.kind === 'some') {
    const { scope } = choice;
    if (scope === undefined) return { kind, status: 'need-code', partly: [], entity: clarify };
    const services = idsOf(choice.services);
    return {
      kind,
      status: 'found',
      deliverable: true,
      scope,
      services,
      partly: idsOf(choice.partly),
      entity: {
        type: 'Answer',
        outcome: 'answered',
        ...about,
        value: { deliverable: true, services },
        source: serviceSource(services[0]!),
      },
    };
  }
  const others = idsOf(choice.others);
  const fallback = productId === undefined ? undefined : pickupFallback(catalog, productId, to, nowMs);
  return {
    kind,
    status: 'found',
    deliverable: false,
    reason: choice.reason,
    ...(choice.scope === undefined ? {} : { scope: choice.scope }),
    services: others,
    ...(fallback === undefined ? {} : { fallback }),
    entity: { type: 'Answer', outcome: 'answered', ...about, value: { deliverable: false, services: [] } },
  };
}

function idsOf(services: readonly { readonly id: string }[]): readonly string[] {
  return services.map(({ id }) => id);
}

// When a parcel would arrive: business days of handling and transit, counted on the country's calendar from today, from
// the next business day after the cut-off, or from a preorder's date. Without that date there is no promise.
import type { AnswerEntity } from '../../kernel/answer.ts';
import type { PlaceRef } from '../../kernel/finding.ts';
import type { Catalog, DeliveryService, Product, Shop } from '../model.ts';
import { addBusinessDays, businessDayFrom, dateAt, dateOf, instantAt, plusDays } from './calendar.ts';
import { transitWithin } from './delivery-scope.ts';
import type { DeliveryTime, ServiceTime, UnknownReason } from './fact.ts';
import { pickupFallback } from './pickup-fact.ts';
import { chooseServices } from './service-choice.ts';
import { productSource } from './stock-rows.ts';
import { unknownFact } from './unknown.ts';

export interface DeliveryAsked {
  readonly serviceId?: string;
  readonly to?: PlaceRef;
}

/** The first service in the file that takes the weight and the place, or the one named. */
export function deliveryTimeFact(
  catalog: Catalog,
  productId: string,
  asked: DeliveryAsked,
  nowMs: number,
): DeliveryTime {
  const { serviceId, to } = asked;
  const about = {
    topic: 'delivery-time',
    productId,
    ...(to?.kind === 'postal' ? { postalCode: to.code } : {}),
    source: serviceId === undefined ? productSource(productId) : serviceSource(serviceId),
  } as const;
  const unknown = (reason: UnknownReason) => unknownFact('delivery-time', reason, about);
  const product = catalog.product(productId);
  if (product === undefined) return unknown('no-such-product');
  if (catalog.services.length === 0) return unknown('no-services');
  const service = catalog.services.find(({ id }) => id === serviceId);
  if (serviceId !== undefined && service === undefined) return unknown('no-such-service');

  const choice = chooseServices(catalog, { product, service, to });
  const scope = choice.scope === undefined ? {} : { scope: choice.scope };
  if (choice.kind === 'need-code') {
    return {
      kind: 'delivery-time',
      status: 'need-code',
      scope: choice.scope,
      entity: entityOf('clarify', about),
    };
  }
  const { shop } = catalog;
  const orderable = orderableFrom(product, shop, nowMs);
  const timesOf = (services: readonly DeliveryService[]) =>
    services.flatMap((each) => serviceTime(each, choice.samples, product, shop, nowMs) ?? []);
  if (choice.kind === 'none') {
    const fallback = pickupFallback(catalog, productId, to, nowMs);
    return {
      kind: 'delivery-time',
      status: 'not-deliverable',
      reason: choice.reason,
      others: timesOf(choice.others),
      ...scope,
      ...(fallback === undefined ? {} : { fallback }),
      entity: { ...entityOf('answered', about), value: { deliverable: false, services: [] } },
    };
  }
  if (orderable.status === 'unknown') return unknown(orderable.reason);
  const chosen = choice.services[0]!;
  const transit = choice.samples.length === 0 ? chosen.transitDays : transitWithin(chosen, choice.samples);
  if (transit === undefined) {
    if (choice.scope === undefined) throw new Error('a transit can differ within a place only');
    return {
      kind: 'delivery-time',
      status: 'need-code',
      scope: choice.scope,
      entity: entityOf('clarify', about),
    };
  }
  const [time, ...others] = timesOf(choice.services);
  if (time === undefined) {
    const { min: minDays, max: maxDays } = transit;
    return { ...unknown('no-handling-time'), transit: { serviceId: chosen.id, minDays, maxDays } };
  }
  const { serviceId: timed, ...value } = time;
  return {
    kind: 'delivery-time',
    status: 'found',
    time,
    others,
    ...scope,
    longerSomewhere:
      to === undefined && chosen.areas.exceptions.some(({ transitDays }) => transitDays.max > transit.max),
    ...(orderable.from === undefined ? {} : { startsFrom: orderable.from }),
    entity: {
      ...entityOf('answered', about),
      value: { service: timed, ...value },
      source: serviceSource(timed),
    },
  };
}

export function serviceSource(serviceId: string): string {
  return `delivery.yaml:${serviceId}`;
}

function entityOf(
  outcome: AnswerEntity['outcome'],
  about: Omit<AnswerEntity, 'type' | 'outcome'>,
): AnswerEntity {
  return { type: 'Answer', outcome, ...about };
}

type Orderable =
  | { readonly status: 'found'; readonly from?: string }
  | { readonly status: 'unknown'; readonly reason: UnknownReason };

/** Now, from a preorder's or backorder's date on, or nobody knows when. */
function orderableFrom(product: Product, shop: Shop, nowMs: number): Orderable {
  if (product.availability === 'in_stock') return { status: 'found' };
  if (product.availability === 'out_of_stock') {
    return { status: 'unknown', reason: product.discontinued ? 'discontinued' : 'out-of-stock' };
  }
  const date =
    product.availabilityDate === undefined ? undefined : dateOf(product.availabilityDate, shop.timeZone);
  if (date === undefined) return { status: 'unknown', reason: 'no-date' };
  if (date < dateAt(nowMs, shop.timeZone)) return { status: 'unknown', reason: 'date-passed' };
  return { status: 'found', from: date };
}

/** `undefined` when it differs within the place, cannot be ordered, or the handling time is not known. */
function serviceTime(
  service: DeliveryService,
  samples: readonly number[],
  product: Product,
  shop: Shop,
  nowMs: number,
): ServiceTime | undefined {
  const transit = samples.length === 0 ? service.transitDays : transitWithin(service, samples);
  const orderable = orderableFrom(product, shop, nowMs);
  // At most so many days: without a minimum it may be none at all; without a maximum nothing can be promised.
  const { minHandlingDays = 0, maxHandlingDays } = product;
  if (transit === undefined || orderable.status === 'unknown' || maxHandlingDays === undefined)
    return undefined;
  const start = businessDayFrom(orderable.from ?? orderDay(service, shop, nowMs), shop.country);
  const minDays = minHandlingDays + transit.min;
  const maxDays = maxHandlingDays + transit.max;
  return {
    serviceId: service.id,
    minDays,
    maxDays,
    minDate: addBusinessDays(start, minDays, shop.country),
    maxDate: addBusinessDays(start, maxDays, shop.country),
  };
}

/** Today, or tomorrow once the cut-off has struck. */
function orderDay({ cutoff }: DeliveryService, { timeZone }: Shop, nowMs: number): string {
  const today = dateAt(nowMs, timeZone);
  return cutoff !== undefined && nowMs >= instantAt(today, cutoff, timeZone) ? plusDays(today, 1) : today;
}

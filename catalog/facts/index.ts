// The one door to the facts: a question to the catalogue in, a sourced answer out. It knows no words of any language.
import { oneStoreAt } from '../../kernel/finding.ts';
import type { PlaceRef } from '../../kernel/finding.ts';
import { originOf } from '../index/places/origin.ts';
import type { Catalog } from '../model.ts';
import { alternativesFact } from './alternatives-fact.ts';
import { audienceFact } from './audience-fact.ts';
import { deliveryAreaFact } from './delivery-area-fact.ts';
import { deliveryCostFact } from './delivery-cost-fact.ts';
import { deliveryTimeFact } from './delivery-time-fact.ts';
import type { Fact, FactQuery } from './fact.ts';
import { serviceHoursFact, storeHoursFact } from './hours-fact.ts';
import { productInfoFact, storeInfoFact } from './info-fact.ts';
import { ownAnswer } from './own-answer.ts';
import { pickupAround, pickupFact } from './pickup-fact.ts';
import { priceFact } from './price-fact.ts';
import { stockAround, stockEverywhere, stockInStore } from './stock-fact.ts';
import { warrantyFact } from './warranty-fact.ts';

/** The fact that a query of this kind gives. */
export type FactOf<K extends FactQuery['kind']> = Extract<Fact, { readonly kind: K }>;

/** Never throws for an id that the catalogue lacks: that is an `unknown` fact. Takes microseconds to a few milliseconds. */
export function answerFact<Q extends FactQuery>(catalog: Catalog, query: Q, nowMs: number): FactOf<Q['kind']>;
export function answerFact(catalog: Catalog, query: FactQuery, nowMs: number): Fact {
  switch (query.kind) {
    case 'stock-in-store':
      return stockInStore(catalog, query.productId, query.storeCode, nowMs);
    case 'stock-around':
      return stockAround(catalog, query.productId, originsOf(query.places, catalog), nowMs, {
        ownCode: oneStoreAt(query.places),
        limit: query.limit,
      });
    case 'stock-everywhere':
      return stockEverywhere(catalog, query.productId, nowMs);
    case 'price':
      return priceFact(catalog, query.productId, query.storeCode, nowMs);
    case 'warranty':
      return warrantyFact(catalog, query.productId);
    case 'delivery-time':
      return deliveryTimeFact(catalog, query.productId, query, nowMs);
    case 'delivery-area':
      return deliveryAreaFact(catalog, query.productId, query, nowMs);
    case 'delivery-cost':
      return deliveryCostFact(catalog, query.productId, query, nowMs);
    case 'pickup':
      return pickupFact(catalog, query.productId, query.storeCode, nowMs);
    case 'pickup-around':
      return pickupAround(catalog, query.productId, originsOf(query.places, catalog), nowMs, query.limit);
    case 'store-hours':
      return storeHoursFact(catalog, query.storeCode, query.date, nowMs);
    case 'service-hours':
      return serviceHoursFact(catalog, query.teamId, query.date, nowMs);
    case 'audience':
      return audienceFact(catalog, query.productId, query.buyer);
    case 'alternatives':
      return alternativesFact(catalog, query.productId, query, nowMs);
    case 'product-info':
      return productInfoFact(catalog, query.productId, query.locale);
    case 'store-info':
      return storeInfoFact(catalog, query.storeCode);
    case 'own-answer':
      return ownAnswer(catalog, query.answerId, query.locale, nowMs);
  }
}

function originsOf(places: readonly PlaceRef[], catalog: Catalog) {
  return places.flatMap((place) => originOf(place, catalog.stores) ?? []);
}

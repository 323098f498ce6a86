// What the delivery dialogs share: where to, how heavy, and how an area is named.
import type { DeliveryScope } from '../catalog/facts/fact.ts';
import type { PlaceRef } from '../kernel/finding.ts';
import type { Ask } from '../language/understand/reading.ts';
import { townName } from './towns.ts';
import { serviceName } from './view.ts';
import type { View } from './view.ts';

/** The postal code when there is one, else the first place that is no store. */
export function deliveryPlace(ask: Ask): PlaceRef | undefined {
  if (ask.postalCode !== undefined) return { kind: 'postal', code: ask.postalCode };
  return ask.places.find((place) => place.kind !== 'store');
}

/** "12,5 kg"; `undefined` when the weight is not known. */
export function weight(view: View, productId: string | undefined): string | undefined {
  const kg = productId === undefined ? undefined : view.catalog.product(productId)?.weightKg;
  if (kg === undefined) return undefined;
  return `${view.locale === 'en' ? String(kg) : String(kg).replace('.', ',')} kg`;
}

/** "Kotiinkuljetus (33100)": the service with the place it was asked for, so that a misreading is seen. */
export function serviceTo(view: View, serviceId: string, scope: DeliveryScope | undefined): string {
  const service = serviceName(view, serviceId);
  return scope === undefined ? service : `${service} (${scopeName(scope, view)})`;
}

export function scopeName(scope: DeliveryScope, view: View): string {
  switch (scope.kind) {
    case 'code':
      return scope.code;
    case 'prefix':
      return scope.prefix.replace('*', '').padEnd(5, 'x');
    case 'town':
      return townName(scope.name, view);
  }
}

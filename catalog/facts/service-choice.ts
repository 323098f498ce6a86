// Which delivery services come into question for a product, a place and a service named: the one decision behind delivery
// time, area and cost.
import type { PlaceRef } from '../../kernel/finding.ts';
import type { Catalog, DeliveryService, Product } from '../model.ts';
import { askedArea, coverage, samplesOf, takesWeight } from './delivery-scope.ts';
import type { DeliveryScope, NotDeliverableReason } from './fact.ts';

export type ServiceChoice =
  | {
      readonly kind: 'some';
      /** In the file's order; never empty. All of them go to all of the place. */
      readonly services: readonly DeliveryService[];
      /** Services that take the weight and go to a part of the place. */
      readonly partly: readonly DeliveryService[];
      /** Codes that stand for the place; empty without one. */
      readonly samples: readonly number[];
      readonly scope?: DeliveryScope;
    }
  | {
      readonly kind: 'none';
      readonly reason: NotDeliverableReason;
      /** What others would do it; in the file's order. */
      readonly others: readonly DeliveryService[];
      readonly samples: readonly number[];
      readonly scope?: DeliveryScope;
    }
  | {
      readonly kind: 'need-code';
      readonly scope: DeliveryScope;
      readonly partly: readonly DeliveryService[];
    };

/** Without a place every service that takes the weight is meant. */
export function chooseServices(
  catalog: Catalog,
  asked: {
    readonly product?: Product | undefined;
    readonly service?: DeliveryService | undefined;
    readonly to?: PlaceRef | undefined;
  },
): ServiceChoice {
  const { product, service, to } = asked;
  const carrying = catalog.services.filter((each) => takesWeight(each, product?.weightKg));
  const fits = (each: DeliveryService) => service === undefined || each.id === service.id;
  if (to === undefined) {
    const services = carrying.filter(fits);
    if (services.length > 0) return { kind: 'some', services, partly: [], samples: [] };
    const reason = carrying.length === 0 ? 'too-heavy' : 'not-by-this-service';
    return { kind: 'none', reason, others: carrying, samples: [] };
  }
  const area = askedArea(to, catalog);
  const { scope } = area;
  const samples = samplesOf(area, catalog.services);
  if (carrying.length === 0) return { kind: 'none', reason: 'too-heavy', others: [], samples, scope };
  if (samples.length === 0) return { kind: 'need-code', scope, partly: [] };
  const everywhere = carrying.filter((each) => coverage(each, samples) === 'all');
  const partly = carrying.filter((each) => coverage(each, samples) === 'some');
  const services = everywhere.filter(fits);
  if (services.length > 0) return { kind: 'some', services, partly: partly.filter(fits), samples, scope };
  if (partly.some(fits)) return { kind: 'need-code', scope, partly: partly.filter(fits) };
  if (everywhere.length > 0 || partly.length > 0) {
    return { kind: 'none', reason: 'not-by-this-service', others: everywhere, samples, scope };
  }
  const goesThere = catalog.services.some((each) => coverage(each, samples) !== 'none');
  return { kind: 'none', reason: goesThere ? 'too-heavy-there' : 'not-served', others: [], samples, scope };
}

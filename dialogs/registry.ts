// Which dialog answers which topic, and which topics need a product before anything can be said.
import type { Topic } from '../kernel/answer.ts';
import { alternatives } from './alternatives.ts';
import { audience } from './audience.ts';
import { deliveryArea } from './delivery-area.ts';
import { deliveryCost } from './delivery-cost.ts';
import { deliveryTime } from './delivery-time.ts';
import { ownAnswer } from './own-answer.ts';
import { pickup } from './pickup.ts';
import { price } from './price.ts';
import { productInfo } from './product-info.ts';
import type { TopicDialog } from './reply.ts';
import { serviceHours } from './service-hours.ts';
import { stock } from './stock.ts';
import { storeHours } from './store-hours.ts';
import { storeInfo } from './store-info.ts';
import { warranty } from './warranty.ts';

/** Topics that go to a person at once, unless the shop's own answer is clearly what was asked. */
export type PersonTopic = 'person' | 'callback' | 'complaint' | 'order';
/** Topics that facts, or the shop's own answers, settle. `feedback` is only received. */
export type FactTopic = Exclude<Topic, PersonTopic | 'feedback'>;

export const dialogs: Readonly<Record<FactTopic, TopicDialog>> = {
  stock,
  price,
  warranty,
  'delivery-time': deliveryTime,
  'delivery-area': deliveryArea,
  pickup,
  'store-hours': storeHours,
  'service-hours': serviceHours,
  alternatives,
  audience,
  'delivery-cost': deliveryCost,
  'store-info': storeInfo,
  'product-info': productInfo,
  returns: ownAnswer,
  payment: ownAnswer,
  other: ownAnswer,
};

const needProduct: ReadonlySet<Topic> = new Set<Topic>([
  'stock',
  'price',
  'warranty',
  'delivery-time',
  'pickup',
  'alternatives',
  'audience',
  'product-info',
]);

export function needsProduct(topic: Topic): boolean {
  return needProduct.has(topic);
}

export function isPersonTopic(topic: Topic): topic is PersonTopic {
  return topic === 'person' || topic === 'callback' || topic === 'complaint' || topic === 'order';
}

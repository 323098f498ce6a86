// What each topic leans on: whether it speaks of a product, a place, a postal code, and whether the shop's own answers may
// serve it. One table, so that composing a reading needs no case by case.
import type { Topic } from '../../../kernel/answer.ts';

export interface TopicRule {
  /** `needs`: without a product it cannot be answered. `may`: a product makes it more exact. `own`: only one named beside it. */
  readonly product: 'needs' | 'may' | 'own' | 'never';
  /** Takes the places of the message; `leans`: and the thread's place when none is named. */
  readonly place: 'leans' | 'named' | 'never';
  readonly postalCode: boolean;
  /** The shop's own words (`answers.yaml`) may be the answer even when they are not clearly what was asked. */
  readonly ownAnswer: boolean;
}

const fact = { postalCode: false, ownAnswer: false } as const;
const matter = { product: 'own', place: 'named', postalCode: false, ownAnswer: true } as const;

export const topicRules: Readonly<Record<Topic, TopicRule>> = {
  stock: { ...fact, product: 'needs', place: 'leans' },
  price: { ...fact, product: 'needs', place: 'named' },
  warranty: { ...fact, product: 'needs', place: 'never' },
  'delivery-time': { ...fact, product: 'may', place: 'named', postalCode: true },
  'delivery-area': { ...fact, product: 'may', place: 'named', postalCode: true },
  'delivery-cost': { ...fact, product: 'may', place: 'named', postalCode: true },
  pickup: { ...fact, product: 'needs', place: 'leans' },
  'store-hours': { ...fact, product: 'never', place: 'leans' },
  'service-hours': { ...fact, product: 'never', place: 'never' },
  alternatives: { ...fact, product: 'needs', place: 'named' },
  audience: { ...fact, product: 'needs', place: 'never' },
  'store-info': { ...fact, product: 'never', place: 'leans', ownAnswer: true },
  'product-info': { ...fact, product: 'needs', place: 'never', ownAnswer: false },
  returns: matter,
  payment: matter,
  order: matter,
  complaint: matter,
  feedback: { ...matter, product: 'never' },
  person: { ...matter, ownAnswer: false },
  callback: { ...matter, ownAnswer: false },
  other: matter,
};

/** Topics that a bare product name repeats from the thread: "entä RX-700?" after its price was asked. */
export function speaksOfProduct(topic: Topic): boolean {
  const { product } = topicRules[topic];
  return product === 'needs' || product === 'may';
}

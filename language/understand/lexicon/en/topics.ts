// What English-speaking customers, tourists and non-natives among them, say when they ask about each topic. Data only.
import type { Lexicon } from '../types.ts';
import { ofDelivery } from './topics-of-delivery.ts';
import { ofGoods } from './topics-of-goods.ts';
import { ofMatters } from './topics-of-matters.ts';
import { ofStores } from './topics-of-stores.ts';

export const topics: Lexicon['topics'] = { ...ofGoods, ...ofDelivery, ...ofStores, ...ofMatters };

// "What is it like?" — the shop's own description, word for word, and the properties its row has.
import { weight } from './delivery-words.ts';
import { factOf, productIdOf, sentence } from './reply.ts';
import type { TopicDialog } from './reply.ts';

export const productInfo: TopicDialog = {
  needs(ask, view) {
    const productId = productIdOf(ask);
    return productId === undefined ? [] : [{ kind: 'product-info', productId, locale: view.locale }];
  },

  reply(ask, facts, view) {
    const fact = factOf(facts, 'product-info');
    if (fact.status === 'unknown')
      return {
        entity: fact.entity,
        sentences: [sentence(view, 'product-info.unknown')],
        offerPerson: 'please',
      };
    const kg = weight(view, productIdOf(ask));
    const sentences = [
      ...(fact.description === undefined
        ? []
        : [sentence(view, 'product-info.text', { text: fact.description })]),
      ...(fact.color === undefined ? [] : [sentence(view, 'product-info.color', { value: fact.color })]),
      ...(fact.size === undefined ? [] : [sentence(view, 'product-info.size', { value: fact.size })]),
      ...(fact.brand === undefined || fact.description !== undefined
        ? []
        : [sentence(view, 'product-info.brand', { value: fact.brand })]),
      ...(kg === undefined || fact.description !== undefined
        ? []
        : [sentence(view, 'product-info.weight', { value: kg })]),
      ...(fact.link === undefined ? [] : [sentence(view, 'product-info.link', { value: fact.link })]),
    ];
    return sentences.length === 0
      ? { entity: fact.entity, sentences: [sentence(view, 'product-info.unknown')], offerPerson: 'please' }
      : { entity: fact.entity, sentences };
  },
};

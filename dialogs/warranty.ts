// "How long is the warranty?" — the catalogue's duration, or that it is not known; never what remains after it.
import { durationInWords } from '../language/phrases/figures.ts';
import { factOf, productIdOf, sentence } from './reply.ts';
import type { TopicDialog } from './reply.ts';

export const warranty: TopicDialog = {
  needs(ask) {
    const productId = productIdOf(ask);
    return productId === undefined ? [] : [{ kind: 'warranty', productId }];
  },

  reply(_ask, facts, view) {
    const fact = factOf(facts, 'warranty');
    if (fact.status === 'unknown')
      return { entity: fact.entity, sentences: [sentence(view, 'warranty.unknown')], offerPerson: 'please' };
    const duration = durationInWords(
      { years: fact.years, months: fact.months, days: fact.days },
      view.locale,
    );
    return { entity: fact.entity, sentences: [sentence(view, 'warranty.known', { duration })] };
  },
};

// "What does it cost?" — the web price with its sale, and a named store's own price where it differs.
import { oneStoreAt } from '../kernel/finding.ts';
import { dateWithWeekday, money } from '../language/phrases/figures.ts';
import { factOf, productIdOf, sentence } from './reply.ts';
import type { TopicDialog } from './reply.ts';
import { storeName } from './view.ts';

export const price: TopicDialog = {
  needs(ask) {
    const productId = productIdOf(ask);
    if (productId === undefined) return [];
    const [store, ...others] = ask.places.filter((place) => place.kind === 'store');
    const storeCode = store !== undefined && others.length === 0 ? store.storeCode : oneStoreAt(ask.places);
    return [{ kind: 'price', productId, ...(storeCode === undefined ? {} : { storeCode }) }];
  },

  reply(_ask, facts, view) {
    const fact = factOf(facts, 'price');
    if (fact.status === 'unknown')
      return { entity: fact.entity, sentences: [sentence(view, 'price.unknown')], offerPerson: 'please' };
    const say = ({ amount, currency }: { readonly amount: string; readonly currency: string }) =>
      money(amount, currency, view.locale);
    const web = say(fact.web.price);
    if (fact.inStore !== undefined) {
      const store = storeName(view, fact.inStore.store);
      const amount = say(fact.inStore.price);
      const key = fact.differs ? 'price.store-differs' : 'price.store';
      return { entity: fact.entity, sentences: [sentence(view, key, { store, amount, web })] };
    }
    if (fact.web.regular === undefined)
      return { entity: fact.entity, sentences: [sentence(view, 'price.web', { amount: web })] };
    const regular = say(fact.web.regular);
    return {
      entity: fact.entity,
      sentences: [
        sentence(view, 'price.sale-open', { amount: web, regular }),
        ...(fact.web.saleUntil === undefined
          ? []
          : [
              sentence(view, 'price.sale-until', {
                until: dateWithWeekday(fact.web.saleUntil, view.today, view.locale),
              }),
            ]),
      ],
    };
  },
};

// "Can I pick it up?" — a named store's way of handing it over, or the nearest stores where it can be had.
import type { PickupOption } from '../catalog/facts/fact.ts';
import { oneStoreAt } from '../kernel/finding.ts';
import { listed } from '../language/phrases/figures.ts';
import type { PhraseKey } from '../language/phrases/keys.ts';
import { factOf, maybeFactOf, productIdOf, sentence } from './reply.ts';
import type { Sentence, TopicDialog } from './reply.ts';
import { oneStore } from './stock-words.ts';
import { storeName } from './view.ts';
import type { View } from './view.ts';

export const pickup: TopicDialog = {
  needs(ask) {
    const productId = productIdOf(ask);
    if (productId === undefined) return [];
    const storeCode = oneStoreAt(ask.places);
    if (storeCode !== undefined) return [{ kind: 'pickup', productId, storeCode }];
    return [{ kind: 'pickup-around', productId, places: ask.places, limit: 3 }];
  },

  reply(ask, facts, view) {
    const one = maybeFactOf(facts, 'pickup');
    if (one !== undefined) {
      if (one.status === 'found') {
        const stock = one.option.stock.status === 'found' ? [oneStore(view, one.option.stock)] : [];
        return { entity: one.entity, sentences: [pickupSentence(view, one.option), ...stock] };
      }
      const store = view.catalog.store(oneStoreAt(ask.places) ?? '');
      return {
        entity: one.entity,
        sentences: [
          sentence(view, 'pickup.unknown', { store: store === undefined ? '' : storeName(view, store) }),
        ],
        offerPerson: 'please',
      };
    }
    const around = factOf(facts, 'pickup-around');
    if (around.status === 'unknown' || around.options.length === 0) {
      return { entity: around.entity, sentences: [sentence(view, 'pickup.nowhere')], offerPerson: 'please' };
    }
    const askWhere = ask.places.length === 0 && around.options.length > 1;
    const inTown = around.options.filter(({ stock }) => stock.inTown === true);
    return {
      entity: around.entity,
      sentences: waysToGetIt(view, inTown.length > 0 ? inTown : around.options),
      ...(askWhere
        ? {
            question: sentence(view, 'stock.ask-place'),
            pending: { kind: 'place' as const, options: [], topics: ['pickup' as const] },
          }
        : {}),
    };
  },
};

const severalKeys = {
  buy: 'pickup.several-buy',
  reserve: 'pickup.several-reserve',
  ship_to_store: 'pickup.several-ship',
} as const satisfies Partial<Record<PickupOption['method'], PhraseKey>>;

/** A sentence a way of getting it, with all the stores that offer it so; in the order of the nearest. */
function waysToGetIt(view: View, options: readonly PickupOption[]): readonly Sentence[] {
  const ways = Map.groupBy(options, ({ method, sla }) => `${method} ${sla ?? ''}`);
  return [...ways.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    if (alike.length === 1 || first.method === 'not_supported')
      return alike.map((option) => pickupSentence(view, option));
    const stores = listed(
      alike.map(({ store }) => storeName(view, store)),
      view.locale,
    );
    return [sentence(view, severalKeys[first.method], { stores, when: slaWords(view, first) })];
  });
}

/** `there`: the store has just been named. */
export function pickupSentence(view: View, option: PickupOption, there?: 'there'): Sentence {
  const store = storeName(view, option.store);
  const when = slaWords(view, option);
  switch (option.method) {
    case 'buy':
      return sentence(view, 'pickup.buy', { store });
    case 'reserve':
      return there === undefined
        ? sentence(view, 'pickup.reserve', { store, when })
        : sentence(view, 'pickup.reserve-there', { when });
    case 'ship_to_store':
      return sentence(view, 'pickup.ship', { store, when });
    case 'not_supported':
      return sentence(view, 'pickup.no', { store });
  }
}

/** "samana päivänä"; `none` (the phrases' word for nothing to say) when the row has no time. */
function slaWords(view: View, { sla }: PickupOption): string {
  if (sla === undefined) return 'none';
  switch (sla) {
    case 'same_day':
      return sentence(view, 'pickup.sla.same_day').text;
    case 'next_day':
      return sentence(view, 'pickup.sla.next_day').text;
    case 'multi-week':
      return sentence(view, 'pickup.sla.multi-week').text;
    case '2-day':
    case '3-day':
    case '4-day':
    case '5-day':
    case '6-day':
    case '7-day':
      return sentence(view, 'pickup.sla.days', { days: sla.slice(0, 1) }).text;
  }
}

// "Where are you, what is your number?" — a store's address and telephone number.
import type { StoreInfoFound, Unknown } from '../catalog/facts/fact.ts';
import type { StorePlace } from '../catalog/model.ts';
import { storesNear } from './stores-near.ts';
import { entityFor, sentence } from './reply.ts';
import type { Sentence, TopicDialog } from './reply.ts';
import { whichStore } from './store-hours.ts';
import { townsWithout } from './towns.ts';
import { storeName } from './view.ts';
import type { View } from './view.ts';

/** More addresses than this stand on a line each. */
const toldInLine = 3;

export const storeInfo: TopicDialog = {
  needs(ask, view) {
    if (ask.all === true)
      return view.catalog.stores.map(({ code }) => ({ kind: 'store-info', storeCode: code }));
    if (ask.places.length === 0 && view.catalog.stores.length > 3) return [];
    const stores = ask.places.length === 0 ? view.catalog.stores : storesNear(view.catalog, ask.places, 3);
    return stores.map(({ code }) => ({ kind: 'store-info', storeCode: code }));
  },

  reply(ask, facts, view) {
    const infos = facts.filter(
      (fact): fact is StoreInfoFound | Unknown<'store-info'> => fact.kind === 'store-info',
    );
    const [first] = infos;
    if (first === undefined) return whichStore(view, 'store-info', entityFor(ask, 'clarify'));
    const found = infos.filter((fact): fact is StoreInfoFound => fact.status === 'found');
    if (found.length === 0)
      return { entity: first.entity, sentences: [], offerPerson: 'please', standsAlone: true };
    const said = found.map(({ store }) => whereabouts(view, store));
    return {
      entity: first.entity,
      sentences: [
        ...townsWithout(ask.places, view),
        ...(found.length > toldInLine ? [asLines(view, said)] : said),
      ],
      standsAlone: true,
    };
  },
};

function whereabouts(view: View, store: StorePlace): Sentence {
  const name = storeName(view, store);
  const address = [store.address, [store.postalCode, store.locality].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  if (address === '') return sentence(view, 'store-info.unknown', { store: name });
  return store.phone === undefined
    ? sentence(view, 'store-info.address', { store: name, address })
    : sentence(view, 'store-info.phone', { store: name, address, phone: store.phone });
}

function asLines(view: View, said: readonly Sentence[]): Sentence {
  const list = said.map(({ text }) => `\n• ${text.replace(/\.$/, '')}`).join('');
  return { ...sentence(view, 'store-info.all', { list }), figures: said.flatMap(({ figures }) => figures) };
}

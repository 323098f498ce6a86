// What stock answers say beside the figures: whether it is enough, how and when to fetch it, and that an old figure is old.
import type { Fact, StockAround, StoreStockFound } from '../catalog/facts/fact.ts';
import { enough } from '../catalog/facts/stock-rows.ts';
import type { Ask } from '../language/understand/reading.ts';
import { hoursToday } from './hours-words.ts';
import { pickupSentence } from './pickup.ts';
import { entityFor, maybeFactOf, sentence } from './reply.ts';
import type { Reply, Sentence, Suggestion } from './reply.ts';
import type { View } from './view.ts';

export function isOneStore(ask: Ask): boolean {
  return ask.places.length === 1 && ask.places[0]?.kind === 'store';
}

export function having(fact: Exclude<StockAround, { status: 'unknown' }>): readonly StoreStockFound[] {
  return fact.stores.filter((store): store is StoreStockFound => store.status === 'found' && store.has);
}

/** What it takes to go and get it: pick-up and today's hours of the nearest store that has it (`there`: just named). */
export function errand(facts: readonly Fact[], view: View, there?: 'there'): readonly Sentence[] {
  const pickup = maybeFactOf(facts, 'pickup');
  const hours = maybeFactOf(facts, 'store-hours');
  const reserve =
    pickup?.status === 'found' &&
    (pickup.option.method === 'reserve' || pickup.option.method === 'ship_to_store')
      ? [pickupSentence(view, pickup.option, there)]
      : [];
  return [...reserve, ...(hours === undefined ? [] : hoursToday(view, hours, there))];
}

export function isEnough(ask: Ask, best: StoreStockFound, view: View): readonly Sentence[] {
  if (ask.quantity === undefined || ask.quantity < 2) return [];
  return [sentence(view, `stock.enough.${enough(best, ask.quantity)}`, { wanted: ask.quantity })];
}

/** An old figure, told with its age, is called old; a look at the shelf is offered. */
export function checkIfOld(best: StoreStockFound, view: View): readonly Sentence[] {
  return best.stale ? [sentence(view, 'stock.stale')] : [];
}

export function offered(sentences: readonly Sentence[]): Pick<Reply, 'offerPerson'> {
  return sentences.some(
    ({ key }) => key === 'stock.stale' || key === 'stock.enough.unknown' || key === 'stock.store.unknown',
  )
    ? { offerPerson: 'check' }
    : {};
}

/** The button that asks for every store, when more have it than were named. */
export function showAll(view: View, more: boolean): readonly Suggestion[] {
  if (!more) return [];
  const title = sentence(view, 'button.show-all').text;
  return [{ title, text: sentence(view, 'button.show-all-text').text }];
}

export function unknownStock(ask: Ask, view: View): Reply {
  return {
    entity: entityFor(ask, 'unknown'),
    sentences: [sentence(view, 'stock.stores.unknown-all')],
    offerPerson: 'check',
  };
}

// "When are you open?" — a named store's hours of the day, those of a town's stores, or which store is meant.
import { storesNear } from './stores-near.ts';
import { clock, listed } from '../language/phrases/figures.ts';
import { capital, dayText, hoursText, storeHours as hoursOf } from './hours-words.ts';
import type { StoreHours } from './hours-words.ts';
import { entityFor, sentence } from './reply.ts';
import type { Sentence, Suggestion, TopicDialog } from './reply.ts';
import { townsWithout } from './towns.ts';
import { storeName } from './view.ts';
import type { View } from './view.ts';

/** Stores whose hours are told without asking which one is meant. */
const toldAtOnce = 3;

export const storeHours: TopicDialog = {
  needs(ask, view) {
    const date = ask.day === undefined ? {} : { date: ask.day.date };
    const codes =
      ask.all === true
        ? view.catalog.stores.map(({ code }) => code)
        : ask.places.length > 0
          ? storesNear(view.catalog, ask.places, toldAtOnce).map(({ code }) => code)
          : view.catalog.stores.length <= toldAtOnce
            ? view.catalog.stores.map(({ code }) => code)
            : [];
    return codes.map((storeCode) => ({ kind: 'store-hours', storeCode, ...date }));
  },

  reply(ask, facts, view) {
    const hours = facts.filter((fact): fact is StoreHours => fact.kind === 'store-hours');
    const [first] = hours;
    if (first === undefined) return whichStore(view, 'store-hours', entityFor(ask, 'clarify'));
    if (ask.all === true && hours.length > toldAtOnce)
      return { entity: first.entity, sentences: [hoursOfAll(view, hours, first.date)], standsAlone: true };
    return {
      entity: first.entity,
      sentences: [
        ...townsWithout(ask.places, view),
        ...hours.flatMap((fact) => hoursOf(view, fact)),
        ...(hours.length === 1 ? atTime(ask.day?.time, first, view) : []),
      ].map((said, index) => (index === 0 ? { ...said, text: capital(view, said.text) } : said)),
      standsAlone: true,
      ...(first.status === 'unknown' ? { offerPerson: 'please' as const } : {}),
    };
  },
};

/** "puoli kuudelta": whether it is open then, where the day's hours are known. */
function atTime(time: string | undefined, fact: StoreHours, view: View): readonly Sentence[] {
  if (time === undefined || fact.status === 'unknown' || fact.hours.length === 0) return [];
  const open = fact.hours.some(({ opens, closes }) => opens <= time && time < closes);
  return [sentence(view, open ? 'hours.at-open' : 'hours.at-shut', { time: clock(time, view.locale) })];
}

function hoursOfAll(view: View, hours: readonly StoreHours[], date: string): Sentence {
  const lines = hours.flatMap((fact) => {
    if (fact.store === undefined) return [];
    const store = storeName(view, fact.store);
    if (fact.status === 'unknown') return [sentence(view, 'hours.short-unknown', { store })];
    return fact.hours.length === 0
      ? [sentence(view, 'hours.short-closed', { store })]
      : [sentence(view, 'hours.short', { store, hours: hoursText(view, fact.hours) })];
  });
  const said = sentence(view, 'hours.all', {
    day: dayText(view, date),
    lines: lines.map(({ text }) => `\n• ${text}`).join(''),
  });
  return { ...said, figures: [...said.figures, ...lines.flatMap(({ figures }) => figures)] };
}

/** Asks back which store, with a button for each when they are few. */
export function whichStore(
  view: View,
  topic: 'store-hours' | 'store-info',
  entity: ReturnType<typeof entityFor>,
) {
  const { stores } = view.catalog;
  const names = stores.map((store) => storeName(view, store));
  const suggestions: Suggestion[] = names.slice(0, 8).map((name) => ({ title: name, text: name }));
  return {
    entity,
    sentences: [],
    question:
      names.length > 8
        ? sentence(view, 'clarify.place')
        : sentence(view, 'clarify.which-store', { options: listed(names, view.locale) }),
    pending: { kind: 'place' as const, options: stores.slice(0, 8).map(({ code }) => code), topics: [topic] },
    suggestions,
    standsAlone: true as const,
  };
}

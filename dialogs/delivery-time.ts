// "When would I have it?" — business days and dates of the first service that takes it there; no date without a source.
import type { DeliveryScope, Fact, PickupOption, ServiceTime } from '../catalog/facts/fact.ts';
import { dateWithWeekday, range } from '../language/phrases/figures.ts';
import type { DayRef } from '../language/understand/reading.ts';
import { factOf, productIdOf, sentence } from './reply.ts';
import type { Reply, Sentence, TopicDialog } from './reply.ts';
import { deliveryPlace, serviceTo, weight } from './delivery-words.ts';
import { serviceName, serviceWithin, storeName } from './view.ts';
import type { View } from './view.ts';

export const deliveryTime: TopicDialog = {
  needs(ask) {
    const productId = productIdOf(ask);
    if (productId === undefined) return [];
    const to = deliveryPlace(ask);
    return [
      {
        kind: 'delivery-time',
        productId,
        ...(ask.serviceId === undefined ? {} : { serviceId: ask.serviceId }),
        ...(to === undefined ? {} : { to }),
      },
    ];
  },

  reply(ask, facts, view) {
    const fact = factOf(facts, 'delivery-time');
    switch (fact.status) {
      case 'found':
        return {
          entity: fact.entity,
          sentences: [
            ...(fact.startsFrom === undefined
              ? []
              : [
                  sentence(view, 'delivery-time.from-date', {
                    date: dateWithWeekday(fact.startsFrom, view.today, view.locale),
                  }),
                ]),
            arrival(view, fact.time, fact.scope),
            ...inTime(ask.day, fact.time, view),
            ...fact.others.slice(0, 1).map((other) => otherService(view, other)),
            ...(fact.longerSomewhere ? [sentence(view, 'delivery-time.longer')] : []),
          ],
          ...(fact.longerSomewhere
            ? {
                question: sentence(view, 'delivery-time.ask-code'),
                pending: { kind: 'postal-code' as const, topics: ['delivery-time' as const] },
              }
            : {}),
        };
      case 'not-deliverable': {
        const heavy = fact.reason === 'too-heavy' ? weight(view, productIdOf(ask)) : undefined;
        return {
          entity: fact.entity,
          sentences: [
            heavy === undefined
              ? sentence(view, 'delivery-time.undeliverable')
              : sentence(view, 'delivery-time.too-heavy', { weight: heavy }),
            ...fact.others.slice(0, 1).map((other) => otherService(view, other)),
            ...pickupInstead(view, fact.fallback),
          ],
        };
      }
      case 'need-code':
        return {
          entity: fact.entity,
          sentences: [],
          question: sentence(view, 'clarify.postal-code'),
          pending: { kind: 'postal-code', topics: ['delivery-time'] },
        };
      case 'unknown':
        return unknown(fact, view);
    }
  },
};

function unknown(fact: Extract<Fact, { kind: 'delivery-time'; status: 'unknown' }>, view: View): Reply {
  const said = (): Sentence => {
    if (fact.transit !== undefined) {
      const { serviceId, minDays, maxDays } = fact.transit;
      return sentence(view, 'delivery-time.transit-only', {
        service: serviceName(view, serviceId),
        days: range(minDays, maxDays),
      });
    }
    if (fact.reason === 'no-date' || fact.reason === 'date-passed')
      return sentence(view, 'delivery-time.no-date');
    if (fact.reason === 'out-of-stock' || fact.reason === 'discontinued')
      return sentence(view, 'delivery-time.out-of-stock');
    return sentence(view, 'delivery-time.unknown');
  };
  return { entity: fact.entity, sentences: [said()], offerPerson: 'please' };
}

function arrival(view: View, time: ServiceTime, scope: DeliveryScope | undefined): Sentence {
  const service = serviceTo(view, time.serviceId, scope);
  const from = dateWithWeekday(time.minDate, view.today, view.locale);
  if (time.minDays === time.maxDays)
    return sentence(view, 'delivery-time.window-one', { service, days: time.minDays, from });
  const to = dateWithWeekday(time.maxDate, view.today, view.locale);
  return sentence(view, 'delivery-time.window', {
    service,
    days: range(time.minDays, time.maxDays),
    from,
    to,
  });
}

/** Wanted by a day: the reckoned window held against it, both told; never a promise. */
function inTime(day: DayRef | undefined, time: ServiceTime, view: View): readonly Sentence[] {
  if (day?.deadline !== true) return [];
  const said = (date: string) => dateWithWeekday(date, view.today, view.locale);
  const [from, to, by] = [said(time.minDate), said(time.maxDate), said(day.date)];
  if (time.maxDate <= day.date) return [sentence(view, 'delivery-time.by-likely', { to, by })];
  return time.minDate <= day.date
    ? [sentence(view, 'delivery-time.by-maybe', { from, to, by })]
    : [sentence(view, 'delivery-time.by-late', { from, by })];
}

function otherService(view: View, time: ServiceTime): Sentence {
  return sentence(view, 'delivery-time.other', {
    service: serviceWithin(view, time.serviceId),
    days: range(time.minDays, time.maxDays),
  });
}

export function pickupInstead(view: View, option: PickupOption | undefined): readonly Sentence[] {
  return option === undefined
    ? []
    : [sentence(view, 'delivery-area.pickup-instead', { store: storeName(view, option.store) })];
}

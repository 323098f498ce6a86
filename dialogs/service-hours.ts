// "When is somebody there?" — the hours of the people at customer service.
import { DateTime } from 'luxon';
import { moment } from '../language/phrases/figures.ts';
import { dayText, hoursText } from './hours-words.ts';
import { factOf, sentence } from './reply.ts';
import type { TopicDialog } from './reply.ts';
import type { View } from './view.ts';

export const serviceHours: TopicDialog = {
  needs(ask) {
    return [{ kind: 'service-hours', ...(ask.day === undefined ? {} : { date: ask.day.date }) }];
  },

  reply(_ask, facts, view) {
    const fact = factOf(facts, 'service-hours');
    const day = dayText(view, fact.date);
    if (fact.status === 'unknown')
      return {
        entity: fact.entity,
        sentences: [sentence(view, 'service-hours.unknown', { day })],
        standsAlone: true,
      };
    const opens = fact.next?.hours[0]?.opens;
    const next =
      fact.next === undefined || opens === undefined
        ? []
        : [
            sentence(view, 'service-hours.next', {
              when: moment(`${fact.next.date}T${opens}`, view.nowMs, view.catalog.shop.timeZone, view.locale),
            }),
          ];
    return {
      entity: fact.entity,
      sentences: [
        fact.hours.length === 0
          ? sentence(view, 'service-hours.closed', { day })
          : isOver(fact.date, fact.hours, view)
            ? sentence(view, 'service-hours.over', { day })
            : sentence(view, 'service-hours.open', { day, hours: hoursText(view, fact.hours) }),
        ...(fact.hours.length === 0 || fact.openNow === false ? next : []),
      ],
      standsAlone: true,
    };
  },
};

/** Today's last hour has passed: that somebody was in is no answer. */
function isOver(
  date: string,
  hours: readonly { readonly opens: string; readonly closes: string }[],
  view: View,
): boolean {
  const now = DateTime.fromMillis(view.nowMs, { zone: view.catalog.shop.timeZone });
  const time = now.toFormat('HH:mm');
  return date === now.toISODate() && hours.every(({ opens, closes }) => opens < closes && closes <= time);
}

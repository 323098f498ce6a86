// Which of the suite's findings are believed: it takes order numbers for phones, a model for a year and "twenty five" for a
// time of day, reads "the week after next" as a month and "last Friday of the month" as a past one. Pure; it knows no worker.
import type { Recognised } from '../understand/recognised.ts';
import type { Finding } from './protocol.ts';
import { isNumberTold, isTimeTold } from './vocabulary.ts';

/** Dates that the words settle: told in full, or the nth of a weekday; a bare weekday is our own grammar's. */
const settledDay = /^(?:\d{4}|XXXX)-\d{2}-(?:\d{2}|WXX-\d-#?\d)$/;
const settledMoment = /^(?:(?:\d{4}|XXXX)-\d{2}-\d{2}|XXXX-WXX-\d)T\d{2}(?::\d{2})?$/;
const settledTime = /^T\d{2}(?::\d{2})?$/;

/** What it gets wrong whatever it says, and the verb: "may 5 people come". */
const misread = /^(?:the |next )?day(?: before| after)?$|\b(?:this|coming|last)\b|(?:^|\s)may \d{1,2}$/i;

/** Before this hour stores are shut: where both halves of the day are possible, the later one is meant. */
const firstHour = 8;
const largestNumber = 9_999;

/** `today` is an ISO date; nothing before it is told. */
export function believed(findings: readonly Finding[], today: string): readonly Recognised[] {
  return findings.flatMap((finding): readonly Recognised[] => {
    const { start, end, text } = finding;
    switch (finding.kind) {
      case 'email':
        return [{ kind: 'email', start, end, address: text.toLowerCase() }];
      case 'number': {
        const value = Number(finding.readings[0]?.value);
        return isNumberTold(text) && Number.isInteger(value) && value > 0 && value <= largestNumber
          ? [{ kind: 'number', start, end, value }]
          : [];
      }
      case 'date':
      case 'datetime':
      case 'time': {
        if (misread.test(text) || !isTimeTold(text)) return [];
        const told = momentOf(finding, today);
        return told === undefined ? [] : [{ ...told, start, end }];
      }
    }
  });
}

type Moment =
  | { readonly kind: 'day'; readonly date: string; readonly time?: string }
  | { readonly kind: 'time'; readonly time: string };

function momentOf({ kind, readings }: Finding, today: string): Moment | undefined {
  const pattern = kind === 'date' ? settledDay : kind === 'time' ? settledTime : settledMoment;
  const values = readings.flatMap(({ value, timex }) => (pattern.test(timex ?? '') ? [value] : []));
  if (kind === 'time') {
    const time = likeliestTime(values.map((value) => value.slice(0, 5)));
    return time === undefined ? undefined : { kind: 'time', time };
  }
  const [date] = values
    .map((value) => value.slice(0, 10))
    .filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && value >= today)
    .sort();
  if (date === undefined) return undefined;
  const time = likeliestTime(
    values.filter((value) => value.startsWith(date)).map((value) => value.slice(11, 16)),
  );
  return { kind: 'day', date, ...(time === undefined ? {} : { time }) };
}

function likeliestTime(times: readonly string[]): string | undefined {
  const told = times.filter((time) => /^\d{2}:\d{2}$/.test(time)).sort();
  return told.find((time) => Number(time.slice(0, 2)) >= firstHour) ?? told[0];
}

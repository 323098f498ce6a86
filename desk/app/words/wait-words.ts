// What a customer in line was told of the wait, in the desk's words. Pure; the range is the one that was said.
import type { ToldWait } from '../data/conversation.ts';
import type { Words } from './fi.ts';

type Told = ToldWait['data'];

/** The range alone: `3–6 min`, or that no time was promised. */
export function toldSpanWords({ range }: Pick<Told, 'range'>, { calls }: Words): string {
  return range === undefined ? calls.noTime : minutesWords(range, calls);
}

/** The line in the conversation. */
export function waitWords({ position, range, callbackOffered }: Told, { calls }: Words): string {
  const said =
    range === undefined ? calls.waitWithheld(position) : calls.waitTold(position, minutesWords(range, calls));
  return callbackOffered === true ? `${said} · ${calls.callOffered}` : said;
}

/** Whole minutes; the upper end is rounded up, so that what is shown promises no more than what was said. */
function minutesWords({ low, high }: NonNullable<Told['range']>, calls: Words['calls']): string {
  return calls.minutes(Math.floor(low / 60), Math.max(1, Math.ceil(high / 60)));
}

// A fact that the customer was told, in a few words. Values of a kind that this page does not know are left out rather than
// guessed at; the message itself stands in the transcript.
import type { DeskQuestion } from '../../api/types.ts';
import type { Words } from './fi.ts';

export type Fact = DeskQuestion['facts'][number]['answer'];
/** Names of stores by code, as far as the conversation has told them. */
export type StoreNames = ReadonlyMap<string, string>;

type Value = Readonly<Record<string, unknown>>;

/** `undefined` when there is nothing to say beyond the topic. */
export function factWords(fact: Fact, words: Words, stores: StoreNames = new Map()): string | undefined {
  switch (fact.outcome) {
    case 'unknown':
      return words.facts.unknown;
    case 'clarify':
      return words.facts.clarify;
    case 'passed-on':
      return words.facts.passedOn;
    case 'answered':
      return isValue(fact.value) ? valueWords(fact.value, words, stores) : undefined;
  }
}

function valueWords(value: Value, words: Words, stores: StoreNames): string | undefined {
  const { facts } = words;
  if (Array.isArray(value['stores'])) {
    return joined(value['stores'].filter(isValue).map((store) => storeWords(store, words, stores)));
  }
  if (typeof value['availability'] === 'string') return availabilityWords(value, words);
  if (typeof value['amount'] === 'string') {
    const regular = value['regular'];
    const price = priceWords(value['amount'], value['currency'], words);
    return typeof regular === 'string'
      ? `${price} (${facts.insteadOf(priceWords(regular, value['currency'], words))})`
      : price;
  }
  if (typeof value['duration'] === 'string') return durationWords(value['duration'], words);
  if (typeof value['minDays'] === 'number' && typeof value['maxDays'] === 'number') {
    return joined([facts.days(value['minDays'], value['maxDays']), dateRange(value, words)]);
  }
  if (typeof value['deliverable'] === 'boolean') {
    return value['deliverable'] ? facts.deliverable : facts.notDeliverable;
  }
  if (typeof value['method'] === 'string')
    return joined([nameOf(value['storeCode'], stores), text(value['sla'])]);
  if (typeof value['date'] === 'string') return hoursWords(value, words);
  if (Array.isArray(value['productIds'])) return facts.items(value['productIds'].length);
  if (typeof value['buyers'] === 'string') return facts.buyers[value['buyers']];
  if (Array.isArray(value['services'])) {
    return joined(value['services'].filter(isValue).map((service) => costWords(service, words)));
  }
  return undefined;
}

function storeWords(store: Value, words: Words, stores: StoreNames): string | undefined {
  return joined([nameOf(store['storeCode'], stores), availabilityWords(store, words)], ' ');
}

function availabilityWords(value: Value, { facts }: Words): string | undefined {
  const quantity = value['quantity'];
  const known = facts.availability[String(value['availability'])];
  return typeof quantity === 'number' && quantity > 0 ? joined([facts.pieces(quantity), known]) : known;
}

function priceWords(amount: string, currency: unknown, { region }: Words): string {
  const code = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : 'EUR';
  return new Intl.NumberFormat(region, { style: 'currency', currency: code }).format(Number(amount));
}

function durationWords(duration: string, { facts }: Words): string | undefined {
  const [, years, months] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return joined([
    years === undefined ? undefined : facts.years(Number(years)),
    months === undefined ? undefined : facts.months(Number(months)),
  ]);
}

function dateRange(value: Value, words: Words): string | undefined {
  const from = dateWords(value['minDate'], words);
  const to = dateWords(value['maxDate'], words);
  return from === to || from === undefined ? to : `${from}–${to ?? ''}`;
}

function hoursWords(value: Value, words: Words): string | undefined {
  const hours =
    value['closed'] === true
      ? words.facts.closed
      : typeof value['opens'] === 'string' && typeof value['closes'] === 'string'
        ? `${value['opens']}–${value['closes']}`
        : undefined;
  return joined([dateWords(value['date'], words), hours], ' ');
}

function costWords(service: Value, words: Words): string | undefined {
  if (typeof service['amount'] !== 'string') return undefined;
  const free = service['freeFrom'];
  const price = priceWords(service['amount'], service['currency'], words);
  return joined([
    `${text(service['service']) ?? ''} ${price}`.trim(),
    typeof free === 'string' ? words.facts.free(priceWords(free, service['currency'], words)) : undefined,
  ]);
}

/** A calendar date stands for itself, whatever the reader's time zone. */
function dateWords(date: unknown, { region }: Words): string | undefined {
  if (typeof date !== 'string' || Number.isNaN(Date.parse(date))) return undefined;
  return new Date(date).toLocaleDateString(region, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
}

function nameOf(storeCode: unknown, stores: StoreNames): string | undefined {
  return typeof storeCode === 'string' ? (stores.get(storeCode) ?? storeCode) : undefined;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const isValue = (value: unknown): value is Value => typeof value === 'object' && value !== null;

function joined(parts: readonly (string | undefined)[], between = ', '): string | undefined {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? undefined : said.join(between);
}

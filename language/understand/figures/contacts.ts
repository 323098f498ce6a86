// Finds the e-mail address and the phone number that a customer left, in linear time. It is careful rather than complete:
// a postal code, an order number, an EAN, a price or a date must never be called.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { addressesIn } from '../../morphology/addresses.ts';
import type { Contact } from '../reading.ts';

export interface ContactsFound {
  readonly emails: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  readonly urls: readonly string[];
}

const longestText = 4_000;
/** Runs of digits with single separators, perhaps behind a plus: short enough that each is looked at once. */
const run =
  /(?<![\p{L}\p{N}_.,:/#-]|\d )(?:\+ ?)?\(?\d{1,15}\)?(?:(?:[ \u00a0-]{1,2}|(?<=\)))\(?\d{1,12}\)?){0,9}(?![\p{L}_]|[.,:/]\d)/gu;
const numberedThing =
  /(?:tilau|order|beställ|ostos|kuit|kvit|receipt|lasku|faktur|invoice|viite|referen|ean|gtin|upc|sku|mpn|viivakood|koodi|tuote|artikel|artik|product|tunnus|postin|posti|postnummer|postal|zip|seuranta|spårning|tracking|paket|parcel|lähety|sändning|försändelse|shipment|serial|sarjan|mall[ie]|model)[\p{L}:.-]*(?: ?(?:numero|nummer|number|nro|nr|no|koodi|code|id|tunnus)[\p{L}:.]*)?(?: ?(?:on|är|is|oli|var|was))?[\s:#.]*$/iu;

/** The first e-mail address and the first phone number that are surely such. */
export function findContacts(text: string): Contact {
  const { emails, phones } = allContacts(text);
  return {
    ...(emails[0] === undefined ? {} : { email: emails[0] }),
    ...(phones[0] === undefined ? {} : { phone: phones[0] }),
  };
}

/** All of them, in order, without repetition. Only the first 4,000 characters are read. */
export function allContacts(text: string): ContactsFound {
  const source = text.slice(0, longestText);
  const addresses = addressesIn(source);
  const named = (kind: 'email' | 'url'): string[] => [
    ...new Set(
      addresses
        .filter((address) => address.kind === kind)
        .map(({ start, end }) =>
          kind === 'email' ? source.slice(start, end).toLowerCase() : source.slice(start, end),
        ),
    ),
  ];
  return { emails: named('email'), phones: phonesIn(blanked(source, addresses)), urls: named('url') };
}

function blanked(
  source: string,
  addresses: readonly { readonly start: number; readonly end: number }[],
): string {
  let text = '';
  let at = 0;
  for (const { start, end } of addresses) {
    text += source.slice(at, start) + '_'.repeat(end - start);
    at = end;
  }
  return text + source.slice(at);
}

function phonesIn(text: string): string[] {
  const phones = new Set<string>();
  for (const match of text.matchAll(run)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const groups = match[0].match(/\+|\d+/gu) ?? [];
    for (let at = 0; at < groups.length;) {
      const plus = groups[at] === '+';
      const found = plus || !numberedThing.test(before) ? phoneFrom(groups, at) : undefined;
      if (found) phones.add(found.phone);
      at += found ? found.length : 1;
    }
  }
  return [...phones];
}

/** The phone number that begins with this group of digits, if any: the usual length of a mobile number first, else the longest. */
function phoneFrom(groups: readonly string[], at: number): { phone: string; length: number } | undefined {
  const first = groups[at] ?? '';
  if (first !== '+' && !first.startsWith('0')) return undefined;
  const candidates: { phone: string; length: number; digits: number }[] = [];
  for (let length = 1; length <= 8 && at + length <= groups.length; length++) {
    const parts = groups.slice(at, at + length);
    const joined = parts.join('');
    if (joined.length > 16) break;
    const phone = looksLikeSomethingElse(parts) ? undefined : validated(joined);
    if (phone) candidates.push({ phone, length, digits: joined.length });
  }
  const usual = /^0(?:4|50)/u.test(first) ? candidates.find(({ digits }) => digits === 10) : undefined;
  return usual ?? candidates.at(-1);
}

/** Postal codes, a business id, a date, a span of hours, an EAN. */
function looksLikeSomethingElse(parts: readonly string[]): boolean {
  const lengths = parts.map((part) => part.length).join('-');
  return (
    /^5(?:-5)*$/u.test(lengths) ||
    lengths === '7-1' ||
    lengths === '2-2-4' ||
    (lengths === '4-4' && parts.every((part) => /^[0-2]\d[0-5]\d$/u.test(part))) ||
    (parts.length === 1 && (parts[0]?.length ?? 0) > 11 && !parts[0]?.startsWith('00358'))
  );
}

function validated(digits: string): string | undefined {
  const international = digits.startsWith('+')
    ? digits
    : digits.startsWith('00358')
      ? `+${digits.slice(2)}`
      : undefined;
  if (international === undefined && (digits.startsWith('00') || digits.length < 7)) return undefined;
  // "+358 (0)40 …" is written with the zero that is not dialled.
  const number = parsePhoneNumberFromString((international ?? digits).replace(/^\+3580/u, '+358'), 'FI');
  if (number?.isValid() !== true) return undefined;
  // Old short mobile numbers are possible in theory; here one of them is a number of which an end is missing.
  const isShort =
    number.country === 'FI' && /^(?:4|50)/u.test(number.nationalNumber) && number.nationalNumber.length < 8;
  return isShort ? undefined : number.number;
}

// Messages as people write them, over the demo shop: what each asks and does. The files are readable by a shop manager.
import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Topic } from '../../../../kernel/answer.ts';
import type { PlaceRef } from '../../../../kernel/finding.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { emptyThread } from '../../../../kernel/thread.ts';
import type { Act, ProductRef, Reading, UnderstandTools } from '../../../../language/understand/reading.ts';
import { understand } from '../../../../language/understand/understand.ts';
import { demoShop } from './demo-shop.ts';

interface Expected {
  readonly text: string;
  readonly topics?: readonly Topic[];
  readonly acts?: readonly Act[];
  readonly product?: ProductRef['kind'];
  readonly places?: readonly string[];
  readonly postalCode?: string;
  readonly day?: string;
  readonly quantity?: number;
  readonly orderNumbers?: readonly string[];
  /** Several readings are right; only that it is read without a fault is held. */
  readonly loose?: boolean;
}

const folder = new URL('./messages/', import.meta.url);
const localeOfFile = (name: string): Locale =>
  name.includes('finnish') ? 'fi' : name.includes('swedish') ? 'sv' : 'en';

function nameOf(place: PlaceRef): string {
  return place.kind === 'store' ? place.storeCode : place.kind === 'area' ? place.name : place.code;
}

function differences(expected: Expected, reading: Reading, locale: Locale): readonly string[] {
  const found: string[] = [];
  const { asks } = reading;
  const topics = [...new Set(asks.map((ask) => ask.topic))].sort();
  const wanted = [...(expected.topics ?? [])].sort();
  if (topics.join() !== wanted.join())
    found.push(`topics ${topics.join() || 'none'}, not ${wanted.join() || 'none'}`);
  for (const act of expected.acts ?? [])
    if (!reading.acts.includes(act)) found.push(`acts ${reading.acts.join() || 'none'}, not ${act}`);
  const kinds = asks.map((ask) => ask.product.kind);
  if (expected.product && !kinds.includes(expected.product))
    found.push(`product ${kinds.join()}, not ${expected.product}`);
  const places = asks.flatMap((ask) => ask.places.map(nameOf));
  for (const place of expected.places ?? [])
    if (!places.includes(place)) found.push(`places ${places.join()}, not ${place}`);
  if (expected.postalCode && !asks.some((ask) => ask.postalCode === expected.postalCode))
    found.push('postal code');
  if (expected.day && !asks.some((ask) => ask.day?.date === expected.day)) found.push('day');
  if (expected.quantity && !asks.some((ask) => ask.quantity === expected.quantity)) found.push('quantity');
  if (expected.orderNumbers && expected.orderNumbers.join() !== reading.orderNumbers.join())
    found.push('order numbers');
  if (reading.locale !== locale) found.push(`language ${reading.locale}`);
  return found;
}

describe('understanding of messages as people write them', () => {
  let tools: UnderstandTools;
  before(async () => {
    ({ tools } = await demoShop());
  });

  for (const file of readdirSync(folder)) {
    const locale = localeOfFile(file);
    describe(file, () => {
      for (const expected of parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Expected[])
        it(expected.text, () => {
          const reading = understand(expected.text, emptyThread(locale), tools);
          if (expected.loose !== true) assert.deepEqual(differences(expected, reading, locale), []);
        });
    });
  }
});

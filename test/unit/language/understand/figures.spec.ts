// Phone numbers, postal codes, order numbers, EANs, sizes, years and pieces are never taken for one another.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Locale } from '../../../../kernel/locale.ts';
import { emptyThread } from '../../../../kernel/thread.ts';
import type { UnderstandTools } from '../../../../language/understand/reading.ts';
import { understand } from '../../../../language/understand/understand.ts';
import { demoShop } from './demo-shop.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`, 'u'));

type Kind = 'phone' | 'postal' | 'order' | 'ean' | 'size' | 'year' | 'pieces';

/** What stands before and after the figure in each language, so that it is clear what it is. */
const frames: Readonly<Record<Kind, Readonly<Record<Locale, readonly [before: string, after: string]>>>> = {
  phone: { fi: ['soittakaa', ''], sv: ['ring mig på', ''], en: ['please call', ''] },
  postal: { fi: ['toimitatteko', ''], sv: ['levererar ni till', ''], en: ['do you deliver to', ''] },
  order: { fi: ['missä on tilaus', ''], sv: ['var är beställning', ''], en: ['where is my order', ''] },
  ean: { fi: ['onko ean', ''], sv: ['finns ean', ''], en: ['do you have ean', ''] },
  size: { fi: ['onko pipoa', 'cm'], sv: ['finns mössa', 'cm'], en: ['do you have a hat', 'cm'] },
  year: { fi: ['onko vuoden', 'mallia'], sv: ['finns modell', 'kvar'], en: ['do you have the', 'model'] },
  pieces: { fi: ['tarvitsen', 'kpl'], sv: ['jag behöver', 'st'], en: ['i need', 'pcs'] },
};

const figures: Readonly<Record<Kind, fc.Arbitrary<string>>> = {
  phone: digits(6).map((rest) => `0401${rest}`),
  postal: fc.constantFrom('00100', '33100', '97200', '65100', '22100'),
  order: digits(9),
  ean: fc.constantFrom('6412345678901', '6438012345678'),
  size: fc.integer({ min: 36, max: 160 }).map(String),
  year: fc.integer({ min: 2019, max: 2028 }).map(String),
  pieces: fc.integer({ min: 2, max: 60 }).map(String),
};

const kinds = Object.keys(frames) as Kind[];

describe('figures of a message', () => {
  let tools: UnderstandTools;
  before(async () => {
    ({ tools } = await demoShop());
  });

  it('are each taken for what they are, and for nothing else', () => {
    const said = fc.constantFrom(...kinds).chain((kind) => figures[kind].map((figure) => ({ kind, figure })));
    fc.assert(
      fc.property(said, fc.constantFrom<Locale>('fi', 'sv', 'en'), ({ kind, figure }, locale) => {
        const [before, after] = frames[kind][locale];
        const text = `${before} ${figure} ${after}`.trim();
        const { asks, contact, orderNumbers } = understand(text, emptyThread(locale), tools);
        const told = {
          phone: contact.phone !== undefined,
          order: orderNumbers.length > 0,
          postal: asks.some(({ postalCode }) => postalCode !== undefined),
          pieces: asks.some(({ quantity }) => quantity !== undefined),
          day: asks.some(({ day }) => day !== undefined),
        };
        const expected = {
          phone: kind === 'phone',
          order: kind === 'order',
          postal: kind === 'postal',
          // Nothing need be asked where only pieces are named.
          pieces: kind === 'pieces' && told.pieces,
          day: false,
        };
        assert.deepEqual(told, expected, text);
      }),
      { numRuns: 300 },
    );
  });
});

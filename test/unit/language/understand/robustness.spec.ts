// Understanding holds for any text: it never throws, says the same twice, and keeps what is asked within bounds.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { locales } from '../../../../kernel/locale.ts';
import { emptyThread, threadSchema } from '../../../../kernel/thread.ts';
import type { Thread } from '../../../../kernel/thread.ts';
import type { UnderstandTools } from '../../../../language/understand/reading.ts';
import { understand } from '../../../../language/understand/understand.ts';
import { demoShop } from './demo-shop.ts';

const words = fc.constantFrom(
  ...'onko paljonko milloin entä se toinen halvempi varastossa hinta takuu toimitus Tampereella 97200 97xxx MET-1001 joo ei finns kostar när är den how much is it warranty delivery yes no 3 kpl 24.12. lauantaina , . ? ! \n € % 👍'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
);
const pending = fc.constantFrom<Thread['pending']>(
  undefined,
  { kind: 'product', options: ['MET-1001', 'MET-1004'], topics: ['stock'] },
  { kind: 'which-product', topics: ['price'] },
  { kind: 'place', options: ['HEL-LON', 'HEL-ITA'], topics: ['stock'] },
  { kind: 'postal-code', topics: ['delivery-area'] },
  { kind: 'topic', options: ['price', 'stock'] },
  { kind: 'own-answer', answerId: 'returns' },
  { kind: 'person' },
  { kind: 'contact' },
);

describe('understanding of any text', () => {
  let tools: UnderstandTools;
  before(async () => {
    ({ tools } = await demoShop());
  });

  it('never throws, is deterministic, and leaves a thread that can be stored', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...locales), pending, (text, locale, asked) => {
        const thread: Thread = {
          ...emptyThread(locale),
          products: ['MET-1002'],
          ...(asked === undefined ? {} : { pending: asked }),
        };
        const reading = understand(text, thread, tools);
        assert.deepEqual(understand(text, thread, tools), reading);
        assert.ok(reading.asks.length <= 12);
        assert.ok(reading.unsureTopics.length !== 1 || reading.asks.length === 0);
        threadSchema.parse(reading.thread);
      }),
      { numRuns: 150 },
    );
  });

  it('reads no more than 4,000 characters', () => {
    const long = 'a '.repeat(1_999);
    const reading = understand(`${long} . onko MET-1001 varastossa?`, emptyThread('fi'), tools);
    assert.deepEqual(reading.asks, []);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPlaceFinder } from '../../../../catalog/index/places/place-finder.ts';
import type { FindPlaces } from '../../../../kernel/finding.ts';
import type { Token } from '../../../../kernel/words.ts';
import { stemmerMorphology } from '../../../../language/morphology/stemmer.ts';
import { tokenize } from '../../../../language/morphology/tokenize.ts';
import { makeShop, makeStore } from '../support/make-catalog.ts';
import { hostileShapes } from './hostile-texts.ts';

/** A big chain whose stores share beginnings, an alias and a street. */
const stores = Array.from({ length: 60 }, (_, at) =>
  makeStore(`S${at}`, {
    name: `Testikauppa Iso Omena ${at}`,
    locality: ['Helsinki', 'Tampere', 'Oulu', 'Jyväskylä'][at % 4] ?? '',
    address: `Lönnrotinkatu ${at + 1}`,
    aliases: ['Lönkka', 'Keskusta', `Kauppakulma${at}`],
  }),
);
const morphology = stemmerMorphology('fi');
/** Tokens read their analyses when first asked; that is not the finder's work. */
function analysed(text: string): readonly Token[] {
  const tokens = tokenize(text, morphology);
  for (const token of tokens) void token.analyses;
  return tokens;
}
const newFinder = () => createPlaceFinder(stores, makeShop());

/** How many times the finder looks at a word of the message. */
function looks(find: FindPlaces, tokens: readonly Token[]): number {
  let count = 0;
  const watched = tokens.map(
    (token) =>
      new Proxy(token, {
        get(target, key, receiver): unknown {
          count++;
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  find(watched, 'fi');
  return count;
}

function checkBounds(find: FindPlaces, tokens: readonly Token[]): void {
  const hits = find(tokens, 'fi');
  const starts = new Set(hits.map(({ matched }) => matched[0]));
  assert.ok(starts.size <= 64, `${starts.size} places`);
  for (const { score, matched } of hits) {
    assert.ok(score > 0 && score <= 1);
    assert.ok(matched.length > 0);
    assert.ok(matched.every((at) => Number.isInteger(at) && at >= 0 && at < tokens.length));
    assert.deepEqual(
      [...matched],
      [...new Set(matched)].sort((a, b) => a - b),
    );
  }
}

const towns = [
  'Helsingissä',
  'tamperella',
  'Iso Omenassa',
  'Testikauppa Iso',
  'Lönkan',
  'keskustassa',
  '00100 Helsinki',
];
const filled = (words: readonly string[]) =>
  words
    .join(' ')
    .repeat(Math.ceil(4_000 / (words.join(' ').length + 1)))
    .slice(0, 4_000);
const letters = fc.constantFrom(...'aehijklmnoprstuvyäö');
const arbitraryText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 4_000, maxLength: 4_000 }),
  fc.string({ unit: letters, minLength: 4_000, maxLength: 4_000 }),
  fc
    .array(fc.string({ unit: letters, minLength: 1, maxLength: 14 }), { minLength: 300, maxLength: 600 })
    .map(filled),
  fc
    .array(fc.constantFrom(...towns, '-', "'", ':', '.', ',', '5', '97xxx', 'a'), {
      minLength: 1,
      maxLength: 40,
    })
    .map(filled),
  fc
    .array(fc.stringMatching(/^[\d-]{1,9}$/), { minLength: 1, maxLength: 400 })
    .map((words) => filled([...words, 'x'])),
);

describe('the place finder’s work', () => {
  it('never fails and tells only what stands in the message, whatever the text', () => {
    const find = newFinder();
    fc.assert(
      fc.property(arbitraryText, (text) => checkBounds(find, tokenize(text, morphology))),
      { numRuns: 60 },
    );
  });

  it('looks at each word a bounded number of times', () => {
    for (const [name, make] of Object.entries(hostileShapes)) {
      const tokens = analysed(make(1));
      const count = looks(newFinder(), tokens);
      assert.ok(count <= 60 * tokens.length + 1_000, `${name}: ${count} looks at ${tokens.length} words`);
    }
  });

  it('takes a small part of the 20 ms that a message may hold the event loop', () => {
    for (const [name, make] of Object.entries(hostileShapes)) {
      const tokens = analysed(make(2));
      // Time of this thread alone, words never met before, the best of five: a busy machine does not count.
      const times = Array.from({ length: 5 }, () => {
        const find = newFinder();
        const before = process.threadCpuUsage();
        find(tokens, 'fi');
        const { user, system } = process.threadCpuUsage(before);
        return (user + system) / 1_000;
      });
      assert.ok(Math.min(...times) < 20, `${name}: ${times.join(', ')} ms`);
    }
  });

  it('answers the same whether or not the words are remembered', () => {
    const find = newFinder();
    const sentences = [
      'Jyväskyllässä',
      'entä Iso Omenassa',
      'onko keskustassa Tampereella',
      'Lönkan kulmalla',
      '00100 Helsinki',
    ];
    for (const text of [...sentences, ...Object.values(hostileShapes).map((make) => make(3)), ...sentences]) {
      const tokens = tokenize(text, morphology);
      assert.deepEqual(find(tokens, 'fi'), newFinder()(tokens, 'fi'), text.slice(0, 60));
    }
  });

  it('still finds what a long message names late', () => {
    const text = `${'kerron teille pitkän tarinan siitä miten se meni '.repeat(60)} onko sitä Vaasassa`;
    const hits = newFinder()(tokenize(text, morphology), 'fi');
    assert.deepEqual(
      hits.map(({ place }) => place.kind === 'area' && place.name),
      ['Vaasa'],
    );
  });
});

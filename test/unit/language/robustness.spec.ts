// Whatever a customer writes, understanding does not throw, reads it alike every time, and does no more than a bounded
// amount of work. How many milliseconds that is, `bench/understanding.ts` tells.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { locales, type Locale } from '../../../kernel/locale.ts';
import { emptyThread } from '../../../kernel/thread.ts';
import type { Effort } from '../../../kernel/words.ts';
import type { UnderstandTools } from '../../../language/understand/reading.ts';
import { understand, understandInSteps } from '../../../language/understand/understand.ts';
import { hostileMessages } from './hostile-messages.ts';
import { demoShop } from './understand/demo-shop.ts';

interface Work {
  searches: number;
  searchedWords: number;
  answers: number;
  placeWords: number;
  /** In the morphology's own measure. */
  effort: number;
}

/** The tools, with what is asked of them counted. */
function counted(tools: UnderstandTools): { readonly tools: UnderstandTools; readonly work: Work } {
  const work: Work = { searches: 0, searchedWords: 0, answers: 0, placeWords: 0, effort: 0 };
  const morphology = (locale: Locale): UnderstandTools['morphology'][Locale] => ({
    source: tools.morphology[locale].source,
    analyse(word, effort: Effort = { left: Number.MAX_SAFE_INTEGER }) {
      const before = effort.left;
      const analyses = tools.morphology[locale].analyse(word, effort);
      work.effort += before - effort.left;
      return analyses;
    },
  });
  return {
    work,
    tools: {
      ...tools,
      morphology: { fi: morphology('fi'), sv: morphology('sv'), en: morphology('en') },
      findProducts(tokens, locale, limit) {
        work.searches++;
        work.searchedWords += tokens.length;
        return tools.findProducts(tokens, locale, limit);
      },
      findAnswers(text, locale) {
        work.answers++;
        return tools.findAnswers(text, locale);
      },
      findPlaces(tokens, locale) {
        work.placeWords += tokens.filter(({ kind }) => kind !== 'punctuation').length;
        return tools.findPlaces(tokens, locale);
      },
    },
  };
}

/** Far above what is measured, so that only a fault of kind fails on a busy machine, and none of degree. */
const millisecondsAtMost = 200;

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4_500 }),
  fc.string({ unit: 'grapheme', maxLength: 2_000 }),
  // Halves of surrogates and unassigned code units too.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 2_000 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 4_000 }))
    .map(([piece, times]) => piece.repeat(times).slice(0, 5_000)),
);
const hostileText = fc
  .tuple(fc.constantFrom(...Object.values(hostileMessages)), fc.integer({ min: 0, max: 1_000_000 }))
  .map(([make, seed]) => make(seed));

describe('understanding of hostile texts', function () {
  this.timeout(120_000);
  let tools: UnderstandTools;
  before(async () => {
    ({ tools } = await demoShop());
  });

  const readTwice = (text: string, locale: Locale): void => {
    const first = counted(tools);
    const reading = understand(text, emptyThread(locale), first.tools);
    const second = counted(tools);
    assert.deepEqual(understand(text, emptyThread(locale), second.tools), reading);
    assert.deepEqual(second.work, first.work, 'the same work, whatever is remembered');

    // A message of up to 200 characters may be read in each of the three languages.
    const { searches, searchedWords, answers, placeWords, effort } = first.work;
    const readings = text.length > 200 ? 1 : 3;
    assert.ok(searches <= 30, `${searches} searches`);
    assert.ok(searchedWords <= 140 * readings, `${searchedWords} words searched`);
    assert.ok(answers <= 12, `${answers} own answers looked for`);
    assert.ok(placeWords <= 200 * readings, `places looked for in ${placeWords} words`);
    assert.ok(effort <= (64_000 + 10_000) * readings, `${effort} steps in the dictionary`);
    assert.ok(reading.asks.length <= 12);
  };

  it('never throws, reads alike every time and works within bounds, on any Unicode', () => {
    fc.assert(fc.property(anyText, fc.constantFrom(...locales), readTwice), { numRuns: 120 });
  });

  it('does so on texts made to hurt', () => {
    fc.assert(fc.property(hostileText, fc.constantFrom(...locales), readTwice), { numRuns: 120 });
  });

  it('does little between two steps, and comes to the same as at once', () => {
    for (const [name, make] of Object.entries(hostileMessages)) {
      const { tools: watched, work } = counted(tools);
      const steps = understandInSteps(make(11), emptyThread('fi'), watched);
      let before = { ...work };
      for (let step = steps.next(); ; step = steps.next()) {
        const searches = work.searches - before.searches;
        const words = work.searchedWords - before.searchedWords;
        assert.ok(searches <= 2, `${name}: ${searches} searches in a step`);
        assert.ok(words <= 100, `${name}: ${words} words searched in a step`);
        assert.ok(work.answers - before.answers <= 6, `${name}: own answers in a step`);
        before = { ...work };
        if (step.done === true) {
          assert.deepEqual(step.value, understand(make(11), emptyThread('fi'), tools), name);
          break;
        }
      }
    }
  });

  for (const [name, make] of Object.entries(hostileMessages))
    it(`holds nobody up: ${name}`, () => {
      // The best of three: what a busy machine adds is not the reader's.
      const times = [7, 8, 9].map((seed) => {
        const text = make(seed);
        const before = performance.now();
        understand(text, emptyThread('fi'), tools);
        return performance.now() - before;
      });
      assert.ok(Math.min(...times) < millisecondsAtMost, `${times.map(Math.round).join(', ')} ms`);
    });

  it('takes a word that names a part of every object for a word', () => {
    for (const text of ['constructor', 'onko __proto__ varastossa', 'hasOwnProperty toString valueOf?'])
      for (const locale of locales) readTwice(text, locale);
  });

  it('reads the questions of a long letter, wherever in it they stand', () => {
    const story = 'Viime kesänä kävimme mökillä ja siellä satoi vettä koko viikon ajan. '.repeat(25);
    const questions =
      'Paljonko on Tuulispää Robo R4? Mikä takuu siinä on? Milloin Tampereen myymälä on auki? Toimitatteko postinumeroon 97200?';
    const asked = (text: string) =>
      understand(text, emptyThread('fi'), tools)
        .asks.map(({ topic }) => topic)
        .filter((topic) => topic !== 'other');
    assert.deepEqual(asked(`${story}${questions}`), asked(questions));
    assert.deepEqual(asked(`${questions} ${story}`), asked(questions));
    assert.equal(asked(questions).length, 4);
  });
});

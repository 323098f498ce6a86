// The classifier and the tagger as the house uses them: what they make of sentences that stand in no utterance file.
import assert from 'node:assert/strict';
import type { Locale } from '../../../../../kernel/locale.ts';
import { stemmerMorphology } from '../../../../../language/morphology/stemmer.ts';
import { classifierOf } from '../../../../../language/understand/classify/classifier.ts';
import { featuresOf, seenWord } from '../../../../../language/understand/classify/features.ts';
import { goodsTaggerOf } from '../../../../../language/understand/classify/goods.ts';
import { agreement, meaningOf } from '../../../../../language/understand/classify/meaning.ts';
import { seeUtterance, wordsOfUtterance } from '../../../../../language/understand/classify/see.ts';
import { unmarked, utterancesOf } from '../../../../../language/understand/classify/utterances.ts';

const likeliest = (locale: Locale, marked: string) =>
  classifierOf(locale)(seeUtterance(unmarked(marked), locale, false)).ranked[0]?.label;

describe('classifier', () => {
  const sentences: readonly (readonly [Locale, string, string])[] = [
    ['fi', 'millä kaikilla voi teillä maksella', 'payment'],
    ['fi', 'kauanks [tolla telkkarilla] on takuuta', 'warranty'],
    ['fi', 'soitelkaa mulle vaikka huomenna', 'callback'],
    ['sv', 'hur länge gäller garantin på [symaskinen]', 'warranty'],
    ['sv', 'kan nån ringa upp mig i eftermiddag', 'callback'],
    ['en', 'how long is the guarantee on [the toaster]', 'warranty'],
    ['en', 'could somebody ring me back this afternoon', 'callback'],
  ];
  for (const [locale, text, label] of sentences)
    it(`${locale}: "${text}" is ${label}`, () => {
      assert.equal(likeliest(locale, text), label);
    });

  it('sees goods and places as such: two sentences that differ in them are one to it', () => {
    const seen = (text: string) => featuresOf(seeUtterance(unmarked(text), 'en', false), 'en');
    assert.deepEqual(seen('is [the tent] in {Turku}'), seen('is [a red drill X-200] in {Oulu}'));
  });

  it('knows by their concepts what words nobody taught it are about', () => {
    const taught = (word: string, locale: Locale) =>
      utterancesOf(locale).some(({ text }) => text.toLowerCase().includes(word));
    for (const [locale, word, marked, label] of [
      ['fi', 'lepattaa', '[tuuletin] lepattaa', 'complaint'],
      ['sv', 'gnisslar', '[cykeln] gnisslar', 'complaint'],
      ['en', 'clanks', 'my [washer] clanks', 'complaint'],
    ] as const) {
      assert.ok(!taught(word, locale), `${word} is taught`);
      assert.equal(likeliest(locale, marked), label, marked);
    }
  });

  it('sees figures as figures', () => {
    assert.equal(seenWord('123,45', 'plain').role, 'figure');
    assert.equal(seenWord('x200', 'plain').role, 'plain');
  });
});

describe('goods tagger', () => {
  const tags = (locale: Locale, text: string): ReadonlyMap<string, number> => {
    const morphology = stemmerMorphology(locale);
    const words = wordsOfUtterance(unmarked(text), locale, morphology);
    const likelihoods = goodsTaggerOf(locale, morphology)(words);
    return new Map(words.map(({ form }, at) => [form, likelihoods[at] ?? 0]));
  };

  it('finds goods that no catalogue has, by where they stand', () => {
    for (const [locale, text, goods] of [
      ['fi', 'onko teillä trampoliineja', 'trampoliineja'],
      ['sv', 'vad kostar en spikmatta', 'spikmatta'],
      ['en', 'do you have a didgeridoo in stock', 'didgeridoo'],
    ] as const) {
      const found = tags(locale, text);
      const most = [...found].sort((a, b) => b[1] - a[1])[0];
      assert.equal(most?.[0], goods, JSON.stringify([...found]));
      assert.ok(most[1] > 0.04);
    }
  });

  it('takes words of talk for none', () => {
    const found = tags('en', 'no receipt it was a gift from my aunt what now');
    for (const word of ['no', 'it', 'was', 'from', 'what', 'now'])
      assert.ok((found.get(word) ?? 1) < 0.2, `${word} ${String(found.get(word))}`);
  });
});

describe('meaning', () => {
  it('agrees between questions about the same matter that share no word', () => {
    const back = meaningOf('may i bring it back if it does not fit', 'en');
    assert.ok(
      agreement(back, meaningOf('what is your return policy', 'en')) >
        agreement(back, meaningOf('do you sell gift cards', 'en')),
    );
    assert.ok(Math.abs(agreement(back, back) - 1) < 0.05);
  });
});

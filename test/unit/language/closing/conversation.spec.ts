// Every utterance file but the farewells' is held against the lexicon, because a goodbye to anything else is the worst mistake;
// then a table of farewells, and words that greet at the beginning and part later.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { closingKind, isClosing, type ClosingContext } from '../../../../language/closing.ts';
import { locales } from '../../../../kernel/locale.ts';
import { utterancesOf } from '../../../../language/understand/classify/utterances.ts';
import { farewells } from './farewells.ts';

const beginning: ClosingContext = { begun: false, askedBack: false };
const underWay: ClosingContext = { begun: true, askedBack: false };
const answering: ClosingContext = { begun: true, askedBack: true };

describe('a farewell in its conversation', () => {
  for (const locale of locales)
    it(`is none of the other utterances, ${locale}`, () => {
      const closed = utterancesOf(locale)
        .filter(({ label }) => label !== 'closing')
        .flatMap(({ label, text, names }) => {
          const places = names
            .filter(({ role }) => role === 'place')
            .map((at) => text.slice(at.start, at.end));
          const greets = label === 'greeting';
          const contexts = greets ? [beginning] : [{}, beginning, underWay, answering];
          return contexts
            .filter((context) => closingKind(text, locale, { ...context, places }) === 'farewell')
            .map((context) => `${label}: ${text} ${JSON.stringify(context)}`);
        });
      assert.deepEqual(closed, []);
    });

  for (const locale of locales)
    for (const text of farewells[locale])
      it(`is heard when one is under way, ${locale}: ${text}`, () =>
        assert.equal(closingKind(text, locale, underWay), 'farewell'));

  it('is most of them at the beginning, too', () => {
    for (const locale of locales) {
      const heard = farewells[locale].filter((text) => closingKind(text, locale, beginning) === 'farewell');
      assert.ok(heard.length > farewells[locale].length * 0.75, `${locale} ${heard.length}`);
    }
  });

  const greetsFirst =
    'moro moro, moi moi, hei hei, heippa, moikka, tsau tsau, hej hej hej, God jul, hej!, hyvää perjantaita, ciao, happy new year';
  for (const text of greetsFirst.split(/, (?!hej!)/u))
    it(`greets at the beginning and parts later: ${text}`, () => {
      for (const locale of locales) {
        assert.equal(closingKind(text, locale, beginning), undefined);
        assert.equal(closingKind(text, locale, underWay), 'farewell');
      }
    });
  for (const text of [
    'hello hello',
    'hi',
    'hyvää päivää',
    'god dag',
    'good evening',
    'terve',
    'moi',
    'mahtavaa hei',
  ])
    it(`never parts: ${text}`, () => {
      for (const locale of locales)
        for (const context of [{}, beginning, underWay, answering])
          assert.equal(closingKind(text, locale, context), undefined);
    });

  it('may be led by a yes or no only when nothing was asked', () => {
    for (const text of ['joo moikka', 'ei kiitos, hei hei', 'nej tack, hejdå', 'jo ha det bra', "no thanks, that's all", 'yeah ok bye'])
      for (const locale of locales) {
        assert.equal(closingKind(text, locale, underWay), 'farewell', text);
        assert.equal(closingKind(text, locale, answering), undefined, text);
        assert.equal(closingKind(text, locale), undefined, text);
      }
    for (const text of ['joo kiitos', 'ja tack', 'jo tack', 'ei kiitos', 'no thanks', "thanks, I'm good"])
      for (const locale of locales)
        for (const context of [{}, beginning, underWay, answering])
          assert.equal(closingKind(text, locale, context), undefined, text);
  }); // prettier-ignore

  it('names a place only after a meeting, and only one that is known', () => {
    const places = ['oulussa'];
    assert.equal(closingKind('nähdään sitten Oulussa', 'fi', { ...underWay, places }), 'farewell');
    assert.equal(closingKind('nähdään sitten Oulussa', 'fi', underWay), undefined);
    assert.equal(closingKind('kiitos Oulussa', 'fi', { ...underWay, places }), undefined);
    assert.equal(closingKind('kiitos huomenna', 'fi', underWay), undefined);
    assert.equal(closingKind('thanks, tomorrow', 'en', underWay), undefined);
  });

  it('is a promise to come back only from the customer', () => {
    for (const text of [
      'Palaan asiaan huomenna.',
      'Jag återkommer imorgon.',
      "I'll get back to you tomorrow.",
    ])
      for (const locale of locales) {
        assert.equal(closingKind(text, locale, underWay), 'farewell', text);
        assert.equal(isClosing(text, locale), false, text);
      }
  });

  it('is not what a single slip makes of a question, an insult or a bare word', () => {
    for (const text of ['moron', 'kiitosko', 'riittääkö tämä', 'mikä kiitos', 'onko siinä kaikki', 'Terveisin Missä', 'Terveisin Onko', 'är det allt', 'is that all', 'var det allt', 'are we done', 'kan vi avsluta här', 'can i go now', 'loppu', 'kuitti', 'tacos', 'hinta', 'thank goodness no', 'ok ja tack'])
      for (const locale of locales)
        for (const context of [{}, beginning, underWay])
          assert.equal(closingKind(text, locale, context), undefined, text);
  }); // prettier-ignore

  it('survives letters drawn out, capitals and marks, and never a question mark', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.nat(),
        fc.integer({ min: 3, max: 9 }),
        fc.constantFrom('', '!', '...', ' :)', ' 👋', ' ❤️'),
        (locale, which, times, tail) => {
          const text = farewells[locale][which % farewells[locale].length] ?? '';
          assert.equal(closingKind(text.toLocaleUpperCase() + tail, locale, underWay), closingKind(text.toLocaleUpperCase(), locale, underWay));
          assert.equal(closingKind(`${text}${tail}?`, locale, underWay), undefined);
          assert.equal(closingKind(`${text} ${'bye'.padEnd(times, 'e')}${tail}`, 'en', underWay) === undefined && locale === 'en', false);
        },
      ),
    );
  }); // prettier-ignore

  it('holds no word that is unknown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.nat(),
        fc.constantFrom('takuuta', 'garantin', 'warranty', 'toimitus', 'leverans', 'delivery', 'hinnat', 'mutta', 'men', 'but', 'entä', 'milloin', 'vänta', 'however', 'en tiedä', 'toimiiko', 'palautus', 'rikki', 'broken', 'trasig'),
        fc.boolean(),
        (locale, which, unknown, first) => {
          const text = farewells[locale][which % farewells[locale].length] ?? '';
          const whole = first ? `${unknown} ${text}` : `${text} ${unknown}`;
          assert.equal(closingKind(whole, locale, underWay), undefined, whole);
        },
      ),
      { numRuns: 1_000 },
    );
  }); // prettier-ignore
});

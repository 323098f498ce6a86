// Thanks and farewells are recognised in three languages, and no question, refusal or unfinished word ever is.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { closingKind, endsWithClosing, isClosing } from '../../../../language/closing.ts';
import { locales, type Locale } from '../../../../kernel/locale.ts';

const thanks: Readonly<Record<Locale, readonly string[]>> = {
  fi: ['kiitos!', 'Kiitti avusta :)', 'ok kiitos', 'Suuret kiitokset nopeasta vastauksesta!', 'hei, kiitos vastauksesta', 'ei muuta, kiitos', 'selvä juttu, kiitos paljon ❤️', 'asia selvä, kiitos'],
  sv: ['Tack!', 'tack så jättemycket för hjälpen', 'ok tack', 'perfekt, tusen tack', 'tackar!'],
  en: ['thanks', 'Thank you so much!!', 'great, thx', 'ok thanks a lot for your help', "that's it, thank you"],
}; // prettier-ignore
const farewells: Readonly<Record<Locale, readonly string[]>> = {
  fi: ['heippa, kiitti', 'Hyvää päivänjatkoa!', 'Kiitos yhteydenotosta, tervetuloa uudelleen!', 'näkemiin', 'ok moi', 'moi moi', 'Kiitos ja tervetuloa!', 'kiitos, mukavaa viikonloppua 👋', 'Ei kestä, hyvää illanjatkoa!', 'Thanks, welcome again'],
  sv: ['Hej då!', 'Tack och välkommen åter', 'ha en riktigt fin dag', 'tack för hjälpen, ha det bra', 'trevlig helg!', 'tack hej'],
  en: ['Have a nice day!', 'bye', 'Thanks, welcome again', 'thanks, bye', 'take care!', 'ok great, see you later', "that's all, thank you"],
}; // prettier-ignore
const neither: Readonly<Record<Locale, readonly string[]>> = {
  fi: ['ei kiitos', 'joo kiitos', 'juu moikka', 'Kiitti! Entä takuu?', 'kiitti entä takuu', 'kiitos mutta missä', 'kiitos kuitenkin', 'no eipä auttanut, kiitos silti', 'kiitos etukäteen', 'kiitos :(', 'moi', 'moikka', 'hyvää päivää', 'kiitos, hyvää päivää', 'ok', 'selvä', '', '?', 'kiitosko', 'aika hidasta', 'kiitos 040', 'lähetä vastaus kiitos', 'heippa onko kiitos', 'tervetuloa'],
  sv: ['ja tack', 'nej tack', 'hej då, vänta jag har en fråga', 'ok tack men hur länge tar leveransen', 'tack på förhand', 'tack ändå', 'hej', 'hej hej', 'god dag', 'jo tack', 'var så god'],
  en: ['no thanks', 'yes thanks', 'thanks but no', 'thanks anyway', 'thanks in advance', 'thanks?', 'hello', 'welcome back', 'wait', 'ok', 'sure thanks', 'good day sir'],
}; // prettier-ignore

describe('a closing', () => {
  for (const locale of locales) {
    for (const text of thanks[locale])
      it(`is thanks: ${text}`, () => assert.equal(closingKind(text, locale), 'thanks'));
    for (const text of farewells[locale])
      it(`is a farewell: ${text}`, () => assert.equal(closingKind(text, locale), 'farewell'));
    for (const text of neither[locale])
      it(`is none: ${text}`, () => assert.equal(closingKind(text, locale), undefined));
  }

  it('is told in whichever language the conversation is held', () => {
    for (const locale of locales)
      for (const other of locales) {
        for (const text of thanks[other]) assert.equal(closingKind(text, locale), 'thanks', text);
        for (const text of farewells[other]) assert.equal(closingKind(text, locale), 'farewell', text);
        for (const text of neither[other]) assert.equal(closingKind(text, locale), undefined, text);
      }
  });

  it('is never a question, whatever polite words stand around it', () => {
    const polite = fc.constantFrom(
      ...locales.flatMap((locale) => [...thanks[locale], ...farewells[locale]]),
      '',
      'ok',
      'hei',
    );
    const asking = fc.constantFrom(
      'onks', 'onko', 'missä', 'milloin', 'paljonko', 'entä', 'entäs', 'mutta', 'saako', 'voiko', 'löytyykö', 'takuu', 'mites', 'mikä', 'eikö',
      'men', 'hur', 'när', 'var', 'finns', 'kan', 'vad', 'varför', 'vänta', 'vilken', 'garantin', 'hinner',
      'but', 'wait', 'how', 'when', 'where', 'what', 'is', 'do', 'can', 'does', 'which', 'warranty', 'price', '12', '?',
    ); // prettier-ignore
    fc.assert(
      fc.property(
        polite,
        asking,
        polite,
        fc.constantFrom(...locales),
        fc.boolean(),
        (before, ask, after, locale, mark) => {
          const text = `${before} ${ask} ${after}${mark ? '?' : ''}`;
          assert.equal(isClosing(text, locale), false, text);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is never a text with a question mark or a word outside the lexicon', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom(...locales),
        (noise, locale) => {
          assert.equal(isClosing(`kiitos ${noise}?`, locale), false);
          assert.equal(isClosing(`tack qzxv${noise}`, locale), false, noise);
        },
      ),
    );
  });
});

describe('the end of a longer text', () => {
  const ends: readonly string[] = [
    'Selvitän. Kiitos ja tervetuloa uudelleen!',
    'Selvitän asian, kiitos ja tervetuloa uudelleen!',
    'Kiitos Matti, hyvää päivänjatkoa!\nT. Anna',
    'Palaan asiaan. Hyvää päivänjatkoa! Ystävällisin terveisin Anna / Asiakaspalvelu',
    'Selvitän. Kiitos! Tervetuloa!',
    'Jag kollar. Tack och välkommen åter!\nMvh Kalle',
    'Vi återkommer, ha en fin dag Lisa!',
    'We are checking. Thanks for contacting us! 😊',
    'It should be fine – take care!',
    'Kiitos yhteydenotosta, tervetuloa uudelleen!',
  ];
  for (const text of ends)
    it(`takes leave: ${JSON.stringify(text)}`, () => {
      for (const locale of locales) assert.equal(endsWithClosing(text, locale), true);
    });
  const goesOn: readonly string[] = [
    'Hei, kiitos yhteydenotosta! Selvitän asiaa.',
    'Hinta on 15,90 € juuri nyt.',
    'Lähetä vielä tilausnumero. Kiitos!',
    'Hyvää päivänjatkoa! Missä myymälässä käyt?',
    'I will take care',
    'Niitä on viisi, tervetuloa ostoksille!',
    'Vänta lite, tack.',
    'Terveisin Anna',
    'Hei! Miten voin auttaa?',
    '',
  ];
  for (const text of goesOn)
    it(`goes on: ${JSON.stringify(text)}`, () => {
      for (const locale of locales) assert.equal(endsWithClosing(text, locale), false);
    });

  it('holds for every farewell after any sentence', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Selvitän asiaa.', 'Jag kollar saken.', 'Let me check!', 'Palaan huomenna…'),
        fc.constantFrom(...locales.flatMap((locale) => farewells[locale])),
        fc.constantFrom(...locales),
        (sentence, farewell, locale) =>
          assert.ok(endsWithClosing(`${sentence} ${farewell}`, locale), farewell),
      ),
    );
  });

  it('reads long hostile texts quickly', () => {
    const started = performance.now();
    for (const unit of ['kiitos ', 'ja ', 'ok. ', 'terveisin a', 'T. a', 'kiitos. ', 'aaaa', ', '])
      for (const locale of locales) {
        endsWithClosing(unit.repeat(5_000), locale);
        closingKind(unit.repeat(80).slice(0, 600), locale);
      }
    assert.ok(performance.now() - started < 2_000);
  });
});

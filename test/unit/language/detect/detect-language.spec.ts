// Which language a message is in: unseen sentences, messages that must decide nothing, and what hints are worth.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { detectLanguage } from '../../../../language/understand/detect-language.ts';
import { locales, type Locale } from '../../../../kernel/locale.ts';

const languages = locales;

/** Not in the training sentences (held below), written as customers write. */
const unseen: Readonly<Record<Locale, readonly string[]>> = {
  fi: [
    'Onks marjanpoimurit jo loppu joka paikasta vai löytyiskö vielä jostain?', 'Meille lähin ois siinä Lönkan kulmalla',
    'saiskohan tän vielä huomiseks', 'millä hinnalla lähtis', 'onko teillä vesivaakoja', 'haluun puhuu ihmiselle',
    'pakastin meni rikki viikon jälkeen', 'mites noudon kanssa', 'loytyyko vaasasta', 'missä mun paketti viipyy',
    'kumpi näistä kestää paremmin pakkasta', 'mä haluaisin sen sinisenä', 'ei toi auta mua yhtään', 'Saatavuus, hinta, takuu ja toimitusaika reitittimelle X?',
    'mihis aikaan pääsis hakemaan', 'kävisikö tämä ulkokäyttöön', 'tarvitaanko siihen erillinen muuntaja', 'maksetaanko kassalla vai netissä',
    'eikö teillä ole ketään töissä', 'olisiko halvempaa versiota',
  ],
  sv: [
    'Är bärplockarna slut överallt eller går de att hitta nånstans?', 'Vilken butik ligger närmast', 'Går det att få hem till Korsholm',
    'är routern slut', 'när har ni öppet imorgon', 'har ni vattenpass', 'jag vill byta storlek', 'paketet kom aldrig fram',
    'soffbenet gick av', 'vad gäller för retur', 'vilka betalsätt finns', 'behöver hjälp med beställningen', 'den funkar inte',
    'oppet pa lordag', 'vill ha tag i nån', 'frysen gick sönder efter en vecka', 'kan man få den i blått', 'hur dags kan jag hämta',
    'jag hittar ingen som passar', 'finns det en billigare variant',
  ],
  en: [
    'Are the berry pickers gone everywhere?', 'which store is closest to Kamppi', 'is this thing on', "what's the price of RX-500",
    'do you ship to 97200', 'need it by friday', 'my freezer broke after a week', 'any chance of a discount', 'when can I pick up',
    'leg of the sofa snapped', 'can you hold one for me', 'does it come with cables', 'wheres my package', 'how do refunds work',
    'talk to a person', "you're useless", 'are you guys open today', 'does the warranty cover water damage', 'got any spirit levels',
    'would this work outdoors',
  ],
}; // prettier-ignore

describe('the language of a message', () => {
  it('is found in unseen sentences, against page and conversation', () => {
    const misses: string[] = [];
    let count = 0;
    for (const locale of locales)
      for (const text of unseen[locale])
        for (const other of locales) {
          count++;
          const found = detectLanguage(text, { page: other, conversation: other, languages });
          if (found.locale !== locale) misses.push(`${text} → ${found.locale}`);
        }
    assert.ok(misses.length <= count * 0.08, misses.join('\n'));
  });

  it('was not trained on these sentences', () => {
    for (const locale of locales) {
      const trained = readFileSync(
        new URL(`../../../../language/understand/detect/${locale}.txt`, import.meta.url),
        'utf8',
      )
        .toLowerCase()
        .split('\n');
      for (const text of unseen[locale])
        assert.ok(!trained.includes(text.toLowerCase().replace(/\?$/u, '')), text);
    }
  });

  const undecided = [
    'hei', 'no', 'ja', 'ok', 'hej', 'moi', 'RX-500', 'AX1800 500', 'Samsung Galaxy Watch', 'Sonos Beam Gen', 'Bosch Professional GSR',
    'Weber Spirit Original', 'Apple AirPods Pro', 'Philips Hue White Ambiance', 'Gardena Smart Water Control', '97200', '👍', '', '???',
    'kiitos', 'thanks', 'tack', 'no thanks', 'ja tack', 'Tampere', 'a@thisshop.com', 'https://shop.example/what-is-the-price-of-this',
  ]; // prettier-ignore
  for (const text of undecided)
    it(`keeps the conversation's language for ${JSON.stringify(text)}`, () => {
      for (const conversation of locales)
        assert.deepEqual(detectLanguage(text, { conversation, languages }), {
          locale: conversation,
          sure: false,
        });
    });

  it('prefers the conversation to the page and the page to the shop', () => {
    assert.equal(detectLanguage('ok', { conversation: 'sv', page: 'en', languages }).locale, 'sv');
    assert.equal(detectLanguage('ok', { page: 'en', languages }).locale, 'en');
    assert.equal(detectLanguage('ok', { languages: ['sv', 'fi'] }).locale, 'sv');
  });

  it('believes one long word only at the beginning of a conversation', () => {
    assert.deepEqual(detectLanguage('öppettider?', { page: 'fi', languages }), { locale: 'sv', sure: true });
    assert.deepEqual(detectLanguage('Löytyykö Samsung Galaxy Watch Ultra', { page: 'en', languages }), {
      locale: 'fi',
      sure: true,
    });
    assert.equal(detectLanguage('öppettider?', { conversation: 'fi', languages }).locale, 'fi');
  });

  it('never chooses a language that the shop does not speak', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom(...locales.flatMap((locale) => unseen[locale])),
        ),
        fc.uniqueArray(fc.constantFrom(...locales), { minLength: 1 }),
        fc.option(fc.constantFrom(...locales), { nil: undefined }),
        (text, spoken, page) => {
          const { locale } = detectLanguage(text, { ...(page ? { page } : {}), languages: spoken });
          assert.ok(spoken.includes(locale));
        },
      ),
    );
  });

  it('reads a long message in little time', () => {
    const started = performance.now();
    for (const unit of ['onko ', 'a', 'a@', "a'", 'ä ']) detectLanguage(unit.repeat(20_000), { languages });
    assert.ok(performance.now() - started < 1_000);
  });
});

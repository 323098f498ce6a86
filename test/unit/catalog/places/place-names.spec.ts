import assert from 'node:assert/strict';
import { createPlaceFinder } from '../../../../catalog/index/places/place-finder.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { stemmerMorphology } from '../../../../language/morphology/stemmer.ts';
import { tokenize } from '../../../../language/morphology/tokenize.ts';
import { makeShop, makeStore } from '../support/make-catalog.ts';

describe('places as people call them', () => {
  const ours = createPlaceFinder(
    [
      makeStore('SJK', { name: 'Pihapuoti Seinäjoki', locality: 'Seinäjoki', aliases: ['Seinis'] }),
      makeStore('LAH', { name: 'Pihapuoti Lahti', locality: 'Lahti' }),
      makeStore('OUL', { name: 'Pihapuoti Oulu', locality: 'Oulu', aliases: ['Limppu', 'Rotuaari'] }),
      makeStore('KUO-A', {
        name: 'Pihapuoti Kuopio Haapaniemi',
        locality: 'Kuopio',
        aliases: ['Lehtoniemi'],
      }),
      makeStore('KUO-B', { name: 'Pihapuoti Kuopio Matkus', locality: 'Kuopio', aliases: ['Matkus'] }),
      makeStore('BOR', { name: 'Pihapuoti Borgå', locality: 'Porvoo', aliases: ['Näse'] }),
    ],
    makeShop({ name: 'Pihapuoti' }),
  );
  const found = (text: string, locale: Locale = 'fi') =>
    ours(tokenize(text, stemmerMorphology(locale)), locale).map(({ place }) =>
      place.kind === 'store' ? place.storeCode : place.kind === 'area' ? `~${place.name}` : place.code,
    );
  const each = (expected: Readonly<Record<string, readonly string[]>>, locale: Locale = 'fi') => {
    for (const [text, places] of Object.entries(expected))
      assert.deepEqual(found(text, locale), places, text);
  };

  it('knows a store’s code of letters where it is written as one', () => {
    each({ 'onko lah:lla vasaroita': ['LAH'], 'Vasara LAH': ['LAH'], 'onko sjk:lla': ['~Seinäjoki'] });
    each({ 'jag bor nära er, har ni öppet': [] }, 'sv');
  });

  it('joins the shop’s own word for its stores to the place before it', () => {
    each({
      'oulun puoti la': ['OUL'],
      'Seinäjoen puodista vasara': ['SJK'],
      'matkuksen puodilta': ['KUO-B'],
    });
    const [hit] = ours(tokenize('oulun puodissa vasara', stemmerMorphology('fi')), 'fi');
    assert.deepEqual(hit?.matched, [0, 1]);
    each({ 'onko puodissa vasaroita': [] });
  });

  it('takes an ordinary word that is a store’s name for it where somebody means to come', () => {
    each({ 'mihi asti limppu tänää': ['OUL'], 'limppu la': ['OUL'], 'seinis auki?': ['~Seinäjoki'] });
    each({ 'rotuari open?': ['OUL'], 'is lethoniemi open': ['KUO-A'] }, 'en');
    each({ 'Lehtonieminen Pekka': [] });
  });

  it('takes a slip in the short name of a town with a store, but no letter changed for another', () => {
    each(
      { 'is it in lathi': ['~Lahti'], 'any in lahhti': ['~Lahti'], 'is it in laht': [], 'in lasti': [] },
      'en',
    );
  });

  it('needs less support for a Finnish word in a text that is not Finnish', () => {
    each({ 'strings, lahti have?': ['~Lahti'], 'brown aura lamp': [] }, 'en');
    each({ 'skidstavar 155 karleby': ['~Kokkola'], 'skidstavar vasa': ['~Vaasa'] }, 'sv');
    each({ 'ska frakten ingå': [], 'hammare lahti': ['~Lahti'] }, 'sv');
    each({ 'vasara lahti': [], 'vasara Lahti': ['~Lahti'] });
  });

  it('knows what people call towns, and some towns together', () => {
    each({
      tampesterissa: ['~Tampere'],
      'onko hkis': ['~Helsinki'],
      rovakassa: ['~Rovaniemi'],
      pilkossa: [],
    });
    each({ 'finns den i åboland': ['~Turunmaa'], 'i huvudstadsregionen': ['~Pääkaupunkiseutu'] }, 'sv');
    each({ 'anywhere in Lapland': ['~Lappi'] }, 'en');
  });

  it('reads postal codes behind a country’s letters and by their first digits', () => {
    each({ 'toimitatteko FI-00100': ['00100'], 'AX-22100': ['22100'], 'FIN-33100': ['33100'] });
    each({ '97-alkuisiin': ['97xxx'], '97 alkuiset': ['97xxx'], 'postinumero alkaa 963': ['963xx'] });
    each({ '963xx': ['963xx'], 'alkaa 20 hengen juhlat': [], 'alkaa klo 17': [] });
    each({ 'till 22-börjande': ['22xxx'], 'som börjar på 97': ['97xxx'], 'vi är 20 personer': [] }, 'sv');
    each({ 'starting with 97': ['97xxx'], 'starts at 17': [] }, 'en');
  });
});

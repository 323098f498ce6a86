import assert from 'node:assert/strict';
import type { Locale } from '../../../../kernel/locale.ts';
import { stemmerMorphology } from '../../../../language/morphology/stemmer.ts';
import { tokenize } from '../../../../language/morphology/tokenize.ts';
import { clausesOf } from '../../../../language/understand/clauses.ts';
import { lexiconOf } from '../../../../language/understand/lexicon/index.ts';
import { readQuantity } from '../../../../language/understand/figures/numbers.ts';
import { readDay } from '../../../../language/understand/when/times.ts';

/** A Tuesday. */
const today = '2026-11-24';

const clauseOf = (text: string, locale: Locale) =>
  clausesOf(text, tokenize(text, stemmerMorphology(locale)), lexiconOf(locale))[0]!;

/** The date without its year's first digits, `@HH:MM`, `!` for a deadline; `-` for no day. */
function day(text: string, locale: Locale): string {
  const read = readDay(clauseOf(text, locale).words, lexiconOf(locale), today);
  if (read === undefined) return '-';
  const { date, time, deadline } = read.day;
  return `${date.slice(2)}${time === undefined ? '' : `@${time}`}${deadline === true ? '!' : ''}`;
}

function days(locale: Locale, expected: Readonly<Record<string, string>>): void {
  for (const [text, date] of Object.entries(expected)) assert.equal(day(text, locale), date, text);
}

describe('days as they are told', () => {
  it('knows short weekdays, and which week is meant', () => {
    days('fi', { 'seppälä la': '26-11-28', 'entä su': '26-11-29', 'ens viikon tiistaina': '26-12-01' });
    days('sv', { 'rewell lö': '26-11-28', 'tisdag nästa vecka': '26-12-01', 'nästa fredag': '26-11-27' });
    days('en', { 'open sat?': '26-11-28', 'till sun': '26-11-29!', 'tuesday next week': '26-12-01' });
    days('en', { 'sun cream': '-', 'sat nav': '-', 'sun shade for a pram': '-' });
  });

  it('knows dates, days of the month and spans to come', () => {
    days('fi', { '6.12. auki': '26-12-06', '24/12': '26-12-24', '6. päivänä': '26-12-06' });
    days('fi', {
      'kolmen päivän päästä': '26-11-27',
      'viikon päästä': '26-12-01',
      'parin tunnin sisään': '26-11-24',
    });
    days('sv', {
      'den 24 december': '26-12-24',
      'om två veckor': '26-12-08',
      'om ett par timmar': '26-11-24',
    });
    days('en', { 'on the 6th': '26-12-06', 'in 3 days': '26-11-27', 'in a couple of hours': '26-11-24' });
    days('en', { 'the 2nd one': '-', '5.5 kg': '-', 'support 24/7': '-', 'size 12': '-' });
    days('fi', { 'vannerengas 5.5 tuumaa': '-', 'koko 42': '-', '14 päivän palautus': '-' });
  });

  it('knows days by their place in a month, a week or the year', () => {
    days('en', {
      'mid december': '26-12-15',
      'mid-december': '26-12-15',
      'by the end of the month': '26-11-30!',
      'by the end of next week': '26-12-06!',
      'before the end of the year': '26-12-30!',
      'the last weekend of november': '26-11-28',
      'the second saturday in december': '26-12-12',
      'last friday of the month': '26-11-27',
    });
    days('sv', { 'i slutet av november': '26-11-30', 'sista lördagen i december': '26-12-26' });
    days('fi', { 'kuun loppuun mennessä': '26-11-30!', 'joulukuun puolivälissä': '26-12-15' });
    // One of the goods, a film, a part of a thing: no month stands beside.
    days('en', {
      'mid range tent': '-',
      'the end of the hose': '-',
      'the last one': '-',
      'end of may tent': '27-05-31',
    });
    days('fi', { 'lopussa oleva tuote': '-', 'loppuun myyty': '-' });
  });

  it('counts on from a day, and back', () => {
    days('en', {
      'two days before christmas': '26-12-23',
      'the day after christmas': '26-12-26',
      'a week on friday': '26-12-04',
      'sunday after next': '26-12-06',
      'monday the week after next': '26-12-07',
      'in a fortnight': '26-12-08',
      'a fortnight from now': '26-12-08',
      'three days from now': '26-11-27',
      'in a couple of weeks': '26-12-08',
    });
    days('sv', { 'dagen före julafton': '26-12-23', 'två dagar efter midsommar': '27-06-28' });
    days('fi', { 'kaksi päivää ennen joulua': '26-12-23', 'ennen joulua': '26-12-23!' });
    days('en', { 'a two week warranty': '-', week: '-', 'the fortnight magazine': '-' });
  });

  it('knows short words for a day or an hour', () => {
    days('en', {
      'next tue': '26-12-01',
      'sat morning': '26-11-28',
      'first thing monday': '26-11-30',
      'xmas eve': '26-12-24',
      'the 24th': '26-11-24',
      'around noonish': '26-11-24@12:00',
      'around 5ish': '26-11-24@17:00',
    });
  });

  it('knows feasts by name, the movable ones too', () => {
    days('fi', { itsenäisyyspäivänä: '26-12-06', 'ekana adventtina': '26-11-29', loppiaisena: '27-01-06' });
    days('sv', { trettondagen: '27-01-06', självständighetsdan: '26-12-06', 'första advent': '26-11-29' });
    days('en', { 'boxing day': '26-12-26', 'black friday': '26-11-27', "new year's eve": '26-12-31' });
    days('fi', { adventtikalenteri: '-', isänpäiväkortti: '-' });
  });

  it('tells a deadline from a day, and takes the last day that will do', () => {
    days('fi', {
      'ennen joulua': '26-12-23!',
      'ehtiikö jouluks': '26-12-24!',
      'perjantaihin mennessä': '26-11-27!',
    });
    days('fi', { 'ehtiikö perjantaiksi': '26-11-27!', perjantaina: '26-11-27', 'ennen 6.12.': '26-12-05!' });
    days('sv', { 'innan jul': '26-12-23!', 'till fredag': '26-11-27!', 'senast på lördag': '26-11-28!' });
    days('en', { 'before christmas': '26-12-23!', 'by friday': '26-11-27!', 'on friday': '26-11-27' });
  });

  it('reads the time of day with the language’s own halves', () => {
    days('fi', {
      'klo 18 jälkeen': '26-11-24@18:00',
      'puoli kuudelta': '26-11-24@17:30',
      'la klo 10.30': '26-11-28@10:30',
    });
    days('fi', { 'kun pääsen töistä viideltä': '26-11-24@17:00' });
    days('sv', {
      'halv sex': '26-11-24@17:30',
      'på lördag kl. 9.30': '26-11-28@09:30',
      'vid fem': '26-11-24@17:00',
    });
    days('en', {
      'half five': '26-11-24@17:30',
      'half past five': '26-11-24@17:30',
      '5pm today': '26-11-24@17:00',
    });
    days('en', { 'after 3 days': '-', 'at 5 stores': '-', 'half price': '-' });
  });
});

describe('pieces wanted', () => {
  const pieces = (text: string, locale: Locale, goods: readonly string[] = []) => {
    const { words } = clauseOf(text, locale);
    const naming = new Set(words.flatMap(({ folded }, at) => (goods.includes(folded) ? [at] : [])));
    return readQuantity(words, lexiconOf(locale), text, naming, true)?.pieces;
  };

  it('counts in words, dozens and pairs', () => {
    assert.equal(pieces('tarttisin kuus kappaletta', 'fi'), 6);
    assert.equal(pieces('puoli tusinaa kynttilää', 'fi', ['kynttilaa']), 6);
    assert.equal(pieces('pari kynttilää', 'fi', ['kynttilaa']), 2);
    assert.equal(pieces('ett dussin ljus', 'sv', ['ljus']), 12);
    assert.equal(pieces('två dussin ljus', 'sv', ['ljus']), 24);
    assert.equal(pieces('half a dozen candles', 'en', ['candles']), 6);
    assert.equal(pieces('a couple of candles', 'en', ['candles']), 2);
    assert.equal(pieces('six of the candles', 'en', ['candles']), 6);
    assert.equal(pieces('two packs of candles', 'en', ['candles']), 2);
    assert.equal(pieces('do you have two of them', 'en'), 2);
    assert.equal(pieces('can i get three of those in town', 'en'), 3);
    assert.equal(pieces('show me one of those', 'en'), undefined);
    assert.equal(pieces('kymmenen säkkiä multaa', 'fi', ['multaa']), 10);
  });

  it('takes no size, code, year or measure for a number of pieces', () => {
    for (const text of [
      'saisko sinne sn 624',
      'saisko sn 6',
      'malli 2026',
      '40 m² laminaattia',
      '1200 lumenia',
    ])
      assert.equal(pieces(text, 'fi'), undefined, text);
    for (const text of ['har ni ms 261', 'behöver 40 m² golv', 'storlek 42 tum'])
      assert.equal(pieces(text, 'sv'), undefined, text);
    for (const text of ['need the bm 20', 'i want 40 sqm', 'get me a gt 100'])
      assert.equal(pieces(text, 'en'), undefined, text);
    assert.equal(pieces('tarvin 3', 'fi'), 3);
    assert.equal(pieces('i need 4', 'en'), 4);
  });
});

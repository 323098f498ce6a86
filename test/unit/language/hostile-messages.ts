// Messages of 4,000 characters made to cost understanding as much as they can: for its tests and its benchmark. Each seed
// gives other words, so that nothing is remembered from one to the next.
import { hostileShapes as hostilePlaces } from '../catalog/places/hostile-texts.ts';

const longest = 4_000;

export type Random = () => number;

/** Mulberry32: the same numbers below 1 for the same seed. */
function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(from: readonly T[], random: Random): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}

function filled(seed: number, next: (random: Random) => string, between = ' '): string {
  const random = randomFrom(seed);
  let text = '';
  while (text.length < longest) text += next(random) + between;
  return text.slice(0, longest);
}

const alphabet = [...'aehijklmnoprstuvyäö'];
const letters = (random: Random, count: number, of: readonly string[] = alphabet): string =>
  Array.from({ length: count }, () => pick(of, random)).join('');
const syllables =
  'ka ta pu ri lo sä hö vo mi ne tur kal man ten rus pih las kuo hir vel sam mut jää päi tie kau ran sil nok kym'.split(
    ' ',
  );
/** Parts that the dictionary knows, which it must try in every combination. */
const parts =
  'sana kirja talo puu maa tie vesi yö työ kuu suo luu pää jää suu syy tuli lumi kivi meri käsi auto pallo kala kana sata tila sali vaja rasia lasi kannu tölkki'.split(
    ' ',
  );
const tails = ['ssa', 'sta', 'lla', 'lle', 'n', 'ihinkohan', 'kin', 'issakohan', 'ltakaan', 'jensä', ''];
const goods =
  'lumilinko|marjanpoimuri|sähköpyörä|trampoliini|ruohonleikkuri|pora|jääkaappi|televisio|kuulokkeet|teltta|grilli|Kylmänen VK 12|Tuulispää Robo R4|Torvald MS 40-16|Ergo 2|Pannula Espresso E-15|Rautio MK 500'.split(
    '|',
  );
const questions =
  'onko takuu?|paljonko maksaa?|milloin tulee?|onko varastossa?|mistä saa?|miten palautan?|toimitatteko 97200?|voinko maksaa laskulla?|when are you open?|hur länge är garantin?'.split(
    '|',
  );
/** Of every kind of goods one that the demo shop sells, or that a shop like it would. */
const assorted =
  'lumilinko teltta grilli trampoliini polkupyörä kahvinkeitin imuri porakone saha vasara kirves lapio harava kottikärryt letku pumppu moottori akku laturi lamppu valaisin tuoli pöytä sohva sänky patja peitto tyyny verho matto hylly kaappi peili kello kamera puhelin tietokone näyttö näppäimistö hiiri kaiutin kuulokkeet televisio radio reititin tulostin muste paperi kynä kirja peli pallo maila sukset luistimet pulkka reppu laukku kenkä saapas takki housut paita pipo hanskat huivi sukka vaippa tutti pullo kattila pannu veitsi haarukka lusikka lautanen lasi muki'.split(
    ' ',
  );
const units =
  'l cl dl ml kg g mg cm mm m m2 km w kw kwh v ah mah hz ghz gb tb kpl pkt bar db nm lm tuumaa litraa metriä'.split(
    ' ',
  );
const marks = ['\u0301', '\u0308', '\u20dd', '\u034f', '\u0489'];
const faces = ['😀', '👩‍👩‍👧‍👦', '🇫🇮', '👍🏽', '❤️', '☃', '🧑🏿‍🚀'];

const compound = (random: Random): string =>
  Array.from({ length: 3 + Math.floor(random() * 8) }, () => pick(parts, random))
    .join('')
    .slice(0, 55) + pick(tails, random);

/** Name → a text of it for a seed. */
export const hostileMessages: Readonly<Record<string, (seed: number) => string>> = {
  'one letter over and over': (seed) => filled(seed, () => alphabet[seed % alphabet.length] ?? 'a', ''),
  'random letters, no space': (seed) => filled(seed, (random) => letters(random, 10), ''),
  'words of one letter': (seed) => filled(seed, (random) => letters(random, 1)),
  'words of two letters': (seed) => filled(seed, (random) => letters(random, 2)),
  'words of random letters': (seed) =>
    filled(seed, (random) => letters(random, 4 + Math.floor(random() * 12))),
  'words of random syllables': (seed) =>
    filled(seed, (random) => letters(random, 2 + Math.floor(random() * 4), syllables) + pick(tails, random)),
  'compounds of known parts': (seed) => filled(seed, compound),
  'compounds with one slip': (seed) =>
    filled(seed, (random) => {
      const word = compound(random);
      const at = Math.floor(random() * word.length);
      return word.slice(0, at) + letters(random, 1) + word.slice(at + 1);
    }),
  'long compounds of unknown parts': (seed) => filled(seed, (random) => letters(random, 11, syllables)),
  'words of sixty letters': (seed) => filled(seed, (random) => letters(random, 60)),
  'syllables repeated': (seed) => filled(seed, (random) => letters(random, 1, syllables).repeat(14)),
  numbers: (seed) => filled(seed, (random) => String(Math.floor(random() * 1e6))),
  'numbers with points': (seed) =>
    filled(seed, (random) => `${Math.floor(random() * 99)}.${Math.floor(random() * 99)}`, '.'),
  '1 1 1': (seed) => filled(seed, () => String(seed % 10)),
  'phone-like digits': (seed) =>
    filled(seed, (random) => `0${40 + Math.floor(random() * 10)} ${Math.floor(random() * 1e7)}`, ' -'),
  'product names': (seed) => filled(seed, (random) => pick(goods, random)),
  'one product name': (seed) => filled(seed, () => goods[seed % goods.length] ?? ''),
  'product names with a slip': (seed) =>
    filled(seed, (random) => {
      const word = pick(goods, random);
      const at = 1 + Math.floor(random() * (word.length - 1));
      return word.slice(0, at) + letters(random, 1) + word.slice(at + 1) + pick(tails, random);
    }),
  'product names, each a question': (seed) =>
    filled(seed, (random) => `onko ${pick(goods, random)} varastossa`, '? '),
  'goods listed with and': (seed) => filled(seed, (random) => pick(goods, random), ' ja '),
  'slips listed with commas': (seed) => filled(seed, (random) => letters(random, 3, syllables), ', '),
  'one question over and over': (seed) => filled(seed, () => questions[seed % questions.length] ?? ''),
  'questions mixed': (seed) => filled(seed, (random) => pick(questions, random)),
  'new questions': (seed) => filled(seed, (random) => `onko ${letters(random, 3, syllables)}?`),
  'questions without marks': (seed) => filled(seed, (random) => pick(questions, random).replace('?', '')),
  'thanks over and over': (seed) =>
    filled(seed, (random) => pick(['kiitos', 'moi', 'hei', 'ok', 'tack'], random)),
  punctuation: (seed) => filled(seed, (random) => pick([...'.,!?;:-–…()"\'/&@#%'], random), ''),
  'letters and punctuation': (seed) =>
    filled(seed, (random) => letters(random, 1) + pick([...".,!?;:-'/&@#%_"], random), ''),
  'one letter a sentence': (seed) => filled(seed, (random) => letters(random, 1), '. '),
  'dots between digits': (seed) => filled(seed, (random) => `${Math.floor(random() * 10)}.`, ''),
  spaces: (seed) => filled(seed, (random) => pick([' ', '\t', '\n', '\u00a0', '\u2003'], random), ''),
  emoji: (seed) => filled(seed, (random) => pick(faces, random), ''),
  'combining marks': (seed) => filled(seed, (random) => letters(random, 1) + letters(random, 30, marks), ''),
  'words with combining marks': (seed) =>
    filled(seed, (random) => letters(random, 4) + letters(random, 2, marks) + letters(random, 3)),
  'right to left': (seed) => filled(seed, (random) => letters(random, 6, [...'אבגדהוזحخدذرزسش\u202e\u200f'])),
  'other scripts': (seed) =>
    filled(seed, (random) => letters(random, 8, [...'一二三日本語ภาษาไทยहिन्दीδεζηßøæłńşğ'])),
  'halves of surrogates': (seed) =>
    filled(seed, (random) => pick(['\ud83d', '\ude00', 'a', ' '], random), ''),
  links: (seed) =>
    filled(
      seed,
      (random) => `https://${letters(random, 8)}.fi/${letters(random, 6)}?q=${letters(random, 4)}`,
    ),
  'one giant link': (seed) => `www.a${filled(seed, (random) => letters(random, 5), '/')}`.slice(0, longest),
  'nearly links': (seed) => filled(seed, (random) => `www.${letters(random, 2)}.${letters(random, 3)}.`, ''),
  'e-mails': (seed) => filled(seed, (random) => `${letters(random, 6)}@${letters(random, 5)}.fi`),
  'nearly e-mails': (seed) => filled(seed, (random) => `${letters(random, 3)}.${letters(random, 2)}@`, ''),
  'model codes': (seed) =>
    filled(
      seed,
      (random) => `${letters(random, 2).toUpperCase()}-${Math.floor(random() * 999)}${letters(random, 2)}`,
    ),
  'one model code, many ways': (seed) =>
    filled(
      seed,
      (random) =>
        pick(['RX-500AX', 'rx500ax', 'RX 500 AX', 'RX-500AX:n', 'RX/500', 'rx_500-ax'], random) +
        Math.floor(random() * 9),
    ),
  'codes of single pieces': (seed) =>
    filled(seed, (random) => pick([letters(random, 1), String(Math.floor(random() * 9))], random), '-'),
  'numbers with units': (seed) =>
    filled(
      seed,
      (random) => `${Math.floor(random() * 999)} ${pick(['litraa', 'cm', 'w', 'gb', 'kpl'], random)}`,
    ),
  'many kinds of goods': (seed) => filled(seed, (random) => pick(assorted, random)),
  'many kinds of goods, inflected': (seed) =>
    filled(seed, (random) => pick(assorted, random) + pick(['a', 'n', 'ja', 'lle', 'ssa', 'kin'], random)),
  'many kinds of goods, joined': (seed) =>
    filled(seed, (random) => `${pick(assorted, random)}${pick(assorted, random)}`),
  'many kinds of goods, with commas': (seed) => filled(seed, (random) => pick(assorted, random), ', '),
  'capitals only': (seed) =>
    filled(seed, (random) => `${pick(assorted, random)} ${pick(questions, random)}`).toUpperCase(),
  'no spaces': (seed) =>
    filled(seed, (random) => `${pick(assorted, random)},${pick(questions, random).replaceAll(' ', '')}`, ''),
  'question marks': (seed) => filled(seed, (random) => '?'.repeat(1 + Math.floor(random() * 9))),
  'words with question marks': (seed) => filled(seed, (random) => pick(assorted, random), '??? '),
  commas: (seed) => filled(seed, (random) => pick([',', ', ', letters(random, 1)], random), ','),
  'units without spaces': (seed) =>
    filled(seed, (random) => `${Math.floor(random() * 999)}${pick(units, random)}`),
  'units alone': (seed) => filled(seed, (random) => pick(units, random)),
  'sizes joined': (seed) =>
    filled(seed, (random) => Math.floor(random() * 99) + pick(['x', '×', '/', '-', ','], random), ''),
  'very long numbers': (seed) => filled(seed, (random) => letters(random, 13, [...'0123456789'])),
  'one number without end': (seed) => filled(seed, (random) => letters(random, 1, [...'0123456789']), ''),
  'names of parts of objects': (seed) =>
    filled(seed, (random) =>
      pick(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'prototype'], random),
    ),
  'nothing but NUL': (seed) => filled(seed, (random) => pick(['\0', '\u0001', 'a', '\ufffe'], random), ''),
  zalgo: (seed) =>
    filled(seed, (random) =>
      [...pick(assorted, random)].map((one) => one + letters(random, 6, marks)).join(''),
    ),
  'every plane of Unicode': (seed) =>
    filled(seed, (random) => String.fromCodePoint(Math.floor(random() * 0x10ffff)), ''),
  'words of every plane': (seed) =>
    filled(seed, (random) =>
      Array.from({ length: 6 }, () => String.fromCodePoint(Math.floor(random() * 0x10ffff))).join(''),
    ),
  'letters of width and style': (seed) =>
    filled(seed, (random) => letters(random, 7, [...'ａｂｃ𝐚𝐛𝖈ⓐⓑﬁﬀⅷ①²ªİıſß'])),
  'one word in all its spellings': (seed) =>
    filled(seed, (random) =>
      [...'varastossa'].map((one) => one.repeat(1 + Math.floor(random() * 3))).join(''),
    ),
  'the same town over and over': (seed) => filled(seed, () => (seed % 2 === 0 ? 'Tampereella' : 'Helsinki')),
  'a letter in Finnish': (seed) =>
    filled(seed, (random) =>
      pick(
        [
          'Hei, tilasin teiltä kaksi viikkoa sitten lumilingon ja se ei ole vieläkään tullut perille.',
          'Kysyisin samalla, onko teillä marjanpoimureita varastossa Tampereella vai pitääkö ne tilata.',
          'Naapurini osti keväällä trampoliinin, jonka turvaverkko repesi jo ensimmäisen kesän aikana, eikä kuittia enää löydy.',
          'Kuinka pitkä takuu ruohonleikkurissa on?',
          'Voisiko joku soittaa minulle huomenna iltapäivällä, sillä en pääse nettiin työpäivän aikana?',
          'Remontin keskellä tarvitsisimme myös uuden jääkaapin, mieluiten leveän ja hiljaisen.',
          `Lisäksi ${letters(random, 3, syllables)}kauppa oli kiinni, kun kävimme siellä ${letters(random, 2, syllables)}n kanssa.`,
        ],
        random,
      ),
    ),
  'hundreds of product names, one a line': (seed) =>
    filled(seed, (random) => `${pick(assorted, random)} ${pick(goods, random)}`, '\n'),
  'goods listed in three languages': (seed) =>
    filled(
      seed,
      (random) => pick(assorted, random),
      pick([' ja ', ' och ', ' and ', ' & ', ' tai '], randomFrom(seed)),
    ),
  'parts of words joined by hyphens': (seed) => filled(seed, (random) => pick(parts, random), '-'),
  'one compound of a thousand parts': (seed) => filled(seed, (random) => pick(parts, random), ''),
  'families of emoji without end': (seed) =>
    filled(seed, (random) => pick(['👩', '👨', '👧', '🏽', '❤️', '🏳️'], random), '\u200d'),
  'one letter under a tower of marks': (seed) =>
    (alphabet[seed % alphabet.length] ?? 'a') + filled(seed, (random) => letters(random, 20, marks), ''),
  'right to left between digits': (seed) =>
    filled(seed, (random) => `${Math.floor(random() * 999)}\u202e${letters(random, 3, [...'אבגדחدخ'])}`),
  'scripts mixed within words': (seed) =>
    filled(seed, (random) => letters(random, 9, [...'аеорсухϲаeopcyxіїäöåαβ一'])),
  'an e-mail that never ends': (seed) =>
    filled(seed, (random) => pick(['a@a', 'b@b.c', '.a', '@', 'x.y'], random), '.'),
  'store names over and over': (seed) =>
    filled(seed, (random) =>
      pick(['Tampereen myymälä', 'Helsingin Kampin', 'butiken i Åbo', 'the Oulu store', 'Turku'], random),
    ),
  'dates over and over': (seed) =>
    filled(seed, (random) =>
      pick(
        [
          '24.12.',
          'ensi viikon perjantaina',
          'huomenna klo 18.30',
          'på lördag kl. 9',
          'by next Monday',
          '1.1.2027',
          'juhannuksena',
        ],
        random,
      ),
    ),
  'slips in every word, Finnish': (seed) =>
    filled(seed, (random) => {
      const word = `${pick(assorted, random)}${pick(assorted, random)}`;
      const at = 1 + Math.floor(random() * (word.length - 2));
      return (
        word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2) + pick(tails, random)
      );
    }),
  'goods, each with a place and a day': (seed) =>
    filled(
      seed,
      (random) => `${pick(goods, random)} ${pick(['Tampereelta', 'Espoossa', '00100'], random)} huomenna`,
      ', ',
    ),
  'three languages in turn': (seed) =>
    filled(seed, (random) =>
      pick(
        ['onko teillä lumilinkoja', 'har ni en snöslunga', 'do you sell snow blowers', 'mitä maksaa'],
        random,
      ),
    ),
  'joining words alone': (seed) =>
    filled(seed, (random) => pick(['ja', 'tai', 'och', 'and', 'or', 'eller', 'plus', 'vai', 'sekä'], random)),
  'corrections of corrections': (seed) =>
    filled(seed, (random) => `eiku ${pick(goods, random)} ei vaan ${pick(assorted, random)}`),
  ...Object.fromEntries(
    Object.entries(hostilePlaces).map(([name, make]) => [`places: ${name}`, make] as const),
  ),
};

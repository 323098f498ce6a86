// What a sentence does to make a place of a word: its case, its capital, the words before and after it. It judges words
// in their places and knows no names.
import type { Locale } from '../../../kernel/locale.ts';
import type { GrammaticalCase, Token } from '../../../kernel/words.ts';

/**
 * How much a sentence must do to make a place of the name. `sure`: nothing. `careful`: a capital, a local case or a
 * preposition. `strict`: more than a capital. `rare`: a small place; also not an ordinary word. `code`: a store's code of
 * letters only, which is written as such.
 */
export type Trust = 'sure' | 'careful' | 'strict' | 'rare' | 'code';

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const prepositions = split(
  `i på till från vid nära omkring runt åt kring in at to from near around by within`,
);
/** Words after a name that make it a place: "Salon myymälä", "Lönkan kulmalla", "the Salo store". */
const placeWords = split(`
  myymälä kauppa liike toimipiste toimipaikka noutopiste nouto tavaratalo kauppakeskus ostoskeskus keskusta asema
  kulma kulmilla kulmalla lähellä lähelle läheltä luona seutu seudulla suunta suunnalla alue ympäristö vieressä liepeillä
  outlet putiikki piha parkkipaikka parkki kassa noutotiski osoite numero aukiolo butik butiken butiker affär affären varuhus varuhuset centrum trakten området köpcentrum
  gård gården parkering parkeringen kassa kassan adress nummer
  store shop branch outlet area centre center mall region parking address`);
const placeWordStems = [
  'myymälä',
  'kaupa',
  'kauppa',
  'liikkee',
  'toimipist',
  'noutopist',
  'tavaratalo',
  'keskusta',
];
/** Beside these a lone name is an answer or a follow-up: "entä Salo?", "och Esbo då". */
const fillers = split(`
  entä entäs entäpä no ja tai vai jos joo juu ok okei vaikka siis se on oli ei niin sitten kyllä joku jokin esim esimerkiksi
  och eller men ja nej då hur med är i so and or what about how yes no ok well maybe kanske kiitos tack please thanks tuo
  hei moi hej hi eli tarkoitin tarkoitan menar mean meant`);
/** Days by which nothing but a place is told with them: "Matkus la", "Hansa på söndag". */
const days =
  /^(?:m[ao]|ti[rs]?|ke|to[rn]s?|pe|la|su|ons|fre|l[öo]r|s[öo]n|mon|tues?|wed|thur?s?|fri|sat|sun|(?:maanantai|tiistai|keskiviik|torstai|perjantai|lauantai|sunnuntai|viikonlop|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|helg|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|joulu|jul|vapu|vapp|juhannus|midsommar|pääsiäi|påsk|easter|itsenäisyyspäiv|självständighetsda|independence|christmas|xmas|loppiai|trettond|boxing)\p{L}*|tänää?n?|huomenna|huomen|ylihuomenna|nyt|i?dag|imorgon|ikväll|nu|today|tomorrow|tonight|now|day|eve|klo|kl|at)$/u;
/** Words of one who means to go there: an ordinary word that is a store's name is then the store. */
const goingThere: Readonly<Record<Locale, RegExp>> = {
  fi: /^(?:auk(?:i|io|ee|eaa)|avoin|avaa|avata|sulke|sulje|kiinni$|asti$|saakka$)/u,
  sv: /^(?:öpp(?:e|n)|stäng)/u,
  en: /^(?:open|clos|hours$|hrs$|until$|till$)/u,
};

const localCases: ReadonlySet<GrammaticalCase> = new Set(['ine', 'ela', 'ill', 'ade', 'abl', 'all']);

/** Whether it tells where, whither or whence. */
export function isLocal(grammaticalCase: GrammaticalCase | undefined): boolean {
  return grammaticalCase !== undefined && localCases.has(grammaticalCase);
}

export interface Spoken {
  readonly local: boolean;
  /** A capital that is not just the sentence's first. */
  readonly capital: boolean;
  readonly anyCapital: boolean;
  readonly preposition: boolean;
  readonly placeWord: boolean;
  /** The message holds little else. */
  readonly bare: boolean;
  /** It asks when one may come. */
  readonly visit: boolean;
  /** Written in capitals, or with an ending after a colon: "SJK", "sjk:lla". */
  readonly asCode: boolean;
}

/** Read once for a message; then asked for each stretch of tokens. */
export function evidenceReader(
  tokens: readonly Token[],
  locale: Locale,
  isShopWord: (token: Token) => boolean = () => false,
): (first: number, last: number, grammaticalCase: GrammaticalCase | undefined) => Spoken {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const telling = tokens.flatMap(({ kind, lower }, at) =>
    kind === 'word' && !fillers.has(lower) && !days.test(lower) ? [at] : [],
  );
  const visit = words.some(({ lower }) => goingThere[locale].test(lower));
  const shouting = words.length > 1 && words.every(({ text }) => text === text.toUpperCase());
  return (first, last, grammaticalCase) => {
    const head = tokens[first];
    const before = tokens[first - 1];
    const after = tokens[last + 1];
    const anyCapital = !shouting && head !== undefined && /^\p{Lu}/u.test(head.text);
    const opensSentence =
      before === undefined || (before.kind === 'punctuation' && before.lower !== ',' && before.lower !== ':');
    return {
      local: isLocal(grammaticalCase),
      capital: anyCapital && !opensSentence,
      anyCapital,
      // English "i" is the customer.
      preposition:
        before !== undefined && prepositions.has(before.lower) && !(locale === 'en' && before.lower === 'i'),
      placeWord: after !== undefined && (isPlaceWord(after) || isShopWord(after)),
      bare: (telling[0] ?? first) >= first && (telling.at(-1) ?? last) <= last,
      visit,
      asCode:
        head !== undefined &&
        ((!shouting && head.text === head.text.toUpperCase()) || /^\p{L}+:\p{L}/u.test(head.text)),
    };
  };
}

function isPlaceWord(token: Token): boolean {
  return isKindOfPlace(token.lower) || token.analyses.some(({ lemma }) => placeWords.has(lemma));
}

/** A shop, a centre, a corner: says what kind of place, and not which. */
export function isKindOfPlace(word: string): boolean {
  return placeWords.has(word) || placeWordStems.some((stem) => word.startsWith(stem));
}

/** What is known of the word itself, beside how it is used. */
export interface WordKnowledge {
  /** A dictionary says that this form is a place's or a name's. */
  readonly knownPlace: boolean;
  /** A dictionary has it as an ordinary word. */
  readonly ordinary: boolean;
  /** A dictionary stands behind the analyses, so that not being ordinary means something. */
  readonly dictionary: boolean;
}

export function isPlaceHere(trust: Trust, spoken: Spoken, word: WordKnowledge): boolean {
  const { local, capital, anyCapital, preposition, placeWord, bare, visit, asCode } = spoken;
  const pointed = local || preposition || placeWord;
  switch (trust) {
    case 'sure':
      return !word.ordinary || word.knownPlace || pointed || capital || bare || visit;
    case 'careful':
      return pointed || capital || bare || visit;
    case 'code':
      return asCode || (word.dictionary && !word.ordinary && (pointed || bare || visit));
    case 'strict':
      return preposition || placeWord || (local && (anyCapital || !word.ordinary));
    case 'rare': {
      const trusted = !word.ordinary && (word.knownPlace || word.dictionary);
      return (pointed && (anyCapital || trusted)) || (bare && word.knownPlace);
    }
  }
}

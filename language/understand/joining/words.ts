// How people ask to go on elsewhere, to part what was joined, and what they write around a code. Folded spelling: no diacritics.
import type { Locale } from '../../../kernel/locale.ts';

interface JoinWords {
  /** Each is the whole wish, wherever it stands in a message. */
  readonly wishes: readonly RegExp[];
  readonly ends: readonly RegExp[];
  /** Makes a wish one for a link by mail. */
  readonly mail: RegExp;
  /** May stand beside a code without saying anything else. */
  readonly besideCode: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** May stand beside a yes or a no. */
  readonly besideAnswer: readonly string[];
}

/** Things to go on with: "puhelimella" is a device, "puhelimessa" a call. */
const fiElsewhere =
  '(?:(?:toise|eri|uude)\\w* (?:laittee|kanava|selaime|chati)\\w*|(?:omalla |mun |minun )?(?:puhelimellani?|puhelimella|kannykalla(?:ni)?|kannylla|mobiililla|tabletilla|padilla|lapparilla|lappariltani?|tietokoneella(?:ni)?|kotikoneella|koneeltani?|luurilla)|(?:messengeri|teamsi|facebooki|faceboo?k|messenger|teams|fb)\\w*)';
const svElsewhere =
  '(?:(?:pa|i|via|till|fran) (?:min |mitt |den |en )?(?:mobil\\w*|telefonen|min telefon|egen telefon|surfplatta\\w*|padda\\w*|dator\\w*|laptop\\w*|annan (?:enhet|kanal|apparat|dator)|messenger|teams|facebook)|(?:pa|i) min telefon)';
const enElsewhere =
  '(?:(?:on|in|to|over to|via|from) (?:(?:my|the|a|another|a different|some other) )?(?:mobile|(?:my |the )?(?:phone|smartphone|cell ?phone|cell)|tablet|ipad|laptop|computer|desktop|pc|device|channel|app|browser|messenger|facebook|fb|teams)\\b)';

export const joinWords: Readonly<Record<Locale, JoinWords>> = {
  fi: {
    wishes: [
      new RegExp(
        `\\b(?:jatka|jatkaa|jatkaisin|jatkan|jatketaan|jatketaanko|jatkettaisiin|jatkaako|jatkettua|jatkaminen)\\b[^.!?]*\\b${fiElsewhere}`,
      ),
      new RegExp(`\\b${fiElsewhere}\\b[^.!?]*\\b(?:jatkaa|jatkaisin|jatkan|jatketaan|jatkaminen)\\b`),
      new RegExp(
        `\\b(?:siirtya|siirtyisin|siirrytaan|vaihtaa|vaihdetaan|siirtaa|siirra)\\b[^.!?]*\\b(?:keskustelu\\w*|chat\\w*|juttelu\\w*|tama|tata|taman)\\b[^.!?]*\\b${fiElsewhere}`,
      ),
      /\b(?:siirtya|siirtyisin|siirrytaan|vaihtaa|vaihdetaan) (?:messengeriin|teamsiin|facebookiin|toiselle laitteelle|toiseen kanavaan)\b/,
      /\b(?:liitoskoodi|liittamiskoodi|yhdistamiskoodi|jatkokoodi)\w*/,
      /\bkoodi\w* (?:jatkamis|keskustelun jatkamis)\w*/,
    ],
    ends: [
      /\b(?:lopeta|lopetetaan|lopettakaa|pura|puretaan|purkakaa|poista|peru|katkaise|paata)\w* (?:tama |se |keskustelujen |kanavien )?(?:yhdistami|yhdistelma|yhteys toiseen|liitos|liittami|liitanta)\w*/,
      /\b(?:erota|erottakaa|erotetaan) (?:nama |ne |naa )?(?:keskustelu|kanava|chati)\w*/,
      /\bala(?:kaa)? (?:enaa )?(?:yhdista|liita) (?:nait|keskustelu|kanav)\w*/,
    ],
    mail: /\b(?:sahkoposti|maili|meili|s posti|spostii?)\w*/,
    besideCode: [
      'koodi',
      'koodini',
      'tassa',
      'tama',
      'on',
      'se',
      'mun',
      'minun',
      'hei',
      'moi',
      'moikka',
      'terve',
      'liita',
      'yhdista',
      'sain',
      'taman',
      'koodin',
      'eli',
      'no',
      'niin',
      'ole',
      'hyva',
    ],
    yes: [
      'kylla',
      'joo',
      'juu',
      'jep',
      'jees',
      'ok',
      'okei',
      'oke',
      'selva',
      'liita',
      'liitetaan',
      'liittakaa',
      'yhdista',
      'yhdistetaan',
      'saa',
      'totta',
      'tottakai',
      'sopii',
      'passaa',
      'niin',
    ],
    no: ['ei', 'en', 'ala', 'alkaa', 'eipa', 'eiku', 'enpa'],
    besideAnswer: [
      'kiitos',
      'kiitti',
      'kai',
      'vaan',
      'vain',
      'ne',
      'hyva',
      'mielellaan',
      'liittaa',
      'yhdistaa',
      'liiteta',
      'yhdisteta',
      'tarvitse',
      'halua',
      'yhteen',
      'keskustelut',
      'sittenkaan',
      'niita',
      'mun',
      'puolesta',
    ],
  },
  sv: {
    wishes: [
      new RegExp(`\\b(?:fortsatta|fortsatter|fortsatt)\\b[^.!?]*\\b${svElsewhere}`),
      new RegExp(
        `\\b(?:byta|byter|flytta|flyttar|ta|ga|gar) (?:over )?(?:chatten|konversationen|diskussionen|det har|over)?\\b ?${svElsewhere}`,
      ),
      new RegExp(`\\b${svElsewhere}\\b[^.!?]*\\bfortsatta\\b`),
      /\b(?:kopplingskod|kod for att fortsatta)\w*/,
    ],
    ends: [
      /\b(?:sluta|slutar|avsluta|bryt|ta bort|koppla bort|stang) (?:att )?(?:koppla ihop|ihopkopplingen|kopplingen|sammankopplingen|sammankoppla)\w*/,
      /\bkoppla (?:isar|loss) (?:samtalen|konversationerna|chattarna|dem|kanalerna)\b/,
      /\bskilj(?:a)? (?:samtalen|konversationerna|chattarna|dem) at\b/,
    ],
    mail: /\b(?:e ?post|mail|mejl|epost)\w*/,
    besideCode: [
      'kod',
      'koden',
      'har',
      'ar',
      'den',
      'min',
      'hej',
      'hejsan',
      'koppla',
      'ihop',
      'jag',
      'fick',
      'det',
      'kom',
      'denna',
    ],
    yes: [
      'ja',
      'jo',
      'japp',
      'jepp',
      'ok',
      'okej',
      'visst',
      'garna',
      'absolut',
      'koppla',
      'kor',
      'javisst',
      'jadå',
      'jada',
    ],
    no: ['nej', 'na', 'nä', 'inte', 'nej', 'nepp'],
    besideAnswer: [
      'tack',
      'ihop',
      'dem',
      'det',
      'gor',
      'bra',
      'gar',
      'samtalen',
      'behovs',
      'vill',
      'jag',
      'ska',
      'ni',
    ],
  },
  en: {
    wishes: [
      new RegExp(
        `\\b(?:continue|carry on|go on|keep going|keep talking|keep chatting|pick (?:this|it) up|resume|finish)\\b[^.!?]*\\b${enElsewhere}`,
      ),
      new RegExp(
        `\\b(?:switch|move|transfer|take)\\b (?:(?:this|the|our|it)(?: (?:chat|conversation|discussion))? )?(?:over )?${enElsewhere}`,
      ),
      new RegExp(`\\b${enElsewhere}[^.!?]*\\b(?:continue|carry on|pick (?:this|it) up)\\b`),
      /\b(?:joining code|join code|code to continue|link code)\b/,
    ],
    ends: [
      /\b(?:stop|end|undo|cancel|remove) (?:the )?(?:joining|join|link|linking|connection between)\b/,
      /\bunjoin\b|\b(?:unlink|separate|disconnect) (?:the |these |my |them|both )?(?:two )?(?:chats|conversations|channels|them)\b/,
    ],
    mail: /\b(?:e ?mail|mail|inbox)\b/,
    besideCode: [
      'code',
      'the',
      'my',
      'is',
      'here',
      'heres',
      'this',
      'hi',
      'hello',
      'hey',
      'join',
      'i',
      'got',
      'was',
      'given',
      'it',
      's',
      'a',
      'have',
    ],
    yes: ['yes', 'yeah', 'yep', 'yup', 'ok', 'okay', 'sure', 'join', 'fine', 'absolutely', 'correct'],
    no: ['no', 'nope', 'dont', 'not', 'never', 'nah'],
    besideAnswer: [
      'please',
      'thanks',
      'thank',
      'you',
      'them',
      'the',
      'two',
      'go',
      'ahead',
      'do',
      'it',
      'that',
      's',
      'thats',
      'together',
      'conversations',
      'of',
      'course',
      'want',
      'to',
      'i',
    ],
  },
};

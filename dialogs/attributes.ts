// "How heavy is it?", "mistä se on tehty": which property of a product is asked, and whether a text tells it. It knows no
// product.
import { colourOf } from '../language/understand/goods/colours.ts';
import { fold } from '../language/understand/folding.ts';

export type Attribute = 'weight' | 'colour' | 'size' | 'power' | 'noise' | 'material' | 'origin' | 'battery';

interface Known {
  readonly attribute: Attribute;
  /** Of the folded question, in any of the three languages. */
  readonly asked: RegExp;
  /** Of the folded text that may tell it. */
  readonly told: RegExp | ((text: string) => boolean);
}

const known: readonly Known[] = [
  {
    attribute: 'weight',
    asked:
      /\b(paina(a|vat?|ko|va\p{L}*)|painoi\p{L}*|paljonko paino|paino\b|vager|vikt\p{L}*|(hur )?tung\p{L}*|heavy|weigh\p{L}*|how light)\b/u,
    told: /\d\s?k?g\b/,
  },
  {
    attribute: 'colour',
    asked: /\b(vari(a|ss?a|na|t|nen|sena|set)?|varisena|farg\p{L}*|colou?rs?)\b/u,
    told: (text) => text.split(/[^\p{L}]+/u).some((word) => colourOf(word) !== undefined),
  },
  {
    attribute: 'size',
    asked:
      /\b(mitat|mittoja|mitoiltaan|(kuinka|miten) (iso|suuri|pitka|levea|korkea|syva)\p{L}*|leveys|korkeus|pituus|syvyys|matt(en)?|(hur )(stor|lang|bred|hog|djup)t?a?|bredd\p{L}*|hojd\p{L}*|dimensions?|measurements?|how (big|large|long|wide|tall|high|deep))\b/u,
    told: /\d\s?(cm|mm|m|"|tuum\p{L}*|tum|inch\p{L}*|l|litra\p{L}*)(?![\p{L}])/u,
  },
  {
    attribute: 'power',
    asked:
      /\b(teho(a|kas|kkuus|lta|)|wattia|montako wattia|effekt\p{L}*|kraftfull|watts?|wattage|powerful|how much power)\b/u,
    told: /\d\s?(k?w|hv|hk|hp|nm)\b/,
  },
  {
    attribute: 'noise',
    asked:
      /\b(aanekas|aanitaso|melu\p{L}*|hiljainen|desibel\p{L}*|pitaako (se )?(kovaa )?aanta|ljudniva\p{L}*|later|bullrig|tyst|noisy|noise|loud|quiet|decibels?)\b/u,
    told: /\d\s?db\b|hilja|tyst|quiet|melu|aani/,
  },
  {
    attribute: 'material',
    asked:
      /\b(materiaali\p{L}*|mista (se |ne |tama |tuo )?(on )?tehty|material\p{L}*|made (of|from)|vad (ar|bestar) (den|det|de) (gjor|av)\p{L}*)/u,
    told: /teras|terak|puu|muovi|alumiini|villa|nahka|nahas|kumi|lasi|keraam|valurau|pellava|messin|kupari|stal|tra\b|plast|ull|bomull|lader|glas|gjutjarn|steel|wood|plastic|leather|rubber|glass|cotton|wool|iron/,
  },
  {
    attribute: 'origin',
    asked:
      /\b((missa|jossa) (se |tama )?(on )?(valmistet|tehty|tehd)\p{L}*|kotimai\p{L}*|suomalai\p{L}*|var ((ar|den|det|de) )*tillverk\p{L}*|tillverkningsland|made in|where (is|are) (it|they|these|this) made|country of origin)/u,
    told: /suom|kotimai|finsk|finland|finnish|valmistet+u|tillverkad i|made in/,
  },
  {
    attribute: 'battery',
    asked:
      /\b((kauanko|kuinka kauan) (se |sen )?(akku|akun)\p{L}*|akunkesto|akku kesta\p{L}*|batteritid\p{L}*|(hur lange )(rack|hall)er batteriet|battery life|how long does the battery)/u,
    told: /\d\s?(h\b|tunti|tunnin|timm|hour)/,
  },
];

/** The property that the question asks by name; `undefined` when it asks none of these. */
export function attributeAsked(question: string): Attribute | undefined {
  const text = fold(question);
  return known.find(({ asked }) => asked.test(text))?.attribute;
}

export function tellsAttribute(text: string, attribute: Attribute): boolean {
  const { told } = known.find((one) => one.attribute === attribute) ?? { told: /^/ };
  const folded = fold(text);
  return typeof told === 'function' ? told(folded) : told.test(folded);
}

// Reads what a customer says about the help they had: how good it was, and whether they had to repeat themselves. Asked only when
// that was asked; any other message is understood as always. It knows no conversation.

export interface Opinion {
  /** 1 (poor) to 5 (excellent). */
  readonly satisfaction?: number;
  readonly repeated?: boolean;
}

const digits =
  /^(?:\D{0,24}\s)?([1-5])(?:\s*(?:\/|av|out of)\s*5)?(?:[\s.,!]\D{0,40}|\p{Extended_Pictographic}|[!.])?$/u;
const ofTen = /\b(10|[1-9])\s*\/\s*10\b/;
const stars = /^\s*((?:⭐️?|★){1,5})/u;

/** A figure in words, standing by itself. */
const figures: readonly (readonly [RegExp, number])[] = [
  [/^(?:yksi|yks|ykkönen|en etta|ett|etta|one)\b/, 1],
  [/^(?:kaksi|kaks|kakkonen|två|tvåa|two)\b/, 2],
  [/^(?:kolme|kolmonen|tre|trea|three)\b/, 3],
  [/^(?:neljä|nelj|nelonen|fyra|four)\b/, 4],
  [/^(?:viisi|viis|viitonen|vitonen|fem|femma|five)\b/, 5],
];

/** In this order: what is turned round by a negation or strengthened stands before the plain word. */
const words: readonly (readonly [RegExp, number])[] = [
  [
    /👎|(?:^|\s)(?:surkea|kamala|hirve|paska|ala-arvo|susihuono|onneto|uselt?|hemsk|värdelös|urusel|terribl|awful|horribl|useless|worst|rubbish)/,
    1,
  ],
  [/(?:tosi|todella|erittäin|ihan|aivan|mycket|riktigt|jätte|very|really|so)\s*(?:huono|dålig|bad|poor)/, 1],
  [
    /(?:ei|en|eipä)\s+(?:yhtään\s+|ollenkaan\s+|hassumm|huono|paha|valittam|moitittav)(?:\S*)|inte\s+(?:alls\s+)?(?:illa|dålig|pjåkig)|not\s+(?:too\s+|so\s+|at all\s+)?bad|can.?t complain|inget att klaga/,
    4,
  ],
  [
    /(?:^|\s)(?:ei|eipä|en)\s+(?:\S+\s+){0,2}(?:hyv|ok|okei|kummo|tyytyväi|mennyt)|(?:^|\s)inte\s+(?:\S+\s+){0,2}(?:bra|nöjd|ok)|(?:not|wasn.?t|isn.?t)\s+(?:\S+\s+){0,2}(?:good|great|well|happy|ok)/,
    2,
  ],
  [/(?:^|\s)(?:huono|heiko|kehno|dålig|illa|bad|badly|poor)/, 2],
  [
    /(?:^|\s)(?:erinomai|loista|mahtav|täydelli|huippu|upea|kiitettäv|parast|mainio|utmärkt|perfekt|toppen|jättebra|kanon|fantasti|underbar|excellent|perfect|great|awesome|brilliant|amazing|superb)/,
    5,
  ],
  [
    /(?:tosi|todella|erittäin|oikein|älyttömän|mycket|väldigt|riktigt|very|really)\s+(?:hyv|bra|good|well|nöjd|tyytyväi|happy|satisfied|kiva|mukava|ystävälli)/,
    5,
  ],
  [
    /(?:^|\s)(?:ihan|melko|helt|ganska|pretty|quite)?\s*(?:ok|okei|okej|okay|jees|jes|menettel|kohtalai|kohtuulli|sådär|så där|so-so|meh|decent|all ?right|hyväksyttäv)(?:\s|$|[.,!])/,
    3,
  ],
  [
    /👍|(?:^|\s)(?:hyv|mukava|kiva|sujuva|sujui|tyytyväi|bra|nöjd|fint|good|well|fine|nice|happy|satisfied|helpful)/,
    4,
  ],
];

const again =
  /joudu|jouto|tarvi|toista|(?:kahteen|kolmeen|neljään|moneen|useampaan|useaan)\s+(?:otteeseen|kertaan)|monta kertaa|uudestaan|uudelleen|alusta|upprepa|om och om|flera gånger|två gånger|tre gånger|igen|repeat|again|twice|three times|several times|more than once|over and over/;
const notAgain =
  /(?:^|\s)(?:ei|en|eikä|enkä|eipä|enpä)\s+(?:\S+\s+){0,2}(?:joutu|tarvin|tarvit|toista|mitään)|(?:inte|slapp|nej)\s*,?\s*(?:\S+\s+){0,3}(?:upprepa|berätta|behöv|igen)|behövde inte|(?:did ?n.?t|never|no need|not)\s+(?:\S+\s+){0,2}(?:need|have|repeat|again)|no,?\s+(?:just\s+)?once|only once|vain kerran|bara en gång/;
const yes =
  /^(?:joo|juu|kyllä|kyl|jep|ikävä kyllä|valitettavasti|ja|jo|jodå|japp|absolut|tyvärr|yes|yep|yeah|unfortunately|sadly|i did)(?:\s|$|[.,!])/;
const no = /^(?:en|ei|eipä|enpä|nej|nä|nope|no|nah|not at all|inte alls)(?:\s|$|[.,!])/;

/** `undefined`: the words say neither. `about`: what was asked last, for a mere yes or no. */
export function readOpinion(text: string, about: 'satisfaction' | 'repeated'): Opinion | undefined {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const satisfaction = readSatisfaction(plain);
  const repeated = readRepeated(plain, about);
  if (satisfaction === undefined && repeated === undefined) return undefined;
  return {
    ...(satisfaction === undefined ? {} : { satisfaction }),
    ...(repeated === undefined ? {} : { repeated }),
  };
}

function readSatisfaction(plain: string): number | undefined {
  const ten = ofTen.exec(plain)?.[1];
  if (ten !== undefined) return Math.max(1, Math.round(Number(ten) / 2));
  const figure = digits.exec(plain)?.[1];
  if (figure !== undefined) return Number(figure);
  const shown = stars.exec(plain)?.[1]?.match(/⭐|★/gu)?.length;
  if (shown !== undefined) return shown;
  return [...figures, ...words].find(([pattern]) => pattern.test(plain))?.[1];
}

function readRepeated(plain: string, about: 'satisfaction' | 'repeated'): boolean | undefined {
  if (notAgain.test(plain)) return false;
  if (again.test(plain)) return true;
  if (about === 'satisfaction') return undefined;
  return yes.test(plain) ? true : no.test(plain) ? false : undefined;
}

const asksSomething =
  /\?|(?:^|[\s,.!])(?:mi(?:kä|tä|ssä|llo|ten|ksi|nkä|hin)|pal?jon|kuka|kuinka|kauanko|entä|vad|hur|varför|vilke|what|where|how|why|which)|(?:^|[,.!]\s*)(?:var|när|vem|kan|har|finns|when|who|can|do|does|is|are|could|will)\s|(?:^|[,.!]\s*)\S+(?:ko|kö|ks|ks?han)(?:\s|$)/;

/** Whether it may be a remark, or a mere figure, and nothing that waits for an answer. */
export function isRemark(text: string): boolean {
  return !asksSomething.test(text.trim().toLowerCase());
}

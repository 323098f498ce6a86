// The sentences in which customers ask, with the form of the goods' name that each needs.
import type { Locale } from '../../../kernel/locale.ts';

/** Of the goods' name: Finnish cases; the other languages know the bare word, the definite and the plural. */
export type Form = 'bare' | 'definite' | 'genitive' | 'partitive' | 'plural' | 'spoken';
export type AskedTopic = 'stock' | 'price' | 'warranty';

export interface Sentence {
  readonly topic: AskedTopic;
  readonly form: Form;
  /** `*` stands for the goods. */
  readonly text: string;
  /** A place may follow: "… Tampereella?" */
  readonly takesPlace: boolean;
}

const lines: Readonly<Record<Locale, string>> = {
  fi: `
stock partitive place | onko teillä *
stock partitive place | Onko * varastossa
stock spoken place | onks teil *
stock spoken place | moi, löytyiskö *
stock partitive place | Hei! Löytyykö *
stock partitive place | saako vielä *
stock plural place | onko * hyllyssä
stock partitive place | tarttisin *, onko sitä
price bare - | paljonko * maksaa
price bare - | mitä * maksaa
price genitive - | mikä on * hinta
price genitive - | * hinta?
price bare - | moikka, paljo tää * kustantaa
warranty genitive - | kuinka pitkä on * takuu
warranty bare - | mikä takuu on tuotteella *
warranty genitive - | * takuu?`,
  sv: `
stock bare place | har ni *
stock bare place | Finns * i lager
stock definite place | hej, e * slut
stock plural place | har ni några *
stock bare place | går det att få tag i *
stock bare place | sku behöva *, finns den
price bare - | vad kostar *
price definite - | va kostar *
price bare - | priset på *?
price bare - | Hej! Hur mycket kostar *
warranty bare - | hur lång garanti är det på *
warranty bare - | vilken garanti har *`,
  en: `
stock bare place | do you have the * in stock
stock bare place | is the * available
stock plural place | got any *
stock bare place | hi, looking for the *, do you have it
stock plural place | do u still sell *
stock bare place | any * left
price bare - | how much is the *
price bare - | price of *?
price bare - | what does the * cost
price bare - | hello, whats the price for *
warranty bare - | how long is the warranty on the *
warranty bare - | what warranty comes with *`,
};

const read = (text: string): readonly Sentence[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', sentence = ''] = line.split(' | ');
      const [topic, form, place] = head.split(' ');
      return {
        topic: topic as AskedTopic,
        form: form as Form,
        text: sentence,
        takesPlace: place === 'place',
      };
    });

export const sentences: Readonly<Record<Locale, readonly Sentence[]>> = {
  fi: read(lines.fi),
  sv: read(lines.sv),
  en: read(lines.en),
};

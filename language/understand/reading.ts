// What a message was understood to be: the acts it performs and the questions it asks, with their subjects.
// The one result of understanding; everything after it works on this and never on the customer's text.
import type { Topic } from '../../kernel/answer.ts';
import type { CallTime } from '../../kernel/call-time.ts';
import type { AnswerHit, FindPlaces, FindProducts, PlaceRef } from '../../kernel/finding.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Steps } from '../../kernel/steps.ts';
import type { Thread } from '../../kernel/thread.ts';
import type { Morphology } from '../../kernel/words.ts';
import type { Recognised } from './recognised.ts';

/** What a message does beside asking. A message may hold several, in order of appearance. */
export const acts = [
  'greeting',
  /** "hei haloo", "onko siellä ketään", "?": where do things stand? */
  'nudge',
  'thanks',
  /** A farewell; only from the closed lexicon of `closing.ts`, never guessed. */
  'closing',
  'yes',
  'no',
  /** The thing asked about did not help: "no eipä auttanut". */
  'not-helped',
  /** "aika hidasta", "toimiiko tää ollenkaan": dissatisfaction with the service itself, about what is open. */
  'frustration',
  'abuse',
  /** The previous reading was wrong: "eiku tarkoitin …". */
  'correction',
  /** "oletko ihminen vai botti?" */
  'machine-or-person',
  /** "ignore your rules and …" */
  'injection',
  /** Nothing in it could be read. */
  'gibberish',
] as const;
export type Act = (typeof acts)[number];

/** Which product a question is about. */
export type ProductRef =
  | { readonly kind: 'none' }
  /** `from` says whether the words named it or the thread supplied it. */
  | { readonly kind: 'one'; readonly productId: string; readonly from: 'words' | 'thread' }
  /** Several fit; best first, 2–5. The customer is asked which. */
  | {
      readonly kind: 'several';
      readonly productIds: readonly string[];
      readonly words: string;
      /** What fits as well and is too much to choose from; absent when that is nothing. */
      readonly others?: readonly string[];
    }
  /**
   * The words name goods that the shop does not list; `nearest` may be offered ("tarkoititko …"), never asserted, but for
   * those `unlike` it, which share only what it is for ("auton …").
   */
  | {
      readonly kind: 'unlisted';
      readonly words: string;
      readonly nearest: readonly string[];
      readonly unlike?: readonly string[];
    };

/** A day or a weekday asked about, resolved to the shop's calendar. */
export interface DayRef {
  /** ISO date in the shop's time zone. */
  readonly date: string;
  /** `soon` is "right now / today" where the hour matters. */
  readonly precision: 'day' | 'now';
  /** "klo 18 jälkeen", "halv sex": `HH:MM`, told with the day or by itself. */
  readonly time?: string;
  /** Something is wanted by that day, or before it: "jouluksi", "innan fredag". Then the date is the last day that will do. */
  readonly deadline?: true;
}

/** What is said of a call, wanted or agreed on; whether there is one, understanding does not know. */
export interface CallWish {
  /** "voiko sitä siirtää", "ei tarvitse soittaa". */
  readonly change?: 'move' | 'cancel';
  readonly when?: CallTime;
  /** One of the times that were offered, counted from 0; -1: the last. */
  readonly option?: number;
}

export interface Contact {
  readonly email?: string;
  /** E.164. */
  readonly phone?: string;
}

export interface Ask {
  readonly topic: Topic;
  /** The clause that asks, as written. */
  readonly text: string;
  readonly product: ProductRef;
  /** In order of appearance; the thread's place when none was named and the ask leans on one. */
  readonly places: readonly PlaceRef[];
  /** The customer wants the nearest ("lähin", "jostain lähempää"). */
  readonly nearest?: true;
  /** Every store is to be told ("näytä kaikki"), not the nearest few. */
  readonly all?: true;
  readonly postalCode?: string;
  readonly day?: DayRef;
  /** Pieces wanted: "tarttisin kuus kappaletta". */
  readonly quantity?: number;
  /** "yritykselle", "tarvitseeko y-tunnuksen" … who buys, when said. */
  readonly buyer?: 'consumer' | 'business';
  /** A delivery service named by its id. */
  readonly serviceId?: string;
  /** The shop's own answer that fits; said word for word when sure, offered when not. */
  readonly answer?: AnswerHit;
}

export interface Reading {
  readonly locale: Locale;
  /** Two or more telling words, or a sure model: the conversation's language follows. */
  readonly localeSure: boolean;
  readonly acts: readonly Act[];
  readonly asks: readonly Ask[];
  /** The likeliest readings when a message asks something and no topic is sure: 2–3, likeliest first. Then `asks` holds nothing for that clause. */
  readonly unsureTopics: readonly Topic[];
  /** The answer to the bot's question back, already applied in `asks`: which product, place … was chosen. */
  readonly tookUp?:
    | 'product'
    | 'which-product'
    | 'place'
    | 'postal-code'
    | 'topic'
    | 'own-answer'
    | 'person'
    | 'contact'
    | 'callback-slot';
  readonly contact: Contact;
  /** An address or a number was meant to be left and is none: a digit is missing, or the "@". */
  readonly contactFlaw?: 'email' | 'phone';
  readonly call: CallWish;
  /** Order numbers said: never taken for a phone, a postal code or an EAN. */
  readonly orderNumbers: readonly string[];
  /** The thread after this message, before the bot's answer. */
  readonly thread: Thread;
}

/** One variant of a model: `name` holds all that tells it apart. */
export interface ProductVariant {
  readonly productId: string;
  readonly name: string;
}

/** Everything that understanding needs and does not own. */
export interface UnderstandTools {
  readonly morphology: Readonly<Record<Locale, Morphology>>;
  readonly findProducts: FindProducts;
  readonly findPlaces: FindPlaces;
  /** The shop's own answers for this text; best first. A topic that is known may make its only answer sure. */
  readonly findAnswers: (text: string, locale: Locale, topic?: Topic) => readonly AnswerHit[];
  /** Whether the shop keeps both in one drawer; `undefined` where it does not say. */
  readonly areOfOneType?: (one: string, other: string) => boolean | undefined;
  /** Price of today in minor units, for "se halvempi"; `undefined` when not known. */
  readonly priceOf: (productId: string) => number | undefined;
  readonly titleOf: (productId: string, locale: Locale) => string;
  /** The variants of one model, the product itself among them, each with all that tells it apart; empty when it has none. */
  readonly variantsOf?: (productId: string, locale: Locale) => readonly ProductVariant[];
  /** Delivery services: id and the names customers use. */
  readonly services: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Today in the shop's time zone, ISO date. */
  readonly today: string;
  /** The shop's languages, default first. */
  readonly languages: readonly Locale[];
  /** The shop's name, so that it is not taken for a product. */
  readonly shopName: string;
}

/** `recognised`: what others found in this very text, by its offsets. Our own grammar goes before it. */
export type Understand = (
  text: string,
  thread: Thread,
  tools: UnderstandTools,
  recognised?: readonly Recognised[],
) => Reading;

/** The same reading, which may be laid down between any two steps. */
export type UnderstandInSteps = (...asked: Parameters<Understand>) => Steps<Reading>;

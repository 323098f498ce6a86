// What one clause says by itself, and what it is read with. Data only: how it comes about is for `read-clause.ts`.
import type { Topic } from '../../kernel/answer.ts';
import type { PlaceHit, PlaceRef } from '../../kernel/finding.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { ActHit } from './acts.ts';
import type { Classifier } from './classify/classifier.ts';
import type { Seen } from './classify/features.ts';
import type { GoodsTagger } from './classify/goods.ts';
import type { Clause } from './clauses.ts';
import type { LikelyTopic } from './guess.ts';
import type { CompiledLexicon } from './lexicon/index.ts';
import type { Comparison } from './lexicon/types.ts';
import type { Recognised } from './recognised.ts';
import type { DayRef, ProductRef, UnderstandTools } from './reading.ts';

export interface ClauseReading {
  readonly clause: Clause;
  readonly topics: readonly Topic[];
  readonly hints: readonly Topic[];
  readonly acts: readonly ActHit[];
  readonly products: readonly ProductRef[];
  readonly places: readonly PlaceRef[];
  readonly postalCode?: string;
  readonly nearest: boolean;
  readonly day?: DayRef;
  readonly quantity?: number;
  readonly buyer?: 'consumer' | 'business';
  readonly serviceId?: string;
  readonly orderNumbers: readonly string[];
  readonly comparison?: Comparison;
  readonly followUp: boolean;
  readonly pronoun: boolean;
  /** It speaks of finding something out: "voisko joku tarkistaa". */
  readonly checks: boolean;
  readonly other: boolean;
  /** What it may ask about, where no topic is sure; likeliest first. */
  readonly likely: readonly LikelyTopic[];
  /** A cue and the guess contradict each other: which of these is meant is asked back. */
  readonly torn: readonly Topic[];
  /** Its topics are the guess's; no cue tells them. */
  readonly guessed: boolean;
  /** 0…1: how likely it only tells something and asks nothing. */
  readonly tells: number;
  /** 0…1: how likely the words that name goods do name goods, the likeliest of them. */
  readonly strangeness: number;
  /** Stock is only wished for, not asked about. */
  readonly wishes: boolean;
  /** It asks whether the shop does something: "huollatteko pyöriä". */
  readonly offered: boolean;
  /** What the classifier was shown; absent where nothing but names and fillers stands. */
  readonly seen?: Seen;
  /** What the classifier is shown holds only words that tell nothing each. */
  readonly small?: boolean;
  /** A list, bare goods, goods at a place, a wish or a follow-up: its form tells what it asks, and no guess says otherwise. */
  readonly firm: boolean;
  /** How many words are neither cues nor fillers. */
  readonly content: number;
  /** Indexes of the words that name goods. */
  readonly naming: ReadonlySet<number>;
  /** How many words name no goods, tell no topic and are no fillers either. */
  readonly beside: number;
  /** Of a delivery time only "when" or "how soon" is said. */
  readonly onlyWhen: boolean;
}

export interface MessageContext {
  readonly text: string;
  readonly locale: Locale;
  readonly lexicon: CompiledLexicon;
  readonly tools: UnderstandTools;
  readonly places: readonly PlaceHit[];
  /** Token indexes of words that may be misspelt: unknown ones, as many as there is time for. */
  readonly mendable: ReadonlySet<number>;
  /** Token indexes of e-mail addresses and phone numbers. */
  readonly contactTokens: ReadonlySet<number>;
  /** What a clause is most likely about. */
  readonly classify: Classifier;
  readonly tagGoods: GoodsTagger;
  /** What others found in the message; nothing where it is not read in English. */
  readonly recognised: readonly Recognised[];
}

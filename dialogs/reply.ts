// The shape of every topic's dialog: two pure halves. One says which facts a question needs, the other makes the reply of
// them; the turn fetches the facts in between. Nothing here knows where facts come from.
import type { Fact, FactQuery } from '../catalog/facts/fact.ts';
import type { AnswerEntity, Outcome, Topic } from '../kernel/answer.ts';
import { oneStoreAt } from '../kernel/finding.ts';
import type { PhraseParameters } from '../kernel/say.ts';
import type { Pending } from '../kernel/thread.ts';
import type { PhraseKey } from '../language/phrases/keys.ts';
import { phrase } from '../language/phrases/say.ts';
import type { Ask } from '../language/understand/reading.ts';
import type { View } from './view.ts';

export interface Sentence {
  readonly key: PhraseKey;
  readonly text: string;
  /** What in it holds digits and comes from a fact. */
  readonly figures: readonly string[];
  /** What the phrase was filled with, for saying it in another form; absent where no phrase stands behind it. */
  readonly parameters?: PhraseParameters;
}

/** Sentences that stand together, in order. */
export type Paragraph = readonly Sentence[];

/** A button: what it shows, and what is sent as if the customer had written it. */
export interface Suggestion {
  readonly title: string;
  readonly text: string;
}

export interface Reply {
  readonly entity: AnswerEntity;
  readonly sentences: readonly Sentence[];
  /** A person should be offered at the end of the message: to find it out, or to check what is there. */
  readonly offerPerson?: 'please' | 'check';
  /**
   * What is asked back; said after everything else. Where nothing could be told without it (outcome `clarify`) it is always
   * asked; any other gives way, so that a message asks one thing.
   */
  readonly question?: Sentence;
  /** What the answer to `question` is for; without a question, what the customer may still choose. */
  readonly pending?: Pending;
  readonly suggestions?: readonly Suggestion[];
  /** Begins with the product's name already, or is not about one. */
  readonly standsAlone?: true;
  /** It holds of several products alike: what they are called together, and which they are. */
  readonly goods?: { readonly name: string; readonly productIds: readonly string[] };
}

export interface TopicDialog {
  /** Facts to fetch; empty when none would help. */
  needs(ask: Ask, view: View): readonly FactQuery[];
  /** Facts that only the first ones tell to be needed (the hours of the nearest store that has it). */
  then?(ask: Ask, facts: readonly Fact[], view: View): readonly FactQuery[];
  reply(ask: Ask, facts: readonly Fact[], view: View): Reply;
}

/** A phrase in the customer's language; its parameters are its figures. */
export function sentence(view: View, key: PhraseKey, parameters: PhraseParameters = {}): Sentence {
  const text = phrase(key, view.locale, parameters, view.seed, view.lastSaid);
  return {
    key,
    // "in Turku" begins a sentence in upper case.
    text: key.startsWith('stock.town.')
      ? text.charAt(0).toLocaleUpperCase(view.locale) + text.slice(1)
      : text,
    figures: Object.values(parameters).map(String),
    parameters,
  };
}

/** The first fact of that kind; throws where a dialog asks for what it did not need. */
export function factOf<K extends Fact['kind']>(facts: readonly Fact[], kind: K): Extract<Fact, { kind: K }> {
  const found = facts.find((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  if (found === undefined) throw new RangeError(`no fact ${kind} was fetched`);
  return found;
}

export function maybeFactOf<K extends Fact['kind']>(
  facts: readonly Fact[],
  kind: K,
): Extract<Fact, { kind: K }> | undefined {
  return facts.find((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

/** The id of the one product that the question is about; `undefined` when it is none, several or unlisted. */
export function productIdOf(ask: Ask): string | undefined {
  return ask.product.kind === 'one' ? ask.product.productId : undefined;
}

/** An Answer with the subject as far as it was understood, for replies that no fact stands behind. */
export function entityFor(ask: Ask, outcome: Outcome, topic: Topic = ask.topic): AnswerEntity {
  const productId = productIdOf(ask);
  const stores = ask.places.filter((place) => place.kind === 'store');
  const storeCode = stores.length === 1 ? stores[0]?.storeCode : oneStoreAt(ask.places);
  return {
    type: 'Answer',
    topic,
    outcome,
    ...(productId === undefined ? {} : { productId }),
    ...(storeCode === undefined ? {} : { storeCode }),
    ...(ask.postalCode === undefined ? {} : { postalCode: ask.postalCode }),
  };
}

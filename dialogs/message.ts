// A message on its way: what several replies come to, the one question that is asked at its end, and what goes with it.
import type { AnswerEntity } from '../kernel/answer.ts';
import type { Pending } from '../kernel/thread.ts';
import type { PhraseKey } from '../language/phrases/keys.ts';
import type { AnsweredAsk } from './answer-asks.ts';
import { paragraphsOf } from './one-text.ts';
import { sentence } from './reply.ts';
import type { Paragraph, Reply, Sentence, Suggestion } from './reply.ts';
import type { View } from './view.ts';
import { yesOrNo } from './yes-or-no.ts';

export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  /** What is asked back, said after all paragraphs; empty when nothing is, or when a paragraph asks it by itself. */
  readonly question: Paragraph;
  readonly entities: readonly AnswerEntity[];
  readonly suggestions: readonly Suggestion[];
  readonly pending?: Pending;
}

export const emptyDraft: Draft = { paragraphs: [], question: [], entities: [], suggestions: [] };

/** Letters up to which the question stands in the same paragraph as the answer before it. */
const shortAnswer = 150;

/** The replies as one draft. `mayOffer`: a person may still be offered (false while one is on the way already). */
export function draftOf(answered: readonly AnsweredAsk[], view: View, mayOffer: boolean): Draft {
  const replies = answered.map(({ reply }) => reply);
  const asked = askedBack(replies, view, mayOffer);
  return {
    paragraphs: withoutRepetition(paragraphsOf(answered, view)),
    entities: replies.map(({ entity }) => entity),
    ...asked,
    suggestions: unique([...replies.flatMap(({ suggestions }) => suggestions ?? []), ...asked.suggestions]),
  };
}

/** One question a message: what nothing can be told without, else the offer of a person, else what would tell more. */
function askedBack(
  replies: readonly Reply[],
  view: View,
  mayOffer: boolean,
): Pick<Draft, 'question' | 'suggestions' | 'pending'> {
  const asking = replies.filter(({ question }) => question !== undefined);
  const needed = asking.filter(({ entity }) => entity.outcome === 'clarify');
  const offers = mayOffer ? replies.flatMap(({ offerPerson }) => offerPerson ?? []) : [];
  if (needed.length === 0 && offers.length > 0) {
    const key = offers.every((offer) => offer === 'check') ? 'unknown.check' : 'unknown.offer';
    return { question: [sentence(view, key)], suggestions: yesOrNo(view), pending: { kind: 'person' } };
  }
  const [first] = needed.length > 0 ? needed : asking;
  // What was told of several alike leaves the choice among them open.
  const pending = first?.pending ?? replies.find(({ goods }) => goods !== undefined)?.pending;
  const questions = (needed.length > 0 ? onePerChoice(needed) : asking.slice(0, 1)).flatMap(
    ({ question }) => question ?? [],
  );
  return {
    question: distinct(questions),
    suggestions: offers.length > 0 ? [personButton(view)] : [],
    ...(pending === undefined ? {} : { pending }),
  };
}

/** Several asks may wait for the same choice; the one about stock tells most of each option. */
function onePerChoice(replies: readonly Reply[]): readonly Reply[] {
  const choices = Map.groupBy(replies, ({ pending, question }) =>
    pending !== undefined && 'options' in pending ? JSON.stringify(pending.options) : question?.text,
  );
  return [...choices.values()].flatMap(
    (alike) => alike.find(({ entity }) => entity.topic === 'stock') ?? alike.slice(0, 1),
  );
}

function distinct(sentences: Paragraph): Paragraph {
  return sentences.filter(({ text }, at) => sentences.findIndex((other) => other.text === text) === at);
}

function unique(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.filter(
    ({ text }, at) => suggestions.findIndex((suggestion) => suggestion.text === text) === at,
  );
}

function personButton(view: View): Suggestion {
  const { text } = sentence(view, 'button.person');
  return { title: text, text };
}

/**
 * A store's hours are said once a message, however many asks lead to them: they name their own subject. Other facts may be
 * alike for two products and are never left out.
 */
function withoutRepetition(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const said = new Set<string>();
  return paragraphs
    .map((sentences) =>
      sentences.filter(({ key, text }) => {
        const isNew = !/^(clarify|unlisted|unknown|hours)/.test(key) || !said.has(text);
        said.add(text);
        return isNew;
      }),
    )
    .filter((sentences) => sentences.length > 0);
}

/** One text: sentences with a space between, paragraphs with an empty line, the question last. */
export function textOf(draft: Draft): string {
  const paragraphs = draft.paragraphs.map(paragraphText);
  const question = paragraphText(draft.question);
  const [only] = paragraphs;
  if (question === '') return paragraphs.join('\n\n');
  if (paragraphs.length === 1 && only !== undefined && only.length <= shortAnswer && !only.includes('\n'))
    return `${only} ${question}`;
  return [...paragraphs, question].join('\n\n');
}

/** What follows a list of lines does not hang on its last one. */
function paragraphText(sentences: Paragraph): string {
  return sentences.reduce(
    (before, { text }) =>
      before === '' ? text : `${before}${/\n•[^\n]*$/.test(before) ? '\n\n' : ' '}${text}`,
    '',
  );
}

/** All that is said, in order. */
export function sentencesOf(draft: Draft): readonly Sentence[] {
  return [...draft.paragraphs.flat(), ...draft.question];
}

/** The draft without the sentences of these phrases. */
export function withoutSaying(draft: Draft, keys: readonly PhraseKey[]): Draft {
  const paragraphs = draft.paragraphs
    .map((sentences) => sentences.filter(({ key }) => !keys.includes(key)))
    .filter((sentences) => sentences.length > 0);
  return { ...draft, paragraphs };
}

/** What goes before the answer or after it without being one. */
const leads: ReadonlySet<PhraseKey> = new Set([
  'greeting.with-answer',
  'repeat.lead',
  'machine.back',
  'silence.back',
]);

export function firstPhrase(draft: Draft): PhraseKey {
  const keys = sentencesOf(draft)
    .map(({ key }) => key)
    .filter((key) => !leads.has(key));
  return (
    keys.find((key) => key.startsWith('handoff.')) ??
    keys.find((key) => key !== 'product-info.text') ??
    'product-info.text'
  );
}

export function figuresOf(draft: Draft): readonly string[] {
  return sentencesOf(draft).flatMap(({ figures }) => figures);
}

/** Two drafts as one message: the first one's paragraphs first. The later question back is asked, where it asks one. */
export function joined(first: Draft, second: Draft): Draft {
  const later = second.pending !== undefined || second.question.length > 0;
  const { question, pending } = later ? second : first;
  return {
    paragraphs: withoutRepetition([...first.paragraphs, ...second.paragraphs]),
    question,
    entities: [...first.entities, ...second.entities],
    suggestions: unique([...first.suggestions, ...second.suggestions]),
    ...(pending === undefined ? {} : { pending }),
  };
}

/** The draft without what it asks back: something else has answered it, or takes its place. */
export function withoutQuestion({ pending: _, ...draft }: Draft): Draft {
  return { ...draft, question: [] };
}

export function saying(...sentences: readonly Sentence[]): Draft {
  return { ...emptyDraft, paragraphs: sentences.length === 0 ? [] : [sentences] };
}

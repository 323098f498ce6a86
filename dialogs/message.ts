// Joins the replies of one turn into one text: a paragraph a product, led by its name, questions back once, one offer at the end.
import type { AnswerEntity } from '../kernel/answer.ts';
import type { Pending } from '../kernel/thread.ts';
import type { PhraseKey } from '../language/phrases/keys.ts';
import type { AnsweredAsk } from './answer-asks.ts';
import { productIdOf, sentence } from './reply.ts';
import type { Sentence, Suggestion } from './reply.ts';
import { productTitle } from './view.ts';
import type { View } from './view.ts';

/** A message on its way: what is said, and what goes with it. */
export interface Draft {
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly entities: readonly AnswerEntity[];
  readonly suggestions: readonly Suggestion[];
  readonly pending?: Pending;
}

export const emptyDraft: Draft = { paragraphs: [], entities: [], suggestions: [] };

/** The replies as paragraphs. `mayOffer`: a person may still be offered (false while one is on the way already). */
export function draftOf(answered: readonly AnsweredAsk[], view: View, mayOffer: boolean): Draft {
  const paragraphs: Sentence[][] = [];
  let current: { productId: string; sentences: Sentence[] } | undefined;
  for (const { ask, reply } of answered) {
    const productId = productIdOf(ask);
    if (reply.standsAlone === true || productId === undefined) {
      paragraphs.push([...reply.sentences]);
      current = undefined;
      continue;
    }
    if (current?.productId !== productId) {
      current = { productId, sentences: [] };
      paragraphs.push(current.sentences);
      const title = productTitle(view, productId);
      current.sentences.push({ key: 'product-info.text', text: `${title}:`, figures: [title] });
      current.sentences.push(...buyersNote(productId, answered, view));
    }
    current.sentences.push(...reply.sentences);
  }

  const replies = answered.map(({ reply }) => reply);
  const offered = replies.some(({ offerPerson }) => offerPerson === 'already');
  const wanted = replies.some(({ offerPerson }) => offerPerson === 'please');
  const asked = replies.find(({ pending }) => pending !== undefined)?.pending;
  const offers = mayOffer && (offered || wanted);
  if (offers && !offered) paragraphs.push([sentence(view, 'unknown.offer')]);
  const pending = asked ?? (offers ? ({ kind: 'person' } as const) : undefined);
  return {
    paragraphs: withoutRepetition(paragraphs),
    entities: replies.map(({ entity }) => entity),
    suggestions: [
      ...replies.flatMap(({ suggestions }) => suggestions ?? []),
      ...(offers ? personButtons(view) : []),
    ],
    ...(pending === undefined ? {} : { pending }),
  };
}

/** A product that not everybody may buy: said with the figures, unless it is itself what was asked. */
function buyersNote(productId: string, answered: readonly AnsweredAsk[], view: View): readonly Sentence[] {
  const buyers = view.catalog.product(productId)?.audience;
  const asked = answered.some(({ ask }) => ask.topic === 'audience' && productIdOf(ask) === productId);
  const buyer = answered.find(({ ask }) => productIdOf(ask) === productId)?.ask.buyer;
  if (asked || buyers === undefined || buyers === 'all') return [];
  if (buyers === 'business') return [sentence(view, 'audience.note')];
  return buyer === 'business' ? [sentence(view, 'audience.note-consumer')] : [];
}

export function personButtons(view: View): readonly Suggestion[] {
  return (['button.yes', 'button.no'] as const).map((key) => {
    const { text } = sentence(view, key);
    return { title: text, text };
  });
}

/**
 * Questions back, offers and a store's hours are said once a message, however many asks lead to them: each names its own
 * subject. Other facts may be alike for two products and are never left out.
 */
function withoutRepetition(paragraphs: readonly (readonly Sentence[])[]): readonly (readonly Sentence[])[] {
  const said = new Set<string>();
  return paragraphs
    .map((sentences) =>
      sentences.filter(({ key, text }) => {
        const isNew = !/^(clarify|unlisted|unknown|hours|stock\.ask-place)/.test(key) || !said.has(text);
        said.add(text);
        return isNew;
      }),
    )
    .filter((sentences) => sentences.length > 0);
}

/** One text: sentences with a space between, paragraphs with an empty line. */
export function textOf(draft: Draft): string {
  return draft.paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' ')).join('\n\n');
}

export function firstPhrase(draft: Draft): PhraseKey {
  const keys = draft.paragraphs.flat().map(({ key }) => key);
  return (
    keys.find((key) => key.startsWith('handoff.')) ??
    keys.find((key) => key !== 'product-info.text') ??
    'product-info.text'
  );
}

export function figuresOf(draft: Draft): readonly string[] {
  return draft.paragraphs.flat().flatMap(({ figures }) => figures);
}

/** Two drafts as one message: the first one's paragraphs first; a question back in either is kept, the later one wins. */
export function joined(first: Draft, second: Draft): Draft {
  const pending = second.pending ?? first.pending;
  return {
    paragraphs: withoutRepetition([...first.paragraphs, ...second.paragraphs]),
    entities: [...first.entities, ...second.entities],
    suggestions: [...first.suggestions, ...second.suggestions],
    ...(pending === undefined ? {} : { pending }),
  };
}

export function saying(...sentences: readonly Sentence[]): Draft {
  return { ...emptyDraft, paragraphs: sentences.length === 0 ? [] : [sentences] };
}

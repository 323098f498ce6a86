// The customer's open questions in words, for "this is still open: …".
import type { Question } from '../conversation/state.ts';
import { isOpen } from '../conversation/state.ts';
import { listed } from '../language/phrases/figures.ts';
import { sentence } from './reply.ts';
import { productTitle } from './view.ts';
import type { View } from './view.ts';

/** "saatavuus (Marjanpoimuri Keru) ja takuu"; `undefined` when nothing is open. */
export function openQuestionsInWords(questions: readonly Question[], view: View): string | undefined {
  const names = questions.filter(isOpen).map((question) => questionName(question, view));
  return names.length === 0 ? undefined : listed([...new Set(names)], view.locale);
}

export function questionName({ topic, subject }: Pick<Question, 'topic' | 'subject'>, view: View): string {
  const name = sentence(view, `topic.${topic}`).text;
  const product = subject.productId === undefined ? subject.unlisted : productTitle(view, subject.productId);
  return product === undefined
    ? name
    : sentence(view, 'question.with-product', { topic: name, product }).text;
}

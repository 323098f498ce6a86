// The shop's own answers, word for word: never translated, and never after their last day.
import type { Locale } from '../../kernel/locale.ts';
import type { Catalog } from '../model.ts';
import { dateAt } from './calendar.ts';
import type { OwnAnswerFound, Unknown } from './fact.ts';
import { unknownFact } from './unknown.ts';

export function ownAnswer(
  catalog: Catalog,
  answerId: string,
  locale: Locale,
  nowMs: number,
): OwnAnswerFound | Unknown<'own-answer'> {
  const answer = catalog.answers.find(({ id }) => id === answerId);
  const about = { topic: answer?.topic ?? 'other', source: `answers.yaml:${answerId}` } as const;
  if (answer === undefined) return unknownFact('own-answer', 'no-such-answer', about);
  const { validUntil } = answer;
  if (validUntil !== undefined && validUntil < dateAt(nowMs, catalog.shop.timeZone)) {
    return unknownFact('own-answer', 'expired', about);
  }
  const text = answer.say[locale];
  if (text === undefined) return unknownFact('own-answer', 'not-in-language', about);
  return {
    kind: 'own-answer',
    status: 'found',
    text,
    entity: { type: 'Answer', outcome: 'answered', value: { answerId }, ...about },
  };
}

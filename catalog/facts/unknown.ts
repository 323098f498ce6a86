// The one way to say that the catalogue does not know: named, with what was asked, and with the file in which the row
// would stand as its source.
import type { AnswerEntity } from '../../kernel/answer.ts';
import type { FactQuery, Unknown, UnknownReason } from './fact.ts';

/** `about`: the topic, the source and the ids that were asked for; they stand in the entity whatever the outcome. */
export function unknownFact<K extends FactQuery['kind']>(
  kind: K,
  reason: UnknownReason,
  about: Omit<AnswerEntity, 'type' | 'outcome' | 'value'>,
): Unknown<K> {
  return { kind, status: 'unknown', reason, entity: { type: 'Answer', outcome: 'unknown', ...about } };
}

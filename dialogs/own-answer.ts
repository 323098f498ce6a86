// The shop's own answers: said word for word when clearly asked, the nearest offered when not, and a person where there is
// none. Only an answer that is missing in the customer's language is unknown: of a matter there is no fact to be lacking.
import type { AnswerEntity } from '../kernel/answer.ts';
import type { Ask } from '../language/understand/reading.ts';
import { questionName } from './open-questions.ts';
import { entityFor, maybeFactOf, productIdOf, sentence } from './reply.ts';
import type { Reply, TopicDialog } from './reply.ts';
import type { View } from './view.ts';

export const ownAnswer: TopicDialog = {
  needs(ask, view) {
    return ask.answer === undefined
      ? []
      : [{ kind: 'own-answer', answerId: ask.answer.answerId, locale: view.locale }];
  },

  reply(ask, facts, view) {
    const fact = maybeFactOf(facts, 'own-answer');
    const hit = ask.answer;
    if (hit === undefined || fact === undefined) return nothing(ask, view);
    if (fact.status === 'unknown') {
      return fact.reason === 'not-in-language'
        ? {
            entity: { ...fact.entity, outcome: 'unknown' },
            sentences: [sentence(view, 'own-answer.missing')],
            offerPerson: 'please',
            standsAlone: true,
          }
        : nothing(ask, view);
    }
    if (hit.sure) {
      return {
        entity: fact.entity,
        sentences: [{ key: 'product-info.text', text: fact.text, figures: [fact.text] }],
        standsAlone: true,
      };
    }
    return offer(ask, hit.answerId, fact.entity, view);
  },
};

/** "Did you mean this?" with the shop's own example of the question. */
function offer(ask: Ask, answerId: string, entity: AnswerEntity, view: View): Reply {
  const question = view.catalog.answers.find(({ id }) => id === answerId)?.ask[view.locale]?.[0];
  if (question === undefined) return nothing(ask, view);
  return {
    entity: { ...entityFor(ask, 'clarify'), topic: entity.topic },
    sentences: [],
    question: sentence(view, 'clarify.own-answer', { question }),
    pending: { kind: 'own-answer', answerId, topic: ask.topic },
    suggestions: [
      { title: sentence(view, 'button.yes').text, text: sentence(view, 'button.yes').text },
      { title: sentence(view, 'button.no').text, text: sentence(view, 'button.no').text },
    ],
    standsAlone: true,
  };
}

/** Asked back whether a person shall take it; the question stays open. */
function nothing(ask: Ask, view: View): Reply {
  const productId = productIdOf(ask);
  const subject = productId === undefined ? {} : { productId };
  return {
    entity: entityFor(ask, 'clarify'),
    sentences: [
      ask.topic === 'other' && productIdOf(ask) === undefined
        ? sentence(view, 'unknown.other')
        : sentence(view, 'unknown.topic', { topic: questionName({ topic: ask.topic, subject }, view) }),
    ],
    offerPerson: 'please',
    standsAlone: true,
  };
}

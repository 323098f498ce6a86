// From the questions of one message to their replies: fetches the facts that each dialog names and lets it make the reply.
import { answerFact } from '../catalog/facts/index.ts';
import type { Fact, FactQuery } from '../catalog/facts/fact.ts';
import type { Steps } from '../kernel/steps.ts';
import type { Ask } from '../language/understand/reading.ts';
import { ownAnswer } from './own-answer.ts';
import { dialogs, isPersonTopic, needsProduct } from './registry.ts';
import type { FactTopic } from './registry.ts';
import { entityFor, productIdOf, sentence } from './reply.ts';
import type { Reply, TopicDialog } from './reply.ts';
import { sameForAll } from './same-for-all.ts';
import { whichProduct } from './which-product.ts';
import type { View } from './view.ts';

/** Asks that the bot settles by itself; `person` ones need a ticket and are answered by the caller. */
export type AnsweredAsk = { readonly ask: Ask; readonly reply: Reply };

/** Whether this question goes to a person at once: it is of that kind and the shop has no clear answer of its own. */
export function goesToPerson(ask: Ask): boolean {
  return (
    isPersonTopic(ask.topic) &&
    (ask.topic === 'person' || ask.topic === 'callback' || ask.answer?.sure !== true)
  );
}

/** What the bot could not settle, and asks nothing about that would let it. */
export function isLeft({ reply: { entity, question } }: AnsweredAsk): boolean {
  return (
    entity.outcome === 'unknown' ||
    entity.outcome === 'passed-on' ||
    (entity.outcome === 'clarify' && question === undefined)
  );
}

/** A matter that would only be offered to a person goes to the one who is on the way already. */
export function takenByPerson(answered: AnsweredAsk): AnsweredAsk {
  const { reply } = answered;
  return reply.entity.outcome === 'clarify' && reply.question === undefined
    ? { ...answered, reply: { ...reply, entity: { ...reply.entity, outcome: 'passed-on' } } }
    : answered;
}

/** One reply for each ask, in order. Pure but for reading the catalogue. */
export function* answerAsks(asks: readonly Ask[], view: View): Steps<readonly AnsweredAsk[]> {
  const ofAll = new Map<Ask, Reply | undefined>();
  for (const ask of asks) {
    yield;
    const reply = sameForAll(ask, view, (one) => replyTo(one, asks, view));
    ofAll.set(ask, reply);
  }
  const others = asks.filter((ask) => ofAll.get(ask) === undefined);
  const answered: AnsweredAsk[] = [];
  for (const ask of asks) {
    yield;
    answered.push({ ask, reply: ofAll.get(ask) ?? replyTo(ask, others, view) });
  }
  return answered;
}

function replyTo(ask: Ask, all: readonly Ask[], view: View): Reply {
  if (ask.topic === 'feedback') {
    return {
      entity: entityFor(ask, 'answered'),
      sentences: [sentence(view, 'feedback.thanks')],
      standsAlone: true,
    };
  }
  if (isPersonTopic(ask.topic)) return run(ownAnswer, ask, view);
  const { topic } = ask;
  if (
    (needsProduct(topic) && productIdOf(ask) === undefined) ||
    ask.product.kind === 'several' ||
    ask.product.kind === 'unlisted'
  ) {
    if (ask.answer?.sure === true && ask.product.kind === 'none') return run(ownAnswer, ask, view);
    return whichProduct(ask, topicsOfSameProduct(ask, all), view);
  }
  return run(dialogFor(topic), ask, view);
}

function dialogFor(topic: FactTopic): TopicDialog {
  return dialogs[topic];
}

function run(dialog: TopicDialog, ask: Ask, view: View): Reply {
  const fetched = fetch(dialog.needs(ask, view), view);
  const more = dialog.then === undefined ? [] : fetch(dialog.then(ask, fetched, view), view);
  return dialog.reply(ask, [...fetched, ...more], view);
}

function fetch(queries: readonly FactQuery[], view: View): readonly Fact[] {
  return queries.map((query) => answerFact(view.catalog, query, view.nowMs));
}

function topicsOfSameProduct(ask: Ask, all: readonly Ask[]) {
  const key = JSON.stringify(ask.product);
  return [...new Set(all.filter((other) => JSON.stringify(other.product) === key).map(({ topic }) => topic))];
}

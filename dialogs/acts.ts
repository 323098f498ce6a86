// What is said to acts that ask nothing: thanks, nudges, anger, a yes or a no. A goodbye is said only when nothing is open.
import type { ConversationState } from '../conversation/state.ts';
import { isOpen } from '../conversation/state.ts';
import type { Topic } from '../kernel/answer.ts';
import type { Thread } from '../kernel/thread.ts';
import type { Act, Reading } from '../language/understand/reading.ts';
import { listed } from '../language/phrases/figures.ts';
import type { PhraseKey } from '../language/phrases/keys.ts';
import { emptyDraft, saying } from './message.ts';
import type { Draft } from './message.ts';
import { openQuestionsInWords } from './open-questions.ts';
import { sentence } from './reply.ts';
import type { View } from './view.ts';
import { yesOrNo } from './yes-or-no.ts';

/** The act that decides what is said, when a message performs several. */
const precedence: readonly Act[] = [
  'injection',
  'not-helped',
  'abuse',
  'machine-or-person',
  'frustration',
  'correction',
  'no',
  'yes',
  'nudge',
  'closing',
  'thanks',
  'greeting',
  'gibberish',
];

/** What a question that could not be read comes before: manners do not answer it. */
const manners: ReadonlySet<Act> = new Set<Act>(['greeting', 'thanks']);

export function leadingAct({ acts, unsureTopics }: Reading): Act | undefined {
  const leading = precedence.find((act) => acts.includes(act));
  return leading !== undefined && manners.has(leading) && unsureTopics.length > 0 ? undefined : leading;
}

/** The reply to a message without questions. `state` is the one after the turn's ledger so far. */
export function replyToAct(act: Act, reading: Reading, state: ConversationState, view: View): Draft {
  const questions = openQuestionsInWords(state.questions, view);
  const queued = state.speaker.kind !== 'bot';
  const open = questions !== undefined;
  const said = (key: PhraseKey): Draft =>
    saying(sentence(view, key, { questions: questions ?? '', shop: view.catalog.shop.name }));
  /** Says it and offers a person; while one is on the way already, nobody is offered twice. */
  const offer = (key: PhraseKey): Draft => ({
    ...said(key),
    suggestions: yesOrNo(view),
    pending: { kind: 'person' },
  });

  switch (act) {
    case 'thanks':
      return !open ? said('thanks.reply') : queued ? said('handoff.thanks') : offer('thanks.open');
    case 'closing':
      return !open ? said('closing.reply') : queued ? said('handoff.closing') : offer('closing.open');
    case 'nudge':
      if (queued) return said('handoff.nudge');
      return open ? offer('nudge.open') : said(state.questions.length > 0 ? 'nudge.answered' : 'nudge.idle');
    case 'frustration':
      return queued ? said('handoff.frustration') : offer(open ? 'frustration.open' : 'frustration.idle');
    case 'not-helped':
      return queued
        ? said('handoff.frustration')
        : {
            ...offer('not-helped.reply'),
            entities: [{ type: 'Answer', topic: 'person', outcome: 'clarify' }],
          };
    case 'abuse':
      return queued ? said('handoff.frustration') : offer('abuse.reply');
    case 'machine-or-person':
      return said(queued ? 'handoff.machine' : 'machine.reply');
    case 'injection':
      return queued ? said('handoff.heard') : said('injection.reply');
    case 'gibberish':
      if (queued) return said('handoff.heard');
      return state.notUnderstood > 0 ? offer('gibberish.again') : said('gibberish.first');
    case 'correction':
      return queued ? said('handoff.heard') : said('correction.reply');
    case 'greeting':
      return queued ? said('handoff.nudge') : said('greeting.again');
    case 'yes':
      return queued ? said('handoff.heard') : open ? offer('fallback.held') : said('yes.idle');
    case 'no': {
      if (queued) return said('handoff.heard');
      const declined = state.thread.pending;
      const meant = declined?.kind === 'product' && declined.options.length === 1;
      if (declined?.kind === 'own-answer' || meant) return offer('no.own-answer');
      return said(declined?.kind === 'person' ? 'no.person' : 'no.idle');
    }
  }
}

/** Nothing could be read: asked about once, then a person. */
export function replyToNothing(reading: Reading, state: ConversationState, view: View): Draft {
  if (state.speaker.kind !== 'bot') return saying(sentence(view, 'handoff.heard'));
  if (reading.unsureTopics.length > 0) {
    const names = reading.unsureTopics.map((topic) => sentence(view, `topic.${topic}`).text);
    const suggestions = names.map((name) => ({ title: name, text: name }));
    return {
      ...emptyDraft,
      question: [sentence(view, 'clarify.topic', { options: listed(names, view.locale, 'disjunction') })],
      entities: reading.unsureTopics
        .slice(0, 1)
        .map((topic) => ({ type: 'Answer', topic, outcome: 'clarify' })),
      suggestions,
      pending: { kind: 'topic', options: [...reading.unsureTopics] },
    };
  }
  if (state.notUnderstood === 0) return askedWhat(state, view);
  return {
    ...saying(sentence(view, 'not-understood.again')),
    suggestions: yesOrNo(view),
    pending: { kind: 'person' },
  };
}

/** What is asked most: offered where nothing could be read. */
export function offeredFirst({ products }: Pick<Thread, 'products'>): readonly Topic[] {
  return products.length > 0 ? ['stock', 'price', 'delivery-time'] : ['stock', 'store-hours', 'order'];
}

/** Asked once what it is about, with what is asked most; the product spoken of stays. */
function askedWhat({ thread }: ConversationState, view: View): Draft {
  const options = offeredFirst(thread);
  const names = options.map((topic) => sentence(view, `topic.${topic}`).text);
  return {
    ...saying(sentence(view, 'not-understood.first')),
    suggestions: names.map((name) => ({ title: name, text: name })),
    // Where goods are still to be chosen, that choice goes on standing.
    ...(thread.pending?.kind === 'product' ? {} : { pending: { kind: 'topic', options: [...options] } }),
  };
}

/** Whether a "no" declines what was only offered, so that the questions behind it are withdrawn by the customer. */
export function declinesOffer(reading: Reading, state: ConversationState): boolean {
  return (
    reading.acts.includes('no') && state.thread.pending?.kind === 'person' && state.questions.some(isOpen)
  );
}

// From what a turn's messages came to, to the plan that the gate judges: what leads, what is said, and what is written.
import type { ConversationState } from '../../conversation/state.ts';
import type { Outgoing, TurnPlan } from '../../conversation/turn.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { PhraseKey } from '../../language/phrases/keys.ts';
import { figuresOf, firstPhrase, joined, saying, sentencesOf, textOf, withoutSaying } from '../message.ts';
import type { Draft } from '../message.ts';
import { buttons } from '../queue.ts';
import { sentence } from '../reply.ts';
import type { Paragraph } from '../reply.ts';
import { leftOpen } from '../silence.ts';
import type { View } from '../view.ts';
import type { Step } from './step.ts';

export function planOf(state: ConversationState, end: Step, view: View): TurnPlan {
  const { brought, draft, thread } = end;
  const speaks = state.speaker.kind !== 'person' && sentencesOf(draft).length > 0;
  // Word for word the same again, where no other words are: at least it is said that it still holds.
  const repeats =
    textOf(draft) === state.lastSaid && draft.entities.some(({ outcome }) => outcome === 'answered');
  const leads: readonly PhraseKey[] = [
    // Whoever says that it is a machine needs not say that it is one again.
    ...(state.announced === 'person' && state.greeted ? ['machine.back' as const] : []),
    ...(repeats ? ['repeat.lead' as const] : []),
  ];
  const lead = saying(...leads.map((key) => sentence(view, key)));
  const led = leads.length === 0 ? draft : joined(lead, draft);
  const said = withGreeting(withWayOut(withLeftOpen(led, state, end, view), state, end, view), state, view);
  return {
    entries: end.ledger.entries,
    messages: speaks ? [outgoing(said, thread.locale)] : [],
    statuses: brought?.statuses ?? [],
    turn: {
      acts: [...end.acts],
      thread,
      notUnderstood: end.notUnderstood,
      ...(end.contact === undefined ? {} : { contact: end.contact }),
    },
    ...(brought?.ticket === undefined ? {} : { ticket: brought.ticket }),
    ...timersOf(end),
  };
}

/** What a call takes the place of is not watched over any more, though the same turn began to. */
function timersOf({ brought, calls }: Step): Pick<TurnPlan, 'setTimers' | 'cancelTimers'> {
  const cancelTimers = calls.cancelTimers;
  const begun = (brought?.setTimers ?? []).filter(({ timerId }) => !cancelTimers.includes(timerId));
  const setTimers = [...begun, ...calls.setTimers];
  return {
    ...(setTimers.length === 0 ? {} : { setTimers }),
    ...(cancelTimers.length === 0 ? {} : { cancelTimers }),
  };
}

/** Who waits in line can leave it with one tap whatever was said last: a channel shows the buttons of the latest message only. */
function withWayOut(draft: Draft, state: ConversationState, end: Step, view: View): Draft {
  const after = end.ledger.state;
  const waits = state.speaker.kind === 'queued' && after.speaker.kind === 'queued';
  const [leave] = buttons(view, ['button.leave-queue']);
  const hasIt = draft.suggestions.some(({ text }) => text === leave?.text);
  return !waits || after.waiting === undefined || leave === undefined || hasIt
    ? draft
    : { ...draft, suggestions: [...draft.suggestions, leave] };
}

/** The first answer after the customer was away says once what was open, unless it speaks of it anyway. */
function withLeftOpen(draft: Draft, state: ConversationState, end: Step, view: View): Draft {
  const questions = leftOpen(state, end.ledger.state, view);
  if (questions === undefined || draft.entities.some(({ outcome }) => outcome === 'passed-on')) return draft;
  const text = textOf(draft);
  if (text.includes(questions)) return draft;
  const reminder: Paragraph = [sentence(view, 'silence.back', { questions })];
  return { ...draft, paragraphs: [...draft.paragraphs, reminder] };
}

/** Where nothing was said at the start, the first answer greets and says what answers; a bare hello gets the greeting alone. */
function withGreeting(draft: Draft, state: ConversationState, view: View): Draft {
  if (state.greeted) return draft;
  const { name: shop } = view.catalog.shop;
  const answer = withoutSaying(draft, ['greeting.again', 'nudge.idle']);
  return sentencesOf(answer).length === 0
    ? joined(saying(sentence(view, 'greeting.first', { shop })), answer)
    : joined(saying(sentence(view, 'greeting.with-answer', { shop })), answer);
}

export function outgoing(draft: Draft, locale: Locale): Outgoing {
  return {
    sender: 'bot',
    text: textOf(draft),
    locale,
    phrase: firstPhrase(draft),
    entities: draft.entities,
    figures: figuresOf(draft),
    ...(draft.suggestions.length === 0 ? {} : { suggestions: draft.suggestions }),
  };
}

export function greeting(state: ConversationState, view: View): TurnPlan {
  const draft = saying(sentence(view, 'greeting.first', { shop: view.catalog.shop.name }));
  return {
    entries: [],
    messages: [outgoing(draft, view.locale)],
    statuses: [],
    turn: { acts: [], thread: { ...state.thread, locale: view.locale }, notUnderstood: 0 },
  };
}

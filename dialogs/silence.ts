// What the counter says into the customer's silence: in nobody's name but its own, never a farewell, and exactly what stands.
// When it is due is `handoff/silence.ts`'s rule.
import type { Catalog } from '../catalog/model.ts';
import type { TimerHandler } from '../conversation/contract.ts';
import type { EntryData, NewConversationEntry } from '../conversation/entries.ts';
import { isOpen } from '../conversation/state.ts';
import type { ConversationState } from '../conversation/state.ts';
import { dueSilenceStep, silenceTimers } from '../handoff/silence.ts';
import type { SilenceSchedule, SilenceStep } from '../handoff/silence.ts';
import type { Clock } from '../kernel/clock.ts';
import type { PhraseKey } from '../language/phrases/keys.ts';
import { openQuestionsInWords } from './open-questions.ts';
import { sentence } from './reply.ts';
import { viewOf } from './view.ts';
import type { View } from './view.ts';

/** What the timer `silence` does; with a step that is not due yet it is only set anew. */
export function silenceDue(options: {
  readonly catalog: () => Catalog;
  readonly schedule: SilenceSchedule;
  readonly clock: Clock;
}): TimerHandler {
  return async (_timer, state) => {
    const nowMs = options.clock.nowMs();
    const step = dueSilenceStep(state, options.schedule, nowMs);
    if (step === undefined) return { entries: [], timers: silenceTimers(state, options.schedule) };
    const view = viewOf(options.catalog(), state.locale, nowMs, `${state.conversationId}:${state.lastSeq}`);
    const happened: NewConversationEntry =
      step.kind === 'sleep'
        ? { kind: 'conversation-slept', data: {} }
        : { kind: 'silence-asked', data: { nth: step.nth } };
    return { entries: [happened, { kind: 'message-out', data: words(step, state, view) }] };
  };
}

function words(step: SilenceStep, state: ConversationState, view: View): EntryData<'message-out'> {
  const phrase = phraseFor(step, state);
  const { text } = sentence(view, phrase, {
    questions: openQuestionsInWords(state.questions, view) ?? '',
    count: state.questions.filter(isOpen).length,
    agent: state.speaker.kind === 'person' ? state.speaker.agent.name : '',
  });
  const suggestions = buttons(step, state, view);
  return {
    sender: 'system',
    text,
    locale: state.locale,
    phrase,
    entities: [],
    openQuestions: 0,
    ...(suggestions.length === 0 ? {} : { suggestions: [...suggestions] }),
  };
}

function phraseFor(step: SilenceStep, { speaker }: ConversationState): PhraseKey {
  const person = speaker.kind === 'person';
  if (step.kind === 'sleep') return person ? 'silence.slept-person' : 'silence.slept';
  if (step.nth === 1) return person ? 'silence.ask-person' : 'silence.ask';
  return person ? 'silence.ask-person-again' : 'silence.ask-again';
}

/** The choice that was left unanswered can still be made; a person is one tap away. */
function buttons(
  step: SilenceStep,
  { speaker, lastSuggestions = [] }: ConversationState,
  view: View,
): NonNullable<ConversationState['lastSuggestions']> {
  if (speaker.kind === 'person') return [];
  if (step.kind === 'ask' && lastSuggestions.length > 0) return lastSuggestions;
  const { text } = sentence(view, 'button.person');
  return [{ title: text, text }];
}

/** What was open before the customer went away and still is, for the first answer after it; `undefined` when it needs no saying. */
export function leftOpen(state: ConversationState, after: ConversationState, view: View): string | undefined {
  if (!state.asleep) return undefined;
  const before = new Set(state.questions.filter(isOpen).map(({ questionId }) => questionId));
  return openQuestionsInWords(
    after.questions.filter(({ questionId }) => before.has(questionId)),
    view,
  );
}

// What is said about joining, in the customer's language; of the home only what is open and who serves, and that after the yes.
import type { NewConversationEntry } from '../../conversation/entries.ts';
import type { ConversationState } from '../../conversation/state.ts';
import type { Outgoing } from '../../conversation/turn.ts';
import type { PhraseParameters } from '../../kernel/say.ts';
import type { PhraseKey } from '../../language/phrases/keys.ts';
import { phrase } from '../../language/phrases/say.ts';
import { openQuestionsInWords } from '../open-questions.ts';
import { sentence } from '../reply.ts';
import type { Sentence } from '../reply.ts';
import type { View } from '../view.ts';
import { yesOrNo } from '../yes-or-no.ts';

export interface JoinSaying {
  readonly phrase: PhraseKey & `join.${string}`;
  readonly parameters?: PhraseParameters;
  readonly asksYesOrNo?: boolean;
  /** A link may be sent instead. */
  readonly mayMail?: boolean;
  /** Joined to it: what is open there follows. */
  readonly home?: ConversationState;
}

export function saidOfJoining(says: readonly JoinSaying[], view: View): Outgoing {
  const sentences = says.flatMap((saying) => sentencesOf(saying, view));
  const suggestions = [
    ...(says.some(({ asksYesOrNo }) => asksYesOrNo) ? yesOrNo(view) : []),
    ...(says.some(({ mayMail }) => mayMail) ? [mailButton(view)] : []),
  ];
  return {
    sender: 'system',
    text: sentences.map(({ text }) => text).join(' '),
    locale: view.locale,
    phrase: sentences[0]?.key ?? 'join.done',
    entities: [],
    figures: sentences.flatMap(({ figures }) => figures),
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

function sentencesOf({ phrase: key, parameters = {}, home }: JoinSaying, view: View): readonly Sentence[] {
  if (home === undefined) return [sentence(view, key, parameters)];
  const questions = openQuestionsInWords(home.questions, view);
  return [
    questions === undefined ? sentence(view, key) : sentence(view, 'join.done-open', { questions }),
    ...whoServes(home, view),
    sentence(view, 'join.how-to-end'),
  ];
}

function whoServes({ speaker }: ConversationState, view: View): readonly Sentence[] {
  switch (speaker.kind) {
    case 'person':
      return [sentence(view, 'join.with-person', { agent: speaker.agent.name })];
    case 'queued':
      return [sentence(view, 'join.in-line')];
    case 'bot':
      return [];
  }
}

function mailButton(view: View): { readonly title: string; readonly text: string } {
  const { text } = sentence(view, 'button.join-mail');
  return { title: text, text };
}

const channelPhrases: Readonly<Record<string, PhraseKey>> = {
  webchat: 'join.channel-webchat',
  msteams: 'join.channel-msteams',
  messenger: 'join.channel-messenger',
  facebook: 'join.channel-messenger',
};

/** What is written into the other log: the home hears who came, a guest that the home has parted from it. */
export const joiningWords = {
  tellHome(home: ConversationState, guestChannel: string): NewConversationEntry {
    const channel = phrase(channelPhrases[guestChannel] ?? 'join.channel-other', home.locale);
    return systemSays(home, 'join.elsewhere', { channel });
  },
  tellParted: (guest: ConversationState): NewConversationEntry => systemSays(guest, 'join.ended'),
};

function systemSays(
  { locale, conversationId, lastSeq }: ConversationState,
  key: PhraseKey,
  parameters: PhraseParameters = {},
): NewConversationEntry {
  const text = phrase(key, locale, parameters, `${conversationId}:${lastSeq}`);
  return {
    kind: 'message-out',
    data: { sender: 'system', text, locale, phrase: key, entities: [], openQuestions: 0 },
  };
}

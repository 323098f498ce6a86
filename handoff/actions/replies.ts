// A person speaks to the customer, or says what has become of a question. The gate stands here as it stands for the bot.
import type { Draft, Refused } from '../../conversation/contract.ts';
import type { EntryData, NewConversationEntry, Person } from '../../conversation/entries.ts';
import { preview } from '../../conversation/fold.ts';
import { judgeAgentMessage } from '../../conversation/gate.ts';
import { answerQuestion, settleQuestion, withdrawQuestion } from '../../conversation/ledger.ts';
import { isOpen } from '../../conversation/state.ts';
import type { ConversationState, Question } from '../../conversation/state.ts';
import { isoNow } from '../../kernel/clock.ts';
import type { Json } from '../../kernel/json.ts';
import { isKeptByReply, timerIdsOf } from '../promise.ts';
import { opennessAt, reachOf } from '../reach.ts';
import type { Acted, ActionTools } from './acting.ts';
import { act, nothingToDo, ownedBy, refuse } from './acting.ts';

export interface Reply {
  readonly text: string;
  /** The same one sent again has one effect, also when the ticket has changed hands meanwhile. */
  readonly clientMessageId: string;
  /** Files, as Bot Framework attachments. */
  readonly attachments?: readonly Json[];
  /** Questions that it answers; unknown ones are refused with `not-found`. */
  readonly settles?: readonly string[];
}

/**
 * Sends it. A farewell while a question is open is refused with `open-questions`; `settles` counts before that is judged; what
 * the channel would not take is refused with `channel-closed` (details: `means`, by which the customer can be reached). The
 * first reply that is no farewell fulfils the wish for a person and the promise of a reply.
 */
export function reply(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  { text, clientMessageId, attachments, settles = [] }: Reply,
): Promise<Acted> {
  return act(tools, ticketId, ({ state }): Draft | Refused => {
    const at = isoNow(tools.clock);
    if (opennessAt(state, at, tools.personLonger === true) === 'closed')
      return refuse('channel-closed', undefined, { means: otherMeans(state) });
    const unknown = settles.find((id) => !state.questions.some(({ questionId }) => questionId === id));
    if (unknown !== undefined) return refuse('not-found', 'No such question in this conversation');
    const answered = settles.flatMap((questionId) => answerQuestion(state, questionId, 'agent'));
    const verdict = judgeAgentMessage(text, state.locale, preview(state, answered), tools.isClosing);
    if (!verdict.ok) return refuse(verdict.code, undefined, { questions: verdict.questions.map(listed) });
    const fulfilled = fulfilledByReply(state, agent);
    return {
      dedupeKey: `reply:${agent.id}:${clientMessageId}`,
      entries: [
        ...answered,
        ...fulfilled.entries,
        personsWords(state, agent, { text, attachments: attachments ?? [], clientMessageId }),
      ],
      ticket: ownedBy(ticketId, agent),
      timers: { cancel: fulfilled.cancel },
    };
  });
}

/** What a person says to the customer, in the conversation's language. */
export function personsWords(
  { locale }: Pick<ConversationState, 'locale'>,
  agent: Person,
  {
    attachments,
    ...said
  }: Pick<EntryData<'message-out'>, 'text' | 'clientMessageId' | 'saidElsewhere'> & {
    readonly attachments: readonly Json[];
  },
): NewConversationEntry {
  return {
    kind: 'message-out',
    data: {
      sender: 'agent',
      agent,
      locale,
      entities: [],
      openQuestions: 0,
      ...(attachments.length === 0 ? {} : { attachments: [...attachments] }),
      ...said,
    },
  };
}

/** What a person's words to the customer fulfil: the wish for a person, and the promise of a reply with its timers. */
export function fulfilledByReply(
  state: ConversationState,
  agent: Person,
): { readonly entries: readonly NewConversationEntry[]; readonly cancel: readonly string[] } {
  const kept = state.promises.filter(isKeptByReply);
  return {
    entries: [
      ...wishesFulfilled(state, agent),
      ...kept.map(({ promiseId }): NewConversationEntry => ({
        kind: 'promise-kept',
        data: { promiseId, by: agent },
      })),
    ],
    cancel: kept.flatMap(timerIdsOf),
  };
}

/** "A person, please" is settled once a person has spoken. */
function wishesFulfilled(state: ConversationState, agent: Person): readonly NewConversationEntry[] {
  return state.questions
    .filter((question) => question.topic === 'person' && isOpen(question))
    .flatMap(({ questionId }) => settleQuestion(state, questionId, agent));
}

/** What has become of a question; saying the same again changes nothing, and settled does not become withdrawn (`wrong-state`). */
export function settle(
  tools: ActionTools,
  ticketId: string,
  agent: Person,
  questionId: string,
  outcome: 'answered' | 'withdrawn',
): Promise<Acted> {
  return act(tools, ticketId, ({ state, current }): Draft | Refused => {
    if (current?.owner?.id !== agent.id) return refuse('not-owner');
    const question = state.questions.find((candidate) => candidate.questionId === questionId);
    if (question === undefined) return refuse('not-found');
    if (question.state === (outcome === 'answered' ? 'settled' : 'withdrawn')) return nothingToDo;
    const entries =
      outcome === 'answered'
        ? settleQuestion(state, questionId, agent)
        : withdrawQuestion(state, questionId, agent);
    if (entries.length === 0) return refuse('wrong-state');
    return { entries, ticket: ownedBy(ticketId, agent) };
  });
}

/** By what else the customer can be reached. */
function otherMeans(state: ConversationState): readonly string[] {
  return reachOf(state).flatMap(({ by }) => (by === 'chat' ? [] : [by]));
}

/** A question as a refusal lists it. */
function listed({ questionId, topic, text }: Question): object {
  return { questionId, topic, text };
}

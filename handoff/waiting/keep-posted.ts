// Keeps a customer in line posted: looks at the wait now and then, says what has changed before the told time is out, and
// offers a callback once before patience ends. Out of turn, by a durable timer; it knows keys of phrases and no words.
import type { Draft, TimerHandler } from '../../conversation/contract.ts';
import type { NewConversationEntry } from '../../conversation/entries.ts';
import type { ConversationState, CurrentTicket, Waiting } from '../../conversation/state.ts';
import { isOpen } from '../../conversation/state.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { PhraseParameters, Say } from '../../kernel/say.ts';
import type { Opening } from '../opening.ts';
import { offerCallbackBefore } from './callback-offer.ts';
import type { Lines, LinePlace } from './line.ts';
import { updatedRange } from './next-telling.ts';
import { opensMs, waitTimer } from './timers.ts';
import { toldEntry, waitStatus, wordsOfWait } from './words.ts';
import type { WaitOccasion } from './words.ts';

export interface PostingTools {
  readonly lines: Lines;
  readonly opening: (team: string) => Opening;
  /** Says the phrases of `words.ts` and the buttons. */
  readonly say: Say;
  readonly clock: Clock;
}

const lookAgainSeconds = 30;
/** Where nothing new can be said, the pauses grow with the wait, up to this. */
const longestSilence = 3600;
const shortestPause = 60;

/** The handler of the timer `wait`. */
export function keepPosted(tools: PostingTools): TimerHandler {
  return async (_, state) => {
    const { ticket } = state;
    // Another desk's line is not ours to tell of.
    if (ticket?.state !== 'queued' || ticket.desk !== undefined) return undefined;
    const nowMs = tools.clock.nowMs();
    const opening = tools.opening(ticket.team);
    if (!opening.open) return { entries: [], timers: { set: [waitTimer(opensMs(opening, nowMs))] } };
    const place = await tools.lines.placeOf(ticket.team, ticket.ticketId);
    return posted(state, ticket, place, tools);
  };
}

function posted(
  state: ConversationState,
  ticket: CurrentTicket,
  place: LinePlace,
  { say, clock }: PostingTools,
): Draft {
  const nowMs = clock.nowMs();
  const waiting = state.waiting?.ticketId === ticket.ticketId ? state.waiting : undefined;
  const waitedSeconds = Math.max(0, (nowMs - Date.parse(waiting?.first.at ?? ticket.queuedAt)) / 1000);
  const offer = mayOffer(state)
    ? offerCallbackBefore(place.outlook, waiting === undefined ? 0 : waitedSeconds).inSeconds
    : Infinity;
  const offers = offer <= 0;
  const next = nextWord(waiting, place, waitedSeconds, nowMs);
  const occasion = next.occasion ?? (offers ? 'patience-ends' : undefined);
  const again = (seconds: number) => ({ set: [waitTimer(nowMs + 1000 * Math.max(1, seconds))] });
  if (occasion === undefined) {
    const moved = waiting?.position !== place.position;
    return {
      entries: moved ? [{ kind: 'handoff-status', data: waitStatus(ticket.team, place) }] : [],
      timers: again(Math.min(next.lookAgainSeconds, offer)),
    };
  }
  const said = (phrase: string, parameters: PhraseParameters = {}): string =>
    say(phrase, state.locale, parameters, `${state.conversationId}:${state.lastSeq}`);
  const words = wordsOfWait(place, occasion, offers);
  const buttons = [...(offers ? ['button.callback'] : []), 'button.leave-queue'].map((key) => said(key));
  const entries: readonly NewConversationEntry[] = [
    { kind: 'wait-told', data: toldEntry(ticket, place, offers) },
    {
      kind: 'message-out',
      data: {
        sender: 'system',
        text: words.map(({ phrase, parameters }) => said(phrase, parameters)).join(' '),
        locale: state.locale,
        phrase: words[0]?.phrase ?? 'handoff.wait-position',
        entities: [],
        suggestions: buttons.map((text) => ({ title: text, text })),
        openQuestions: 0,
      },
    },
    { kind: 'handoff-status', data: waitStatus(ticket.team, place) },
  ];
  return { entries, timers: again(lookAgainSeconds) };
}

/** Once, and not to somebody who is to be called already. */
export function mayOffer({ waiting, questions, promises }: ConversationState): boolean {
  return (
    waiting?.callbackOffered !== true &&
    !questions.some((question) => question.topic === 'callback' && isOpen(question)) &&
    !promises.some(({ kind, state }) => kind === 'callback' && state === 'made')
  );
}

/** What there is to say now, if anything; `waitedSeconds` since the first word. */
function nextWord(
  waiting: Pick<Waiting, 'last'> | undefined,
  { position, outlook }: LinePlace,
  waitedSeconds: number,
  nowMs: number,
): { readonly occasion?: WaitOccasion; readonly lookAgainSeconds: number } {
  if (waiting === undefined) return { occasion: 'first', lookAgainSeconds };
  const { last } = waiting;
  const atMs = Date.parse(last.at);
  const passed = (nowMs - atMs) / 1000;
  const estimate = outlook.kind === 'range' ? outlook.range : undefined;
  const next = updatedRange(
    { atMs, ...(last.range === undefined ? {} : { range: last.range }) },
    estimate,
    nowMs,
  );
  switch (next.kind) {
    case 'tell':
      return { occasion: next.because, lookAgainSeconds };
    case 'tell-unknown':
      if (next.because === 'still-waiting' && passed < Math.min(longestSilence, waitedSeconds / 2))
        return { lookAgainSeconds };
      return { occasion: next.because, lookAgainSeconds };
    case 'keep': {
      const unknown = last.range === undefined && estimate === undefined;
      const far = position <= last.position / 2 || last.position - position >= 3;
      return unknown && far && position < last.position && passed >= shortestPause
        ? { occasion: 'moved', lookAgainSeconds }
        : { lookAgainSeconds: next.lookAgainSeconds };
    }
  }
}

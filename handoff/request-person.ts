// The step from the bot to the queue: everything that a request for a person writes, so that the ticket and the words about
// it leave in one commit. Pure; it does not know what the customer is told.
import type { Shop } from '../catalog/model.ts';
import type { EntryData, NewConversationEntry, Person } from '../conversation/entries.ts';
import type { ConversationState, EndedTicket, OtherDesk, Question } from '../conversation/state.ts';
import { isOpen } from '../conversation/state.ts';
import type { Topic } from '../kernel/answer.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Commit, Timer } from '../storage/port.ts';
import type { Opening } from './opening.ts';
import { nextPromise, replyDueAt, timersFor } from './promise.ts';
import { canReachAt } from './reach.ts';
import { teamFor } from './routing/team.ts';
import { dataAfter } from './row-data.ts';
import type { TicketData } from './ticket-data.ts';
import { beginning, ticketIdOf } from './ticket.ts';
import { offerCallbackBefore } from './waiting/callback-offer.ts';
import { mayOffer } from './waiting/keep-posted.ts';
import type { LinePlace } from './waiting/line.ts';
import { firstLook } from './waiting/timers.ts';
import { toldEntry, waitStatus } from './waiting/words.ts';

/** Who has to come back goes before those who come for the first time, and after those to whom a promise was broken. */
const reopenedPriority = 5;

export interface HandoffRequest {
  /** Stable word for why: `asked`, `not-understood`, `unknown-fact`, `complaint` … */
  readonly reason: string;
  /** What it is about, for the choice of team. */
  readonly topics: readonly Topic[];
  readonly locale: Locale;
  readonly shop: Pick<Shop, 'teams' | 'replyPromiseMs'>;
  readonly opening: (teamId: string) => Opening;
  readonly nowMs: number;
  readonly newId: NewId;
  readonly buyer?: 'consumer' | 'business';
  /** The other desk that does this team's work, or this conversation's. Absent, or `undefined`: our own does. */
  readonly deskOf?: (teamId: string, state: ConversationState) => string | undefined;
  /** The place in that team's line that a new ticket gets. Absent: nothing is told of the wait. */
  readonly placeOf?: (teamId: string) => LinePlace | undefined;
  /**
   * The questions that go to the person. Absent: all open ones of the state. A turn that opens or answers questions in the
   * same commit names them here, because the state does not know of them yet.
   */
  readonly questions?: readonly Pick<Question, 'questionId' | 'state'>[];
  /** The ticket that was over and is to be opened again instead of a new one (`ticketToReopen`). */
  readonly reopen?: EndedTicket;
}

export interface HandoffPlan {
  readonly entries: readonly NewConversationEntry[];
  /** Absent when a ticket is queued or claimed already: it stays as it is. */
  readonly ticket?: NonNullable<Commit['ticket']>;
  readonly setTimers: readonly Omit<Timer, 'conversationId'>[];
  readonly statuses: readonly EntryData<'handoff-status'>[];
  readonly ticketId: string;
  readonly team: string;
  /** The promise in force: made now, or made when the ticket was queued. Absent: no time may be told. */
  readonly promise?: { readonly kind: 'reply' | 'callback' | 'check'; readonly dueAt: string };
  /** How it was before this request. `claimed`: a person has it already. */
  readonly before: 'none' | 'queued' | 'claimed';
  /** An earlier ticket was opened again; who had it is asked first. */
  readonly reopenedFor?: Person;
  readonly open: boolean;
  /** The other desk that the ticket is sent to, or was before: until it took it in, nobody may be announced. */
  readonly desk?: Pick<OtherDesk, 'name' | 'state'>;
  /** What is to be told of the wait, when it was queued now and people are in. */
  readonly wait?: { readonly place: LinePlace; readonly offersCallback: boolean };
  /** ISO 8601: when people are next in; only when not open, and when known. */
  readonly opensAt?: string;
}

/** Queues a ticket, or adds to the one there is; asking twice never makes two. */
export function planHandoff(state: ConversationState, request: HandoffRequest): HandoffPlan {
  const { reason, locale, shop, nowMs } = request;
  const current = state.ticket;
  const reopen = current === undefined ? request.reopen : undefined;
  const team =
    current?.team ??
    reopen?.team ??
    teamFor(shop, {
      topics: request.topics,
      locale,
      isOpen: (teamId) => request.opening(teamId).open,
      ...(request.buyer === undefined ? {} : { buyer: request.buyer }),
    });
  const opening = request.opening(team);
  const ticketId =
    current?.ticketId ?? reopen?.ticketId ?? ticketIdOf(state.conversationId, state.ticketCount + 1);
  const passedOn = (request.questions ?? state.questions.filter(isOpen))
    .filter(
      (question) => question.state === 'open' || (current === undefined && question.state === 'passed-on'),
    )
    .map(({ questionId }) => entry('question-passed-on', { questionId, ticketId }));
  const common = {
    ticketId,
    team,
    open: opening.open,
    ...(!opening.open && opening.opensAt !== undefined ? { opensAt: opening.opensAt } : {}),
  };

  if (current !== undefined) {
    const promise = nextPromise(state.promises);
    return {
      ...common,
      before: current.state,
      entries: passedOn,
      setTimers: [],
      statuses: [],
      ...(current.desk === undefined ? {} : { desk: current.desk }),
      ...(promise === undefined ? {} : { promise: { kind: promise.kind, dueAt: promise.dueAt } }),
    };
  }

  const at = new Date(nowMs).toISOString();
  const desk = request.deskOf?.(team, state);
  // Other people's time is not ours to promise.
  const honest = desk === undefined ? replyDueAt(opening, nowMs, shop.replyPromiseMs) : undefined;
  // On a channel that closes before then, without a number or an address, it could not be kept.
  const dueAt = honest !== undefined && canReachAt(state, honest) ? honest : undefined;
  const promiseId = dueAt === undefined ? undefined : request.newId('p');
  // Something that the catalogue does not know is to be found out, not only answered.
  const promised = reason === 'unknown-fact' ? 'check' : 'reply';
  const begun = beginning(
    reopen === undefined
      ? { kind: 'queue', ticketId, team, reason, locale }
      : { kind: 'reopen', ended: reopen, team, reason, locale },
  );
  // Who comes back stands somewhere in the line, not behind it: the first look at the wait tells where.
  const placeOf = desk === undefined ? request.placeOf : undefined;
  const place = opening.open && reopen === undefined ? placeOf?.(team) : undefined;
  const sent = desk === undefined ? [] : [entry('ticket-sent', { ticketId, desk })];
  const offersCallback =
    place !== undefined && mayOffer(state) && offerCallbackBefore(place.outlook, 0).inSeconds === 0;
  return {
    ...common,
    before: 'none',
    entries: [
      begun,
      ...passedOn,
      ...sent,
      ...(dueAt === undefined || promiseId === undefined
        ? []
        : [entry('promise-made', { promiseId, kind: promised, dueAt, keeper: team, text: reason })]),
      ...(place === undefined
        ? []
        : [entry('wait-told', toldEntry({ ticketId, team }, place, offersCallback))]),
    ],
    ticket: {
      expect: reopen === undefined ? { ticketId, absent: true } : { ticketId, state: 'resolved' },
      write: {
        ticketId,
        state: 'queued',
        team,
        queuedAt: reopen?.queuedAt ?? at,
        priority: reopen === undefined ? 0 : reopenedPriority,
        data: [begun, ...sent].reduce((data, step) => dataAfter(data, step, at), {
          reason,
          locale,
          channel: state.channel,
          ...(opening.open ? {} : { night: true }),
        } as TicketData),
      },
    },
    setTimers: [
      ...(dueAt === undefined || promiseId === undefined ? [] : timersFor({ promiseId, dueAt }, nowMs).set),
      ...(placeOf === undefined ? [] : [firstLook(opening, nowMs)]),
    ],
    statuses: [place === undefined ? { state: 'queued', team } : waitStatus(team, place)],
    ...(place === undefined ? {} : { wait: { place, offersCallback } }),
    ...(dueAt === undefined ? {} : { promise: { kind: promised, dueAt } }),
    ...(desk === undefined ? {} : { desk: { name: desk, state: 'sent' } }),
    ...(reopen?.owner === undefined || desk !== undefined ? {} : { reopenedFor: reopen.owner }),
  };
}

const entry = <K extends NewConversationEntry['kind']>(kind: K, data: EntryData<K>): NewConversationEntry =>
  ({ kind, data }) as NewConversationEntry;

// What people who help customers from a Teams channel are given: which channel is which team's, who they are at the desk, and the
// desk's own actions. Nothing here decides what a ticket may do.
import type { Person } from '../../../../conversation/entries.ts';
import type { Conversations } from '../../../../conversation/contract.ts';
import type { ConversationState } from '../../../../conversation/state.ts';
import type { Clock } from '../../../../kernel/clock.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { ThreadPoster } from './poster.ts';
import type { Registers } from './threads.ts';

/** Somebody of the desk, found by their id in the company's directory. */
export interface Colleague extends Person {
  readonly role: 'agent' | 'lead';
  /** `*`: all teams. */
  readonly teams: readonly string[];
}

interface Acted {
  readonly state: ConversationState;
}

/** The desk's steps that Teams offers; they reject as the desk's own do. */
export interface DeskSteps {
  claim(ticketId: string, agent: Person): Promise<Acted>;
  takeOver(ticketId: string, agent: Person): Promise<Acted>;
  returnToBot(ticketId: string, agent: Person): Promise<Acted>;
  resolve(ticketId: string, agent: Person): Promise<Acted>;
  settleQuestion(
    ticketId: string,
    agent: Person,
    questionId: string,
    outcome: 'answered' | 'withdrawn',
  ): Promise<Acted>;
  reply(
    ticketId: string,
    agent: Person,
    reply: { readonly text: string; readonly clientMessageId: string },
  ): Promise<Acted>;
}

export interface TeamsDeskOptions {
  /** A team of the shop → its channel in Teams (`19:…@thread.tacv2`); `*` for teams without one of their own. */
  readonly channels: Readonly<Record<string, string>>;
  readonly poster: ThreadPoster;
  /** Only these people: by `aadObjectId`. */
  readonly colleague: (aadObjectId: string) => Colleague | undefined;
  /** The `aadObjectId` of an account, so that its owner can be called; absent where none is kept. */
  readonly directoryId: (accountId: string) => string | undefined;
  readonly steps: DeskSteps;
  readonly conversations: Pick<Conversations, 'commitEntries' | 'state'>;
  readonly registers: Registers;
  /** What colleagues read the cards in. */
  readonly locale: Locale;
  /** "klo 9.15" */
  readonly moment: (instant: string, nowMs: number, locale: Locale) => string;
  readonly clock: Clock;
  /** `https://chat.shop.example`, under which the desk's page is; absent: no link to it. */
  readonly publicUrl?: string;
}

/** `undefined`: the team's tickets are not shown in Teams. */
export function channelOf(channels: TeamsDeskOptions['channels'], team: string): string | undefined {
  return Object.hasOwn(channels, team) ? channels[team] : channels['*'];
}

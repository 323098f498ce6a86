// A ticket as a card in its team's channel: who waits, who has it, what is open, and the buttons that fit. Pure.
import type { ConversationState, Question } from '../../../../conversation/state.ts';
import { isOpen } from '../../../../conversation/state.ts';
import { cardOf, line } from '../card.ts';
import type { Card, CardAction, CardElement } from '../card.ts';
import { escaped } from '../markdown.ts';
import { deskWords } from './desk-words.ts';
import type { DeskWords } from './desk-words.ts';
import { channelOf } from './options.ts';
import type { TeamsDeskOptions } from './options.ts';

export type CardOptions = Pick<TeamsDeskOptions, 'channels' | 'locale' | 'moment' | 'publicUrl'>;

const questionsAtMost = 5;
const longestWords = 300;

/** `channelId`: where the card is; a ticket that went to another team's channel is shown as moved. */
export function ticketCard(
  ticketId: string,
  channelId: string,
  state: ConversationState,
  nowMs: number,
  options: CardOptions,
): Card {
  const { locale, moment } = options;
  const words = deskWords[locale];
  const { standing, isHere, colour } = standingOf(ticketId, channelId, state, words, options);
  const open = isHere ? state.questions.filter(isOpen) : [];
  const ticket = state.ticket?.ticketId === ticketId ? state.ticket : undefined;
  const name = state.customer?.name === '' ? undefined : state.customer?.name;
  const facts = [
    { title: words.customer, value: `${escaped(name ?? words.unnamed)} · ${state.channel}` },
    { title: words.language, value: words.languages[state.locale] },
    ...(ticket === undefined || !isHere
      ? []
      : [
          { title: words.team, value: escaped(ticket.team) },
          { title: words.owner, value: escaped(ticket.owner?.name ?? words.nobody) },
          { title: words.since, value: moment(ticket.waitingSince, nowMs, locale) },
        ]),
  ];
  const body: CardElement[] = [
    line(standing, { weight: 'Bolder', size: 'Medium', ...(colour === undefined ? {} : { color: colour }) }),
    { type: 'FactSet', facts },
    ...(isHere ? questionList(ticketId, open, ticket?.state === 'claimed', words) : []),
    ...(ticket?.state === 'claimed' && isHere
      ? [line(words.howToReply, { isSubtle: true, size: 'Small' as const })]
      : []),
  ];
  return cardOf(body, isHere ? actions(ticketId, ticket?.state, words, options) : []);
}

interface Standing {
  readonly standing: string;
  /** The ticket goes on, and in this channel. */
  readonly isHere: boolean;
  readonly colour?: 'Attention' | 'Good' | 'Warning';
}

function standingOf(
  ticketId: string,
  channelId: string,
  { ticket, endedTicket }: ConversationState,
  words: DeskWords,
  { channels }: CardOptions,
): Standing {
  if (ticket?.ticketId === ticketId) {
    if (channelOf(channels, ticket.team) !== channelId)
      return { standing: escaped(words.moved(ticket.team)), isHere: false };
    return ticket.owner === undefined
      ? { standing: words.waiting, isHere: true, colour: 'Warning' }
      : { standing: escaped(words.ownedBy(ticket.owner.name)), isHere: true };
  }
  const by = endedTicket?.ticketId === ticketId ? endedTicket.by : 'resolved';
  switch (by) {
    case 'resolved':
      return { standing: words.resolved, isHere: false, colour: 'Good' };
    case 'returned':
      return { standing: words.returned, isHere: false };
    case 'left':
      return { standing: words.left, isHere: false };
  }
}

/** In the customer's own words; whoever has the ticket settles each of them. */
function questionList(
  ticketId: string,
  open: readonly Question[],
  isClaimed: boolean,
  words: DeskWords,
): readonly CardElement[] {
  if (open.length === 0) return [line(words.noOpenQuestions, { isSubtle: true })];
  const shown = open.slice(0, questionsAtMost);
  return [
    line(`${words.openQuestions} (${open.length})`, { weight: 'Bolder', spacing: 'Medium' }),
    ...shown.flatMap((question): readonly CardElement[] => [
      line(escaped(wordsOf(question, words)), { spacing: 'Small' }),
      ...(isClaimed && question.topic !== 'person' ? [settling(ticketId, question, words)] : []),
    ]),
  ];
}

function settling(ticketId: string, { questionId }: Question, words: DeskWords): CardElement {
  const data = { ticketId, questionId };
  return {
    type: 'ActionSet',
    actions: [
      { type: 'Action.Execute', title: words.answered, verb: 'answered', data },
      { type: 'Action.Execute', title: words.notNeeded, verb: 'withdrawn', data },
    ],
  };
}

function wordsOf({ topic, text }: Pick<Question, 'topic' | 'text'>, words: DeskWords): string {
  const said = text.replace(/\s+/g, ' ').trim();
  const shown = said.length > longestWords ? `${said.slice(0, longestWords - 1).toWellFormed()}…` : said;
  return topic === 'person' ? `${words.wishForPerson}: ”${shown}”` : `”${shown}”`;
}

function actions(
  ticketId: string,
  standing: 'queued' | 'claimed' | undefined,
  words: DeskWords,
  { publicUrl }: CardOptions,
): readonly CardAction[] {
  const data = { ticketId };
  const execute = (verb: string, title: string, style?: 'positive'): CardAction => ({
    type: 'Action.Execute',
    title,
    verb,
    data,
    ...(style === undefined ? {} : { style }),
  });
  return [
    ...(standing === 'queued' ? [execute('claim', words.claim, 'positive')] : []),
    ...(standing === 'claimed'
      ? [
          execute('resolve', words.resolve, 'positive'),
          execute('return', words.returnToBot),
          execute('take-over', words.takeOver),
        ]
      : []),
    ...(publicUrl === undefined
      ? []
      : [
          {
            type: 'Action.OpenUrl' as const,
            title: words.openDesk,
            url: `${publicUrl.replace(/\/$/, '')}/desk#/t/${encodeURIComponent(ticketId)}`,
          },
        ]),
  ];
}

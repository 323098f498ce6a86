// What was said in a conversation as its thread in Teams shows it to colleagues. Pure; the customer's words are shown as written.
import type { Activity } from 'botbuilder';
import type { Entry, EntryData, EntryKind } from '../../../../conversation/entries.ts';
import type { ConversationState } from '../../../../conversation/state.ts';
import type { AnswerEntity } from '../../../../kernel/answer.ts';
import { escaped, markdownOf } from '../markdown.ts';
import { pieces } from '../size.ts';
import { deskWords } from './desk-words.ts';
import type { DeskWords } from './desk-words.ts';
import type { TeamsDeskOptions } from './options.ts';
import { refusalWords } from './refusals.ts';

const longestText = 6_000;

/** Replies that were written in the thread itself begin so; they are not shown there again. */
export const writtenHere = 'teams:';

/** Empty: nothing that colleagues need to see there. */
export function threadMessages(
  entry: Entry,
  state: ConversationState,
  options: Pick<TeamsDeskOptions, 'locale' | 'directoryId'>,
): readonly Partial<Activity>[] {
  const words = deskWords[options.locale];
  const named = state.customer?.name === '' ? undefined : state.customer?.name;
  const customer = named ?? words.customer;
  if (entry.kind === 'message-in') {
    const { author = customer, text, attachments = [], replaces } = entry.data;
    const who = replaces === undefined ? author : words.edited(author);
    const files = attachments.map(({ name }) => escaped(words.attached(name)));
    const said = [...(text === '' ? [] : [markdownOf(text)]), ...files].join('\n\n');
    return calling(state, options, messages(escaped(who), said));
  }
  if (entry.kind === 'message-deleted') return messages('', escaped(words.deleted(customer)));
  if (entry.kind === 'message-out') return spoken(entry.data, words);
  if (entry.kind === 'reply-refused') {
    const { agent, text, code, questions = [] } = entry.data;
    const told = `${escaped(words.notSent(text))}\n\n${refusalWords({ code, questions }, words)}`;
    return mentioning(agent, options.directoryId(agent.id), messages('', told));
  }
  const isBack =
    waitingAgain.has(entry.kind) || (entry.kind === 'ticket-queued' && state.endedTicket !== undefined);
  return isBack ? messages('', words.back) : [];
}

const waitingAgain: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'ticket-reopened',
  'ticket-released',
  'ticket-owner-lost',
]);

/** What the customer hears from others than the thread itself. */
function spoken(
  { sender, agent, text, entities, clientMessageId }: EntryData<'message-out'>,
  words: DeskWords,
): readonly Partial<Activity>[] {
  if (sender === 'agent')
    return clientMessageId?.startsWith(writtenHere) === true
      ? []
      : messages(escaped(words.toCustomer(agent?.name ?? '')), markdownOf(text));
  // Of what the bot says while the customer waits, its facts: whoever takes it need not tell them again.
  return sender === 'bot' && entities.some(isFact)
    ? messages(escaped(words.toCustomer(words.bot)), markdownOf(text))
    : [];
}

function isFact({ outcome }: AnswerEntity): boolean {
  return outcome === 'answered' || outcome === 'unknown';
}

function messages(who: string, said: string): readonly Partial<Activity>[] {
  return pieces(said, longestText).map((text, at) => ({
    type: 'message',
    textFormat: 'markdown',
    text: at === 0 && who !== '' ? `**${who}**\n\n${text}` : text,
  }));
}

/** The owner hears of the customer's words; threads notify nobody else. */
function calling(
  { ticket }: ConversationState,
  { directoryId }: Pick<TeamsDeskOptions, 'directoryId'>,
  all: readonly Partial<Activity>[],
): readonly Partial<Activity>[] {
  const owner = ticket?.owner;
  return owner === undefined ? all : mentioning(owner, directoryId(owner.id), all);
}

function mentioning(
  { name }: { readonly name: string },
  directoryId: string | undefined,
  all: readonly Partial<Activity>[],
): readonly Partial<Activity>[] {
  const [first, ...rest] = all;
  if (first === undefined || directoryId === undefined) return all;
  const text = `<at>${name.replace(/[<>&]/g, '')}</at>`;
  return [
    {
      ...first,
      text: `${text} ${first.text ?? ''}`,
      entities: [{ type: 'mention', text, mentioned: { id: directoryId, name } }],
    },
    ...rest,
  ];
}

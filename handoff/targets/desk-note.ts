// The brief in words, for people at a desk that has no place for anything but text; and the notes that follow it. Headings come
// from the phrases, what was said stands as it was said; it knows no desk.
import type { ConversationState, PromiseState, Question } from '../../conversation/state.ts';
import { isOpen } from '../../conversation/state.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { PhraseParameters, Say } from '../../kernel/say.ts';
import type { Brief, SpokenLine } from '../target.ts';

export interface NoteTools {
  readonly say: Say;
  /** The language of the people at the desk. */
  readonly locale: () => Locale;
}

/** A question's number is its place among all of the conversation's, so that it means the same in every note. */
function numberedOpen({ questions }: Pick<ConversationState, 'questions'>): readonly string[] {
  return questions.flatMap((question, at) => (isOpen(question) ? [`${at + 1}. ${inWords(question)}`] : []));
}

function inWords({ text, topic }: Pick<Question, 'text' | 'topic'>): string {
  return text.trim() === '' ? topic : `”${text.replace(/\s+/g, ' ').trim()}”`;
}

export function briefNote(
  brief: Brief,
  state: ConversationState,
  transcript: readonly SpokenLine[],
  tools: NoteTools,
): string {
  const word = words(tools);
  const { email, phone } = brief.contact;
  const contact = [phone, email].filter((one) => one !== undefined);
  const told = brief.told.map(
    ({ words: asked, subject, facts }) =>
      `”${asked}”${subject.productTitle === undefined ? '' : ` (${subject.productTitle})`}: ${facts
        .map(({ answer }) => (answer.value === undefined ? answer.outcome : JSON.stringify(answer.value)))
        .join('; ')}`,
  );
  const parts = [
    `${word('desk-note.title')}${brief.customerName === undefined ? '' : `: ${brief.customerName}`}`,
    listed(word('desk-note.open'), numberedOpen(state)),
    listed(word('desk-note.told'), told),
    listed(
      word('desk-note.not-known'),
      brief.notKnown.map(({ words: asked }) => `”${asked}”`),
    ),
    listed(
      word('desk-note.added'),
      brief.customerNotes.map((note) => `”${note}”`),
    ),
    line(word('desk-note.contact'), contact.join(', ')),
    listed(word('desk-note.promises'), brief.promises.filter(isMade).map(promiseInWords)),
    line(word('desk-note.mood'), brief.mood === 'calm' ? '' : word(`desk-note.mood-${brief.mood}`)),
    line(word('desk-note.language'), brief.locale),
    line(word('desk-note.page'), brief.page ?? ''),
    listed(
      word('desk-note.talk'),
      transcript.map(
        ({ from, name, text }) =>
          `${from === 'customer' ? word('desk-note.customer') : from === 'bot' ? word('desk-note.bot') : (name ?? '')}: ${text}`,
      ),
    ),
    brief.openQuestions.length === 0 ? '' : word('desk-note.how-to-settle'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const isMade = ({ state }: PromiseState): boolean => state === 'made';

function promiseInWords({ kind, dueAt, phone }: PromiseState): string {
  return [kind, dueAt, phone].filter((one) => one !== undefined).join(' ');
}

/** Why nothing went to the customer, and what is open. */
export function heldNote(
  state: ConversationState,
  { what, text }: { readonly what: 'farewell' | 'resolve'; readonly text?: string },
  tools: NoteTools,
): string {
  const word = words(tools);
  const head =
    what === 'resolve'
      ? word('desk-note.held-resolve')
      : word('desk-note.held-farewell', { words: text ?? '' });
  const owed = state.promises.filter(isMade).map(promiseInWords);
  return [
    [head, ...numberedOpen(state)].join('\n'),
    listed(word('desk-note.promises'), owed),
    word('desk-note.how-to-settle'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

export function words({ say, locale }: NoteTools): (key: string, parameters?: PhraseParameters) => string {
  return (key, parameters = {}) => say(key, locale(), parameters, '');
}

function listed(head: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`${head}:`, ...items].join('\n');
}

function line(head: string, text: string): string {
  return text === '' ? '' : `${head}: ${text}`;
}

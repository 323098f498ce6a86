// A reply's buttons as Teams shows them: beside the message in a chat with the bot alone, on a card anywhere else. Pressing one
// says its text in the customer's name.
import { z } from 'zod';
import type { EntryData } from '../../../conversation/entries.ts';
import type { CardAction } from './card.ts';

export type Suggestions = NonNullable<EntryData<'message-out'>['suggestions']>;

/** Teams shows no more of them beside a message, and cuts longer ones off there. */
const besideAtMost = 6;
const longestBeside = 24;

const mark = { tiski: 'suggestion' } as const;
const marked = z.object({ tiski: z.literal(mark.tiski) });

/** A button of ours was pressed: Teams names no bot in such a message, and yet it is for us. */
export function isOwnButton(value: unknown): boolean {
  return marked.safeParse(value).success;
}

export function buttonsOf(suggestions: Suggestions): readonly CardAction[] {
  return suggestions.map(({ title, text }) => ({
    type: 'Action.Submit',
    title,
    data: { ...mark, msteams: { type: 'messageBack', displayText: title, text, value: mark } },
  }));
}

/** Whether they can be read beside a message. */
export function fitBeside(suggestions: Suggestions): boolean {
  return (
    suggestions.length <= besideAtMost && suggestions.every(({ title }) => title.length <= longestBeside)
  );
}

/** `imBack` is the only kind that Teams knows there. */
export function besideMessage(suggestions: Suggestions, to: string) {
  return {
    to: [to],
    actions: suggestions.map(({ title, text }) => ({ type: 'imBack', title, value: text })),
  };
}

// A message of the house as Teams shows it: its words always, a card where a product's facts are in it, buttons where Teams has
// them, in pieces that Teams takes. Pure; the same message gives the same activities.
import type { Activity } from 'botbuilder';
import type { EntryData } from '../../../conversation/entries.ts';
import { cardOf, line } from './card.ts';
import type { Card } from './card.ts';
import { cardWords } from './card-words.ts';
import { escaped, markdownOf } from './markdown.ts';
import { productCards } from './product-card.ts';
import type { CardFigures } from './product-card.ts';
import type { TeamsScope } from './scope.ts';
import { fits, pieces } from './size.ts';
import { besideMessage, buttonsOf, fitBeside } from './suggestions.ts';
import type { Suggestions } from './suggestions.ts';

/** Characters of Markdown in one message; two bytes each, and JSON may double some of them. */
const longestText = 6_000;
const summaryLength = 200;

export interface TeamsReader {
  readonly scope: TeamsScope;
  /** The customer, as Teams names them. */
  readonly userId: string;
  /** When the message was said, milliseconds since the epoch. */
  readonly atMs: number;
}

/** At least one activity; cards and buttons are on the last. */
export function teamsActivities(
  data: EntryData<'message-out'>,
  reader: TeamsReader,
  figures: CardFigures,
): readonly Partial<Activity>[] {
  const parts = pieces(spoken(data), longestText);
  return parts.map((text, at) => {
    const plain = message(text, data);
    return at < parts.length - 1 ? plain : withButtons(plain, data, reader, figures);
  });
}

/** Who says it: the bot in its own name; a person's words come from the same account, and say whose they are. */
function spoken({ sender, agent, text, locale }: EntryData<'message-out'>): string {
  const written = markdownOf(text);
  if (sender !== 'agent' || agent === undefined) return written;
  return `**${escaped(cardWords[locale].person(agent.name))}**\n\n${written}`;
}

function message(text: string, data: EntryData<'message-out'>): Partial<Activity> {
  const { locale, sender, openQuestions, phrase } = data;
  return {
    type: 'message',
    text,
    textFormat: 'markdown',
    locale,
    summary: data.text.replace(/\s+/g, ' ').slice(0, summaryLength).toWellFormed(),
    channelData: { sender, openQuestions, ...(phrase === undefined ? {} : { phrase }) },
  };
}

/** The richest form that Teams takes: cards with buttons, else the words with buttons, else the words. */
function withButtons(
  plain: Partial<Activity>,
  data: EntryData<'message-out'>,
  reader: TeamsReader,
  figures: CardFigures,
): Partial<Activity> {
  const { suggestions = [], entities, locale } = data;
  const cards = productCards({ entities, locale, atMs: reader.atMs }, figures, buttonsOf(suggestions));
  const forms = [
    ...(cards.length === 0 ? [] : [withCards(plain, cards)]),
    withoutCards(plain, suggestions, reader, data),
  ];
  return forms.find(fits) ?? plain;
}

function withCards(plain: Partial<Activity>, cards: readonly Card[]): Partial<Activity> {
  return { ...plain, attachmentLayout: 'list', attachments: cards.map((card) => ({ ...card })) };
}

function withoutCards(
  plain: Partial<Activity>,
  suggestions: Suggestions,
  { scope, userId }: TeamsReader,
  { locale }: EntryData<'message-out'>,
): Partial<Activity> {
  if (suggestions.length === 0) return plain;
  if (scope === 'personal' && fitBeside(suggestions))
    return { ...plain, suggestedActions: besideMessage(suggestions, userId) };
  return withCards(plain, [
    cardOf([line(cardWords[locale].choose, { isSubtle: true })], buttonsOf(suggestions)),
  ]);
}

// What a hub is told with `handoff.initiate`: the context variables that hubs know from Copilot Studio, our own beside them, and the
// same for Dynamics 365. Pure.
//
// Copilot Studio, "Contextual variables available upon hand-off"
// (learn.microsoft.com/microsoft-copilot-studio/advanced-hand-off): names, and that `va_Topics` and `va_Phrases` are lists.
// Dynamics 365, "Configure Azure bots to escalate and end conversations"
// (learn.microsoft.com/dynamics365/omnichannel/developer/bot-escalate-end-conversation): `channelData.tags` is a JSON text with `type`
// 0 (escalate) and `context`, whose values are text and whole numbers alone; `deliveryMode` is `bridged`.
import type { DeskOffer } from '../../../handoff/target.ts';
import type { Json } from '../../../kernel/json.ts';

/** Dynamics' messages over its own channel may have 28 KB. */
const phrasesAtMost = 30;
const longestPhrase = 300;
const longestNote = 12_000;
const escalate = 0;

const tags: Readonly<Record<DeskOffer['locale'], string>> = { fi: 'fi-fi', sv: 'sv-fi', en: 'en-us' };

export function contextOf(offer: DeskOffer, botId: string): Readonly<Record<string, Json>> {
  const { brief, transcript, ticketId, conversationId, team, locale, channel, note } = offer;
  const topics = [
    ...new Set([...brief.told, ...brief.notKnown, ...brief.openQuestions].map(({ topic }) => topic)),
  ];
  const phrases = transcript
    .filter(({ from }) => from === 'customer')
    .map(({ text }) => text.slice(0, longestPhrase))
    .slice(-phrasesAtMost);
  return {
    va_Scope: 'bot',
    va_LastTopic: brief.openQuestions.at(-1)?.topic ?? topics.at(-1) ?? brief.reason,
    va_Topics: topics,
    va_LastPhrases: phrases.at(-1) ?? '',
    va_Phrases: phrases,
    va_ConversationId: conversationId,
    va_AgentMessage: note.slice(0, longestNote),
    va_BotId: botId,
    va_Language: tags[locale],
    tiski_ticket: ticketId,
    tiski_offer: offer.id,
    tiski_team: team,
    tiski_channel: channel,
    tiski_reason: brief.reason,
    tiski_mood: brief.mood,
    tiski_open_questions: brief.openQuestions.map(({ words, topic }) => ({ topic, words })),
    ...(brief.contact.email === undefined ? {} : { tiski_email: brief.contact.email }),
    ...(brief.contact.phone === undefined ? {} : { tiski_phone: brief.contact.phone }),
  };
}

/** Lists become text; the note goes with the event's own value. */
export function escalation(context: Readonly<Record<string, Json>>): {
  readonly deliveryMode: string;
  readonly tags: string;
} {
  const flat = Object.entries(context)
    .filter(([name]) => name !== 'va_AgentMessage')
    .map(([name, value]): [string, string | number] => [name, plain(value)]);
  return {
    deliveryMode: 'bridged',
    tags: JSON.stringify({ type: escalate, context: Object.fromEntries(flat) }),
  };
}

function plain(value: Json): string | number {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  return Array.isArray(value)
    ? value.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('; ')
    : JSON.stringify(value);
}

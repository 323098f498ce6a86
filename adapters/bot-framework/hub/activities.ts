// The activities that a hub gets, in the shapes of the SDK's EventFactory (`createHandoffInitiation`): built by hand, because a turn's
// context is not at hand when the outbox sends. Pure.
import type { DeskOffer, FarTicket, PassedWord, SpokenLine } from '../../../handoff/target.ts';
import { contextOf, escalation } from './context.ts';

/** What is the same in all of them. */
export interface HubPlace {
  readonly bot: { readonly id: string; readonly name: string };
  /** Where the hub answers. */
  readonly serviceUrl: string;
}

export type HubActivity = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

const channelId = 'tiski';

function common(ticket: FarTicket, id: string, { bot, serviceUrl }: HubPlace) {
  return {
    id,
    channelId,
    serviceUrl,
    conversation: { id: ticket.conversationId },
    recipient: { id: 'hub', role: 'skill' },
    from: { ...bot, role: 'bot' },
  };
}

/** `Transcript` as the SDK's schema has it: the activities so far, inline. */
export function initiation(offer: DeskOffer, place: HubPlace): HubActivity {
  return { ...common(offer, offer.id, place), ...initiationEvent(offer, place.bot) };
}

/** The same without an address, for whoever has another. */
export function initiationEvent(offer: DeskOffer, bot: HubPlace['bot']) {
  const context = contextOf(offer, bot.id);
  return {
    type: 'event',
    name: 'handoff.initiate',
    value: context,
    locale: offer.locale,
    channelData: escalation(context),
    attachments: [
      {
        name: 'Transcript',
        contentType: 'application/json',
        content: { activities: offer.transcript.map((line) => spoken(line, offer, bot)) },
      },
    ],
  };
}

function spoken({ id, at, from, name, text }: SpokenLine, offer: DeskOffer, bot: HubPlace['bot']) {
  const customer = { id: offer.customerId, role: 'user', ...(name === undefined ? {} : { name }) };
  const ours = { id: bot.id, name: name ?? bot.name, role: 'bot' };
  return {
    type: 'message',
    id,
    timestamp: at,
    channelId,
    conversation: { id: offer.conversationId },
    from: from === 'customer' ? customer : ours,
    text,
  };
}

export function passed(ticket: FarTicket, word: PassedWord, place: HubPlace): HubActivity {
  const base = common(ticket, word.id, place);
  switch (word.kind) {
    case 'customer':
      return {
        ...base,
        type: 'message',
        from: { id: ticket.customerId, role: 'user' },
        text: word.text,
        attachments: word.files.map(({ name, contentType, url }) => ({
          name,
          contentType,
          ...(url === undefined ? {} : { contentUrl: url }),
        })),
      };
    case 'note': {
      const reopens = word.reopens === true ? { reopens: true } : {};
      return { ...base, type: 'event', name: 'handoff.note', value: { text: word.text, ...reopens } };
    }
    case 'contact': {
      const { kind: _, id: __, ...contact } = word;
      return { ...base, type: 'event', name: 'handoff.contact', value: contact };
    }
  }
}

export function over(
  ticket: FarTicket,
  note: { readonly id: string; readonly text: string },
  place: HubPlace,
): HubActivity {
  return {
    ...common(ticket, note.id, place),
    type: 'endOfConversation',
    code: 'userCancelled',
    text: note.text,
  };
}

// Puts what was heard into the log, event after event of a customer, and tells only then that it is kept. Said twice it has one
// effect: every event has a name that Meta gives it.
import { createHash } from 'node:crypto';
import { joinCodeIn } from '../../kernel/join-code.ts';
import type { Json } from '../../kernel/json.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Heard, Referral, SaidMessage } from './inbound.ts';
import { messengerChannel } from './options.ts';
import type { MessengerOptions } from './options.ts';
import { keepFiles } from './remote-files.ts';

const longestText = 4_000;

/** What the button that begins a conversation says for the customer. */
const hello: Readonly<Record<Locale, string>> = { fi: 'hei', sv: 'hej', en: 'hello' };

/** One page and one customer have one conversation for ever. */
export function conversationIdOf(pageId: string, customer: string): string {
  const digest = createHash('sha256').update(`${messengerChannel}\n${pageId}\n${customer}`).digest();
  return `c-${digest.toString('base64url')}`;
}

/** The conversation that an event belongs to. */
export interface Place {
  readonly conversationId: string;
  readonly channel: string;
  /** Where it is answered; absent where the event does not tell. */
  readonly address?: Json;
}

export interface Receiving {
  /** Resolves when it is durable. Rejects as `Conversations.accept` does: then it is sent again. */
  receive(place: Place, heard: Heard): Promise<void>;
}

/** A link may bring the code that joins another conversation, as if the customer had typed it: `m.me/shop?ref=join-K7P3-MWXT`. */
function joinCodeOf(referral: Referral | undefined): string | undefined {
  const found = joinCodeIn(referral?.ref?.replace(/^join[-_:]/i, '') ?? '');
  return found?.isSound === true && found.rest === '' ? found.code : undefined;
}

export type ReceivingParts = Pick<
  MessengerOptions,
  'conversations' | 'inbox' | 'log' | 'productOf' | 'placeAt' | 'defaultLocale' | 'logger'
> & {
  /** Where files may be fetched from beside Meta's own hosts. */
  readonly graphUrl: string;
  /** The customer's name, asked before the conversation begins. Absent: nobody asks. */
  readonly nameOf?: (customer: string) => Promise<string | undefined>;
  /** Gives the conversation to another app; resolves to why not. Absent: it is not ours to give. */
  readonly giveControl?: (customer: string, to: string) => Promise<string | undefined>;
  /** The customer has said something; nobody waits for what is done about it. */
  readonly onHeard?: (conversationId: string, customer: string) => void;
};

export function createReceiving(parts: ReceivingParts): Receiving {
  const { conversations, inbox, logger } = parts;

  async function begin({ conversationId, channel, address }: Place, customer: string): Promise<void> {
    const name = parts.nameOf === undefined ? undefined : await nameOfNew(conversationId, customer);
    await conversations.start({
      conversationId,
      channel,
      locale: parts.defaultLocale(),
      customer: { id: customer, ...(name === undefined ? {} : { name }) },
      greets: 'with-answer',
      ...(address === undefined ? {} : { address }),
    });
  }

  async function nameOfNew(conversationId: string, customer: string): Promise<string | undefined> {
    const isKnown = await conversations.state(conversationId).then(
      () => true,
      () => false,
    );
    return isKnown ? undefined : parts.nameOf?.(customer);
  }

  async function arrive(conversationId: string, mid: string, referral: Referral | undefined): Promise<void> {
    if (referral === undefined) return;
    const { product, ...rest } = referral;
    const productId = product === undefined ? undefined : parts.productOf(product);
    await conversations.commitEntries(conversationId, () => ({
      dedupeKey: `arrived:${mid}`.slice(0, 200),
      entries: [{ kind: 'arrived', data: { ...rest, ...(productId === undefined ? {} : { productId }) } }],
    }));
  }

  async function say(conversationId: string, customer: string, message: SaidMessage): Promise<void> {
    const { mid, place, value, channelData } = message;
    await arrive(conversationId, mid, message.referral);
    const attachments = await keepFiles(conversationId, message.files, parts);
    const where = place === undefined ? undefined : parts.placeAt(place.latitude, place.longitude);
    const text = (message.text === '' ? (where ?? '') : message.text).toWellFormed().replaceAll('\0', '');
    await conversations.accept(conversationId, {
      clientActivityId: mid,
      text: text.slice(0, longestText),
      ...(value === undefined ? {} : { value }),
      ...(attachments.length === 0 ? {} : { attachments: [...attachments] }),
      ...(channelData === undefined ? {} : { channelData }),
    });
    parts.onHeard?.(conversationId, customer);
  }

  /** The first words may not have come yet: then the new ones are all there is. */
  async function edit(conversationId: string, heard: Heard & { readonly kind: 'edited' }): Promise<void> {
    const text = heard.text.toWellFormed().slice(0, longestText);
    const first = await conversations.accept(conversationId, { clientActivityId: heard.mid, text });
    if (!first.duplicate) return;
    await conversations.accept(conversationId, {
      clientActivityId: `${heard.mid}:${heard.at}`,
      text,
      replaces: first.seq,
    });
  }

  /** A person at our own desk keeps the conversation; anybody else may have it. */
  async function giveControl(conversationId: string, customer: string, by: string): Promise<void> {
    const { speaker } = await conversations.state(conversationId);
    if (speaker.kind === 'person') return;
    const refused = parts.giveControl === undefined ? 'not ours' : await parts.giveControl(customer, by);
    if (refused === undefined) await inbox.took(conversationId);
    else logger.warn('messenger-control-not-given', { conversationId, reason: refused });
  }

  return {
    async receive(place, heard) {
      if (heard.kind === 'nothing') return;
      const { customer } = heard;
      const { conversationId } = place;
      await begin(place, customer);
      switch (heard.kind) {
        case 'said':
          return say(conversationId, customer, heard.message);
        case 'begun': {
          const code = joinCodeOf(heard.referral);
          if (code !== undefined) {
            await arrive(conversationId, heard.mid, heard.referral);
            return say(conversationId, customer, { mid: heard.mid, text: code, files: [] });
          }
          const value = hello[parts.defaultLocale()];
          const message = { mid: heard.mid, text: '', value, files: [] };
          return say(conversationId, customer, {
            ...message,
            ...(heard.referral === undefined ? {} : { referral: heard.referral }),
          });
        }
        case 'edited':
          return edit(conversationId, heard);
        case 'came': {
          await arrive(conversationId, heard.mid, heard.referral);
          const code = joinCodeOf(heard.referral);
          if (code === undefined) return;
          return say(conversationId, customer, { mid: heard.mid, text: code, files: [] });
        }
        case 'noted': {
          const { mid, name, value } = heard;
          await conversations.event(conversationId, { clientActivityId: mid, name, value });
          return;
        }
        case 'spoken-elsewhere':
          return inbox.spoke(conversationId, {
            messageId: heard.mid,
            text: heard.text.slice(0, longestText),
            attachments: heard.files.map(({ url, name }): Json => ({
              contentType: 'application/octet-stream',
              contentUrl: url,
              name,
            })),
          });
        case 'control':
          return heard.step === 'theirs' ? inbox.took(conversationId) : inbox.handedBack(conversationId);
        case 'control-asked':
          return giveControl(conversationId, customer, heard.by);
      }
    },
  };
}

// Puts what was heard into the log, event after event of a customer, and tells only then that it is kept. Said twice it has one
// effect: every event has a name that Meta gives it.
import { createHash } from 'node:crypto';
import type { Json } from '../../kernel/json.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Graph } from './graph.ts';
import type { Heard, Referral, SaidMessage } from './inbound.ts';
import { messengerChannel } from './options.ts';
import type { MessengerOptions } from './options.ts';
import { profileName } from './profile.ts';
import { keepFiles } from './remote-files.ts';

const longestText = 4_000;

/** What the button that begins a conversation says for the customer. */
const hello: Readonly<Record<Locale, string>> = { fi: 'hei', sv: 'hej', en: 'hello' };

/** One page and one customer have one conversation for ever. */
export function conversationIdOf(pageId: string, customer: string): string {
  const digest = createHash('sha256').update(`${messengerChannel}\n${pageId}\n${customer}`).digest();
  return `c-${digest.toString('base64url')}`;
}

export interface Receiving {
  /** Resolves when it is durable. Rejects as `Conversations.accept` does: then Meta sends it again. */
  receive(pageId: string, heard: Heard): Promise<void>;
}

export function createReceiving(
  options: MessengerOptions,
  graph: Graph,
  onHeard: (conversationId: string, customer: string) => void,
): Receiving {
  const { conversations, inbox, logger, settings } = options;

  async function begin(conversationId: string, pageId: string, customer: string): Promise<void> {
    const name = settings.profileNames ? await nameOf(conversationId, customer) : undefined;
    await conversations.start({
      conversationId,
      channel: messengerChannel,
      locale: options.defaultLocale(),
      customer: { id: customer, ...(name === undefined ? {} : { name }) },
      address: { pageId, customer },
      greets: 'with-answer',
    });
  }

  /** Asked once, before the conversation begins. */
  async function nameOf(conversationId: string, customer: string): Promise<string | undefined> {
    const isKnown = await conversations.state(conversationId).then(
      () => true,
      () => false,
    );
    return isKnown ? undefined : profileName(graph, customer);
  }

  async function arrive(conversationId: string, mid: string, referral: Referral | undefined): Promise<void> {
    if (referral === undefined) return;
    const { product, ...rest } = referral;
    const productId = product === undefined ? undefined : options.productOf(product);
    await conversations.commitEntries(conversationId, () => ({
      dedupeKey: `arrived:${mid}`.slice(0, 200),
      entries: [{ kind: 'arrived', data: { ...rest, ...(productId === undefined ? {} : { productId }) } }],
    }));
  }

  async function say(conversationId: string, customer: string, message: SaidMessage): Promise<void> {
    const { mid, place, value, channelData } = message;
    await arrive(conversationId, mid, message.referral);
    const attachments = await keepFiles(conversationId, message.files, { ...options, ...settings });
    const where = place === undefined ? undefined : options.placeAt(place.latitude, place.longitude);
    const text = (message.text === '' ? (where ?? '') : message.text).toWellFormed().replaceAll('\0', '');
    await conversations.accept(conversationId, {
      clientActivityId: mid,
      text: text.slice(0, longestText),
      ...(value === undefined ? {} : { value }),
      ...(attachments.length === 0 ? {} : { attachments: [...attachments] }),
      ...(channelData === undefined ? {} : { channelData }),
    });
    onHeard(conversationId, customer);
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
    const given = await graph.post('me/pass_thread_control', {
      recipient: { id: customer },
      target_app_id: by,
    });
    if (given.kind === 'ok') await inbox.took(conversationId);
    else logger.warn('messenger-control-not-given', { conversationId, reason: given.reason });
  }

  return {
    async receive(pageId, heard) {
      if (heard.kind === 'nothing') return;
      const { customer } = heard;
      const conversationId = conversationIdOf(pageId, customer);
      await begin(conversationId, pageId, customer);
      switch (heard.kind) {
        case 'said':
          return say(conversationId, customer, heard.message);
        case 'begun': {
          const value = hello[options.defaultLocale()];
          const message = { mid: heard.mid, text: '', value, files: [] };
          return say(conversationId, customer, {
            ...message,
            ...(heard.referral === undefined ? {} : { referral: heard.referral }),
          });
        }
        case 'edited':
          return edit(conversationId, heard);
        case 'came':
          return arrive(conversationId, heard.mid, heard.referral);
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

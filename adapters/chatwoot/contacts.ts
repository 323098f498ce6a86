// A customer among Chatwoot's contacts, found again by an identifier of ours; and a ticket's conversation among theirs. Finding
// before making is what lets every step be tried again.
import type { DeskOffer } from '../../handoff/target.ts';
import type { ChatwootApi } from './api.ts';
import { ChatwootFailure } from './api.ts';
import type { Contact, Conversation } from './records.ts';
import { anything, contactConversations, contactSearch, newContact } from './records.ts';

/** The conversation's custom attribute that names the ticket. */
export const ticketAttribute = 'tiski_ticket';

function identifierOf(customerId: string): string {
  return `tiski:${customerId}`;
}

export async function findContact(
  api: ChatwootApi,
  customerId: string,
  signal: AbortSignal,
): Promise<Contact | undefined> {
  const identifier = identifierOf(customerId);
  const query = new URLSearchParams({ q: identifier });
  const { payload } = await api.call('GET', `/contacts/search?${query}`, contactSearch, { signal });
  return payload.find((contact) => contact.identifier === identifier);
}

/** Found or made. An e-mail or a number that another contact has is left away: the note tells it. */
export async function openContact(
  api: ChatwootApi,
  inboxId: number,
  offer: DeskOffer,
  signal: AbortSignal,
): Promise<Contact> {
  const found = await findContact(api, offer.customerId, signal);
  // What is changed about the contact is about the ticket that is open now.
  const custom_attributes = { [ticketAttribute]: offer.ticketId };
  if (found !== undefined) {
    await api.call('PUT', `/contacts/${found.id}`, anything, { body: { custom_attributes }, signal });
    return found;
  }
  const { email, phone } = offer.brief.contact;
  const plain = {
    inbox_id: inboxId,
    identifier: identifierOf(offer.customerId),
    custom_attributes,
    ...(offer.customerName === undefined ? {} : { name: offer.customerName }),
  };
  const reachable = {
    ...plain,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone_number: phone }),
  };
  const create = async (body: object): Promise<Contact> => {
    const { payload } = await api.call('POST', '/contacts', newContact, { body, signal });
    const { contact, contact_inbox: place } = payload;
    const inboxes = place == null ? [] : [{ source_id: place.source_id, inbox: { id: inboxId } }];
    return { ...contact, contact_inboxes: contact.contact_inboxes ?? inboxes };
  };
  try {
    return await create(reachable);
  } catch (error) {
    if (!(error instanceof ChatwootFailure) || error.status !== 422) throw error;
    // Somebody was quicker, or the address is another contact's.
    return (await findContact(api, offer.customerId, signal)) ?? create(plain);
  }
}

export async function findConversation(
  api: ChatwootApi,
  contactId: number,
  ticketId: string,
  signal: AbortSignal,
): Promise<Conversation | undefined> {
  const path = `/contacts/${contactId}/conversations`;
  const { payload } = await api.call('GET', path, contactConversations, { signal });
  return payload.find(({ custom_attributes: own }) => own?.[ticketAttribute] === ticketId);
}

// What Chatwoot's API answers with, as far as it is read: contacts with their place in an inbox, conversations, messages. Other
// members are passed over, so that a newer Chatwoot goes on working.
import { z } from 'zod';

const id = z.number();

export const contact = z.object({
  id,
  identifier: z.string().nullish(),
  contact_inboxes: z.array(z.object({ source_id: z.string(), inbox: z.object({ id }).nullish() })).nullish(),
});
export type Contact = z.infer<typeof contact>;

export const contactSearch = z.object({ payload: z.array(contact) });

/** `POST /contacts`. */
export const newContact = z.object({
  payload: z.object({
    contact,
    contact_inbox: z.object({ source_id: z.string() }).nullish(),
  }),
});

/** `POST /contacts/{id}/contact_inboxes`. */
export const contactInbox = z.object({ source_id: z.string() });

export const conversation = z.object({
  id,
  status: z.string().nullish(),
  custom_attributes: z.record(z.string(), z.unknown()).nullish(),
});
export type Conversation = z.infer<typeof conversation>;

/** `GET /contacts/{id}/conversations`. */
export const contactConversations = z.object({ payload: z.array(conversation) });

/** `GET /conversations/{id}`. */
export const shownConversation = z.object({ id, meta: z.object({ sender: z.object({ id }) }) });

const message = z.object({ id, source_id: z.string().nullish() });

/** `GET /conversations/{id}/messages`: the latest twenty, or those before or after a number. */
export const messages = z.object({ payload: z.array(message) });

export const anything = z.unknown();

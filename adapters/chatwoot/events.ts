// Chatwoot's webhook events in our own words: who did what to which ticket. Pure; what is not for us, or of another ticket than one
// of ours, becomes nothing.
import { z } from 'zod';
import type { FarPerson } from '../../handoff/target.ts';
import type { Json } from '../../kernel/json.ts';
import { ticketAttribute } from './contacts.ts';
import { ownPrefix } from './target.ts';

const user = z.object({
  id: z.number(),
  name: z.string().nullish(),
  available_name: z.string().nullish(),
  type: z.string().nullish(),
});

const conversation = z.object({
  id: z.number(),
  status: z.string().nullish(),
  custom_attributes: z.record(z.string(), z.unknown()).nullish(),
  meta: z.object({ assignee: user.nullish() }).nullish(),
});

const messageEvent = z.object({
  id: z.number(),
  content: z.string().nullish(),
  /** A word in webhooks, a number elsewhere in the API. */
  message_type: z.union([z.string(), z.number()]),
  private: z.boolean().nullish(),
  source_id: z.string().nullish(),
  sender: user.nullish(),
  conversation,
  attachments: z
    .array(
      z.object({
        data_url: z.string().nullish(),
        file_type: z.string().nullish(),
        extension: z.string().nullish(),
      }),
    )
    .nullish(),
});

const conversationEvent = conversation.extend({
  changed_attributes: z.array(z.record(z.string(), z.unknown())).nullish(),
});

const typingEvent = z.object({ conversation, user: user.nullish(), is_private: z.boolean().nullish() });

const contactEvent = z.object({
  email: z.string().nullish(),
  phone_number: z.string().nullish(),
  custom_attributes: z.record(z.string(), z.unknown()).nullish(),
});

export type DeskEvent = { readonly ticketId: string; readonly farId: string } & (
  | {
      readonly kind: 'said';
      readonly person: FarPerson;
      readonly id: string;
      readonly text: string;
      readonly attachments: readonly Json[];
    }
  | {
      readonly kind: 'settled';
      readonly person: FarPerson;
      readonly which: 'all' | readonly number[];
      readonly outcome: 'answered' | 'withdrawn';
    }
  | { readonly kind: 'assigned'; readonly person: FarPerson }
  | { readonly kind: 'unassigned' }
  | { readonly kind: 'resolved' | 'returned'; readonly person?: FarPerson }
  | { readonly kind: 'typing'; readonly person: FarPerson }
);

/** What a contact of ours is reached by now. Chatwoot does not say who changed it. */
export interface ContactEvent {
  readonly ticketId: string;
  readonly kind: 'contact';
  readonly email?: string;
  readonly phone?: string;
}

/** `undefined`: nothing that concerns us. */
export function readEvent(payload: unknown): DeskEvent | ContactEvent | undefined {
  const event = (payload as { event?: unknown } | null)?.event;
  switch (event) {
    case 'message_created':
      return read(messageEvent, payload, messageOf);
    case 'conversation_status_changed':
      return read(conversationEvent, payload, statusOf);
    case 'conversation_updated':
    case 'assignee_changed':
      return read(conversationEvent, payload, assigneeOf);
    case 'conversation_typing_on':
      return read(typingEvent, payload, typingOf);
    case 'contact_updated':
      return read(contactEvent, payload, contactOf);
    default:
      return undefined;
  }
}

function read<T, R>(schema: z.ZodType<T>, payload: unknown, of: (event: T) => R | undefined): R | undefined {
  const parsed = schema.safeParse(payload);
  return parsed.success ? of(parsed.data) : undefined;
}

function placeOf(one: z.infer<typeof conversation>): { ticketId: string; farId: string } | undefined {
  const ticketId = one.custom_attributes?.[ticketAttribute];
  return typeof ticketId === 'string' ? { ticketId, farId: String(one.id) } : undefined;
}

function personOf(one: z.infer<typeof user>): FarPerson {
  return { id: String(one.id), name: one.available_name ?? one.name ?? '' };
}

function messageOf(event: z.infer<typeof messageEvent>): DeskEvent | undefined {
  const place = placeOf(event.conversation);
  const isOutgoing = event.message_type === 'outgoing' || event.message_type === 1;
  const isOurs = event.source_id?.startsWith(ownPrefix) === true;
  const { sender } = event;
  if (place === undefined || !isOutgoing || isOurs || sender == null || sender.type === 'agent_bot')
    return undefined;
  const person = personOf(sender);
  const text = event.content ?? '';
  if (event.private === true) {
    const settled = settling(text);
    return settled === undefined ? undefined : { ...place, kind: 'settled', person, ...settled };
  }
  const attachments = (event.attachments ?? []).flatMap(({ data_url, file_type }): Json[] =>
    data_url == null || !/^https?:/.test(data_url)
      ? []
      : [{ contentType: contentTypeOf(file_type), contentUrl: data_url, name: nameOf(data_url) }],
  );
  return text.trim() === '' && attachments.length === 0
    ? undefined
    : { ...place, kind: 'said', person, id: String(event.id), text, attachments };
}

/** "/ok", "/ok 1 3", "/turha 2": a private note by which somebody says what has become of the questions. */
function settling(
  text: string,
): { which: 'all' | readonly number[]; outcome: 'answered' | 'withdrawn' } | undefined {
  const [, command = '', rest = ''] = /^\s*\/(ok|turha|onödig|drop)\b([\d\s,.]*)$/iu.exec(text) ?? [];
  if (command === '') return undefined;
  const numbers = [...rest.matchAll(/\d{1,4}/g)].map(([digits]) => Number(digits));
  const outcome = command.toLowerCase() === 'ok' ? 'answered' : 'withdrawn';
  return { which: numbers.length === 0 ? 'all' : numbers, outcome };
}

function statusOf(event: z.infer<typeof conversationEvent>): DeskEvent | undefined {
  const place = placeOf(event);
  const kind = event.status === 'resolved' ? 'resolved' : event.status === 'pending' ? 'returned' : undefined;
  if (place === undefined || kind === undefined) return undefined;
  const assignee = event.meta?.assignee;
  return { ...place, kind, ...(assignee == null ? {} : { person: personOf(assignee) }) };
}

function assigneeOf(event: z.infer<typeof conversationEvent>): DeskEvent | undefined {
  const place = placeOf(event);
  const isChanged = event.changed_attributes?.some((change) => Object.hasOwn(change, 'assignee_id'));
  if (place === undefined || isChanged === false) return undefined;
  const assignee = event.meta?.assignee;
  return assignee == null
    ? { ...place, kind: 'unassigned' }
    : { ...place, kind: 'assigned', person: personOf(assignee) };
}

function typingOf(event: z.infer<typeof typingEvent>): DeskEvent | undefined {
  const place = placeOf(event.conversation);
  const { user: writer } = event;
  if (place === undefined || writer == null || writer.type === 'contact' || event.is_private === true)
    return undefined;
  return { ...place, kind: 'typing', person: personOf(writer) };
}

function contactOf(event: z.infer<typeof contactEvent>): ContactEvent | undefined {
  const ticketId = event.custom_attributes?.[ticketAttribute];
  if (typeof ticketId !== 'string') return undefined;
  const { email, phone_number: phone } = event;
  return {
    kind: 'contact',
    ticketId,
    ...(email == null || email === '' ? {} : { email }),
    ...(phone == null || phone === '' ? {} : { phone }),
  };
}

function contentTypeOf(fileType: string | null | undefined): string {
  return fileType === 'image' ? 'image/*' : 'application/octet-stream';
}

function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return decodeURIComponent(last) || 'file';
}

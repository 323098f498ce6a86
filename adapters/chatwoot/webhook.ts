// The door through which Chatwoot tells what its people do: a secret path, and a signature where Chatwoot signs. Each event is
// carried out before it is acknowledged; it knows the port and no ticket.
import type { FarOutcome, FarSide } from '../../handoff/target.ts';
import type { Clock } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';
import type { HttpRequest, HttpRoute } from '../../kernel/http.ts';
import type { Logger } from '../../kernel/logger.ts';
import { readEvent } from './events.ts';
import type { ContactEvent, DeskEvent } from './events.ts';
import { isSame, isSigned } from './signature.ts';

export interface ChatwootWebhookOptions {
  readonly farSide: FarSide;
  /** The last part of the address that Chatwoot is given. */
  readonly pathKey: string;
  /** Absent: this Chatwoot does not sign. */
  readonly secret?: string;
  /** Somebody is writing to the customer; a hint that is kept nowhere. */
  readonly typing: (ticketId: string, name: string) => void;
  /** Tells somebody over there why what they wrote did not reach the customer. Never rejects. */
  readonly tellLost: (farId: string, eventId: string, why: 'not-yours' | 'unreachable') => Promise<void>;
  readonly clock: Clock;
  readonly logger: Logger;
}

const path = '/handoff/chatwoot/:key';
/** Chatwoot sends the whole conversation's data along. */
const maxBodyBytes = 1024 * 1024;

export function chatwootWebhook(options: ChatwootWebhookOptions): HttpRoute {
  return {
    method: 'POST',
    path,
    rawBody: true,
    maxBodyBytes,
    admit: async ({ params }) => {
      if (!isSame(params['key'] ?? '', options.pathKey)) throw new TiskiError('not-found');
    },
    async handle(request) {
      const event = readEvent(payloadOf(request, options));
      if (event === undefined) return { status: 200 };
      const outcome = await carriedOut(event, options);
      if (event.kind === 'said' && (outcome === 'not-yours' || outcome === 'unreachable'))
        await options.tellLost(event.farId, event.id, outcome);
      options.logger.debug('chatwoot-event', { kind: event.kind, ticketId: event.ticketId, outcome });
      return { status: 200 };
    },
  };
}

function payloadOf({ bytes, headers }: HttpRequest, { secret, clock }: ChatwootWebhookOptions): unknown {
  const body = bytes ?? new Uint8Array();
  const signed = {
    timestamp: headers['x-chatwoot-timestamp'],
    signature: headers['x-chatwoot-signature'],
    body,
  };
  if (secret !== undefined && !isSigned(signed, secret, clock.nowMs()))
    throw new TiskiError('not-signed-in', 'The signature is not the one of this webhook.');
  try {
    return JSON.parse(Buffer.from(body).toString('utf8')) as unknown;
  } catch {
    throw new TiskiError('bad-request', 'The body is not valid JSON.');
  }
}

async function carriedOut(
  event: DeskEvent | ContactEvent,
  { farSide, typing }: ChatwootWebhookOptions,
): Promise<FarOutcome> {
  const { ticketId } = event;
  switch (event.kind) {
    case 'said': {
      const { person, text, attachments } = event;
      const files = attachments.length === 0 ? {} : { attachments };
      return farSide.said(ticketId, person, { farMessageId: event.id, text, ...files });
    }
    case 'settled':
      return farSide.settled(ticketId, event.person, event.which, event.outcome);
    case 'assigned':
      return farSide.joined(ticketId, event.person);
    case 'unassigned':
      return farSide.letGo(ticketId);
    case 'resolved':
      return farSide.resolved(ticketId, event.person);
    case 'returned':
      return farSide.returnedToBot(ticketId, event.person);
    case 'contact': {
      const { email, phone } = event;
      const contact = {
        ...(email === undefined ? {} : { email }),
        ...(phone === undefined ? {} : { phone }),
      };
      return farSide.contactCorrected(ticketId, { id: 'desk', name: 'Chatwoot' }, contact);
    }
    case 'typing':
      typing(ticketId, event.person.name);
      return 'done';
  }
}

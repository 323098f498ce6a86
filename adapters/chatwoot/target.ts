// Chatwoot as a desk for our tickets: a contact and a conversation in an inbox of its API channel, the brief as a private note, the
// customer's words as incoming messages. Everything carries an id of ours, so that a try that may have arrived is looked for first.
import type {
  Attempt,
  DeskAnswer,
  DeskOffer,
  FarTicket,
  HandoffTarget,
  Passed,
  PassedFile,
  PassedWord,
} from '../../handoff/target.ts';
import type { ChatwootApi } from './api.ts';
import { ChatwootFailure } from './api.ts';
import { findContact, findConversation, openContact, ticketAttribute } from './contacts.ts';
import { anything, contactInbox, conversation, messages, shownConversation } from './records.ts';

export interface ChatwootTargetOptions {
  readonly name: string;
  readonly api: ChatwootApi;
  readonly inboxId: number;
  /** Chatwoot's team for one of ours; others go to no team there. */
  readonly teams: Readonly<Record<string, number>>;
}

/** Chatwoot keeps it with a message (`source_id`); what begins so is ours. */
export const ownPrefix = 'tiski:';
/** Chatwoot takes 150,000 characters in a message. */
const longestText = 100_000;

export function chatwootTarget({ name, api, inboxId, teams }: ChatwootTargetOptions): HandoffTarget {
  async function say(
    farId: string,
    id: string,
    content: string,
    as: 'customer' | 'note',
    { again, signal }: Attempt,
  ): Promise<void> {
    const sourceId = `${ownPrefix}${id}`;
    const path = `/conversations/${farId}/messages`;
    if (again) {
      const { payload } = await api.call('GET', path, messages, { signal });
      if (payload.some(({ source_id }) => source_id === sourceId)) return;
    }
    const body = {
      content: content.slice(0, longestText),
      source_id: sourceId,
      ...(as === 'customer'
        ? { message_type: 'incoming', private: false }
        : { message_type: 'outgoing', private: true }),
    };
    await api.call('POST', path, anything, { body, signal });
  }

  async function setStatus(farId: string, status: 'open' | 'resolved', signal: AbortSignal): Promise<void> {
    await api.call('POST', `/conversations/${farId}/toggle_status`, anything, { body: { status }, signal });
  }

  /** The ticket's conversation, whether or not its number is known. */
  async function farIdOf({ farId, ticketId, customerId }: FarTicket, signal: AbortSignal) {
    if (farId !== undefined) return farId;
    const contact = await findContact(api, customerId, signal);
    if (contact === undefined) return undefined;
    const found = await findConversation(api, contact.id, ticketId, signal);
    return found === undefined ? undefined : String(found.id);
  }

  async function conversationFor(offer: DeskOffer, signal: AbortSignal): Promise<string> {
    const contact = await openContact(api, inboxId, offer, signal);
    const found = await findConversation(api, contact.id, offer.ticketId, signal);
    if (found !== undefined) {
      if (found.status !== 'open') await setStatus(String(found.id), 'open', signal);
      return String(found.id);
    }
    const sourceId =
      contact.contact_inboxes?.find(({ inbox }) => inbox?.id === inboxId)?.source_id ??
      (
        await api.call('POST', `/contacts/${contact.id}/contact_inboxes`, contactInbox, {
          body: { inbox_id: inboxId },
          signal,
        })
      ).source_id;
    const team = teams[offer.team] ?? teams['*'];
    const created = await api.call('POST', '/conversations', conversation, {
      body: {
        source_id: sourceId,
        inbox_id: inboxId,
        contact_id: contact.id,
        status: 'open',
        custom_attributes: attributesOf(offer),
        ...(team === undefined ? {} : { team_id: team }),
      },
      signal,
    });
    return String(created.id);
  }

  return {
    name,
    async offer(offer, attempt): Promise<DeskAnswer> {
      const { signal } = attempt;
      return answered<DeskAnswer>(async () => {
        const farId = await conversationFor(offer, signal);
        const looking = { ...attempt, again: true };
        await say(farId, offer.id, offer.note, 'note', looking);
        const last = offer.transcript.findLast(({ from }) => from === 'customer');
        if (last !== undefined) await say(farId, last.id, last.text, 'customer', looking);
        await api.call('POST', `/conversations/${farId}/labels`, anything, {
          body: { labels: labelsOf(offer) },
          signal,
        });
        const priority = priorityOf(offer);
        if (priority !== undefined)
          await api.call('POST', `/conversations/${farId}/toggle_priority`, anything, {
            body: { priority },
            signal,
          });
        return { kind: 'accepted', farId };
      });
    },
    async pass(ticket, word, attempt): Promise<Passed> {
      return answered<Passed>(async () => {
        const farId = await farIdOf(ticket, attempt.signal);
        if (farId === undefined) return { kind: 'refused', reason: 'there is no such conversation' };
        await passWord(farId, word, attempt);
        return { kind: 'passed' };
      });
    },
    async cancel(ticket, note, attempt): Promise<Passed> {
      return answered<Passed>(async () => {
        const farId = await farIdOf(ticket, attempt.signal);
        if (farId === undefined) return { kind: 'passed' };
        await say(farId, note.id, note.text, 'note', { ...attempt, again: true });
        await setStatus(farId, 'resolved', attempt.signal);
        return { kind: 'passed' };
      });
    },
  };

  async function passWord(farId: string, word: PassedWord, attempt: Attempt): Promise<void> {
    const { signal } = attempt;
    switch (word.kind) {
      case 'customer':
        return say(farId, word.id, withFiles(word.text, word.files), 'customer', attempt);
      case 'note':
        if (word.reopens === true) await setStatus(farId, 'open', signal);
        return say(farId, word.id, word.text, 'note', attempt);
      case 'contact': {
        const { meta } = await api.call('GET', `/conversations/${farId}`, shownConversation, { signal });
        const { email, phone } = word;
        const body = {
          ...(email === undefined ? {} : { email }),
          ...(phone === undefined ? {} : { phone_number: phone }),
        };
        try {
          await api.call('PUT', `/contacts/${meta.sender.id}`, anything, { body, signal });
        } catch (error) {
          // Another contact has that address already; the people there read it all the same.
          if (!(error instanceof ChatwootFailure) || !error.isFinal) throw error;
          const known = [phone, email].filter((one) => one !== undefined).join(', ');
          await say(farId, word.id, known, 'note', attempt);
        }
      }
    }
  }
}

/** A failure becomes an answer; anything else that is thrown is a mistake of ours. */
async function answered<T>(
  work: () => Promise<T>,
): Promise<T | Extract<DeskAnswer, { kind: 'refused' | 'unavailable' }>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ChatwootFailure)) throw error;
    const reason = `Chatwoot: ${error.message}`;
    if (error.isFinal) return { kind: 'refused', reason };
    const { afterMs, status } = error;
    return {
      kind: 'unavailable',
      reason,
      ...(afterMs === undefined ? {} : { afterMs }),
      ...(status === 429 || status === 401 ? {} : { maybeAccepted: true }),
    };
  }
}

function withFiles(text: string, files: readonly PassedFile[]): string {
  const lines = files.map(({ name, url }) => (url === undefined ? `📎 ${name}` : `📎 ${name}: ${url}`));
  return [text, ...lines].filter((line) => line !== '').join('\n');
}

/** Custom attributes hold text and numbers; those that have a definition in Chatwoot are shown beside the conversation. */
function attributesOf({ ticketId, conversationId, team, brief, channel, locale }: DeskOffer): object {
  const place = brief.place === undefined ? {} : { tiski_place: brief.place };
  const page = brief.page === undefined ? {} : { tiski_page: brief.page };
  return {
    [ticketAttribute]: ticketId,
    tiski_conversation: conversationId,
    tiski_team: team,
    tiski_channel: channel,
    tiski_language: locale,
    tiski_reason: brief.reason,
    tiski_open_questions: brief.openQuestions.length,
    tiski_topics: [...new Set(brief.openQuestions.map(({ topic }) => topic))].join(', '),
    tiski_mood: brief.mood,
    ...place,
    ...page,
  };
}

/** Labels may have lower-case letters, digits and hyphens; unknown ones are made by Chatwoot. */
function labelsOf({ locale, team }: DeskOffer): readonly string[] {
  return ['tiski', `tiski-${locale}`, `tiski-${team.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`];
}

function priorityOf({ brief, priority }: DeskOffer): 'urgent' | 'high' | undefined {
  if (brief.mood === 'angry') return 'urgent';
  return priority > 0 || brief.mood === 'dissatisfied' ? 'high' : undefined;
}

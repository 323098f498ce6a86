// A ticket between our desk and others: taken in over there, brought back to our line, a closing held back, a contact put right.
// Whoever speaks for the other desk is checked against the desk that has the ticket; it knows no desk's wire.
import type { Draft, Refused } from '../../conversation/contract.ts';
import type { EntryData, Person } from '../../conversation/entries.ts';
import { wordsElsewhere } from '../words-elsewhere.ts';
import type { SaidElsewhere } from '../words-elsewhere.ts';
import type { Acted, ActionTools, Scene } from './acting.ts';
import { act, nothingToDo, refuse, status, systemMessage } from './acting.ts';
import { stepDraft, take } from './taking.ts';

/** Who comes back from another desk has waited there, and goes before those who come for the first time. */
const broughtBackPriority = 4;

/** The desk took it in; only now is the customer told so. Again, or after somebody there joined, nothing more is said. */
export function receive(tools: ActionTools, ticketId: string, desk: string, farId?: string): Promise<Acted> {
  const command = { kind: 'receive' as const, desk, ...(farId === undefined ? {} : { farId }) };
  return take(tools, ticketId, command, ({ state, row, current }) => ({
    told:
      current?.desk?.state === 'sent'
        ? [systemMessage(tools, state, 'handoff.received'), status({ state: 'queued', team: row.team })]
        : [],
  }));
}

export type BringingBack = Omit<EntryData<'ticket-brought-back'>, 'ticketId'>;

/** What it writes when a ticket comes back to our own line; refused with `at-other-desk` when that desk does not have it. */
export function broughtBackDraft(
  tools: Pick<ActionTools, 'say' | 'clock'>,
  scene: Scene,
  why: BringingBack,
): Draft | Refused {
  return stepDraft(tools, scene, { kind: 'bring-back', ...why }, ({ state, row }) => ({
    told: [systemMessage(tools, state, 'handoff.elsewhere'), status({ state: 'queued', team: row.team })],
    watchLine: true,
    priority: Math.max(row.priority, broughtBackPriority),
  }));
}

export function bringBack(tools: ActionTools, ticketId: string, why: BringingBack): Promise<Acted> {
  return act(tools, ticketId, (scene) => broughtBackDraft(tools, scene, why));
}

/** `id`: the same closing again is held once. */
export function holdClosing(
  tools: ActionTools,
  desk: string,
  held: EntryData<'closing-held'>,
  id: string,
): Promise<Acted> {
  return act(tools, held.ticketId, ({ current }): Draft | Refused => {
    if (current?.desk?.name !== desk) return refuse('at-other-desk');
    return { dedupeKey: `held:${desk}:${id}`, entries: [{ kind: 'closing-held', data: held }] };
  });
}

/** What a person there said to the customer past this service. */
export function heardThere(
  tools: ActionTools,
  ticketId: string,
  desk: string,
  person: Person,
  said: SaidElsewhere,
): Promise<Acted> {
  return act(tools, ticketId, ({ state, current }): Draft | Refused =>
    current?.desk?.name === desk ? wordsElsewhere(state, person, said) : refuse('at-other-desk'),
  );
}

/** What is known already is not written again. */
export function correctContact(
  tools: ActionTools,
  ticketId: string,
  desk: string,
  by: Person,
  { email, phone }: { readonly email?: string; readonly phone?: string },
): Promise<Acted> {
  return act(tools, ticketId, ({ state, current }): Draft | Refused => {
    if (current?.desk?.name !== desk) return refuse('at-other-desk');
    const data = {
      by,
      ...(email === undefined || email === state.contact.email ? {} : { email }),
      ...(phone === undefined || phone === state.contact.phone ? {} : { phone }),
    };
    if (data.email === undefined && data.phone === undefined) return nothingToDo;
    return { entries: [{ kind: 'contact-corrected', data }] };
  });
}

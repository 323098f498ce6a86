// What the customer in line has been told about the wait, entry by entry. Pure; it knows no queue and no estimate.
import type { Effects } from './effects.ts';
import type { EntryData } from './entries.ts';
import type { ToldWait, Waiting } from './state.ts';

type Wait = Waiting | undefined;

/** Begins with the first word about the wait and ends when the ticket leaves its line, whatever way. */
export const waitingEffects: Effects<Wait> = {
  'wait-told': (waiting, { data, at }) => {
    const told = toldWait(data, at);
    const offered = data.callbackOffered === true;
    if (waiting?.ticketId !== data.ticketId)
      return {
        ticketId: data.ticketId,
        first: told,
        last: told,
        position: told.position,
        updates: 0,
        callbackOffered: offered,
      };
    return {
      ...waiting,
      last: told,
      position: told.position,
      updates: waiting.updates + 1,
      callbackOffered: waiting.callbackOffered || offered,
    };
  },
  'handoff-status': (waiting, { data }) =>
    waiting === undefined || data.position === undefined ? waiting : { ...waiting, position: data.position },
  'ticket-sent': ended,
  'ticket-claimed': ended,
  'ticket-taken-over': ended,
  'ticket-transferred': ended,
  'ticket-returned': ended,
  'ticket-resolved': ended,
  'ticket-left': ended,
};

function ended(waiting: Wait, { data }: { readonly data: { readonly ticketId: string } }): Wait {
  return waiting?.ticketId === data.ticketId ? undefined : waiting;
}

function toldWait({ position, range, withheld, forecast }: EntryData<'wait-told'>, at: string): ToldWait {
  return {
    at,
    position,
    ...(range === undefined ? {} : { range }),
    ...(withheld === undefined ? {} : { withheld }),
    ...(forecast === undefined ? {} : { forecast }),
  };
}

// What is open, in the address after the hash: so that Back goes back a step on a phone and a reload stays where it was.
import { useSyncExternalStore } from 'react';

export interface Route {
  /** Absent: only the queue. */
  readonly ticketId?: string;
  /** The brief instead of the conversation, where there is no room for both. */
  readonly brief: boolean;
}

export function parseRoute(hash: string): Route {
  const [kind, ticketId, part] = hash.replace(/^#\/?/, '').split('/');
  if (kind !== 't' || ticketId === undefined || ticketId === '') return { brief: false };
  return { ticketId: decoded(ticketId), brief: part === 'brief' };
}

export function hashOf({ ticketId, brief }: Route): string {
  if (ticketId === undefined) return '#/';
  return `#/t/${encodeURIComponent(ticketId)}${brief ? '/brief' : ''}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function go(route: Route): void {
  location.hash = hashOf(route);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(
    (listener) => {
      addEventListener('hashchange', listener);
      return () => removeEventListener('hashchange', listener);
    },
    () => location.hash,
  );
  return parseRoute(hash);
}

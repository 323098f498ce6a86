// What the agent does with the open ticket: one action at a time, its refusal held until it is dealt with, its success said
// aloud. The components call these and know no HTTP.
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ActionResult, Problem, TicketDetail } from '../../api/types.ts';
import { codeOf, Refusal } from '../api/client.ts';
import { keys, takeRow } from '../data/queries.ts';
import { useAnnounce } from '../frame/announcer.tsx';
import type { Words } from '../words/fi.ts';
import { useWords } from '../words/words.tsx';

export type ActName = keyof Words['acts']['done'];

export interface Refused {
  readonly act: ActName;
  readonly code: string;
  readonly problem?: Problem;
}

export interface Acts {
  /** The action under way. */
  readonly busy: ActName | undefined;
  readonly refused: Refused | undefined;
  /** Resolves to whether it succeeded; a second call while one is under way does nothing. */
  readonly act: (name: ActName, perform: () => Promise<ActionResult>) => Promise<boolean>;
  /** Shows a refusal that came by another way (a reply from the outbox). */
  readonly refuse: (name: ActName, error: unknown) => void;
  readonly dismiss: () => void;
}

export interface OpenTicket extends Acts {
  readonly detail: TicketDetail;
  readonly mine: boolean;
}

const Context = createContext<OpenTicket | undefined>(undefined);

/** `onRefused` hears the code of a refusal where it is not shown beside the ticket. */
export function useActs(ticketId: string, onRefused?: (code: string) => void): Acts {
  const client = useQueryClient();
  const words = useWords();
  const announce = useAnnounce();
  const running = useRef(false);
  const [busy, setBusy] = useState<ActName>();
  const [held, setHeld] = useState<{ readonly ticketId: string; readonly refused: Refused }>();
  const refused = held?.ticketId === ticketId ? held.refused : undefined;

  return useMemo(() => {
    function refuse(name: ActName, error: unknown): void {
      const problem = error instanceof Refusal ? { problem: error.problem } : {};
      setHeld({ ticketId, refused: { act: name, code: codeOf(error), ...problem } });
      onRefused?.(codeOf(error));
      void client.invalidateQueries({ queryKey: keys.ticket(ticketId) });
      void client.invalidateQueries({ queryKey: keys.queue });
    }
    return {
      busy,
      refused,
      refuse,
      dismiss: () => setHeld(undefined),
      async act(name, perform) {
        if (running.current) return false;
        running.current = true;
        setBusy(name);
        // Settling what a refusal lists keeps its list in sight.
        if (name !== 'settle' && name !== 'keep') setHeld(undefined);
        try {
          const { ticket } = await perform();
          takeRow(client, ticket);
          void client.invalidateQueries({ queryKey: keys.ticket(ticketId) });
          announce(words.acts.done[name]);
          return true;
        } catch (error) {
          refuse(name, error);
          return false;
        } finally {
          running.current = false;
          setBusy(undefined);
        }
      },
    };
  }, [announce, busy, client, onRefused, refused, ticketId, words]);
}

export function OpenTicketProvider({
  ticket,
  children,
}: {
  readonly ticket: OpenTicket;
  readonly children: ReactNode;
}) {
  return <Context.Provider value={ticket}>{children}</Context.Provider>;
}

export function useOpenTicket(): OpenTicket {
  const ticket = useContext(Context);
  if (ticket === undefined) throw new Error('no ticket is open here');
  return ticket;
}

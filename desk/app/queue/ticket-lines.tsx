// The lines of a shelf as one stop for Tab: the arrows (and j, k) go from line to line, Enter opens.
import { makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Agent, TicketItem } from '../../api/types.ts';
import { place } from '../frame/focus.ts';
import { TicketLine } from './ticket-line.tsx';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

interface Props {
  readonly lines: readonly TicketItem[];
  readonly me: Agent;
  readonly openId: string | undefined;
  readonly label: string;
}

export function TicketLines({ lines, me, openId, label }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [lastFocused, setLastFocused] = useState<string>();
  const has = (id: string | undefined): boolean => lines.some(({ ticketId }) => ticketId === id);
  const stop = has(lastFocused) ? lastFocused : has(openId) ? openId : lines[0]?.ticketId;

  function move(event: KeyboardEvent): void {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const to = target(event.key, at, buttons.length);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[to]?.focus();
  }

  return (
    <ul className={styles.list} ref={list} aria-label={label} onKeyDown={move}>
      {lines.map((ticket) => (
        <li key={ticket.ticketId}>
          <TicketLine
            ticket={ticket}
            me={me}
            open={ticket.ticketId === openId}
            focus={{
              tabIndex: ticket.ticketId === stop ? 0 : -1,
              onFocus: () => setLastFocused(ticket.ticketId),
              ...(ticket.ticketId === stop && place('queue')),
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'k':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

// The lines of a shelf, what came in the night apart, as one stop for Tab: the arrows (and j, k) go from line to line, Enter opens.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Fragment, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Agent } from '../../api/types.ts';
import type { Section } from '../data/queue.ts';
import { place } from '../frame/focus.ts';
import { useWords } from '../words/words.tsx';
import { TicketLine } from './ticket-line.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground2,
  },
  order: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly sections: readonly Section[];
  readonly me: Agent;
  readonly places: ReadonlyMap<string, number>;
  readonly openId: string | undefined;
  readonly label: string;
}

export function TicketLines({ sections, me, places, openId, label }: Props) {
  const styles = useStyles();
  const words = useWords();
  const all = useRef<HTMLDivElement>(null);
  const lines = sections.flatMap((section) => section.lines);
  const [lastFocused, setLastFocused] = useState<string>();
  const has = (id: string | undefined): boolean => lines.some(({ ticketId }) => ticketId === id);
  const stop = has(lastFocused) ? lastFocused : has(openId) ? openId : lines[0]?.ticketId;

  function move(event: KeyboardEvent): void {
    const buttons = [...(all.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const to = target(event.key, at, buttons.length);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[to]?.focus();
  }

  return (
    <div ref={all} onKeyDown={move}>
      {sections.map(({ name, lines: ofSection }) => {
        const heading = name === 'all' ? undefined : words.calls.night[name];
        return (
          <Fragment key={name}>
            {heading !== undefined && (
              <Text as="h3" size={200} weight="semibold" block className={styles.heading}>
                {heading}
              </Text>
            )}
            {name === 'night' && (
              <Text size={200} block className={styles.order}>
                {words.calls.night.order}
              </Text>
            )}
            <ul className={styles.list} aria-label={heading === undefined ? label : `${label}, ${heading}`}>
              {ofSection.map((ticket) => (
                <li key={ticket.ticketId}>
                  <TicketLine
                    ticket={ticket}
                    me={me}
                    place={places.get(ticket.ticketId)}
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
          </Fragment>
        );
      })}
    </div>
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

// One line of the queue: who waits, how long, in which language, for what, and what was promised.
import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Agent, TicketItem } from '../../api/types.ts';
import { useNowMs } from '../clock.ts';
import { hashOf } from '../route.ts';
import { spanWords } from '../words/time-words.ts';
import { useWords } from '../words/words.tsx';
import { TicketMarks } from './ticket-marks.tsx';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    rowGap: '2px',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    backgroundColor: 'transparent',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  who: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center', minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  wait: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  words: {
    gridColumn: '1 / -1',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly ticket: TicketItem;
  readonly me: Agent;
  /** In its team's line; absent once somebody has it. */
  readonly place: number | undefined;
  readonly open: boolean;
  readonly focus: object;
}

export function TicketLine({ ticket, me, place, open, focus }: Props) {
  const words = useWords();
  const styles = useStyles();
  const nowMs = useNowMs();
  const waited = spanWords(nowMs - Date.parse(ticket.queuedAt), words);
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, open && styles.open)}
      aria-current={open ? 'true' : undefined}
      data-ticket={ticket.ticketId}
      onClick={() => {
        location.hash = hashOf({ ticketId: ticket.ticketId, brief: false });
      }}
      {...focus}
    >
      <span className={styles.who}>
        <Badge appearance="outline" color="informative" size="small" title={words.locales[ticket.locale]}>
          {ticket.locale.toUpperCase()}
        </Badge>
        <Text weight="semibold" className={styles.name}>
          {ticket.customerName ?? words.queue.customer}
        </Text>
      </span>
      <Text size={200} className={styles.wait} title={words.queue.waited(waited)}>
        {place !== undefined && <span title={words.calls.place(place)}>#{place} · </span>}
        {waited}
      </Text>
      <Text size={300} className={mergeClasses(styles.words, ticket.headline === '' && styles.quiet)}>
        {ticket.headline === '' ? words.queue.noWords : ticket.headline}
      </Text>
      <TicketMarks ticket={ticket} me={me} />
    </button>
  );
}

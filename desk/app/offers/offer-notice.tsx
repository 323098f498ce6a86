// A customer offered to this person: who and what in one line, how long the offer stands, yes and no. It takes no focus, is
// said once, and lies over the page so that nothing moves when it comes and goes.
import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useActs } from '../actions/use-acts.tsx';
import * as api from '../api/calls.ts';
import type { OfferedTicket } from '../data/queue.ts';
import { focusOn, place } from '../frame/focus.ts';
import { twoPanes } from '../theme.ts';
import { useWords } from '../words/words.tsx';
import { SecondsLeft } from './seconds-left.tsx';

const useStyles = makeStyles({
  root: {
    position: 'fixed',
    zIndex: 10,
    top: '52px',
    insetInline: tokens.spacingHorizontalS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    // Over the queue, where nobody types.
    [twoPanes]: {
      top: 'auto',
      bottom: tokens.spacingVerticalM,
      insetInline: 'auto',
      left: tokens.spacingHorizontalM,
      width: '316px',
    },
  },
  low: { top: 'auto', bottom: tokens.spacingVerticalM },
  said: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  // Room for the seconds beside it.
  title: { paddingInlineEnd: '72px' },
  left: {
    position: 'absolute',
    top: tokens.spacingVerticalM,
    right: tokens.spacingHorizontalM,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  what: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', gap: tokens.spacingHorizontalS },
  act: { flex: 1 },
  // Where there may be a keyboard.
  key: {
    display: 'none',
    fontFamily: tokens.fontFamilyMonospace,
    opacity: 0.8,
    marginInlineStart: tokens.spacingHorizontalS,
    [twoPanes]: { display: 'inline' },
  },
});

interface Props {
  readonly ticket: OfferedTicket;
  /** Further offers that wait behind this one. */
  readonly more: number;
  /** On a phone: at the bottom, where the thumb is, while nothing is written there. */
  readonly low: boolean;
  readonly onAccepted: (ticketId: string) => void;
  /** The offer could not be taken: somebody was faster. */
  readonly onRefused: (code: string) => void;
}

export function OfferNotice({ ticket, more, low, onAccepted, onRefused }: Props) {
  const words = useWords();
  const styles = useStyles();
  const { act, busy } = useActs(ticket.ticketId, onRefused);
  const { offer } = words.presence;
  const about = [
    ticket.customerName ?? words.queue.customer,
    ticket.productTitle ?? words.topics[ticket.topics[0] ?? 'other'],
  ];

  async function accept(): Promise<void> {
    if (await act('claim', () => api.claim(ticket.ticketId))) onAccepted(ticket.ticketId);
  }
  async function decline(): Promise<void> {
    const typing = document.activeElement?.closest('[data-place="offer-notice"]') === null;
    if ((await act('decline', () => api.decline(ticket.ticketId))) && !typing) focusOn('queue');
  }

  return (
    <aside
      className={mergeClasses(styles.root, low && styles.low)}
      aria-label={offer.region}
      data-offer={ticket.ticketId}
      {...place('offer-notice')}
    >
      <Text size={200} className={styles.left}>
        <SecondsLeft until={ticket.until} />
      </Text>
      <div role="alert" className={styles.said}>
        <Text weight="semibold" className={styles.title}>
          {offer.title}
        </Text>
        <Text size={200} className={styles.quiet}>
          <Badge appearance="outline" color="informative" size="small" title={words.locales[ticket.locale]}>
            {ticket.locale.toUpperCase()}
          </Badge>{' '}
          {about.join(' · ')}
        </Text>
        <Text className={styles.what} lang={ticket.locale}>
          {ticket.headline === '' ? words.queue.noWords : ticket.headline}
        </Text>
      </div>
      {more > 0 && (
        <Text size={200} className={styles.quiet}>
          {offer.more(more)}
        </Text>
      )}
      <div className={styles.acts}>
        <Button
          className={styles.act}
          appearance="primary"
          aria-keyshortcuts="a"
          disabledFocusable={busy !== undefined}
          onClick={() => void accept()}
          {...place('offer')}
        >
          {offer.accept}
          <kbd className={styles.key} aria-hidden>
            a
          </kbd>
        </Button>
        <Button
          className={styles.act}
          aria-keyshortcuts="d"
          disabledFocusable={busy !== undefined}
          onClick={() => void decline()}
          {...place('decline')}
        >
          {offer.decline}
          <kbd className={styles.key} aria-hidden>
            d
          </kbd>
        </Button>
      </div>
    </aside>
  );
}

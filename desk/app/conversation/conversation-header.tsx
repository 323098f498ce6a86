// Above the conversation: the way back on a phone, whose it is, and what can be done with it.
import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  ArrowLeftRegular,
  CheckmarkRegular,
  PersonAddRegular,
  TextBulletListSquareRegular,
} from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import type { Agent } from '../../api/types.ts';
import * as api from '../api/calls.ts';
import { useOpenTicket } from '../actions/use-acts.tsx';
import { focusOn, place } from '../frame/focus.ts';
import { OwnOffer } from '../offers/own-offer.tsx';
import { go } from '../route.ts';
import { threePanes, twoPanes } from '../theme.ts';
import { useWords } from '../words/words.tsx';

// Menus and forms arrive after the page itself has been drawn.
const ActionMenu = lazy(async () => ({ default: (await import('../actions/action-menu.tsx')).ActionMenu }));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: '48px',
    boxSizing: 'border-box',
  },
  who: { flex: '1 1 120px', minWidth: 0, display: 'flex', flexDirection: 'column' },
  name: { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  state: { color: tokens.colorNeutralForeground2 },
  back: { [twoPanes]: { display: 'none' } },
  brief: { [threePanes]: { display: 'none' } },
});

interface Props {
  readonly me: Agent;
  readonly onOwned: () => void;
}

export function ConversationHeader({ me, onOwned }: Props) {
  const words = useWords();
  const styles = useStyles();
  const { detail, mine, act, busy } = useOpenTicket();
  const { ticket } = detail;
  const { ticketId } = ticket;

  async function claim(): Promise<void> {
    if (!(await act('claim', () => api.claim(ticketId)))) return;
    onOwned();
    focusOn('reply');
  }

  async function resolve(): Promise<void> {
    if (!(await act('resolve', () => api.resolve(ticketId)))) return;
    go({ brief: false });
    focusOn('queue');
  }

  return (
    <header className={styles.root}>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={words.talk.back}
        onClick={() => go({ brief: false })}
      />
      <div className={styles.who}>
        <Text as="h2" size={400} weight="semibold" className={styles.name}>
          {ticket.customerName ?? words.queue.customer}{' '}
          <Badge appearance="outline" color="informative" size="small" title={words.locales[ticket.locale]}>
            {ticket.locale.toUpperCase()}
          </Badge>
        </Text>
        <Text size={200} className={styles.state} data-testid="ticket-state">
          {stateWords(ticket, mine, words)} · {ticket.team}
        </Text>
      </div>
      <Button
        className={styles.brief}
        icon={<TextBulletListSquareRegular />}
        onClick={() => {
          go({ ticketId, brief: true });
          focusOn('brief');
        }}
      >
        {words.brief.title}
      </Button>
      <OwnOffer me={me.id} />
      {ticket.state === 'queued' && ticket.desk === undefined && (
        <Button
          appearance="primary"
          icon={<PersonAddRegular />}
          disabledFocusable={busy !== undefined}
          onClick={() => void claim()}
          {...place('claim')}
        >
          {words.acts.claim}
        </Button>
      )}
      {mine && (
        <Button
          icon={<CheckmarkRegular />}
          disabledFocusable={busy !== undefined}
          onClick={() => void resolve()}
        >
          {words.acts.resolve}
        </Button>
      )}
      <Suspense>
        <ActionMenu me={me} onOwned={onOwned} />
      </Suspense>
    </header>
  );
}

function stateWords(
  ticket: ReturnType<typeof useOpenTicket>['detail']['ticket'],
  mine: boolean,
  { talk, otherDesk }: ReturnType<typeof useWords>,
): string {
  if (mine) return talk.yours;
  const { desk, owner } = ticket;
  if (desk !== undefined)
    return owner === undefined
      ? otherDesk.waitsThere(desk.name)
      : otherDesk.handledThere(owner.name, desk.name);
  switch (ticket.state) {
    case 'queued':
      return talk.waiting;
    case 'claimed':
      return talk.handledBy(ticket.owner?.name ?? '');
    case 'resolved':
      return talk.resolved;
  }
}

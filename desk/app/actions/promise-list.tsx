// What was promised to the customer, when it is due and who keeps it; the ticket's owner marks it kept or moves it.
import { Badge, Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import type { DeskPromise } from '../../api/types.ts';
import * as api from '../api/calls.ts';
import { useNowMs } from '../clock.ts';
import { useAgents } from '../data/queries.ts';
import { DueBadge } from '../parts/due-badge.tsx';
import { phoneWords } from '../words/phone-words.ts';
import { useWords } from '../words/words.tsx';
import { useOpenTicket } from './use-acts.tsx';

const MoveDialog = lazy(async () => ({ default: (await import('./move-dialog.tsx')).MoveDialog }));

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  text: { overflowWrap: 'anywhere', flexBasis: '100%' },
  number: { whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const stateColours = { kept: 'success', broken: 'danger', withdrawn: 'informative' } as const;

export function PromiseList({ promises }: { readonly promises: readonly DeskPromise[] }) {
  const words = useWords();
  const styles = useStyles();
  const nowMs = useNowMs();
  const agents = useAgents();
  const { detail, mine, act, busy } = useOpenTicket();
  const [moving, setMoving] = useState<DeskPromise>();
  const { ticketId } = detail.ticket;
  const nameOf = (keeper: string): string =>
    agents.data?.agents.find(({ id }) => id === keeper)?.name ?? keeper;

  return (
    <>
      <ul className={styles.list}>
        {promises.map((promise) => (
          <li key={promise.promiseId} className={styles.item} data-promise={promise.state}>
            {promise.state === 'made' ? (
              <DueBadge promise={promise} />
            ) : (
              <Badge size="small" appearance="tint" color={stateColours[promise.state]}>
                {words.promiseKinds[promise.kind]} {words.brief.promiseStates[promise.state]}
              </Badge>
            )}
            <Text size={200} className={styles.quiet}>
              {words.brief.keeper(nameOf(promise.keeper))}
            </Text>
            {promise.phone !== undefined && (
              <Link className={styles.number} href={`tel:${promise.phone}`}>
                {phoneWords(promise.phone)}
              </Link>
            )}
            <Text size={200} className={styles.text}>
              {words.reasons[promise.text] ?? promise.text}
            </Text>
            {/* A call has its card above the conversation. */}
            {mine && promise.state === 'made' && promise.kind !== 'callback' && (
              <>
                <Button
                  size="small"
                  icon={<CheckmarkRegular />}
                  disabledFocusable={busy !== undefined}
                  onClick={() => void act('keep', () => api.keepPromise(ticketId, promise.promiseId, {}))}
                >
                  {words.acts.keep}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={busy !== undefined}
                  onClick={() => void act('cancel', () => api.cancelPromise(ticketId, promise.promiseId))}
                >
                  {words.acts.withdrawn}
                </Button>
                {Date.parse(promise.dueAt) > nowMs && (
                  <Button size="small" appearance="subtle" onClick={() => setMoving(promise)}>
                    {words.acts.move}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {moving !== undefined && (
        <Suspense>
          <MoveDialog promise={moving} onClose={() => setMoving(undefined)} />
        </Suspense>
      )}
    </>
  );
}

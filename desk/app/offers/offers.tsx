// The offers to this person, one after the other, and what is said when one went to somebody faster.
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Agent, TicketItem } from '../../api/types.ts';
import { serviceNowMs } from '../clock.ts';
import { offersTo } from '../data/queue.ts';
import { focusOn } from '../frame/focus.ts';
import { go } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { OfferNotice } from './offer-notice.tsx';

const useStyles = makeStyles({
  gone: { position: 'fixed', zIndex: 10, bottom: tokens.spacingVerticalM, left: tokens.spacingHorizontalM },
});

const goneShownMs = 6_000;

interface Props {
  readonly me: Agent;
  readonly tickets: readonly TicketItem[];
  /** The ticket on screen: an offer of it is shown there. */
  readonly openId: string | undefined;
  readonly onAccepted: () => void;
}

export function Offers({ me, tickets, openId, onAccepted }: Props) {
  const words = useWords();
  const styles = useStyles();
  const nowMs = useEndOfFirst(tickets, me);
  const [refused, setRefused] = useState<string>();
  const [first, ...others] = offersTo(tickets, me.id, nowMs).filter(({ ticketId }) => ticketId !== openId);

  useEffect(() => {
    if (refused === undefined) return undefined;
    const timer = setTimeout(() => setRefused(undefined), goneShownMs);
    return () => clearTimeout(timer);
  }, [refused]);

  if (first !== undefined) {
    return (
      <OfferNotice
        key={first.ticketId}
        ticket={first}
        more={others.length}
        low={openId === undefined}
        onRefused={setRefused}
        onAccepted={(ticketId) => {
          go({ ticketId, brief: false });
          onAccepted();
          focusOn('reply');
        }}
      />
    );
  }
  if (refused === undefined) return null;
  const { title, hint } = words.refusal(refused);
  return (
    <MessageBar className={styles.gone} intent="info" layout="multiline" role="status">
      <MessageBarBody>
        <strong>{title}.</strong> {hint}
      </MessageBarBody>
    </MessageBar>
  );
}

/** The service's time, renewed at the moment at which the first offer runs out. */
function useEndOfFirst(tickets: readonly TicketItem[], me: Agent): number {
  const [nowMs, setNowMs] = useState(serviceNowMs);
  const until = offersTo(tickets, me.id, nowMs)[0]?.until;
  useEffect(() => {
    if (until === undefined) return undefined;
    const timer = setTimeout(() => setNowMs(serviceNowMs()), Date.parse(until) - serviceNowMs() + 50);
    return () => clearTimeout(timer);
  }, [until]);
  return nowMs;
}

// All that was said and done, oldest first. It stays at the end while the reader is there, and says so when something newer
// came while they read further up.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons';
import { Fragment, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Agent, TicketDetail } from '../../api/types.ts';
import { serviceNowMs } from '../clock.ts';
import { storeNamesOf, stillOutside } from '../data/conversation.ts';
import { useKept } from '../data/kept.ts';
import { outbox } from '../data/outbox.ts';
import { place } from '../frame/focus.ts';
import { dayWords, sameDay } from '../words/time-words.ts';
import { useWords } from '../words/words.tsx';
import { Entry } from './entry.tsx';
import { PendingMessage } from './pending-message.tsx';
import type { Replies } from './use-replies.ts';

const useStyles = makeStyles({
  frame: { flex: 1, minHeight: 0, position: 'relative' },
  scroll: {
    height: '100%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  log: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: '0 auto',
    padding: 0,
    maxWidth: '760px',
  },
  day: { alignSelf: 'center', color: tokens.colorNeutralForeground3, marginTop: tokens.spacingVerticalS },
  newer: {
    position: 'absolute',
    bottom: tokens.spacingVerticalM,
    left: '50%',
    transform: 'translateX(-50%)',
  },
});

const nearPx = 80;

interface Props {
  readonly detail: TicketDetail;
  readonly me: Agent;
  readonly replies: Replies;
}

export function Transcript({ detail, me, replies }: Props) {
  const words = useWords();
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [behind, setBehind] = useState(false);
  const { items } = useKept(outbox);
  const { ticketId } = detail.ticket;
  const pending = stillOutside(
    items.filter((item) => item.ticketId === ticketId),
    detail.entries,
  );
  const stores = useMemo(() => storeNamesOf(detail), [detail]);
  const lastSeq = detail.entries.at(-1)?.seq;

  useLayoutEffect(() => {
    const element = scroll.current;
    if (element === null) return;
    if (atEnd.current) element.scrollTop = element.scrollHeight;
    else setBehind(true);
  }, [lastSeq, pending.length]);

  // What comes above or below it (a call, a colleague's question) must not push the latest words out of sight.
  useLayoutEffect(() => {
    const element = scroll.current;
    if (element === null) return undefined;
    const resized = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    resized.observe(element);
    return () => resized.disconnect();
  }, []);

  return (
    <div className={styles.frame}>
      <div
        ref={scroll}
        className={styles.scroll}
        tabIndex={0}
        role="log"
        aria-label={words.talk.log}
        {...place('conversation')}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          atEnd.current = scrollHeight - scrollTop - clientHeight < nearPx;
          if (atEnd.current) setBehind(false);
        }}
      >
        <div className={styles.log}>
          {detail.entries.map((entry, index) => {
            const atMs = Date.parse(entry.at);
            const before = detail.entries[index - 1];
            const newDay = before === undefined || !sameDay(Date.parse(before.at), atMs);
            return (
              <Fragment key={entry.seq}>
                {newDay && (
                  <Text size={200} className={styles.day}>
                    {dayWords(atMs, serviceNowMs(), words)}
                  </Text>
                )}
                <Entry entry={entry} detail={detail} me={me} stores={stores} />
              </Fragment>
            );
          })}
          {pending.map((item) => (
            <PendingMessage key={item.clientMessageId} item={item} replies={replies} />
          ))}
        </div>
      </div>
      {behind && (
        <Button
          className={styles.newer}
          size="small"
          shape="circular"
          appearance="primary"
          icon={<ArrowDownRegular />}
          onClick={() => scroll.current?.scrollTo({ top: scroll.current.scrollHeight, behavior: 'smooth' })}
        >
          {words.talk.newer}
        </Button>
      )}
    </div>
  );
}

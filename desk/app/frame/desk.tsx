// The three panes and what holds them together: the live queue, the address, the keys, the state of the connection.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import type { Session } from '../../api/types.ts';
import { serviceNowMs } from '../clock.ts';
import { TicketPanes } from '../conversation/ticket-panes.tsx';
import type { Shelf } from '../data/queue.ts';
import { offersTo, onShelf } from '../data/queue.ts';
import { useLiveQueue, useQueue, useUndelivered } from '../data/queries.ts';
import { Offers } from '../offers/offers.tsx';
import { usePresence } from '../presence/use-presence.ts';
import { QueuePane } from '../queue/queue-pane.tsx';
import { go, useRoute } from '../route.ts';
import { threePanes, twoPanes } from '../theme.ts';
import { useWords } from '../words/words.tsx';
import { useAnnounce } from './announcer.tsx';
import { ConnectionBar } from './connection-bar.tsx';
import { DeskHeader } from './desk-header.tsx';
import { focusOn } from './focus.ts';
import { useOnline } from './use-online.ts';
import { useKeys } from './use-keys.ts';

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog.tsx')).HelpDialog }));
const UndeliveredDialog = lazy(async () => ({
  default: (await import('../undelivered/undelivered-dialog.tsx')).UndeliveredDialog,
}));
const WaitsDialog = lazy(async () => ({ default: (await import('../waits/waits-dialog.tsx')).WaitsDialog }));

const useStyles = makeStyles({
  root: {
    height: '100dvh',
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  panes: {
    display: 'grid',
    minHeight: 0,
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    [twoPanes]: { gridTemplateColumns: 'minmax(260px, 340px) minmax(0, 1fr)' },
    [threePanes]: { gridTemplateColumns: 'minmax(280px, 340px) minmax(0, 1fr) minmax(300px, 360px)' },
  },
  queue: {
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    [twoPanes]: { borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  behind: { display: 'none', [twoPanes]: { display: 'block' } },
});

interface Props {
  readonly session: Session;
  readonly epoch: number;
  readonly onSignOut: () => void;
}

export function Desk({ session: { agent }, epoch, onSignOut }: Props) {
  const words = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const route = useRoute();
  const queue = useQueue();
  const online = useOnline();
  const [shelf, setShelf] = useState<Shelf>('waiting');
  const [team, setTeam] = useState<string>();
  const [helpOpen, setHelpOpen] = useState(false);
  const [waitsOpen, setWaitsOpen] = useState(false);
  const [undeliveredOpen, setUndeliveredOpen] = useState(false);
  const undelivered = useUndelivered();

  const live = useLiveQueue(queue.data?.changeSeq, epoch, ({ row }, before) => {
    const known = before?.tickets.find(({ ticketId }) => ticketId === row?.ticketId);
    if (row?.state === 'queued' && known?.state !== 'queued') {
      announce(words.queue.newTicket(row.headline === '' ? words.queue.noWords : row.headline));
    }
  });

  const tickets = queue.data?.tickets ?? [];
  const waiting = onShelf(tickets, 'waiting', agent, team).length;
  useEffect(() => {
    document.title = waiting > 0 ? words.queue.titleCount(waiting) : 'Tiski';
  }, [waiting, words]);

  const renew = useEffectEvent(() => void queue.refetch());
  useEffect(() => {
    // What changed while the stream was away comes by the stream; ages and headlines come by a snapshot.
    if (live) renew();
  }, [live]);

  const presence = usePresence(agent.id, live, online);
  const owned = onShelf(tickets, 'mine', agent, undefined).length;

  const isOfferOpen = (): boolean =>
    offersTo(tickets, agent.id, serviceNowMs()).some(({ ticketId }) => ticketId === route.ticketId);

  const { enabled, setEnabled } = useKeys({
    '?': () => setHelpOpen(true),
    '1': () => setShelf('waiting'),
    '2': () => setShelf('mine'),
    '3': () => setShelf('others'),
    j: () => focusOn('queue'),
    k: () => focusOn('queue'),
    r: () => focusOn('reply'),
    c: () => focusOn('claim', 'click'),
    b: () => {
      if (route.ticketId !== undefined) go({ ticketId: route.ticketId, brief: true });
      focusOn('brief');
    },
    q: () => focusOn('queue'),
    p: () => focusOn('presence', 'click'),
    a: () => focusOn(isOfferOpen() ? 'claim' : 'offer', 'click'),
    d: () => focusOn('decline', 'click'),
    F8: () => focusOn('offer'),
  });

  return (
    <div className={styles.root}>
      <DeskHeader
        agent={agent}
        live={live && online}
        presence={presence}
        owned={owned}
        onHelp={() => setHelpOpen(true)}
        onWaits={() => setWaitsOpen(true)}
        undelivered={undelivered.data?.letters.length ?? 0}
        onUndelivered={() => setUndeliveredOpen(true)}
        onSignOut={onSignOut}
      />
      <ConnectionBar live={live} loaded={queue.data !== undefined} owned={owned} />
      <main className={styles.panes}>
        <div className={mergeClasses(styles.queue, route.ticketId !== undefined && styles.behind)}>
          <QueuePane
            me={agent}
            tickets={tickets}
            loading={queue.isPending}
            error={queue.data === undefined ? queue.error : null}
            onRetry={() => void queue.refetch()}
            shelf={shelf}
            onShelf={setShelf}
            team={team}
            onTeam={setTeam}
            openId={route.ticketId}
          />
        </div>
        <TicketPanes me={agent} route={route} epoch={epoch} onOwned={() => setShelf('mine')} />
      </main>
      {/* What cannot be answered is not asked. */}
      {live && online && (
        <Offers me={agent} tickets={tickets} openId={route.ticketId} onAccepted={() => setShelf('mine')} />
      )}
      {waitsOpen && (
        <Suspense>
          <WaitsDialog onClose={() => setWaitsOpen(false)} />
        </Suspense>
      )}
      {undeliveredOpen && (
        <Suspense>
          <UndeliveredDialog onClose={() => setUndeliveredOpen(false)} />
        </Suspense>
      )}
      {helpOpen && (
        <Suspense>
          <HelpDialog onClose={() => setHelpOpen(false)} enabled={enabled} onEnabled={setEnabled} />
        </Suspense>
      )}
    </div>
  );
}

// The opened ticket: its conversation and its brief, side by side where there is room, else one after the other.
import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { ChatMultipleRegular } from '@fluentui/react-icons';
import type { Agent, TicketDetail } from '../../api/types.ts';
import { OpenTicketProvider, useActs } from '../actions/use-acts.tsx';
import { codeOf } from '../api/client.ts';
import { BriefPane } from '../brief/brief-pane.tsx';
import { useLiveTicket, useTicket } from '../data/queries.ts';
import { StandIn } from '../frame/stand-in.tsx';
import type { Route } from '../route.ts';
import { go } from '../route.ts';
import { threePanes, twoPanes } from '../theme.ts';
import { useWords } from '../words/words.tsx';
import { ConversationPane } from './conversation-pane.tsx';

const useStyles = makeStyles({
  pane: { minHeight: 0, minWidth: 0 },
  brief: {
    backgroundColor: tokens.colorNeutralBackground1,
    [threePanes]: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  onlyWide: { display: 'none', [threePanes]: { display: 'block' } },
  notOnPhone: { display: 'none', [twoPanes]: { display: 'block', gridColumn: '2 / -1' } },
  rest: { gridColumn: '1 / -1', [twoPanes]: { gridColumn: '2 / -1' } },
});

interface Props {
  readonly me: Agent;
  readonly route: Route;
  readonly epoch: number;
  readonly onOwned: () => void;
}

export function TicketPanes({ me, route, epoch, onOwned }: Props) {
  const words = useWords();
  const styles = useStyles();
  if (route.ticketId === undefined) {
    return (
      <div className={mergeClasses(styles.pane, styles.notOnPhone)}>
        <StandIn title={words.talk.choose} hint={words.talk.chooseHint} icon={<ChatMultipleRegular />} />
      </div>
    );
  }
  return (
    <Ticket
      key={route.ticketId}
      me={me}
      ticketId={route.ticketId}
      brief={route.brief}
      epoch={epoch}
      onOwned={onOwned}
    />
  );
}

interface TicketProps {
  readonly me: Agent;
  readonly ticketId: string;
  readonly brief: boolean;
  readonly epoch: number;
  readonly onOwned: () => void;
}

function Ticket({ me, ticketId, brief, epoch, onOwned }: TicketProps) {
  const words = useWords();
  const styles = useStyles();
  const { data: detail, error, refetch } = useTicket(ticketId);
  const acts = useActs(ticketId);
  useLiveTicket(ticketId, detail?.seq, epoch);

  if (detail === undefined) {
    const shown = error === null ? undefined : words.refusal(codeOf(error));
    return (
      <div className={mergeClasses(styles.pane, styles.rest)}>
        {shown === undefined ? (
          <StandIn title={words.talk.loading} icon={<Spinner />} />
        ) : (
          <StandIn title={shown.title} hint={shown.hint} alert>
            <Button onClick={() => void refetch()}>{words.talk.retry}</Button>
            <Button onClick={() => go({ brief: false })}>{words.talk.back}</Button>
          </StandIn>
        )}
      </div>
    );
  }
  return (
    <OpenTicketProvider ticket={{ ...acts, detail, mine: isMine(detail, me) }}>
      <div className={mergeClasses(styles.pane, brief && styles.onlyWide)}>
        <ConversationPane me={me} onOwned={onOwned} />
      </div>
      <div className={mergeClasses(styles.pane, styles.brief, !brief && styles.onlyWide)}>
        <BriefPane />
      </div>
    </OpenTicketProvider>
  );
}

function isMine({ ticket }: TicketDetail, me: Agent): boolean {
  return ticket.state === 'claimed' && ticket.owner?.id === me.id;
}

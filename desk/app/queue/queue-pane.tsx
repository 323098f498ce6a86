// The queue: shelves, the team's filter, and the lines with one stop for the keyboard.
import {
  Button,
  CounterBadge,
  makeStyles,
  Select,
  Spinner,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleRegular, PlugDisconnectedRegular } from '@fluentui/react-icons';
import type { Agent, TicketItem } from '../../api/types.ts';
import { codeOf } from '../api/client.ts';
import type { Shelf } from '../data/queue.ts';
import { isInTeam, onShelf, placesInLine, sectionsOf, shelves, wantsAdviceOf } from '../data/queue.ts';
import { useAgents } from '../data/queries.ts';
import { StandIn } from '../frame/stand-in.tsx';
import { useWords } from '../words/words.tsx';
import { TicketLines } from './ticket-lines.tsx';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  top: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: 'wrap' },
  count: { marginLeft: tokens.spacingHorizontalXS },
  list: { flex: 1, minHeight: 0, overflowY: 'auto' },
});

interface Props {
  readonly me: Agent;
  readonly tickets: readonly TicketItem[];
  readonly loading: boolean;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly shelf: Shelf;
  readonly onShelf: (shelf: Shelf) => void;
  readonly team: string | undefined;
  readonly onTeam: (team: string | undefined) => void;
  readonly openId: string | undefined;
}

export function QueuePane(props: Props) {
  const { me, tickets, shelf, team, openId } = props;
  const words = useWords();
  const styles = useStyles();
  const agents = useAgents();
  const teams = [
    ...new Set([...(agents.data?.teams ?? []).map(({ id }) => id), ...tickets.map((ticket) => ticket.team)]),
  ].filter((id) => isInTeam(me, id));
  const lines = onShelf(tickets, shelf, me, team);
  const asked = tickets.filter((ticket) => wantsAdviceOf(ticket, me)).length;

  return (
    <section className={styles.root} aria-label={words.queue.title}>
      <div className={styles.top}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={shelf}
          onTabSelect={(_, { value }) => props.onShelf(value as Shelf)}
        >
          {shelves.map((one) => {
            const count = onShelf(tickets, one, me, team).length;
            return (
              <Tab key={one} value={one}>
                {words.queue[one]}
                {count > 0 && (
                  <CounterBadge
                    className={styles.count}
                    count={count}
                    size="small"
                    appearance="filled"
                    color={one === 'waiting' || (one === 'others' && asked > 0) ? 'brand' : 'informative'}
                  />
                )}
              </Tab>
            );
          })}
        </TabList>
        {teams.length > 1 && (
          <Select
            size="small"
            aria-label={words.queue.team}
            value={team ?? ''}
            onChange={(_, { value }) => props.onTeam(value === '' ? undefined : value)}
          >
            <option value="">{words.queue.allTeams}</option>
            {teams.map((id) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </Select>
        )}
      </div>
      <div className={styles.list}>
        {props.error !== null ? (
          <Failed error={props.error} onRetry={props.onRetry} />
        ) : props.loading ? (
          <StandIn title="" icon={<Spinner />} />
        ) : lines.length === 0 ? (
          <StandIn title={emptyWords(shelf, words)} icon={<CheckmarkCircleRegular />} />
        ) : (
          <TicketLines
            sections={sectionsOf(lines, shelf)}
            me={me}
            places={placesInLine(tickets)}
            openId={openId}
            label={words.queue.list(words.queue[shelf])}
          />
        )}
      </div>
    </section>
  );
}

function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const words = useWords();
  const { title, hint } = words.refusal(codeOf(error));
  return (
    <StandIn title={title} hint={hint} icon={<PlugDisconnectedRegular />} alert>
      <Button onClick={onRetry}>{words.live.retry}</Button>
    </StandIn>
  );
}

function emptyWords(shelf: Shelf, { queue }: ReturnType<typeof useWords>): string {
  switch (shelf) {
    case 'waiting':
      return queue.emptyWaiting;
    case 'mine':
      return queue.emptyMine;
    case 'others':
      return queue.emptyOthers;
  }
}

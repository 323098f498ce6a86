// The open ticket is offered to its reader: said once, with the time that is left and the way to say no.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useOpenTicket } from '../actions/use-acts.tsx';
import * as api from '../api/calls.ts';
import { useNowMs } from '../clock.ts';
import { offersTo } from '../data/queue.ts';
import { focusOn, place } from '../frame/focus.ts';
import { useWords } from '../words/words.tsx';
import { SecondsLeft } from './seconds-left.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function OwnOffer({ me }: { readonly me: string }) {
  const { presence } = useWords();
  const styles = useStyles();
  const { detail, act, busy } = useOpenTicket();
  const [offered] = offersTo([detail.ticket], me, useNowMs());
  if (offered === undefined) return null;

  async function decline(): Promise<void> {
    if (await act('decline', () => api.decline(detail.ticket.ticketId))) focusOn('claim');
  }

  return (
    <span className={styles.root}>
      <Text size={200} className={styles.quiet}>
        <span role="alert">{presence.offer.mine}</span> · <SecondsLeft until={offered.until} />
      </Text>
      <Button
        aria-keyshortcuts="d"
        disabledFocusable={busy !== undefined}
        onClick={() => void decline()}
        {...place('decline')}
      >
        {presence.offer.decline}
      </Button>
    </span>
  );
}

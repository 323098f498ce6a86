// What has become of a question, by one press.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import * as api from '../api/calls.ts';
import { focusOn } from '../frame/focus.ts';
import { useWords } from '../words/words.tsx';
import { useOpenTicket } from './use-acts.tsx';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly questionId: string;
  /** The customer's words, for those who hear the buttons without seeing what they stand beside. */
  readonly asked: string;
}

export function SettleButtons({ questionId, asked }: Props) {
  const words = useWords();
  const styles = useStyles();
  const { detail, act, busy } = useOpenTicket();

  async function settle(outcome: 'answered' | 'withdrawn'): Promise<void> {
    // The buttons go with the question; the focus must not go with them.
    if (await act('settle', () => api.settle(detail.ticket.ticketId, questionId, { outcome })))
      focusOn('reply');
  }

  return (
    <span className={styles.root}>
      <Button
        size="small"
        icon={<CheckmarkRegular />}
        disabledFocusable={busy !== undefined}
        aria-label={`${words.acts.answered}: ${asked}`}
        onClick={() => void settle('answered')}
      >
        {words.acts.answered}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={busy !== undefined}
        aria-label={`${words.acts.withdrawn}: ${asked}`}
        onClick={() => void settle('withdrawn')}
      >
        {words.acts.withdrawn}
      </Button>
    </span>
  );
}

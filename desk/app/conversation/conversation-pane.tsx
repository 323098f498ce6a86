// The conversation: who it is with, what was said, and the place to answer.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Agent } from '../../api/types.ts';
import { RefusalBar } from '../actions/refusal-bar.tsx';
import { useOpenTicket } from '../actions/use-acts.tsx';
import { CallCard } from '../calls/call-card.tsx';
import { standingCall } from '../data/conversation.ts';
import { useWords } from '../words/words.tsx';
import { AdviceBar } from './advice-bar.tsx';
import { Composer } from './composer.tsx';
import { ConversationHeader } from './conversation-header.tsx';
import { Transcript } from './transcript.tsx';
import { useReplies } from './use-replies.ts';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    maxHeight: '60%',
    overflowY: 'auto',
    boxSizing: 'border-box',
  },
});

interface Props {
  readonly me: Agent;
  readonly onOwned: () => void;
}

export function ConversationPane({ me, onOwned }: Props) {
  const words = useWords();
  const styles = useStyles();
  const { detail, mine } = useOpenTicket();
  const replies = useReplies();
  const call = standingCall(detail.promises);
  return (
    <section className={styles.root} aria-label={words.talk.pane}>
      <ConversationHeader me={me} onOwned={onOwned} />
      {call !== undefined && <CallCard call={call} />}
      <Transcript detail={detail} me={me} replies={replies} />
      <div className={styles.foot}>
        <RefusalBar />
        <AdviceBar me={me} />
        <Composer key={detail.ticket.ticketId} replies={replies} writable={mine} />
      </div>
    </section>
  );
}

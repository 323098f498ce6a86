// A reply that is not yet known to have arrived: on its way, or held back with its text safe.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { OutboxItem } from '../data/outbox.ts';
import { focusOn } from '../frame/focus.ts';
import { useWords } from '../words/words.tsx';
import { Bubble } from './bubble.tsx';
import type { Replies } from './use-replies.ts';

const useStyles = makeStyles({
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly item: OutboxItem;
  readonly replies: Replies;
}

export function PendingMessage({ item, replies }: Props) {
  const words = useWords();
  const styles = useStyles();
  return (
    <Bubble kind="agent" who={words.talk.you} at={item.at} text={item.text}>
      {item.state === 'sending' ? (
        <Text size={200}>{words.talk.sending}</Text>
      ) : (
        <div className={styles.foot} role="alert">
          <Text size={200} className={styles.failed}>
            {words.talk.notSent}
          </Text>
          <Button size="small" onClick={replies.sendAgain}>
            {words.talk.sendAgain}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              replies.edit(item);
              focusOn('reply');
            }}
          >
            {words.talk.edit}
          </Button>
        </div>
      )}
    </Bubble>
  );
}

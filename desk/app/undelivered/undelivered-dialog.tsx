// The messages that a channel did not take: whose, where to and why, with another try and the way to the conversation.
import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UndeliveredList } from '../../api/types.ts';
import { retryDelivery } from '../api/calls.ts';
import { codeOf } from '../api/client.ts';
import { serviceNowMs } from '../clock.ts';
import { useUndelivered } from '../data/queries.ts';
import { useAnnounce } from '../frame/announcer.tsx';
import { DialogShell } from '../frame/dialog-shell.tsx';
import { go } from '../route.ts';
import { momentWords } from '../words/time-words.ts';
import { useWords } from '../words/words.tsx';

type Letter = UndeliveredList['letters'][number];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  letter: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, justifyContent: 'end' },
  small: { color: tokens.colorNeutralForeground2 },
});

export function UndeliveredDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const styles = useStyles();
  const undelivered = useUndelivered();
  const letters = undelivered.data?.letters ?? [];
  return (
    <DialogShell title={words.undelivered.title} onClose={onClose}>
      {undelivered.isPending && <Spinner />}
      {undelivered.isError && <Text role="alert">{words.refusal(codeOf(undelivered.error)).title}</Text>}
      {undelivered.isSuccess && (
        <Text block>{letters.length === 0 ? words.undelivered.none : words.undelivered.about}</Text>
      )}
      <ul className={styles.list}>
        {letters.map((letter) => (
          <LetterLine
            key={`${letter.conversationId} ${letter.to} ${letter.seq}`}
            letter={letter}
            onRetried={() => void undelivered.refetch()}
            onClose={onClose}
          />
        ))}
      </ul>
    </DialogShell>
  );
}

function LetterLine({
  letter: { conversationId, ticketId, to, seq, reason, at, customer, openQuestions },
  onRetried,
  onClose,
}: {
  readonly letter: Letter;
  readonly onRetried: () => void;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  async function again(): Promise<void> {
    setBusy(true);
    try {
      await retryDelivery({ conversationId, to, seq });
      announce(words.undelivered.retried);
      onRetried();
    } catch (error) {
      setRefusal(words.refusal(codeOf(error)).title);
    } finally {
      setBusy(false);
    }
  }

  return (
    <li className={styles.letter}>
      <div>
        <Text block weight="semibold">
          {customer === '' ? to : `${customer} · ${to}`}
        </Text>
        <Text block size={200} className={styles.small}>
          {[momentWords(Date.parse(at), serviceNowMs(), words), reason].join(' · ')}
        </Text>
        {openQuestions > 0 && (
          <Text block size={200} weight="semibold">
            {words.undelivered.openQuestions(openQuestions)}
          </Text>
        )}
        {refusal !== undefined && (
          <Text block size={200} role="alert">
            {refusal}
          </Text>
        )}
      </div>
      <div className={styles.acts}>
        {ticketId !== undefined && (
          <Button
            size="small"
            onClick={() => {
              go({ ticketId, brief: false });
              onClose();
            }}
          >
            {words.undelivered.toTicket}
          </Button>
        )}
        <Button size="small" disabled={busy} onClick={() => void again()}>
          {words.undelivered.retry}
        </Button>
      </div>
    </li>
  );
}

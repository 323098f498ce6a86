// Where the agent writes. Enter sends; what is typed is kept by ticket until it is known to have been sent.
import { Button, makeStyles, Text, Textarea, ToggleButton, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, SendRegular } from '@fluentui/react-icons';
import { useOpenTicket } from '../actions/use-acts.tsx';
import { useKept } from '../data/kept.ts';
import { drafts, noDraft, writeDraft } from '../data/outbox.ts';
import { focusOn, place } from '../frame/focus.ts';
import { useWords } from '../words/words.tsx';
import type { Replies } from './use-replies.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  answers: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  label: { color: tokens.colorNeutralForeground2 },
  chip: { maxWidth: '100%', minWidth: 0, justifyContent: 'flex-start' },
  chipText: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', maxWidth: '32ch' },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-end' },
  field: { flex: 1, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

const maxLength = 8000;

interface Props {
  readonly replies: Replies;
  readonly writable: boolean;
}

export function Composer({ replies, writable }: Props) {
  const words = useWords();
  const styles = useStyles();
  const { detail } = useOpenTicket();
  const { ticketId, state, locale } = detail.ticket;
  const draft = useKept(drafts)[ticketId] ?? noDraft;
  // A wish for a person is fulfilled by the reply itself.
  const open = detail.brief.openQuestions.filter(({ topic }) => topic !== 'person');
  const settles = draft.settles.filter((id) => open.some(({ questionId }) => questionId === id));
  const text = draft.text.trim();

  if (!writable && text === '') {
    return (
      <Text className={styles.hint}>
        {state === 'queued' ? words.reply.claimFirst : words.reply.notYours}
      </Text>
    );
  }

  function send(): void {
    if (text === '' || !writable) return;
    replies.send({ text, settles });
    writeDraft(ticketId, noDraft);
    focusOn('reply');
  }

  function toggle(questionId: string): void {
    const chosen = settles.includes(questionId)
      ? settles.filter((id) => id !== questionId)
      : [...settles, questionId];
    writeDraft(ticketId, { text: draft.text, settles: chosen });
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {writable && open.length > 0 && (
        <div className={styles.answers} role="group" aria-label={words.reply.answers}>
          <Text size={200} className={styles.label}>
            {words.reply.answers}:
          </Text>
          {open.map(({ questionId, topic, words: asked }) => (
            <ToggleButton
              key={questionId}
              size="small"
              shape="circular"
              className={styles.chip}
              checked={settles.includes(questionId)}
              icon={settles.includes(questionId) ? <CheckmarkCircleRegular /> : null}
              title={asked}
              onClick={() => toggle(questionId)}
            >
              <span className={styles.chipText}>
                {words.topics[topic]}: {asked}
              </span>
            </ToggleButton>
          ))}
        </div>
      )}
      <div className={styles.row}>
        <Textarea
          className={styles.field}
          textarea={{ ...place('reply'), lang: locale, rows: 3 }}
          aria-label={words.reply.label(words.locales[locale])}
          placeholder={words.reply.placeholder(words.locales[locale])}
          resize="vertical"
          maxLength={maxLength}
          value={draft.text}
          onChange={(_, { value }) => writeDraft(ticketId, { text: value, settles })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <Button
          type="submit"
          appearance="primary"
          icon={<SendRegular />}
          disabledFocusable={text === '' || !writable}
        >
          {words.reply.send}
        </Button>
      </div>
      <Text size={200} className={styles.hint}>
        {writable ? words.reply.hint : words.reply.notYours}
      </Text>
    </form>
  );
}

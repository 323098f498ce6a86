// A refusal in plain words, above the place where the agent writes; what stands in the way can be dealt with right there.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useWords } from '../words/words.tsx';
import { PromiseList } from './promise-list.tsx';
import { SettleButtons } from './settle-buttons.tsx';
import { useOpenTicket } from './use-acts.tsx';

const useStyles = makeStyles({
  bar: { flexShrink: 0, paddingBlock: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { overflowWrap: 'anywhere' },
  body: { whiteSpace: 'normal' },
});

export function RefusalBar() {
  const words = useWords();
  const styles = useStyles();
  const { refused, detail, dismiss } = useOpenTicket();
  // A session that ended is the dialog's matter.
  if (refused === undefined || refused.code === 'not-signed-in') return null;

  const { title, hint } = words.refusal(refused.code);
  const named = refused.problem?.questions?.map(({ questionId }) => questionId) ?? [];
  const questions = detail.questions.filter(
    ({ questionId, state }) => named.includes(questionId) && (state === 'open' || state === 'passed-on'),
  );
  const promises = detail.promises.filter(({ state, kind }) => state === 'made' && kind !== 'reply');
  const overQuestions = refused.code === 'open-questions';
  const overPromises = refused.code === 'open-promises';
  const dealtWith = (overQuestions && questions.length === 0) || (overPromises && promises.length === 0);

  return (
    <MessageBar
      className={styles.bar}
      intent={dealtWith ? 'success' : overQuestions || overPromises ? 'warning' : 'error'}
      layout="multiline"
      role={dealtWith ? 'status' : 'alert'}
      data-refusal={refused.code}
    >
      <MessageBarBody className={styles.body}>
        {dealtWith ? (
          words.acts.allSettled
        ) : (
          <>
            <strong>{title}.</strong> {hint}
            {overQuestions && (
              <ul className={styles.list}>
                {questions.map(({ questionId, topic, words: asked }) => (
                  <li key={questionId} className={styles.item}>
                    <span className={styles.words}>
                      <strong>{words.topics[topic]}:</strong> {asked}
                    </span>
                    <SettleButtons questionId={questionId} asked={asked} />
                  </li>
                ))}
              </ul>
            )}
            {overPromises && <PromiseList promises={promises} />}
          </>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.acts.close}
            onClick={dismiss}
          />
        }
      />
    </MessageBar>
  );
}

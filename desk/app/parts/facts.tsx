// Facts that the customer was told: what, how old the figure is by now, and where it came from.
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { DeskQuestion } from '../../api/types.ts';
import { useNowMs } from '../clock.ts';
import { factWords } from '../words/fact-words.ts';
import type { StoreNames } from '../words/fact-words.ts';
import { spanWords } from '../words/time-words.ts';
import { useWords } from '../words/words.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: `${tokens.spacingVerticalXXS} 0 0 ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorBrandStroke2}`,
  },
  item: { overflowWrap: 'anywhere' },
  topic: { color: tokens.colorNeutralForeground2 },
  aside: { color: tokens.colorNeutralForeground3 },
  old: { color: tokens.colorStatusWarningForeground3 },
});

/** A stock figure or a price older than this is worth a second look. */
const oldMs = 60 * 60_000;

interface Props {
  readonly facts: readonly Pick<DeskQuestion['facts'][number], 'answer' | 'ageSeconds'>[];
  readonly stores: StoreNames;
  /** When `ageSeconds` was true; without it the age is counted from `asOf`. */
  readonly readAtMs: number;
}

export function Facts({ facts, stores, readAtMs }: Props) {
  const words = useWords();
  const styles = useStyles();
  const nowMs = useNowMs();
  return (
    <ul className={styles.list}>
      {facts.map(({ answer, ageSeconds }, index) => {
        const asOfMs =
          ageSeconds === undefined ? Date.parse(answer.asOf ?? '') : readAtMs - ageSeconds * 1000;
        const ageMs = nowMs - asOfMs;
        const value = factWords(answer, words, stores);
        return (
          <li key={index} className={styles.item}>
            <Text size={200}>
              <span className={styles.topic}>{words.topics[answer.topic]}</span>
              {value !== undefined && <strong> {value}</strong>}
              {!Number.isNaN(asOfMs) && (
                <span className={mergeClasses(styles.aside, ageMs > oldMs && styles.old)}>
                  {' · '}
                  {words.old(spanWords(ageMs, words))}
                </span>
              )}
              {answer.source !== undefined && (
                <span className={styles.aside}>
                  {' · '}
                  {words.facts.source(answer.source)}
                </span>
              )}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}

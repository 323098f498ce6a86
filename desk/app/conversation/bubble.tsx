// A message as it looks: the customer on one side, the shop on the other, a machine's plainly not a person's, a colleague's
// note like neither. The text is text and nothing else.
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { BotRegular, InfoRegular, LockClosedRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { serviceNowMs } from '../clock.ts';
import { clockWords, momentWords } from '../words/time-words.ts';
import { useWords } from '../words/words.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    maxWidth: 'min(85%, 560px)',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxSizing: 'border-box',
    border: '1px solid transparent',
  },
  customer: {
    alignSelf: 'flex-start',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderEndStartRadius: tokens.borderRadiusSmall,
  },
  bot: {
    alignSelf: 'flex-end',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderEndEndRadius: tokens.borderRadiusSmall,
  },
  agent: {
    alignSelf: 'flex-end',
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderEndEndRadius: tokens.borderRadiusSmall,
  },
  system: {
    alignSelf: 'flex-end',
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStroke2}`,
  },
  note: {
    alignSelf: 'stretch',
    maxWidth: '100%',
    backgroundColor: tokens.colorPaletteYellowBackground1,
    border: `1px solid ${tokens.colorPaletteYellowBorder1}`,
    color: tokens.colorNeutralForeground1,
  },
  who: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  time: { marginInlineStart: 'auto', paddingInlineStart: tokens.spacingHorizontalM, whiteSpace: 'nowrap' },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 },
});

export type BubbleKind = 'customer' | 'bot' | 'agent' | 'system' | 'note';

const icons: Readonly<Record<BubbleKind, ReactNode>> = {
  customer: undefined,
  bot: <BotRegular aria-hidden />,
  agent: undefined,
  system: <InfoRegular aria-hidden />,
  note: <LockClosedRegular aria-hidden />,
};

interface Props {
  readonly kind: BubbleKind;
  readonly who: string;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  readonly lang?: string;
  readonly children?: ReactNode;
}

export function Bubble({ kind, who, at, text, lang, children }: Props) {
  const words = useWords();
  const styles = useStyles();
  const atMs = Date.parse(at);
  return (
    <article className={mergeClasses(styles.root, styles[kind])} data-speaker={kind}>
      <Text size={200} className={styles.who}>
        {icons[kind]}
        <strong>{who}</strong>
        <time className={styles.time} dateTime={at} title={momentWords(atMs, serviceNowMs(), words)}>
          {clockWords(atMs, words)}
        </time>
      </Text>
      {text !== '' && (
        <p className={styles.text} lang={lang}>
          {text}
        </p>
      )}
      {children}
    </article>
  );
}

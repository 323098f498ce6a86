// One question: its topic, what it is about, the customer's own words, and what they were told.
import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { DeskQuestion, DeskSubject } from '../../api/types.ts';
import { SettleButtons } from '../actions/settle-buttons.tsx';
import { useOpenTicket } from '../actions/use-acts.tsx';
import { Facts } from '../parts/facts.tsx';
import type { StoreNames } from '../words/fact-words.ts';
import type { Words } from '../words/fi.ts';
import { useWords } from '../words/words.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  open: { borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  quote: { margin: 0, whiteSpace: 'pre-wrap' },
  subject: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly question: DeskQuestion;
  readonly stores: StoreNames;
  readonly readAtMs: number;
  readonly open?: boolean;
}

export function QuestionCard({ question, stores, readAtMs, open = false }: Props) {
  const words = useWords();
  const styles = useStyles();
  const { detail, mine } = useOpenTicket();
  const about = subjectWords(question.subject, words);
  return (
    <article className={mergeClasses(styles.card, open && styles.open)} data-question={question.state}>
      <div className={styles.head}>
        <Badge size="small" appearance="tint" color={open ? 'warning' : 'informative'}>
          {words.topics[question.topic]}
        </Badge>
        {about !== '' && (
          <Text size={200} weight="semibold" className={styles.subject}>
            {about}
          </Text>
        )}
      </div>
      <p className={styles.quote} lang={detail.ticket.locale}>
        {words.quoted(question.words)}
      </p>
      {question.facts.length > 0 && <Facts facts={question.facts} stores={stores} readAtMs={readAtMs} />}
      {open && mine && <SettleButtons questionId={question.questionId} asked={question.words} />}
    </article>
  );
}

function subjectWords(subject: DeskSubject, words: Words): string {
  return [
    subject.productTitle ?? subject.productId,
    subject.unlisted === undefined ? undefined : words.brief.unlisted(subject.unlisted),
    subject.storeName ?? subject.storeCode,
    subject.place,
    subject.postalCode,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

// The call that was agreed on, above the conversation: when, on which number, and what came of it. Whoever has the ticket says
// so here; others see it.
import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons';
import type { DeskPromise } from '../../api/types.ts';
import { useOpenTicket } from '../actions/use-acts.tsx';
import { DueBadge } from '../parts/due-badge.tsx';
import { useWords } from '../words/words.tsx';
import { CallActs } from './call-acts.tsx';
import { phoneWords } from '../words/phone-words.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: {
    flex: '1 1 200px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  number: { whiteSpace: 'nowrap' },
});

export function CallCard({ call }: { readonly call: DeskPromise }) {
  const words = useWords();
  const styles = useStyles();
  const { mine } = useOpenTicket();
  const { promiseId, phone, tries = 0 } = call;

  return (
    <section className={styles.root} aria-label={words.calls.card} data-call={promiseId}>
      <div className={styles.what}>
        <CallRegular aria-hidden />
        <DueBadge promise={call} />
        {phone !== undefined && (
          <Link className={styles.number} href={`tel:${phone}`}>
            {phoneWords(phone)}
          </Link>
        )}
        <Text size={200} className={styles.quiet}>
          {[
            ...(tries > 0 ? [words.calls.attempt(tries + 1)] : []),
            ...(call.reminded === true ? [words.calls.reminded] : []),
          ].join(' · ')}
        </Text>
      </div>
      {mine && <CallActs call={call} />}
    </section>
  );
}

// Who the customer is, where they write from, what they want, and how to reach them.
import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useOpenTicket } from '../actions/use-acts.tsx';
import { useNowMs } from '../clock.ts';
import { lastToldWait } from '../data/conversation.ts';
import { phoneWords } from '../words/phone-words.ts';
import { spanWords } from '../words/time-words.ts';
import { toldSpanWords } from '../words/wait-words.ts';
import { useWords } from '../words/words.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

export function BriefPerson() {
  const words = useWords();
  const styles = useStyles();
  const nowMs = useNowMs();
  const { detail } = useOpenTicket();
  const { brief, ticket } = detail;
  const told = lastToldWait(detail);
  const { email, phone } = brief.contact;

  const lines: readonly (readonly [string, ReactNode])[] = [
    [words.brief.why, brief.reason === '' ? undefined : (words.reasons[brief.reason] ?? brief.reason)],
    [words.brief.wishes, brief.wishes.map((topic) => words.topics[topic]).join(', ')],
    [
      words.brief.waiting,
      brief.waitingSince === undefined ? undefined : spanWords(nowMs - Date.parse(brief.waitingSince), words),
    ],
    [words.calls.waitLine, told === undefined ? undefined : toldSpanWords(told.data, words)],
    [words.brief.language, words.locales[brief.locale]],
    [words.brief.channel, words.channels[brief.channel] ?? brief.channel],
    [words.brief.place, brief.place],
    [words.brief.page, brief.page === undefined ? undefined : <PageLink page={brief.page} />],
    [
      words.brief.contact,
      email === undefined && phone === undefined ? undefined : (
        <>
          {phone !== undefined && (
            <Link href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phoneWords(phone)}</Link>
          )}
          {phone !== undefined && email !== undefined && ' · '}
          {email !== undefined && <Link href={`mailto:${encodeURIComponent(email)}`}>{email}</Link>}
          {email !== undefined && (
            <Text block size={200}>
              {detail.sendsLetters ? words.brief.mailFollows : words.brief.mailByHand}
            </Text>
          )}
        </>
      ),
    ],
  ];

  return (
    <dl className={styles.list} data-customer={ticket.customerName ?? ''}>
      {lines
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A link only where it leads to a web page: the address came with the customer. */
function PageLink({ page }: { readonly page: string }) {
  if (!/^https?:\/\//i.test(page) || !URL.canParse(page)) return <Text>{page}</Text>;
  const { host, pathname } = new URL(page);
  return (
    <Link href={page} target="_blank" rel="noopener noreferrer">
      {host}
      {pathname === '/' ? '' : pathname}
    </Link>
  );
}

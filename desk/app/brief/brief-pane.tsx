// What a person reads in ten seconds: what is open first, then what the customer knows already, then who they are.
import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { PromiseList } from '../actions/promise-list.tsx';
import { useOpenTicket } from '../actions/use-acts.tsx';
import { serviceNowMs } from '../clock.ts';
import { storeNamesOf } from '../data/conversation.ts';
import { place } from '../frame/focus.ts';
import { Attachments } from '../parts/attachments.tsx';
import { Facts } from '../parts/facts.tsx';
import { go } from '../route.ts';
import { threePanes } from '../theme.ts';
import { useWords } from '../words/words.tsx';
import { BriefPerson } from './brief-person.tsx';
import { BriefSection } from './brief-section.tsx';
import { QuestionCard } from './question-card.tsx';

const useStyles = makeStyles({
  root: {
    height: '100%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  top: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  title: { margin: 0, marginInlineEnd: 'auto' },
  back: { [threePanes]: { display: 'none' } },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const moodColours = {
  calm: 'informative',
  impatient: 'warning',
  dissatisfied: 'severe',
  angry: 'danger',
} as const;

export function BriefPane() {
  const words = useWords();
  const styles = useStyles();
  const { detail } = useOpenTicket();
  const { brief, ticket } = detail;
  const stores = useMemo(() => storeNamesOf(detail), [detail]);
  // The ages in the brief were true when it was read.
  const readAtMs = useMemo(() => (brief.told.length > 0 ? serviceNowMs() : 0), [brief]);

  return (
    <section className={styles.root} aria-label={words.brief.title} tabIndex={0} {...place('brief')}>
      <div className={styles.top}>
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.talk.pane}
          onClick={() => go({ ticketId: ticket.ticketId, brief: false })}
        />
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          {words.brief.title}
        </Text>
        <Badge
          appearance="tint"
          color={moodColours[brief.mood]}
          aria-label={`${words.brief.mood}: ${words.moods[brief.mood]}`}
        >
          {words.moods[brief.mood]}
        </Badge>
      </div>
      <BriefSection title={words.brief.open} count={brief.openQuestions.length}>
        {brief.openQuestions.length === 0 ? (
          <Text className={styles.quiet}>{words.brief.noneOpen}</Text>
        ) : (
          brief.openQuestions.map((question) => (
            <QuestionCard
              key={question.questionId}
              question={question}
              stores={stores}
              readAtMs={readAtMs}
              open
            />
          ))
        )}
      </BriefSection>
      {brief.promises.length > 0 && (
        <BriefSection title={words.brief.promises}>
          <PromiseList promises={brief.promises} />
        </BriefSection>
      )}
      {brief.customerNotes.length > 0 && (
        <BriefSection title={words.brief.customerNotes}>
          {brief.customerNotes.map((note, at) => (
            <Text key={at}>{words.quoted(note)}</Text>
          ))}
        </BriefSection>
      )}
      <BriefPerson />
      {brief.told.length > 0 && (
        <BriefSection title={words.brief.told} count={brief.told.length}>
          {brief.told.map((question) => (
            <QuestionCard key={question.questionId} question={question} stores={stores} readAtMs={readAtMs} />
          ))}
        </BriefSection>
      )}
      {brief.notKnown.length > 0 && (
        <BriefSection title={words.brief.notKnown} count={brief.notKnown.length}>
          {brief.notKnown.map(({ questionId, words: asked, facts }) => (
            <div key={questionId}>
              <Text className={styles.quiet}>{words.quoted(asked)}</Text>
              <Facts
                facts={facts.filter(({ answer }) => answer.outcome === 'unknown')}
                stores={stores}
                readAtMs={readAtMs}
              />
            </div>
          ))}
        </BriefSection>
      )}
      {brief.attachments.length > 0 && (
        <BriefSection title={words.brief.attachments}>
          <Attachments ticketId={ticket.ticketId} attachments={brief.attachments} />
        </BriefSection>
      )}
    </section>
  );
}

// What marks a ticket in the queue: who is asked to take it, what was promised until when, whether it is from the night, who
// advises, who has it. Each mark has its words; colour is never the only sign.
import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  ArrowForwardRegular,
  ArrowHookUpLeftRegular,
  CallRegular,
  ChatHelpRegular,
  PersonAddRegular,
  PersonRegular,
  SleepRegular,
  WarningRegular,
  WeatherMoonRegular,
} from '@fluentui/react-icons';
import type { Agent, TicketItem } from '../../api/types.ts';
import { isOffered, wantsAdviceOf } from '../data/queue.ts';
import { DueBadge } from '../parts/due-badge.tsx';
import { phoneWords } from '../words/phone-words.ts';
import { useWords } from '../words/words.tsx';

const useStyles = makeStyles({
  root: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `2px ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
  },
  mark: { display: 'inline-flex', alignItems: 'center', gap: '2px', whiteSpace: 'nowrap' },
});

interface Props {
  readonly ticket: TicketItem;
  readonly me: Agent;
}

export function TicketMarks({ ticket, me }: Props) {
  const words = useWords();
  const styles = useStyles();
  const owner = ticket.state === 'claimed' && ticket.owner?.id !== me.id ? ticket.owner?.name : undefined;
  const { promise, consulted, desk, broughtBack } = ticket;
  return (
    <span className={styles.root}>
      {isOffered(ticket) && <OfferMark to={ticket.offeredTo} me={me} />}
      {desk !== undefined && (
        <Badge color="informative" appearance="tint" size="small" icon={<ArrowForwardRegular />}>
          {words.otherDesk.at(desk.name, desk.state)}
        </Badge>
      )}
      {broughtBack !== undefined && (
        <Badge color="warning" appearance="tint" size="small" icon={<ArrowHookUpLeftRegular />}>
          {words.otherDesk.broughtBack(broughtBack.desk)}
        </Badge>
      )}
      {promise !== undefined && <DueBadge promise={promise} />}
      {promise?.phone !== undefined && (
        <Text size={200} className={styles.mark}>
          <CallRegular aria-hidden />
          {phoneWords(promise.phone)}
        </Text>
      )}
      {ticket.brokenPromises > 0 && (
        <Badge color="danger" appearance="tint" size="small" icon={<WarningRegular />}>
          {words.queue.broken}
        </Badge>
      )}
      {consulted !== undefined && (
        <Badge
          color={consulted.overdue === true ? 'danger' : 'brand'}
          appearance={wantsAdviceOf(ticket, me) ? 'filled' : 'tint'}
          size="small"
          icon={<ChatHelpRegular />}
        >
          {words.queue.consulted(consulted.team)}
          {consulted.overdue === true && ` · ${words.calls.overdue}`}
        </Badge>
      )}
      {ticket.night === true && (
        <Badge color="informative" appearance="tint" size="small" icon={<WeatherMoonRegular />}>
          {words.calls.night.mark}
        </Badge>
      )}
      {ticket.asleep && (
        <Badge color="informative" appearance="tint" size="small" icon={<SleepRegular />}>
          {words.calls.asleep}
        </Badge>
      )}
      <Text size={200}>
        {ticket.topics.map((topic) => words.topics[topic]).join(' · ') || words.queue.noOpen}
      </Text>
      {ticket.value !== undefined && (
        <Text size={200}>
          {words.calls.value(
            new Intl.NumberFormat(words.region, { maximumFractionDigits: 0 }).format(ticket.value),
          )}
        </Text>
      )}
      {ticket.hasContact && promise?.phone === undefined && (
        <span className={styles.mark} title={words.queue.contact}>
          <CallRegular aria-label={words.queue.contact} />
        </span>
      )}
      {owner !== undefined && (
        <Text size={200} className={styles.mark}>
          <PersonRegular aria-hidden />
          {owner}
        </Text>
      )}
    </span>
  );
}

function OfferMark({
  to,
  me,
}: {
  readonly to: { readonly id: string; readonly name: string };
  readonly me: Agent;
}) {
  const { offer } = useWords().presence;
  const isMine = to.id === me.id;
  return (
    <Badge
      color={isMine ? 'brand' : 'informative'}
      appearance={isMine ? 'filled' : 'tint'}
      size="small"
      icon={<PersonAddRegular />}
    >
      {isMine ? offer.mine : offer.other(to.name)}
    </Badge>
  );
}

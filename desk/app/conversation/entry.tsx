// One entry of the log: a message with its speaker, a note among colleagues, or a line about what happened.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Agent, DeskEntry, TicketDetail } from '../../api/types.ts';
import { wordsOfQuestion } from '../data/conversation.ts';
import { Attachments } from '../parts/attachments.tsx';
import { Facts } from '../parts/facts.tsx';
import type { Words } from '../words/fi.ts';
import type { StoreNames } from '../words/fact-words.ts';
import { momentWords } from '../words/time-words.ts';
import { waitWords } from '../words/wait-words.ts';
import { useWords } from '../words/words.tsx';
import { serviceNowMs } from '../clock.ts';
import { Bubble } from './bubble.tsx';
import { ConsultStanding } from './consult-standing.tsx';

const useStyles = makeStyles({
  event: {
    alignSelf: 'center',
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    maxWidth: '90%',
  },
});

interface Props {
  readonly entry: DeskEntry;
  readonly detail: TicketDetail;
  readonly me: Agent;
  readonly stores: StoreNames;
}

export function Entry({ entry, detail, me, stores }: Props) {
  const words = useWords();
  const styles = useStyles();
  const { ticket } = detail;
  switch (entry.kind) {
    case 'message-in':
      return (
        <Bubble
          kind="customer"
          who={entry.data.author ?? ticket.customerName ?? words.queue.customer}
          at={entry.at}
          text={entry.data.text}
          lang={ticket.locale}
        >
          {entry.data.replaces !== undefined && (
            <Text size={200} italic>
              {words.talk.edited}
            </Text>
          )}
          {entry.data.attachments !== undefined && (
            <Attachments ticketId={ticket.ticketId} attachments={entry.data.attachments} />
          )}
        </Bubble>
      );
    case 'message-out': {
      const { sender, agent, text, locale, entities } = entry.data;
      const who = {
        bot: words.talk.bot,
        system: words.talk.system,
        agent: agent?.id === me.id ? words.talk.you : (agent?.name ?? ''),
      }[sender];
      const told = entities.filter(({ outcome }) => outcome === 'answered' || outcome === 'unknown');
      return (
        <Bubble kind={sender} who={who} at={entry.at} text={text} lang={locale}>
          {told.length > 0 && (
            <Facts facts={told.map((answer) => ({ answer }))} stores={stores} readAtMs={serviceNowMs()} />
          )}
        </Bubble>
      );
    }
    case 'note': {
      const { agent, text, team } = entry.data;
      const label = team === undefined ? words.talk.note : words.talk.noteTo(team);
      return <Bubble kind="note" who={`${agent.name} · ${label}`} at={entry.at} text={text} />;
    }
    case 'consult-asked': {
      const { agent, text, team } = entry.data;
      return (
        <Bubble kind="note" who={`${agent.name} · ${words.talk.noteTo(team)}`} at={entry.at} text={text}>
          <ConsultStanding asked={entry.data} detail={detail} />
        </Bubble>
      );
    }
    case 'consult-answered': {
      const { agent, text } = entry.data;
      return <Bubble kind="note" who={`${agent.name} · ${words.talk.note}`} at={entry.at} text={text} />;
    }
    case 'guest-joined': {
      const { channel, earlier = [] } = entry.data;
      return (
        <>
          {earlier.map(({ seq, at, who, text }) => (
            <Bubble
              key={seq}
              kind={who}
              who={`${who === 'customer' ? (ticket.customerName ?? words.queue.customer) : words.talk[who]} · ${words.channels[channel] ?? channel}`}
              at={at}
              text={text}
            />
          ))}
          <Text size={200} className={styles.event}>
            {words.talk.events.joined(words.channels[channel] ?? channel)}
          </Text>
        </>
      );
    }
    case 'question-opened':
    case 'question-specified':
    case 'question-answered':
    case 'question-passed-on':
    case 'question-settled':
    case 'question-withdrawn':
    case 'question-reopened':
    case 'ticket-queued':
    case 'ticket-claimed':
    case 'ticket-released':
    case 'ticket-transferred':
    case 'ticket-returned':
    case 'ticket-resolved':
    case 'ticket-taken-over':
    case 'ticket-owner-lost':
    case 'ticket-reopened':
    case 'ticket-sent':
    case 'ticket-received':
    case 'ticket-brought-back':
    case 'closing-held':
    case 'contact-corrected':
    case 'consult-overdue':
    case 'ticket-left':
    case 'wait-told':
    case 'customer-note':
    case 'message-deleted':
    case 'arrived':
    case 'reply-refused':
    case 'promise-made':
    case 'promise-kept':
    case 'promise-renegotiated':
    case 'promise-cancelled':
    case 'promise-warned':
    case 'promise-reminded':
    case 'promise-broken':
    case 'callback-tried':
    case 'callback-change-asked':
    case 'delivery-failed':
    case 'delivery-retried':
    case 'silence-asked':
    case 'conversation-slept':
    case 'conversation-woke':
    case 'proactive-offered':
    case 'proactive-accepted':
    case 'proactive-declined':
    case 'survey-asked':
    case 'letter-ordered':
    case 'joined-home':
    case 'unjoined':
    case 'survey-answered': {
      const happened = eventWords(entry, detail, words);
      if (happened === undefined) return null;
      return (
        <Text size={200} className={styles.event}>
          {happened}
        </Text>
      );
    }
  }
}

type Event = Exclude<
  DeskEntry,
  {
    readonly kind:
      'message-in' | 'message-out' | 'note' | 'consult-asked' | 'consult-answered' | 'guest-joined';
  }
>;

/** `undefined` for what the messages and the brief show already. */
function eventWords(entry: Event, detail: TicketDetail, words: Words): string | undefined {
  const { events } = words.talk;
  const { otherDesk } = words;
  const withNote = (said: string, note: string | undefined) =>
    note === undefined ? said : `${said} – ${note}`;
  const moment = (iso: string) => momentWords(Date.parse(iso), serviceNowMs(), words);
  switch (entry.kind) {
    case 'question-opened':
    case 'question-specified':
    case 'question-answered':
    case 'question-passed-on':
      return undefined;
    case 'question-settled':
      if (isWishForPerson(detail, entry.data.questionId)) return undefined;
      return events.settled(wordsOfQuestion(detail, entry.data.questionId));
    case 'question-withdrawn':
      return events.withdrawn(wordsOfQuestion(detail, entry.data.questionId));
    case 'question-reopened':
      return events.reopened(wordsOfQuestion(detail, entry.data.questionId));
    case 'ticket-queued':
      return `${events.queued} · ${entry.data.team}`;
    case 'ticket-claimed':
      return events.claimed(entry.data.agent.name);
    case 'ticket-released':
      return withNote(events.released(entry.data.agent.name), entry.data.note);
    case 'ticket-transferred': {
      const { agent, team, toAgent, note } = entry.data;
      return withNote(events.transferred(agent.name, toAgent?.name ?? team), note);
    }
    case 'ticket-returned':
      return events.returned(entry.data.agent.name);
    case 'ticket-resolved':
      return events.resolved(entry.data.agent.name);
    case 'ticket-taken-over':
      return withNote(events.takenOver(entry.data.agent.name), entry.data.note);
    case 'ticket-owner-lost':
      return events.ownerLost(entry.data.agent.name);
    case 'ticket-sent':
      return otherDesk.events.sent(entry.data.desk);
    case 'ticket-received':
      return otherDesk.events.received(entry.data.desk);
    case 'ticket-brought-back':
      return withNote(otherDesk.events.broughtBack(entry.data.desk, entry.data.because), entry.data.reason);
    case 'closing-held': {
      const { agent, text } = entry.data;
      return text === undefined
        ? otherDesk.events.heldResolve(agent.name)
        : otherDesk.events.heldFarewell(agent.name, words.quoted(text));
    }
    case 'contact-corrected':
      return otherDesk.events.contact(entry.data.by.name);
    case 'ticket-reopened':
      return `${events.ticketReopened} · ${entry.data.team}`;
    case 'consult-overdue':
      return events.consultOverdue;
    case 'ticket-left':
      return events.left;
    case 'customer-note':
      return events.customerNote(words.quoted(entry.data.text));
    case 'arrived':
      return events.arrived(entry.data.ref ?? entry.data.adId ?? entry.data.source);
    case 'message-deleted': {
      const deleted = detail.entries.find(({ seq }) => seq === entry.data.messageSeq);
      return events.deleted(deleted?.kind === 'message-in' ? words.quoted(deleted.data.text) : '');
    }
    case 'reply-refused':
      return events.replyRefused(entry.data.agent.name, words.quoted(entry.data.text));
    case 'wait-told':
      return waitWords(entry.data, words);
    case 'promise-made':
      return events.promised(words.promiseKinds[entry.data.kind], moment(entry.data.dueAt));
    case 'promise-kept':
      return events.kept;
    case 'promise-renegotiated':
      return events.moved(moment(entry.data.dueAt));
    case 'promise-cancelled':
      return events.cancelled;
    case 'promise-warned':
      return events.warned;
    // The reminder stands among the messages.
    case 'promise-reminded':
      return undefined;
    case 'promise-broken':
      return events.broken;
    case 'silence-asked':
    case 'survey-asked':
      return undefined;
    case 'conversation-slept':
      return events.slept;
    case 'conversation-woke':
      return events.woke;
    case 'proactive-offered':
      return events.offered(entry.data.text);
    case 'proactive-accepted':
      return events.offerTaken;
    case 'proactive-declined':
      return events.offerDeclined;
    case 'survey-answered': {
      const { satisfaction, repeated, words: said } = entry.data;
      return [
        ...(satisfaction === undefined ? [] : [events.satisfaction(satisfaction)]),
        ...(repeated === undefined ? [] : [repeated ? events.repeated : events.notRepeated]),
        ...(said === undefined ? [] : [words.quoted(said)]),
      ].join(' · ');
    }
    case 'letter-ordered':
      return events.letter(entry.data.to, events.letterKinds[entry.data.about]);
    case 'joined-home':
      return events.joinedHome;
    case 'unjoined':
      return events.unjoined;
    case 'delivery-failed':
      return `${words.undelivered.failed(entry.data.to)} · ${entry.data.reason}`;
    case 'delivery-retried':
      return words.undelivered.retriedBy(entry.data.by.name);
    case 'callback-change-asked': {
      const { change, start } = entry.data;
      if (change === 'cancel') return events.cancelAsked;
      return start === undefined ? events.moveAsked : `${events.moveAsked} · ${moment(start)}`;
    }
    case 'callback-tried': {
      const { by, outcome, nextAt } = entry.data;
      const said = outcome === 'reached' ? events.reached(by.name) : events.notReached(by.name);
      return nextAt === undefined ? said : `${said} · ${events.nextTry(moment(nextAt))}`;
    }
  }
}

/** It is fulfilled by the person's first words, which stand right below. */
function isWishForPerson({ questions }: TicketDetail, questionId: string): boolean {
  return questions.some((question) => question.questionId === questionId && question.topic === 'person');
}

// Bringing in a person: what is queued, and what the customer is told about it – only what can be kept.
import { DateTime } from 'luxon';
import { planHandoff } from '../handoff/request-person.ts';
import type { HandoffPlan } from '../handoff/request-person.ts';
import { ticketToReopen } from '../handoff/reopening.ts';
import { isOpen } from '../conversation/state.ts';
import type { AnswerEntity, Topic } from '../kernel/answer.ts';
import { clock, listed, moment, momentNamed } from '../language/phrases/figures.ts';
import type { Ask } from '../language/understand/reading.ts';
import type { BroughtIn } from './brought.ts';
import { openAsk, write } from './ledger-steps.ts';
import type { Ledger } from './ledger-steps.ts';
import { saying } from './message.ts';
import type { Draft } from './message.ts';
import { questionName } from './open-questions.ts';
import type { PersonTools } from './person-tools.ts';
import { buttons, waitSentences } from './queue.ts';
import { entityFor, sentence } from './reply.ts';
import type { Sentence } from './reply.ts';
import type { View } from './view.ts';

/**
 * Queues a ticket (or adds to the one there is) with every open question, and says so. The words leave in the same commit
 * as the ticket. `asks` are the questions that go to the person by their nature.
 */
export function bringPerson(
  before: Ledger,
  asks: readonly Ask[],
  reason: string,
  messageSeq: number,
  view: View,
  tools: PersonTools,
): BroughtIn {
  const wish: Ask = { topic: 'person', text: '', product: { kind: 'none' }, places: [] };
  const asked = asks.length === 0 ? [wish] : asks;
  const opened = asked
    .filter(
      (ask) =>
        ask.topic !== 'person' ||
        !before.state.questions.some((question) => question.topic === 'person' && isOpen(question)),
    )
    .reduce((ledger, ask) => openAsk(ledger, ask, messageSeq).ledger, before);
  const topics = opened.state.questions.filter(isOpen).map(({ topic }) => topic);
  const reopen = ticketToReopen(opened.state, opened.state.questions.filter(isOpen), {
    nowMs: view.nowMs,
    timeZone: view.catalog.shop.timeZone,
  });
  const plan = planHandoff(opened.state, {
    reason,
    topics: sorted(topics),
    locale: view.locale,
    shop: view.catalog.shop,
    opening: tools.opening,
    nowMs: view.nowMs,
    newId: tools.newId,
    placeOf: tools.placeOf,
    ...(tools.deskOf === undefined ? {} : { deskOf: tools.deskOf }),
    ...buyerOf(asks),
    ...(reopen === undefined ? {} : { reopen }),
  });
  const ledger = write(opened, plan.entries);
  const entities: AnswerEntity[] = asked.map((ask) => entityFor(ask, 'passed-on'));
  return {
    ledger,
    draft: { ...told(plan, asked, ledger, view), entities },
    ...(plan.ticket === undefined ? {} : { ticket: plan.ticket }),
    setTimers: plan.setTimers,
    statuses: plan.statuses,
  };
}

/** A wish for a person says nothing about the team; what it is about does. */
function sorted(topics: readonly Topic[]): readonly Topic[] {
  return [...topics.filter((topic) => topic !== 'person'), ...topics.filter((topic) => topic === 'person')];
}

function buyerOf(asks: readonly Ask[]): { readonly buyer?: 'consumer' | 'business' } {
  const buyer = asks.find((ask) => ask.buyer !== undefined)?.buyer;
  return buyer === undefined ? {} : { buyer };
}

function told(plan: HandoffPlan, asks: readonly Ask[], ledger: Ledger, view: View): Draft {
  const before: Sentence[] = [
    ...(asks.some(({ topic }) => topic === 'complaint') ? [sentence(view, 'handoff.complaint')] : []),
    ...(asks.some(({ topic }) => topic === 'order') ? [sentence(view, 'handoff.order')] : []),
  ];
  if (plan.before !== 'none') {
    const names = asks.map((ask) => questionName({ topic: ask.topic, subject: {} }, view));
    const onlyAgain = asks.every(({ topic }) => topic === 'person');
    return saying(
      ...before,
      onlyAgain
        ? sentence(view, plan.desk?.state === 'sent' ? 'handoff.sent-already' : 'handoff.queued-already')
        : sentence(view, 'handoff.added', { questions: listed(names, view.locale) }),
    );
  }
  const { contact } = ledger.state;
  const reachable = contact.email !== undefined || contact.phone !== undefined;
  const callback = asks.some(({ topic }) => topic === 'callback');
  const askContact: Sentence[] =
    callback && contact.phone === undefined
      ? [sentence(view, 'handoff.ask-phone')]
      : !plan.open && !reachable
        ? [sentence(view, 'handoff.ask-contact')]
        : [];
  const again: Sentence[] =
    plan.reopenedFor === undefined
      ? []
      : [sentence(view, 'handoff.queued-again', { agent: plan.reopenedFor.name })];
  const wait =
    plan.wait === undefined ? [] : waitSentences(plan.wait.place, 'first', plan.wait.offersCallback, view);
  const draft: Draft = {
    ...saying(...before, ...again, whenAnswered(plan, view), ...wait),
    suggestions: buttons(view, [
      ...(plan.wait?.offersCallback === true ? ['button.callback' as const] : []),
      // The way out stands where it is seen without scrolling, also on a phone.
      'button.leave-queue',
      'button.passed-on',
    ]),
  };
  return askContact.length === 0 ? draft : { ...draft, question: askContact, pending: { kind: 'contact' } };
}

function whenAnswered(plan: HandoffPlan, view: View): Sentence {
  const zone = view.catalog.shop.timeZone;
  if (plan.desk !== undefined) return whenPassedOn(plan, view);
  if (plan.open) {
    if (plan.promise === undefined) return sentence(view, 'handoff.queued');
    const time = clock(DateTime.fromISO(plan.promise.dueAt, { zone }).toFormat('HH:mm'), view.locale);
    const key = plan.promise.kind === 'check' ? 'handoff.queued-check' : 'handoff.queued-promise';
    return sentence(view, key, { time });
  }
  if (plan.opensAt !== undefined && plan.promise !== undefined) {
    const when = moment(plan.opensAt, view.nowMs, zone, view.locale);
    const by = momentNamed(plan.promise.dueAt, view.nowMs, zone, view.locale);
    return sentence(view, 'handoff.queued-closed-promise', { when, by });
  }
  return plan.opensAt === undefined
    ? sentence(view, 'handoff.queued-closed-unknown')
    : sentence(view, 'handoff.queued-closed', { when: moment(plan.opensAt, view.nowMs, zone, view.locale) });
}

/** Another desk has not taken it in yet: what is being done is said, and nobody is announced. */
function whenPassedOn({ open, opensAt }: HandoffPlan, view: View): Sentence {
  if (open || opensAt === undefined) return sentence(view, 'handoff.sent');
  const zone = view.catalog.shop.timeZone;
  return sentence(view, 'handoff.sent-closed', { when: moment(opensAt, view.nowMs, zone, view.locale) });
}

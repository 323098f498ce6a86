// What the bot makes of one message, stage by stage: facts first, then what is said of contacts and calls, then what goes to
// a person, and only where nothing was said by then, an answer to the tone alone.
import type { Steps } from '../../kernel/steps.ts';
import { answerAsks, isLeft, takenByPerson } from '../answer-asks.ts';
import { declinesOffer, leadingAct, replyToAct, replyToNothing } from '../acts.ts';
import { besideTheCall, callChangeAsked } from '../call-request.ts';
import { workOf } from '../call-work.ts';
import { noCallWork } from '../callback.ts';
import { answerInLine } from '../in-line.ts';
import {
  openAsk,
  recordAnswers,
  reopenLast,
  withdrawCorrected,
  withdrawOpen,
  write,
} from '../ledger-steps.ts';
import type { Ledger } from '../ledger-steps.ts';
import { draftOf, emptyDraft, joined, saying, sentencesOf } from '../message.ts';
import { correctPassedOn, noted, sayCorrected, sayNoted } from '../passed-on.ts';
import { tellPlace } from '../queue.ts';
import { sentence } from '../reply.ts';
import type { Ask } from '../../language/understand/reading.ts';
import { agreeOnCall, changeAgreedCall, withContact } from './calls.ts';
import { askContactAgain, keepContact } from './contacts.ts';
import { heardOf } from './heard.ts';
import type { Heard, SaidMessage, TurnTools } from './heard.ts';
import { afterMessage, contactAfter, together, withoutPending } from './step.ts';
import type { Outcome, Step } from './step.ts';
import { answerThere, handOver } from './to-person.ts';

type Stage = (soFar: Outcome, heard: Heard) => Outcome;

export function* takeMessage(before: Step, said: SaidMessage, tools: TurnTools): Steps<Step> {
  if (before.ledger.state.speaker.kind === 'person') return leftToPerson(before, said, tools);
  const heard = heardOf(before, said, tools);
  const { outcome: facts, unsettled } = yield* answerFacts(before, heard);
  const stages: readonly Stage[] = [
    keepContact,
    askContactAgain,
    changeAgreedCall,
    (soFar) => handOver(soFar, heard, unsettled),
    answerThere,
    answerOfLine,
    agreeOnCall,
    (soFar) => (sentencesOf(soFar.draft).length > 0 ? { ...soFar, isDone: true } : soFar),
    answerTone,
  ];
  const outcome = stages.reduce((soFar, stage) => (soFar.isDone ? soFar : stage(soFar, heard)), facts);
  return afterMessage(before, heard.reading, outcome);
}

/** A person owns the conversation: the questions and what is wanted of a call go to the ledger, the words are theirs. */
function leftToPerson(before: Step, { reading, seq }: SaidMessage, { view, desk }: TurnTools): Step {
  const withdrawn = withdrawCorrected(before.ledger, reading);
  const call = callChangeAsked(withdrawn, reading, seq, view, desk);
  const asks = call === undefined ? reading.asks : besideTheCall(reading.asks);
  return {
    ...before,
    acts: [...before.acts, ...reading.acts],
    contact: contactAfter(before.contact, reading),
    ledger: asks.reduce((ledger, ask) => openAsk(ledger, ask, seq).ledger, call?.ledger ?? withdrawn),
    ...(call === undefined ? {} : { calls: workOf(before.calls, call.work) }),
    thread: withoutPending(reading.thread),
    notUnderstood: 0,
  };
}

/** What the catalogue knows; and what it leaves for the person on the way. */
function* answerFacts(
  before: Step,
  { reading, queued, forPerson, forBot, view, seq }: Heard,
): Steps<{ readonly outcome: Outcome; readonly unsettled: readonly Ask[] }> {
  const { ledger: specified, corrected } = correctPassedOn(
    withdrawCorrected(before.ledger, reading),
    reading,
  );
  const found = yield* answerAsks(forBot, view);
  const answered = queued ? found.map(takenByPerson) : found;
  const recorded = recordAnswers(specified, answered, seq, reading.tookUp !== undefined);
  const mayOffer = !queued && forPerson.length === 0;
  const facts = answered.length === 0 ? emptyDraft : draftOf(answered, view, mayOffer);
  const told = joined(sayCorrected(corrected, view), facts);
  const attacked = reading.acts.includes('injection') && reading.asks.length > 0;
  return {
    outcome: {
      ledger: reading.acts.includes('not-helped') ? reopenLast(recorded) : recorded,
      draft: attacked ? joined(saying(sentence(view, 'injection.reply')), told) : told,
      calls: noCallWork,
      notUnderstood: 0,
      isDone: false,
    },
    unsettled: queued
      ? answered.filter((one) => isLeft(one) && !corrected.includes(one.ask)).map(({ ask }) => ask)
      : [],
  };
}

/** Somebody in line wants to know where they stand, what was passed on, or to leave. */
function answerOfLine(soFar: Outcome, heard: Heard): Outcome {
  const { wish, ticket, changed, reading, view, person } = heard;
  if (wish === undefined || ticket === undefined || (wish === 'leave' && changed !== undefined)) return soFar;
  const seen = { ...withContact(soFar.ledger, heard).state, thread: reading.thread };
  const line = answerInLine(wish, soFar.ledger, seen, ticket, view, person);
  return {
    ...soFar,
    ledger: line.ledger,
    draft: joined(soFar.draft, line.draft),
    ...together(soFar.brought, line),
    isDone: true,
  };
}

/** Nothing was said to it yet: a greeting, a nudge, a no, or nothing that could be understood. */
function answerTone(soFar: Outcome, heard: Heard): Outcome {
  const { before, reading, queued, ticket, text, seq, view, person } = heard;
  const asked = { ...soFar.ledger.state, thread: before.thread };
  const ledger: Ledger = declinesOffer(reading, asked) ? withdrawOpen(soFar.ledger) : soFar.ledger;
  const seen = { ...ledger.state, thread: before.thread, notUnderstood: before.notUnderstood };
  const act = leadingAct(reading);
  const reply =
    act === undefined ? replyToNothing(reading, seen, view) : replyToAct(act, reading, seen, view);
  const isLost = act === undefined || act === 'gibberish';
  const done = { ...soFar, ledger, draft: reply, isDone: true };
  if (queued && (act === undefined || act === 'correction'))
    return {
      ...done,
      ledger: write(ledger, noted(text, seq)),
      draft: act === undefined ? reply : sayNoted(text, view),
      notUnderstood: isLost ? before.notUnderstood + 1 : 0,
    };
  if (ticket !== undefined && act === 'nudge') {
    const line = tellPlace(ledger, ticket, view, person);
    return {
      ...done,
      ledger: line.ledger,
      draft: joined(reply, line.draft),
      ...together(soFar.brought, line),
    };
  }
  return { ...done, notUnderstood: isLost ? before.notUnderstood + 1 : 0 };
}

/** What was said about a person's help is thanked for, and no more is made of it. */
export function answeredSurvey(before: Step, draft: Outcome['draft'], { reading }: SaidMessage): Step {
  const { ledger } = before;
  return afterMessage(before, reading, { ledger, draft, calls: noCallWork, notUnderstood: 0, isDone: true });
}

// One turn of the bot, from the customer's messages to what is said and written: understands, answers from the catalogue,
// keeps the ledger, brings in a person. Effects are the caller's; this only decides.
import type { Catalog } from '../catalog/model.ts';
import type { EntryData } from '../conversation/entries.ts';
import { isOpen } from '../conversation/state.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { Outgoing, TurnPlan } from '../conversation/turn.ts';
import type { SlotBook } from '../handoff/callbacks/slot-book.ts';
import type { AnswerEntity } from '../kernel/answer.ts';
import type { Clock } from '../kernel/clock.ts';
import { inTurns, type Pause, type Steps } from '../kernel/steps.ts';
import type { Thread } from '../kernel/thread.ts';
import type { Morphology } from '../kernel/words.ts';
import type { Locale } from '../kernel/locale.ts';
import type { PhraseKey } from '../language/phrases/keys.ts';
import type { Reading, UnderstandInSteps } from '../language/understand/reading.ts';
import type { Recognise } from '../language/recognizers/recognise.ts';
import type { Recognised } from '../language/understand/recognised.ts';
import { withAllStores } from '../language/understand/asking/show-all.ts';
import { readInLine } from '../language/understand/queue/wish.ts';
import type { LinePlace } from '../handoff/waiting/line.ts';
import { answerAsks, goesToPerson, isLeft, takenByPerson } from './answer-asks.ts';
import { declinesOffer, leadingAct, replyToAct, replyToNothing } from './acts.ts';
import { agreeCall, callMatter, cancelCall, changeCall, noCallWork } from './callback.ts';
import type { CallDesk, CallStep, CallWork } from './callback.ts';
import { noSlots, withSlots, workOf } from './call-work.ts';
import type { Thought } from './call-work.ts';
import { contactInWords, promiseOnceReachable } from './contact.ts';
import { answerInLine } from './in-line.ts';
import {
  openAsk,
  recordAnswers,
  reopenLast,
  withdrawCorrected,
  withdrawOpen,
  write,
} from './ledger-steps.ts';
import type { Ledger } from './ledger-steps.ts';
import {
  draftOf,
  emptyDraft,
  figuresOf,
  firstPhrase,
  joined,
  saying,
  sentencesOf,
  textOf,
  withoutQuestion,
} from './message.ts';
import type { Draft } from './message.ts';
import { correctPassedOn, noted, sayCorrected, sayNoted, withoutStrangeCorrections } from './passed-on.ts';
import { pendingAfter } from './pending-after.ts';
import { bringPerson } from './person.ts';
import type { PersonTools } from './person-tools.ts';
import type { BroughtIn } from './person.ts';
import { tellPlace } from './queue.ts';
import { withPlaces } from './places.ts';
import { sentence } from './reply.ts';
import type { Paragraph } from './reply.ts';
import { leftOpen } from './silence.ts';
import { surveyAnswer } from './survey.ts';
import { toolsFor } from './understand-tools.ts';
import { viewOf } from './view.ts';
import { yesOrNo } from './yes-or-no.ts';
import type { View } from './view.ts';

export interface ConverseOptions {
  /** The catalogue in force; asked once a turn, so that a turn sees one generation. */
  readonly catalog: () => Catalog;
  readonly understand: UnderstandInSteps;
  readonly morphology: Readonly<Record<Locale, Morphology>>;
  readonly clock: Clock;
  /** Asked between any two steps of a turn. */
  readonly pause: Pause;
  readonly person: (catalog: Catalog) => Omit<PersonTools, 'placeOf'>;
  /** Absent: nothing is told of places in line. */
  readonly placeOf?: (teamId: string, ticketId: string | undefined) => Promise<LinePlace>;
  /** What else is found in a message before it is understood; never rejects. Without it our own grammar reads alone. */
  readonly recognise?: Recognise;
  /** Absent: no calls are made by appointment. */
  readonly slots?: Pick<SlotBook, 'free' | 'take'>;
}

/** What one message came to. */
interface Step {
  readonly ledger: Ledger;
  readonly draft: Draft;
  readonly thread: Thread;
  readonly acts: readonly string[];
  readonly contact: EntryData<'turn'>['contact'];
  readonly notUnderstood: number;
  readonly brought?: Brought;
  readonly calls: CallWork;
}

/** What a turn does to the ticket, beside the ledger. */
type Brought = Pick<BroughtIn, 'ticket' | 'setTimers' | 'statuses'>;

export function createConverse(options: ConverseOptions): (state: ConversationState) => Promise<TurnPlan> {
  function* turn(
    state: ConversationState,
    recognised: readonly (readonly Recognised[])[],
    desk: CallDesk,
    placeOf: PersonTools['placeOf'],
  ): Steps<Thought> {
    const catalog = options.catalog();
    const nowMs = options.clock.nowMs();
    const viewIn = (locale: Locale) =>
      viewOf(catalog, locale, nowMs, `${state.conversationId}:${state.lastSeq}`, state.lastSaid);
    if (!state.greeted && state.unhandled.length === 0)
      return { plan: greeting(state, viewIn(state.locale)), calls: noCallWork };

    const tools = toolsFor(catalog, options.morphology, viewIn(state.locale).today);
    const start: Step = {
      ledger: { state, entries: [] },
      draft: emptyDraft,
      thread: state.thread,
      acts: [],
      contact: undefined,
      notUnderstood: state.notUnderstood,
      calls: noCallWork,
    };
    let end = start;
    for (const [at, message] of state.unhandled.entries()) {
      const text = textOfMessage(message.data);
      const read = yield* options.understand(text, end.thread, tools, recognised[at]);
      const reading = withAllStores(read, text, end.thread);
      const view = viewIn(reading.thread.locale);
      yield;
      const survey = surveyAnswer(end.ledger.state, text, reading);
      const before = { ...end, ledger: write(end.ledger, survey?.entries ?? []) };
      const said = { reading, text, seq: message.seq };
      end =
        survey?.reply === undefined
          ? yield* takeMessage(before, said, view, { ...options.person(catalog), placeOf }, desk)
          : answeredSurvey(before, survey.reply(view), reading);
      yield;
    }
    return { plan: planOf(state, end, viewIn(end.thread.locale)), calls: end.calls };
  }
  // What must be waited for comes first: a turn sees one generation of the catalogue.
  return async (state) => {
    const recognised = await recognisedFor(state, options);
    return withSlots(
      (desk) =>
        withPlaces(
          (placeOf) => inTurns(turn(state, recognised, desk, placeOf), options.pause),
          options.placeOf,
        ),
      options.slots ?? noSlots,
    );
  };
}

/** For each message that waits. */
async function recognisedFor(
  state: ConversationState,
  { catalog, clock, recognise }: ConverseOptions,
): Promise<readonly (readonly Recognised[])[]> {
  if (recognise === undefined || state.unhandled.length === 0) return [];
  const current = catalog();
  const { today } = viewOf(current, state.locale, clock.nowMs(), '');
  const hints = { conversation: state.thread.locale, languages: current.shop.languages, today };
  return Promise.all(state.unhandled.map(({ data }) => recognise(textOfMessage(data), hints)));
}

/** A button may send its text as a value alone. */
function textOfMessage({ text, value }: EntryData<'message-in'>): string {
  return text === '' && typeof value === 'string' ? value : text;
}

function greeting(state: ConversationState, view: View): TurnPlan {
  const draft = saying(sentence(view, 'greeting.first', { shop: view.catalog.shop.name }));
  return {
    entries: [],
    messages: [outgoing(draft, view.locale)],
    statuses: [],
    turn: { acts: [], thread: { ...state.thread, locale: view.locale }, notUnderstood: 0 },
  };
}

interface SaidMessage {
  readonly reading: Reading;
  readonly text: string;
  readonly seq: number;
}

function* takeMessage(
  before: Step,
  { reading: read, text, seq }: SaidMessage,
  view: View,
  person: PersonTools,
  desk: CallDesk,
): Steps<Step> {
  const { ticket, speaker } = before.ledger.state;
  const queued = speaker.kind === 'queued';
  const { wish, reading }: ReturnType<typeof readInLine> = queued
    ? readInLine(withoutStrangeCorrections(read), text)
    : { reading: read };
  const changed = before.brought?.ticket?.write?.state;
  const contact =
    reading.contact.email === undefined && reading.contact.phone === undefined
      ? before.contact
      : { ...before.contact, ...reading.contact };
  const common = { acts: [...before.acts, ...reading.acts], contact };
  const withdrawn = withdrawCorrected(before.ledger, reading);
  const callOn = (ledger: Ledger): CallStep =>
    agreeCall(ledger, reading, before.thread.pending, ledger.state.ticket?.team ?? '', seq, view, desk);
  const withCall = (call: CallStep | undefined): Step =>
    call === undefined ? before : { ...before, calls: workOf(before.calls, call.work) };

  // A person owns the conversation: the questions go to the ledger, the words are theirs.
  if (speaker.kind === 'person') {
    const ledger = reading.asks.reduce((soFar, ask) => openAsk(soFar, ask, seq).ledger, withdrawn);
    return { ...before, ...common, ledger, thread: withoutPending(reading.thread), notUnderstood: 0 };
  }

  const matter = callMatter(before.ledger.state, reading, before.thread.pending);
  const settledByCall = matter === 'change' || matter === 'cancel';
  const forPerson = reading.asks
    .filter(goesToPerson)
    .filter(({ topic }) => !settledByCall || (topic !== 'callback' && topic !== 'person'));
  const forBot = reading.asks
    .filter((ask) => !goesToPerson(ask))
    // "Avboka samtalet" names no goods that the shop might have, and a new time asks for no opening hours.
    .filter(
      ({ product, topic }) => !settledByCall || (product.kind !== 'unlisted' && !topic.endsWith('-hours')),
    );
  const { ledger: specified, corrected } = correctPassedOn(withdrawn, reading);
  const found = yield* answerAsks(forBot, view);
  const answered = queued ? found.map(takenByPerson) : found;
  let ledger = recordAnswers(specified, answered, seq, reading.tookUp !== undefined);
  let draft = answered.length === 0 ? emptyDraft : draftOf(answered, view, !queued && forPerson.length === 0);

  draft = joined(sayCorrected(corrected, view), draft);
  if (reading.acts.includes('injection') && reading.asks.length > 0)
    draft = joined(saying(sentence(view, 'injection.reply')), draft);
  if (reading.acts.includes('not-helped')) ledger = reopenLast(ledger);

  const contactGiven = reading.contact.email ?? reading.contact.phone;
  if (contactGiven !== undefined && matter !== 'change' && (queued || reading.tookUp === 'contact')) {
    const kept = saying(
      sentence(view, 'handoff.contact', { contact: contactInWords(reading.contact, view) }),
    );
    draft = joined({ ...kept, entities: waitingForCall(ledger.state, reading) }, draft);
  }
  // A call that is being agreed on is promised for itself.
  const late =
    contactGiven === undefined ||
    !queued ||
    settledByCall ||
    (matter === 'agree' && reading.call.when !== undefined)
      ? undefined
      : promiseOnceReachable(ledger.state, reading.contact, view, person);
  if (late !== undefined) {
    ledger = write(ledger, late.entries);
    draft = joined(draft, saying(late.said));
    before = { ...before, ...together(before.brought, { setTimers: late.setTimers, statuses: [] }) };
  }

  if (
    reading.contactFlaw !== undefined &&
    forPerson.length === 0 &&
    before.thread.pending?.kind === 'contact'
  ) {
    const again = sentence(view, `contact.flaw-${reading.contactFlaw}`);
    const flawed: Draft = { ...emptyDraft, question: [again], pending: before.thread.pending };
    return finish(before, common, { ledger, draft: joined(draft, flawed) }, reading, 0);
  }
  if (settledByCall) {
    const made =
      matter === 'cancel'
        ? cancelCall(ledger, view)
        : changeCall(ledger, reading, before.thread.pending, view, desk);
    ledger = made.ledger;
    draft = joined(draft, made.draft);
    before = { ...before, calls: workOf(before.calls, made.work) };
  }

  // What the bot could not settle while a ticket waits goes to the person without being asked for.
  const unsettled = queued
    ? answered.filter((one) => isLeft(one) && !corrected.includes(one.ask)).map(({ ask }) => ask)
    : [];
  const withContact: Ledger = {
    ...ledger,
    state: { ...ledger.state, contact: { ...ledger.state.contact, ...contact } },
  };
  if (forPerson.length > 0 || unsettled.length > 0) {
    const asks = forPerson.length > 0 ? forPerson : unsettled;
    // A ticket changes once a turn: who left the line with the message before is asked whether a person shall come after all.
    if (changed === 'resolved') {
      const opened = asks.reduce((soFar, ask) => openAsk(soFar, ask, seq).ledger, ledger);
      const offer: Draft = {
        ...emptyDraft,
        question: [sentence(view, 'unknown.offer')],
        suggestions: yesOrNo(view),
        pending: { kind: 'person' },
      };
      return finish(before, common, { ledger: opened, draft: joined(draft, offer) }, reading, 0);
    }
    const brought = bringPerson(withContact, asks, reasonFor(reading, before), seq, view, person);
    const told = forPerson.length > 0 ? brought.draft : { ...brought.draft, entities: [] };
    const call = matter === 'agree' ? callOn(brought.ledger) : undefined;
    return finish(
      withCall(call),
      common,
      {
        ledger: call?.ledger ?? brought.ledger,
        draft: joined(draft, call === undefined ? told : withCallSaid(told, call)),
        brought,
      },
      reading,
      0,
    );
  }
  // An address left where nobody is on the way: what is open goes to a person, who answers there.
  const toAnswerThere = contactGiven !== undefined && !queued && ledger.state.questions.some(isOpen);
  if (toAnswerThere && matter === 'none' && reading.tookUp === 'contact') {
    const brought = bringPerson(withContact, [], 'written-reply', seq, view, person);
    const both = joined(draft, brought.draft);
    return finish(before, common, { ledger: brought.ledger, draft: both, brought }, reading, 0);
  }
  if (wish !== undefined && ticket !== undefined && !(wish === 'leave' && changed !== undefined)) {
    const seen = { ...withContact.state, thread: reading.thread };
    const line = answerInLine(wish, ledger, seen, ticket, view, person);
    const done = { ledger: line.ledger, draft: joined(draft, line.draft), brought: line };
    return finish(before, common, done, reading, 0);
  }
  if (matter === 'agree') {
    const call = callOn({
      ...ledger,
      state: { ...ledger.state, contact: { ...ledger.state.contact, ...contact } },
    });
    ledger = call.ledger;
    draft = joined(draft, call.draft);
    before = withCall(call);
  }
  if (sentencesOf(draft).length > 0) return finish(before, common, { ledger, draft }, reading, 0);

  if (declinesOffer(reading, { ...ledger.state, thread: before.thread })) ledger = withdrawOpen(ledger);
  const seen: ConversationState = {
    ...ledger.state,
    thread: before.thread,
    notUnderstood: before.notUnderstood,
  };
  const act = leadingAct(reading);
  const silent = act === undefined || act === 'gibberish';
  const reply =
    act === undefined ? replyToNothing(reading, seen, view) : replyToAct(act, reading, seen, view);
  const notUnderstood = silent ? before.notUnderstood + 1 : 0;
  if (queued && (act === undefined || act === 'correction')) {
    const said = act === undefined ? reply : sayNoted(text, view);
    const done = { ledger: write(ledger, noted(text, seq)), draft: said };
    return finish(before, common, done, reading, notUnderstood);
  }
  if (ticket !== undefined && act === 'nudge') {
    const line = tellPlace(ledger, ticket, view, person);
    const done = { ledger: line.ledger, draft: joined(reply, line.draft), brought: line };
    return finish(before, common, done, reading, 0);
  }
  return finish(before, common, { ledger, draft: reply }, reading, notUnderstood);
}

/** What was said about a person's help is thanked for, and no more is made of it. */
function answeredSurvey(before: Step, draft: Draft, reading: Reading): Step {
  const common = { acts: [...before.acts, ...reading.acts], contact: before.contact };
  return finish(before, common, { ledger: before.ledger, draft }, reading, 0);
}

function finish(
  before: Step,
  common: Pick<Step, 'acts' | 'contact'>,
  done: Pick<Step, 'ledger' | 'draft'> & { readonly brought?: Brought },
  reading: Reading,
  notUnderstood: number,
): Step {
  const thread = withoutPending(reading.thread);
  const earlier = reading.tookUp === undefined ? before.draft : withoutQuestion(before.draft);
  const draft = joined(earlier, done.draft);
  const pending = pendingAfter(draft.pending, before.thread.pending, reading.thread.pending);
  return {
    ...common,
    calls: before.calls,
    ledger: done.ledger,
    draft,
    thread: pending === undefined ? thread : { ...thread, pending },
    notUnderstood,
    ...together(before.brought, done.brought),
  };
}

/** A turn's messages change the ticket at most once; what comes with that is kept of all. */
function together(first: Brought | undefined, second: Brought | undefined): { readonly brought?: Brought } {
  if (first === undefined || second === undefined) {
    const only = first ?? second;
    return only === undefined ? {} : { brought: only };
  }
  const ticket = first.ticket ?? second.ticket;
  return {
    brought: {
      ...(ticket === undefined ? {} : { ticket }),
      setTimers: [...first.setTimers, ...second.setTimers],
      statuses: [...first.statuses, ...second.statuses],
    },
  };
}

/** The call that a number was given for, where nothing else was asked of it in this message. */
function waitingForCall({ questions }: ConversationState, { asks }: Reading): readonly AnswerEntity[] {
  const waits = questions.some(({ topic, state }) => topic === 'callback' && state === 'passed-on');
  return waits && asks.length === 0 ? [{ type: 'Answer', topic: 'callback', outcome: 'passed-on' }] : [];
}

function withoutPending({ pending: _, ...thread }: Thread): Thread {
  return thread;
}

function reasonFor(reading: Reading, before: Step): string {
  const asked = reading.asks.find(goesToPerson)?.topic;
  if (asked === 'complaint' || asked === 'order' || asked === 'callback') return asked;
  if (reading.tookUp === 'person' && reading.acts.includes('yes'))
    return before.notUnderstood > 0 ? 'not-understood' : 'unknown-fact';
  return asked === 'person' ? 'asked' : 'unknown-fact';
}

function planOf(state: ConversationState, end: Step, view: View): TurnPlan {
  const { brought, draft, thread } = end;
  const speaks = state.speaker.kind !== 'person' && sentencesOf(draft).length > 0;
  // Word for word the same again, where no other words are: at least it is said that it still holds.
  const repeats =
    textOf(draft) === state.lastSaid && draft.entities.some(({ outcome }) => outcome === 'answered');
  const leads: readonly PhraseKey[] = [
    ...(state.announced === 'person' ? ['machine.back' as const] : []),
    ...(repeats ? ['repeat.lead' as const] : []),
  ];
  const lead = saying(...leads.map((key) => sentence(view, key)));
  const said = withLeftOpen(leads.length === 0 ? draft : joined(lead, draft), state, end, view);
  return {
    entries: end.ledger.entries,
    messages: speaks ? [outgoing(said, thread.locale)] : [],
    statuses: brought?.statuses ?? [],
    turn: {
      acts: [...end.acts],
      thread,
      notUnderstood: end.notUnderstood,
      ...(end.contact === undefined ? {} : { contact: end.contact }),
    },
    ...(brought?.ticket === undefined ? {} : { ticket: brought.ticket }),
    ...timersOf(end),
  };
}

/** What a call takes the place of is not watched over any more, though the same turn began to. */
function timersOf({ brought, calls }: Step): Pick<TurnPlan, 'setTimers' | 'cancelTimers'> {
  const cancelTimers = calls.cancelTimers;
  const begun = (brought?.setTimers ?? []).filter(({ timerId }) => !cancelTimers.includes(timerId));
  const setTimers = [...begun, ...calls.setTimers];
  return {
    ...(setTimers.length === 0 ? {} : { setTimers }),
    ...(cancelTimers.length === 0 ? {} : { cancelTimers }),
  };
}

/** A call that is agreed on says all there is to say; times that are offered come after the words about the person. */
function withCallSaid(told: Draft, call: CallStep): Draft {
  if (call.agreed) return { ...call.draft, entities: told.entities };
  const offers = call.draft.question.length > 0;
  return offers ? { ...joined(told, call.draft), entities: told.entities } : told;
}

/** The first answer after the customer was away says once what was open, unless it speaks of it anyway. */
function withLeftOpen(draft: Draft, state: ConversationState, end: Step, view: View): Draft {
  const questions = leftOpen(state, end.ledger.state, view);
  if (questions === undefined || draft.entities.some(({ outcome }) => outcome === 'passed-on')) return draft;
  const text = textOf(draft);
  if (text.includes(questions)) return draft;
  const reminder: Paragraph = [sentence(view, 'silence.back', { questions })];
  return { ...draft, paragraphs: [...draft.paragraphs, reminder] };
}

function outgoing(draft: Draft, locale: Locale): Outgoing {
  return {
    sender: 'bot',
    text: textOf(draft),
    locale,
    phrase: firstPhrase(draft),
    entities: draft.entities,
    figures: figuresOf(draft),
    ...(draft.suggestions.length === 0 ? {} : { suggestions: draft.suggestions }),
  };
}

/** What is said when nothing else can be (conversation/contract.ts, `fallback`). */
export function createFallback({
  catalog,
  clock,
}: Pick<ConverseOptions, 'catalog' | 'clock'>): (state: ConversationState, reason: string) => Outgoing {
  return (state, reason) => {
    const view = viewOf(catalog(), state.locale, clock.nowMs(), `${state.conversationId}:${state.lastSeq}`);
    const key =
      state.speaker.kind === 'queued'
        ? 'handoff.heard'
        : reason === 'failed'
          ? 'fallback.error'
          : 'fallback.held';
    const back = state.announced === 'person' ? [sentence(view, 'machine.back')] : [];
    return outgoing(saying(...back, sentence(view, key)), state.locale);
  };
}

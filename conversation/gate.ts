// Where messages leave: nothing goes to the customer that closes over an open question, states a figure without its fact,
// talks over a person, or announces a person who is not coming. Pure; it knows no words but the ones passed in.
import { TiskiError } from '../kernel/errors.ts';
import type { Locale } from '../kernel/locale.ts';
import { preview } from './fold.ts';
import type { EntryData, NewConversationEntry } from './entries.ts';
import { isOpen } from './state.ts';
import type { ConversationState, Question } from './state.ts';
import { factlessFigures } from './figures.ts';
import type { IsClosing, Outgoing, TurnPlan } from './turn.ts';

export type GateReason =
  /** A farewell while a question is open. */
  | 'open-questions'
  /** A figure that is not among the message's facts. */
  | 'figure-without-fact'
  /** A person owns the conversation. */
  | 'person-speaks'
  /** Small talk while a ticket waits; only facts and the hand-off's own phrases go. */
  | 'facts-only'
  /** Announces a person, and no ticket is queued. */
  | 'nobody-coming';

export interface RefusedMessage {
  readonly message: Outgoing;
  readonly reason: GateReason;
}

export interface Verdict {
  readonly messages: readonly Outgoing[];
  /** The plan's entries without the answers that stood only in refused messages: what was not said is not answered. */
  readonly entries: readonly NewConversationEntry[];
  readonly refused: readonly RefusedMessage[];
}

/** Judges one turn of the bot against the state that it was thought out on. */
export function judge(plan: TurnPlan, state: ConversationState, isClosing: IsClosing): Verdict {
  const refused: RefusedMessage[] = [];
  const spoken = plan.messages.filter((message) => {
    const reason = reasonAgainst(message, plan, state);
    if (reason !== undefined) refused.push({ message, reason });
    return reason === undefined;
  });
  const entries = refused.length === 0 ? plan.entries : plan.entries.filter(wasSaid(spoken));
  const open = preview(state, entries).questions.some(isOpen);
  const messages = spoken.filter((message) => {
    const closes = open && isClosing(message.text, message.locale);
    if (closes) refused.push({ message, reason: 'open-questions' });
    return !closes;
  });
  return { messages, entries, refused };
}

function reasonAgainst(
  message: Outgoing,
  plan: TurnPlan,
  state: ConversationState,
): Exclude<GateReason, 'open-questions'> | undefined {
  if (message.sender === 'bot' && state.speaker.kind === 'person') return 'person-speaks';
  if (message.sender === 'bot' && state.speaker.kind === 'queued' && !isFactOrHandoff(message))
    return 'facts-only';
  return untruth(message, plan, state);
}

function untruth(
  message: Outgoing,
  plan: Pick<TurnPlan, 'ticket' | 'entries'>,
  state: ConversationState,
): 'nobody-coming' | 'figure-without-fact' | undefined {
  if (announcesPerson(message.phrase)) {
    const queues = isQueued(state) || plan.ticket?.write?.state === 'queued';
    if (!queues || isOnlySent(preview(state, plan.entries))) return 'nobody-coming';
  }
  if (factlessFigures(message.text, message.figures).length > 0) return 'figure-without-fact';
  return undefined;
}

/** Judges what the caller says when nothing else can be said: it may be small talk, but neither untrue nor a farewell. */
export function judgeFallback(
  message: Outgoing,
  plan: Pick<TurnPlan, 'ticket' | 'entries'>,
  state: ConversationState,
  isClosing: IsClosing,
): GateReason | undefined {
  if (state.speaker.kind === 'person') return 'person-speaks';
  if (state.questions.some(isOpen) && isClosing(message.text, message.locale)) return 'open-questions';
  return untruth(message, plan, state);
}

function isFactOrHandoff(message: Outgoing): boolean {
  return message.entities.length > 0 || /^(?:handoff|callback|contact)\./.test(message.phrase);
}

function announcesPerson(phrase: string): boolean {
  return phrase.startsWith('handoff.queued') || phrase === 'handoff.received';
}

/** Another desk was asked and has not said yes: nobody may be announced in its name. */
function isOnlySent({ ticket }: ConversationState): boolean {
  return ticket?.desk?.state === 'sent';
}

function isQueued(state: ConversationState): boolean {
  return state.speaker.kind === 'queued';
}

function wasSaid(spoken: readonly Outgoing[]): (entry: NewConversationEntry) => boolean {
  const said = new Set(spoken.flatMap((message) => message.entities.map((entity) => JSON.stringify(entity))));
  return (entry) =>
    entry.kind !== 'question-answered' ||
    entry.data.by !== 'bot' ||
    (entry.data.answer !== undefined && said.has(JSON.stringify(entry.data.answer)));
}

export type AgentVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'open-questions'; readonly questions: readonly Question[] };

/** Judges what a person wants to send; `state` is the one after whatever the same commit answers or settles. */
export function judgeAgentMessage(
  text: string,
  locale: Locale,
  state: ConversationState,
  isClosing: IsClosing,
): AgentVerdict {
  const questions = state.questions.filter(isOpen);
  if (questions.length > 0 && isClosing(text, locale))
    return { ok: false, code: 'open-questions', questions };
  return { ok: true };
}

/**
 * Judges what anyone but the bot's turn would write (desk, hand-off, timers), before it is committed: `before` and `after`
 * are the states without and with `entries`. Throws `open-questions` (details: `questions`) for a farewell or a resolve over
 * open questions, `wrong-state` for the bot talking while a person owns the conversation, announcing one who is not coming, or
 * telling of a wait what is not kept as told.
 */
export function refuseWrite(
  entries: readonly NewConversationEntry[],
  before: ConversationState,
  after: ConversationState,
  isClosing: IsClosing,
): void {
  for (const entry of entries) {
    if (entry.kind === 'ticket-resolved') refuseOverOpen(after.questions.filter(isOpen));
    // What was said elsewhere cannot be held back any more.
    if (entry.kind !== 'message-out' || entry.data.saidElsewhere === true) continue;
    const { sender, text, locale, phrase = '' } = entry.data;
    const verdict = judgeAgentMessage(text, locale, after, isClosing);
    if (!verdict.ok) refuseOverOpen(verdict.questions);
    if (sender === 'bot' && before.speaker.kind === 'person' && after.speaker.kind === 'person')
      throw new TiskiError('wrong-state', 'A person owns the conversation; the bot does not speak.');
    if (sender !== 'agent' && announcesPerson(phrase) && (!isQueued(after) || isOnlySent(after)))
      throw new TiskiError('wrong-state', 'No ticket is queued; no person may be announced.');
    // A turn's own figures were judged with its messages.
    if (sender === 'system' && phrase.startsWith('handoff.wait')) refuseUntoldFigures(text, entries);
  }
}

/** What is said of a wait is what the same commit keeps of it. */
function refuseUntoldFigures(text: string, entries: readonly NewConversationEntry[]): void {
  const told = entries.flatMap((entry) => (entry.kind === 'wait-told' ? waitFigures(entry.data) : []));
  const [figure] = factlessFigures(text, told);
  if (figure !== undefined)
    throw new TiskiError(
      'wrong-state',
      `The wait is told with a figure that nothing stands behind: ${figure}`,
    );
}

function waitFigures({ position, range }: EntryData<'wait-told'>): readonly string[] {
  const minutes = range === undefined ? [] : [range.low / 60, range.high / 60];
  return [position, ...minutes].map(String);
}

function refuseOverOpen(questions: readonly Question[]): void {
  if (questions.length === 0) return;
  const listed = questions.map(({ questionId, topic, text }) => ({ questionId, topic, text }));
  throw new TiskiError('open-questions', undefined, { details: { questions: listed } });
}

// What a person reads in ten seconds before taking over: made of the log's state, so that the customer never says it twice.
// It knows the catalogue only as two functions that put names to identifiers, and no screen.
import type { AnswerEntity, Topic } from '../kernel/answer.ts';
import type { Locale } from '../kernel/locale.ts';
import type { EntryData, Subject } from '../conversation/entries.ts';
import type { ConversationState, PromiseState, Question } from '../conversation/state.ts';
import { isOpen } from '../conversation/state.ts';

export interface CatalogLookups {
  readonly productTitle: (productId: string, locale: Locale) => string | undefined;
  readonly storeName: (storeCode: string) => string | undefined;
  /** In the shop's currency; absent where no catalogue is at hand. */
  readonly productPrice?: (productId: string) => number | undefined;
}

export interface BriefQuestion {
  readonly questionId: string;
  readonly topic: Topic;
  readonly state: Question['state'];
  readonly subject: Subject & { readonly productTitle?: string; readonly storeName?: string };
  /** The customer's own words. */
  readonly words: string;
  readonly openedAt: string;
  /** What was told about it, oldest first; `ageSeconds` for figures that age. */
  readonly facts: readonly { readonly answer: AnswerEntity; readonly ageSeconds?: number }[];
}

export type Mood = 'calm' | 'impatient' | 'dissatisfied' | 'angry';

type AttachmentRef = NonNullable<EntryData<'message-in'>['attachments']>[number];

/** What stands in the log and not in its sum. */
export interface Background {
  /** The web page's address without its query. */
  readonly page?: string;
  readonly attachments: readonly AttachmentRef[];
}

export interface Brief {
  readonly customerName?: string;
  readonly channel: string;
  readonly page?: string;
  readonly locale: Locale;
  readonly place?: string;
  readonly reason: string;
  readonly openQuestions: readonly BriefQuestion[];
  /** Questions about which facts were told. */
  readonly told: readonly BriefQuestion[];
  /** Questions to which the catalogue had no answer: what was tried in vain. */
  readonly notKnown: readonly BriefQuestion[];
  readonly mood: Mood;
  readonly contact: ConversationState['contact'];
  /** What was asked for beside facts. */
  readonly wishes: readonly Topic[];
  /** ISO 8601; since when the customer waits for a person. Absent when nobody is waited for. */
  readonly waitingSince?: string;
  readonly promises: readonly PromiseState[];
  readonly attachments: readonly AttachmentRef[];
  /** What the customer added or corrected after it was passed on, in their own words. */
  readonly customerNotes: readonly string[];
}

const wishTopics: readonly Topic[] = ['person', 'callback', 'complaint', 'feedback', 'returns', 'order'];

export function brief(
  state: ConversationState,
  background: Background,
  lookups: CatalogLookups,
  nowMs: number,
): Brief {
  const questions = state.questions.map((question) => briefQuestion(question, state.locale, lookups, nowMs));
  const open = state.questions.filter(isOpen);
  const openIds = new Set(open.map(({ questionId }) => questionId));
  const place = placeOf(state, lookups);
  const outcome = (question: BriefQuestion, wanted: AnswerEntity['outcome']) =>
    question.facts.some(({ answer }) => answer.outcome === wanted);
  return {
    ...(state.customer === undefined || state.customer.name === ''
      ? {}
      : { customerName: state.customer.name }),
    channel: state.channel,
    ...(background.page === undefined ? {} : { page: background.page }),
    locale: state.locale,
    ...(place === undefined ? {} : { place }),
    reason: state.ticket?.reason ?? '',
    openQuestions: questions.filter(({ questionId }) => openIds.has(questionId)),
    told: questions.filter((question) => outcome(question, 'answered')),
    notKnown: questions.filter((question) => outcome(question, 'unknown')),
    mood: moodOf(state.recentActs),
    contact: state.contact,
    wishes: wishTopics.filter((topic) => open.some((question) => question.topic === topic)),
    ...(state.ticket?.state === 'queued' ? { waitingSince: state.ticket.waitingSince } : {}),
    promises: state.promises,
    attachments: background.attachments,
    customerNotes: state.notes ?? [],
  };
}

/** A question as people at the desk see it, with names in the customer's language beside the identifiers. */
export function briefQuestion(
  question: Question,
  locale: Locale,
  lookups: CatalogLookups,
  nowMs: number,
): BriefQuestion {
  const { questionId, topic, state, subject, text, openedAt } = question;
  const productTitle =
    subject.productId === undefined ? undefined : lookups.productTitle(subject.productId, locale);
  const storeName = subject.storeCode === undefined ? undefined : lookups.storeName(subject.storeCode);
  return {
    questionId,
    topic,
    state,
    subject: {
      ...subject,
      ...(productTitle === undefined ? {} : { productTitle }),
      ...(storeName === undefined ? {} : { storeName }),
    },
    words: text,
    openedAt,
    facts: question.answers.map((answer) => ({ answer, ...ageOf(answer, nowMs) })),
  };
}

function ageOf(answer: AnswerEntity, nowMs: number): { readonly ageSeconds?: number } {
  const asOfMs = answer.asOf === undefined ? NaN : Date.parse(answer.asOf);
  return Number.isNaN(asOfMs) ? {} : { ageSeconds: Math.max(0, Math.round((nowMs - asOfMs) / 1000)) };
}

/** The worst of the last six acts; an older quarrel that was made up does not stick. */
function moodOf(recentActs: readonly string[]): Mood {
  const recent = new Set(recentActs.slice(-6));
  if (recent.has('abuse')) return 'angry';
  if (recent.has('frustration') || recent.has('not-helped')) return 'dissatisfied';
  return recent.has('nudge') ? 'impatient' : 'calm';
}

function placeOf(state: ConversationState, lookups: CatalogLookups): string | undefined {
  const { place, postalCode } = state.thread;
  switch (place?.kind) {
    case 'store':
      return lookups.storeName(place.storeCode) ?? place.storeCode;
    case 'area':
      return place.name;
    case 'postal':
      return place.code;
    case undefined:
      return postalCode;
  }
}

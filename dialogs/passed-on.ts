// What was passed on to a person, shown to the customer in plain words and corrected by them: the same brief that the desk
// reads, without what is only for the desk.
import type { NewConversationEntry, Subject } from '../conversation/entries.ts';
import type { ConversationState, Question } from '../conversation/state.ts';
import { isOpen } from '../conversation/state.ts';
import type { AnswerEntity, Topic } from '../kernel/answer.ts';
import type { PhraseParameters } from '../kernel/say.ts';
import { asOf, listed, money } from '../language/phrases/figures.ts';
import { phoneInWords } from '../language/phrases/phone.ts';
import type { PhraseKey } from '../language/phrases/keys.ts';
import type { Ask, Reading } from '../language/understand/reading.ts';
import { subjectOf, write } from './ledger-steps.ts';
import type { Ledger } from './ledger-steps.ts';
import { emptyDraft, saying } from './message.ts';
import type { Draft } from './message.ts';
import { questionName } from './open-questions.ts';
import { sentence } from './reply.ts';
import type { Sentence } from './reply.ts';
import { storeName } from './view.ts';
import type { View } from './view.ts';

/** Topics whose name says too little: the customer's own words stand beside it. */
const needWords: ReadonlySet<Topic> = new Set<Topic>([
  'other',
  'order',
  'complaint',
  'feedback',
  'product-info',
  'returns',
  'payment',
]);
const longestQuote = 120;

/** Everything that the person sees, in one message. */
export function showPassedOn(state: ConversationState, view: View): Draft {
  const line = (key: PhraseKey, parameters: PhraseParameters = {}) => sentence(view, key, parameters);
  const matters = state.questions.filter(({ topic }) => topic !== 'person');
  const open = matters.filter(isOpen);
  const told = matters.flatMap(({ answers, ...question }) =>
    answers
      .filter(({ outcome }) => outcome === 'answered')
      .slice(-1)
      .map((answer) => toldInWords(question, answer, view)),
  );
  const tried = matters
    .filter(({ answers }) => answers.some(({ outcome }) => outcome === 'unknown'))
    .map((question) => placedName(question, view));
  const place = placeInWords(state, view);
  const { phone, email } = state.contact;
  const number = phone === undefined ? undefined : phoneInWords(phone, view.catalog.shop.country);
  const contact = [number, email].filter((one) => one !== undefined);
  const lines: readonly Sentence[] = [
    ...(open.length === 0 && matters.length === 0
      ? [line('passed-on.question', { question: line('topic.person').text })]
      : open.map((question) => line('passed-on.question', { question: quoted(question, view) }))),
    ...(told.length === 0 ? [] : [line('passed-on.told', { questions: told.join('; ') })]),
    ...(tried.length === 0 ? [] : [line('passed-on.tried', { questions: listed(tried, view.locale) })]),
    ...(place === undefined ? [] : [line('passed-on.place', { place })]),
    ...(contact.length === 0
      ? [line('passed-on.no-contact')]
      : [line('passed-on.contact', { contact: contact.join(', ') })]),
    line('passed-on.language'),
    ...(state.attachments === undefined ? [] : [line('passed-on.attachments', { count: state.attachments })]),
    ...(state.notes ?? []).map((note) => line('passed-on.note', { note: shortened(note) })),
  ];
  const head = line('handoff.passed-on');
  const list: Sentence = {
    ...head,
    text: [head.text, ...lines.map(({ text }) => `• ${text}`)].join('\n'),
    figures: lines.flatMap(({ figures }) => figures),
  };
  return { ...emptyDraft, paragraphs: [[list], [line('handoff.passed-on-correct')]] };
}

/** "hinta (KAS 30) 149,00 €, klo 9.15" */
function toldInWords(
  question: Pick<Question, 'topic' | 'subject'>,
  { value, asOf: at }: AnswerEntity,
  view: View,
): string {
  const amount =
    value !== undefined && 'amount' in value ? ` ${money(value.amount, value.currency, view.locale)}` : '';
  const age = at === undefined ? '' : `, ${asOf(at, view.nowMs, view.catalog.shop.timeZone, view.locale)}`;
  return `${placedName(question, view)}${amount}${age}`;
}

function quoted(question: Question, view: View): string {
  const name = placedName(question, view);
  if (!needWords.has(question.topic) || question.text.trim() === '') return name;
  return sentence(view, 'passed-on.quote', { question: name, words: shortened(question.text) }).text;
}

/** "saatavuus (Marjanpoimuri Keru), Tampere" */
function placedName(question: Pick<Question, 'topic' | 'subject'>, view: View): string {
  const { storeCode, postalCode, place } = question.subject;
  const store = storeCode === undefined ? undefined : view.catalog.store(storeCode);
  const where = store === undefined ? (place ?? postalCode) : storeName(view, store);
  const name = questionName(question, view);
  return where === undefined
    ? name
    : sentence(view, 'question.with-place', { question: name, place: where }).text;
}

function placeInWords({ thread }: ConversationState, view: View): string | undefined {
  switch (thread.place?.kind) {
    case 'store': {
      const store = view.catalog.store(thread.place.storeCode);
      return store === undefined ? undefined : storeName(view, store);
    }
    case 'area':
      return thread.place.name;
    case 'postal':
      return thread.place.code;
    case undefined:
      return thread.postalCode;
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`;
}

/**
 * Without what a correction seems to ask of goods that the shop does not list ("no, it is a gift for grandma"): to somebody in
 * line these are words for the person, not a question.
 */
export function withoutStrangeCorrections(reading: Reading): Reading {
  if (!reading.acts.includes('correction')) return reading;
  return { ...reading, asks: reading.asks.filter(({ product }) => product.kind !== 'unlisted') };
}

/** A correction of what a person is to find out: its subject is what was said now, and no second question is opened. */
export function correctPassedOn(
  ledger: Ledger,
  reading: Reading,
): { readonly ledger: Ledger; readonly corrected: readonly Ask[] } {
  if (!reading.acts.includes('correction')) return { ledger, corrected: [] };
  return reading.asks.reduce<{ readonly ledger: Ledger; readonly corrected: readonly Ask[] }>(
    (before, ask) => {
      const question = before.ledger.state.questions.findLast(
        ({ topic, state }) => topic === ask.topic && state === 'passed-on',
      );
      const said = subjectOf(ask);
      if (question === undefined || Object.keys(said).length === 0) return before;
      const subject = correctedSubject(question.subject, said);
      if (JSON.stringify(subject) === JSON.stringify(question.subject)) return before;
      return {
        ledger: write(before.ledger, [
          { kind: 'question-specified', data: { questionId: question.questionId, subject } },
        ]),
        corrected: [...before.corrected, ask],
      };
    },
    { ledger, corrected: [] },
  );
}

/** Where and what are each said anew as a whole: a new town takes the old store's place. */
function correctedSubject(before: Subject, said: Subject): Subject {
  const { productId, unlisted, storeCode, postalCode, place } = said;
  const goods =
    productId === undefined && unlisted === undefined
      ? part(before, 'productId', 'unlisted')
      : part(said, 'productId', 'unlisted');
  const where =
    storeCode === undefined && postalCode === undefined && place === undefined
      ? part(before, 'storeCode', 'postalCode', 'place')
      : part(said, 'storeCode', 'postalCode', 'place');
  return { ...goods, ...where };
}

function part(subject: Subject, ...keys: readonly (keyof Subject)[]): Subject {
  return Object.fromEntries(keys.flatMap((key) => (subject[key] === undefined ? [] : [[key, subject[key]]])));
}

export function sayCorrected(corrected: readonly Ask[], view: View): Draft {
  const names = corrected.map((ask) => placedName({ topic: ask.topic, subject: subjectOf(ask) }, view));
  return names.length === 0
    ? emptyDraft
    : saying(sentence(view, 'handoff.corrected', { question: listed(names, view.locale) }));
}

/** What the customer says beside every question goes to the person in their own words. */
export function noted(text: string, messageSeq: number): readonly NewConversationEntry[] {
  const words = text.trim();
  return words === '' ? [] : [{ kind: 'customer-note', data: { text: words, messageSeq } }];
}

/** Said back where it is short enough to be. */
export function sayNoted(text: string, view: View): Draft {
  const words = text.replace(/\s+/gu, ' ').trim();
  return saying(
    words.length > longestQuote
      ? sentence(view, 'handoff.heard')
      : sentence(view, 'handoff.noted', { words }),
  );
}

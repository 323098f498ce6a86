// The words of a letter that was ordered: what stands in the log, in the customer's language, with what it answers. The phrases
// and the log are passed in; how a letter becomes mail is not known here.
import type { EntryData, Entry } from '../../conversation/entries.ts';
import { parseEntry } from '../../conversation/fold.ts';
import type { ConversationState, PromiseState } from '../../conversation/state.ts';
import type { Appointment, Letter, LetterPart } from '../../kernel/letter.ts';
import type { PhraseParameters, Say } from '../../kernel/say.ts';
import type { Store } from '../../storage/port.ts';
import type { TimesInWords } from '../times-in-words.ts';

type LetterEntry = Entry & { readonly kind: 'letter-ordered' };

export interface LetterTools {
  readonly log: Pick<Store, 'read'>;
  readonly say: Say;
  readonly inWords: Pick<TimesInWords, 'dated' | 'datedSpan' | 'phone'>;
  readonly shopName: () => string;
  /** Whether the shop reads what is answered to its letters. */
  readonly answersAreRead: boolean;
}

/** So far back the question is looked for that a reply answers. */
const lookedBack = 200;
const longestQuote = 2_000;

type Words = (phrase: string, parameters?: PhraseParameters) => LetterPart;

/** Writes letters from their orders; `undefined` when what one was to tell holds no more. */
export function letterWriter(
  tools: LetterTools,
): (order: LetterEntry, state: ConversationState) => Promise<Letter | undefined> {
  return (order, state) => writeLetter(order, state, tools);
}

async function writeLetter(
  order: LetterEntry,
  state: ConversationState,
  tools: LetterTools,
): Promise<Letter | undefined> {
  const { locale } = state;
  const seed = `${state.conversationId}:${order.seq}`;
  const shop = tools.shopName();
  const words: Words = (phrase, parameters = {}) => ({
    kind: 'text',
    text: tools.say(phrase, locale, parameters, seed),
  });
  const told = await tellings(order, state, tools, words);
  if (told === undefined) return undefined;
  const subject = tools.say(
    `letter.subject-${order.data.about}`,
    locale,
    { shop, when: told.when ?? '' },
    seed,
  );
  const { page } = state;
  return {
    to: order.data.to,
    locale,
    subject,
    parts: [
      words('letter.hello'),
      ...told.parts,
      words(tools.answersAreRead ? 'letter.answer-here' : 'letter.answer-in-chat'),
      ...(page === undefined || order.data.about === 'join-link'
        ? []
        : [{ kind: 'link' as const, title: tools.say('letter.open-chat', locale, {}, seed), href: page }]),
      words('letter.regards', { shop }),
      words('letter.why'),
    ],
    ...(told.appointment === undefined ? {} : { appointment: told.appointment }),
  };
}

interface Told {
  readonly parts: readonly LetterPart[];
  readonly when?: string;
  readonly appointment?: Appointment;
}

async function tellings(
  order: LetterEntry,
  state: ConversationState,
  tools: LetterTools,
  words: Words,
): Promise<Told | undefined> {
  const { about } = order.data;
  const promise = state.promises.find(({ promiseId }) => promiseId === order.data.promiseId);
  switch (about) {
    case 'reply':
      return replies(order.data, state, tools, words);
    case 'call-agreed':
    case 'call-moved':
    case 'call-reminder':
      return promise?.state === 'made' ? call(order, promise, state, tools, words) : undefined;
    case 'call-cancelled':
      return promise === undefined ? undefined : call(order, promise, state, tools, words);
    case 'promise-broken':
      return broken(promise, state, tools, words);
    case 'promise-moved': {
      if (promise?.state !== 'made') return undefined;
      return {
        parts: [words('letter.promise-moved', { when: tools.inWords.dated(promise.dueAt, state.locale) })],
      };
    }
    case 'join-link':
      return joinLink(order.data, state, tools, words);
  }
}

/** A person's words as they were said, under the question that they answer. */
async function replies(
  { of }: EntryData<'letter-ordered'>,
  state: ConversationState,
  { log, inWords }: LetterTools,
  words: Words,
): Promise<Told | undefined> {
  const first = Math.min(...of);
  const logged = await log.read(state.conversationId, Math.max(0, first - lookedBack), lookedBack + 200);
  const entries = logged.flatMap((entry) => parseEntry(entry) ?? []);
  const said = entries.filter((entry) => entry.kind === 'message-out' && of.includes(entry.seq));
  if (said.length === 0) return undefined;
  const asked = questionAnswered(entries, said, state);
  return {
    parts: [
      ...(asked === undefined
        ? []
        : [words('letter.you-asked'), { kind: 'quote' as const, text: asked.slice(0, longestQuote) }]),
      ...said.flatMap((entry): readonly LetterPart[] =>
        entry.kind !== 'message-out'
          ? []
          : [
              words('letter.answered', {
                agent: entry.data.agent?.name ?? '',
                when: inWords.dated(entry.at, state.locale),
              }),
              { kind: 'quote', text: entry.data.text },
            ],
      ),
    ],
  };
}

/** What the replies settled, in the customer's words; else what they last wrote before. */
function questionAnswered(
  entries: readonly Entry[],
  said: readonly Entry[],
  { questions }: ConversationState,
): string | undefined {
  const moments = new Set(said.map(({ at }) => at));
  const settled = new Set(
    entries.flatMap((entry) =>
      moments.has(entry.at) && (entry.kind === 'question-settled' || entry.kind === 'question-answered')
        ? [entry.data.questionId]
        : [],
    ),
  );
  const texts = questions
    .filter(({ questionId, topic }) => settled.has(questionId) && topic !== 'person')
    .map(({ text }) => text);
  if (texts.length > 0) return [...new Set(texts)].join('\n');
  const first = said[0]?.seq ?? 0;
  const before = entries.findLast(
    (entry) => entry.kind === 'message-in' && entry.seq < first && !isAddressAlone(entry.data.text),
  );
  return before?.kind === 'message-in' ? before.data.text : undefined;
}

function isAddressAlone(text: string): boolean {
  return text.trim() === '' || /^\S+@\S+$/.test(text.trim());
}

function call(
  order: LetterEntry,
  { promiseId, slot, phone }: PromiseState,
  state: ConversationState,
  { inWords, say, shopName }: LetterTools,
  words: Words,
): Told | undefined {
  if (slot === undefined) return undefined;
  const { about } = order.data;
  const cancelled = about === 'call-cancelled';
  const when = inWords.datedSpan(slot, state.locale);
  const number = phone === undefined ? '' : inWords.phone(phone);
  const telling = words(`letter.${about}`, { when, phone: number });
  const text = telling.kind === 'text' ? telling.text : '';
  return {
    when,
    parts: [telling, ...(cancelled ? [] : [words('letter.call-change')])],
    appointment: {
      uid: `${promiseId}@tiski`,
      sequence: order.seq,
      ...slot,
      title: say('letter.calendar-title', state.locale, { shop: shopName() }, ''),
      about: text,
      cancelled,
    },
  };
}

/** The customer hears it from us, with a new time where one was promised. */
function broken(
  promise: PromiseState | undefined,
  { promises, locale }: ConversationState,
  { inWords }: LetterTools,
  words: Words,
): Told | undefined {
  if (promise === undefined) return undefined;
  if (promise.slot !== undefined)
    return { parts: [words('letter.call-broken', { when: inWords.datedSpan(promise.slot, locale) })] };
  const anew = promises.find(({ state, slot }) => state === 'made' && slot === undefined);
  return {
    parts: [
      words('letter.promise-broken', { when: inWords.dated(promise.dueAt, locale) }),
      ...(anew === undefined
        ? []
        : [words('letter.promise-new', { when: inWords.dated(anew.dueAt, locale) })]),
    ],
  };
}

function joinLink(
  { code, expiresAt }: EntryData<'letter-ordered'>,
  state: ConversationState,
  { inWords, say }: LetterTools,
  words: Words,
): Told | undefined {
  if (code === undefined || expiresAt === undefined) return undefined;
  const { page } = state;
  const link: readonly LetterPart[] =
    page === undefined
      ? []
      : [
          {
            kind: 'link',
            title: say('letter.open-chat', state.locale, {}, ''),
            href: `${page}?join=${encodeURIComponent(code)}`,
          },
        ];
  return {
    parts: [
      words('letter.join-code', { code }),
      ...link,
      words('letter.join-limits', { until: inWords.dated(expiresAt, state.locale) }),
    ],
  };
}

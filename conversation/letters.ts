// What a customer may have to be written about by mail, because the chat alone may not reach them: news since they were last
// seen, and the letters that were ordered. Pure; whether and when a letter goes is `handoff/letters/due.ts`'s rule.
import type { Effects } from './effects.ts';
import type { Entry, EntryData } from './entries.ts';
import type { LettersState, News } from './state.ts';

const newsKept = 30;
const ordersKept = 20;

export const noLetters: LettersState = { news: [], ordered: [] };

/** The event by which a client tells what the customer has before their eyes: `value` is `{ "id": the activity's id }`. */
const seenEvent = 'seen';

/** Told in the chat; whoever is there to read it needs no letter. */
const readInChat: ReadonlySet<News['about']> = new Set<News['about']>([
  'reply',
  'call-reminder',
  'promise-broken',
  'promise-moved',
]);

function toldOfCall(about: EntryData<'letter-ordered'>['about']): boolean {
  return about === 'call-agreed' || about === 'call-moved';
}

export const letterEffects: Effects<LettersState> = {
  'message-in': (letters, { seq, at }) => ({ ...readUpTo(letters, seq), seenAt: at }),
  'event-in': (letters, { data, at }) => {
    const upTo = data.name === seenEvent ? seqShown(data) : undefined;
    return upTo === undefined ? letters : { ...readUpTo(letters, upTo), seenAt: at };
  },
  'message-out': (letters, { data, seq, at }) =>
    data.sender === 'agent' && data.saidElsewhere === undefined
      ? withNews(letters, { about: 'reply', seq, at })
      : letters,
  'promise-made': (letters, { data: { promiseId, slot }, seq, at }) =>
    slot === undefined ? letters : withNews(letters, { about: 'call-agreed', seq, at, promiseId }),
  'promise-renegotiated': (letters, { data: { promiseId, slot, by }, seq, at }) => {
    if (slot !== undefined) return withNews(letters, { about: 'call-moved', seq, at, promiseId });
    return by === 'customer' ? letters : withNews(letters, { about: 'promise-moved', seq, at, promiseId });
  },
  'promise-cancelled': (letters, { data: { promiseId }, seq, at }) => {
    // Of a call that no letter told of, none tells that it is off.
    const known = letters.calls?.includes(promiseId) === true;
    const rest = withoutPromise(letters, promiseId);
    return known ? withNews(rest, { about: 'call-cancelled', seq, at, promiseId }) : rest;
  },
  'promise-kept': (letters, { data }) => withoutPromise(letters, data.promiseId),
  'promise-reminded': (letters, { data: { promiseId }, seq, at }) =>
    withNews(letters, { about: 'call-reminder', seq, at, promiseId }),
  'promise-broken': (letters, { data: { promiseId }, seq, at }) =>
    withNews(withoutPromise(letters, promiseId), { about: 'promise-broken', seq, at, promiseId }),
  'letter-ordered': (letters, { data, seq }) => ({
    ...letters,
    news: letters.news.filter((news) => !data.of.includes(news.seq)),
    ordered: [...letters.ordered, { seq, of: data.of }].slice(-ordersKept),
    ...(data.promiseId === undefined || !toldOfCall(data.about)
      ? {}
      : { calls: [...(letters.calls ?? []), data.promiseId] }),
  }),
};

/** A newer word about a promise takes the place of an older one. */
function withNews(letters: LettersState, news: News): LettersState {
  const rest = news.promiseId === undefined ? letters : withoutPromise(letters, news.promiseId);
  return { ...rest, news: [...rest.news, news].slice(-newsKept) };
}

function withoutPromise(letters: LettersState, promiseId: string): LettersState {
  return { ...letters, news: letters.news.filter((news) => news.promiseId !== promiseId) };
}

function readUpTo(letters: LettersState, seq: number): LettersState {
  return {
    ...letters,
    news: letters.news.filter((news) => news.seq > seq || !readInChat.has(news.about)),
  };
}

/** Activities are named after their entry's place in the log. */
function seqShown({ value }: EntryData<'event-in'>): number | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  const seq = typeof id === 'string' ? /\|(\d{1,15})$/.exec(id)?.[1] : undefined;
  return seq === undefined ? undefined : Number(seq);
}

/** Is it a letter to take to the post? */
export function isLetter(entry: Entry): entry is Entry & { readonly kind: 'letter-ordered' } {
  return entry.kind === 'letter-ordered';
}

// What follows when a customer leaves a number or an address: it is said back as people read it, and an answer that could not
// be promised before, because the channel closes in time, is promised now.
import type { EntryData, NewConversationEntry } from '../conversation/entries.ts';
import type { ConversationState } from '../conversation/state.ts';
import { replyDueAt, timersFor } from '../handoff/promise.ts';
import { canReachAt } from '../handoff/reach.ts';
import { listed, momentNamed } from '../language/phrases/figures.ts';
import { phoneInWords } from '../language/phrases/phone.ts';
import { sentence } from './reply.ts';
import type { Sentence } from './reply.ts';
import type { PersonTools } from './person-tools.ts';
import type { View } from './view.ts';

type Contact = NonNullable<EntryData<'turn'>['contact']>;

/** "040 123 4567, liisa@example.fi"; empty for none. */
export function contactInWords({ phone, email }: Contact, { catalog, locale }: View): string {
  const number = phone === undefined ? [] : [phoneInWords(phone, catalog.shop.country)];
  return listed([...number, ...(email === undefined ? [] : [email])], locale);
}

export interface LatePromise {
  readonly entries: readonly NewConversationEntry[];
  readonly setTimers: ReturnType<typeof timersFor>['set'];
  readonly said: Sentence;
}

/**
 * The reply that can be promised to somebody in line now that `contact` is known and could not before. `undefined`: one was
 * promised, once already, or nothing can be promised still.
 */
export function promiseOnceReachable(
  state: ConversationState,
  contact: Contact,
  view: View,
  { opening, newId }: Pick<PersonTools, 'opening' | 'newId'>,
): LatePromise | undefined {
  const { ticket } = state;
  if (ticket === undefined || state.promises.some((one) => one.state === 'made' || one.state === 'broken'))
    return undefined;
  const { shop } = view.catalog;
  const dueAt = replyDueAt(opening(ticket.team), view.nowMs, shop.replyPromiseMs);
  if (dueAt === undefined || canReachAt(state, dueAt)) return undefined;
  if (!canReachAt({ ...state, contact: { ...state.contact, ...contact } }, dueAt)) return undefined;
  const kind = ticket.reason === 'unknown-fact' ? 'check' : 'reply';
  const promiseId = newId('p');
  const promise = { promiseId, kind, dueAt, keeper: ticket.team, text: ticket.reason } as const;
  return {
    entries: [{ kind: 'promise-made', data: promise }],
    setTimers: timersFor(promise, view.nowMs).set,
    said: sentence(view, 'handoff.promised', {
      by: momentNamed(dueAt, view.nowMs, shop.timeZone, view.locale),
    }),
  };
}

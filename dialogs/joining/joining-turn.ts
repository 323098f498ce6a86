// A turn in which the customer joins or parts conversations, around the turn that answers everything else. What is said of it
// comes from the system: it may be said while a person has the conversation. Nothing of the home is told before a yes.
import type { Catalog } from '../../catalog/model.ts';
import type { JoinDesk } from '../../conversation/joining/join-desk.ts';
import { isJoined, mayBeGuest } from '../../conversation/joining/join-desk.ts';
import { leaveTimer } from '../../conversation/joining/joining.ts';
import { guestsOf } from '../../conversation/joins.ts';
import type { NewConversationEntry } from '../../conversation/entries.ts';
import { preview } from '../../conversation/fold.ts';
import type { ConversationState } from '../../conversation/state.ts';
import type { Outgoing, TurnPlan } from '../../conversation/turn.ts';
import { isoNow } from '../../kernel/clock.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { JoinWish } from '../../language/understand/joining/read-joining.ts';
import { readJoining } from '../../language/understand/joining/read-joining.ts';
import { viewOf } from '../view.ts';
import type { View } from '../view.ts';
import { saidOfJoining } from './words.ts';
import type { JoinSaying } from './words.ts';

export interface JoiningOptions {
  readonly catalog: () => Catalog;
  readonly desk: JoinDesk;
  readonly clock: Clock;
  /** Whether links can be sent by mail. */
  readonly mails: boolean;
}

type Converse = (state: ConversationState) => Promise<TurnPlan>;

/** How long a code is good: shown on a screen, and on its way by mail. */
const codeLifeMs = 15 * 60_000;
const linkLifeMs = 60 * 60_000;
/** So many wrong codes of one conversation in so long. */
const missesAtMost = 5;
const missesWindowMs = 15 * 60_000;

/** What one message comes to. */
interface Step {
  readonly entries: readonly NewConversationEntry[];
  readonly says: readonly JoinSaying[];
  readonly setTimers?: NonNullable<TurnPlan['setTimers']>;
  /** From here on the home answers: what was written after it is its matter. */
  readonly joined?: true;
}

type Message = ConversationState['unhandled'][number];

export function withJoining(converse: Converse, options: JoiningOptions): Converse {
  return async (state) => {
    let seen = state;
    let ordinary: readonly Message[] = [];
    const steps: Step[] = [];
    let upTo: number | undefined;
    for (const message of state.unhandled) {
      const wish = wishOf(message, seen);
      const step =
        wish === undefined ? undefined : await stepOf(wish, message, seen, state, options, converse);
      if (step === undefined || (wish?.kind === 'wish' && !wish.isAll)) ordinary = [...ordinary, message];
      if (step === undefined) continue;
      steps.push(step);
      seen = preview(seen, step.entries, isoNow(options.clock));
      if (step.joined === true) {
        upTo = message.seq;
        break;
      }
    }
    if (steps.length === 0) return converse(state);
    const answered =
      ordinary.length > 0 ? await converse({ ...state, unhandled: ordinary }) : nothingElse(state);
    const locale = answered.turn.thread.locale;
    const view = viewOf(options.catalog(), locale, options.clock.nowMs(), seedOf(state));
    const last = state.unhandled.at(-1)?.seq;
    return {
      ...answered,
      entries: [...answered.entries, ...steps.flatMap(({ entries }) => entries)],
      messages: [...answered.messages, ...said(steps, view)],
      setTimers: [...(answered.setTimers ?? []), ...steps.flatMap(({ setTimers }) => setTimers ?? [])],
      ...(upTo === undefined || upTo === last ? {} : { upTo }),
    };
  };
}

function said(steps: readonly Step[], view: View): readonly Outgoing[] {
  return steps.flatMap(({ says }) => (says.length === 0 ? [] : [saidOfJoining(says, view)]));
}

function seedOf({ conversationId, lastSeq }: ConversationState): string {
  return `${conversationId}:${lastSeq}`;
}

function nothingElse({ thread }: ConversationState): TurnPlan {
  return { entries: [], messages: [], statuses: [], turn: { acts: ['joining'], thread, notUnderstood: 0 } };
}

function wishOf({ data }: Message, state: ConversationState): JoinWish | undefined {
  const text = data.text === '' && typeof data.value === 'string' ? data.value : data.text;
  const wish = readJoining(text, state.joins.asked !== undefined);
  return wish?.kind === 'end' && !isJoined(state) ? undefined : wish;
}

/** `undefined`: it was about something else after all. */
async function stepOf(
  wish: JoinWish,
  message: Message,
  seen: ConversationState,
  state: ConversationState,
  options: JoiningOptions,
  converse: Converse,
): Promise<Step | undefined> {
  switch (wish.kind) {
    case 'wish':
      return giveCode(wish, seen, options);
    case 'code': {
      if (wish.isSound) return takeCode(wish, message, seen, state, options, converse);
      return (await isNamedOrLost(wish, message, state, converse)) ? wrong : undefined;
    }
    case 'yes':
      return join(seen, state, options);
    case 'no':
      return { entries: [{ kind: 'join-declined', data: {} }], says: [{ phrase: 'join.declined' }] };
    case 'end':
      return end(seen, options);
  }
}

const missed: NewConversationEntry = { kind: 'join-missed', data: {} };
const wrong: Step = { entries: [missed], says: [{ phrase: 'join.wrong' }] };

async function giveCode(
  { byMail }: JoinWish & { readonly kind: 'wish' },
  seen: ConversationState,
  { desk, mails }: JoiningOptions,
): Promise<Step> {
  const { email } = seen.contact;
  const sends = byMail && mails && email !== undefined;
  const lifeMs = sends ? linkLifeMs : codeLifeMs;
  const issued = await desk.issue(seen.conversationId, lifeMs);
  const offered: NewConversationEntry = { kind: 'join-offered', data: { ...issued } };
  const minutes = lifeMs / 60_000;
  if (!sends)
    return {
      entries: [offered],
      says: [
        {
          phrase: 'join.code',
          parameters: { code: issued.code, minutes },
          mayMail: mails && email !== undefined,
        },
      ],
    };
  return {
    entries: [
      offered,
      { kind: 'letter-ordered', data: { to: email, about: 'join-link', of: [], ...issued } },
    ],
    says: [{ phrase: 'join.mailed', parameters: { email, minutes } }],
  };
}

async function takeCode(
  wish: JoinWish & { readonly kind: 'code' },
  message: Message,
  seen: ConversationState,
  state: ConversationState,
  { desk, clock }: JoiningOptions,
  converse: Converse,
): Promise<Step | undefined> {
  const since = new Date(clock.nowMs() - missesWindowMs).toISOString();
  if (seen.joins.misses.filter((at) => at > since).length >= missesAtMost)
    return { entries: [], says: [{ phrase: 'join.too-many' }] };
  const looked = await desk.look(wish.code, seen);
  switch (looked.kind) {
    case 'besieged':
      return { entries: [], says: [{ phrase: 'join.too-many' }] };
    case 'own':
      return { entries: [], says: [{ phrase: 'join.own' }] };
    case 'wrong':
      return (await isNamedOrLost(wish, message, state, converse)) ? wrong : undefined;
    case 'home': {
      if (isJoined(seen)) return { entries: [], says: [{ phrase: 'join.guest-already' }] };
      if (!mayBeGuest(seen)) return { entries: [], says: [{ phrase: 'join.busy-here' }] };
      const { home } = looked;
      return {
        entries: [{ kind: 'join-asked', data: { code: wish.code, home } }],
        says: [{ phrase: 'join.ask', asksYesOrNo: true }],
      };
    }
  }
}

/** Eight signs may be a product's number: they are a code where they are called one, or mean nothing else. */
async function isNamedOrLost(
  { isNamed }: JoinWish & { readonly kind: 'code' },
  message: Message,
  state: ConversationState,
  converse: Converse,
): Promise<boolean> {
  if (isNamed) return true;
  if (state.speaker.kind === 'person') return false;
  const { turn } = await converse({ ...state, unhandled: [message] });
  return turn.notUnderstood > state.notUnderstood;
}

async function join(
  seen: ConversationState,
  state: ConversationState,
  { desk }: JoiningOptions,
): Promise<Step | undefined> {
  const { asked } = seen.joins;
  if (asked === undefined) return undefined;
  if (!mayBeGuest(seen)) {
    // An earlier try of this very turn may have been taken in there.
    await desk.leave(asked.home, seen.conversationId);
    const phrase = isJoined(seen) ? 'join.guest-already' : 'join.busy-here';
    return { entries: [{ kind: 'join-declined', data: {} }], says: [{ phrase }] };
  }
  const home = await desk.join(asked.code, state);
  if (home === undefined) return wrong;
  return {
    entries: [{ kind: 'joined-home', data: { home: home.conversationId } }],
    says: [{ phrase: 'join.done', home }],
    joined: true,
  };
}

/** A guest tells its home by a timer; a home's guests hear it by what goes to them. */
function end(seen: ConversationState, { clock }: JoiningOptions): Step {
  const { home } = seen.joins;
  const others = home === undefined ? guestsOf(seen).map(({ conversationId }) => conversationId) : [home];
  const timerId = `${leaveTimer}:${home ?? ''}`;
  return {
    entries: others.map((other) => ({ kind: 'unjoined', data: { with: other } })),
    says: [{ phrase: 'join.ended' }],
    ...(home === undefined
      ? {}
      : { setTimers: [{ timerId, kind: leaveTimer, dueAt: isoNow(clock), data: { home } }] }),
  };
}

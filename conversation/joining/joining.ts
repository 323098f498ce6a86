// Joining put together: the desk that turns ask, the courier that brings a home's words to its guests, and the timer by which a
// guest tells its home that it has left.
import type { Clock } from '../../kernel/clock.ts';
import type { Store } from '../../storage/port.ts';
import type { Conversations, TimerHandler } from '../contract.ts';
import type { NewConversationEntry } from '../entries.ts';
import type { Courier } from '../outbox/courier.ts';
import type { ConversationState } from '../state.ts';
import { createCodeBook } from './code-book.ts';
import { createJoinDesk } from './join-desk.ts';
import type { JoinDesk } from './join-desk.ts';
import { mirrorCourier } from './mirror.ts';

export interface JoiningParts {
  readonly store: Store;
  readonly conversations: () => Pick<Conversations, 'commitEntries' | 'state'>;
  readonly clock: Clock;
  /** A random whole number from 0 to n - 1. */
  readonly below: (n: number) => number;
  readonly tellHome: (home: ConversationState, guestChannel: string) => NewConversationEntry;
  readonly tellParted: (guest: ConversationState) => NewConversationEntry;
}

export interface Joining {
  readonly desk: JoinDesk;
  readonly courier: Courier;
  /** The kind of the timer, and what it does. */
  readonly leaving: readonly [kind: string, handler: TimerHandler];
}

/** The timer's data: `home`. */
export const leaveTimer = 'join-leave';

/** `conversations` is asked only once something happens: it may be made later. */
export function createJoining(parts: JoiningParts): Joining {
  const conversations: JoiningConversations = {
    commitEntries: (id, build) => parts.conversations().commitEntries(id, build),
    state: (id) => parts.conversations().state(id),
  };
  const codes = createCodeBook({ registers: parts.store, clock: parts.clock, below: parts.below });
  const desk = createJoinDesk({ codes, conversations, tellHome: parts.tellHome });
  return {
    desk,
    courier: mirrorCourier({ conversations, tellParted: parts.tellParted }),
    leaving: [
      leaveTimer,
      async ({ conversationId, data }, state) => {
        const { home } = data as { readonly home: string };
        // It came back meanwhile: the home has it, and keeps it.
        if (state.joins.home !== home) await desk.leave(home, conversationId);
        return undefined;
      },
    ],
  };
}

type JoiningConversations = Pick<Conversations, 'commitEntries' | 'state'>;

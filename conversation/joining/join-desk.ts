// Brings two of a customer's conversations together and apart. The home's commit comes first, then the guest's own turn commits:
// repeated after a crash each has its effect once, and two that would join each other both find the other was faster.
import { TiskiError } from '../../kernel/errors.ts';
import type { Conversations } from '../contract.ts';
import type { NewConversationEntry } from '../entries.ts';
import { guestsOf, isGuest } from '../joins.ts';
import { isOpen } from '../state.ts';
import type { ConversationState } from '../state.ts';
import type { CodeBook, IssuedCode } from './code-book.ts';

export interface JoinDesk {
  issue(home: string, lifeMs: number): Promise<IssuedCode>;
  /** What a code comes to that was given in `guest`. Counts what is wrong. */
  look(code: string, guest: ConversationState): Promise<Looked>;
  /** Takes `guest` in, with what is still open in it. `undefined`: the code is no good any more. */
  join(code: string, guest: ConversationState): Promise<ConversationState | undefined>;
  /** Undone in the home; also after a joining that did not come about. */
  leave(home: string, guest: string): Promise<void>;
}

export type Looked =
  { readonly kind: 'home'; readonly home: string } | { readonly kind: 'wrong' | 'own' | 'besieged' };

export interface JoinDeskParts {
  readonly codes: CodeBook;
  readonly conversations: Pick<Conversations, 'commitEntries'>;
  /** What the customer is told in the home, so that a stranger's joining does not go unseen. */
  readonly tellHome: (home: ConversationState, guestChannel: string) => NewConversationEntry;
}

export function createJoinDesk({ codes, conversations, tellHome }: JoinDeskParts): JoinDesk {
  return {
    issue: (home, lifeMs) => codes.issue(home, lifeMs),
    async look(code, { conversationId }) {
      if (await codes.isBesieged()) return { kind: 'besieged' };
      const home = await codes.look(code, conversationId);
      if (home === conversationId) return { kind: 'own' };
      if (home !== undefined) return { kind: 'home', home };
      await codes.missed();
      return { kind: 'wrong' };
    },
    async join(code, guest) {
      const { conversationId, channel } = guest;
      const home = await codes.claim(code, conversationId);
      if (home === undefined || home === conversationId) return undefined;
      try {
        const { state } = await conversations.commitEntries(home, (state) => {
          if (state.joins.home !== undefined) return refused;
          if (isGuest(state, conversationId)) return { entries: [] };
          return {
            dedupeKey: `guest-joined:${code}`,
            entries: [
              {
                kind: 'guest-joined',
                data: { guest: conversationId, channel, upTo: guest.lastSeq },
              },
              ...broughtAlong(guest, state),
              tellHome(state, channel),
            ],
          };
        });
        return isGuest(state, conversationId) ? state : undefined;
      } catch (error) {
        if (error instanceof TiskiError && (error.code === 'wrong-state' || error.code === 'not-found'))
          return undefined;
        throw error;
      }
    },
    async leave(home, guest) {
      await conversations.commitEntries(home, (state) => ({
        entries: isGuest(state, guest) ? [{ kind: 'unjoined', data: { with: guest } }] : [],
      }));
    },
  };
}

const refused = {
  refuse: new TiskiError('wrong-state', 'It is joined to another conversation itself.'),
};

/** What is open in the guest is the home's from now on. */
function broughtAlong(
  guest: ConversationState,
  { lastSeq }: ConversationState,
): readonly NewConversationEntry[] {
  return guest.questions.filter(isOpen).map(({ questionId, topic, subject, text }) => ({
    kind: 'question-opened',
    data: { questionId: `${guest.conversationId}:${questionId}`, topic, subject, text, messageSeq: lastSeq },
  }));
}

/** May a conversation become a guest? What is in somebody's hands or promised in it stays where it is. */
export function mayBeGuest(state: ConversationState): boolean {
  const isPromised = state.promises.some((promise) => promise.state === 'made');
  return state.speaker.kind === 'bot' && state.ticket === undefined && !isPromised && !isJoined(state);
}

export function isJoined(state: ConversationState): boolean {
  return state.joins.home !== undefined || guestsOf(state).length > 0;
}

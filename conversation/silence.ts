// What the log tells of the customer's silence: who spoke last, and how often they were asked after. Pure; what follows from
// it is decided elsewhere.
import type { Effects } from './effects.ts';
import type { SilenceState } from './state.ts';

/** Only what the customer writes ends a silence; only what the bot or a person says begins one. */
export const silenceEffects: Effects<SilenceState> = {
  'message-in': ({ spoken }, { seq }) => ({
    heardSeq: seq,
    asked: 0,
    ...(spoken === undefined ? {} : { spoken }),
  }),
  'message-out': (silence, { data, seq, at }) =>
    data.sender === 'system' ? silence : { ...silence, spoken: { seq, at } },
  'silence-asked': (silence, { data }) => ({ ...silence, asked: Math.max(silence.asked, data.nth) }),
};

/** Sleep ends with the turn that follows the customer's message, so that this turn still knows of it. */
export const asleepEffects: Effects<boolean> = {
  'conversation-slept': () => true,
  'conversation-woke': () => false,
};

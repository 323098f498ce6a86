// The conversations with all that answers in them, all that falls due in them, and the outbox that takes them outside.
import { randomInt } from 'node:crypto';
import { createDecide } from '../bots/decide.ts';
import { callbackPlan } from '../catalog/facts/callback-plan.ts';
import { serviceOpening } from '../catalog/facts/service-opening.ts';
import type { Conversations } from '../conversation/contract.ts';
import { createConversations } from '../conversation/conversations.ts';
import { joinedTimers } from '../conversation/joined-timers.ts';
import { createJoining } from '../conversation/joining/joining.ts';
import { createOutbox } from '../conversation/outbox/outbox.ts';
import type { Outbox } from '../conversation/outbox/outbox.ts';
import { usualPace } from '../conversation/outbox/pace.ts';
import { createUndelivered } from '../conversation/outbox/undelivered.ts';
import type { Undelivered } from '../conversation/outbox/undelivered.ts';
import { createConverse } from '../dialogs/converse.ts';
import { createFallback } from '../dialogs/fallback.ts';
import { withJoining } from '../dialogs/joining/joining-turn.ts';
import { joiningWords } from '../dialogs/joining/words.ts';
import { proactiveEvents } from '../dialogs/proactive.ts';
import { silenceDue } from '../dialogs/silence.ts';
import { warmUp } from '../dialogs/warm-up.ts';
import { consultDue, consultDueTimer } from '../handoff/actions/consulting.ts';
import { promiseTimerHandlers } from '../handoff/actions/promise-timers.ts';
import { placeSettled, placeTimerKind, standsFor } from '../handoff/callbacks/place-timer.ts';
import { createSlotBook } from '../handoff/callbacks/slot-book.ts';
import type { SlotBook } from '../handoff/callbacks/slot-book.ts';
import type { PresentPeople } from '../handoff/desk/present.ts';
import { letterTimers } from '../handoff/letters/due.ts';
import { teamFor } from '../handoff/routing/team.ts';
import { silenceTimer, silenceTimers } from '../handoff/silence.ts';
import { otherDeskTimers } from '../handoff/targets/patience.ts';
import { deadLetterDraft } from '../handoff/undelivered.ts';
import { createWaits } from '../handoff/waiting/waits.ts';
import type { Waits } from '../handoff/waiting/waits.ts';
import { createPause } from '../kernel/pauses.ts';
import { endsWithClosing, isClosing } from '../language/closing.ts';
import { say } from '../language/phrases/say.ts';
import { createRecognise } from '../language/recognizers/recognise.ts';
import { createRecognizers } from '../language/recognizers/recognizers.ts';
import type { RecognizersOptions } from '../language/recognizers/recognizers.ts';
import { endsJoining } from '../language/understand/joining/read-joining.ts';
import { understandInSteps } from '../language/understand/understand.ts';
import type { Ground } from './ground.ts';
import { deskOfTicket } from './other-desks.ts';

export interface HeartOverrides {
  /** A random whole number from 0 to n - 1, for codes. */
  readonly below: (n: number) => number;
  /** How long the recognizers of English times and numbers may take. */
  readonly recognizers: RecognizersOptions;
}

export interface Heart {
  readonly conversations: Conversations;
  readonly outbox: Outbox;
  readonly undelivered: Undelivered;
  readonly slots: SlotBook;
  readonly waits: Waits;
  /** A second or two of work, so that the first customers wait no longer than later ones. */
  readonly warmUp: () => Promise<void>;
  readonly closeRecognizers: () => Promise<void>;
}

export function wireHeart(ground: Ground, present: PresentPeople, overrides: Partial<HeartOverrides>): Heart {
  const { config, clock, logger, newId, store, catalog, shop, opening, inWords } = ground;
  const recognizers = createRecognizers(overrides.recognizers);
  const slots = createSlotBook({
    registers: store,
    plan: (team) => callbackPlan(shop(), team, clock.nowMs()),
    stands: async ({ conversationId, promiseId, start }) =>
      standsFor((await conversations.state(conversationId)).promises, promiseId, start),
    clock,
  });
  const waits = createWaits({ store, present, teams: () => shop().teams, opening, say, clock, logger });
  const converse = createConverse({
    catalog,
    understand: understandInSteps,
    recognise: createRecognise(recognizers),
    morphology: ground.morphologies,
    clock,
    pause: createPause(() => performance.now()),
    slots,
    person: (current) => ({
      opening: (team) => serviceOpening(current.shop, team, clock.nowMs()),
      newId,
      deskOf: deskOfTicket(config.otherDesks),
    }),
    placeOf: (team, ticketId) => waits.placeOf(team, ticketId),
  });
  const undelivered = createUndelivered(store);
  const outbox = createOutbox({
    store,
    clock,
    random: Math.random,
    logger,
    undelivered,
    pace: { ...usualPace, giveUpAfterMs: config.deliverForMs },
    deadLetter: deadLetterDraft({ store, shop, opening, clock, newId }),
  });
  const joining = createJoining({
    store,
    conversations: () => conversations,
    clock,
    below: overrides.below ?? ((n) => randomInt(n)),
    ...joiningWords,
  });
  const conversations: Conversations = createConversations({
    store,
    decide: createDecide({
      converse: withJoining(converse, {
        catalog,
        desk: joining.desk,
        clock,
        mails: config.mail !== undefined,
      }),
      bot: { id: 'tiski', name: shop().name },
    }),
    isClosing,
    endsWithClosing,
    endsJoin: endsJoining,
    fallback: createFallback({ catalog, clock }),
    standingTimers: (state) =>
      [
        silenceTimers(state, config.silence),
        outbox.standingTimers(state),
        ...(config.mail === undefined ? [] : [letterTimers(state, config.mail)]),
        otherDeskTimers(state, () => config.otherDesks),
      ].reduce(joinedTimers),
    clock,
    logger,
  });
  outbox.add(joining.courier);

  conversations.onTimer(...joining.leaving);
  waits.timers(conversations);
  conversations.onTimer(silenceTimer, silenceDue({ catalog, schedule: config.silence, clock }));
  const promiseTimers = promiseTimerHandlers({
    tickets: store,
    say,
    clock,
    newId,
    shop,
    opening,
    slots,
    inWords,
  });
  for (const [kind, handler] of Object.entries(promiseTimers)) conversations.onTimer(kind, handler);
  conversations.onTimer(placeTimerKind, placeSettled(slots));
  conversations.onTimer(consultDueTimer, consultDue({ tickets: store, clock }));
  const proactive = proactiveEvents({
    catalog,
    opening: ({ locale, thread }) => opening(teamFor(shop(), { topics: thread.topics, locale })),
    clock,
    newId,
  });
  for (const [name, handler] of Object.entries(proactive)) conversations.onEvent(name, handler);

  return {
    conversations,
    outbox,
    undelivered,
    slots,
    waits,
    async warmUp() {
      await Promise.all([recognizers.warmUp(), warmUp(converse, shop().languages, clock.nowMs())]);
    },
    closeRecognizers: () => recognizers.close(),
  };
}

// The waiting line as the service runs it, put together: places for whoever asks, the two durable timers, and the people's room
// as it changes. It decides nothing.
import type { Conversations } from '../../conversation/contract.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { Say } from '../../kernel/say.ts';
import type { Store } from '../../storage/port.ts';
import type { Opening } from '../opening.ts';
import type { PresentPeople } from '../desk/present.ts';
import { roomOf } from './forecast.ts';
import { keepPosted } from './keep-posted.ts';
import { lessonSchema } from './lesson.ts';
import { createLines } from './line.ts';
import type { Lines } from './line.ts';
import { createTeamWaits } from './team-waits.ts';
import type { TeamWaits } from './team-waits.ts';
import { lessonTimerKind, waitTimerKind } from './timers.ts';

export interface Waits extends Lines, Pick<TeamWaits, 'summaries'> {
  /** Registers what the timers do; once. */
  timers(conversations: Pick<Conversations, 'onTimer'>): void;
  /** Notes how much room each team has, now and whenever somebody comes or goes, until `stop`. Never rejects. */
  start(): Promise<void>;
  /** Resolves when what is under way is written. */
  stop(): Promise<void>;
}

export function createWaits(parts: {
  readonly store: Pick<Store, 'tickets' | 'register' | 'registers' | 'writeRegister'>;
  readonly present: PresentPeople;
  readonly teams: () => readonly { readonly id: string }[];
  readonly opening: (team: string) => Opening;
  readonly say: Say;
  readonly clock: Clock;
  readonly logger: Logger;
}): Waits {
  const { store, present, teams, opening, say, clock, logger } = parts;
  const known = createTeamWaits({ store, clock });
  const lines = createLines({
    tickets: store,
    peopleOf: (team) => present.ofTeam(team),
    opening,
    waits: known,
    clock,
  });
  let noting: Promise<void> = Promise.resolve();
  let unwatch = (): void => undefined;

  async function noteRoom(): Promise<void> {
    for (const { id } of teams()) await known.present(id, roomOf(await present.ofTeam(id)));
  }

  /** One after the other; what comes meanwhile is seen by the next. */
  function note(): Promise<void> {
    noting = noting.then(noteRoom).catch((error: unknown) => logger.error('room-not-noted', {}, error));
    return noting;
  }

  return {
    placeOf: (team, ticketId) => lines.placeOf(team, ticketId),
    summaries: () => known.summaries(),
    timers(conversations) {
      conversations.onTimer(waitTimerKind, keepPosted({ lines, opening, say, clock }));
      conversations.onTimer(lessonTimerKind, async ({ data }) => {
        const lesson = lessonSchema.safeParse(data);
        if (lesson.success) await known.learn(lesson.data);
        else logger.warn('lesson-unreadable', {});
        return undefined;
      });
    },
    async start() {
      unwatch = present.watch(() => void note());
      await note();
    },
    async stop() {
      unwatch();
      await noting;
    },
  };
}

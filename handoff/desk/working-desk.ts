// The desk at work, put together: who is there, and the handing out of tickets to them. It begins and ends with the service.
import type { Clock } from '../../kernel/clock.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { Store } from '../../storage/port.ts';
import type { DeskPerson } from './desk-person.ts';
import { createForeman } from './foreman.ts';
import type { ForemanActions } from './foreman.ts';
import type { Presences } from './presences.ts';

export interface WorkingDesk {
  /** Rejects when the store does not answer. */
  start(): Promise<void>;
  /** No ticket is handed out any more. Call it before the streams end, else their end counts as people leaving. */
  stopHandingOut(): Promise<void>;
  /** Resolves when everything about who was there is written. */
  stop(): Promise<void>;
}

export function createWorkingDesk(options: {
  readonly store: Store;
  readonly actions: ForemanActions;
  readonly presences: Presences;
  readonly people: () => readonly DeskPerson[];
  readonly clock: Clock;
  readonly logger: Logger;
  /** This node, among several. */
  readonly holder: string;
}): WorkingDesk {
  const { presences } = options;
  const foreman = createForeman(options);
  return {
    async start() {
      await presences.start();
      foreman.start();
    },
    stopHandingOut: () => foreman.stop(),
    stop: () => presences.stop(),
  };
}

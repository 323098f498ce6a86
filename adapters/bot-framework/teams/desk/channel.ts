// People at the desk who work from a Teams channel, put together: what they do there, and the courier that shows them tickets.
import type { Courier } from '../../../../conversation/outbox/courier.ts';
import type { Aside } from '../../asides.ts';
import { deskAside } from './aside.ts';
import { deskCourier } from './courier.ts';
import type { TeamsDeskOptions } from './options.ts';
import { createThreads } from './threads.ts';

export function teamsForDesk(options: TeamsDeskOptions): {
  readonly aside: Aside;
  readonly courier: Courier;
} {
  const parts = { ...options, threads: createThreads(options.registers) };
  return { aside: deskAside(parts), courier: deskCourier(parts) };
}

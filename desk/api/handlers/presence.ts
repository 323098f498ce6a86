// Saying whether one is there. That a desk is open at all its live stream tells.
import { presenceAt } from '../../../handoff/desk/presence.ts';
import type { Handler } from '../handling.ts';
import { json } from '../handling.ts';
import type { PresenceResult } from '../types.ts';

export const setPresence: Handler<'setPresence'> = async (desk, { body, caller }) => {
  const presence = await desk.presences.choose(caller.agent.id, body.state);
  const answer: PresenceResult = {
    state: presenceAt(presence, desk.clock.nowMs(), desk.presences.graceMs),
  };
  return json(answer);
};

// What was told of waits against what came of them, for those who run the desk.
import { waitShares } from '../../../handoff/waiting/told-and-actual.ts';
import type { Handler } from '../handling.ts';
import { json } from '../handling.ts';
import type { WaitFigures } from '../types.ts';

export const getWaitFigures: Handler<'getWaitFigures'> = async (desk) => {
  const teams = await desk.waits.summaries();
  const answer: WaitFigures = {
    teams: teams.map(({ team, summary }) => ({ team, waits: summary.waits, ...waitShares(summary) })),
    now: new Date(desk.clock.nowMs()).toISOString(),
  };
  return json(answer);
};

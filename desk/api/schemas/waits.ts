// What customers were told of their waits against what came of them, a team a row. It knows figures and no line.
import { z } from 'zod';
import { instant } from './shared.ts';

const share = z.number().min(0).max(1);

export const waitFigures = z.object({
  teams: z.array(
    z.object({
      team: z.string(),
      /** Waits that are over: somebody came, or the customer left. */
      waits: z.number(),
      /** Of those that can be judged, how many ended inside what was told, and how many past it. */
      coverage: share.optional(),
      pastTold: share.optional(),
      /** Of all: how often no time was told, and how often the customer left before anybody came. */
      withheld: share.optional(),
      left: share.optional(),
      meanWidthSeconds: z.number().optional(),
      meanAbsoluteErrorSeconds: z.number().optional(),
      /** How often something new was told after the first time. */
      updatesEach: z.number().optional(),
    }),
  ),
  now: instant,
});

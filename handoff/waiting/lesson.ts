// What one ticket teaches about its team's waits, as it travels in a durable timer from the commit in which it happened to the
// team's data. It knows no store.
import { z } from 'zod';
import { lineKinds, withheldReasons } from '../../conversation/entries.ts';
import type { ToldWait } from '../../conversation/state.ts';
import type { WaitEnd, WaitOutlook } from './estimate.ts';
import type { WaitRecord } from './told-and-actual.ts';

const range = z.object({ low: z.number(), high: z.number() });

export const lessonSchema = z.discriminatedUnion('kind', [
  /** A customer's wait ended: somebody took the ticket, or the customer left. */
  z.object({
    kind: z.literal('waited'),
    /** The same lesson is learnt once. */
    id: z.string(),
    team: z.string(),
    queuedAt: z.string(),
    endedAt: z.string(),
    left: z.boolean(),
    updates: z.number(),
    told: z.object({
      at: z.string(),
      position: z.number(),
      range: range.exactOptional(),
      withheld: z.enum(withheldReasons).exactOptional(),
      forecast: z
        .object({ line: z.enum(lineKinds), low: z.number(), expected: z.number(), high: z.number() })
        .exactOptional(),
    }),
  }),
  /** A claimed ticket ended. */
  z.object({ kind: z.literal('handled'), id: z.string(), team: z.string(), seconds: z.number() }),
]);
export type Lesson = z.infer<typeof lessonSchema>;
export type WaitLesson = Extract<Lesson, { readonly kind: 'waited' }>;

export function waitEnd({ told, queuedAt, endedAt, left }: WaitLesson): WaitEnd {
  const endedAtMs = Date.parse(endedAt);
  return {
    outlook: outlookOf(told),
    waitedSeconds: secondsBetween(queuedAt, endedAt),
    endedAtMs,
    left,
  };
}

export function waitRecord({ team, told, queuedAt, endedAt, left, updates }: WaitLesson): WaitRecord {
  return {
    team,
    queuedAt,
    ...(told.range === undefined ? {} : { told: told.range }),
    ...(told.forecast === undefined ? {} : { expectedSeconds: told.forecast.expected }),
    waitedSeconds: secondsBetween(queuedAt, endedAt),
    left,
    updates,
  };
}

function outlookOf({ range: said, withheld, forecast }: ToldWait): WaitOutlook {
  if (said !== undefined && forecast !== undefined)
    return { kind: 'range', range: said, unrounded: forecast };
  return {
    kind: 'withheld',
    because: withheld ?? 'too-little-data',
    ...(forecast === undefined ? {} : { unrounded: forecast }),
  };
}

function secondsBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
}

// `handoff.status` as the protocol has it (`accepted`, `failed`, `completed`), with ours beside it (`settled`, `returned`, `queued`), as
// words that we know. It does not know what follows from them.
import { z } from 'zod';
import type { FarPerson } from '../../../handoff/target.ts';

export const account = z.object({ id: z.string().min(1).max(200), name: z.string().nullish() });

const statusSchema = z.object({
  state: z.enum(['accepted', 'failed', 'completed', 'returned', 'queued']).optional(),
  message: z.unknown().optional(),
  agent: z.union([z.string().min(1).max(200), account]).optional(),
  settled: z.union([z.literal('all'), z.array(z.number())]).optional(),
});

export interface HubStatus {
  readonly state?: NonNullable<z.infer<typeof statusSchema>['state']>;
  /** Why it failed, in words. */
  readonly reason: string;
  readonly agent?: FarPerson;
  readonly settled?: 'all' | readonly number[];
}

/** `undefined` for what is not understood; the protocol asks that it is not refused. */
export function readStatus(value: unknown): HubStatus | undefined {
  const parsed = statusSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { state, message, agent, settled } = parsed.data;
  const person = typeof agent === 'string' ? { id: agent, name: agent } : personOf(agent);
  return {
    reason: typeof message === 'string' ? message : JSON.stringify(message ?? 'failed'),
    ...(state === undefined ? {} : { state }),
    ...(person === undefined ? {} : { agent: person }),
    ...(settled === undefined ? {} : { settled }),
  };
}

export function personOf(one: z.infer<typeof account> | null | undefined): FarPerson | undefined {
  return one == null ? undefined : { id: one.id, name: one.name ?? one.id };
}

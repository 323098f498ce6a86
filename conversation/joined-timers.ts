// Two answers to what becomes of timers, as one. Pure.
import type { Draft } from './contract.ts';

type Timers = NonNullable<Draft['timers']>;

export function joinedTimers(one: Timers, other: Timers): Timers {
  const set = [...(one.set ?? []), ...(other.set ?? [])];
  const cancel = [...(one.cancel ?? []), ...(other.cancel ?? [])];
  return { ...(set.length === 0 ? {} : { set }), ...(cancel.length === 0 ? {} : { cancel }) };
}

// What was told of waits against what came of them, as Prometheus reads it. The sums live in the store and are read when asked.
import type { Registry } from 'prom-client';
import { Gauge } from 'prom-client';

/** One team's sums since the beginning. */
export interface WaitSums {
  readonly waits: number;
  readonly withheld: number;
  readonly left: number;
  readonly judged: number;
  readonly inside: number;
  readonly past: number;
}

const outcomes = ['withheld', 'left', 'judged', 'inside', 'past'] as const;

/** `read` may reject; then the figures are absent from that answer and the others stand. */
export function registerWaitMetrics(
  registry: Registry,
  read: () => Promise<readonly { readonly team: string; readonly summary: WaitSums }[]>,
): void {
  new Gauge({
    name: 'tiski_waits_ended',
    help: 'Waits that are over since the beginning: somebody came, or the customer left.',
    labelNames: ['team'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { team, summary } of await read().catch(() => [])) this.set({ team }, summary.waits);
    },
  });
  new Gauge({
    name: 'tiski_waits_outcome',
    help: 'Of those: no time was told (withheld), the customer left, and of the judged how many ended inside what was told or past it.',
    labelNames: ['team', 'outcome'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { team, summary } of await read().catch(() => []))
        for (const outcome of outcomes) this.set({ team, outcome }, summary[outcome]);
    },
  });
}

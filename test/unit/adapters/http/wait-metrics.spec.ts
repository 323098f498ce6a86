// What Prometheus reads of waits: each team's sums, and nothing where they cannot be read.
import { ok } from 'node:assert/strict';
import { Registry } from 'prom-client';
import { registerWaitMetrics } from '../../../../adapters/http/wait-metrics.ts';

const summary = { waits: 5, withheld: 1, left: 1, judged: 4, inside: 3, past: 1 };

describe('the metrics of waits', () => {
  it('tell each team’s sums', async () => {
    const registry = new Registry();
    registerWaitMetrics(registry, async () => [{ team: 'store', summary }]);
    const text = await registry.metrics();
    ok(text.includes('tiski_waits_ended{team="store"} 5'), text);
    ok(text.includes('tiski_waits_outcome{team="store",outcome="inside"} 3'), text);
  });

  it('leave out what cannot be read', async () => {
    const registry = new Registry();
    registerWaitMetrics(registry, () => Promise.reject(new Error('away')));
    const text = await registry.metrics();
    ok(!text.includes('{team='), text);
  });
});

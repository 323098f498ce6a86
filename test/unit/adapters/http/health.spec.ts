// What operators' machines ask of a running service.
import assert from 'node:assert/strict';
import { Registry } from 'prom-client';
import { createHttpMetrics, healthRoutes } from '../../../../adapters/http/health.ts';
import { closeAll, serve } from './support/serving.ts';

describe('adapters/http: health', () => {
  afterEach(closeAll);

  it('is alive while it serves, and ready only when every part is', async () => {
    const registry = new Registry();
    let storeUp = false;
    const checks = {
      store: async () => storeUp,
      catalogue: async () => {
        if (!storeUp) throw new Error('no');
        return true;
      },
    };
    const { base } = await serve(healthRoutes({ registry, checks }), {
      metrics: createHttpMetrics(registry),
    });
    assert.equal((await fetch(`${base}/healthz`)).status, 200);
    const notYet = await fetch(`${base}/readyz`);
    assert.equal(notYet.status, 503);
    assert.deepEqual(await notYet.json(), { status: 'not-ready', parts: { store: false, catalogue: false } });
    storeUp = true;
    assert.equal((await fetch(`${base}/readyz`)).status, 200);
    const figures = await (await fetch(`${base}/metrics`)).text();
    assert.match(
      figures,
      /tiski_http_request_seconds_count\{method="GET",route="\/healthz",status="200"\} 1/,
    );
    assert.match(figures, /tiski_http_refused_total\{method="GET",route="\/readyz",status="503"\} 1/);
  });
});

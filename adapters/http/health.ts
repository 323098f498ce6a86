// What operators and their machines ask: alive, ready, and the figures. It learns readiness from functions that are passed in.
import type { Registry } from 'prom-client';
import { Counter, Histogram } from 'prom-client';
import type { HttpRoute } from '../../kernel/http.ts';

export interface HealthOptions {
  readonly registry: Registry;
  /** Name → whether that part is up; a rejection counts as down. */
  readonly checks: Readonly<Record<string, () => Promise<boolean>>>;
}

/** `/healthz` (200 while the process serves), `/readyz` (503 naming what is not up) and `/metrics` (Prometheus text). */
export function healthRoutes(options: HealthOptions): readonly HttpRoute[] {
  const fresh = { 'cache-control': 'no-store' };
  return [
    {
      method: 'GET',
      path: '/healthz',
      handle: async () => ({
        status: 200,
        headers: fresh,
        body: { kind: 'json', value: { status: 'ok' } },
      }),
    },
    {
      method: 'GET',
      path: '/readyz',
      handle: async () => {
        const parts = await Promise.all(
          Object.entries(options.checks).map(
            async ([name, check]) => [name, await check().catch(() => false)] as const,
          ),
        );
        const ready = parts.every(([, up]) => up);
        return {
          status: ready ? 200 : 503,
          headers: fresh,
          body: {
            kind: 'json',
            value: { status: ready ? 'ready' : 'not-ready', parts: Object.fromEntries(parts) },
          },
        };
      },
    },
    {
      method: 'GET',
      path: '/metrics',
      handle: async () => ({
        status: 200,
        headers: fresh,
        body: {
          kind: 'text',
          text: await options.registry.metrics(),
          contentType: options.registry.contentType,
        },
      }),
    },
  ];
}

/** What the server counts of each finished request; `route` is the route's pattern, never the path asked for. */
export interface HttpMetrics {
  finished(request: { method: string; route: string; status: number; seconds: number }): void;
}

export function createHttpMetrics(registry: Registry): HttpMetrics {
  const labelNames = ['method', 'route', 'status'] as const;
  const seconds = new Histogram({
    name: 'tiski_http_request_seconds',
    help: 'Time from request to answer.',
    labelNames,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const refused = new Counter({
    name: 'tiski_http_refused_total',
    help: 'Requests answered with 4xx or 5xx.',
    labelNames,
    registers: [registry],
  });
  return {
    finished(request) {
      const labels = { method: request.method, route: request.route, status: String(request.status) };
      seconds.observe(labels, request.seconds);
      if (request.status >= 400) refused.inc(labels);
    },
  };
}

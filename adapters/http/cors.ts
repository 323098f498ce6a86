// Which other origins may call which paths from a browser. It knows nothing of what the paths do; without a policy a path answers
// its own origin only.

export interface CorsPolicy {
  /** Paths that begin so. */
  readonly prefix: string;
  /** Exact origins, or `'*'` for any. */
  readonly origins: '*' | readonly string[];
  /** Header names that a client may send, lower case. */
  readonly requestHeaders: readonly string[];
  readonly methods: readonly string[];
}

/** Is this our `own` origin, or one on the list? Requests without an Origin come from no other page. */
export function originAllowed(
  origins: CorsPolicy['origins'],
  origin: string | undefined,
  own: string,
): boolean {
  if (origin === undefined || origins === '*' || origins.includes(origin)) return true;
  // The scheme may differ where a proxy ends TLS and is not believed.
  const hosts = [origin, own].map((url) => (URL.canParse(url) ? new URL(url).host : undefined));
  return hosts[0] !== undefined && hosts[0] === hosts[1];
}

/** Headers for the answer to a request with this Origin; empty where the browser must refuse. */
export function corsHeaders(
  policy: CorsPolicy | undefined,
  origin: string | undefined,
): Readonly<Record<string, string>> {
  if (policy === undefined || origin === undefined) return {};
  if (policy.origins === '*') {
    return {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': exposed,
      'cross-origin-resource-policy': 'cross-origin',
    };
  }
  if (!policy.origins.includes(origin)) return { vary: 'Origin' };
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': exposed,
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'Origin',
  };
}

/** Further headers for the answer to a preflight. */
export function preflightHeaders(policy: CorsPolicy): Readonly<Record<string, string>> {
  return {
    'access-control-allow-methods': policy.methods.join(', '),
    'access-control-allow-headers': policy.requestHeaders.join(', '),
    'access-control-max-age': '86400',
  };
}

const exposed = 'Retry-After, X-Request-Id';

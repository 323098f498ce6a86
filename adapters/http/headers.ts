// The headers that keep a page from being framed, sniffed or scripted by others. It knows kinds of pages, not which pages exist.

/** Sent with everything; a response may replace any of them. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** For answers that are data and no page. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

export interface PagePolicy {
  /**
   * `strict`: own scripts and styles only. `widget`: the same with inline styles, which Web Chat needs, and blobs for pictures
   * about to be sent.
   */
  readonly kind: 'strict' | 'widget';
  /** Origins that may show the page in a frame; default none, `'*'` any. */
  readonly frameAncestors?: readonly string[];
  /** Origins beside our own that may be connected to; default none. */
  readonly connect?: readonly string[];
  /** Hashes or origins of scripts beside our own (`'sha256-…'` in quotes); default none. */
  readonly scripts?: readonly string[];
  /** Hashes of inline styles let in beside our own files (`'sha256-…'` in quotes); default none. */
  readonly styles?: readonly string[];
}

/** The page's `Content-Security-Policy`. */
export function contentSecurityPolicy(page: PagePolicy): string {
  const widget = page.kind === 'widget';
  const ancestors = page.frameAncestors ?? [];
  return [
    "default-src 'self'",
    ["script-src 'self'", ...(page.scripts ?? [])].join(' '),
    ["style-src 'self'", ...(widget ? ["'unsafe-inline'"] : []), ...(page.styles ?? [])].join(' '),
    widget ? "img-src 'self' data: blob:" : "img-src 'self' data:",
    ["connect-src 'self'", ...(widget ? ['blob: data:'] : []), ...(page.connect ?? [])].join(' '),
    ...(widget ? ["worker-src 'self' blob:"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors.length === 0 ? "'none'" : ancestors.join(' ')}`,
  ].join('; ');
}

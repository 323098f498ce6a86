// What a failed call to the connector means for the outbox: try again (and whether it may have arrived all the same), or a dead
// letter. Pure.
import type { Delivery } from '../../conversation/outbox/courier.ts';

interface Failure {
  readonly statusCode?: number;
  readonly code?: string;
  readonly name?: string;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}

/** The connection was not made, so that nothing can have arrived. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** The channel says itself that it took nothing. */
const notTaken = new Set([408, 412, 425, 429, 503]);

export type SendFailure = Extract<Delivery, { readonly kind: 'retry' | 'refused' }>;

export function failureOf(error: unknown): SendFailure {
  const { statusCode, code, name, response } = error as Failure;
  if (statusCode === undefined) {
    const reason = code ?? name ?? 'the connection failed';
    return neverLeft.has(reason) ? { kind: 'retry', reason } : { kind: 'retry', reason, maybeAccepted: true };
  }
  const reason = `status ${statusCode}`;
  const afterMs = askedPause(response?.headers?.get('retry-after'));
  const pause = afterMs === undefined ? {} : { afterMs };
  if (notTaken.has(statusCode)) return { kind: 'retry', reason, ...pause };
  if (statusCode >= 500) return { kind: 'retry', reason, ...pause, maybeAccepted: true };
  // The token may have run out, or the secret was changed: an operator mends that.
  if (statusCode === 401) return { kind: 'retry', reason };
  return { kind: 'refused', reason };
}

/** `Retry-After` in seconds or as a date, in milliseconds from now. */
export function askedPause(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

// Whether a webhook comes from Chatwoot: `X-Chatwoot-Signature` is `sha256=` and the HMAC-SHA256 of the timestamp, a full stop and the
// raw body, keyed with the webhook's secret (Chatwoot's API reference, "Webhook": `secret`). Older versions sign nothing.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** A copy that was caught on its way is worth nothing after this. */
const freshForMs = 5 * 60_000;

export interface Signed {
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly body: Uint8Array;
}

export function isSigned({ timestamp, signature, body }: Signed, secret: string, nowMs: number): boolean {
  if (timestamp === undefined || signature === undefined || !/^\d{1,13}$/.test(timestamp)) return false;
  if (Math.abs(nowMs - Number(timestamp) * 1000) > freshForMs) return false;
  const expected = createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');
  return isSame(signature, `sha256=${expected}`);
}

/** In constant time for texts of one length. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

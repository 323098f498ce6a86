// Whether what came to the webhook was signed by Meta with the app's secret: over the bytes as they came, because Meta writes
// ä, ö and å as escapes and any second writing of the JSON would differ.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** `header`: the value of `X-Hub-Signature-256`. Takes the same time for every wrong signature. */
export function isSigned(bytes: Uint8Array, header: string | undefined, appSecret: string): boolean {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '')?.[1];
  const expected = createHmac('sha256', appSecret).update(bytes).digest();
  return given !== undefined && timingSafeEqual(Buffer.from(given, 'hex'), expected);
}

/** Compares secrets of any length without telling by the time taken where they differ. */
export function isSameSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'same').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** Proves to Graph that whoever holds the token holds the app's secret, too. */
export function proofOf(token: string, appSecret: string): string {
  return createHmac('sha256', appSecret).update(token).digest('hex');
}

// Activities as Teams was recorded to send them, readdressed to a test's own connector.
import { readFileSync } from 'node:fs';

export type Sent = Record<string, unknown>;

const folder = new URL('../fixtures/', import.meta.url);

/** The recorded activity; `over` replaces any part. */
export function recorded(name: string, over: Sent = {}): Sent {
  return { ...(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Sent), ...over };
}

export const threadOf = (activity: Sent): string => (activity['conversation'] as { readonly id: string }).id;

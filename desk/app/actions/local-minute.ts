// Between an instant and the local minute that a `datetime-local` field holds. Pure but for the reader's time zone.

/** `2026-11-30T10:15`; seconds are rounded up, so that "in 15 minutes" is never less. */
export function localMinute(atMs: number): string {
  const at = new Date(Math.ceil(atMs / 60_000) * 60_000);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** ISO 8601 in UTC; `undefined` for what is no time, or one that has passed. */
export function instantOf(local: string, nowMs: number): string | undefined {
  const atMs = Date.parse(local);
  return Number.isNaN(atMs) || atMs <= nowMs ? undefined : new Date(atMs).toISOString();
}

// Who is at the desk, as one value a person: what they chose, and whether their desk can be heard. Pure: each event gives the
// next value, and the state at a moment is read from it. It knows no store and no stream.
import { z } from 'zod';
import type { Json } from '../../kernel/json.ts';

const instant = z.iso.datetime();

/** What somebody says of themselves. Away keeps what one has and takes nothing new; offline gives it back. */
export const choices = ['online', 'away', 'offline'] as const;
export type Choice = (typeof choices)[number];

/** `lost`: the desk went silent a moment ago and may come back. */
export type PresenceState = Choice | 'lost';

const presenceSchema = z.object({
  choice: z.enum(choices),
  choseAt: instant,
  /** `open`: a desk is there and is heard every few seconds. `gone`: lost for longer than the grace time. */
  link: z.enum(['open', 'lost', 'gone']),
  linkAt: instant,
  heardAt: instant,
});
export type Presence = Readonly<z.infer<typeof presenceSchema>>;

/** How often an open desk is heard; silence of twice that and a little is a lost connection. */
export const heartbeatMs = 10_000;
const silentMs = 2.5 * heartbeatMs;
export const usualGraceMs = 45_000;

/** `undefined` for a value that another version wrote and this one cannot read. */
export function readPresence(value: Json): Presence | undefined {
  const parsed = presenceSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** A desk was opened. Who was gone begins online, whatever they chose the last time. */
export function opened(before: Presence | undefined, nowMs: number): Presence {
  const now = iso(nowMs);
  const begins = before === undefined || before.link === 'gone';
  return {
    choice: begins ? 'online' : before.choice,
    choseAt: begins ? now : before.choseAt,
    link: 'open',
    linkAt: before?.link === 'open' ? before.linkAt : now,
    heardAt: now,
  };
}

/** A sign of life that opens nothing: a lost desk has its grace time again, one that is gone stays so. */
export function heard(before: Presence, nowMs: number): Presence {
  return before.link === 'gone' ? before : { ...before, heardAt: iso(nowMs) };
}

/** The last desk was closed, or the line broke. */
export function closed(before: Presence, nowMs: number): Presence {
  if (before.link !== 'open') return before;
  return { ...before, link: 'lost', linkAt: iso(nowMs), heardAt: iso(nowMs) };
}

/** Choosing is a sign of life as well; without a stream it has to be repeated. */
export function chose(before: Presence | undefined, choice: Choice, nowMs: number): Presence {
  const now = iso(nowMs);
  const at = opened(before, nowMs);
  return { ...at, choice, choseAt: before?.choice === choice ? at.choseAt : now };
}

/** Whose grace time is up is gone; otherwise the same value. */
export function settled(before: Presence, nowMs: number, graceMs: number): Presence {
  if (before.link === 'gone' || nowMs - Date.parse(before.heardAt) <= graceMs) return before;
  return { ...before, link: 'gone', linkAt: iso(Date.parse(before.heardAt) + graceMs) };
}

/** The service was down and heard nobody: whoever was not gone has the grace time from now, unless another node hears them. */
export function afterSilence(before: Presence, nowMs: number): Presence {
  if (before.link === 'gone' || isHeard(before, nowMs)) return before;
  return { ...before, link: 'lost', linkAt: iso(nowMs), heardAt: iso(nowMs) };
}

export function presenceAt(
  presence: Presence | undefined,
  nowMs: number,
  graceMs = usualGraceMs,
): PresenceState {
  if (presence === undefined || presence.choice === 'offline' || presence.link === 'gone') return 'offline';
  if (isHeard(presence, nowMs)) return presence.choice;
  return nowMs - Date.parse(presence.heardAt) <= graceMs ? 'lost' : 'offline';
}

/** Since when they have been offline, in milliseconds; `undefined` while they are not. What they claimed later is theirs all the same. */
export function droppedAtMs(presence: Presence, nowMs: number, graceMs: number): number | undefined {
  if (presenceAt(presence, nowMs, graceMs) !== 'offline') return undefined;
  const at = settled(presence, nowMs, graceMs);
  return Math.max(
    at.choice === 'offline' ? Date.parse(at.choseAt) : -Infinity,
    at.link === 'gone' ? Date.parse(at.linkAt) : -Infinity,
  );
}

function isHeard({ link, heardAt }: Presence, nowMs: number): boolean {
  return link === 'open' && nowMs - Date.parse(heardAt) <= silentMs;
}

const iso = (ms: number): string => new Date(ms).toISOString();

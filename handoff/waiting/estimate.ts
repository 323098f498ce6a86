// The honest wait: a range that nine waits in ten end in, or nothing when nothing honest can be said. Pure; whoever calls
// it brings the time, the line and the team's data, and says it in words.
import type { withheldReasons } from '../../conversation/entries.ts';
import { withOutcome, type LineKind } from './aims.ts';
import { longestSaid, roundForEars, type WaitRange } from './ears.ts';
import { forecastLine, roomOf, type PresentAgent, type WaitForecast } from './forecast.ts';
import { claimsKnown, usualRoom, withClaim, withLeft, type ServiceData } from './service-data.ts';

export interface WaitSituation {
  readonly nowMs: number;
  /** Place in the team's line, 1 = next; tickets that are being offered stand in it. */
  readonly position: number;
  readonly agents: readonly PresentAgent[];
  readonly service: ServiceData;
  /** Until the team's hours end; 0 when closed, `Infinity` when it never closes. */
  readonly openForSeconds: number;
}

/**
 * `people-left`: many logged out together a moment ago. `closes-first`: it could last past the team's hours. `too-long`:
 * longer than a figure is any use for.
 */
export type WithheldReason = (typeof withheldReasons)[number];

/** Seconds, not rounded; what the team's data learns from when the outcome is known. */
export interface UnroundedWait {
  readonly line: LineKind;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

export type WaitOutlook =
  | { readonly kind: 'range'; readonly range: WaitRange; readonly unrounded: UnroundedWait }
  | { readonly kind: 'withheld'; readonly because: WithheldReason; readonly unrounded?: UnroundedWait };

const claimsNeeded = 20;
/** Less than this share of the usual room left means that the data speaks of other people. */
const roomKept = 0.6;

/** What can be said of the wait now, and if nothing, why. To be kept with the ticket until its outcome. */
export function waitOutlook(situation: WaitSituation): WaitOutlook {
  const { nowMs, position, agents, service, openForSeconds } = situation;
  const room = roomOf(agents);
  if (!(openForSeconds > 0)) return { kind: 'withheld', because: 'closed' };
  if (room === 0) return { kind: 'withheld', because: 'nobody-present' };
  const unrounded = unroundedWait(service, forecastLine(service, { agents, nowMs }), Math.max(1, position));
  const withheld = (because: WithheldReason): WaitOutlook => ({ kind: 'withheld', because, unrounded });
  if (claimsKnown(service, nowMs) < claimsNeeded) return withheld('too-little-data');
  if (room < roomKept * usualRoom(service, nowMs)) return withheld('people-left');
  if (unrounded.high > longestSaid) return withheld('too-long');
  const range = roundForEars(unrounded);
  if (range.high > openForSeconds) return withheld('closes-first');
  return { kind: 'range', range, unrounded };
}

/** Each kind of line learns by itself; the farther place still never gets the shorter wait. */
function unroundedWait(
  service: ServiceData,
  forecast: (position: number) => WaitForecast,
  position: number,
): UnroundedWait {
  const { line, at, lastNearer } = forecast(position);
  const { down, middle, up } = service.aims[line];
  const own = { low: at(Math.min(-down, middle)), expected: at(middle), high: at(Math.max(up, middle)) };
  if (lastNearer === 0) return { line, ...own };
  const nearer = unroundedWait(service, forecast, lastNearer);
  return {
    line,
    low: Math.max(own.low, nearer.low),
    expected: Math.max(own.expected, nearer.expected),
    high: Math.max(own.high, nearer.high),
  };
}

/** The range to say, in seconds; absent when it is withheld. */
export function estimateWait(situation: WaitSituation): WaitRange | undefined {
  const outlook = waitOutlook(situation);
  return outlook.kind === 'range' ? outlook.range : undefined;
}

/** How a customer's wait ended, with the outlook from when they joined the line. */
export interface WaitEnd {
  readonly outlook: WaitOutlook;
  readonly waitedSeconds: number;
  readonly endedAtMs: number;
  readonly left: boolean;
}

/** The team's data after one wait. Waits that began in a log-out teach nothing about ordinary ones. */
export function withWaitEnd(service: ServiceData, end: WaitEnd): ServiceData {
  const { outlook, waitedSeconds, endedAtMs, left } = end;
  const { unrounded } = outlook;
  const hadRoom = unrounded?.line === 'room';
  const next = left
    ? withLeft(service, waitedSeconds)
    : withClaim(service, { waitedSeconds, claimedAtMs: endedAtMs, hadRoom });
  if (unrounded === undefined || (outlook.kind === 'withheld' && outlook.because === 'people-left'))
    return next;
  // What was said is what must hold: the slack that rounding gives is not given twice.
  const said = outlook.kind === 'range' ? outlook.range : unrounded;
  const { line, expected } = unrounded;
  const { low, high } = said;
  return { ...next, aims: withOutcome(next.aims, { line, low, expected, high, waitedSeconds, left }) };
}

// What an error of Meta's Graph means for a message on its way: wait, give up, or somebody else has the conversation; with a hint
// for whoever runs the service. Pure.
import { z } from 'zod';

export const graphErrorSchema = z.object({
  error: z.object({
    message: z.string().catch(''),
    type: z.string().optional().catch(undefined),
    code: z.number(),
    error_subcode: z.number().optional().catch(undefined),
    is_transient: z.boolean().optional().catch(undefined),
    fbtrace_id: z.string().optional().catch(undefined),
  }),
});
export type GraphError = z.infer<typeof graphErrorSchema>['error'];

export type Verdict =
  | {
      readonly kind: 'retry';
      readonly reason: string;
      /** Milliseconds; absent: as the outbox likes. */
      readonly afterMs?: number;
      /** It may have been accepted all the same. */
      readonly maybeAccepted?: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: string }
  /** Another app, or a person in the Page's inbox, has the conversation now. */
  | { readonly kind: 'not-in-control'; readonly reason: string };

const minuteMs = 60_000;

/** Codes by which Graph limits the pace: of the app, of a person, of the page, of the platform. */
const paces: ReadonlySet<number> = new Set([4, 17, 32, 341, 368, 613, 80001, 80006]);
const transient: ReadonlySet<number> = new Set([1, 2, 1200]);
/** Wrong until somebody mends it; a token may be mended within the hours in which it is tried again. */
const token: ReadonlySet<number> = new Set([102, 190]);

const outsideWindow = 2018278;
const otherAppControls = 2018300;

const hints: Readonly<Record<number, string>> = {
  3: 'the app lacks a capability; ask for pages_messaging in the app’s dashboard',
  100: 'the request was not taken; if it says that no user matches, the person has left the conversation',
  200: 'the page’s token lacks pages_messaging, or the person does not take messages',
  230: 'the page’s token lacks pages_messaging for this person',
  551: 'the person has blocked the page or cannot be reached',
};

/** `status`: of the HTTP answer; `error` absent where the body was not Graph's. `retryAfterMs`: as the answer itself said. */
export function verdictOn(status: number, error: GraphError | undefined, retryAfterMs?: number): Verdict {
  const after = (ms: number) => ({ afterMs: Math.max(retryAfterMs ?? 0, ms) });
  const own = retryAfterMs === undefined ? {} : { afterMs: retryAfterMs };
  if (error === undefined) {
    if (status === 429) return { kind: 'retry', reason: 'Graph limits the pace (429)', ...own };
    // It broke on Meta's side after it had come in.
    if (status >= 500)
      return { kind: 'retry', reason: `Graph answered ${status}`, maybeAccepted: true, ...own };
    return { kind: 'refused', reason: `Graph answered ${status} without saying why` };
  }
  const { code, error_subcode: subcode } = error;
  const named = `Graph error ${code}${subcode === undefined ? '' : `/${subcode}`}`;
  if (subcode === outsideWindow)
    return { kind: 'refused', reason: `${named}: more than 24 hours since the customer last wrote` };
  if (subcode === otherAppControls)
    return { kind: 'not-in-control', reason: `${named}: another app has the conversation` };
  if (paces.has(code))
    return {
      kind: 'retry',
      reason: `${named}: the pace is limited`,
      ...after(status === 429 ? 0 : minuteMs),
    };
  if (token.has(code))
    return {
      kind: 'retry',
      reason: `${named}: the page’s token is not valid; make a new one and set MESSENGER_PAGE_TOKEN`,
      ...after(5 * minuteMs),
    };
  if (transient.has(code) || error.is_transient === true)
    return {
      kind: 'retry',
      reason: `${named}: a fault on Meta’s side`,
      ...(status >= 500 ? { maybeAccepted: true } : {}),
      ...own,
    };
  if (status >= 500) return { kind: 'retry', reason: named, maybeAccepted: true, ...own };
  if (status === 429) return { kind: 'retry', reason: named, ...own };
  if (code === 10)
    return {
      kind: 'refused',
      reason: `${named}: not permitted; check the app’s permissions and the 24-hour window`,
    };
  return { kind: 'refused', reason: `${named}: ${hints[code] ?? 'it would be refused again'}` };
}

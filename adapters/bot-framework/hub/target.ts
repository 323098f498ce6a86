// An agent hub as a desk for our tickets, by Bot Framework's handoff protocol in the model "bot as a proxy"
// (learn.microsoft.com/azure/bot-service/bot-service-design-pattern-handoff-human): events and messages are posted to its messaging
// endpoint, and it says by `handoff.status` whether somebody has the ticket.
import type { Attempt, FarTicket, HandoffTarget, Unavailable } from '../../../handoff/target.ts';
import type { HubActivity, HubPlace } from './activities.ts';
import { initiation, over, passed } from './activities.ts';

export interface HubTargetOptions {
  /** The hub's messaging endpoint. */
  readonly url: string;
  readonly place: () => HubPlace;
  /** For the `Authorization` header; `undefined`: the hub is on this machine and takes none. */
  readonly token: () => Promise<string | undefined>;
  /** Default 10,000. */
  readonly withinMs?: number;
}

const hubName = 'hub';
const usualWithinMs = 10_000;
const longestReason = 200;

type Sent = { readonly kind: 'sent' } | { readonly kind: 'refused'; readonly reason: string } | Unavailable;

export function hubTarget(options: HubTargetOptions): HandoffTarget {
  const { url, place, token, withinMs = usualWithinMs } = options;

  /** The hub tells a repetition by the activity's id, as every channel does. */
  async function send(activity: HubActivity, { signal }: Attempt): Promise<Sent> {
    try {
      const bearer = await token();
      const response = await fetch(url, {
        method: 'POST',
        // A redirect would take the token elsewhere.
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(withinMs)]),
        headers: {
          'content-type': 'application/json',
          ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        },
        body: JSON.stringify(activity),
      });
      const text = await response.text();
      return response.ok ? { kind: 'sent' } : failure(response, text);
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      const reason = `hub: no answer: ${cause instanceof Error ? cause.message : String(cause)}`;
      return { kind: 'unavailable', reason: reason.slice(0, longestReason), maybeAccepted: true };
    }
  }

  async function word(activity: HubActivity, attempt: Attempt) {
    const sent = await send(activity, attempt);
    return sent.kind === 'sent' ? ({ kind: 'passed' } as const) : sent;
  }

  return {
    name: hubName,
    async offer(offer, attempt) {
      const sent = await send(initiation(offer, place()), attempt);
      return sent.kind === 'sent' ? { kind: 'pending' } : sent;
    },
    pass: (ticket: FarTicket, said, attempt) => word(passed(ticket, said, place()), attempt),
    cancel: (ticket, note, attempt) => word(over(ticket, note, place()), attempt),
  };
}

function failure({ status, headers }: Response, text: string): Sent {
  const reason = `hub: ${status} ${text.slice(0, longestReason)}`.trim();
  const isFinal = status < 500 && ![401, 408, 425, 429].includes(status);
  if (isFinal) return { kind: 'refused', reason };
  const seconds = Number(headers.get('retry-after') ?? NaN);
  return {
    kind: 'unavailable',
    reason,
    ...(Number.isFinite(seconds) ? { afterMs: seconds * 1000 } : {}),
    ...(status >= 500 ? { maybeAccepted: true as const } : {}),
  };
}

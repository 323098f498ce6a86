// What a try at a delivery writes into the log. Pure.
import type { NewConversationEntry } from '../entries.ts';
import type { ConversationState } from '../state.ts';
import type { Delivery } from './courier.ts';
import { deliveryStateOf } from './deliveries.ts';
import { isGivenUp, pauseMs } from './pace.ts';
import type { Pace } from './pace.ts';

export interface Try {
  readonly to: string;
  readonly seq: number;
  /** ISO 8601; when the entry was first tried. */
  readonly since: string;
  readonly attempt: number;
  readonly outcome: Delivery;
}

export interface OutcomeParts {
  readonly nowMs: number;
  readonly pace: Pace;
  readonly random: () => number;
  /** Nothing but this entry waits. */
  readonly isLast: boolean;
}

export type OutcomeEntry = Extract<
  NewConversationEntry,
  { readonly kind: 'delivered' | 'delivery-delayed' | 'delivery-failed' }
>;

/** Is the entry still to be delivered at `state`? Another node may have done it. */
export function isStillWanted({ to, seq }: Pick<Try, 'to' | 'seq'>, state: ConversationState): boolean {
  const { upTo, again } = deliveryStateOf(state, to);
  return seq > upTo || again.includes(seq);
}

export function outcomeEntry(tried: Try, state: ConversationState, parts: OutcomeParts): OutcomeEntry {
  const { to, seq, attempt, outcome } = tried;
  const before = deliveryStateOf(state, to).delayed;
  const earlier = before?.seq === seq ? before : undefined;
  const common = { to, seq };
  const nothingLeft = parts.isLast ? { nothingLeft: true } : {};
  const maybeTwice = earlier?.maybeAccepted === true ? { maybeTwice: true } : {};
  switch (outcome.kind) {
    case 'delivered': {
      const channelIds = [...(earlier?.channelIds ?? []), ...(outcome.channelIds ?? [])];
      const named = channelIds.length === 0 ? {} : { channelIds };
      return {
        kind: 'delivered',
        data: { ...common, ...named, attempts: attempt, ...maybeTwice, ...nothingLeft },
      };
    }
    case 'refused':
      return {
        kind: 'delivery-failed',
        data: { ...common, reason: outcome.reason, attempts: attempt, ...maybeTwice, ...nothingLeft },
      };
    case 'retry': {
      const { reason, afterMs, part, channelIds, maybeAccepted } = outcome;
      if (isGivenUp(tried.since, parts.nowMs, parts.pace)) {
        const twice = maybeAccepted === true ? { maybeTwice: true } : maybeTwice;
        return {
          kind: 'delivery-failed',
          data: { ...common, reason, attempts: attempt, ...twice, ...nothingLeft },
        };
      }
      const nextMs = parts.nowMs + pauseMs(attempt, afterMs, parts.pace, parts.random);
      return {
        kind: 'delivery-delayed',
        data: {
          ...common,
          attempt,
          reason,
          nextAt: new Date(nextMs).toISOString(),
          ...(part === undefined ? {} : { part }),
          ...(channelIds === undefined ? {} : { channelIds: [...channelIds] }),
          ...(maybeAccepted === true ? { maybeAccepted } : {}),
        },
      };
    }
  }
}

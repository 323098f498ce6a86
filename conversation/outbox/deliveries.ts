// How far each destination has got with a conversation, entry by entry. Pure; it knows no courier.
import type { Effects } from '../effects.ts';
import type { Entry, EntryKind } from '../entries.ts';
import type { ConversationState, DeliveryState } from '../state.ts';

type Deliveries = ConversationState['deliveries'];

const nothingYet: DeliveryState = { upTo: 0, failed: [], again: [] };

const bookkeeping: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'delivered',
  'delivery-delayed',
  'delivery-failed',
  'delivery-retried',
]);

/** Entries by which the outbox keeps its books; no courier carries them. */
export function aboutDeliveries({ kind }: Pick<Entry, 'kind'>): boolean {
  return bookkeeping.has(kind);
}

/** How far `to` has got. */
export function deliveryStateOf(
  { deliveries }: Pick<ConversationState, 'deliveries'>,
  to: string,
): DeliveryState {
  return deliveries[to] ?? nothingYet;
}

export const deliveryEffects: Effects<Deliveries> = {
  delivered: (deliveries, { data, seq }) =>
    change(deliveries, data.to, (before) => passed(before, data, seq)),
  'delivery-failed': (deliveries, { data, seq, at }) =>
    change(deliveries, data.to, (before) => {
      const after = passed(before, data, seq);
      return { ...after, failed: [...after.failed, { seq: data.seq, reason: data.reason, at }] };
    }),
  'delivery-delayed': (deliveries, { data, at }) =>
    change(deliveries, data.to, (before) => {
      const earlier = before.delayed?.seq === data.seq ? before.delayed : undefined;
      const part = data.part ?? earlier?.part;
      const channelIds = [...(earlier?.channelIds ?? []), ...(data.channelIds ?? [])];
      const maybeAccepted = data.maybeAccepted === true || earlier?.maybeAccepted === true;
      return {
        ...before,
        delayed: {
          seq: data.seq,
          attempt: data.attempt,
          since: earlier?.since ?? at,
          nextAt: data.nextAt,
          ...(part === undefined ? {} : { part }),
          ...(channelIds.length === 0 ? {} : { channelIds }),
          ...(maybeAccepted ? { maybeAccepted } : {}),
        },
      };
    }),
  'delivery-retried': (deliveries, { data }) =>
    change(deliveries, data.to, (before) => {
      if (!before.failed.some(({ seq }) => seq === data.seq)) return before;
      return { ...without(before, data.seq), again: [...before.again, data.seq] };
    }),
};

function passed(
  before: DeliveryState,
  data: { readonly seq: number; readonly nothingLeft?: boolean },
  ownSeq: number,
): DeliveryState {
  const { delayed, ...rest } = without(before, data.seq);
  const upTo = Math.max(before.upTo, data.nothingLeft === true ? ownSeq : data.seq);
  return { ...rest, upTo, ...(delayed === undefined || delayed.seq === data.seq ? {} : { delayed }) };
}

function without(before: DeliveryState, seq: number): DeliveryState {
  return {
    ...before,
    failed: before.failed.filter((failed) => failed.seq !== seq),
    again: before.again.filter((wanted) => wanted !== seq),
  };
}

function change(
  deliveries: Deliveries,
  to: string,
  effect: (before: DeliveryState) => DeliveryState,
): Deliveries {
  return { ...deliveries, [to]: effect(deliveries[to] ?? nothingYet) };
}

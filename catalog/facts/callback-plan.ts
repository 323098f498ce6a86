// When a team can call customers back: its opening hours for as many days ahead as the shop says, and how they are cut into
// slots. Who has booked what is not known here.
import type { Shop } from '../model.ts';
import { serviceSpans } from './service-opening.ts';

export interface CallbackPlan {
  /** Instants in ms, in order. */
  readonly spans: readonly { readonly fromMs: number; readonly toMs: number }[];
  readonly lengthMs: number;
  readonly perSlot: number;
}

/** `undefined`: the shop makes no calls by appointment. */
export function callbackPlan(shop: Shop, teamId: string, nowMs: number): CallbackPlan | undefined {
  const { callbackSlots } = shop;
  if (callbackSlots === undefined) return undefined;
  const { lengthMs, perSlot, daysAhead } = callbackSlots;
  return { spans: serviceSpans(shop, teamId, nowMs, daysAhead), lengthMs, perSlot };
}

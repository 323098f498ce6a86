// The order in which a desk takes up its tickets: who must not wait longer first, then what was promised soonest, then what is
// worth most, then who has waited longest. It is what the people find who come in in the morning. Pure; it reads nothing.

export interface Ordered {
  readonly ticketId: string;
  /** Higher first: it was raised because something had gone wrong or was about to. */
  readonly priority: number;
  /** ISO 8601; its place in line. */
  readonly queuedAt: string;
  /** The promise that is due next; tickets without one come after those with one. */
  readonly promise?: { readonly dueAt: string } | undefined;
  /** Price of what it is about, in the shop's currency; absent where it is not known. */
  readonly value?: number | undefined;
}

/** For `toSorted`: a total order, so that two readers see the same list. */
export function byTurn(a: Ordered, b: Ordered): number {
  return (
    b.priority - a.priority ||
    dueMs(a) - dueMs(b) ||
    (b.value ?? 0) - (a.value ?? 0) ||
    Date.parse(a.queuedAt) - Date.parse(b.queuedAt) ||
    (a.ticketId < b.ticketId ? -1 : a.ticketId > b.ticketId ? 1 : 0)
  );
}

/** Finite, so that two without a promise are equal. */
const never = Number.MAX_SAFE_INTEGER;

const dueMs = ({ promise }: Ordered): number => (promise === undefined ? never : Date.parse(promise.dueAt));

// What handoff asks about opening hours. The catalogue's facts answer it and are passed in; no calendar is known here.

export interface Opening {
  /** Somebody of the team is in now. */
  readonly open: boolean;
  /** ISO 8601 instant at which people are next in; absent when open or when it is not known. */
  readonly opensAt?: string;
  /** ISO 8601 instant; only when open and known. */
  readonly closesAt?: string;
}

// When a call would suit a customer, as they said it. Shared by whoever reads it from words and whoever looks for a slot; it
// knows neither.

/** Never empty. Times are `HH:MM` on the shop's clock. */
export interface CallTime {
  /** ISO date in the shop's time zone. */
  readonly date?: string;
  /** "klo 14": a slot in which that time lies. */
  readonly at?: string;
  /** "kolmen jälkeen", "förmiddag": a slot that begins in between. */
  readonly from?: string;
  readonly to?: string;
  /** The first one that is free, or any: "mahdollisimman pian", "whenever". */
  readonly soonest?: true;
}

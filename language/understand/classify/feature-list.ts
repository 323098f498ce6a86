// Gathers the features of a clause, each once and with its greatest weight, without a string or an object for any of them.
// It knows numbers only.
import type { Features } from './softmax.ts';

/** Further features of one list are left out: no clause has as many. */
const featuresAtMost = 4_000;
const slots = 2 ** 13;

/** Which features the list being made has, by its turn: shared by all lists, of which one is made at a time. */
const turnOf = new Int32Array(slots);
const placeOf = new Int32Array(slots);
let turn = 0;

/** In the order in which they were added. Only the list made last may be added to. */
export class FeatureList implements Features {
  readonly numbers: number[] = [];
  readonly weights: number[] = [];
  readonly #turn = ++turn;

  /** `feature`: 31 bits. */
  add(feature: number, weight: number): void {
    let slot = Math.imul(feature, 0x9e3779b1) >>> 19;
    while (turnOf[slot] === this.#turn) {
      const place = placeOf[slot] ?? 0;
      if (this.numbers[place] === feature) {
        if (weight > (this.weights[place] ?? 0)) this.weights[place] = weight;
        return;
      }
      slot = (slot + 1) & (slots - 1);
    }
    const place = this.numbers.length;
    if (place >= featuresAtMost) return;
    turnOf[slot] = this.#turn;
    placeOf[slot] = place;
    this.numbers.push(feature);
    this.weights.push(weight);
  }

  forEach(visit: (weight: number, feature: number) => void): void {
    for (let place = 0; place < this.numbers.length; place++)
      visit(this.weights[place] ?? 0, this.numbers[place] ?? 0);
  }
}

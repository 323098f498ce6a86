// Multinomial logistic regression over sparse features: learns from labelled examples in a second and says how likely each
// label is. Deterministic; it knows nothing of words.

/** Features by their numbers (`hashing.ts`), with their weights; each once. A `Map` is one, and so is a `FeatureList`. */
export interface Features {
  forEach(visit: (weight: number, feature: number) => void): void;
}

export interface Example<L extends string> {
  readonly label: L;
  readonly features: Features;
  /** How much it counts; 1 unless told. */
  readonly weight?: number;
}

export interface Likelihood<L extends string> {
  readonly label: L;
  /** 0…1; all of them together are 1. */
  readonly probability: number;
}

/** What was learnt. Plain data, so that it can be kept in a file. */
export interface Model<L extends string> {
  readonly labels: readonly L[];
  /** The features met, in the order of the weights' rows. */
  readonly features: Uint32Array;
  /** One row a feature, one column a label. */
  readonly weights: Float32Array;
  /** One a label. */
  readonly bias: Float32Array;
}

/** All labels, likeliest first. `known`: the share of the features' weight that was met while learning. */
export interface Guess<L extends string> {
  readonly ranked: readonly Likelihood<L>[];
  readonly known: number;
}

export type Classify<L extends string> = (features: Features) => Guess<L>;

export interface Learning {
  readonly epochs: number;
  readonly rate: number;
  /** Features in fewer examples than this are left out. */
  readonly least: number;
}

/** Smaller errors teach nothing worth the time. */
const leastError = 0.02;

interface Row {
  readonly at: Uint32Array;
  readonly value: Float32Array;
}

/** Full-length vectors would make long clauses shout. */
function rowOf(features: Features, indexes: ReadonlyMap<number, number>): Row {
  const at: number[] = [];
  const value: number[] = [];
  let all = 0;
  features.forEach((weight, name) => {
    all += weight * weight;
    const index = indexes.get(name);
    if (index === undefined) return;
    at.push(index);
    value.push(weight);
  });
  const length = lengthOf(all);
  return {
    at: Uint32Array.from(at),
    value: Float32Array.from(value, (weight) => weight / length),
  };
}

const lengthOf = (squares: number): number => Math.sqrt(squares) || 1;

/** A small generator with a fixed seed: the same examples always teach the same. */
function shuffled(count: number, epoch: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  let state = (epoch + 1) * 0x9e3779b9;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

function indexesOf(examples: readonly Example<string>[], least: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    features.forEach((_, name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  const indexes = new Map<number, number>();
  for (const [name, count] of counts) if (count >= least) indexes.set(name, indexes.size);
  return indexes;
}

function softmaxInPlace(scores: Float32Array): void {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const power = Math.exp((scores[at] ?? 0) - most);
    scores[at] = power;
    sum += power;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
}

/** @throws RangeError without examples. */
export function learn<L extends string>(
  examples: readonly Example<L>[],
  { epochs, rate, least }: Learning,
): Model<L> {
  if (examples.length === 0) throw new RangeError('nothing to learn from');
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const width = labels.length;
  const indexes = indexesOf(examples, least);
  const weights = new Float32Array(indexes.size * width);
  const bias = new Float32Array(width);
  const speed = new Float32Array(indexes.size * width).fill(1e-6);
  const rows = examples.map(({ features }) => rowOf(features, indexes));
  const targets = examples.map(({ label }) => labels.indexOf(label));
  const scores = new Float32Array(width);
  const errors = new Float32Array(width);
  const wrong = new Uint32Array(width);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(rows.length, epoch)) {
      const row = rows[example];
      if (row === undefined) continue;
      scoreInto(scores, row, weights, bias);
      const counted = examples[example]?.weight ?? 1;
      const target = targets[example] ?? 0;
      let count = 0;
      for (let k = 0; k < width; k++) {
        const error = counted * ((scores[k] ?? 0) - (k === target ? 1 : 0));
        if (Math.abs(error) < leastError) continue;
        bias[k] = (bias[k] ?? 0) - 0.05 * rate * error;
        errors[count] = error;
        wrong[count++] = k;
      }
      for (let i = 0; i < row.at.length; i++) {
        const from = (row.at[i] ?? 0) * width;
        const value = row.value[i] ?? 0;
        for (let j = 0; j < count; j++) {
          const index = from + (wrong[j] ?? 0);
          const slope = (errors[j] ?? 0) * value;
          const sum = (speed[index] ?? 0) + slope * slope;
          speed[index] = sum;
          weights[index] = (weights[index] ?? 0) - (rate * slope) / Math.sqrt(sum);
        }
      }
    }
  }

  return { labels, features: Uint32Array.from(indexes.keys()), weights, bias };
}

/** Likelihoods of all labels for a row's features. */
function scoreInto(
  scores: Float32Array,
  { at, value }: Row,
  weights: Float32Array,
  bias: Float32Array,
): void {
  scores.set(bias);
  for (let i = 0; i < at.length; i++) addWeighted(scores, value[i] ?? 0, weights, at[i] ?? 0);
  softmaxInPlace(scores);
}

function addWeighted(scores: Float32Array, value: number, weights: Float32Array, feature: number): void {
  const width = scores.length;
  const from = feature * width;
  for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) + value * (weights[from + k] ?? 0);
}

/** Features that were met while learning, found by their numbers without a string or an object. */
function indexOf(features: Uint32Array): (feature: number) => number {
  const size = 2 ** Math.ceil(Math.log2(2 * features.length + 2));
  const names = new Uint32Array(size);
  const indexes = new Int32Array(size).fill(-1);
  const slotOf = (feature: number): number => {
    let slot = Math.imul(feature, 0x9e3779b1) & (size - 1);
    while (indexes[slot] !== -1 && names[slot] !== feature) slot = (slot + 1) & (size - 1);
    return slot;
  };
  features.forEach((feature, index) => {
    const slot = slotOf(feature);
    names[slot] = feature;
    indexes[slot] = index;
  });
  return (feature) => indexes[slotOf(feature)] ?? -1;
}

export interface Likelihoods {
  /** By the model's labels, in their order. The same array for every call: it is overwritten by the next. */
  readonly scores: Float32Array;
  /** The share of the features' weight that was met while learning. */
  readonly known: number;
}

/** May be called for any features; those that were never met only lower `known`. */
export function likelihoodsWith({
  labels,
  features,
  weights,
  bias,
}: Model<string>): (features: Features) => Likelihoods {
  const index = indexOf(features);
  const scores = new Float32Array(labels.length);
  const met: number[] = [];
  const values: number[] = [];
  return (given) => {
    let all = 0;
    let squares = 0;
    let count = 0;
    given.forEach((weight, feature) => {
      all += weight * weight;
      const at = index(feature);
      if (at < 0) return;
      squares += weight * weight;
      met[count] = at;
      values[count++] = weight;
    });
    const length = lengthOf(all);
    scores.set(bias);
    for (let i = 0; i < count; i++)
      addWeighted(scores, Math.fround((values[i] ?? 0) / length), weights, met[i] ?? 0);
    softmaxInPlace(scores);
    return { scores, known: all === 0 ? 0 : squares / all };
  };
}

export function classifyWith<L extends string>(model: Model<L>): Classify<L> {
  const likelihoods = likelihoodsWith(model);
  return (features) => {
    const { scores, known } = likelihoods(features);
    const ranked = model.labels
      .map((label, k) => ({ label, probability: scores[k] ?? 0 }))
      .sort((a, b) => b.probability - a.probability);
    return { ranked, known };
  };
}

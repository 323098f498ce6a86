// Multinomial logistic regression over sparse features: learns from labelled examples in a second and says how likely each
// label is. Deterministic; it knows nothing of words.

export type Features = ReadonlyMap<string, number>;

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
const leastError = 0.005;

interface Row {
  readonly at: Uint32Array;
  readonly value: Float32Array;
}

/** Full-length vectors would make long clauses shout. */
function rowOf(features: Features, indexes: ReadonlyMap<string, number>): Row & { readonly known: number } {
  const at: number[] = [];
  const value: number[] = [];
  let all = 0;
  let met = 0;
  for (const [name, weight] of features) {
    all += weight * weight;
    const index = indexes.get(name);
    if (index === undefined) continue;
    met += weight * weight;
    at.push(index);
    value.push(weight);
  }
  const length = Math.sqrt(all) || 1;
  return {
    at: Uint32Array.from(at),
    value: Float32Array.from(value, (weight) => weight / length),
    known: all === 0 ? 0 : met / all,
  };
}

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

function indexesOf(examples: readonly Example<string>[], least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const indexes = new Map<string, number>();
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
): Classify<L> {
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

  const scoreInto = ({ at, value }: Row): void => {
    scores.set(bias);
    for (let i = 0; i < at.length; i++) {
      const from = (at[i] ?? 0) * width;
      const v = value[i] ?? 0;
      for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) + v * (weights[from + k] ?? 0);
    }
    softmaxInPlace(scores);
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(rows.length, epoch)) {
      const row = rows[example];
      if (row === undefined) continue;
      scoreInto(row);
      const counted = examples[example]?.weight ?? 1;
      const target = targets[example] ?? 0;
      for (let k = 0; k < width; k++) {
        const error = counted * ((scores[k] ?? 0) - (k === target ? 1 : 0));
        if (Math.abs(error) < leastError) continue;
        bias[k] = (bias[k] ?? 0) - 0.05 * rate * error;
        for (let i = 0; i < row.at.length; i++) {
          const index = (row.at[i] ?? 0) * width + k;
          const slope = error * (row.value[i] ?? 0);
          speed[index] = (speed[index] ?? 0) + slope * slope;
          weights[index] = (weights[index] ?? 0) - (rate * slope) / Math.sqrt(speed[index] ?? 1);
        }
      }
    }
  }

  return (features) => {
    const row = rowOf(features, indexes);
    scoreInto(row);
    const ranked = labels
      .map((label, k) => ({ label, probability: scores[k] ?? 0 }))
      .sort((a, b) => b.probability - a.probability);
    return { ranked, known: row.known };
  };
}

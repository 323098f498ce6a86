// The arithmetic of times that are never negative and sometimes very long: a log-normal curve learnt as a running average
// of logarithms. It knows nothing of customers or agents.

/** What is known of some duration, as of its natural logarithm. `weight`: how many observations it stands on, at most `memory`. */
export interface LogAverage {
  readonly weight: number;
  readonly mean: number;
  readonly variance: number;
}

/** Older observations fade: about this many of the latest count. */
const memory = 150;
/** An observation farther out than this many standard deviations counts as if it stood there. */
const outlier = 2.5;

/** `seconds` is the duration in the middle: half are shorter. */
export function logAverageOf(seconds: number, deviation: number, weight: number): LogAverage {
  return { weight, mean: Math.log(seconds), variance: deviation * deviation };
}

/** The average with one duration more. Durations under a second count as a second. */
export function withDuration(average: LogAverage, seconds: number): LogAverage {
  const deviation = Math.sqrt(average.variance);
  const step = Math.log(Math.max(1, seconds)) - average.mean;
  const held = Math.max(-outlier * deviation, Math.min(outlier * deviation, step));
  const weight = Math.min(memory, average.weight + 1);
  const mean = average.mean + held / weight;
  const variance = average.variance + (held * (average.mean + held - mean) - average.variance) / weight;
  return { weight, mean, variance: Math.max(variance, 0.05) };
}

/** The duration, in seconds, that stands `z` standard deviations from the middle. */
export function durationAt({ mean, variance }: LogAverage, z: number): number {
  return Math.exp(mean + z * Math.sqrt(variance));
}

export function meanDuration({ mean, variance }: LogAverage): number {
  return Math.exp(mean + variance / 2);
}

/** What has lasted longer than this many standard deviations is likely forgotten: the curve's own end is too hopeful then. */
const forgotten = 2;

/** Of durations that have lasted `age` seconds: the share that lasts so many more. */
export function lastingOn(average: LogAverage, age: number): (seconds: number) => number {
  const deviation = Math.sqrt(average.variance);
  if (age > durationAt(average, forgotten)) {
    return (seconds) => (age / (age + seconds)) ** ((forgotten + 0.4) / deviation);
  }
  const lasted = shareLonger(average, age);
  return (seconds) => shareLonger(average, age + seconds) / lasted;
}

function shareLonger(average: LogAverage, seconds: number): number {
  if (seconds <= 0) return 1;
  return 1 - normalShare((Math.log(seconds) - average.mean) / Math.sqrt(average.variance));
}

/** Share of a normal curve below `z`; right to four decimals (Abramowitz and Stegun 26.2.17). */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    0.3989422804 *
    Math.exp((-z * z) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}

// Hostile messages against the second shop's service: how long each holds the event loop, and whether each is answered.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { locales } from '../../kernel/locale.ts';
import { hostileMessages } from '../../test/unit/language/hostile-messages.ts';
import type { Service } from './service.ts';

export interface FuzzReport {
  readonly messages: number;
  /** Of processor time. */
  readonly readingMs: readonly number[];
  readonly turnMs: readonly number[];
  /** Of each turn, the longest that it held the event loop at a stretch. */
  readonly blockMs: readonly number[];
  readonly slowest: { readonly shape: string; readonly seed: number; readonly ms: number };
  /** By the clock, what other processes take included. */
  readonly longestBlockMs: number;
  readonly unanswered: number;
}

/** Shapes in turn, each message with a seed of its own. */
export async function measureFuzzing(service: Service, count: number, from: number): Promise<FuzzReport> {
  const shapes = Object.entries(hostileMessages);
  const blocked = monitorEventLoopDelay({ resolution: 1 });
  const readingMs: number[] = [];
  const turnMs: number[] = [];
  const blockMs: number[] = [];
  let slowest = { shape: '', seed: 0, ms: 0 };
  let unanswered = 0;
  blocked.enable();
  for (let at = 0; at < count; at++) {
    const [shape, make] = shapes[at % shapes.length] ?? ['', () => ''];
    const seed = from + at;
    const answered = await service.ask(make(seed), locales[seed % locales.length] ?? 'fi');
    readingMs.push(answered.readingMs);
    turnMs.push(answered.turnMs);
    blockMs.push(answered.blockMs);
    if (answered.text === '') unanswered++;
    if (answered.blockMs > slowest.ms) slowest = { shape, seed, ms: answered.blockMs };
    await new Promise((resolve) => setImmediate(resolve));
  }
  blocked.disable();
  return {
    messages: count,
    readingMs,
    turnMs,
    blockMs,
    slowest,
    longestBlockMs: blocked.max / 1e6,
    unanswered,
  };
}

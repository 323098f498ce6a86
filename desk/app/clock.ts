// The service's time at the reader's screen: its clock as it last told it, carried on by the browser's. Waiting times must be
// right also where the computer's own clock is wrong.
import { useSyncExternalStore } from 'react';

const tickMs = 5_000;
let aheadMs = 0;
let shownMs = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/** `now`: ISO 8601, as the service said. */
export function setServiceTime(now: string): void {
  const nowMs = Date.parse(now);
  if (Number.isNaN(nowMs)) return;
  aheadMs = nowMs - Date.now();
  tick();
}

export const serviceNowMs = (): number => Date.now() + aheadMs;

function tick(): void {
  shownMs = serviceNowMs();
  for (const listener of listeners) listener();
}

/** Whole seconds until then (ISO 8601), counted down one by one; never below 0. */
export function useSecondsLeft(until: string): number {
  const secondsLeft = (): number => Math.max(0, Math.ceil((Date.parse(until) - serviceNowMs()) / 1000));
  return useSyncExternalStore(subscribeToSeconds, secondsLeft);
}

function subscribeToSeconds(listener: () => void): () => void {
  const everySecond = setInterval(listener, 1_000);
  return () => clearInterval(everySecond);
}

/** The service's time, renewed every few seconds; all who show it are renewed together. */
export function useNowMs(): number {
  return useSyncExternalStore(subscribe, () => shownMs);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, tickMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

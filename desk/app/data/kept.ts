// A small value that outlives a reload of the tab and nothing more: half-typed replies and messages on their way. It knows
// nothing of what it keeps.
import { useSyncExternalStore } from 'react';

export interface Kept<Value> {
  readonly get: () => Value;
  readonly set: (change: (value: Value) => Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createKept<Value extends object>(
  key: string,
  initial: Value,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): Kept<Value> {
  let value = read(key, storage) ?? initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      value = change(value);
      try {
        storage.setItem(key, JSON.stringify(value));
      } catch {
        // A full or forbidden storage costs the reload, not the work at hand.
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function read(name: string, from: Pick<Storage, 'getItem'>): Value | undefined {
    try {
      const text = from.getItem(name);
      return text === null ? undefined : (JSON.parse(text) as Value);
    } catch {
      return undefined;
    }
  }
}

export function useKept<Value>(kept: Kept<Value>): Value {
  return useSyncExternalStore(kept.subscribe, kept.get);
}

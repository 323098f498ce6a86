// A line of things to come, soonest first; what is due at the same time comes in the order it was added.

export interface Agenda<T> {
  add(at: number, what: T): void;
  next(): { readonly at: number; readonly what: T } | undefined;
}

export function agenda<T>(): Agenda<T> {
  const heap: { at: number; turn: number; what: T }[] = [];
  let turns = 0;
  const before = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]];
    if (one === undefined || other === undefined) return false;
    return one.at < other.at || (one.at === other.at && one.turn < other.turn);
  };
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]];
    if (one === undefined || other === undefined) return;
    heap[a] = other;
    heap[b] = one;
  };
  return {
    add(at, what) {
      heap.push({ at, turn: turns++, what });
      for (let n = heap.length - 1; n > 0;) {
        const parent = (n - 1) >> 1;
        if (!before(n, parent)) break;
        swap(n, parent);
        n = parent;
      }
    },
    next() {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined) return undefined;
      if (heap.length > 0) heap[0] = last;
      for (let n = 0; ;) {
        const [left, right] = [2 * n + 1, 2 * n + 2];
        const least = before(right, left) ? right : left;
        if (!before(least, n)) break;
        swap(n, least);
        n = least;
      }
      return first;
    },
  };
}

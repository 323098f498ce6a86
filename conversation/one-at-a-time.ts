// Work that comes by name: one at a time for each name, and once more when it was asked for meanwhile, however often. It knows
// nothing of the work.

export interface OneAtATime {
  /** Resolves when work that began after this call, or was told to look again by it, is done. Never rejects. */
  readonly run: (name: string) => Promise<void>;
  /** Resolves when nothing by that name (absent: nothing at all) is under way. */
  readonly settled: (name?: string) => Promise<void>;
}

interface Slot {
  again: boolean;
  done: Promise<void>;
}

/** What `work` rejects with goes to `failed`; work that was asked for meanwhile is then left undone. */
export function oneAtATime(
  work: (name: string) => Promise<void>,
  failed: (name: string, error: unknown) => void,
): OneAtATime {
  const underWay = new Map<string, Slot>();

  async function runAll(name: string, slot: Slot): Promise<void> {
    try {
      do {
        slot.again = false;
        await work(name);
      } while (slot.again);
    } catch (error) {
      failed(name, error);
    } finally {
      underWay.delete(name);
    }
  }

  return {
    run(name) {
      const running = underWay.get(name);
      if (running !== undefined) {
        running.again = true;
        return running.done;
      }
      const slot: Slot = { again: false, done: Promise.resolve() };
      underWay.set(name, slot);
      slot.done = runAll(name, slot);
      return slot.done;
    },
    async settled(name) {
      if (name !== undefined) return underWay.get(name)?.done;
      while (underWay.size > 0) await Promise.all([...underWay.values()].map(({ done }) => done));
    },
  };
}

// Wake-ups within one process: who wants to hear of which conversation or register. It knows neither what happened nor where
// it is kept.
import type { Logger } from '../kernel/logger.ts';

type Wake = (id: string) => void;

export interface Wakes {
  /** As `Store.subscribe`. */
  readonly subscribe: (conversationId: string | undefined, wake: Wake) => () => void;
  /** Calls everyone concerned; what they throw is logged and harms nobody else. */
  readonly wake: (conversationId: string) => void;
  readonly clear: () => void;
}

/** `idName`: what an id is called where a failed wake-up is logged. */
export function createWakes(logger: Logger, idName = 'conversationId'): Wakes {
  const ofOne = new Map<string, Set<Wake>>();
  const ofAll = new Set<Wake>();

  function call(wakes: Iterable<Wake>, id: string): void {
    for (const wake of [...wakes]) {
      try {
        wake(id);
      } catch (error) {
        logger.error('wake-failed', { [idName]: id }, error);
      }
    }
  }

  return {
    subscribe(conversationId, wake) {
      // A caller may pass one function twice; each subscription is its own.
      const own: Wake = (id) => wake(id);
      if (conversationId === undefined) {
        ofAll.add(own);
        return () => void ofAll.delete(own);
      }
      const wakes = ofOne.get(conversationId) ?? new Set<Wake>();
      ofOne.set(conversationId, wakes.add(own));
      return () => {
        wakes.delete(own);
        if (wakes.size === 0 && ofOne.get(conversationId) === wakes) ofOne.delete(conversationId);
      };
    },
    wake(conversationId) {
      call(ofOne.get(conversationId) ?? [], conversationId);
      call(ofAll, conversationId);
    },
    clear() {
      ofOne.clear();
      ofAll.clear();
    },
  };
}

// Who is writing just now, within this process: hints that are kept nowhere and may be lost. Nothing may depend on them.

interface Typing {
  readonly who: 'customer' | 'bot' | 'agent';
  /** The person's name, for an agent. */
  readonly name?: string;
}

export interface Presence {
  typing(conversationId: string, by: Typing): void;
  /** Calls `seen` for each hint until the returned function is called. `seen` must not throw. */
  watch(conversationId: string, seen: (by: Typing) => void): () => void;
}

export function createPresence(): Presence {
  const watchers = new Map<string, Set<(by: Typing) => void>>();
  return {
    typing(conversationId, by) {
      for (const seen of watchers.get(conversationId) ?? []) seen(by);
    },
    watch(conversationId, seen) {
      const watching = watchers.get(conversationId) ?? new Set();
      watchers.set(conversationId, watching.add(seen));
      return () => {
        watching.delete(seen);
        if (watching.size === 0) watchers.delete(conversationId);
      };
    },
  };
}

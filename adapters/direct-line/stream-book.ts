// How many streams are open, by conversation and by address, and which one gives way. It knows no sockets.

export interface StreamBook {
  isFull(address: string): boolean;
  /** Enters a stream; `evict` is called when a newer one of its conversation needs the place. Returns how to take it out again. */
  enter(conversationId: string, address: string, evict: () => void): () => void;
}

export function createStreamBook(limits: {
  readonly streamsPerConversation: number;
  readonly streamsPerAddress: number;
}): StreamBook {
  const byConversation = new Map<string, Set<() => void>>();
  const byAddress = new Map<string, number>();

  return {
    isFull: (address) => (byAddress.get(address) ?? 0) >= limits.streamsPerAddress,

    enter(conversationId, address, evict) {
      const own = byConversation.get(conversationId) ?? new Set();
      byConversation.set(conversationId, own);
      const place = () => evict();
      if (own.size >= limits.streamsPerConversation) {
        const [oldest] = own;
        if (oldest !== undefined) {
          own.delete(oldest);
          oldest();
        }
      }
      own.add(place);
      byAddress.set(address, (byAddress.get(address) ?? 0) + 1);
      return () => {
        own.delete(place);
        if (own.size === 0 && byConversation.get(conversationId) === own)
          byConversation.delete(conversationId);
        const rest = (byAddress.get(address) ?? 1) - 1;
        if (rest <= 0) byAddress.delete(address);
        else byAddress.set(address, rest);
      };
    },
  };
}

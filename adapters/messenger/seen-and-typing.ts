// Small signs for the customer: seen, and somebody is typing where an answer takes a while. As good as it goes, and never in the
// outbox: a sign that comes late is worse than none.
import { setTimeout } from 'node:timers/promises';
import type { Conversations } from '../../conversation/contract.ts';
import type { Graph } from './graph.ts';

/** Most answers are there before anybody would look for a sign of them. */
const slowAfterMs = 700;

/** Never rejects; nobody waits for it. */
export async function showSeen(
  conversationId: string,
  customer: string,
  {
    conversations,
    graph,
  }: { readonly conversations: Pick<Conversations, 'state' | 'settled'>; readonly graph: Graph },
): Promise<void> {
  const sign = (action: 'mark_seen' | 'typing_on') =>
    graph.post('me/messages', { recipient: { id: customer }, sender_action: action });
  try {
    const { speaker } = await conversations.state(conversationId);
    // A person sees it when they see it.
    if (speaker.kind === 'person') return;
    const settled = conversations.settled(conversationId).then(() => 'settled' as const);
    const slow = setTimeout(slowAfterMs, 'slow' as const, { ref: false });
    await sign('mark_seen');
    if ((await Promise.race([settled, slow])) === 'slow') await sign('typing_on');
  } catch {
    // The service is stopping; the message itself is kept.
  }
}

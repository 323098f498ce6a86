// What did not reach its destination, for whoever may know of the conversation, and another try when somebody wants one.
import { isOpen } from '../../../conversation/state.ts';
import type { ConversationState } from '../../../conversation/state.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import { mayRead } from '../authorisation.ts';
import type { Desk, Handler } from '../handling.ts';
import { json } from '../handling.ts';
import type { Agent, UndeliveredList } from '../types.ts';

/** Everybody's where there is no ticket: nobody else would look at it. */
async function mayKnow(desk: Desk, agent: Agent, state: ConversationState): Promise<boolean> {
  if (state.ticket === undefined) return true;
  const row = await desk.store.ticket(state.ticket.ticketId);
  return row === undefined || mayRead(agent, row);
}

export const listUndelivered: Handler<'listUndelivered'> = async (desk, { caller: { agent } }) => {
  const letters: UndeliveredList['letters'] = [];
  for (const { state, conversationId, to, seq, reason, at } of await desk.undelivered.list(
    desk.conversations,
  )) {
    if (!(await mayKnow(desk, agent, state))) continue;
    letters.push({
      conversationId,
      ...(state.ticket === undefined ? {} : { ticketId: state.ticket.ticketId }),
      to,
      seq,
      reason,
      at,
      customer: state.customer?.name ?? '',
      locale: state.locale,
      openQuestions: state.questions.filter(isOpen).length,
    });
  }
  const answer: UndeliveredList = { letters, now: new Date(desk.clock.nowMs()).toISOString() };
  return json(answer);
};

export const retryDelivery: Handler<'retryDelivery'> = async (desk, { body, caller: { agent } }) => {
  const { conversationId, to, seq } = body;
  const state = await desk.conversations.state(conversationId);
  if (!(await mayKnow(desk, agent, state))) throw new TiskiError('not-found');
  await desk.conversations.commitEntries(conversationId, ({ deliveries }) => {
    const isDead = deliveries[to]?.failed.some((letter) => letter.seq === seq) === true;
    if (!isDead) return { refuse: new TiskiError('not-found', 'No such message waits for a try.') };
    const by = { id: agent.id, name: agent.name };
    return { entries: [{ kind: 'delivery-retried', data: { to, seq, by } }] };
  });
  return { status: 204 };
};

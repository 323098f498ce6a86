// What is said when nothing else can be (conversation/contract.ts, `fallback`): true in every state, and a person is offered.
import type { Catalog } from '../catalog/model.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { Outgoing } from '../conversation/turn.ts';
import type { Clock } from '../kernel/clock.ts';
import { saying } from './message.ts';
import { sentence } from './reply.ts';
import { outgoing } from './turn/plan-of.ts';
import { viewOf } from './view.ts';

export function createFallback({
  catalog,
  clock,
}: {
  readonly catalog: () => Catalog;
  readonly clock: Clock;
}): (state: ConversationState, reason: string) => Outgoing {
  return (state, reason) => {
    const view = viewOf(catalog(), state.locale, clock.nowMs(), `${state.conversationId}:${state.lastSeq}`);
    const key =
      state.speaker.kind === 'queued'
        ? 'handoff.heard'
        : reason === 'failed'
          ? 'fallback.error'
          : 'fallback.held';
    const { name: shop } = view.catalog.shop;
    const lead = !state.greeted
      ? [sentence(view, 'greeting.with-answer', { shop })]
      : state.announced === 'person'
        ? [sentence(view, 'machine.back')]
        : [];
    return outgoing(saying(...lead, sentence(view, key)), state.locale);
  };
}

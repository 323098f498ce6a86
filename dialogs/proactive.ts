// Help that is offered before it is asked for: the words of the offer, which say who will answer, and what follows a yes or a no.
// Whether it may be offered is `handoff/proactive.ts`'s rule; when the page would like to, the page's.
import { z } from 'zod';
import type { Catalog } from '../catalog/model.ts';
import type { EventHandler } from '../conversation/contract.ts';
import type { NewConversationEntry } from '../conversation/entries.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { Opening } from '../handoff/opening.ts';
import { isUnderWay, mayOffer, standingOffer } from '../handoff/proactive.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import { moment } from '../language/phrases/figures.ts';
import { sentence } from './reply.ts';
import type { Sentence } from './reply.ts';
import { productTitle, viewOf } from './view.ts';
import type { View } from './view.ts';

const wishSchema = z.object({ rule: z.string().min(1).max(60), productId: z.string().max(100).optional() });
const answerSchema = z.object({ offerId: z.string() });

export interface ProactiveTools {
  readonly catalog: () => Catalog;
  /** Of the people who would be asked in. */
  readonly opening: (state: ConversationState) => Opening;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** What the events of the customer's client do, by their names; an event that may have no effect has none. */
export function proactiveEvents(tools: ProactiveTools): Readonly<Record<string, EventHandler>> {
  const viewIn = (state: ConversationState): View =>
    viewOf(tools.catalog(), state.locale, tools.clock.nowMs(), `${state.conversationId}:${state.lastSeq}`);

  return {
    proactive: ({ value, clientActivityId }, state) => {
      const wish = wishSchema.safeParse(value);
      if (!wish.success || !mayOffer(state, tools.clock.nowMs())) return [];
      const view = viewIn(state);
      const { rule, productId } = wish.data;
      const product =
        productId === undefined || view.catalog.product(productId) === undefined ? undefined : productId;
      const lead =
        product === undefined
          ? sentence(view, 'proactive.help')
          : sentence(view, 'proactive.help-product', { product: productTitle(view, product) });
      const offered: NewConversationEntry = {
        kind: 'proactive-offered',
        data: {
          offerId: tools.newId('o'),
          rule,
          text: `${lead.text} ${whoAnswers(tools.opening(state), view).text}`,
          locale: state.locale,
          ...(product === undefined ? {} : { productId: product }),
          ...(clientActivityId === undefined ? {} : { askedBy: clientActivityId }),
        },
      };
      return [offered];
    },

    'proactive.accepted': ({ value }, state) => {
      const answer = answerSchema.safeParse(value);
      const offer = answer.success ? standingOffer(state, answer.data.offerId) : undefined;
      if (offer === undefined) return [];
      const accepted: NewConversationEntry = { kind: 'proactive-accepted', data: { offerId: offer.offerId } };
      // Somebody wrote meanwhile, in another tab: that conversation goes on by itself.
      if (isUnderWay(state, tools.clock.nowMs())) return [accepted];
      return [accepted, beginning(offer.productId, viewIn(state))];
    },

    'proactive.declined': ({ value }, state) => {
      const answer = answerSchema.safeParse(value);
      const offer = answer.success ? standingOffer(state, answer.data.offerId) : undefined;
      return offer === undefined ? [] : [{ kind: 'proactive-declined', data: { offerId: offer.offerId } }];
    },
  };
}

function whoAnswers(opening: Opening, view: View): Sentence {
  if (opening.open) return sentence(view, 'proactive.open');
  if (opening.opensAt === undefined) return sentence(view, 'proactive.closed-unknown');
  const { timeZone } = view.catalog.shop;
  return sentence(view, 'proactive.closed', {
    when: moment(opening.opensAt, view.nowMs, timeZone, view.locale),
  });
}

/** What a yes begins with: the page's product, and what is asked of it most. */
function beginning(productId: string | undefined, view: View): NewConversationEntry {
  const topics = productId === undefined ? [] : (['stock', 'price', 'delivery-time'] as const);
  const names = topics.map((topic) => sentence(view, `topic.${topic}`).text);
  const { key, text } =
    productId === undefined
      ? sentence(view, 'proactive.begin')
      : sentence(view, 'proactive.begin-product', { product: productTitle(view, productId) });
  return {
    kind: 'message-out',
    data: {
      sender: 'bot',
      text,
      locale: view.locale,
      phrase: key,
      entities: [],
      openQuestions: 0,
      ...(names.length === 0 ? {} : { suggestions: names.map((name) => ({ title: name, text: name })) }),
    },
  };
}

// What is said when it is not clear which product is meant: asked back, said to be not in the range, never a neighbour's figures.
import type { Topic } from '../kernel/answer.ts';
import { listed } from '../language/phrases/figures.ts';
import type { Ask } from '../language/understand/reading.ts';
import { buttons } from './alternatives.ts';
import { optionAtAGlance } from './at-a-glance.ts';
import { nearestGoods, ofOneKind } from './nearest-goods.ts';
import type { NearestGoods } from './nearest-goods.ts';
import { entityFor, sentence } from './reply.ts';
import type { Reply, Sentence } from './reply.ts';
import { productTitle } from './view.ts';
import type { View } from './view.ts';
import { yesOrNo } from './yes-or-no.ts';

/** `topics`: everything that was asked about the same unclear product, to be answered once it is known. */
export function whichProduct(ask: Ask, topics: readonly Topic[], view: View): Reply {
  const { product } = ask;
  const said = [...topics];
  switch (product.kind) {
    case 'several': {
      // The one thing that was offered and neither taken nor refused.
      if (product.productIds.length === 1)
        return {
          entity: entityFor(ask, 'clarify'),
          ...offered(view, product.words, { productIds: product.productIds, meant: true }, said),
          standsAlone: true,
        };
      const productIds = ofOneKind(product.productIds, product.words, view);
      const unnamed = product.productIds.length === productIds.length ? (product.others?.length ?? 0) : 0;
      return {
        entity: entityFor(ask, 'clarify'),
        sentences: [],
        question: glances(view, ask, productIds, unnamed, topics),
        pending: { kind: 'product', options: [...productIds], topics: said },
        suggestions: buttons(view, productIds),
        standsAlone: true,
      };
    }
    case 'unlisted': {
      const near = product.nearest.filter((id) => product.unlike?.includes(id) !== true);
      if (near.length === 0) {
        return {
          entity: entityFor(ask, 'unknown'),
          sentences: [sentence(view, 'unlisted.none', { words: product.words })],
          offerPerson: 'check',
          standsAlone: true,
        };
      }
      return {
        entity: entityFor(ask, 'clarify'),
        ...offered(view, product.words, nearestGoods(product.words, near, view), said),
        standsAlone: true,
      };
    }
    case 'none':
    case 'one':
      return {
        entity: entityFor(ask, 'clarify'),
        sentences: [],
        question: sentence(view, 'clarify.which-product'),
        pending: { kind: 'which-product', topics: said },
        standsAlone: true,
      };
  }
}

/** What comes nearest, asked for; one thing alone can be answered with a yes. */
function offered(
  view: View,
  words: string,
  { productIds, meant }: NearestGoods,
  topics: Topic[],
): Pick<Reply, 'sentences' | 'question' | 'pending' | 'suggestions'> {
  const [first = '', ...others] = productIds;
  const one = others.length === 0;
  const option = productTitle(view, first);
  const list = { options: options(view, productIds) };
  return {
    sentences: [],
    question: meant
      ? one
        ? sentence(view, 'unlisted.maybe', { option })
        : sentence(view, 'clarify.product', list)
      : one
        ? sentence(view, 'unlisted.nearest-one', { words, option })
        : sentence(view, 'unlisted.nearest', { words, ...list }),
    pending: { kind: 'product', options: [...productIds], topics },
    suggestions: one ? yesOrNo(view) : buttons(view, productIds),
  };
}

/** Letters of options that one sentence carries. */
const inOneSentence = 110;

/** More are counted; every one has its button. */
const namedOptions = 3;

/** Two short ones in the sentence itself, else a line each. `unnamed`: others that fit and are not given to choose from. */
function glances(
  view: View,
  ask: Ask,
  productIds: readonly string[],
  unnamed: number,
  topics: readonly Topic[],
): Sentence {
  const more = Math.max(0, productIds.length - namedOptions) + unnamed;
  const texts = [
    ...productIds.slice(0, namedOptions).map((id) => optionAtAGlance(view, ask, id, topics).text),
    ...(more > 0 ? [sentence(view, 'clarify.more', { count: more }).text] : []),
  ];
  return texts.length > 2 || texts.join('').length > inOneSentence
    ? sentence(view, 'clarify.product-list', { options: texts.map((text) => `\n• ${text}`).join('') })
    : sentence(view, 'clarify.product', { options: listed(texts, view.locale, 'disjunction') });
}

function options(view: View, productIds: readonly string[]): string {
  return listed(
    productIds.map((id) => productTitle(view, id)),
    view.locale,
    'disjunction',
  );
}

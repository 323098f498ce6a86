// What is said when it is not clear which product is meant: asked back, said to be not in the range, never a neighbour's figures.
import type { Topic } from '../kernel/answer.ts';
import { listed } from '../language/phrases/figures.ts';
import type { Ask } from '../language/understand/reading.ts';
import { buttons } from './alternatives.ts';
import { optionAtAGlance } from './at-a-glance.ts';
import { entityFor, sentence } from './reply.ts';
import type { Reply, Sentence } from './reply.ts';
import { productTitle } from './view.ts';
import type { View } from './view.ts';

/** `topics`: everything that was asked about the same unclear product, to be answered once it is known. */
export function whichProduct(ask: Ask, topics: readonly Topic[], view: View): Reply {
  const { product } = ask;
  const said = [...topics];
  switch (product.kind) {
    case 'several':
      return {
        entity: entityFor(ask, 'clarify'),
        sentences: [],
        question: glances(view, ask, product.productIds, topics),
        pending: { kind: 'product', options: [...product.productIds], topics: said },
        suggestions: buttons(view, product.productIds),
        standsAlone: true,
      };
    case 'unlisted':
      if (product.nearest.length === 0) {
        return {
          entity: entityFor(ask, 'unknown'),
          sentences: [sentence(view, 'unlisted.none', { words: product.words })],
          offerPerson: 'check',
          standsAlone: true,
        };
      }
      return {
        entity: entityFor(ask, 'clarify'),
        sentences: [],
        question: sentence(view, 'unlisted.nearest', {
          words: product.words,
          options: options(view, product.nearest),
        }),
        pending: { kind: 'product', options: [...product.nearest], topics: said },
        suggestions: buttons(view, product.nearest),
        standsAlone: true,
      };
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

/** Letters of options that one sentence carries. */
const inOneSentence = 110;

/** Two short ones in the sentence itself, else a line each. */
function glances(view: View, ask: Ask, productIds: readonly string[], topics: readonly Topic[]): Sentence {
  const texts = productIds.map((id) => optionAtAGlance(view, ask, id, topics).text);
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

// "What is it like?" — the shop's own description, word for word, and the properties its row has. Where these do not settle
// just what was asked, that is said, and a person is offered.
import type { ProductInfoFound } from '../catalog/facts/fact.ts';
import type { Ask } from '../language/understand/reading.ts';
import { attributeAsked, tellsAttribute } from './attributes.ts';
import type { Attribute } from './attributes.ts';
import { weight } from './delivery-words.ts';
import { asksBeyond } from './fitness.ts';
import { factOf, productIdOf, sentence } from './reply.ts';
import type { Sentence, TopicDialog } from './reply.ts';
import type { View } from './view.ts';

export const productInfo: TopicDialog = {
  needs(ask, view) {
    const productId = productIdOf(ask);
    return productId === undefined ? [] : [{ kind: 'product-info', productId, locale: view.locale }];
  },

  reply(ask, facts, view) {
    const fact = factOf(facts, 'product-info');
    if (fact.status === 'unknown')
      return {
        entity: fact.entity,
        sentences: [sentence(view, 'product-info.unknown')],
        offerPerson: 'please',
      };
    const attribute = attributeAsked(ask.text);
    const told = properties(ask, fact, attribute, view);
    const link = fact.link === undefined ? [] : [sentence(view, 'product-info.link', { value: fact.link })];
    if (told.length + link.length === 0)
      return {
        entity: fact.entity,
        sentences: [sentence(view, 'product-info.unknown')],
        offerPerson: 'please',
      };
    if (settles(ask, fact, attribute, view)) return { entity: fact.entity, sentences: [...told, ...link] };
    const key = told.length === 0 ? 'product-info.unknown' : 'product-info.not-said';
    return {
      entity: { ...fact.entity, outcome: 'unknown' },
      sentences: [...told, sentence(view, key), ...link],
      offerPerson: 'please',
    };
  },
};

function properties(
  ask: Ask,
  { description, color, size, brand }: ProductInfoFound,
  asked: Attribute | undefined,
  view: View,
): readonly Sentence[] {
  const kg = weight(view, productIdOf(ask));
  const undescribed = description === undefined;
  return [
    ...(undescribed ? [] : [sentence(view, 'product-info.text', { text: description })]),
    ...(color === undefined ? [] : [sentence(view, 'product-info.color', { value: color })]),
    ...(size === undefined ? [] : [sentence(view, 'product-info.size', { value: size })]),
    ...(brand === undefined || !undescribed ? [] : [sentence(view, 'product-info.brand', { value: brand })]),
    ...(kg !== undefined && (undescribed || asked === 'weight')
      ? [sentence(view, 'product-info.weight', { value: kg })]
      : []),
  ];
}

/** Whether what the row tells is an answer to just this question. */
function settles(
  ask: Ask,
  { title, description = '', color, size, weightKg }: ProductInfoFound,
  asked: Attribute | undefined,
  view: View,
): boolean {
  if (asked === undefined) return !asksBeyond(description, ask, view);
  if (asked === 'weight' && weightKg !== undefined) return true;
  if (asked === 'colour' && color !== undefined) return true;
  if (asked === 'size' && size !== undefined) return true;
  return tellsAttribute(`${title} ${description}`, asked);
}

// Makes one text of several replies, as a clerk would write it: each product named once, short facts joined, products that
// were asked the same set against each other, a new paragraph where one grows long. It changes forms, never facts.
import { namingProduct } from '../language/phrases/say.ts';
import type { AnsweredAsk } from './answer-asks.ts';
import { buyersNote } from './audience.ts';
import { contrasted } from './contrast.ts';
import type { Block } from './contrast.ts';
import { productIdOf, sentence } from './reply.ts';
import type { Paragraph, Reply, Sentence } from './reply.ts';
import type { Ask } from '../language/understand/reading.ts';
import { productTitle } from './view.ts';
import type { View } from './view.ts';

/** Letters after which a product's next answer begins a paragraph of its own. */
const longParagraph = 260;
/** Two facts are joined into one sentence up to this length. */
const longSentence = 130;

export function paragraphsOf(answered: readonly AnsweredAsk[], view: View): readonly Paragraph[] {
  const blocks = blocksOf(answered);
  const together = contrasted(blocks, view);
  if (together !== undefined) return together;
  const shared = sharedDelivery(blocks);
  const own = (block: Block): Block => ({
    ...block,
    answered: block.answered.filter(({ reply }) => shared === undefined || !isShared(reply, shared)),
  });
  return [
    ...blocks.flatMap((block) => paragraphsOfBlock(own(block), answered, view)),
    ...(shared === undefined ? [] : [forAll(shared, view)]),
  ];
}

/** The delivery answer that all of several products have word for word, where each has another answer beside it. */
function sharedDelivery(blocks: readonly Block[]): Reply | undefined {
  const goods = blocks.filter(({ productId }) => productId !== undefined);
  const delivery = (block: Block | undefined): Reply | undefined =>
    block?.answered.find(({ reply }) => reply.entity.topic === 'delivery-time')?.reply;
  const first = delivery(goods[0]);
  if (goods.length < 2 || first === undefined || first.sentences.length === 0) return undefined;
  const alike = goods.every((block) => {
    const own = delivery(block);
    return block.answered.length > 1 && own !== undefined && isShared(own, first);
  });
  return alike ? first : undefined;
}

function isShared(reply: Reply, shared: Reply): boolean {
  return (
    reply.entity.topic === shared.entity.topic && textOfAll(reply.sentences) === textOfAll(shared.sentences)
  );
}

function textOfAll(sentences: Paragraph): string {
  return sentences.map(({ text }) => text).join(' ');
}

function forAll({ sentences: [first, ...rest] }: Reply, view: View): Paragraph {
  if (first === undefined) return [];
  const words = continued(first, view).replace(/\.$/, '');
  return [{ ...sentence(view, 'contrast.delivery', { words }), figures: first.figures }, ...rest];
}

function blocksOf(answered: readonly AnsweredAsk[]): readonly Block[] {
  const blocks: (Block & { answered: AnsweredAsk[] })[] = [];
  for (const one of answered) {
    const { goods, standsAlone } = one.reply;
    const productId = standsAlone === true ? undefined : productIdOf(one.ask);
    const same = blocks.find(
      (block) =>
        (productId !== undefined && block.productId === productId) ||
        (goods !== undefined && block.goods?.name === goods.name),
    );
    if (same !== undefined) same.answered.push(one);
    else
      blocks.push({
        ...(productId === undefined ? {} : { productId }),
        ...(goods === undefined ? {} : { goods }),
        answered: [one],
      });
  }
  return blocks;
}

function paragraphsOfBlock(
  { goods, productId = goods?.productIds[0], answered }: Block,
  all: readonly AnsweredAsk[],
  view: View,
): readonly Paragraph[] {
  const replies = answered.map(({ reply }) => [...reply.sentences]).filter((said) => said.length > 0);
  if (productId === undefined) return replies;
  const title = goods?.name ?? productTitle(view, productId);
  const asks = all.map(({ ask, reply }): Ask =>
    goods !== undefined && reply.goods?.name === goods.name
      ? { ...ask, product: { kind: 'one', productId, from: 'words' } }
      : ask,
  );
  const [first, ...rest] = replies;
  const [opening, ...further] = first ?? [];
  if (opening === undefined) {
    // Only asked back about: the question itself says nothing of the product.
    return [[{ key: 'product-info.text', text: `${title}:`, figures: [title] }]];
  }
  const named = [naming(view, opening, title), ...further, ...buyersNote(productId, asks, view)];
  return broken([named, ...rest]).map((sentences) => joined(sentences, view));
}

/**
 * The sentence with the product in it: in its own form where the phrase has one, else behind the name and a colon. A name
 * with a comma would come apart in the middle of a sentence.
 */
function naming(view: View, opening: Sentence, title: string): Sentence {
  const key = title.includes(',') ? undefined : namingProduct(opening.key);
  if (key !== undefined && opening.parameters !== undefined)
    return sentence(view, key, { ...opening.parameters, product: title });
  const text = opening.key.startsWith('product-info') ? opening.text : continued(opening, view);
  return { ...opening, text: `${title}: ${text}`, figures: [title, ...opening.figures] };
}

/** As it goes on within a sentence: in lower case, unless a name or the English "I" begins it. */
function continued({ text, parameters = {} }: Sentence, view: View): string {
  const { service, ...others } = parameters;
  const named = Object.values(others).some((value) => String(value) !== '' && text.startsWith(String(value)));
  const proper = service !== undefined && text.startsWith(String(service)) && isProperName(text, view);
  return named || proper || (view.locale === 'en' && /^I\b/.test(text))
    ? text
    : text.charAt(0).toLocaleLowerCase(view.locale) + text.slice(1);
}

/** Whether the service that begins the text is written with a capital in the shop's own data ("Lokkibox"). */
function isProperName(text: string, view: View): boolean {
  const names = view.catalog.services.flatMap(({ name }) => Object.values(name));
  return !names.some((name) => /^\p{Ll}/u.test(name) && text.slice(1).startsWith(name.slice(1)));
}

/** A new paragraph where the one before has grown long; an answer is not broken up. */
function broken(replies: readonly Paragraph[]): readonly Paragraph[] {
  const length = (sentences: Paragraph) => sentences.reduce((sum, { text }) => sum + text.length + 1, 0);
  return replies.reduce<readonly Paragraph[]>((before, reply) => {
    const last = before.at(-1);
    return last === undefined || length(last) + length(reply) > longParagraph
      ? [...before, reply]
      : [...before.slice(0, -1), [...last, ...reply]];
  }, []);
}

const shortFacts: ReadonlySet<string> = new Set([
  'price.web',
  'price.web.of',
  'price.sale-open',
  'price.sale-open.of',
  'warranty.known',
  'warranty.known.of',
  'stock.web.in',
]);
const shortUnknowns: ReadonlySet<string> = new Set([
  'price.unknown',
  'warranty.unknown',
  'delivery-time.unknown',
  'stock.web.out',
]);

/** Two short facts next to each other as one sentence; a fact and what is not known with a "but". */
function joined(sentences: Paragraph, view: View): Paragraph {
  return sentences.reduce<readonly Sentence[]>((before, next) => {
    const last = before.at(-1);
    const joint = last === undefined ? undefined : jointOf(last, next);
    if (last === undefined || joint === undefined) return [...before, next];
    const parts = { first: last.text.replace(/\.$/, ''), second: continued(next, view).replace(/\.$/, '') };
    const { text } = sentence(view, joint, parts);
    const figures = [...last.figures, ...next.figures];
    return [...before.slice(0, -1), { key: last.key, text, figures, parameters: parts }];
  }, []);
}

function jointOf(first: Sentence, second: Sentence): 'joint.and' | 'joint.but' | undefined {
  const once = first.parameters !== undefined && !('second' in first.parameters);
  if (!once || !shortFacts.has(first.key) || first.text.length + second.text.length > longSentence)
    return undefined;
  if (shortFacts.has(second.key)) return 'joint.and';
  return shortUnknowns.has(second.key) ? 'joint.but' : undefined;
}

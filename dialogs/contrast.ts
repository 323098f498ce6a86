// Several products that were asked the same short thing, set against each other in one sentence or one list.
import type { Ask } from '../language/understand/reading.ts';
import type { AnsweredAsk } from './answer-asks.ts';
import { buyersNote } from './audience.ts';
import { sentence } from './reply.ts';
import type { Paragraph, Reply, Sentence } from './reply.ts';
import { productTitle } from './view.ts';
import type { View } from './view.ts';

/** Replies about one product, about several alike, or one reply that stands alone. */
export interface Block {
  readonly productId?: string;
  readonly goods?: Reply['goods'];
  readonly answered: readonly AnsweredAsk[];
}

interface Told {
  readonly product: string;
  readonly words: string;
  readonly until?: string;
}

/** All the blocks as one paragraph; `undefined` unless each is a product with its price, or each with its warranty. */
export function contrasted(blocks: readonly Block[], view: View): readonly Paragraph[] | undefined {
  if (blocks.length < 2) return undefined;
  const asks = blocks.flatMap(({ answered }) => answered.map(({ ask }) => ask));
  return asPrices(blocks, asks, view) ?? asWarranties(blocks, asks, view);
}

function asPrices(blocks: readonly Block[], asks: readonly Ask[], view: View) {
  const told = toldOf(blocks, asks, view, ([first, second, ...more]) => {
    const amount = first?.parameters?.['amount'];
    if (amount === undefined || more.length > 0) return undefined;
    const until = second?.key === 'price.sale-until' ? second.parameters?.['until'] : undefined;
    if (second !== undefined && until === undefined) return undefined;
    if (first?.key === 'price.web') return { words: String(amount) };
    if (first?.key !== 'price.sale-open') return undefined;
    const { text } = sentence(view, 'price.amount-sale', first.parameters);
    return { words: text, ...(until === undefined ? {} : { until: String(until) }) };
  });
  if (told === undefined) return undefined;
  const untils = told.flatMap(({ until }) => until ?? []);
  // Offers that end at different times are told a product each.
  if (new Set(untils).size > 1 || (untils.length > 1 && untils.length < told.length)) return undefined;
  const [until] = untils;
  const offers =
    until === undefined
      ? []
      : [sentence(view, untils.length > 1 ? 'price.sale-until-all' : 'price.sale-until', { until })];
  const [one, other] = told;
  if (inLines(told) || one === undefined || other === undefined)
    return [[lines(view, 'contrast.prices', told)], offers].filter((said) => said.length > 0);
  const pair = {
    one: one.product,
    oneAmount: one.words,
    other: other.product,
    otherAmount: other.words,
  };
  return [[sentence(view, 'contrast.price', pair), ...offers]];
}

function asWarranties(blocks: readonly Block[], asks: readonly Ask[], view: View) {
  const told = toldOf(blocks, asks, view, ([first, ...more]) => {
    const duration = first?.parameters?.['duration'];
    return first?.key === 'warranty.known' && duration !== undefined && more.length === 0
      ? { words: String(duration) }
      : undefined;
  });
  const [one, other] = told ?? [];
  if (told === undefined || one === undefined || other === undefined) return undefined;
  if (inLines(told)) return [[lines(view, 'contrast.warranties', told)]];
  const names = { one: one.product, other: other.product };
  return [
    [
      one.words === other.words
        ? sentence(view, 'contrast.warranty-same', { ...names, duration: one.words })
        : sentence(view, 'contrast.warranty', {
            ...names,
            oneDuration: one.words,
            otherDuration: other.words,
          }),
    ],
  ];
}

/** What each block tells, when every one is a product's single answer that `wordsOf` knows. */
function toldOf(
  blocks: readonly Block[],
  asks: readonly Ask[],
  view: View,
  wordsOf: (sentences: Paragraph) => Omit<Told, 'product'> | undefined,
): readonly Told[] | undefined {
  const told = blocks.flatMap(({ productId, answered }): readonly Told[] => {
    const [only, ...more] = answered;
    if (productId === undefined || only === undefined || more.length > 0) return [];
    if (buyersNote(productId, asks, view).length > 0) return [];
    const words = wordsOf(only.reply.sentences);
    return words === undefined ? [] : [{ product: productTitle(view, productId), ...words }];
  });
  return told.length === blocks.length ? told : undefined;
}

/** More than two, or names with commas of their own, stand on a line each. */
function inLines(told: readonly Told[]): boolean {
  return told.length > 2 || told.some(({ product }) => product.includes(','));
}

function lines(view: View, key: 'contrast.prices' | 'contrast.warranties', told: readonly Told[]): Sentence {
  const each = told.map(({ product, words }) => sentence(view, 'contrast.line', { product, words }));
  const said = sentence(view, key, { lines: each.map(({ text }) => text).join('') });
  return { ...said, figures: each.flatMap(({ figures }) => figures) };
}

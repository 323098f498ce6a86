// Words for what goods are sold in: "a nine-litre tin", "kilon pussi". After a measure they name no goods of their own.

const finnish =
  'purk(?:ki|in|it|ke|kia|kii|eja|ei)|pullo|kannu|sak(?:ki|in|it|ke)|pontt|ponto|ampari|pussi|tolk(?:ki|in|it|ke)|kanister|rasia|sanko|sango|paket|pakka';
const swedish = 'burk|flask|dunk|sack|hink|pas(?:e|ar)|paket|forpack';
const english = 'bottle|tin|jar|sack|bucket|tub|canister|bag|packet|drum';

const packWords = new RegExp(
  `^(?:(?:${finnish})\\p{L}{0,4}|(?:${swedish})\\p{L}{0,3}|(?:${english})s?)$`,
  'u',
);

/** Of a folded word, inflected or not. */
export function isPack(folded: string): boolean {
  return packWords.test(folded);
}

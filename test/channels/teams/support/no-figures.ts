// For conversations in which no product is shown.
import type { CardFigures } from '../../../../adapters/bot-framework/teams/product-card.ts';

export const noFigures: CardFigures = {
  product: () => undefined,
  storeName: () => undefined,
  money: String,
  moment: String,
  distance: String,
  duration: () => undefined,
};

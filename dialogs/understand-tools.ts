// What understanding may ask of one generation of the catalogue.
import { productTitleIn } from './view.ts';
import type { Catalog } from '../catalog/model.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Morphology } from '../kernel/words.ts';
import type { UnderstandTools } from '../language/understand/reading.ts';

export function toolsFor(
  catalog: Catalog,
  morphology: Readonly<Record<Locale, Morphology>>,
  today: string,
): UnderstandTools {
  return {
    morphology,
    findProducts: catalog.findProducts,
    findPlaces: catalog.findPlaces,
    findAnswers: (text, locale) =>
      catalog.findAnswers(text, locale).filter(({ answerId }) => isInForce(catalog, answerId, today)),
    priceOf: (productId) => {
      const amount = catalog.product(productId)?.price.amount;
      return amount === undefined ? undefined : Math.round(Number(amount) * 100);
    },
    titleOf: (productId, locale) => productTitleIn(catalog, productId, locale),
    variantsOf: (productId, locale) => {
      const product = catalog.product(productId);
      return product === undefined
        ? []
        : [product, ...catalog.variantsOf(productId)].map((each) => ({
            productId: each.id,
            name: [productTitleIn(catalog, each.id, locale), each.color ?? '', each.size ?? ''].join(' '),
          }));
    },
    services: catalog.services.map(({ id, name }) => ({ id, names: Object.values(name) })),
    today,
    languages: catalog.shop.languages,
    shopName: catalog.shop.name,
  };
}

function isInForce(catalog: Catalog, answerId: string, today: string): boolean {
  const answer = catalog.answers.find(({ id }) => id === answerId);
  return answer !== undefined && (answer.validUntil === undefined || answer.validUntil >= today);
}

// The ways in which people name goods, and for each which products of the second shop fit what is named: one, all that share
// it, or none.
import type { Locale } from '../../../kernel/locale.ts';
import { absentAlong } from '../second-shop/properties.ts';
import type { Kind } from '../second-shop/kinds.ts';
import type { ShopProduct } from '../second-shop/products.ts';
import { pick, type Chance } from '../second-shop/seeded.ts';
import type { Form } from './sentences.ts';
import { textWithSlip } from './slips.ts';

export const listedWays = [
  'full name',
  'brand and model',
  'brand, model and kind',
  'brand, model, kind and property',
  'brand and kind',
  'kind and property',
  'kind alone',
  'model code, other spacing',
  'SKU',
  'GTIN',
  'typing slip',
  'lower case, other order',
] as const;
export type ListedWay = (typeof listedWays)[number];

export const unlistedWays = [
  'other goods',
  'other goods of a listed brand',
  'brand of another shop',
  'model that the brand does not have',
  'property that the model does not have',
] as const;
export type UnlistedWay = (typeof unlistedWays)[number];

export interface Named {
  readonly words: string;
  /** Ids; empty: the shop does not list it. */
  readonly fits: ReadonlySet<string>;
}

export function formOf(kind: Kind, form: Form, locale: Locale): string {
  if (locale === 'fi') return { ...kind.fi, bare: kind.fi.nominative, definite: kind.fi.nominative }[form];
  if (locale === 'sv')
    return form === 'plural' ? kind.sv.plural : form === 'definite' ? kind.sv.definite : kind.sv.indefinite;
  return form === 'plural' ? kind.en.plural : kind.en.singular;
}

const ids = (products: Iterable<ShopProduct>): ReadonlySet<string> =>
  new Set([...products].map(({ id }) => id));
const bare = (code: string): string => code.toLowerCase().replace(/[^\p{L}\d]/gu, '');

export interface Naming {
  /** `undefined` where this product cannot be named so. */
  listed(way: ListedWay, product: ShopProduct, form: Form, locale: Locale, chance: Chance): Named | undefined;
  unlisted(
    way: UnlistedWay,
    product: ShopProduct,
    other: Kind,
    form: Form,
    locale: Locale,
    chance: Chance,
  ): Named | undefined;
}

/** Makers whose goods the second shop does not sell. */
const strangers =
  'Bosch,Nike,Fiskars,Dyson,Samsung,Adidas,Makita,Philips,Ikea,Thule,Garmin,Lego,Yamaha,Reima,Haglöfs,Electrolux,Asus,Nokian,Tefal,Britax'.split(
    ',',
  );

export function namingIn(products: readonly ShopProduct[]): Naming {
  const groups = Map.groupBy(products, ({ groupId }) => groupId);
  const kinds = Map.groupBy(products, ({ kind }) => kind);
  const codes = Map.groupBy(products, ({ model }) => bare(model));
  const groupOf = ({ groupId }: ShopProduct) => groups.get(groupId) ?? [];

  /** The kind stands before the name or after it. */
  const whole = (product: ShopProduct, form: Form, locale: Locale, chance: Chance): string => {
    const kind = formOf(product.kind, form, locale);
    const name = `${product.brand} ${product.model}`;
    return locale === 'fi' && chance() < 0.3 ? `${kind} ${name}` : `${name} ${kind}`;
  };

  return {
    listed(way, product, form, locale, chance) {
      const { kind, brand, model, property } = product;
      switch (way) {
        case 'full name':
          return { words: product.titles[locale], fits: ids([product]) };
        case 'brand and model':
          return { words: `${brand} ${model}`, fits: ids(groupOf(product)) };
        case 'brand, model and kind':
          return { words: whole(product, form, locale, chance), fits: ids(groupOf(product)) };
        case 'brand, model, kind and property':
          if (property === undefined) return undefined;
          return {
            words: property.said[locale].replace('*', whole(product, form, locale, chance)),
            fits: ids([product]),
          };
        case 'brand and kind':
          return {
            words: `${brand}${locale === 'fi' && chance() < 0.5 ? genitiveEnding(brand) : ''} ${formOf(kind, form, locale)}`,
            fits: ids((kinds.get(kind) ?? []).filter((other) => other.brand === brand)),
          };
        case 'kind and property':
          if (property === undefined) return undefined;
          return {
            words: property.said[locale].replace('*', formOf(kind, form, locale)),
            fits: ids(
              (kinds.get(kind) ?? []).filter((other) => other.property?.written.fi === property.written.fi),
            ),
          };
        case 'kind alone':
          return { words: formOf(kind, form, locale), fits: ids(kinds.get(kind) ?? []) };
        case 'model code, other spacing': {
          if (!/^\p{L}+[ -]?\d/u.test(model) || /^\p{L}{4}/u.test(model)) return undefined;
          return {
            words: respaced(model, chance),
            fits: ids(codes.get(bare(model)) ?? []),
          };
        }
        case 'SKU':
          return { words: chance() < 0.5 ? product.id : product.id.toLowerCase(), fits: ids([product]) };
        case 'GTIN':
          return { words: product.gtin, fits: ids([product]) };
        case 'typing slip':
          return {
            words: textWithSlip(whole(product, form, locale, chance), chance),
            fits: ids(groupOf(product)),
          };
        case 'lower case, other order':
          return {
            words: `${formOf(kind, form, locale)} ${model} ${brand}`.toLowerCase(),
            fits: ids(groupOf(product)),
          };
      }
    },
    unlisted(way, product, other, form, locale, chance) {
      const none: ReadonlySet<string> = new Set();
      const { kind, brand, model } = product;
      switch (way) {
        case 'other goods':
          return { words: formOf(other, form, locale), fits: none };
        case 'other goods of a listed brand':
          return { words: `${brand} ${formOf(other, form, locale)}`, fits: none };
        case 'brand of another shop':
          return { words: `${pick(strangers, chance)} ${formOf(kind, form, locale)}`, fits: none };
        case 'model that the brand does not have': {
          const foreign = `${pick([...'QYÅ'], chance)}${pick([...'XQWZ'], chance)} ${Math.floor(7_000 + chance() * 900)}`;
          return { words: `${brand} ${foreign} ${formOf(kind, form, locale)}`, fits: none };
        }
        case 'property that the model does not have': {
          const absent = absentAlong(kind.axis);
          if (absent === undefined) return undefined;
          return {
            words: absent.said[locale].replace('*', `${brand} ${model} ${formOf(kind, form, locale)}`),
            fits: none,
          };
        }
      }
    },
  };
}

/** "Pipsakan" is asking much of a made-up name; "Pipsakkan" is what people write of one that they do not know. */
function genitiveEnding(brand: string): string {
  return /[aeiouyäö]$/i.test(brand) ? 'n' : 'in';
}

function respaced(model: string, chance: Chance): string {
  const pieces = model.match(/\p{L}+|\d+/gu) ?? [model];
  const joint = pick(['', ' ', '-'], chance);
  const code = pieces.slice(0, 2).join(joint);
  const rest = pieces.slice(2).join(' ');
  const written = rest === '' ? code : `${code} ${rest}`;
  return chance() < 0.6 ? written.toLowerCase() : written;
}

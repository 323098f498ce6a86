// The second shop's products: ten thousand, none of which bears a name of the demo shop. The same seed makes the same shop.
import type { Locale } from '../../../kernel/locale.ts';
import { brands, modelName } from './brands.ts';
import { listedKinds, type Kind } from './kinds.ts';
import { variantsAlong, type Property } from './properties.ts';
import { between, pick, seeded, type Chance } from './seeded.ts';

export interface ShopProduct {
  readonly id: string;
  readonly kind: Kind;
  readonly brand: string;
  readonly model: string;
  readonly gtin: string;
  readonly groupId: string;
  readonly property?: Property;
  readonly titles: Readonly<Record<Locale, string>>;
  /** Decimals with two digits. */
  readonly price: string;
  readonly salePrice?: string;
  readonly warranty?: string;
  readonly availability: 'in_stock' | 'out_of_stock';
  readonly weightKg: string;
}

export function makeProducts(count: number, seed: number): readonly ShopProduct[] {
  const chance = seeded(seed);
  const kinds = listedKinds();
  const names = new Set<string>();
  const products: ShopProduct[] = [];
  for (let model = 0; products.length < count; model++) {
    const kind = kinds[model % kinds.length];
    if (kind === undefined) break;
    const made = modelOf(kind, `G${1_000 + model}`, names, products.length, chance);
    products.push(...made.slice(0, count - products.length));
  }
  return products;
}

function modelOf(
  kind: Kind,
  groupId: string,
  names: Set<string>,
  soFar: number,
  chance: Chance,
): readonly ShopProduct[] {
  const brand = pick(brands[kind.department] ?? [], chance);
  const model = newName(brand, names, chance);
  const order = between(0, 2, chance);
  const base = kind.price * (0.6 + chance());
  const warranty = pick(['P1Y', 'P2Y', 'P24M', 'P3Y', 'P5Y', ''], chance);
  return variantsAlong(kind.axis, chance).map((property, at) => {
    const price = Math.max(1, Math.round(base * (1 + at * 0.15))) - pick([0.1, 0.05, 0.01], chance);
    const number = soFar + at + 1;
    return {
      id: `${kind.department.slice(0, 2).toUpperCase()}${100_000 + number * 7}`,
      kind,
      brand,
      model,
      gtin: ean13(643_800_000_000 + number * 11),
      groupId,
      ...(property === undefined ? {} : { property }),
      titles: titlesOf(kind, brand, model, property, order),
      price: price.toFixed(2),
      ...(chance() < 0.1 ? { salePrice: (price * 0.8).toFixed(2) } : {}),
      ...(warranty === '' ? {} : { warranty }),
      availability: chance() < 0.8 ? 'in_stock' : 'out_of_stock',
      weightKg: (0.1 + chance() * 8).toFixed(2),
    };
  });
}

/** No maker has two models of one name, nor a model whose name begins another one's. */
function newName(brand: string, names: Set<string>, chance: Chance): string {
  for (;;) {
    const model = modelName(chance);
    const key = (of: string) => `${brand} ${of}`.toLowerCase().replace(/[^\p{L}\d]/gu, '');
    const first = model.split(/[ -]/)[0] ?? model;
    const word = /^\p{L}{4,}$/u.test(first) ? key(first) : key(model.replace(/ \p{L}+$/u, ''));
    if (names.has(word)) continue;
    names.add(word);
    return model;
  }
}

function titlesOf(
  kind: Kind,
  brand: string,
  model: string,
  property: Property | undefined,
  order: number,
): Readonly<Record<Locale, string>> {
  const end = (locale: Locale) => (property === undefined ? '' : `, ${property.written[locale]}`);
  const { nominative } = kind.fi;
  const capital = nominative.charAt(0).toUpperCase() + nominative.slice(1);
  return {
    fi:
      order === 0
        ? `${capital} ${brand} ${model}${end('fi')}`
        : `${brand} ${model} ${nominative}${end('fi')}`,
    sv: `${brand} ${model} ${kind.sv.indefinite}${end('sv')}`,
    en: `${brand} ${model} ${kind.en.singular}${end('en')}`,
  };
}

function ean13(first12: number): string {
  const digits = String(first12);
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return digits + String((10 - (sum % 10)) % 10);
}

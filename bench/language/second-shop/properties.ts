// What tells variants of one model apart, and how it is written in three languages.
import type { Locale } from '../../../kernel/locale.ts';
import { between, pick, some, type Chance } from './seeded.ts';

const axes = [
  'none',
  'colour',
  'clothing',
  'children',
  'shoe',
  'litres',
  'millilitres',
  'watts',
  'gigabytes',
  'centimetres',
  'millimetres',
  'metres',
  'kilograms',
  'grams',
  'pieces',
] as const;
export type Axis = (typeof axes)[number];

export const isAxis = (name: string): name is Axis => (axes as readonly string[]).includes(name);

export interface Property {
  readonly axis: Axis;
  /** As it stands in a title: "koko M", "1,7 l", "musta". */
  readonly written: Readonly<Record<Locale, string>>;
  /** As customers say it with the goods, which stand where the star is: "* mustana", "1,7 litran *", "black *". */
  readonly said: Readonly<Record<Locale, string>>;
}

/** Finnish nominative and essive, Swedish, English. */
export const colours: readonly (readonly [string, string, string, string])[] = [
  ['musta', 'mustana', 'svart', 'black'],
  ['valkoinen', 'valkoisena', 'vit', 'white'],
  ['punainen', 'punaisena', 'röd', 'red'],
  ['sininen', 'sinisenä', 'blå', 'blue'],
  ['vihreä', 'vihreänä', 'grön', 'green'],
  ['harmaa', 'harmaana', 'grå', 'grey'],
  ['keltainen', 'keltaisena', 'gul', 'yellow'],
  ['violetti', 'violettina', 'lila', 'purple'],
  ['oranssi', 'oranssina', 'orange', 'orange'],
  ['ruskea', 'ruskeana', 'brun', 'brown'],
];

export function colour([fi, essive, sv, en]: (typeof colours)[number]): Property {
  return {
    axis: 'colour',
    written: { fi, sv, en },
    said: { fi: `* ${essive}`, sv: `* i ${sv}`, en: `${en} *` },
  };
}

const sized = (axis: Axis, size: string | number): Property => ({
  axis,
  written: { fi: `koko ${size}`, sv: `storlek ${size}`, en: `size ${size}` },
  said: { fi: `* koossa ${size}`, sv: `* i storlek ${size}`, en: `* in size ${size}` },
});

interface Unit {
  readonly written: Readonly<Record<Locale, string>>;
  readonly said: Readonly<Record<Locale, string>>;
  /** Each model takes its variants from one of them. */
  readonly series: readonly (readonly number[])[];
}

const unit = (
  written: string,
  [fi, sv, en]: readonly [string, string, string],
  ...series: readonly (readonly number[])[]
): Unit => ({
  written: { fi: written, sv: written, en: written },
  said: { fi, sv, en },
  series,
});

const gigabytes = unit('GB', ['gigan', 'giga', 'gig'], [32, 64, 128, 256], [128, 256, 512, 1024]);
const units: Readonly<Partial<Record<Axis, Unit>>> = {
  litres: unit('l', ['litran', 'liter', 'litre'], [0.5, 1, 1.5, 2.5], [2, 3, 4, 6], [15, 20, 30, 45]),
  millilitres: unit('ml', ['millin', 'milliliter', 'ml'], [50, 75, 100, 150], [200, 250, 400, 500]),
  watts: unit('W', ['watin', 'watt', 'watt'], [300, 500, 700, 900], [1000, 1200, 1600, 2200]),
  gigabytes: { ...gigabytes, written: { fi: 'Gt', sv: 'GB', en: 'GB' } },
  centimetres: unit('cm', ['sentin', 'centimeter', 'cm'], [18, 22, 26, 32], [80, 90, 120, 140, 160, 180]),
  millimetres: unit('mm', ['millin', 'millimeter', 'mm'], [3, 4, 5, 6, 8], [250, 350, 450, 600]),
  metres: unit('m', ['metrin', 'meter', 'metre'], [2, 3, 5, 10], [4, 6, 8, 15]),
  kilograms: unit('kg', ['kilon', 'kilo', 'kilo'], [1, 2, 4, 6, 8], [3, 7.5, 12, 20]),
  grams: unit('g', ['gramman', 'gram', 'gram'], [50, 100, 200, 350], [150, 250, 450, 500]),
  pieces: {
    ...unit('', ['kappaleen', 'stycken', 'piece'], [4, 6, 12, 24], [10, 20, 50, 100]),
    written: { fi: 'kpl', sv: 'st', en: 'pcs' },
  },
};

const inLocale = (amount: number, locale: Locale): string =>
  locale === 'en' ? String(amount) : String(amount).replace('.', ',');

const measured = (axis: Axis, { written, said }: Unit, amount: number): Property => ({
  axis,
  written: {
    fi: `${inLocale(amount, 'fi')} ${written.fi}`,
    sv: `${inLocale(amount, 'sv')} ${written.sv}`,
    en: `${inLocale(amount, 'en')} ${written.en}`,
  },
  said: {
    fi: `${inLocale(amount, 'fi')} ${said.fi} *`,
    sv: `* på ${inLocale(amount, 'sv')} ${said.sv}`,
    en: `${inLocale(amount, 'en')} ${said.en} *`,
  },
});

const clothing = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];
const children = [80, 86, 92, 98, 104, 110, 116, 122];
const shoes = [36, 37, 38, 39, 40, 41, 42, 43, 44, 45];

/** Some of an axis' values, in order; one empty list element stands for a model without variants. */
export function variantsAlong(axis: Axis, chance: Chance): readonly (Property | undefined)[] {
  const count = between(2, 5, chance);
  if (axis === 'none') return [undefined];
  if (axis === 'colour') return some(colours, count, chance).map(colour);
  if (axis === 'clothing') return some(clothing, count, chance).map((size) => sized(axis, size));
  if (axis === 'children') return some(children, count, chance).map((size) => sized(axis, size));
  if (axis === 'shoe') return some(shoes, count + 1, chance).map((size) => sized(axis, size));
  const { [axis]: of } = units;
  if (of === undefined) return [undefined];
  return some(pick(of.series, chance), count, chance).map((amount) => measured(axis, of, amount));
}

/** A value of the axis that no model has. */
export function absentAlong(axis: Axis): Property | undefined {
  if (axis === 'colour') return colour(['turkoosi', 'turkoosina', 'turkos', 'turquoise']);
  if (axis === 'clothing') return sized(axis, '5XL');
  if (axis === 'children') return sized(axis, 158);
  if (axis === 'shoe') return sized(axis, 51);
  const { [axis]: of } = units;
  return of === undefined ? undefined : measured(axis, of, 777);
}

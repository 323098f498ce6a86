// The kinds of goods that the second shop sells, from the files of `kinds/`: what each is called in three languages, in the
// forms that customers use.
import { readdirSync, readFileSync } from 'node:fs';
import { isAxis, type Axis } from './properties.ts';

export interface Kind {
  readonly department: string;
  readonly fi: {
    readonly nominative: string;
    readonly genitive: string;
    readonly partitive: string;
    readonly plural: string;
    readonly spoken: string;
  };
  readonly sv: { readonly indefinite: string; readonly definite: string; readonly plural: string };
  readonly en: { readonly singular: string; readonly plural: string };
  /** What tells its variants apart. */
  readonly axis: Axis;
  /** Euros. */
  readonly price: number;
}

/** Goods that no shop of ours sells stand in this file, in the same form. */
const unlistedFile = 'unlisted.txt';
const folder = new URL('kinds/', import.meta.url);

export function listedKinds(): readonly Kind[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name !== unlistedFile)
    .sort()
    .flatMap(kindsIn);
}

export function unlistedKinds(): readonly Kind[] {
  return kindsIn(unlistedFile);
}

/** @throws Error naming the line that has another shape. */
function kindsIn(file: string): readonly Kind[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const kind = kindOf(line, file.slice(0, -'.txt'.length));
      if (kind === undefined) throw new Error(`${file}: ${line}`);
      return kind;
    });
}

function kindOf(line: string, department: string): Kind | undefined {
  const [fi = [], sv = [], en = [], [axis = ''] = [], [price = ''] = []] = line
    .split('|')
    .map((part) => part.split(',').map((form) => form.trim()));
  const [nominative, genitive, partitive, plural, spoken] = fi;
  const [indefinite, definite, plurals] = sv;
  const [singular, many] = en;
  if (!nominative || !genitive || !partitive || !plural || !spoken) return undefined;
  if (!indefinite || !definite || !plurals || !singular || !many) return undefined;
  if (!isAxis(axis) || !(Number(price) > 0)) return undefined;
  return {
    department,
    fi: { nominative, genitive, partitive, plural, spoken },
    sv: { indefinite, definite, plural: plurals },
    en: { singular, plural: many },
    axis,
    price: Number(price),
  };
}

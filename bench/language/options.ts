// What may be told to the measuring on its command line.
import { parseArgs } from 'node:util';

export const parts = ['held-out', 'second-shop', 'closing', 'without-voikko', 'fuzzing'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  readonly only: ReadonlySet<Part>;
  /** What is learnt is measured as well, each fifth by an understanding of the other four. */
  readonly cross: boolean;
  /** One sentence or message out of so many. */
  readonly sample: number;
  /** Everything that was misread is printed. */
  readonly misses: boolean;
  /** Where the figures are written; by default beside the earlier ones. */
  readonly out: string | undefined;
}

export const usage = `npm run bench:language -- [--only ${parts.join(',')}] [--sample 10] [--cross] [--misses] [--out file.json]`;

const isPart = (name: string): name is Part => (parts as readonly string[]).includes(name);

/** @throws TypeError for an option, a part or a number that is none. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      sample: { type: 'string', default: '1' },
      cross: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const named = values.only?.split(',') ?? [...parts];
  const unknown = named.filter((name) => !isPart(name));
  if (unknown.length > 0) throw new TypeError(`no such part: ${unknown.join(', ')}. ${usage}`);
  const sample = Number(values.sample);
  if (!Number.isInteger(sample) || sample < 1) throw new TypeError(`--sample takes a whole number. ${usage}`);
  return {
    only: new Set(named.filter(isPart)),
    sample,
    cross: values.cross,
    misses: values.misses,
    out: values.out,
  };
}

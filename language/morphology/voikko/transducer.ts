// Reads a finite-state transducer in Voikko's VFST format and walks it for one word. It knows bytes, symbols and flag
// diacritics; what the symbols say about a word is `analysis.ts`'s business.

import type { Effort } from '../../../kernel/words.ts';

const magic = [0x00013a6e, 0x000351fa] as const;
const headerBytes = 16;
const cellBytes = 8;
const finalInput = 0xffff;
const overflow = 255;

/** `test` says what a flag diacritic demands of, or does to, its feature. Values are numbered; 0 is "not set". */
interface Flag {
  readonly test: 'P' | 'C' | 'U' | 'R' | 'D';
  readonly feature: number;
  /** 0: no value named (`@R.FEATURE@`). */
  readonly value: number;
}

export interface Limits {
  /** Most analyses collected. */
  readonly analyses: number;
  /** Most transitions looked at: the bound on time. */
  readonly steps: number;
}

/** Output symbols of one path: letters as themselves, tags with their brackets (`[Ln]`), without epsilons and flags. */
export type Output = readonly string[];

const maximumDepth = 400;
/** A few transitions are looked at faster one by one. */
const shortScan = 6;

export class Transducer {
  /** Two numbers a cell, as in the file, so that one look at the memory brings both: output and input symbol, more and target. */
  readonly #cells: Uint32Array;
  readonly #symbols: readonly string[];
  readonly #flags: readonly (Flag | undefined)[];
  readonly #letters: ReadonlyMap<string, number>;
  readonly #firstLetter: number;
  readonly #features: number;

  /** Throws a RangeError when the bytes are no unweighted, little-endian VFST file. */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (
      bytes.byteLength < headerBytes + 2 + cellBytes ||
      view.getUint32(0, true) !== magic[0] ||
      view.getUint32(4, true) !== magic[1]
    )
      throw new RangeError('not a VFST transducer');
    if (view.getUint8(8) !== 0) throw new RangeError('a weighted VFST transducer is not understood');

    const { symbols, end } = readSymbols(bytes, view.getUint16(headerBytes, true), headerBytes + 2);
    this.#symbols = symbols;
    const flags = readFlags(symbols);
    this.#flags = flags.flags;
    this.#features = flags.features;
    const plain = symbols.findIndex((symbol, index) => index > 0 && flags.flags[index] === undefined);
    this.#firstLetter = plain === -1 ? symbols.length : plain;
    this.#letters = new Map(
      symbols.flatMap((symbol, index) =>
        index >= this.#firstLetter && !symbol.startsWith('[') ? [[symbol, index] as const] : [],
      ),
    );

    const start = Math.ceil(end / cellBytes) * cellBytes;
    const count = Math.floor((bytes.byteLength - start) / cellBytes);
    if (count < 1) throw new RangeError('a VFST transducer without states');
    this.#cells = new Uint32Array(count * 2);
    for (let at = 0; at < count * 2; at++) this.#cells[at] = view.getUint32(start + at * 4, true);
  }

  /**
   * Every path that reads the whole word, in the file's order, until a limit is reached; empty when the word holds a
   * character that no path can read. The word must be in the case the dictionary is in (lower). Never takes more steps than
   * `effort` has left, and takes off those it took.
   */
  walk(word: string, limits: Limits, effort: Effort): readonly Output[] {
    const input: number[] = [];
    for (const character of word) {
      const symbol = this.#letters.get(character);
      if (symbol === undefined) return [];
      input.push(symbol);
    }
    const found: Output[] = [];
    const path: number[] = [];
    const features = new Uint16Array(this.#features);
    const cells = this.#cells;
    const flags = this.#flags;
    const firstLetter = this.#firstLetter;
    let steps = Math.min(limits.steps, effort.left);
    const granted = steps;

    const visit = (state: number, position: number, depth: number): void => {
      let last = (cells[state * 2 + 1] ?? 0) >>> 24;
      const wide = last === overflow;
      if (wide) last = this.#overflowCount(state) + 1;
      const letter = input[position] ?? 0;
      for (let offset = 0; offset <= last; offset++) {
        if (wide && offset === 1) continue;
        if (--steps < 0 || found.length >= limits.analyses) return;
        const cell = state + offset;
        const symbol = (cells[cell * 2] ?? 0) & 0xffff;
        if (symbol === finalInput) {
          if (position === input.length) found.push(this.#spell(path, depth));
          continue;
        }
        // A state's transitions are sorted by symbol: the final one, then flags, then letters.
        if (symbol >= firstLetter) {
          if (symbol > letter) return;
          if (symbol < letter) {
            if (offset + shortScan < last) offset = this.#before(letter, state, offset, last);
          } else if (depth < maximumDepth) {
            path[depth] = cell;
            visit((cells[cell * 2 + 1] ?? 0) & 0xffffff, position + 1, depth + 1);
          }
          continue;
        }
        if (depth >= maximumDepth) continue;
        path[depth] = cell;
        const flag = flags[symbol];
        if (flag === undefined) {
          visit((cells[cell * 2 + 1] ?? 0) & 0xffffff, position, depth + 1);
          continue;
        }
        const before = features[flag.feature] ?? 0;
        if (!passes(flag, before)) continue;
        if (flag.test === 'C') features[flag.feature] = 0;
        else if (flag.test === 'P' || flag.test === 'U') features[flag.feature] = flag.value;
        visit((cells[cell * 2 + 1] ?? 0) & 0xffffff, position, depth + 1);
        features[flag.feature] = before;
      }
    };
    visit(0, 0, 0);
    effort.left -= granted - Math.max(0, steps);
    return found;
  }

  /** The cell after the first of a wide state is no transition: its first four bytes are the real count. */
  #overflowCount(state: number): number {
    return this.#cells[(state + 1) * 2] ?? 0;
  }

  /** The offset before the first transition of the state that reads `letter` or a later one, from `low` on. */
  #before(letter: number, state: number, low: number, high: number): number {
    let below = low;
    let above = high + 1;
    while (above - below > 1) {
      const middle = (below + above) >>> 1;
      if (((this.#cells[(state + middle) * 2] ?? 0) & 0xffff) < letter) below = middle;
      else above = middle;
    }
    return below;
  }

  /** `path` holds the cells that were passed, `depth` of them. */
  #spell(path: readonly number[], depth: number): Output {
    const output: string[] = [];
    for (let at = 0; at < depth; at++) {
      const symbol = (this.#cells[(path[at] ?? 0) * 2] ?? 0) >>> 16;
      if (symbol >= this.#firstLetter) output.push(this.#symbols[symbol] ?? '');
    }
    return output;
  }
}

function passes(flag: Flag, held: number): boolean {
  switch (flag.test) {
    case 'P':
    case 'C':
      return true;
    case 'U':
      return held === 0 || held === flag.value;
    case 'R':
      return flag.value === 0 ? held !== 0 : held === flag.value;
    case 'D':
      return flag.value === 0 ? held === 0 : held !== flag.value;
  }
}

function readSymbols(bytes: Uint8Array, count: number, from: number): { symbols: string[]; end: number } {
  const decoder = new TextDecoder();
  const symbols: string[] = [];
  let at = from;
  for (let index = 0; index < count; index++) {
    const zero = bytes.indexOf(0, at);
    if (zero === -1) throw new RangeError('a VFST transducer cut short in its symbols');
    symbols.push(decoder.decode(bytes.subarray(at, zero)));
    at = zero + 1;
  }
  return { symbols, end: at };
}

function readFlags(symbols: readonly string[]): { flags: (Flag | undefined)[]; features: number } {
  const features = new Map<string, number>();
  const values = new Map<string, number>();
  const numbered = (map: Map<string, number>, name: string, base: number): number => {
    const known = map.get(name) ?? map.size + base;
    map.set(name, known);
    return known;
  };
  const flags = symbols.map((symbol): Flag | undefined => {
    const match = /^@([PCURD])\.([^.@]+)(?:\.([^@]+))?@$/u.exec(symbol);
    if (!match?.[1] || !match[2]) return undefined;
    return {
      test: match[1] as Flag['test'],
      feature: numbered(features, match[2], 0),
      value: match[3] === undefined ? 0 : numbered(values, match[3], 1),
    };
  });
  return { flags, features: features.size };
}

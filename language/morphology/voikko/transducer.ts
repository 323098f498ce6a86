// Reads a finite-state transducer in Voikko's VFST format and walks it for one word. It knows bytes, symbols and flag
// diacritics; what the symbols say about a word is `analysis.ts`'s business.

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

export class Transducer {
  readonly #inputs: Uint16Array;
  readonly #outputs: Uint16Array;
  readonly #targets: Uint32Array;
  readonly #more: Uint8Array;
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
    this.#inputs = new Uint16Array(count);
    this.#outputs = new Uint16Array(count);
    this.#targets = new Uint32Array(count);
    this.#more = new Uint8Array(count);
    for (let cell = 0, at = start; cell < count; cell++, at += cellBytes) {
      this.#inputs[cell] = view.getUint16(at, true);
      this.#outputs[cell] = view.getUint16(at + 2, true);
      const packed = view.getUint32(at + 4, true);
      this.#targets[cell] = packed & 0xffffff;
      this.#more[cell] = packed >>> 24;
    }
  }

  /**
   * Every path that reads the whole word, in the file's order, until a limit is reached; empty when the word holds a
   * character that no path can read. The word must be in the case the dictionary is in (lower).
   */
  walk(word: string, limits: Limits): readonly Output[] {
    const input: number[] = [];
    for (const character of word) {
      const symbol = this.#letters.get(character);
      if (symbol === undefined) return [];
      input.push(symbol);
    }
    const found: Output[] = [];
    const path: number[] = [];
    const features = new Uint16Array(this.#features);
    let steps = limits.steps;

    const visit = (state: number, position: number, depth: number): void => {
      let last = this.#more[state] ?? 0;
      const wide = last === overflow;
      if (wide) last = this.#overflowCount(state) + 1;
      for (let offset = 0; offset <= last; offset++) {
        if (wide && offset === 1) continue;
        if (--steps < 0 || found.length >= limits.analyses) return;
        const cell = state + offset;
        const symbol = this.#inputs[cell] ?? 0;
        if (symbol === finalInput) {
          if (position === input.length) found.push(this.#spell(path));
          continue;
        }
        const flag = this.#flags[symbol];
        let undo = -1;
        if (flag) {
          const before = features[flag.feature] ?? 0;
          if (!passes(flag, before)) continue;
          undo = before;
          if (flag.test === 'C') features[flag.feature] = 0;
          else if (flag.test === 'P' || flag.test === 'U') features[flag.feature] = flag.value;
        } else if (symbol >= this.#firstLetter && symbol !== input[position]) continue;
        if (depth < maximumDepth) {
          path.push(this.#outputs[cell] ?? 0);
          visit(this.#targets[cell] ?? 0, symbol >= this.#firstLetter ? position + 1 : position, depth + 1);
          path.pop();
        }
        if (flag) features[flag.feature] = undo;
      }
    };
    visit(0, 0, 0);
    return found;
  }

  /** The cell after the first of a wide state is no transition: its first four bytes are the real count. */
  #overflowCount(state: number): number {
    return (this.#inputs[state + 1] ?? 0) | ((this.#outputs[state + 1] ?? 0) << 16);
  }

  #spell(path: readonly number[]): Output {
    const output: string[] = [];
    for (const symbol of path) if (symbol >= this.#firstLetter) output.push(this.#symbols[symbol] ?? '');
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

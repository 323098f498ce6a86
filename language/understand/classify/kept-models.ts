// Keeps what was learnt in a file beside the built pages, so that only the first start after a change learns. A file that is
// missing, of other sources or damaged is no error: the model is learnt again.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model } from './softmax.ts';

const folder = new URL('../../../dist/models/', import.meta.url);
/** All that a model depends on: what is learnt from, and how it is read. */
const sources = ['../../utterances/', '../../concepts/', '../', '../../morphology/'].map(
  (path) => new URL(path, import.meta.url),
);

let stamp: string | undefined;

/** A hash of the sources; some 20 ms, once a process. */
function stampOfSources(): string {
  if (stamp !== undefined) return stamp;
  const hash = createHash('sha256').update(process.version);
  for (const source of sources)
    for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => `${file.parentPath}/${file.name}`)
      .sort())
      hash.update(readFileSync(entry));
  stamp = hash.digest('hex');
  return stamp;
}

/**
 * The model kept under this name, else what `make` learns, which is then kept. `dependsOn`: what else it was learnt with. Where
 * nothing can be written, every process learns anew.
 */
export function keptOr<L extends string>(name: string, dependsOn: string, make: () => Model<L>): Model<L> {
  const key = `${stampOfSources()} ${dependsOn}`;
  const kept = read<L>(name, key);
  if (kept !== undefined) return kept;
  const model = make();
  write(name, pack(key, model));
  return model;
}

function read<L extends string>(name: string, key: string): Model<L> | undefined {
  try {
    return unpack<L>(readFileSync(new URL(`${name}.model`, folder)), key);
  } catch {
    return undefined;
  }
}

/** Atomic, so that another process reads the old file or the new one. */
function write(name: string, content: Buffer): void {
  try {
    mkdirSync(folder, { recursive: true });
    const file = fileURLToPath(new URL(`${name}.model`, folder));
    const unfinished = `${file}.${String(process.pid)}`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch {
    // A read-only installation: the next start learns again.
  }
}

/** A line of JSON, padded to whole numbers of four bytes, then the features, the weights and the bias. */
export function pack<L extends string>(key: string, { labels, features, weights, bias }: Model<L>): Buffer {
  const head = JSON.stringify({ key, labels, features: features.length });
  const line = `${head.padEnd(Math.ceil((Buffer.byteLength(head) + 1) / 4) * 4 - 1)}\n`;
  return Buffer.concat([Buffer.from(line), ...[features, weights, bias].map(bytesOf)]);
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

/** `undefined` for another key, another format or a file cut short. */
export function unpack<L extends string>(content: Buffer, key: string): Model<L> | undefined {
  const end = content.indexOf(0x0a) + 1;
  if (end === 0) return undefined;
  const head = JSON.parse(content.toString('utf8', 0, end)) as {
    key: string;
    labels: readonly L[];
    features: number;
  };
  if (head.key !== key) return undefined;
  const width = head.labels.length;
  const sizes = [head.features, head.features * width, width];
  if (content.length !== end + 4 * sizes.reduce((sum, size) => sum + size, 0)) return undefined;
  // A copy, since the numbers must begin at a multiple of four bytes.
  const numbers = new Uint8Array(content.subarray(end)).buffer;
  const features = head.features;
  return {
    labels: head.labels,
    features: new Uint32Array(numbers, 0, features),
    weights: new Float32Array(numbers, 4 * features, features * width),
    bias: new Float32Array(numbers, 4 * features * (1 + width), width),
  };
}

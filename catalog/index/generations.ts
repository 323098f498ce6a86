// The generations' files under DATA_DIR/catalog and the pointer that says which one is in force. Renames make the change
// atomic; a file that somebody still reads stays readable after it is removed. It does not look into the files.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

const pointerName = 'current';
const extension = '.sqlite';
const staleStagingMs = 86_400_000;

export function catalogFolder(dataDir: string): string {
  const folder = join(dataDir, 'catalog');
  mkdirSync(folder, { recursive: true });
  return folder;
}

export interface Generation {
  readonly generation: string;
  readonly path: string;
}

/** The one in force; `undefined` before the first import, or when its file is gone. */
export function generationInForce(folder: string): Generation | undefined {
  let name: string;
  try {
    name = basename(readFileSync(join(folder, pointerName), 'utf8').trim());
  } catch {
    return undefined;
  }
  const path = join(folder, name);
  return name.endsWith(extension) && existsSync(path)
    ? { generation: name.slice(0, -extension.length), path }
    : undefined;
}

/**
 * Puts a finished file in force. A reader sees the earlier generation or this one at every moment, also when the machine
 * stops in between. All generations but this and the one before it are removed.
 */
export function putInForce(folder: string, finishedPath: string, generation: string): Generation {
  const before = generationInForce(folder);
  const path = join(folder, `${generation}${extension}`);
  sync(finishedPath);
  renameSync(finishedPath, path);
  const nextPointer = `${finishedPath}.pointer`;
  writeFileSync(nextPointer, `${generation}${extension}\n`);
  sync(nextPointer);
  renameSync(nextPointer, join(folder, pointerName));
  sync(folder);
  const kept = new Set([generation, before?.generation].map((each) => `${each}${extension}`));
  for (const name of readdirSync(folder))
    if (name.endsWith(extension) && !kept.has(name)) rmSync(join(folder, name), { force: true });
  return { generation, path };
}

/** Removes what imports that were killed have left behind. */
export function sweepStaging(folder: string, nowMs: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!name.startsWith('staging-')) continue;
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (changed !== undefined && Math.abs(nowMs - changed) > staleStagingMs)
      rmSync(path, { recursive: true, force: true });
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Takes a damaged file out of force, so that the next import builds it anew. */
export function discardGeneration(folder: string, damaged: Generation): void {
  if (generationInForce(folder)?.generation === damaged.generation) rmSync(damaged.path, { force: true });
}

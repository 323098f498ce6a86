// Finds Voikko's dictionary on this machine, and obtains it with the system's own package manager when it is not there.
// It never needs root, never changes the system, and knows nothing about what is in the file.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '../../../kernel/logger.ts';

const fileName = 'mor.vfst';
/** Where Debian's package puts it, below the root or below the folder it was unpacked into. */
const packaged = 'usr/lib/voikko/5/mor-standard';
const packageName = 'voikko-fi';
const downloadSeconds = 60;

const cost =
  'Without it Finnish words are matched by their endings alone: about 64 % of inflected words find their base form instead of 96 %, and the halves of compounds are not found.';

/**
 * The path of `mor.vfst`: `voikkoDict` (the file, or a folder above it) when set, else Debian's place, else
 * `dataDir/voikko`. `undefined` when there is none; a `voikkoDict` that names nothing is not replaced by another place.
 */
export function findDictionary(options: {
  readonly voikkoDict?: string | undefined;
  readonly dataDir: string;
}): string | undefined {
  const below = (folder: string): string[] => [
    join(folder, fileName),
    join(folder, 'mor-standard', fileName),
    join(folder, '5/mor-standard', fileName),
    join(folder, packaged, fileName),
  ];
  const places = options.voikkoDict
    ? [options.voikkoDict, ...below(options.voikkoDict)]
    : [join('/', packaged, fileName), ...below(join(options.dataDir, 'voikko'))];
  return places.find(isFile);
}

/**
 * Downloads Debian's package without installing it and unpacks the dictionary into `dataDir/voikko`; gives its path. On any
 * failure (no Debian, no package lists, no network, a full disk) it logs one plain sentence and gives `undefined`.
 * Never throws, never asks for root; takes at most about a minute.
 */
export async function obtainDictionary(options: {
  readonly dataDir: string;
  readonly logger: Logger;
  /** Runs a program without a shell; replaced in tests. */
  readonly run?: Run;
}): Promise<string | undefined> {
  const run = options.run ?? runProgram;
  const missing = (reason: string): undefined => {
    options.logger.warn('finnish dictionary missing', {
      reason,
      cost,
      remedy: `Install the package ${packageName}, or set VOIKKO_DICT to a ${fileName}.`,
    });
    return undefined;
  };
  let folder: string | undefined;
  try {
    const tools = await Promise.allSettled([
      run('apt-get', ['--version'], '.'),
      run('dpkg-deb', ['--version'], '.'),
    ]);
    if (tools.some(({ status }) => status === 'rejected'))
      return missing(
        `This system has no apt-get and dpkg-deb, so ${packageName} cannot be fetched from here.`,
      );

    folder = await mkdtemp(join(tmpdir(), 'voikko-'));
    try {
      await run('apt-get', ['download', packageName], folder);
    } catch {
      return missing(
        `apt-get could not download ${packageName}: package lists are absent (apt-get update) or the mirror does not answer.`,
      );
    }
    const archive = (await readdir(folder)).find((name) => name.endsWith('.deb'));
    if (archive === undefined) return missing(`apt-get download left no package of ${packageName}.`);
    await run('dpkg-deb', ['-x', archive, 'unpacked'], folder);
    const path = await keep(join(folder, 'unpacked', packaged), join(options.dataDir, 'voikko'));
    options.logger.info('finnish dictionary obtained', { package: packageName });
    return path;
  } catch (error) {
    return missing(error instanceof Error ? error.message : 'It could not be unpacked.');
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Copied beside its place and renamed into it, so that a reader never meets half a dictionary. */
async function keep(unpacked: string, folder: string): Promise<string> {
  await stat(join(unpacked, fileName));
  await mkdir(folder, { recursive: true });
  const path = join(folder, fileName);
  const fresh = `${path}.${process.pid}`;
  await cp(join(unpacked, fileName), fresh);
  await rename(fresh, path);
  return path;
}

export type Run = (program: string, parameters: readonly string[], folder: string) => Promise<void>;

const runProgram: Run = (program, parameters, folder) =>
  new Promise((resolve, reject) => {
    execFile(
      program,
      [...parameters],
      { cwd: folder, timeout: downloadSeconds * 1_000, killSignal: 'SIGKILL' },
      (error) => (error ? reject(new Error(`${program} failed`, { cause: error })) : resolve()),
    );
  });

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

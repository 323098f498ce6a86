// Runs the import rules on a tree of files, and reads from the rules what each room may import.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './files.ts';

const require = createRequire(import.meta.url);
const config = join(root, '.dependency-cruiser.cjs');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface ImportRule {
  readonly name: string;
  readonly comment: string;
  readonly to: { readonly pathNot?: string | readonly string[] };
}

export const rules = (require(config) as { readonly forbidden: readonly ImportRule[] }).forbidden;

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** Rooms and what the rules let them import beside themselves. */
export function allowedImports(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rules.flatMap(({ name, to }) => {
      const room = /^(.+)-imports$/.exec(name)?.[1];
      if (room === undefined) return [];
      const targets = [to.pathNot ?? []]
        .flat()
        .filter((pattern) => pattern !== 'node_modules')
        .map((pattern) =>
          pattern.replace(/^\^/, '').replace(/\.\*$/, '').replace(/\$$/, '').replace(/\/$/, ''),
        )
        .filter((target) => target !== room);
      return [[room, targets.sort()] as const];
    }),
  );
}

/** Violations in `paths` (files or folders of `folder`). */
export async function cruise(folder: string, paths: readonly string[]): Promise<readonly Violation[]> {
  const args = [
    cruiser,
    '--config',
    config,
    '--no-progress',
    '--no-cache',
    '--output-type',
    'json',
    ...paths,
  ];
  const out = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: folder, maxBuffer: 256 * 1024 * 1024 },
      (error, stdout, stderr) => {
        // The exit code is the number of violations.
        if (stdout.startsWith('{')) resolve(stdout);
        else reject(new Error(`dependency-cruiser: ${stderr}`, { cause: error }));
      },
    );
  });
  const { summary } = JSON.parse(out) as {
    readonly summary: {
      readonly violations: readonly { from: string; to: string; rule: { readonly name: string } }[];
    };
  };
  return summary.violations.map(({ from, to, rule }) => ({ rule: rule.name, from, to }));
}

/** A tree of small files in a folder of its own, gone when `use` has ended. */
export async function withTree<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tiski-arrows-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// The project's own files, for tests that hold the whole of it to a rule: what git would commit, or everything that is not
// installed or built where the checkout has no git.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const notOurs = new Set(['node_modules', '.git', 'dist', 'data', 'coverage']);

/** Paths from the root, with `/`, sorted. */
export function projectFiles(): readonly string[] {
  return committable() ?? walked(root);
}

function committable(): readonly string[] | undefined {
  try {
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
    const listed = execFileSync('git', ['ls-files', '-z'], {
      ...options,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], options).split('\0');
    const files = listed.split('\0').filter((path) => path !== '' && !deleted.includes(path));
    return files.length === 0 ? undefined : files.sort();
  } catch {
    return undefined;
  }
}

function walked(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : walked(path);
      return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
    })
    .sort();
}

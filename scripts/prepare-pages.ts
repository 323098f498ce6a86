// Builds the desk's page and the chat widget into dist/ when their sources changed; `npm start` and `npm test` call it first.
// A built page is never committed, and an unchanged one costs a hash of a few files.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'dist', '.sources');
const sources = [
  'desk/app',
  'desk/api/types.ts',
  'web',
  'examples/demo-shop/products.tsv',
  'package-lock.json',
  'scripts/prepare-pages.ts',
];

const stamp = await fingerprint();
if ((await readFile(stampFile, 'utf8').catch(() => '')) !== stamp) {
  const { build } = await import('vite');
  const startedAt = Date.now();
  await rm(join(root, 'dist'), { recursive: true, force: true });
  for (const config of ['desk/app/vite.config.ts', 'web/vite.config.ts']) {
    await build({ configFile: join(root, config), logLevel: 'warn' });
  }
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(stampFile, stamp);
  console.log(`pages built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesOf(join(root, source)))
      hash.update(relative(root, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') return undefined;
      throw error;
    },
  );
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

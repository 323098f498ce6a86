// Plays every file of test/conversations and writes what was said to docs/conversations, so that a reader sees how the counter
// talks. Nothing is checked here that the tests do not check.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conversationFiles, openStage } from '../test/conversations/support.ts';
import { pagePath, renderIndex, renderPage } from './conversations/render.ts';

const target = fileURLToPath(new URL('../docs/conversations/', import.meta.url));

const stage = await openStage();
const pages: { readonly path: string; readonly text: string }[] = [];
const failed: string[] = [];
const files = await conversationFiles();
for (const { file, conversation } of files) {
  try {
    pages.push({ path: pagePath(file), text: renderPage(conversation, await stage.play(conversation)) });
  } catch (error) {
    failed.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
await stage.close();

const kept = new Set(['README.md', ...files.map(({ file }) => pagePath(file))]);
await mkdir(target, { recursive: true });
for (const entry of await readdir(target, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !kept.has(relative(target, path))) await rm(path);
}
for (const { path, text } of [{ path: 'README.md', text: renderIndex(files) }, ...pages]) {
  await mkdir(dirname(join(target, path)), { recursive: true });
  await writeFile(join(target, path), text);
}
console.log(`${pages.length} of ${files.length} conversations written to docs/conversations`);
if (failed.length > 0) {
  console.error(
    `These do not play as their files say, and their pages stay as they were:\n${failed.join('\n')}`,
  );
  process.exitCode = 1;
}

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { variables } from '../../config/variables.ts';
import { entrySchemas } from '../../conversation/entries.ts';
import { operations } from '../../desk/api/operations.ts';
import { outcomes, topics } from '../../kernel/answer.ts';
import { errorCatalogue } from '../../kernel/errors.ts';
import {
  alteredExcerpts,
  brokenLinks,
  codeWords,
  missingFiles,
  missingImports,
  tableUnder,
  unknownCodes,
  unknownScripts,
  unknownVariables,
} from './support/documents.ts';
import { projectFiles, root } from './support/files.ts';

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = new Set(projectFiles());
const manifest = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** Played conversations are data: their texts claim nothing about the project. */
const documents = [...files].filter(
  (path) => path.endsWith('.md') && existsSync(join(root, path)) && !/^docs\/conversations\/.+\//.test(path),
);
/** Decisions tell what was so on their day. */
const current = documents.filter((path) => !path.startsWith('docs/adr/'));

const vocabulary: ReadonlySet<string> = new Set([
  ...Object.keys(errorCatalogue),
  ...Object.keys(entrySchemas),
  ...topics,
  ...outcomes,
  ...Object.keys(manifest.dependencies),
  ...Object.keys(manifest.devDependencies),
  // Debian's packages, as CI installs them.
  ...(/packages=\((.*)\)/.exec(textOf('.ci/run'))?.[1]?.split(' ') ?? []),
  // A kept file under DATA_DIR, content policy's directives, a step of a conversation file.
  ...['token-secret', 'script-src', 'frame-src', 'return-to-bot'],
]);
const knownVariables: ReadonlySet<string> = new Set([...Object.keys(variables), 'CI']);

/** What a checker finds in all documents, as `path: claim`. */
function foundIn(
  paths: readonly string[],
  check: (text: string, path: string) => readonly string[],
): string[] {
  return paths.flatMap((path) => check(textOf(path), path).map((claim) => `${path}: ${claim}`));
}

describe('the documents', () => {
  it('have links that lead somewhere', () => {
    assert.deepEqual(
      foundIn(documents, (text, path) => brokenLinks(path, text, files, textOf)),
      [],
    );
    const text =
      '[a](b.md) [c](../README.md#start) [d](#here) [e](https://x.example) ![p](no.png) [f](b.md#no)\n## Here\n';
    const there = new Set(['docs/b.md', 'README.md', 'docs/a.md']);
    const read = (path: string) =>
      ({ 'README.md': '# Start', 'docs/b.md': '', 'docs/a.md': text })[path] ?? '';
    assert.deepEqual(brokenLinks('docs/a.md', text, there, read), ['no.png', 'b.md#no']);
  });

  it('name npm scripts that exist', () => {
    const scripts = new Set(Object.keys(manifest.scripts));
    assert.deepEqual(
      foundIn(documents, (text) => unknownScripts(text, scripts)),
      [],
    );
    assert.deepEqual(unknownScripts('`npm test`, npm run a:b, npm run c', new Set(['test', 'c'])), ['a:b']);
  });

  it('name variables that are read', () => {
    assert.deepEqual(
      foundIn(current, (text) => unknownVariables(text, knownVariables)),
      [],
    );
    const text = 'Set `PORT` and `NO_SUCH=1`.\n\n```sh\nHOST=x OTHER=y npm start\n```\n';
    assert.deepEqual(unknownVariables(text, knownVariables), ['OTHER', 'NO_SUCH']);
  });

  it('explain to operators every variable', () => {
    const explained = new Set(codeWords(textOf('docs/operators.md')));
    assert.deepEqual(
      Object.keys(variables).filter((name) => !explained.has(name)),
      [],
    );
  });

  it('use codes that the code has', () => {
    assert.deepEqual(
      foundIn(current, (text) => unknownCodes(text, vocabulary)),
      [],
    );
    assert.deepEqual(unknownCodes('`open-questions` and `open-answers`', vocabulary), ['open-answers']);
  });

  it('name files and folders that are there', () => {
    assert.deepEqual(
      foundIn(current, (text) => missingFiles(text, files)),
      [],
    );
    const there = new Set(['kernel/clock.ts', 'app.ts']);
    const text =
      '`kernel/clock.ts`, `kernel/`, `kernel/cloak.ts`, `kernel/*.ts`, `app.ts`, `ape.ts`, `kernel/…`, `a/b`';
    assert.deepEqual(missingFiles(text, there), ['kernel/cloak.ts', 'ape.ts']);
  });

  it('show code that imports modules which are there, and excerpts as they stand in their files', () => {
    assert.deepEqual(
      foundIn(documents, (text) => missingImports(text, files)),
      [],
    );
    assert.deepEqual(
      foundIn(documents, (text) =>
        alteredExcerpts(text, (path) => (files.has(path) ? textOf(path) : undefined)),
      ),
      [],
    );
    const text = "```ts\n// a/b.ts\nimport { x } from '../c.ts';\nlet y = 1;\n```\n";
    assert.deepEqual(missingImports(text, new Set(['a/b.ts'])), ['c.ts']);
    const now = (line: string) => (path: string) => (path === 'a/b.ts' ? line : undefined);
    assert.deepEqual(alteredExcerpts(text, now("import { x } from '../c.ts';\n  let y = 1;\n")), []);
    assert.deepEqual(alteredExcerpts(text, now("import { x } from '../c.ts';\n")), ['a/b.ts: let y = 1;']);
  });

  it('list the error codes with their statuses, and the kinds of entries', () => {
    assert.deepEqual(
      tableUnder(textOf('docs/reference/errors.md'), '# Error codes').map(([code, status]) => [code, status]),
      Object.entries(errorCatalogue).map(([code, { status }]) => [code, String(status)]),
    );
    assert.deepEqual(
      tableUnder(textOf('docs/reference/log-entries.md'), '# Log entries').map(([kind]) => kind),
      Object.keys(entrySchemas),
    );
  });

  it('list every operation of the desk, and every topic of an Answer', () => {
    const told = tableUnder(textOf('docs/reference/desk-api.md'), '## Operations').flatMap(([names = '']) =>
      names.split(', '),
    );
    assert.deepEqual(told.sort(), Object.keys(operations).sort());
    const answers = tableUnder(textOf('docs/reference/web-chat.md'), '### Answer').flatMap(([cell = '']) =>
      cell.split(/,| and /).map((name) => name.trim()),
    );
    assert.deepEqual(
      topics.filter(
        (topic) => !answers.includes(topic) && !answers.some((name) => name.startsWith(`${topic} `)),
      ),
      [],
    );
  });
});

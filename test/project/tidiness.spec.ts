import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles, root } from './support/files.ts';
import {
  lacksOpeningComment,
  looseLocks,
  looseVersions,
  machineTraces,
  needsOpeningComment,
  readsEnvironment,
  strayImports,
} from './support/tidiness.ts';

const largestBytes = 300_000;
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = projectFiles().filter((path) => existsSync(join(root, path)));
const isText = (path: string): boolean => !/\.(png|jpe?g|webp|gif|ico|woff2?)$/.test(path);
const here = 'test/project/tidiness.spec.ts';

describe('the files of the project', () => {
  it('open with a comment that says why they exist', () => {
    assert.deepEqual(
      files.filter((path) => needsOpeningComment(path) && lacksOpeningComment(textOf(path))),
      [],
    );
    assert.equal(lacksOpeningComment("import x from 'x';\n// why\n"), true);
    assert.equal(lacksOpeningComment('//\nimport'), true);
    assert.equal(lacksOpeningComment('#!/usr/bin/env node\n// Starts it.\n'), false);
  });

  it('read the environment in config/ only', () => {
    assert.deepEqual(
      files.filter((path) => /\.(tsx?|js)$/.test(path) && readsEnvironment(path, textOf(path))),
      [],
    );
    assert.equal(readsEnvironment('kernel/x.ts', 'const a = process.env["A"];'), true);
    assert.equal(readsEnvironment('kernel/x.ts', "import { env } from 'node:process';"), true);
    assert.equal(readsEnvironment('config/environment.ts', 'process.env'), false);
  });

  it('import only what is here', () => {
    const all = new Set(files);
    const stray = files
      .filter((path) => /\.(tsx?|js|cjs)$/.test(path))
      .flatMap((path) => strayImports(path, textOf(path), all).map((target) => `${path}: ${target}`));
    assert.deepEqual(stray, []);
    const text = "import a from './a.ts';\nimport './style.css';\nexport {\n  b,\n} from '../b.ts';\n";
    assert.deepEqual(strayImports('x/y.ts', text, new Set(['x/a.ts'])), ['./style.css', '../b.ts']);
  });

  it('are small enough to look at', () => {
    const large = files.filter(
      (path) => path !== 'package-lock.json' && statSync(join(root, path)).size > largestBytes,
    );
    assert.deepEqual(large, []);
  });

  it('name no machine and no registry', () => {
    const found = files
      .filter((path) => path !== here && isText(path))
      .flatMap((path) => machineTraces(textOf(path)).map((trace) => `${path}: ${trace}`));
    assert.deepEqual(found, []);
    const bad = 'at /home/somebody/tiski/app.ts, see registry.example.org and C:\\Users\\somebody\\x';
    assert.equal(machineTraces(bad).length, 3);
    assert.deepEqual(machineTraces('https://x.example/home/page /homepage ./work/ok'), []);
  });

  it('pin every dependency to one version, in a lock file without addresses', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as Parameters<typeof looseLocks>[0];
    assert.deepEqual(looseVersions(JSON.parse(textOf('package.json')) as object), []);
    assert.deepEqual(looseLocks(lock), []);
    assert.deepEqual(looseVersions({ dependencies: { a: '1.2.3', b: '^1.2.3', c: 'latest' } }), ['b', 'c']);
    const entry = { version: '1.0.0', integrity: 'sha512-x' };
    assert.deepEqual(
      looseLocks({
        packages: { '': {}, a: entry, b: { ...entry, resolved: 'https://x.example/b.tgz' }, c: {} },
      }),
      ['b', 'c'],
    );
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedImports, cruise, rules, withTree } from './support/arrows.ts';
import { tableUnder } from './support/documents.ts';
import { root } from './support/files.ts';

const empty = 'export const nothing = 0;\n';
const importing = (path: string): string => `import * as it from '${path}';\nexport const used = it;\n`;
const fakePackage = (name: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'module.exports = {};\n',
});

/** A file with a forbidden import → the rule that must find it. */
const planted: Readonly<Record<string, { readonly text: string; readonly rule: string }>> = {
  'kernel/upwards.ts': { text: importing('../language/words.ts'), rule: 'kernel-imports' },
  'kernel/to-the-top.ts': { text: importing('../app.ts'), rule: 'kernel-imports' },
  'config/sideways.ts': { text: importing('../storage/port.ts'), rule: 'config-imports' },
  'catalog/words.ts': { text: importing('../language/phrases/fi.ts'), rule: 'catalog-imports' },
  'language/shop.ts': { text: importing('../catalog/model.ts'), rule: 'language-imports' },
  'conversation/database.ts': {
    text: importing('../storage/sqlite/store.ts'),
    rule: 'conversation-imports',
  },
  'handoff/feeds.ts': { text: importing('../catalog/feeds/read.ts'), rule: 'handoff-imports' },
  'storage/meaning.ts': { text: importing('../conversation/entries.ts'), rule: 'storage-imports' },
  'dialogs/channel.ts': { text: importing('../bots/bot.ts'), rule: 'dialogs-imports' },
  'bots/adapter.ts': { text: importing('../adapters/http/server.ts'), rule: 'bots-imports' },
  'adapters/facts.ts': { text: importing('../catalog/model.ts'), rule: 'adapters-imports' },
  'desk/api/catalogue.ts': { text: importing('../../catalog/model.ts'), rule: 'desk-imports' },
  'desk/app/short-cut.ts': { text: importing('../../handoff/ticket.ts'), rule: 'desk-app-sees-only-the-api' },
  'web/server.ts': { text: importing('../kernel/clock.ts'), rule: 'web-imports' },
  'handoff/types-count-too.ts': {
    text: `import type { Store } from '../storage/sqlite/store.ts';\nexport type Mine = Store;\n`,
    rule: 'handoff-imports',
  },
  'kernel/circle-a.ts': { text: importing('./circle-b.ts'), rule: 'no-cycles' },
  'conversation/tested.ts': { text: importing('../test/support.ts'), rule: 'nothing-imports-tests' },
  'dialogs/sdk.ts': { text: importing('botbuilder'), rule: 'only-botbuilder' },
  'desk/api/framework.ts': { text: importing('restify'), rule: 'only-restify' },
  'conversation/redis.ts': { text: importing('ioredis'), rule: 'only-ioredis' },
  'handoff/tables.ts': { text: importing('node:sqlite'), rule: 'only-sqlite' },
};

/** What the planted files import, and imports that are allowed. */
const innocent: Readonly<Record<string, string>> = {
  'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "allowImportingTsExtensions": true } }',
  'app.ts': empty,
  'kernel/clock.ts': empty,
  'kernel/circle-b.ts': importing('./circle-a.ts'),
  'language/words.ts': importing('../kernel/clock.ts'),
  'language/phrases/fi.ts': empty,
  'language/morphology/words.ts': empty,
  'catalog/model.ts': importing('../language/morphology/words.ts'),
  'catalog/feeds/read.ts': empty,
  'conversation/entries.ts': importing('../storage/port.ts'),
  'storage/port.ts': 'export type Store = number;\n',
  'storage/sqlite/store.ts': `export type Store = number;\n${importing('node:sqlite')}`,
  'storage/redis/store.ts': importing('ioredis'),
  'handoff/ticket.ts': importing('../conversation/entries.ts'),
  'dialogs/price.ts': importing('../catalog/model.ts'),
  'bots/bot.ts': importing('botbuilder'),
  'adapters/http/server.ts': importing('restify'),
  'desk/api/handlers.ts': importing('../../handoff/ticket.ts'),
  'test/support.ts': empty,
  ...fakePackage('botbuilder'),
  ...fakePackage('ioredis'),
  ...fakePackage('restify'),
};

const rooms = [...allowedImports().keys()];

describe('the arrows between rooms', function () {
  this.timeout(120_000);

  it('point where the rules let them', async () => {
    const paths = [...rooms, 'app.ts', 'server.ts', 'cli.ts'].filter((path) => existsSync(join(root, path)));
    const found = await cruise(root, paths);
    const told = found.map(
      ({ rule, from, to }) =>
        `${from} → ${to}\n  ${rule}: ${rules.find(({ name }) => name === rule)?.comment ?? ''}`,
    );
    assert.equal(found.length, 0, `forbidden imports:\n${told.join('\n')}`);
  });

  it('are found where they do not, and only there', async () => {
    const files = {
      ...innocent,
      ...Object.fromEntries(Object.entries(planted).map(([path, { text }]) => [path, text])),
    };
    const found = await withTree(files, (folder) => cruise(folder, [...rooms, 'app.ts', 'test']));
    for (const [path, { rule }] of Object.entries(planted)) {
      assert.ok(
        found.some((violation) => violation.from === path && violation.rule === rule),
        `${rule} does not find ${path}; found: ${JSON.stringify(found.filter(({ from }) => from === path))}`,
      );
    }
    const blamed = found.map(({ from }) => from).filter((path) => !(path in planted));
    assert.deepEqual(
      blamed.filter((path) => path !== 'kernel/circle-b.ts'),
      [],
    );
  });

  it('have a planted fault for every rule', () => {
    const proven = new Set(Object.values(planted).map(({ rule }) => rule));
    assert.deepEqual(
      rules.map(({ name }) => name).filter((name) => !proven.has(name)),
      [],
    );
  });

  it('have rules that say what to do instead', () => {
    for (const { name, comment } of rules) assert.ok(comment.length > 40, `${name} explains too little`);
  });

  it('stand in docs/architecture.md as they stand in the rules', () => {
    const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const told = tableUnder(text, '## Rooms').map(([room = '', , targets = '']) => [
      room.replace(/\/$/, ''),
      targets === 'nothing'
        ? []
        : targets
            .split(',')
            .map((target) => target.trim().replace(/\/$/, ''))
            .sort(),
    ]);
    assert.deepEqual(
      told,
      [...allowedImports()].map(([room, targets]) => [room, targets]),
    );
  });
});

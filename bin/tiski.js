#!/usr/bin/env node
// Starts the command line on a Node that runs TypeScript as it is: this one, or the one that `npm ci` brought along.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(cli);
} else {
  const node = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  const { status } = spawnSync(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

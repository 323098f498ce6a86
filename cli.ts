// The command line: import a shop's files, ask the counter one thing, chat with it, see what it stands on, add people to the desk.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import cliProgress from 'cli-progress';
import { terminalChat } from './adapters/terminal/chat.ts';
import { createApp } from './app.ts';
import type { App } from './app.ts';
import { runImportCommand } from './catalog/index/import-command.ts';
import { configFromEnvironment } from './config/environment.ts';
import { accountOf } from './desk/api/account-words.ts';
import { openAccounts } from './desk/api/accounts.ts';
import type { NewAccount } from './desk/api/accounts.ts';
import { systemClock } from './kernel/clock.ts';
import { TiskiError, errorCatalogue } from './kernel/errors.ts';
import { randomId } from './kernel/ids.ts';
import { localeOf } from './kernel/locale.ts';
import { silentLogger } from './kernel/logger.ts';
import { createMorphologies } from './language/morphology/morphologies.ts';
import { findDictionary } from './language/morphology/voikko/dictionary.ts';

const usage = `tiski – the counter's command line

  tiski import PATH          check a shop's files and put them in force (exit code 1 when they are refused)
  tiski ask "QUESTION"       one answer from the catalogue, as the web chat would give it
  tiski chat [fi|sv|en]      talk to the counter in this terminal
  tiski doctor               what this installation stands on
  tiski agent add USER NAME  a person for the desk; prints the password once
      --lead                 may hand on and take over what others have
      --capacity N           is offered N conversations at a time (3)
      --team ID              of this team only; may be repeated
      --language fi|sv|en    speaks this only; may be repeated
      --teams-id GUID        works from Teams, too: the person's object id in the directory
  tiski agent list           who may sign in at the desk

Settings come from the environment or .env (.env.example lists them all).
`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const commands: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  import: ([path]) => (path === undefined ? misused() : importFiles(path)),
  ask: (words) => (words.length === 0 ? misused() : ask(words.join(' '))),
  chat: ([language]) => chat(language),
  doctor: () => doctor(),
  agent: ([what, ...words]) => {
    const account = what === 'add' ? accountOf(words) : undefined;
    if (account !== undefined) return addAgent(account);
    return what === 'list' ? listAgents() : misused();
  },
};

async function importFiles(source: string): Promise<number> {
  const config = configFromEnvironment();
  const bar = new cliProgress.SingleBar({
    format: '{stage} {file} {bar} {percentage} %',
    hideCursor: true,
    clearOnComplete: true,
  });
  const shown = process.stdout.isTTY;
  if (shown) bar.start(1, 0, { stage: 'reading', file: '' });
  const voikkoDictionary = findDictionary({ voikkoDict: config.voikkoDictionary, dataDir: config.dataDir });
  return runImportCommand({
    source,
    dataDir: config.dataDir,
    morphologies: createMorphologies({ voikkoDictionary, logger: silentLogger }),
    nowMs: systemClock(config.clockStart).nowMs(),
    onProgress({ stage, file, done, total }) {
      if (!shown) return;
      bar.setTotal(Math.max(total, 1));
      bar.update(done, { stage, file });
    },
    stdout: {
      write(text: string) {
        if (shown) bar.stop();
        return process.stdout.write(text);
      },
    },
  });
}

async function ask(question: string): Promise<number> {
  const app = await quietApp();
  const conversationId = randomId('c_');
  const locale = app.catalog.current().shop.languages[0] ?? 'fi';
  await app.conversations.start({
    conversationId,
    channel: 'terminal',
    locale,
    customer: { id: 'terminal' },
  });
  const { seq } = await app.conversations.accept(conversationId, { text: question });
  await app.conversations.settled(conversationId);
  for (const entry of await app.store.read(conversationId, seq)) {
    if (entry.kind === 'message-out') print((entry.data as { readonly text: string }).text);
  }
  await app.close();
  return 0;
}

async function chat(language: string | undefined): Promise<number> {
  const app = await quietApp();
  const locale = localeOf(language) ?? app.catalog.current().shop.languages[0] ?? 'fi';
  await terminalChat({
    conversations: app.conversations,
    log: app.store,
    newId: randomId,
    locale,
    input: process.stdin,
    output: process.stdout,
  });
  await app.close();
  return 0;
}

async function doctor(): Promise<number> {
  const config = configFromEnvironment();
  print(`Node           ${process.version}`);
  print(`data           ${config.dataDir}`);
  print(`store          sqlite:${config.store.path}`);
  const dictionary = findDictionary({ voikkoDict: config.voikkoDictionary, dataDir: config.dataDir });
  print(
    `Finnish words  ${dictionary ?? 'no dictionary: fewer inflected words are understood (docs/operators.md)'}`,
  );
  const app = await quietApp();
  const { shop, productCount, stores, generation } = app.catalog.current();
  print(
    `catalogue      ${shop.name}: ${productCount} products, ${stores.length} stores, generation ${generation}`,
  );
  print(`desk           ${app.accounts.list().length} accounts`);
  await app.close();
  return 0;
}

async function addAgent(account: Omit<NewAccount, 'password'>): Promise<number> {
  const accounts = await openAccounts(join(configFromEnvironment().dataDir, 'accounts.json'));
  const password = randomBytes(12).toString('base64url');
  await accounts.add({ ...account, password });
  print(`user=${account.id} password=${password}`);
  print('It is shown only now. A running service knows the account after its next start.');
  return 0;
}

async function listAgents(): Promise<number> {
  const accounts = await openAccounts(join(configFromEnvironment().dataDir, 'accounts.json'));
  for (const { id, name, role } of accounts.list()) print(`${id}\t${name}\t${role}`);
  return 0;
}

/** The whole service without its ears, on the configured catalogue; talk in the terminal is kept apart from customers'. */
function quietApp(): Promise<App> {
  const config = configFromEnvironment();
  const store = { kind: 'sqlite', path: join(config.dataDir, 'terminal.db') } as const;
  return createApp({ ...config, store, demoAgents: false, logLevel: 'silent' }, { logger: silentLogger });
}

async function misused(): Promise<number> {
  process.stderr.write(usage);
  return 2;
}

try {
  const [name = '', ...words] = process.argv.slice(2);
  if (name === '--help' || name === 'help') print(usage);
  else process.exitCode = await (commands[name] ?? misused)(words);
} catch (error) {
  const hint = error instanceof TiskiError ? `\n${errorCatalogue[error.code].hint}` : '';
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}${hint}\n`);
  process.exitCode = 1;
}

// Who may sit at the desk when no identity provider is configured: local accounts in one file, with passwords that only scrypt
// has seen. It knows nothing of sessions or HTTP.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { usualCapacity } from '../../handoff/desk/desk-person.ts';
import type { Locale } from '../../kernel/locale.ts';
import { locales } from '../../kernel/locale.ts';
import type { Agent } from './types.ts';

const accountSchema = z.object({
  /** What is typed at sign-in; lower case. */
  id: z.string().regex(/^[a-z0-9._@-]{1,60}$/),
  name: z.string().min(1),
  role: z.enum(['agent', 'lead']),
  teams: z.array(z.string()),
  languages: z.array(z.enum(locales)),
  /** How many conversations at a time; absent in files from before it was kept. */
  capacity: z.number().int().min(1).max(50).default(usualCapacity),
  /** Their object id in the company's directory, by which Teams names them. */
  teamsId: z.guid().exactOptional(),
  salt: z.string(),
  hash: z.string(),
});
const fileSchema = z.object({ accounts: z.array(accountSchema) });
type Account = z.infer<typeof accountSchema>;

export interface NewAccount {
  readonly id: string;
  readonly name: string;
  readonly password: string;
  readonly role?: 'agent' | 'lead';
  /** Default: all (`*`). */
  readonly teams?: readonly string[];
  readonly languages?: readonly Locale[];
  /** How many conversations at a time; default 3. */
  readonly capacity?: number;
  /** Their object id in the company's directory: lets them work from Teams. */
  readonly teamsId?: string;
}

export interface Accounts {
  list(): readonly Agent[];
  /** Replaces an account of the same id. Durable when it resolves, unless there is no file. */
  add(account: NewAccount): Promise<void>;
  /** The agent, or `undefined`; takes equally long for a wrong user and a wrong password. */
  verify(id: string, password: string): Promise<Agent | undefined>;
  find(id: string): Agent | undefined;
  /** Who that is in Teams; `undefined` for everyone who was not entered. */
  findByTeamsId(teamsId: string): Agent | undefined;
  teamsIdOf(id: string): string | undefined;
}

/** Accounts from `path`, a file that need not exist yet; without a path they live in memory. Rejects when the file is not of its form. */
export async function openAccounts(path?: string): Promise<Accounts> {
  const accounts = new Map<string, Account>();
  for (const account of path === undefined ? [] : await read(path)) accounts.set(account.id, account);
  const nobody = await hashed('', randomBytes(16));
  return {
    list: () => [...accounts.values()].map(asAgent),
    find: (id) => {
      const account = accounts.get(id);
      return account === undefined ? undefined : asAgent(account);
    },
    findByTeamsId(teamsId) {
      const wanted = teamsId.toLowerCase();
      const account = [...accounts.values()].find((one) => one.teamsId === wanted);
      return account === undefined ? undefined : asAgent(account);
    },
    teamsIdOf: (id) => accounts.get(id)?.teamsId,
    async add(account) {
      const { id, name, password, role = 'agent', teams = ['*'], languages = locales } = account;
      const { capacity = usualCapacity, teamsId } = account;
      const salt = randomBytes(16);
      const hash = (await hashed(password, salt)).toString('base64');
      const kept = accountSchema.parse({
        id: id.toLowerCase(),
        name,
        role,
        teams,
        languages,
        capacity,
        ...(teamsId === undefined ? {} : { teamsId: teamsId.toLowerCase() }),
        salt: salt.toString('base64'),
        hash,
      });
      accounts.set(kept.id, kept);
      if (path !== undefined) await write(path, [...accounts.values()]);
    },
    async verify(id, password) {
      const account = accounts.get(id.toLowerCase());
      const salt = account === undefined ? Buffer.alloc(16) : Buffer.from(account.salt, 'base64');
      const right = account === undefined ? nobody : Buffer.from(account.hash, 'base64');
      const same = timingSafeEqual(await hashed(password, salt), right);
      return same && account !== undefined ? asAgent(account) : undefined;
    },
  };
}

/** Both as one: `first` is asked first, and new accounts go to it. */
export function joinedAccounts(first: Accounts, second: Accounts): Accounts {
  return {
    list: () => [...first.list(), ...second.list().filter(({ id }) => first.find(id) === undefined)],
    add: (account) => first.add(account),
    verify: async (id, password) =>
      first.find(id) === undefined ? second.verify(id, password) : first.verify(id, password),
    find: (id) => first.find(id) ?? second.find(id),
    findByTeamsId: (teamsId) => first.findByTeamsId(teamsId) ?? second.findByTeamsId(teamsId),
    teamsIdOf: (id) => first.teamsIdOf(id) ?? second.teamsIdOf(id),
  };
}

/** Two agents for a demonstration, with passwords made now; the lines tell them to whoever started the service. Only for loopback. */
export async function demoAccounts(accounts: Accounts): Promise<readonly string[]> {
  const people = [
    { id: 'aino', name: 'Aino' },
    { id: 'mikael', name: 'Mikael' },
  ];
  const lines: string[] = [];
  for (const person of people) {
    const password = randomBytes(9).toString('base64url');
    await accounts.add({ ...person, password });
    lines.push(`desk sign-in: user=${person.id} password=${password}`);
  }
  return lines;
}

function asAgent({ id, name, role, teams, languages, capacity }: Account): Agent {
  return { id, name, role, teams, languages, capacity };
}

function hashed(password: string, salt: Buffer): Promise<Buffer> {
  const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, 32, cost, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

async function read(path: string): Promise<readonly Account[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{"accounts":[]}';
    throw error;
  });
  return fileSchema.parse(JSON.parse(text)).accounts;
}

async function write(path: string, accounts: readonly Account[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const next = `${path}.next`;
  await writeFile(next, JSON.stringify({ accounts }, null, 2), { mode: 0o600, flush: true });
  await rename(next, path);
}

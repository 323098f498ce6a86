// Where a shop's files are: a folder, a base URL, or a URL a file. Copies them into a folder of ours, in bounded size and
// time, so that what is fingerprinted is what is read. It does not look into them.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { ImportProgress } from './report.ts';

export const feedNames = [
  'shop.yaml',
  'stores.csv',
  'delivery.yaml',
  'answers.yaml',
  'products.tsv',
  'products.xml',
  'inventory.tsv',
] as const;
export type FeedName = (typeof feedNames)[number];

export interface SpooledFile {
  readonly path: string;
  readonly bytes: number;
  /** ISO 8601: the file's own modification time, `Last-Modified`, or the moment of fetching. */
  readonly modifiedAt: string;
}

export interface SpooledFeeds {
  readonly files: ReadonlyMap<FeedName, SpooledFile>;
  /** Files that are there and could not be copied, with the reason. */
  readonly failures: ReadonlyMap<FeedName, string>;
  /** Of all contents, and of the inventory's own time, which is when its rows were counted. */
  readonly fingerprint: string;
}

export interface FetchLimits {
  /** For one file, from the request to its last byte. Default two minutes. */
  readonly timeoutMs: number;
  /** Of one file, unpacked. Default 2 GiB. */
  readonly maxBytes: number;
}
const defaultLimits: FetchLimits = { timeoutMs: 120_000, maxBytes: 2_147_483_648 };

type Origin = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'url'; readonly url: URL };

/** `source` as it may be shown: without passwords and query strings. */
export function shownSource(source: string): string {
  return source.replace(/(https?:\/\/)[^\s/@]*@/giu, '$1').replace(/\?[^\s,]*/gu, '?…');
}

/** Every feed that this source may have, and where; one that is there decides. */
export function originsOf(source: string): ReadonlyMap<FeedName, Origin> {
  const origins = new Map<FeedName, Origin>();
  if (!/^(?:https?|file):\/\//iu.test(source.trim())) {
    for (const name of feedNames) origins.set(name, { kind: 'file', path: join(source, name) });
    return origins;
  }
  for (const part of source.trim().split(/[\s,]+/u)) {
    const url = URL.parse(part);
    if (!url) continue;
    const last = url.pathname.split('/').at(-1)?.toLowerCase();
    const named = feedNames.find((name) => name === last);
    for (const name of named ? [named] : feedNames) {
      const whole = new URL(url);
      if (!named) whole.pathname = `${url.pathname.replace(/\/$/u, '')}/${name}`;
      if (named || !origins.has(name))
        origins.set(
          name,
          whole.protocol === 'file:'
            ? { kind: 'file', path: fileURLToPath(whole) }
            : { kind: 'url', url: whole },
        );
    }
  }
  return origins;
}

/** A cheap sign of change for a folder: names, sizes and times. `undefined` for URLs: only fetching tells. */
export async function folderSign(source: string): Promise<string | undefined> {
  const parts: string[] = [];
  for (const [name, origin] of originsOf(source)) {
    if (origin.kind === 'url') return undefined;
    const found = await stat(origin.path).catch(() => undefined);
    if (found) parts.push(`${name}:${found.size}:${found.mtimeMs}:${found.ino}`);
  }
  return parts.join('|');
}

/** Never rejects for what a source does: a file that is missing is in neither map. */
export async function spoolFeeds(
  source: string,
  folder: string,
  nowMs: number,
  onProgress: (progress: ImportProgress) => void = () => undefined,
  limits: Partial<FetchLimits> = {},
): Promise<SpooledFeeds> {
  const files = new Map<FeedName, SpooledFile>();
  const failures = new Map<FeedName, string>();
  const digest = createHash('sha256');
  for (const [name, origin] of originsOf(source)) {
    if (name === 'products.xml' && files.has('products.tsv')) continue;
    try {
      const opened = await open(origin, { ...defaultLimits, ...limits }, nowMs);
      if (!opened) continue;
      const path = join(folder, name);
      const content = createHash('sha256');
      let bytes = 0;
      await pipeline(
        opened.content,
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            bytes += chunk.length;
            if (bytes > (limits.maxBytes ?? defaultLimits.maxBytes))
              throw new Error('The file is too large.');
            content.update(chunk);
            onProgress({ stage: 'fetching', file: name, done: bytes, total: opened.total });
            yield chunk;
          }
        },
        createWriteStream(path),
      );
      files.set(name, { path, bytes, modifiedAt: opened.modifiedAt });
      digest.update(`${name}\n${content.digest('hex')}\n`);
      if (name === 'inventory.tsv' && opened.ownTime) digest.update(`${opened.modifiedAt}\n`);
    } catch (cause) {
      failures.set(name, reasonOf(cause));
    }
  }
  return { files, failures, fingerprint: digest.digest('hex') };
}

interface Opened {
  readonly content: Readable;
  readonly total: number;
  readonly modifiedAt: string;
  readonly ownTime: boolean;
}

async function open(origin: Origin, limits: FetchLimits, nowMs: number): Promise<Opened | undefined> {
  if (origin.kind === 'file') {
    const found = await stat(origin.path).catch((cause: unknown) => {
      if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return undefined;
      throw cause;
    });
    if (!found) return undefined;
    if (!found.isFile()) throw new Error('It is not a file.');
    return {
      content: createReadStream(origin.path),
      total: found.size,
      modifiedAt: found.mtime.toISOString(),
      ownTime: true,
    };
  }
  const url = new URL(origin.url);
  const headers = new Headers({ accept: '*/*' });
  if (url.username !== '') {
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    headers.set('authorization', `Basic ${Buffer.from(pair).toString('base64')}`);
    url.username = '';
    url.password = '';
  }
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(limits.timeoutMs) });
  if (response.status === 404 || response.status === 410) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.ok || !response.body) throw new Error(`The server answered ${response.status}.`);
  const modified = Date.parse(response.headers.get('last-modified') ?? '');
  return {
    content: Readable.from(response.body as AsyncIterable<Uint8Array>),
    total: response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length') ?? 0),
    modifiedAt: new Date(Number.isNaN(modified) ? nowMs : modified).toISOString(),
    ownTime: !Number.isNaN(modified),
  };
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'It could not be read.';
  if (cause.name === 'TimeoutError') return 'The server did not deliver it in time.';
  const code =
    (cause as NodeJS.ErrnoException).code ?? (cause.cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'There is no right to read it.';
    case 'EISDIR':
      return 'It is a folder.';
    case 'ENOSPC':
      return 'The disk is full.';
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return `The server cannot be reached (${code}).`;
    default:
      if (cause.message === 'fetch failed') return 'The server cannot be reached.';
      return code === '' ? cause.message : `It could not be read (${code}).`;
  }
}

// Files that are served as they are: pages, scripts and pictures of the widget and the desk, compressed once and kept in memory.
// It knows nothing of what is in them.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { TiskiError } from '../../kernel/errors.ts';
import type { HttpRequest, HttpResponse } from '../../kernel/http.ts';
import { contentSecurityPolicy } from './headers.ts';
import type { PagePolicy } from './headers.ts';

export interface StaticFolder {
  /** `/desk/`: begins and ends with a slash. */
  readonly prefix: string;
  /** Where the files lie. */
  readonly folder: string;
  /** Names (relative, with `/`) that never change their content; they are cached for a year. */
  readonly immutable?: RegExp;
  /** What unknown paths without a file extension get: a single-page application's page. */
  readonly fallback?: string;
  /** For the folder's HTML; default strict. */
  readonly page?: PagePolicy;
  /** May other sites' pages load these files (`Cross-Origin-Resource-Policy`)? Default no. */
  readonly crossOrigin?: boolean;
}

interface HeldFile {
  readonly mtimeMs: number;
  readonly etag: string;
  readonly bytes: Buffer;
  readonly gzipped: Buffer | undefined;
}

const compress = promisify(gzip);
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const maxFileBytes = 32 * 1024 * 1024;

/** Serves one folder; the files are taken to be few (a build's output), so each is held in memory after its first use. */
export function createStaticHandler(options: StaticFolder): (request: HttpRequest) => Promise<HttpResponse> {
  const held = new Map<string, Promise<HeldFile>>();
  const policy = contentSecurityPolicy(options.page ?? { kind: 'strict' });

  async function locate(name: string): Promise<{ file: string; mtimeMs: number } | undefined> {
    const root = await realpath(options.folder).catch(() => undefined);
    if (root === undefined) return undefined;
    const file = await realpath(path.join(root, name)).catch(() => undefined);
    if (file === undefined || !file.startsWith(root + path.sep)) return undefined;
    const found = await stat(file);
    return found.isFile() && found.size <= maxFileBytes ? { file, mtimeMs: found.mtimeMs } : undefined;
  }

  async function hold(file: string, mtimeMs: number): Promise<HeldFile> {
    const known = await held.get(file)?.catch(() => undefined);
    if (known?.mtimeMs === mtimeMs) return known;
    const loading = load(file, mtimeMs);
    held.set(file, loading);
    return loading;
  }

  return async (request) => {
    const asked = decodeURIComponent(request.path).slice(options.prefix.length);
    const name = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    if (name.includes('\0') || name.split(/[/\\]/).some((part) => part.startsWith('.'))) throw noSuchFile();
    const found =
      (await locate(name)) ??
      (options.fallback !== undefined && path.extname(name) === ''
        ? await locate(options.fallback)
        : undefined) ??
      (options.fallback !== undefined && name === 'index.html' ? await locate(options.fallback) : undefined);
    if (found === undefined) throw noSuchFile();

    const file = await hold(found.file, found.mtimeMs);
    const contentType = contentTypes[path.extname(found.file)] ?? 'application/octet-stream';
    const forever =
      options.immutable?.test(name) === true || request.query.get('v') === file.etag.slice(1, -1);
    const headers = {
      etag: file.etag,
      'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'Accept-Encoding',
      ...(contentType.startsWith('text/html') && { 'content-security-policy': policy }),
      ...(options.crossOrigin === true && { 'cross-origin-resource-policy': 'cross-origin' }),
    };
    if (matches(request.headers['if-none-match'], file.etag)) return { status: 304, headers };
    const asGzip = file.gzipped !== undefined && acceptsGzip(request.headers['accept-encoding']);
    return {
      status: 200,
      headers: asGzip ? { ...headers, 'content-encoding': 'gzip' } : headers,
      body: { kind: 'bytes', bytes: asGzip && file.gzipped ? file.gzipped : file.bytes, contentType },
    };
  };
}

function noSuchFile(): TiskiError {
  return new TiskiError('not-found', 'There is no such file.');
}

async function load(file: string, mtimeMs: number): Promise<HeldFile> {
  const bytes = await readFile(file);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const compressible = /\.(html|m?js|css|json|map|svg|txt|webmanifest)$/.test(file) && bytes.length > 512;
  return { mtimeMs, etag, bytes, gzipped: compressible ? await compress(bytes, { level: 9 }) : undefined };
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  return (
    ifNoneMatch
      ?.split(',')
      .map((tag) => tag.trim().replace(/^W\//, ''))
      .includes(etag) ?? false
  );
}

function acceptsGzip(header: string | undefined): boolean {
  return /(^|,)\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*(,|$))[\d.]+)?\s*(,|$)/i.test(header ?? '');
}

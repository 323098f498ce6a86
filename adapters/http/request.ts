// From Node's request to the plain value that handlers get. It also is the first look at what a stranger sent: host and path are
// checked here, because the router throws on ones that are malformed.
import type { IncomingMessage } from 'node:http';
import type { HttpRequest } from '../../kernel/http.ts';

/** The request's target, or `undefined` when host or path are such that nothing can be made of them. */
export function parseTarget(request: IncomingMessage): URL | undefined {
  const target = request.url ?? '';
  const host = request.headers.host ?? 'localhost';
  if (!target.startsWith('/') || target.length > 8192 || !/^[\w.:[\]-]+$/.test(host)) return undefined;
  if (!URL.canParse(`http://${host}${target}`)) return undefined;
  const url = new URL(`http://${host}${target}`);
  try {
    decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  return url;
}

/** Who asks: the socket's other end or, behind a proxy of ours, the address that the nearest proxy saw. */
export function remoteAddressOf(request: IncomingMessage, trustProxy: boolean): string {
  const socketAddress = request.socket.remoteAddress ?? '';
  if (!trustProxy) return socketAddress;
  const forwarded = headerOf(request, 'x-forwarded-for');
  return forwarded?.split(',').at(-1)?.trim() || socketAddress;
}

/** `https://host` as the client sees this service; the proxy's word counts only when it is trusted. */
export function publicOrigin(
  headers: HttpRequest['headers'],
  options: { readonly publicUrl?: string | undefined; readonly trustProxy: boolean },
): string {
  if (options.publicUrl !== undefined) return options.publicUrl.replace(/\/+$/, '');
  const host = (options.trustProxy ? headers['x-forwarded-host'] : undefined) ?? headers['host'];
  const scheme = options.trustProxy && headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return `${scheme}://${host ?? 'localhost'}`;
}

export function plainHeaders(request: IncomingMessage): HttpRequest['headers'] {
  const headers: Record<string, string | undefined> = {};
  for (const name of Object.keys(request.headers)) headers[name] = headerOf(request, name);
  return headers;
}

export function parseCookies(header: string | undefined): Readonly<Record<string, string>> {
  const cookies: Record<string, string> = {};
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at < 0) continue;
    const name = pair.slice(0, at).trim();
    const value = pair
      .slice(at + 1)
      .trim()
      .replace(/^"(.*)"$/, '$1');
    if (Object.hasOwn(cookies, name)) continue;
    try {
      cookies[name] = decodeURIComponent(value);
    } catch {
      cookies[name] = value;
    }
  }
  return cookies;
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

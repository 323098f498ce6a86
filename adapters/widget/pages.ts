// The pages and scripts that a shop's customers load: the loader, the chat's frame and, for the demo shop, its page. It knows
// where the build puts them and which headers they need, not what is in them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HttpRequest, HttpResponse, HttpRoute } from '../../kernel/http.ts';
import { localeOf } from '../../kernel/locale.ts';
import type { Locale } from '../../kernel/locale.ts';
import { contentSecurityPolicy } from '../http/headers.ts';
import { createStaticHandler } from '../http/static.ts';
import type { StaticFolder } from '../http/static.ts';
import { framePage } from './frame-page.ts';
import type { FrameAssets } from './frame-page.ts';
import { tryPage } from './try-page.ts';

const builtHere = fileURLToPath(new URL('../../dist', import.meta.url));

export interface PageRoutesOptions {
  /** The first words of a conversation; they must be the ones that the log's greeting says. */
  readonly greeting: (locale: Locale) => string;
  readonly shop: () => { readonly name: string; readonly languages: readonly Locale[] };
  /** Serve a plain page to try the chat on at `/`, where no demo shop has its own. */
  readonly tryHere?: boolean;
  /** The build's folder; default this project's `dist`. */
  readonly dist?: string;
  /** Origins that may show the chat; default only this service's own. */
  readonly frameAncestors?: readonly string[];
}

/** `/widget/…` with content-hashed names and, with `demoShop`, the demo shop's page at `/`. */
export function pageFolders(options: {
  readonly dist: string;
  readonly frameAncestors: readonly string[];
  readonly demoShop: boolean;
}): readonly StaticFolder[] {
  const web = join(options.dist, 'web');
  return [
    { prefix: '/widget/', folder: join(web, 'widget'), immutable: /-[\w-]{8,}\.js$/, crossOrigin: true },
    ...(options.demoShop ? [{ prefix: '/', folder: join(web, 'shop') }] : []),
  ];
}

/** `/widget.js`, the one script that a shop embeds, `/widget/frame?locale=`, the chat itself, and with `tryHere` a page at `/`. */
export function pageRoutes(options: PageRoutesOptions): readonly HttpRoute[] {
  const web = join(options.dist ?? builtHere, 'web');
  const policy = contentSecurityPolicy({
    kind: 'widget',
    frameAncestors: options.frameAncestors ?? ["'self'"],
  });
  let assets: Promise<FrameAssets> | undefined;

  async function frame(request: HttpRequest): Promise<HttpResponse> {
    assets ??= readAssets(web).catch((error: unknown) => {
      assets = undefined;
      throw error;
    });
    const shop = options.shop();
    const locale = chooseLocale(request, shop.languages);
    const html = framePage({
      assets: await assets,
      greeting: options.greeting(locale),
      locale,
      shopName: shop.name,
    });
    return {
      status: 200,
      headers: {
        'content-security-policy': policy,
        'cache-control': 'no-cache',
        vary: 'Accept-Language',
      },
      body: { kind: 'text', text: html, contentType: 'text/html; charset=utf-8' },
    };
  }

  async function tryHere(request: HttpRequest): Promise<HttpResponse> {
    const shop = options.shop();
    const text = tryPage(shop.name, chooseLocale(request, shop.languages));
    return {
      status: 200,
      headers: {
        'content-security-policy': contentSecurityPolicy({ kind: 'strict' }),
        'cache-control': 'no-cache',
      },
      body: { kind: 'text', text, contentType: 'text/html; charset=utf-8' },
    };
  }

  return [
    {
      method: 'GET',
      path: '/widget.js',
      handle: createStaticHandler({ prefix: '/', folder: web, crossOrigin: true }),
    },
    { method: 'GET', path: '/widget/frame', handle: frame },
    ...(options.tryHere === true ? [{ method: 'GET' as const, path: '/', handle: tryHere }] : []),
  ];
}

async function readAssets(web: string): Promise<FrameAssets> {
  return JSON.parse(await readFile(join(web, 'frame-assets.json'), 'utf8')) as FrameAssets;
}

/** The page's word first, then the browser's, as far as the shop speaks it. */
function chooseLocale(request: HttpRequest, spoken: readonly Locale[]): Locale {
  const accepted = (request.headers['accept-language'] ?? '').split(',').map((tag) => tag.split(';')[0]);
  const wished = [request.query.get('locale') ?? undefined, ...accepted].map((tag) => localeOf(tag?.trim()));
  return wished.find((locale) => locale !== undefined && spoken.includes(locale)) ?? spoken[0] ?? 'fi';
}

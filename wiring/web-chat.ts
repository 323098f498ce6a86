// The web chat: Direct Line with its tokens, and the pages that a shop embeds.
import { join } from 'node:path';
import type { DirectLineOptions } from '../adapters/direct-line/options.ts';
import type { Presence } from '../adapters/direct-line/presence.ts';
import { createTokens } from '../adapters/direct-line/tokens.ts';
import { deskPages } from '../adapters/desk/pages.ts';
import type { HttpServerOptions } from '../adapters/http/server.ts';
import { pageFolders, pageRoutes } from '../adapters/widget/pages.ts';
import { keptSecret } from '../config/kept-secret.ts';
import { isLoopback } from '../config/loopback.ts';
import { say } from '../language/phrases/say.ts';
import { root } from './ground.ts';
import type { Ground } from './ground.ts';
import type { Heart } from './heart.ts';

export async function directLineOf(
  { config, clock, logger, newId, store, shop, locale }: Ground,
  { conversations }: Heart,
  presence: Presence,
): Promise<DirectLineOptions> {
  const secret = config.tokenSecret ?? (await keptSecret(join(config.dataDir, 'token-secret')));
  return {
    conversations,
    log: store,
    tokens: createTokens({ secret, clock }),
    presence,
    clock,
    newId,
    logger,
    origins: config.webChatOrigins ?? '*',
    defaultLocale: locale(),
    bot: { id: 'tiski', name: shop().name },
    trustProxy: config.trustProxy,
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
  };
}

/** The desk's pages, too: both are files that a build has made. */
export function pagesOf({
  config,
  shop,
}: Ground): Required<Pick<HttpServerOptions, 'routes' | 'staticFolders'>> {
  const dist = join(root, 'dist');
  const frameAncestors = config.webChatOrigins ?? ['*'];
  const demoShop = config.catalogSource === undefined;
  return {
    routes: pageRoutes({
      greeting: (locale) => say('greeting.first', locale, { shop: shop().name }, ''),
      shop: () => ({ name: shop().name, languages: shop().languages }),
      dist,
      frameAncestors,
      tryHere: !demoShop && isLoopback(config.host),
    }),
    staticFolders: [...deskPages(dist), ...pageFolders({ dist, frameAncestors, demoShop })],
  };
}

// All HTTP routes of the web chat's channel, put together.
import type { HttpRoute } from '../../kernel/http.ts';
import { createAccepting } from './accepting.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { defaultDirectLineLimits } from './options.ts';
import type { DirectLineOptions } from './options.ts';
import { tokenRoutes } from './token-routes.ts';
import { uploadRoutes } from './upload.ts';

/** Direct Line 3.0 under `/v3/directline`; the stream is `attachDirectLineStream`. */
export function directLineRoutes(options: DirectLineOptions): readonly HttpRoute[] {
  const limits = { ...defaultDirectLineLimits, ...options.limits };
  const accept = createAccepting(options, limits);
  return [
    ...tokenRoutes(options, limits),
    ...conversationRoutes(options, limits, accept),
    ...uploadRoutes(options, limits, accept),
  ];
}

// A channel's token counts only when the key that signed it is endorsed for that channel. The SDK lets a key pass that is endorsed
// for nothing; this does not. It reads tokens whose signature has been checked, and checks no signature itself.
// Documents: Microsoft's "Authentication with the Bot Connector API", OpenID metadata and its `endorsements`.
import { z } from 'zod';

const metadataForm = z.looseObject({ jwks_uri: z.url() });
const keysForm = z.looseObject({
  keys: z.array(z.looseObject({ kid: z.string().optional(), endorsements: z.array(z.string()).optional() })),
});
const headForm = z.looseObject({ kid: z.string() });
const claimsForm = z.looseObject({ iss: z.string() });

/** As long as Microsoft asks for. */
const keptMs = 24 * 60 * 60_000;
const withinMs = 10_000;

export interface Endorsements {
  /**
   * Whether the token's key is endorsed for the channel; true for tokens of other issuers, which have no endorsements. Rejects
   * when the keys cannot be fetched.
   */
  readonly allow: (authorization: string, channelId: string) => Promise<boolean>;
}

export function createEndorsements(options: {
  readonly openIdMetadataUrl: string;
  readonly issuer: string;
  readonly nowMs: () => number;
}): Endorsements {
  let known: ReadonlyMap<string, readonly string[]> = new Map();
  let fetchedAtMs = -Infinity;

  async function endorsementsOf(kid: string): Promise<readonly string[]> {
    if (!known.has(kid) || options.nowMs() - fetchedAtMs > keptMs) {
      const { jwks_uri } = metadataForm.parse(await json(options.openIdMetadataUrl));
      const { keys } = keysForm.parse(await json(jwks_uri));
      known = new Map(keys.map((key) => [key.kid ?? '', key.endorsements ?? []]));
      fetchedAtMs = options.nowMs();
    }
    return known.get(kid) ?? [];
  }

  return {
    async allow(authorization, channelId) {
      const [head = '', claims = ''] = (authorization.split(' ')[1] ?? '').split('.');
      if (claimsForm.parse(decoded(claims)).iss !== options.issuer) return true;
      return (await endorsementsOf(headForm.parse(decoded(head)).kid)).includes(channelId);
    },
  };
}

function decoded(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
}

async function json(url: string): Promise<unknown> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(withinMs) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return answer.json();
}

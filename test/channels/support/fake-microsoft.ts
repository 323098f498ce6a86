// Microsoft's side of tokens on loopback: an OpenID document, keys with their endorsements, and tokens as a channel sends them or as
// nobody should believe them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface TokenWish {
  readonly audience?: string;
  readonly issuer?: string;
  readonly serviceUrl?: string;
  /** Seconds from now; default an hour. */
  readonly expiresIn?: number;
  readonly claims?: Readonly<Record<string, string>>;
  /** Default: the key that everything is endorsed with. */
  readonly key?: 'endorsed' | 'endorsed-for-others' | 'endorsed-for-nothing' | 'unknown';
}

export interface FakeMicrosoft {
  readonly openIdMetadataUrl: string;
  readonly issuer: string;
  readonly appId: string;
  /** `Bearer …` */
  authorization(wish?: TokenWish): Promise<string>;
  close(): Promise<void>;
}

export async function openFakeMicrosoft(endorsements: readonly string[]): Promise<FakeMicrosoft> {
  const appId = '11111111-2222-3333-4444-555555555555';
  const issuer = 'https://api.botframework.com';
  const keys = {
    endorsed: await generateKeyPair('RS256', { extractable: true }),
    'endorsed-for-others': await generateKeyPair('RS256', { extractable: true }),
    'endorsed-for-nothing': await generateKeyPair('RS256', { extractable: true }),
    unknown: await generateKeyPair('RS256', { extractable: true }),
  };
  const jwk = async (kid: Exclude<keyof typeof keys, 'unknown'>, endorsed?: readonly string[]) => ({
    ...(await exportJWK(keys[kid].publicKey)),
    kid,
    use: 'sig',
    ...(endorsed === undefined ? {} : { endorsements: endorsed }),
  });
  const published = {
    keys: [
      await jwk('endorsed', endorsements),
      await jwk('endorsed-for-others', ['fax']),
      await jwk('endorsed-for-nothing'),
    ],
  };
  const server = createServer((request, response) => {
    const origin = `http://${request.headers.host}`;
    const body =
      request.url === '/keys'
        ? published
        : { issuer, jwks_uri: `${origin}/keys`, id_token_signing_alg_values_supported: ['RS256'] };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    openIdMetadataUrl: `http://127.0.0.1:${port}/.well-known/openidconfiguration`,
    issuer,
    appId,
    async authorization(wish = {}) {
      const key = wish.key ?? 'endorsed';
      const now = Math.floor(Date.now() / 1000);
      const token = await new SignJWT({ serviceurl: wish.serviceUrl ?? '', ...wish.claims })
        .setProtectedHeader({ alg: 'RS256', kid: key, typ: 'JWT' })
        .setIssuer(wish.issuer ?? issuer)
        .setAudience(wish.audience ?? appId)
        .setNotBefore(now - 3600)
        .setExpirationTime(now + (wish.expiresIn ?? 3600))
        .sign(keys[key].privateKey);
      return `Bearer ${token}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

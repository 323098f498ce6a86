// Tokens between us and a hub, as between a bot and its skill: ours name the hub as their audience, and only what the hub's own
// application signed for us is taken. The SDK checks signatures and times.
import {
  AuthenticationConstants,
  BotFrameworkAuthenticationFactory,
  JwtTokenValidation,
  MicrosoftAppCredentials,
  PasswordServiceClientCredentialFactory,
} from 'botframework-connector';
import type { Claim } from 'botframework-connector';
import { TiskiError } from '../../../kernel/errors.ts';
import type { BotCloud } from '../options.ts';

export interface HubTokens {
  readonly token: () => Promise<string>;
  /** Rejects with `token-refused`. */
  readonly check: (authorization: string) => Promise<void>;
}

export interface HubTokensOptions {
  readonly appId: string;
  /** Absent: none, as with a managed identity; then no token can be had for a hub. */
  readonly password?: string;
  readonly tenantId?: string;
  readonly hubAppId: string;
  readonly cloud: BotCloud;
}

export function hubTokens({ appId, password = '', tenantId, hubAppId, cloud }: HubTokensOptions): HubTokens {
  const credentials = new MicrosoftAppCredentials(appId, password, tenantId, hubAppId);
  if (cloud.loginUrl !== undefined) credentials.oAuthEndpoint = cloud.loginUrl;
  const validateClaims = async (claims: Claim[]): Promise<void> => {
    if (JwtTokenValidation.getAppIdFromClaims(claims) !== hubAppId) throw new TiskiError('token-refused');
  };
  const authentication = BotFrameworkAuthenticationFactory.create(
    '',
    true,
    cloud.loginUrl ?? AuthenticationConstants.ToChannelFromBotLoginUrl,
    cloud.oauthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope,
    cloud.tokenIssuer ?? AuthenticationConstants.ToBotFromChannelTokenIssuer,
    AuthenticationConstants.OAuthUrl,
    cloud.openIdMetadataUrl ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
    directoryKeys(cloud),
    '',
    new PasswordServiceClientCredentialFactory(appId, password, tenantId ?? ''),
    { requiredEndorsements: [], validateClaims, validTokenIssuers: issuersOf(tenantId, cloud) },
    undefined,
    undefined,
  );
  return {
    token: () => credentials.getToken(),
    async check(authorization) {
      try {
        const identity = await authentication.authenticateChannelRequest(authorization);
        await validateClaims(identity.claims);
      } catch (error) {
        throw error instanceof TiskiError
          ? error
          : new TiskiError('token-refused', undefined, { cause: error });
      }
    },
  };
}

/** Bots' tokens to each other are the directory's, not the channels'. */
function directoryKeys({ loginUrl }: BotCloud): string {
  return loginUrl === undefined
    ? AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl
    : `${loginUrl.replace(/\/+$/, '')}/v2.0/.well-known/openid-configuration`;
}

/** A hub of one tenant's own; those that Microsoft issues for multi-tenant bots are known to the SDK. */
function issuersOf(tenantId: string | undefined, { loginUrl }: BotCloud): string[] {
  if (tenantId === undefined) return [];
  const directory = loginUrl === undefined ? 'https://login.microsoftonline.com' : new URL(loginUrl).origin;
  return [`https://sts.windows.net/${tenantId}/`, `${directory}/${tenantId}/v2.0`];
}

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
}

export function hubTokens({ appId, password = '', tenantId, hubAppId }: HubTokensOptions): HubTokens {
  const credentials = new MicrosoftAppCredentials(appId, password, tenantId, hubAppId);
  const validateClaims = async (claims: Claim[]): Promise<void> => {
    if (JwtTokenValidation.getAppIdFromClaims(claims) !== hubAppId) throw new TiskiError('token-refused');
  };
  const authentication = BotFrameworkAuthenticationFactory.create(
    '',
    true,
    AuthenticationConstants.ToChannelFromBotLoginUrl,
    AuthenticationConstants.ToChannelFromBotOAuthScope,
    AuthenticationConstants.ToBotFromChannelTokenIssuer,
    AuthenticationConstants.OAuthUrl,
    AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
    AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
    '',
    new PasswordServiceClientCredentialFactory(appId, password, tenantId ?? ''),
    { requiredEndorsements: [], validateClaims },
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

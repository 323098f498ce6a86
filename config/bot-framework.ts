// What the variables say of Bot Framework: who the bot is at Microsoft, in which cloud, and where its answers may go.
import type { Environment } from './variables.ts';

export interface BotFrameworkConfig {
  /** `undefined`: not registered at Microsoft. */
  readonly registration:
    | {
        readonly appId: string;
        readonly password?: string;
        readonly tenantId?: string;
        readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
      }
    | undefined;
  /** What differs from the public cloud. */
  readonly cloud: {
    readonly openIdMetadataUrl?: string;
    readonly tokenIssuer?: string;
    readonly loginUrl?: string;
    readonly oauthScope?: string;
  };
  readonly serviceHosts: readonly string[];
}

export function botFrameworkOf(env: Environment): BotFrameworkConfig {
  return {
    registration: registrationOf(env),
    cloud: {
      ...(env.ToBotFromChannelOpenIdMetadataUrl && {
        openIdMetadataUrl: env.ToBotFromChannelOpenIdMetadataUrl,
      }),
      ...(env.ToBotFromChannelTokenIssuer && { tokenIssuer: env.ToBotFromChannelTokenIssuer }),
      ...(env.ToChannelFromBotLoginUrl && { loginUrl: env.ToChannelFromBotLoginUrl }),
      ...(env.ToChannelFromBotOAuthScope && { oauthScope: env.ToChannelFromBotOAuthScope }),
    },
    serviceHosts: env.BOT_SERVICE_HOSTS,
  };
}

function registrationOf(env: Environment): BotFrameworkConfig['registration'] {
  if (env.MicrosoftAppId === undefined) return undefined;
  return {
    appId: env.MicrosoftAppId,
    type: env.MicrosoftAppType,
    ...(env.MicrosoftAppPassword && { password: env.MicrosoftAppPassword }),
    ...(env.MicrosoftAppTenantId && { tenantId: env.MicrosoftAppTenantId }),
  };
}

/** What each kind of registration needs beside its id, as the SDK wants it. */
export function botFrameworkMistakes(env: Environment): readonly string[] {
  const type = env.MicrosoftAppType;
  if (env.MicrosoftAppId === undefined) {
    return env.MicrosoftAppPassword === undefined
      ? []
      : ['MicrosoftAppId: it is missing, while MicrosoftAppPassword is set.'];
  }
  const isManaged = type === 'UserAssignedMSI';
  return [
    ...(type !== 'MultiTenant' && env.MicrosoftAppTenantId === undefined
      ? [`MicrosoftAppTenantId: it is needed when MicrosoftAppType is ${type}.`]
      : []),
    ...(isManaged && env.MicrosoftAppPassword !== undefined
      ? ['MicrosoftAppPassword: a managed identity has none (its value is not shown).']
      : []),
    ...(type === 'SingleTenant' && env.MicrosoftAppPassword === undefined
      ? ['MicrosoftAppPassword: it is needed when MicrosoftAppType is SingleTenant.']
      : []),
  ];
}

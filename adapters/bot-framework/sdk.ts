// The SDK's side of the endpoint, loaded when the first activity comes or goes: authentication as Microsoft does it, with
// connector clients that are kept. It holds no conversation; `CloudAdapter` is entered here and nowhere else.
import { CloudAdapter } from 'botbuilder';
import type { Activity, TurnContext } from 'botbuilder';
import {
  AuthenticationConstants,
  BotFrameworkAuthentication,
  BotFrameworkAuthenticationFactory,
  ConnectorClient,
  ConnectorFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
} from 'botframework-connector';
import type {
  AuthenticateRequestResult,
  ClaimsIdentity,
  ServiceClientCredentialsFactory,
  UserTokenClient,
} from 'botframework-connector';
import { TiskiError } from '../../kernel/errors.ts';
import { createEndorsements } from './endorsements.ts';
import type { Endorsements } from './endorsements.ts';
import type { BotCloud, BotFrameworkOptions, BotRegistration } from './options.ts';
import { isAllowedServiceUrl, isLoopbackUrl } from './service-hosts.ts';

const keptClients = 200;

export type SdkOptions = Pick<BotFrameworkOptions, 'registration' | 'cloud' | 'serviceHosts' | 'accessToken'>;

export interface Sdk {
  /**
   * Authenticates the activity and runs `logic` on it. Resolves to the invoke response, or the buffered replies of
   * `expectReplies`. Rejects with `token-refused`, `forbidden` (a `serviceUrl` that is not allowed), or what `logic` rejects with.
   */
  readonly receive: (
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ) => Promise<{ readonly status: number; readonly body?: unknown } | undefined>;
  /** Rejects with `forbidden`. */
  readonly clientFor: (serviceUrl: string) => Promise<ConnectorClient>;
  /** `Bearer …`, as the connector wants it. */
  readonly authorization: () => Promise<string>;
  readonly close: () => void;
}

export function openSdk(options: SdkOptions): Sdk {
  const { registration, cloud, serviceHosts } = options;
  const credentials = credentialsOf(registration);
  const clients = new Map<string, ConnectorClient>();

  function refuseStrangers(serviceUrl: string): void {
    const allowed =
      registration === undefined ? isLoopbackUrl(serviceUrl) : isAllowedServiceUrl(serviceUrl, serviceHosts);
    if (!allowed) throw new TiskiError('forbidden', 'The serviceUrl names a host that is not allowed.');
  }

  async function clientFor(serviceUrl: string): Promise<ConnectorClient> {
    refuseStrangers(serviceUrl);
    const kept = clients.get(serviceUrl);
    if (kept !== undefined) return kept;
    const client = new ConnectorClient(await signing(), { baseUri: serviceUrl });
    // Tries are the outbox's, which counts them; and no answer leads to another host.
    const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
    for (const name of ['defaultRetryPolicy', 'redirectPolicy', 'tracingPolicy', 'logPolicy'])
      pipeline.removePolicy({ name });
    clients.set(serviceUrl, client);
    const [oldest] = clients.keys();
    if (clients.size > keptClients && oldest !== undefined) clients.delete(oldest);
    return client;
  }

  async function signing(): Promise<ConstructorParameters<typeof ConnectorClient>[0]> {
    const { accessToken } = options;
    if (accessToken !== undefined)
      return {
        async signRequest(request) {
          request.headers.set('authorization', `Bearer ${await accessToken()}`);
          return request;
        },
      };
    const { oauthScope, loginUrl } = cloudOf(cloud, registration);
    return credentials.createCredentials(registration?.appId ?? '', oauthScope, loginUrl, true);
  }

  const { openIdMetadataUrl, tokenIssuer: issuer } = cloudOf(cloud, registration);
  const endorsements = createEndorsements({ openIdMetadataUrl, issuer, nowMs: () => Date.now() });
  const authentication = new KeptAuthentication(
    authenticationOf(cloud, registration, credentials),
    registration === undefined ? undefined : endorsements,
    clientFor,
  );
  const adapter = new Counter(authentication);
  return {
    receive: (authorization, activity, logic) => adapter.receive(authorization, activity, logic),
    clientFor,
    async authorization() {
      // The credentials sign a request by writing this header; no request is made.
      const headers = new Headers();
      await (await signing()).signRequest({ headers } as unknown as Signed);
      return headers.get('authorization') ?? '';
    },
    close: () => clients.clear(),
  };
}

type Signed = Parameters<ConstructorParameters<typeof ConnectorClient>[0]['signRequest']>[0];

interface Pipeline {
  removePolicy(named: { readonly name: string }): unknown;
}

/** `CloudAdapter` without its web server's half: `process` would print errors and answer 500 to a bad token. */
class Counter extends CloudAdapter {
  async receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<{ readonly status: number; readonly body?: unknown } | undefined> {
    return (await this.processActivity(authorization, activity, logic)) ?? undefined;
  }
}

/** Microsoft's authentication; the clients that it makes for every activity anew are kept instead. */
class KeptAuthentication extends BotFrameworkAuthentication {
  readonly #inner: BotFrameworkAuthentication;
  /** Absent where nobody is authenticated. */
  readonly #endorsements: Endorsements | undefined;
  readonly #connectors: ConnectorFactory;
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(
    inner: BotFrameworkAuthentication,
    endorsements: Endorsements | undefined,
    clientFor: (serviceUrl: string) => Promise<ConnectorClient>,
  ) {
    super();
    this.#inner = inner;
    this.#endorsements = endorsements;
    this.#connectors = new KeptConnectors(clientFor);
  }

  override async authenticateRequest(
    activity: Activity,
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    try {
      const result = await this.#inner.authenticateRequest(activity, authorization);
      if ((await this.#endorsements?.allow(authorization, activity.channelId)) === false)
        throw new TiskiError('token-refused', 'The key is not endorsed for this channel.');
      return { ...result, connectorFactory: this.#connectors };
    } catch (error) {
      throw refusalOf(error);
    }
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new TiskiError('token-refused'));
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#connectors;
  }

  /** Nobody signs in here; the SDK wants one all the same. */
  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= this.#inner.createUserTokenClient(identity);
    return this.#userTokens;
  }
}

class KeptConnectors extends ConnectorFactory {
  readonly #clientFor: (serviceUrl: string) => Promise<ConnectorClient>;

  constructor(clientFor: (serviceUrl: string) => Promise<ConnectorClient>) {
    super();
    this.#clientFor = clientFor;
  }

  override create(serviceUrl: string): Promise<ConnectorClient> {
    return this.#clientFor(serviceUrl);
  }
}

/** A token that is wrong in any way is refused; that Microsoft's keys cannot be fetched is no fault of the caller. */
function refusalOf(error: unknown): TiskiError {
  if (error instanceof TiskiError) return error;
  const { name, statusCode } = error as { readonly name?: unknown; readonly statusCode?: unknown };
  const isToken = ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError', 'SyntaxError'].includes(
    String(name),
  );
  return isToken || statusCode === 401
    ? new TiskiError('token-refused', undefined, { cause: error })
    : new TiskiError('keys-unavailable', undefined, { cause: error });
}

function credentialsOf(registration: BotRegistration | undefined): ServiceClientCredentialsFactory {
  if (registration === undefined) return new PasswordServiceClientCredentialFactory('', '');
  const { appId, password = '', tenantId = '', type } = registration;
  switch (type) {
    case 'UserAssignedMSI':
      return new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory());
    case 'SingleTenant':
      return new PasswordServiceClientCredentialFactory(appId, password, tenantId);
    case 'MultiTenant':
      return new PasswordServiceClientCredentialFactory(appId, password, '');
  }
}

function cloudOf(cloud: BotCloud, registration: BotRegistration | undefined) {
  const inTenant = registration?.type === 'SingleTenant' ? registration.tenantId : undefined;
  const publicLogin =
    inTenant === undefined
      ? AuthenticationConstants.ToChannelFromBotLoginUrl
      : `${AuthenticationConstants.ToChannelFromBotLoginUrlPrefix}${inTenant}`;
  return {
    oauthScope: cloud.oauthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope,
    loginUrl: cloud.loginUrl ?? publicLogin,
    tokenIssuer: cloud.tokenIssuer ?? AuthenticationConstants.ToBotFromChannelTokenIssuer,
    openIdMetadataUrl: cloud.openIdMetadataUrl ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
  };
}

function authenticationOf(
  cloud: BotCloud,
  registration: BotRegistration | undefined,
  credentials: ServiceClientCredentialsFactory,
): BotFrameworkAuthentication {
  const { oauthScope, loginUrl, tokenIssuer, openIdMetadataUrl } = cloudOf(cloud, registration);
  return BotFrameworkAuthenticationFactory.create(
    '',
    true,
    loginUrl,
    oauthScope,
    tokenIssuer,
    AuthenticationConstants.OAuthUrl,
    openIdMetadataUrl,
    AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
    '',
    credentials,
    { requiredEndorsements: [] },
    undefined,
  );
}

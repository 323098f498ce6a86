// From the environment to a plain config: one pass that names every mistake at once and never prints a secret.
import { join, resolve } from 'node:path';
import { TiskiError } from '../kernel/errors.ts';
import { botFrameworkMistakes, botFrameworkOf } from './bot-framework.ts';
import type { BotFrameworkConfig } from './bot-framework.ts';
import { isLoopback } from './loopback.ts';
import { otherDesksMistakes, otherDesksOf } from './other-desks.ts';
import type { OtherDesksConfig } from './other-desks.ts';
import { variables } from './variables.ts';
import type { Environment, VariableName } from './variables.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | undefined;
  /** Folder or URL; `undefined`: the demo shop. */
  readonly catalogSource: string | undefined;
  readonly store: { readonly kind: 'sqlite'; readonly path: string };
  readonly dataDir: string;
  readonly clockStart: string | undefined;
  readonly voikkoDictionary: string | undefined;
  /** `undefined`: any origin. */
  readonly webChatOrigins: readonly string[] | undefined;
  readonly silence: { readonly askAfterMs: readonly number[]; readonly sleepAfterMs: number };
  /** `undefined`: nothing goes by e-mail. */
  readonly mail:
    | {
        readonly url: string;
        readonly from: string;
        readonly replyTo: string | undefined;
        readonly unreadAfterMs: number;
      }
    | undefined;
  readonly tokenSecret: string | undefined;
  readonly demoAgents: boolean;
  readonly trustProxy: boolean;
  /** `undefined`: Messenger is not connected directly. */
  readonly messenger: MessengerConfig | undefined;
  /** The Facebook page, however it is connected. */
  readonly page: PageConfig;
  readonly bot: BotFrameworkConfig;
  /** People who answer customers from Teams; `undefined`: nobody does. */
  readonly teamsDesk:
    | {
        /** A team of the shop, or `*` → its channel in Teams. */
        readonly channels: Readonly<Record<string, string>>;
        readonly serviceUrl: string;
      }
    | undefined;
  readonly deliverForMs: number;
  readonly otherDesks: OtherDesksConfig;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export interface PageConfig {
  readonly appId?: string;
  readonly personaId?: string;
  /** Whether Meta granted people to answer for a week. */
  readonly humanAgent: boolean;
  /** How long a person in the page's inbox may be silent, milliseconds. */
  readonly inboxSilentMs: number;
}

export interface MessengerConfig {
  readonly pageToken: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly pageId?: string;
  readonly graphUrl: string;
  readonly graphVersion: string;
  readonly profileNames: boolean;
}

/**
 * Reads the variables of `config/variables.ts` out of `environment`; an empty value counts as not set.
 * Throws one `config-invalid` that names every wrong variable with its reason.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const values: Record<string, unknown> = {};
  const mistakes: string[] = [];
  for (const name of Object.keys(variables) as VariableName[]) {
    const variable = variables[name];
    const raw = environment[name];
    const result = variable.schema.safeParse(raw === '' ? undefined : raw);
    if (result.success) values[name] = result.data;
    else {
      const reasons = result.error.issues.map((issue) => issue.message).join('; ');
      const shown = 'secret' in variable ? '(its value is not shown)' : `(it is ${JSON.stringify(raw)})`;
      mistakes.push(`${name}: ${reasons} ${shown}. ${variable.about}`);
    }
  }
  mistakes.push(...messengerMistakes(values), ...mailMistakes(values), ...otherDesksMistakes(values));
  if (mistakes.length === 0) mistakes.push(...botFrameworkMistakes(values as Environment));
  if (mistakes.length > 0) {
    throw new TiskiError('config-invalid', `The configuration is not valid:\n  ${mistakes.join('\n  ')}`);
  }
  return plain(values as Environment);
}

function plain(env: Environment): Config {
  const dataDir = resolve(env.DATA_DIR);
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ''),
    catalogSource: env.CATALOG,
    store: {
      kind: 'sqlite',
      path: env.STORE === undefined ? join(dataDir, 'tiski.db') : resolve(env.STORE.slice('sqlite:'.length)),
    },
    dataDir,
    clockStart: env.CLOCK_START,
    voikkoDictionary: env.VOIKKO_DICT,
    webChatOrigins: env.WEB_CHAT_ORIGINS,
    silence: {
      askAfterMs: env.SILENCE_MINUTES.slice(0, -1),
      sleepAfterMs: env.SILENCE_MINUTES.at(-1) ?? 0,
    },
    mail: mailOf(env),
    tokenSecret: env.TOKEN_SECRET,
    demoAgents: env.DESK_DEMO ?? isLoopback(env.HOST),
    trustProxy: env.TRUST_PROXY,
    messenger: messengerOf(env),
    page: pageOf(env),
    otherDesks: otherDesksOf(env),
    bot: botFrameworkOf(env),
    teamsDesk:
      env.TEAMS_DESK_CHANNELS === undefined
        ? undefined
        : { channels: env.TEAMS_DESK_CHANNELS, serviceUrl: env.TEAMS_SERVICE_URL },
    deliverForMs: env.DELIVERY_HOURS * 60 * 60_000,
    logLevel: env.LOG_LEVEL,
  };
}

/** The three that only work together; any one of them means that Messenger is wanted. */
const messengerSecrets = ['MESSENGER_PAGE_TOKEN', 'MESSENGER_APP_SECRET', 'MESSENGER_VERIFY_TOKEN'] as const;

function messengerMistakes(values: Readonly<Record<string, unknown>>): readonly string[] {
  const missing = messengerSecrets.filter((name) => values[name] === undefined);
  if (missing.length === 0 || missing.length === messengerSecrets.length) return [];
  return missing.map((name) => `${name}: must be set with the others. ${variables[name].about}`);
}

function pageOf(env: Environment): PageConfig {
  const { MESSENGER_APP_ID: appId, MESSENGER_PERSONA_ID: personaId } = env;
  return {
    humanAgent: env.MESSENGER_HUMAN_AGENT,
    inboxSilentMs: env.MESSENGER_INBOX_MINUTES,
    ...(appId === undefined ? {} : { appId }),
    ...(personaId === undefined ? {} : { personaId }),
  };
}

function messengerOf(env: Environment): MessengerConfig | undefined {
  const {
    MESSENGER_PAGE_TOKEN: pageToken,
    MESSENGER_APP_SECRET: appSecret,
    MESSENGER_VERIFY_TOKEN: verifyToken,
  } = env;
  if (pageToken === undefined || appSecret === undefined || verifyToken === undefined) return undefined;
  const { MESSENGER_PAGE_ID: pageId } = env;
  return {
    pageToken,
    appSecret,
    verifyToken,
    graphUrl: env.MESSENGER_GRAPH_URL.replace(/\/+$/, ''),
    graphVersion: env.MESSENGER_GRAPH_VERSION,
    profileNames: env.MESSENGER_PROFILE_NAMES,
    ...(pageId === undefined ? {} : { pageId }),
  };
}

function mailMistakes(values: Readonly<Record<string, unknown>>): readonly string[] {
  const isMissing = values['SMTP_URL'] !== undefined && values['MAIL_FROM'] === undefined;
  return isMissing ? [`MAIL_FROM: must be set with SMTP_URL. ${variables.MAIL_FROM.about}`] : [];
}

function mailOf(env: Environment): Config['mail'] {
  if (env.SMTP_URL === undefined || env.MAIL_FROM === undefined) return undefined;
  return {
    url: env.SMTP_URL,
    from: env.MAIL_FROM,
    replyTo: env.MAIL_REPLY_TO,
    unreadAfterMs: env.MAIL_AFTER_MINUTES,
  };
}

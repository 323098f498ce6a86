// From the environment to the desks that are not ours: which team's tickets go where, and how each desk is reached. A desk that is
// named and not described is a mistake.
import { isLoopback } from './loopback.ts';
import type { Environment } from './variables.ts';
import { variables } from './variables.ts';

export interface OtherDesksConfig {
  /** By team, `*` for all others; a team that is not in it is our own desk's. */
  readonly deskOfTeam: Readonly<Record<string, OtherDeskName>>;
  /** Bot Framework's channels whose own hub takes the tickets of their conversations, whatever the team. */
  readonly inChannels: readonly string[];
  readonly answerMs: number;
  readonly silentMs: number;
  /** Only when a team's tickets go there. */
  readonly chatwoot: ChatwootConfig | undefined;
  readonly hub: HubConfig | undefined;
}

export interface ChatwootConfig {
  readonly url: string;
  readonly accountId: number;
  readonly inboxId: number;
  readonly token: string;
  readonly pathKey: string;
  readonly secret?: string;
  readonly teams: Readonly<Record<string, number>>;
}

export interface HubConfig {
  readonly url: string;
  /** Absent: a hub on this machine, spoken to without a token. */
  readonly appId?: string;
}

export const otherDeskNames = ['chatwoot', 'hub'] as const;
export type OtherDeskName = (typeof otherDeskNames)[number];

const neededFor: Readonly<Record<OtherDeskName, readonly (keyof Environment)[]>> = {
  chatwoot: [
    'CHATWOOT_URL',
    'CHATWOOT_ACCOUNT_ID',
    'CHATWOOT_INBOX_ID',
    'CHATWOOT_TOKEN',
    'CHATWOOT_WEBHOOK_KEY',
  ],
  hub: ['HANDOFF_HUB_URL'],
};

export function otherDesksMistakes(values: Readonly<Record<string, unknown>>): readonly string[] {
  const wanted = new Set(Object.values((values['HANDOFF_TARGETS'] ?? {}) as Record<string, string>));
  const missing = otherDeskNames
    .filter((name) => wanted.has(name))
    .flatMap((name) => neededFor[name])
    .filter((name) => values[name] === undefined)
    .map((name) => `${name}: must be set, because HANDOFF_TARGETS names its desk. ${variables[name].about}`);
  return [...missing, ...(wanted.has('hub') ? hubMistakes(values) : [])];
}

/** A token needs somebody whose it is; without tokens nobody but this machine is spoken to. */
function hubMistakes(values: Readonly<Record<string, unknown>>): readonly string[] {
  const url = values['HANDOFF_HUB_URL'];
  if (values['HANDOFF_HUB_APP_ID'] === undefined)
    return typeof url === 'string' && !isLoopback(new URL(url).hostname)
      ? [
          `HANDOFF_HUB_APP_ID: must be set for a hub on another machine. ${variables.HANDOFF_HUB_APP_ID.about}`,
        ]
      : [];
  return ['MicrosoftAppId', 'MicrosoftAppPassword']
    .filter((name) => values[name] === undefined)
    .map((name) => `${name}: must be set with HANDOFF_HUB_APP_ID, because the hub is spoken to in its name.`);
}

export function otherDesksOf(env: Environment): OtherDesksConfig {
  const deskOfTeam = Object.fromEntries(
    Object.entries(env.HANDOFF_TARGETS).flatMap(([team, desk]) =>
      otherDeskNames.flatMap((name) => (name === desk ? [[team, name] as const] : [])),
    ),
  );
  const used = new Set(Object.values(deskOfTeam));
  return {
    deskOfTeam,
    inChannels: env.HANDOFF_IN_CHANNELS,
    answerMs: env.HANDOFF_ANSWER_SECONDS * 1000,
    silentMs: env.HANDOFF_SILENT_MINUTES,
    chatwoot: used.has('chatwoot') ? chatwootOf(env) : undefined,
    hub: used.has('hub') ? hubOf(env) : undefined,
  };
}

function chatwootOf(env: Environment): ChatwootConfig | undefined {
  const {
    CHATWOOT_URL: url,
    CHATWOOT_ACCOUNT_ID: accountId,
    CHATWOOT_INBOX_ID: inboxId,
    CHATWOOT_TOKEN: token,
    CHATWOOT_WEBHOOK_KEY: pathKey,
    CHATWOOT_WEBHOOK_SECRET: secret,
  } = env;
  const isWhole =
    url !== undefined && accountId !== undefined && inboxId !== undefined && token !== undefined;
  if (!isWhole || pathKey === undefined) return undefined;
  return {
    url: url.replace(/\/+$/, ''),
    accountId: Number(accountId),
    inboxId: Number(inboxId),
    token,
    pathKey,
    teams: Object.fromEntries(
      Object.entries(env.CHATWOOT_TEAMS).map(([team, number]) => [team, Number(number)]),
    ),
    ...(secret === undefined ? {} : { secret }),
  };
}

function hubOf({ HANDOFF_HUB_URL: url, HANDOFF_HUB_APP_ID: appId }: Environment): HubConfig | undefined {
  return url === undefined ? undefined : { url, ...(appId === undefined ? {} : { appId }) };
}

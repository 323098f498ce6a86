// What happened in Teams, in this house's words: somebody wrote, changed or took back a message, the bot arrived, a button of a
// card was pressed. Pure; what becomes of it is the caller's.
import type { Json } from '../../../kernel/json.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { localeOf } from '../../../kernel/locale.ts';
import { teamsActivitySchema } from './activity.ts';
import type { TeamsActivity } from './activity.ts';
import { filesOf } from './files.ts';
import type { TeamsFile } from './files.ts';
import { scopeOf } from './scope.ts';
import type { TeamsScope } from './scope.ts';
import { isOwnButton } from './suggestions.ts';
import { wordsOf } from './words-of.ts';

/** Who did it. `aadObjectId`: the directory's own id, absent for guests of some tenants. */
export interface TeamsPerson {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId?: string;
}

/** Where and by whom, whatever it was. */
export interface TeamsScene {
  readonly scope: TeamsScope;
  /** Of the chat; in a channel, of the thread (`…;messageid=…`). */
  readonly threadId: string;
  readonly tenantId?: string;
  /** Of the team's channel; only in channels. */
  readonly channelId?: string;
  readonly person: TeamsPerson;
  /** What the person's client says of their language; absent when it is none of ours. */
  readonly locale?: Locale;
}

export interface TeamsSaid {
  readonly activityId: string;
  readonly text: string;
  readonly value?: Json;
  readonly files: readonly TeamsFile[];
  /** The bot was named; always so in a chat with the bot alone. */
  readonly addressed: boolean;
}

export type TeamsEvent = { readonly scene: TeamsScene } & (
  | { readonly kind: 'said'; readonly said: TeamsSaid }
  /** The message `said.activityId` has these words now. */
  | { readonly kind: 'edited'; readonly said: TeamsSaid }
  | { readonly kind: 'deleted'; readonly activityId: string }
  /** A deleted message is there again. */
  | { readonly kind: 'restored'; readonly said: TeamsSaid }
  /** The bot came to the chat or the team, or the customer to their chat with it. */
  | { readonly kind: 'joined' }
  | { readonly kind: 'removed' }
  /** A button that wants an answer at once. */
  | { readonly kind: 'pressed'; readonly verb: string; readonly data: Json }
  | { readonly kind: 'invoked'; readonly name: string }
  /** Nothing that needs anything to be done: reactions, members who come and go, typing. */
  | { readonly kind: 'nothing'; readonly because: string }
);

/** `undefined`: not of an activity's form. */
export function readTeams(json: unknown): TeamsEvent | undefined {
  const parsed = teamsActivitySchema.safeParse(json);
  if (!parsed.success) return undefined;
  const activity = parsed.data;
  const scene = sceneOf(activity);
  switch (activity.type) {
    case 'message':
      return { scene, ...message(activity, scene) };
    case 'messageUpdate':
      return { scene, ...update(activity, scene) };
    case 'messageDelete':
      return activity.id
        ? { scene, kind: 'deleted', activityId: activity.id }
        : nothing(scene, activity.type);
    case 'installationUpdate':
      return { scene, kind: activity.action?.startsWith('remove') === true ? 'removed' : 'joined' };
    case 'conversationUpdate':
      return { scene, ...membership(activity, scene) };
    case 'invoke':
      return { scene, ...invoked(activity) };
    default:
      return nothing(scene, activity.type);
  }
}

function sceneOf(activity: TeamsActivity): TeamsScene {
  const { conversation, channelData, from } = activity;
  const scope = scopeOf(activity);
  const tenantId = conversation.tenantId ?? channelData?.tenant?.id;
  const channelId = scope === 'channel' ? (channelData?.channel?.id ?? channelData?.team?.id) : undefined;
  const locale = spokenBy(activity);
  return {
    scope,
    threadId: conversation.id,
    ...(tenantId == null ? {} : { tenantId }),
    ...(channelId == null ? {} : { channelId }),
    person: {
      id: from?.id ?? '',
      name: from?.name ?? '',
      ...(from?.aadObjectId ? { aadObjectId: from.aadObjectId } : {}),
    },
    ...(locale === undefined ? {} : { locale }),
  };
}

function spokenBy({ locale, entities }: TeamsActivity): Locale | undefined {
  const client = entities.find((entity) => entity.type === 'clientInfo');
  return localeOf(locale ?? undefined) ?? localeOf(client?.locale ?? undefined);
}

function message(
  activity: TeamsActivity,
  { scope }: TeamsScene,
): { kind: 'said'; said: TeamsSaid } | { kind: 'nothing'; because: string } {
  const { text, mentioned } = wordsOf(activity);
  const files = filesOf(activity);
  const value = smallJson(activity.value);
  if (!activity.id) return { kind: 'nothing', because: 'no-id' };
  const addressed = scope === 'personal' || mentioned || isOwnButton(value);
  // Somebody only called the bot by its name: they wait for it to speak.
  if (text === '' && files.length === 0 && value === undefined && !mentioned)
    return { kind: 'nothing', because: 'empty' };
  return {
    kind: 'said',
    said: {
      activityId: activity.id,
      text,
      files,
      addressed,
      ...(value === undefined ? {} : { value }),
    },
  };
}

function update(
  activity: TeamsActivity,
  scene: TeamsScene,
): { kind: 'edited' | 'restored'; said: TeamsSaid } | { kind: 'nothing'; because: string } {
  const read = message(activity, scene);
  if (read.kind === 'nothing') return read;
  const restored = activity.channelData?.eventType === 'undeleteMessage';
  return { kind: restored ? 'restored' : 'edited', said: read.said };
}

/** In a group nobody is greeted one by one: only the bot's own arrival counts. */
function membership(
  { membersAdded, membersRemoved, recipient, from }: TeamsActivity,
  { scope }: TeamsScene,
): { kind: 'joined' | 'removed' } | { kind: 'nothing'; because: string } {
  const isBot = ({ id }: { readonly id: string }) => id === recipient?.id;
  if (membersAdded.some(isBot)) return { kind: 'joined' };
  if (membersRemoved.some(isBot)) return { kind: 'removed' };
  if (scope === 'personal' && membersAdded.some(({ id }) => id === from?.id)) return { kind: 'joined' };
  return { kind: 'nothing', because: 'members' };
}

function invoked({
  name,
  value,
}: TeamsActivity): { kind: 'pressed'; verb: string; data: Json } | { kind: 'invoked'; name: string } {
  if (name !== 'adaptiveCard/action') return { kind: 'invoked', name: name ?? '' };
  const action = (value as { readonly action?: unknown } | undefined)?.action;
  const { verb, data } = (action ?? {}) as { readonly verb?: unknown; readonly data?: unknown };
  return { kind: 'pressed', verb: typeof verb === 'string' ? verb : '', data: smallJson(data) ?? null };
}

function nothing(scene: TeamsScene, because: string): TeamsEvent {
  return { scene, kind: 'nothing', because };
}

const longestValue = 16 * 1024;

function smallJson(value: unknown): Json | undefined {
  if (value === undefined || value === null) return undefined;
  const written = JSON.stringify(value);
  return written.length > longestValue ? undefined : (JSON.parse(written) as Json);
}

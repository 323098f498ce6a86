// What a customer's client may say: a stranger's JSON becomes one of our own words or a clear refusal. Who says it is never read
// from here; the token tells.
import { z } from 'zod';
import { TiskiError } from '../../kernel/errors.ts';
import type { Json } from '../../kernel/json.ts';

const maxTextLength = 4_000;
const maxPartLength = 16 * 1024;
const maxPartDepth = 40;

const activitySchema = z.object({
  type: z.string(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  name: z.string().max(200).nullish(),
  locale: z.string().max(35).nullish().catch(undefined),
  channelData: z.unknown().optional(),
  attachments: z
    .array(
      z.object({
        contentType: z.string().max(200),
        name: z.string().nullish(),
        contentUrl: z.string().nullish(),
      }),
    )
    .max(10)
    .nullish(),
});

export interface InlineFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export type InboundActivity =
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly value?: Json;
      readonly channelData?: Json;
      readonly clientActivityId?: string;
      readonly locale?: string;
      /** Files that came inside the activity as `data:` addresses. */
      readonly files: readonly InlineFile[];
    }
  | {
      readonly kind: 'event';
      readonly name: string;
      readonly value?: Json;
      readonly clientActivityId?: string;
    }
  | { readonly kind: 'typing' };

/**
 * Reads an activity. `hasFiles`: files come beside it, so that it may be without text. Throws `bad-request` naming what is wrong.
 */
export function readActivity(json: unknown, hasFiles = false): InboundActivity {
  const parsed = activitySchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw bad(`The activity is not valid at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`);
  }
  const activity = parsed.data;
  switch (activity.type) {
    case 'message':
      return readMessage(activity, hasFiles);
    case 'event':
      if (!activity.name) throw bad('An event needs a name.');
      return { kind: 'event', name: activity.name, ...shared(activity) };
    case 'endOfConversation':
      return { kind: 'event', name: 'endOfConversation', ...shared(activity) };
    case 'typing':
      return { kind: 'typing' };
    default:
      throw bad('Only activities of type message, event and typing are accepted.');
  }
}

function readMessage(activity: z.infer<typeof activitySchema>, hasFiles: boolean): InboundActivity {
  const text = (activity.text ?? '').toWellFormed().replaceAll('\0', '');
  if (text.length > maxTextLength) throw bad(`The text may have at most ${maxTextLength} characters.`);
  const files = hasFiles ? [] : (activity.attachments ?? []).map(inlineFile);
  const saysNothing = text.trim() === '' && (activity.value ?? null) === null;
  if (saysNothing && files.length === 0 && !hasFiles)
    throw bad('A message needs a text, a value or an attachment.');
  const channelData = part('channelData', activity.channelData);
  return {
    kind: 'message',
    text,
    files,
    ...shared(activity),
    ...(channelData !== undefined && { channelData }),
    ...(activity.locale && { locale: activity.locale }),
  };
}

function shared(activity: { value?: unknown; channelData?: unknown }): {
  value?: Json;
  clientActivityId?: string;
} {
  const value = part('value', activity.value);
  const id = (activity.channelData as { clientActivityID?: unknown } | undefined)?.clientActivityID;
  return {
    ...(value !== undefined && value !== null && { value }),
    ...(typeof id === 'string' && id !== '' && { clientActivityId: id }),
  };
}

function part(name: string, value: unknown): Json | undefined {
  if (value === undefined) return undefined;
  if (deeperThan(value, maxPartDepth)) throw bad(`${name} may be nested ${maxPartDepth} deep at most.`);
  if (JSON.stringify(value).length > maxPartLength) {
    throw bad(`${name} may have at most ${maxPartLength} characters of JSON.`);
  }
  return value as Json;
}

function deeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => deeperThan(member, levels - 1));
}

function inlineFile(attachment: {
  contentType: string;
  name?: string | null | undefined;
  contentUrl?: string | null | undefined;
}): InlineFile {
  const match = /^data:([\w.+/-]*)(?:;[\w=-]+)*;base64,([A-Za-z0-9+/=]*)$/.exec(attachment.contentUrl ?? '');
  if (match === null)
    throw bad('Send files to the conversation’s upload, or inside the activity as data: addresses.');
  return {
    name: attachment.name ?? 'file',
    contentType: match[1] || attachment.contentType,
    bytes: Buffer.from(match[2] ?? '', 'base64'),
  };
}

function bad(detail: string): TiskiError {
  return new TiskiError('bad-request', detail, {
    details: { error: { code: 'BadArgument', message: detail } },
  });
}

// Where a Bot Framework conversation is answered: what is kept of an authenticated activity, and where it may point to. It
// knows nothing of what is said there.
import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Json } from '../../kernel/json.ts';

const account = z.object({ id: z.string(), name: z.string().exactOptional() });

const addressSchema = z.object({
  kind: z.literal('bot-framework'),
  channelId: z.string(),
  serviceUrl: z.string(),
  /** The channel's own: id, whether it is a group, its tenant. */
  conversation: z.object({
    id: z.string(),
    isGroup: z.boolean().exactOptional(),
    conversationType: z.string().exactOptional(),
    tenantId: z.string().exactOptional(),
  }),
  bot: account,
  user: account,
  /** The caller takes its answers in the response (`expectReplies`); nothing is sent to the `serviceUrl`. */
  inline: z.literal(true).exactOptional(),
});
export type BotAddress = z.infer<typeof addressSchema>;

/** `undefined` when the conversation is answered in another way. */
export function botAddress(address: Json | undefined): BotAddress | undefined {
  if (address === undefined) return undefined;
  const known = readBefore.get(address as object);
  if (known !== undefined) return known;
  const parsed = addressSchema.safeParse(address);
  if (!parsed.success) return undefined;
  readBefore.set(address as object, parsed.data);
  return parsed.data;
}

/** The state carries the same object as long as the address stays. */
const readBefore = new WeakMap<object, BotAddress>();

/** The address of an activity that was authenticated; of no other. */
export function addressOf(activity: Activity): BotAddress {
  const { channelId, serviceUrl, conversation, recipient, from, deliveryMode } = activity;
  const tenantId = conversation.tenantId;
  return {
    kind: 'bot-framework',
    channelId,
    serviceUrl,
    conversation: {
      id: conversation.id,
      ...(typeof conversation.isGroup === 'boolean' ? { isGroup: conversation.isGroup } : {}),
      ...(conversation.conversationType ? { conversationType: conversation.conversationType } : {}),
      ...(tenantId ? { tenantId } : {}),
    },
    bot: accountOf(recipient),
    user: accountOf(from),
    ...(deliveryMode === 'expectReplies' ? { inline: true } : {}),
  };
}

function accountOf({ id, name }: Activity['from']): BotAddress['bot'] {
  return { id, ...(name ? { name } : {}) };
}

/** The same for the same parts, everywhere and always; tells nothing of them. */
export function derivedId(parts: readonly string[]): string {
  return `c-${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;
}

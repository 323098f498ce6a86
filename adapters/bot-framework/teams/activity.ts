// What is read of an activity that Teams sends: a stranger's JSON as far as this house understands it, and nothing else of it.
// It knows no conversation; whether the sender may be believed is settled before.
import { z } from 'zod';

const text = z.string().nullish().catch(undefined);
const account = z.object({ id: z.string(), name: text, aadObjectId: text });

const mention = z.object({
  type: z.literal('mention'),
  text: text,
  mentioned: z.object({ id: z.string(), name: text }),
});
const clientInfo = z.object({ type: z.literal('clientInfo'), locale: text });

const attachment = z.object({
  contentType: z.string(),
  contentUrl: text,
  name: text,
  content: z.unknown().optional(),
});
export type TeamsAttachment = z.infer<typeof attachment>;

export const teamsActivitySchema = z.object({
  type: z.string(),
  id: text,
  timestamp: z.unknown().optional(),
  name: text,
  text: text,
  textFormat: text,
  locale: text,
  action: text,
  replyToId: text,
  value: z.unknown().optional(),
  from: account.nullish().catch(undefined),
  recipient: account.nullish().catch(undefined),
  conversation: z.object({
    id: z.string().min(1),
    conversationType: text,
    isGroup: z.boolean().nullish().catch(undefined),
    tenantId: text,
  }),
  channelData: z
    .object({
      eventType: text,
      tenant: z.object({ id: z.string() }).nullish().catch(undefined),
      team: z.object({ id: z.string() }).nullish().catch(undefined),
      channel: z.object({ id: z.string() }).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
  entities: list(z.union([mention, clientInfo])),
  attachments: list(attachment),
  membersAdded: list(account),
  membersRemoved: list(account),
});
export type TeamsActivity = z.infer<typeof teamsActivitySchema>;

export type Mention = z.infer<typeof mention>;

export function mentionsIn({ entities }: TeamsActivity): readonly Mention[] {
  return entities.filter((entity) => entity.type === 'mention');
}

/** A list of which only the members that are of that form are kept. */
function list<T extends z.ZodType>(member: T) {
  return z
    .array(z.unknown())
    .nullish()
    .catch(undefined)
    .transform((all) =>
      (all ?? []).flatMap((one): z.output<T>[] => {
        const parsed = member.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

// The outer form of an activity from a stranger, before anything is believed of it: the parts that say who, where and which.
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { TiskiError } from '../../kernel/errors.ts';

const id = z.string().min(1).max(1_000);
const account = z.looseObject({ id, name: z.string().max(300).nullish() });

const activityForm = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(500).nullish(),
  channelId: z.string().regex(/^[\w.-]{1,60}$/),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(500),
  conversation: z.looseObject({ id, tenantId: z.string().max(100).nullish() }),
  from: account,
  recipient: account,
  text: z.string().max(200_000).nullish(),
  name: z.string().max(300).nullish(),
  locale: z.string().nullish(),
  deliveryMode: z.string().max(50).nullish(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().max(300).nullish() }))
    .max(100)
    .nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});

/** Throws `bad-request` naming what is wrong. What is `null` counts as absent. */
export function readForm(json: unknown): Activity {
  const parsed = activityForm.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new TiskiError(
      'bad-request',
      `The activity is not valid at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`,
    );
  }
  const given = Object.entries(parsed.data).filter(([, value]) => value !== null);
  return Object.fromEntries(given) as unknown as Activity;
}

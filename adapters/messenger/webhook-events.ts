// What Meta's webhook delivers, as it stands on the wire: loose on what may be added, strict on what is used. What it means is
// `inbound.ts`'s matter.
import { z } from 'zod';

const id = z.union([z.string(), z.number().transform(String)]);
const party = z.object({ id: id.optional(), user_ref: z.string().optional() });

const referralSchema = z.object({
  ref: z.string().optional().catch(undefined),
  source: z.string().optional().catch(undefined),
  type: z.string().optional().catch(undefined),
  ad_id: id.optional().catch(undefined),
  /** Of the shop's catalogue at Meta, when a product's card or an ad led here. */
  ads_context_data: z.object({ product_id: id.optional() }).optional().catch(undefined),
  product: z.object({ id: id.optional() }).optional().catch(undefined),
});
export type WireReferral = z.infer<typeof referralSchema>;

const attachmentSchema = z.object({
  type: z.string(),
  title: z.string().nullish().catch(undefined),
  url: z.string().nullish().catch(undefined),
  payload: z
    .object({
      url: z.string().nullish().catch(undefined),
      title: z.string().nullish().catch(undefined),
      sticker_id: id.nullish().catch(undefined),
      coordinates: z.object({ lat: z.number(), long: z.number() }).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
});
export type WireAttachment = z.infer<typeof attachmentSchema>;

const messageSchema = z.object({
  mid: z.string(),
  text: z.string().optional().catch(undefined),
  quick_reply: z.object({ payload: z.string() }).optional().catch(undefined),
  attachments: z.array(attachmentSchema).optional().catch(undefined),
  referral: referralSchema.optional().catch(undefined),
  is_echo: z.boolean().optional().catch(undefined),
  app_id: id.optional().catch(undefined),
  metadata: z.string().optional().catch(undefined),
  is_deleted: z.boolean().optional().catch(undefined),
});

const owner = {
  new_owner_app_id: id.nullish(),
  previous_owner_app_id: id.nullish(),
  metadata: z.string().nullish(),
};

export const eventSchema = z.object({
  sender: party.optional(),
  recipient: party.optional(),
  timestamp: z.union([z.number(), z.string().transform(Number)]).catch(0),
  message: messageSchema.optional(),
  message_edit: z
    .object({ mid: z.string(), text: z.string().catch('') })
    .optional()
    .catch(undefined),
  postback: z
    .object({
      mid: z.string().optional(),
      title: z.string().optional().catch(undefined),
      payload: z.string().optional().catch(undefined),
      referral: referralSchema.optional().catch(undefined),
    })
    .optional(),
  referral: referralSchema.optional(),
  reaction: z
    .object({ mid: z.string().optional(), action: z.string(), emoji: z.string().optional() })
    .optional()
    .catch(undefined),
  optin: z.unknown().optional(),
  pass_thread_control: z.object(owner).optional(),
  take_thread_control: z.object(owner).optional(),
  request_thread_control: z
    .object({ requested_owner_app_id: id.nullish(), metadata: z.string().nullish() })
    .optional(),
});
export type WireEvent = z.infer<typeof eventSchema>;

/** One event that cannot be read must not hold up the others: each is checked by itself. */
export const deliverySchema = z.object({
  object: z.string(),
  entry: z.array(
    z.object({
      id,
      time: z.number().optional().catch(undefined),
      messaging: z.array(z.unknown()).optional(),
      /** While another app, or a person in the Page's inbox, has the conversation. */
      standby: z.array(z.unknown()).optional(),
    }),
  ),
});

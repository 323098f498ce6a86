// What the conversation is about right now: what "it", "there" and "and the warranty?" lean on, and what the bot has asked back.
// It is written to the log with every turn, so that a restart or another node goes on in the same place.
import { z } from 'zod';
import { locales } from './locale.ts';
import { topics } from './answer.ts';

const placeRefSchema = z.union([
  z.object({ kind: z.literal('store'), storeCode: z.string() }),
  z.object({
    kind: z.literal('area'),
    name: z.string(),
    latitude: z.number().exactOptional(),
    longitude: z.number().exactOptional(),
    postalCodes: z.array(z.string()),
    storeCode: z.string().exactOptional(),
  }),
  z.object({ kind: z.literal('postal'), code: z.string() }),
]);

/** A question the bot asked back and still waits for; the answer may come in any shape, or never. */
const pendingSchema = z.discriminatedUnion('kind', [
  /** "Which of these?" Without topics it was told of all of them alike: one may still be chosen, and nothing waits for it. */
  z.object({ kind: z.literal('product'), options: z.array(z.string()), topics: z.array(z.enum(topics)) }),
  /** "Which product do you mean?" */
  z.object({ kind: z.literal('which-product'), topics: z.array(z.enum(topics)) }),
  /** "Where are you?" / "which store?" */
  z.object({ kind: z.literal('place'), options: z.array(z.string()), topics: z.array(z.enum(topics)) }),
  z.object({ kind: z.literal('postal-code'), topics: z.array(z.enum(topics)) }),
  /** "Do you mean price or stock?" */
  z.object({ kind: z.literal('topic'), options: z.array(z.enum(topics)) }),
  /** "Did you mean returns?" */
  z.object({
    kind: z.literal('own-answer'),
    answerId: z.string(),
    /** What was asked when it was offered; absent in logs of before. */
    topic: z.enum(topics).exactOptional(),
  }),
  /** "Shall a person look into it?" */
  z.object({ kind: z.literal('person') }),
  /** Asked for an e-mail address or phone number, because nobody is in. */
  z.object({
    kind: z.literal('contact'),
    /** The time that was chosen for a call before its number was known: the slot's start, ISO 8601. */
    slot: z.string().exactOptional(),
  }),
  /** "When shall we call?" The starts of the slots that were offered, ISO 8601. */
  z.object({ kind: z.literal('callback-slot'), options: z.array(z.string()) }),
]);
export type Pending = z.infer<typeof pendingSchema>;

export const threadSchema = z.object({
  locale: z.enum(locales),
  /** Product ids, the one last spoken of first; at most 5. */
  products: z.array(z.string()),
  /** What the customer last asked about, for "entäs Tampereella?". */
  topics: z.array(z.enum(topics)),
  place: placeRefSchema.exactOptional(),
  postalCode: z.string().exactOptional(),
  /** The day whose hours were last asked for, ISO date: "oletteko auki lauantaina?" – "missä?" – "Oulussa". */
  day: z.string().exactOptional(),
  /** The delivery service last named, while delivery is spoken of. */
  serviceId: z.string().exactOptional(),
  pending: pendingSchema.exactOptional(),
});
export type Thread = z.infer<typeof threadSchema>;

export function emptyThread(locale: Thread['locale']): Thread {
  return { locale, products: [], topics: [] };
}

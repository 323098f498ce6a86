// The small shapes that several operations of the desk's API share. It knows the log's vocabulary and no HTTP.
import { z } from 'zod';
import { outcomes, topics } from '../../../kernel/answer.ts';
import { locales } from '../../../kernel/locale.ts';

export const locale = z.enum(locales);
export const topic = z.enum(topics);
/** ISO 8601, UTC. */
export const instant = z.string().meta({ format: 'date-time' });
export const person = z.object({ id: z.string(), name: z.string() });

export const promiseKind = z.enum(['reply', 'callback', 'check']);

export const promise = z.object({
  promiseId: z.string(),
  kind: promiseKind,
  state: z.enum(['made', 'kept', 'broken', 'withdrawn']),
  dueAt: instant,
  /** Team or agent that keeps it. */
  keeper: z.string(),
  text: z.string(),
  /** Of a callback: when the customer is called. */
  slot: z.object({ start: instant, end: instant }).optional(),
  /** Of a callback: the number to call, E.164. */
  phone: z.string().optional(),
  /** Who made it; absent: the bot. */
  by: person.optional(),
  /** How often the customer was called in vain. */
  tries: z.number().optional(),
  /** Why it was withdrawn, where nobody wished so. */
  because: z.enum(['not-reached']).optional(),
  /** The customer asked for it, and it is not done yet; `start`: the slot that they clearly meant. */
  changeAsked: z.object({ change: z.enum(['move', 'cancel']), start: instant.optional() }).optional(),
  /** It will be broken soon unless somebody acts. */
  warned: z.literal(true).optional(),
  /** The customer was reminded of the call. */
  reminded: z.literal(true).optional(),
});

export const answer = z.looseObject({
  type: z.literal('Answer'),
  topic,
  outcome: z.enum(outcomes),
  productId: z.string().optional(),
  storeCode: z.string().optional(),
  postalCode: z.string().optional(),
  value: z.unknown().optional(),
  asOf: z.string().optional(),
  source: z.string().optional(),
});

/** What a question is about, in identifiers and, where the catalogue has them, in names. */
export const subject = z.object({
  productId: z.string().optional(),
  productTitle: z.string().optional(),
  /** The customer's words for goods that the shop does not list. */
  unlisted: z.string().optional(),
  storeCode: z.string().optional(),
  storeName: z.string().optional(),
  postalCode: z.string().optional(),
  place: z.string().optional(),
});

export const question = z.object({
  questionId: z.string(),
  topic,
  state: z.enum(['open', 'answered', 'passed-on', 'settled', 'withdrawn']),
  subject,
  /** The customer's own words. */
  words: z.string(),
  openedAt: instant,
  /** What the customer was told about it, oldest first. */
  facts: z.array(
    z.object({
      answer,
      /** Age of the figure when the brief was made; absent for facts that do not age. */
      ageSeconds: z.number().optional(),
    }),
  ),
});

/** RFC 9457; `code` is stable, `questions` comes with `open-questions`. */
export const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string().optional(),
  /** `text`: the customer's own words. */
  questions: z.array(z.object({ questionId: z.string(), topic, text: z.string() })).optional(),
});

// Messages that a channel did not take and that are not tried again by themselves. It knows the form and no channel.
import { z } from 'zod';
import { instant, locale } from './shared.ts';

export const undeliveredList = z.object({
  /** Latest first. */
  letters: z.array(
    z.object({
      conversationId: z.string(),
      /** The conversation's ticket, while it has one. */
      ticketId: z.string().optional(),
      /** Where it was to go: the channel's, the other desk's or the mailbox's name. */
      to: z.string(),
      /** Which entry of the conversation it is. */
      seq: z.number(),
      /** What the destination said, for operators. */
      reason: z.string(),
      at: instant,
      customer: z.string(),
      locale,
      openQuestions: z.number(),
    }),
  ),
  now: instant,
});

export const retryDeliveryBody = z.object({
  conversationId: z.string().min(1).max(200),
  to: z.string().min(1).max(100),
  seq: z.number().int().min(1),
});

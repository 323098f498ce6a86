// Bodies, queries and answers of the desk's operations, apart from the tickets themselves.
import { z } from 'zod';
import { instant, locale, promiseKind } from './shared.ts';
import { deskEntry, ticketItem } from './tickets.ts';

const note = z.string().trim().min(1).max(4000);
const id = z.string().min(1).max(200);

export const listTicketsQuery = z.object({
  /** One or several, separated by commas; default `queued,claimed`. */
  state: z.string().max(100).optional(),
  team: id.optional(),
  /** `true`: only the caller's own. */
  mine: z.enum(['true', 'false']).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
});

export const releaseBody = z.object({ note: note.optional() });

export const transferBody = z
  .object({ team: id.optional(), agentId: id.optional(), note: note.optional() })
  .refine((body) => body.team !== undefined || body.agentId !== undefined, {
    message: 'name a team or an agent',
  });

export const consultBody = z.object({ team: id, note });

export const askTeamBody = z.object({
  team: id,
  text: note,
  /** By when they are to answer; stays at the desk. */
  dueAt: z.iso.datetime({ offset: true }).optional(),
});

export const answerConsultBody = z.object({ text: note });

export const replyBody = z.object({
  text: z.string().trim().min(1).max(8000),
  /** Made by the client; the same one sent again has one effect. Absent: every call is a new reply. */
  clientMessageId: z.string().min(1).max(120).optional(),
  /** Questions that this reply answers. */
  settles: z.array(id).max(50).optional(),
});

export const settleBody = z.object({ outcome: z.enum(['answered', 'withdrawn']) });

export const makePromiseBody = z
  .object({
    kind: promiseKind,
    /** By when; not with `slot`. */
    dueAt: z.iso.datetime({ offset: true }).optional(),
    /** Of a callback: the start of a free slot of the ticket's team. The customer is told. */
    slot: z.iso.datetime({ offset: true }).optional(),
    /** With `slot`: the number to call, E.164; default the one that the customer left. */
    phone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'E.164, such as +358401234567')
      .optional(),
    /** What is promised; stays at the desk. */
    text: note,
    /** Team or agent that keeps it; default: the caller. */
    keeper: id.optional(),
    clientPromiseId: z.string().min(1).max(120).optional(),
  })
  .refine((body) => (body.dueAt === undefined) !== (body.slot === undefined), {
    message: 'name either dueAt or slot',
  })
  .refine((body) => body.slot === undefined || body.kind === 'callback', {
    message: 'only a callback has a slot',
  });

/** Without a time the promise is kept; with `dueAt` a new time was agreed with the customer, with `slot` a call is moved to that slot. */
export const keepPromiseBody = z
  .object({
    dueAt: z.iso.datetime({ offset: true }).optional(),
    slot: z.iso.datetime({ offset: true }).optional(),
  })
  .refine((body) => body.dueAt === undefined || body.slot === undefined, {
    message: 'name either dueAt or slot',
  });

export const callbackTriedBody = z.object({ outcome: z.enum(['reached', 'not-reached']) });

export const slotList = z.object({
  /** In order; each with room for one more call when it was listed. */
  slots: z.array(z.object({ start: instant, end: instant })),
  now: instant,
});

/** What every action on a ticket answers. */
export const actionResult = z.object({
  ticket: ticketItem,
  /** The log's last number after the action. */
  seq: z.number(),
});

export const consultResult = actionResult.extend({ consultId: z.string() });

export const promiseResult = actionResult.extend({ promiseId: z.string() });

export const agent = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['agent', 'lead']),
  /** `*`: all teams. */
  teams: z.array(z.string()),
  languages: z.array(locale),
  /** How many conversations at a time. */
  capacity: z.number(),
});

export const presenceBody = z.object({
  /** `away` keeps what one has and takes nothing new; `offline` gives it back to the queue. */
  state: z.enum(['online', 'away', 'offline']),
});

/** `lost`: the connection broke a moment ago and may come back. */
const presenceState = z.enum(['online', 'away', 'offline', 'lost']);

export const presenceResult = z.object({ state: presenceState });

export const agentList = z.object({
  agents: z.array(
    agent.extend({
      openTickets: z.number(),
      presence: presenceState,
      /** How many more conversations they have room for; 0 unless online. */
      room: z.number(),
    }),
  ),
  teams: z.array(z.object({ id: z.string(), skills: z.array(z.string()), languages: z.array(locale) })),
  /** How long a lost connection may come back before its tickets go back to the queue. */
  graceSeconds: z.number(),
});

export const signInBody = z.object({ user: z.string().max(200), password: z.string().max(1000) });
export const session = z.object({ agent, expiresAt: instant });
export const newSession = session.extend({
  /** Send it as `Authorization: Bearer …`; the same one stands in the cookie. */
  token: z.string(),
});

/** Event `ticket` of `/desk/api/live`; `row` is null when the ticket is no longer one that the caller may see. */
export const ticketEvent = z.object({
  ticketId: z.string(),
  changeSeq: z.number(),
  row: ticketItem.nullable(),
});

/** Event `entry` of a ticket's live stream. */
export const entryEvent = deskEntry;

export const liveQuery = z.object({
  /** Go on after this number; `Last-Event-ID` does the same. Absent: from now on. */
  after: z.coerce.number().int().min(0).optional(),
});

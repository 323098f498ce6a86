// The connector that a hub answers to: `POST …/v3/conversations/{id}/activities`, as to any Bot Framework channel. Its events and its
// people's words are carried out before they are acknowledged; who calls is checked by whoever is passed in.
import { z } from 'zod';
import type { FarOutcome, FarPerson, FarSide } from '../../../handoff/target.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import type { HttpRequest, HttpResponse, HttpRoute } from '../../../kernel/http.ts';
import type { Json } from '../../../kernel/json.ts';

export interface HubAnswersOptions {
  readonly farSide: FarSide;
  /** Rejects with `token-refused` or `forbidden` for anybody but the hub. */
  readonly authenticate: (request: HttpRequest) => Promise<void>;
  /** The conversation's ticket, while there is one; `undefined` where nothing of ours goes by that id. */
  readonly ticketOf: (conversationId: string) => Promise<string | undefined>;
  readonly typing: (conversationId: string, name: string) => void;
}

export const hubPath = '/handoff/hub';

const account = z.object({ id: z.string().min(1).max(200), name: z.string().nullish() });
const activitySchema = z.object({
  type: z.string(),
  id: z.string().nullish(),
  name: z.string().nullish(),
  text: z.string().max(20_000).nullish(),
  value: z.unknown().optional(),
  from: account.nullish(),
  attachments: z
    .array(
      z.object({ contentType: z.string(), contentUrl: z.string().nullish(), name: z.string().nullish() }),
    )
    .nullish(),
});
type HubSays = z.infer<typeof activitySchema>;

/** `handoff.status` as the protocol has it; `settled`, `returned` and `queued` are ours beside it. */
const statusSchema = z.object({
  state: z.enum(['accepted', 'failed', 'completed', 'returned', 'queued']).optional(),
  message: z.unknown().optional(),
  agent: z.union([z.string(), account]).optional(),
  settled: z.union([z.literal('all'), z.array(z.number())]).optional(),
});

const nobody: FarPerson = { id: 'agent', name: 'hub' };

export function hubAnswers(options: HubAnswersOptions): readonly HttpRoute[] {
  async function handle(request: HttpRequest): Promise<HttpResponse> {
    await options.authenticate(request);
    const parsed = activitySchema.safeParse(request.json);
    if (!parsed.success) throw new TiskiError('bad-request', 'The body is not an activity.');
    const conversationId = request.params['conversationId'] ?? '';
    const ticketId = await options.ticketOf(conversationId);
    if (ticketId === undefined) throw new TiskiError('not-found');
    const outcome = await carriedOut(parsed.data, ticketId, conversationId, options);
    if (outcome === 'not-yours') throw new TiskiError('at-other-desk', 'The ticket is not with the hub.');
    if (outcome === 'unreachable') throw new TiskiError('channel-closed');
    return { status: 200, body: { kind: 'json', value: { id: parsed.data.id ?? request.requestId } } };
  }
  const path = `${hubPath}/v3/conversations/:conversationId/activities`;
  return [
    { method: 'POST', path, handle },
    { method: 'POST', path: `${path}/:activityId`, handle },
  ];
}

async function carriedOut(
  activity: HubSays,
  ticketId: string,
  conversationId: string,
  { farSide, typing }: HubAnswersOptions,
): Promise<FarOutcome> {
  const person = personOf(activity.from);
  switch (activity.type) {
    case 'message': {
      if (activity.id == null) throw new TiskiError('bad-request', 'A message needs an id.');
      const attachments = (activity.attachments ?? []).flatMap(({ contentType, contentUrl, name }): Json[] =>
        contentUrl == null || !/^https?:/.test(contentUrl)
          ? []
          : [{ contentType, contentUrl, ...(name == null ? {} : { name }) }],
      );
      const files = attachments.length === 0 ? {} : { attachments };
      return farSide.said(ticketId, person ?? nobody, {
        farMessageId: activity.id,
        text: activity.text ?? '',
        ...files,
      });
    }
    case 'typing':
      typing(conversationId, (person ?? nobody).name);
      return 'done';
    case 'event':
      return activity.name === 'handoff.status' ? status(activity.value, ticketId, person, farSide) : 'done';
    case 'endOfConversation':
      return farSide.resolved(ticketId, person);
    default:
      return 'done';
  }
}

async function status(
  value: unknown,
  ticketId: string,
  from: FarPerson | undefined,
  farSide: FarSide,
): Promise<FarOutcome> {
  const parsed = statusSchema.safeParse(value);
  // A hub may say what we do not understand; the protocol asks that it is not refused.
  if (!parsed.success) return 'done';
  const { state, message, agent, settled } = parsed.data;
  const person = typeof agent === 'string' ? { id: agent, name: agent } : (personOf(agent) ?? from);
  if (settled !== undefined) {
    const done = await farSide.settled(ticketId, person ?? nobody, settled, 'answered');
    if (state === undefined || done !== 'done') return done;
  }
  switch (state) {
    case 'accepted': {
      const received = await farSide.received(ticketId);
      return person === undefined || received !== 'done' ? received : farSide.joined(ticketId, person);
    }
    case 'failed':
      return farSide.refused(
        ticketId,
        typeof message === 'string' ? message : JSON.stringify(message ?? 'failed'),
      );
    case 'completed':
      return farSide.resolved(ticketId, person);
    case 'returned':
      return farSide.returnedToBot(ticketId, person);
    case 'queued':
      return farSide.letGo(ticketId);
    case undefined:
      return 'done';
  }
}

function personOf(one: z.infer<typeof account> | null | undefined): FarPerson | undefined {
  return one == null ? undefined : { id: one.id, name: one.name ?? one.id };
}

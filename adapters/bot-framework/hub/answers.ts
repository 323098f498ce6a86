// The connector that a hub answers to: `POST …/v3/conversations/{id}/activities`, as to any Bot Framework channel. Its events and its
// people's words are carried out before they are acknowledged; who calls is checked by whoever is passed in.
import { z } from 'zod';
import type { FarOutcome, FarPerson, FarSide } from '../../../handoff/target.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import type { HttpRequest, HttpResponse, HttpRoute } from '../../../kernel/http.ts';
import type { Json } from '../../../kernel/json.ts';
import { account, personOf, readStatus } from './status.ts';

export interface HubAnswersOptions {
  readonly farSide: FarSide;
  /** Rejects with `token-refused` or `forbidden` for anybody but the hub. */
  readonly authenticate: (request: HttpRequest) => Promise<void>;
  /** The conversation's ticket, while there is one; `undefined` where nothing of ours goes by that id. */
  readonly ticketOf: (conversationId: string) => Promise<string | undefined>;
  readonly typing: (conversationId: string, name: string) => void;
}

export const hubPath = '/handoff/hub';

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
  const said = readStatus(value);
  if (said === undefined) return 'done';
  const { state, reason, settled } = said;
  const person = said.agent ?? from;
  if (settled !== undefined) {
    const done = await farSide.settled(ticketId, person ?? nobody, settled, 'answered');
    if (done !== 'done') return done;
  }
  if (state === undefined) return 'done';
  switch (state) {
    case 'accepted': {
      const received = await farSide.received(ticketId);
      return person === undefined || received !== 'done' ? received : farSide.joined(ticketId, person);
    }
    case 'failed':
      return farSide.refused(ticketId, reason);
    case 'completed':
      return farSide.resolved(ticketId, person);
    case 'returned':
      return farSide.returnedToBot(ticketId, person);
    case 'queued':
      return farSide.letGo(ticketId);
  }
}

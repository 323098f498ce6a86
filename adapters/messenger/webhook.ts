// The two doors that Meta knocks at: once to see that the address is ours, and with every batch of events. A batch is
// acknowledged when all of it is kept; what cannot be read is logged and passed over, since it would only come again.
import { TiskiError } from '../../kernel/errors.ts';
import type { HttpRoute } from '../../kernel/http.ts';
import type { Logger } from '../../kernel/logger.ts';
import { heardIn, heardOnStandby } from './inbound.ts';
import type { Heard, OurSide } from './inbound.ts';
import { messengerChannel } from './options.ts';
import { conversationIdOf } from './receiving.ts';
import type { Receiving } from './receiving.ts';
import { isSameSecret, isSigned } from './signature.ts';
import { deliverySchema, eventSchema } from './webhook-events.ts';

export interface WebhookOptions {
  readonly receiving: Receiving;
  readonly appSecret: string;
  readonly verifyToken: string;
  /** Absent: any page. */
  readonly pageId?: string;
  readonly our: OurSide;
  readonly logger: Logger;
}

const path = '/messenger/webhook';

export function webhookRoutes(options: WebhookOptions): readonly HttpRoute[] {
  return [
    {
      method: 'GET',
      path,
      async handle({ query }) {
        const isOurs =
          query.get('hub.mode') === 'subscribe' &&
          isSameSecret(query.get('hub.verify_token') ?? '', options.verifyToken);
        if (!isOurs) throw new TiskiError('forbidden', 'The verify token is not the one that is configured.');
        return {
          status: 200,
          body: { kind: 'text', text: query.get('hub.challenge') ?? '', contentType: 'text/plain' },
        };
      },
    },
    {
      method: 'POST',
      path,
      rawBody: true,
      maxBodyBytes: 1024 * 1024,
      async handle({ bytes = new Uint8Array(), headers }) {
        if (!isSigned(bytes, headers['x-hub-signature-256'], options.appSecret))
          throw new TiskiError('forbidden', 'The signature is not made with the app’s secret.');
        const customers = heardOf(jsonOf(bytes), options);
        await Promise.all(customers.map((events) => receiveAll(events, options.receiving)));
        return { status: 200, body: { kind: 'text', text: 'EVENT_RECEIVED', contentType: 'text/plain' } };
      },
    },
  ];
}

interface PageEvent {
  readonly pageId: string;
  readonly at: number;
  readonly heard: Heard;
}

/** One customer's events in their order. */
async function receiveAll(events: readonly PageEvent[], receiving: Receiving): Promise<void> {
  for (const { pageId, heard } of events) {
    if (heard.kind === 'nothing') continue;
    const { customer } = heard;
    const address = { pageId, customer };
    const conversationId = conversationIdOf(pageId, customer);
    await receiving.receive({ conversationId, channel: messengerChannel, address }, heard);
  }
}

/** What the batch says, for each customer in the order in which it happened. */
function heardOf(
  json: unknown,
  { pageId: ourPage, our, logger }: WebhookOptions,
): readonly (readonly PageEvent[])[] {
  const delivery = deliverySchema.safeParse(json);
  if (!delivery.success || delivery.data.object !== 'page')
    throw new TiskiError('not-found', 'Only events of a page are taken here.');
  const events = delivery.data.entry.flatMap(({ id: pageId, messaging = [], standby = [] }) => {
    if (ourPage !== undefined && pageId !== ourPage) {
      logger.warn('messenger-other-page', { pageId });
      return [];
    }
    return [
      ...standby.flatMap((one) => eventOf(one, pageId, (event) => heardOnStandby(event, our), logger)),
      ...messaging.flatMap((one) => eventOf(one, pageId, (event) => [heardIn(event, our)], logger)),
    ];
  });
  const inOrder = events.toSorted((one, other) => one.at - other.at);
  const byCustomer = Map.groupBy(inOrder, ({ pageId, heard }) =>
    heard.kind === 'nothing' ? '' : `${pageId}\n${heard.customer}`,
  );
  return [...byCustomer.values()];
}

function eventOf(
  json: unknown,
  pageId: string,
  read: (event: ReturnType<typeof eventSchema.parse>) => readonly Heard[],
  logger: Logger,
): readonly PageEvent[] {
  const event = eventSchema.safeParse(json);
  if (event.success) return read(event.data).map((heard) => ({ pageId, at: event.data.timestamp, heard }));
  const [issue] = event.error.issues;
  logger.warn('messenger-event-unread', { pageId, at: issue?.path.join('.'), reason: issue?.message });
  return [];
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new TiskiError('bad-request', 'The body is not valid JSON in UTF-8.');
  }
}

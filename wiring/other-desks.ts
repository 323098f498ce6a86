// Puts other people's desks together with the hand-off: which team is whose, and what each desk is told and may do. Nothing is
// decided here but how the one's words are the other's.
import { hubPath } from '../adapters/bot-framework/hub/answers.ts';
import { hubDesk } from '../adapters/bot-framework/hub/desk.ts';
import type { HubTokens } from '../adapters/bot-framework/hub/tokens.ts';
import { chatwootDesk } from '../adapters/chatwoot/desk.ts';
import type { HubConfig, OtherDesksConfig } from '../config/other-desks.ts';
import type { Conversations } from '../conversation/contract.ts';
import type { Outbox } from '../conversation/outbox/outbox.ts';
import type { ActionTools, TicketActions } from '../handoff/actions.ts';
import type { CatalogLookups } from '../handoff/brief.ts';
import type { Opening } from '../handoff/opening.ts';
import type { HandoffTarget } from '../handoff/target.ts';
import { connectDesk } from '../handoff/targets/connect.ts';
import { otherDeskDue, otherDeskTimer } from '../handoff/targets/patience.ts';
import { conversationOf } from '../handoff/ticket.ts';
import { TiskiError } from '../kernel/errors.ts';
import type { HttpRoute } from '../kernel/http.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Logger } from '../kernel/logger.ts';
import type { Store } from '../storage/port.ts';

/** The other desk that does a team's work; `undefined`: our own does. */
export function deskOfTeam({ deskOfTeam: desks }: OtherDesksConfig): (team: string) => string | undefined {
  return (team) => desks[team] ?? desks['*'];
}

export interface OtherDesksWiring {
  readonly config: OtherDesksConfig;
  readonly conversations: Conversations;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly store: Store;
  readonly actions: TicketActions;
  readonly tools: ActionTools & { readonly conversations: Conversations };
  readonly opening: (team: string) => Opening;
  readonly lookups: CatalogLookups;
  /** What people at the shop's desks read. */
  readonly locale: () => Locale;
  /** Somebody at a desk is writing. */
  readonly typing: (conversationId: string, name: string) => void;
  /** The bot's own, for a hub that asks for tokens. */
  readonly registration: HubRegistration | undefined;
  /** Where the outside reaches the service, without a slash at the end; asked when something goes out. */
  readonly publicUrl: () => string;
  readonly logger: Logger;
}

interface HubRegistration {
  readonly appId: string;
  readonly password?: string;
  readonly tenantId?: string;
}

/** Registers the timer, too. Before the outbox starts. */
export function wireOtherDesks(parts: OtherDesksWiring): readonly HttpRoute[] {
  const { config, conversations, outbox, store, actions, tools, locale, logger } = parts;
  const { say, clock } = tools;
  conversations.onTimer(
    otherDeskTimer,
    otherDeskDue({ say, clock, tickets: store, opening: parts.opening }, () => config),
  );
  const notes = { say, locale };
  const offer = { ...notes, tickets: store, lookups: parts.lookups, clock };
  const connect = (target: HandoffTarget) => connectDesk(target, { actions, tools, outbox, notes, offer });
  const routes: HttpRoute[] = [];
  if (config.chatwoot !== undefined) {
    const chatwoot = chatwootDesk(config.chatwoot, {
      typing: (ticketId, name) => parts.typing(conversationOf(ticketId) ?? '', name),
      lost: (why) => say(`desk-note.${why}`, locale(), {}, ''),
      clock,
      logger,
    });
    routes.push(...chatwoot.routes(connect(chatwoot.target)));
  }
  if (config.hub !== undefined) {
    const hub = hubDesk(hubSettings(config.hub, parts.registration), {
      place: () => ({
        bot: { id: parts.registration?.appId ?? 'tiski', name: tools.shopName() },
        serviceUrl: `${parts.publicUrl()}${hubPath}`,
      }),
      ticketOf: (conversationId) => ticketThere(conversations, conversationId),
      typing: parts.typing,
    });
    routes.push(...hub.routes(connect(hub.target)));
  }
  return routes;
}

function hubSettings({ url, appId: hubAppId }: HubConfig, registration: HubRegistration | undefined) {
  if (hubAppId === undefined || registration === undefined) return { url };
  let kept: Promise<HubTokens> | undefined;
  const tokens = (): Promise<HubTokens> => {
    kept ??= import('../adapters/bot-framework/hub/tokens.ts').then(({ hubTokens }) =>
      hubTokens({ ...registration, hubAppId }),
    );
    return kept;
  };
  return { url, tokens };
}

/** The ticket that is spoken of under a conversation's id: the one there is, or the last that went out. */
async function ticketThere(
  conversations: Pick<Conversations, 'state'>,
  conversationId: string,
): Promise<string | undefined> {
  try {
    const { ticket, stays } = await conversations.state(conversationId);
    return ticket?.ticketId ?? stays?.at(-1)?.ticketId;
  } catch (error) {
    if (error instanceof TiskiError && error.code === 'not-found') return undefined;
    throw error;
  }
}

// Puts other people's desks together with the hand-off: which team is whose, and what each desk is told and may do. Nothing is
// decided here but how the one's words are the other's.
import type { Aside } from '../adapters/bot-framework/asides.ts';
import type { BotFrameworkChannel } from '../adapters/bot-framework/channel.ts';
import { hubPath } from '../adapters/bot-framework/hub/answers.ts';
import { hubDesk } from '../adapters/bot-framework/hub/desk.ts';
import type { HubTokens } from '../adapters/bot-framework/hub/tokens.ts';
import { deskInChannel, inChannelDesk } from '../adapters/bot-framework/in-channel/desk.ts';
import type { InChannelDesk } from '../adapters/bot-framework/in-channel/desk.ts';
import type { BotCloud } from '../adapters/bot-framework/options.ts';
import { chatwootDesk } from '../adapters/chatwoot/desk.ts';
import type { HubConfig, OtherDesksConfig } from '../config/other-desks.ts';
import type { Conversations } from '../conversation/contract.ts';
import { afterWords } from '../conversation/outbox/after-words.ts';
import type { Courier } from '../conversation/outbox/courier.ts';
import type { Outbox } from '../conversation/outbox/outbox.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { ActionTools, TicketActions } from '../handoff/actions.ts';
import type { CatalogLookups } from '../handoff/brief.ts';
import type { Opening } from '../handoff/opening.ts';
import type { HandoffTarget } from '../handoff/target.ts';
import { connectDesk } from '../handoff/targets/connect.ts';
import { offerOf } from '../handoff/targets/offer.ts';
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

/** The same for what begins in a conversation: a channel that hands off itself goes before the team's desk. */
export function deskOfTicket(
  config: OtherDesksConfig,
): (team: string, state: ConversationState) => string | undefined {
  const ofTeam = deskOfTeam(config);
  const ofChannel = deskInChannel(config.inChannels);
  return (team, state) => ofChannel(state) ?? ofTeam(team);
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
  readonly cloud: BotCloud;
  /** Where the outside reaches the service, without a slash at the end; asked when something goes out. */
  readonly publicUrl: () => string;
  /** The door of Bot Framework, with the couriers as the outbox has them; asked when something goes out. */
  readonly channel: () => Pick<BotFrameworkChannel, 'clientFor' | 'couriers'>;
  readonly logger: Logger;
}

type ConnectParts = Parameters<typeof connectDesk>[1];

interface HubRegistration {
  readonly appId: string;
  readonly password?: string;
  readonly tenantId?: string;
}

/** What other desks need of the house's own doors. */
export interface OtherDesks {
  readonly routes: readonly HttpRoute[];
  readonly asides: readonly Aside[];
  readonly alsoReplies?: InChannelDesk['alsoReplies'];
}

/** Registers the timer, too. Before the outbox starts. */
export function wireOtherDesks(parts: OtherDesksWiring): OtherDesks {
  const { config, conversations, outbox, store, actions, tools, locale, logger } = parts;
  const { say, clock } = tools;
  conversations.onTimer(
    otherDeskTimer,
    otherDeskDue({ say, clock, tickets: store, opening: parts.opening }, () => config),
  );
  const notes = { say, locale };
  const offer = { ...notes, tickets: store, lookups: parts.lookups, clock };
  const connectParts: ConnectParts = { actions, tools, outbox, notes, offer };
  const connect = (target: HandoffTarget) => connectDesk(target, connectParts);
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
    const hub = hubDesk(hubSettings(config.hub, parts), {
      place: () => ({
        bot: { id: parts.registration?.appId ?? 'tiski', name: tools.shopName() },
        serviceUrl: `${parts.publicUrl()}${hubPath}`,
      }),
      ticketOf: (conversationId) => ticketThere(conversations, conversationId),
      typing: parts.typing,
    });
    routes.push(...hub.routes(connect(hub.target)));
  }
  return { routes, ...(config.inChannels.length === 0 ? { asides: [] } : inChannel(parts, connectParts)) };
}

function inChannel(parts: OtherDesksWiring, connectParts: ConnectParts): Omit<OtherDesks, 'routes'> {
  const { config, conversations, store, tools, channel } = parts;
  const desk = inChannelDesk({
    conversations,
    clientFor: (serviceUrl) => channel().clientFor(serviceUrl),
    channels: config.inChannels,
    stateOf: (conversationId) => existing(conversations, conversationId),
    somebody: (locale) => tools.say('handoff.somebody', locale, {}, ''),
    offerOf: (state, stay) => offerOf(state, stay, stay.sentSeq, connectParts.offer),
  });
  const { clock } = tools;
  const channels = (): readonly Courier[] => channel().couriers;
  const farSide = connectDesk(desk.target, {
    ...connectParts,
    inOrder: (courier) => afterWords(courier, { store, conversations, channels, clock }),
  });
  return { asides: [desk.aside(farSide)], alsoReplies: desk.alsoReplies };
}

function hubSettings(
  { url, appId: hubAppId }: HubConfig,
  { registration, cloud }: Pick<OtherDesksWiring, 'registration' | 'cloud'>,
) {
  if (hubAppId === undefined || registration === undefined) return { url };
  let kept: Promise<HubTokens> | undefined;
  const tokens = (): Promise<HubTokens> => {
    kept ??= import('../adapters/bot-framework/hub/tokens.ts').then(({ hubTokens }) =>
      hubTokens({ ...registration, hubAppId, cloud }),
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
  const state = await existing(conversations, conversationId);
  return state?.ticket?.ticketId ?? state?.stays?.at(-1)?.ticketId;
}

async function existing(
  conversations: Pick<Conversations, 'state'>,
  conversationId: string,
): Promise<ConversationState | undefined> {
  try {
    return await conversations.state(conversationId);
  } catch (error) {
    if (error instanceof TiskiError && error.code === 'not-found') return undefined;
    throw error;
  }
}

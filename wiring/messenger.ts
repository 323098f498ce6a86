// Puts Messenger, directly and through Azure, together with the catalogue and the hand-off, which the adapters do not know. Nothing is
// decided here but how the one's words are the other's.
import type { Aside } from '../adapters/bot-framework/asides.ts';
import { facebookEvents } from '../adapters/bot-framework/facebook/events.ts';
import { facebookManners } from '../adapters/bot-framework/facebook/manners.ts';
import type { ChannelManners } from '../adapters/bot-framework/manners.ts';
import { messengerChannelOf } from '../adapters/messenger/channel.ts';
import type { MessengerChannel } from '../adapters/messenger/channel.ts';
import type { CardOf } from '../adapters/messenger/product-template.ts';
import { distanceKm } from '../catalog/index/places/distance.ts';
import type { Catalog } from '../catalog/model.ts';
import type { Config } from '../config/config.ts';
import type { Conversations } from '../conversation/contract.ts';
import type { ConversationState } from '../conversation/state.ts';
import { productTitleIn } from '../dialogs/view.ts';
import { createElsewhere, elsewhereSilent, elsewhereTimer } from '../handoff/elsewhere.ts';
import { opennessAt } from '../handoff/reach.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Logger } from '../kernel/logger.ts';
import type { Say } from '../kernel/say.ts';
import type { Store } from '../storage/port.ts';

export interface MessengerWiring {
  readonly config: Config;
  readonly conversations: Conversations;
  readonly store: Store;
  readonly catalog: () => Catalog;
  readonly say: Say;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface Messengers {
  /** `undefined` where it is not configured. */
  readonly direct: MessengerChannel | undefined;
  /** For Bot Framework's channel of that name. */
  readonly facebook: { readonly manners: ChannelManners; readonly events: Aside };
}

/** Registers the timer of the page's inbox, too. */
export function wireMessenger(parts: MessengerWiring): Messengers {
  const { config, conversations, store, catalog } = parts;
  const { messenger: settings, page } = config;
  const elsewhere = {
    ...parts,
    tickets: store,
    shop: () => catalog().shop,
    silentMs: page.inboxSilentMs,
  };
  conversations.onTimer(elsewhereTimer, elsewhereSilent(elsewhere));
  const common = {
    ...parts,
    log: store,
    inbox: createElsewhere(elsewhere),
    opennessAt: (state: ConversationState, at: string) => opennessAt(state, at, page.humanAgent),
    cardOf: cardsOf(catalog),
    productOf: (name: string) => [name, name.toUpperCase()].find((id) => catalog().product(id) !== undefined),
    placeAt: (latitude: number, longitude: number) => townAt(catalog(), { latitude, longitude }),
    defaultLocale: () => catalog().shop.languages[0] ?? 'fi',
    ...(page.appId === undefined ? {} : { appId: page.appId }),
    ...(page.personaId === undefined ? {} : { personaId: page.personaId }),
  };
  return {
    direct:
      settings === undefined
        ? undefined
        : messengerChannelOf({ ...common, settings: { ...settings, ...page } }),
    facebook: { manners: facebookManners(common), events: facebookEvents(common) },
  };
}

/** The shop's products as cards; none for what it sells no more. */
function cardsOf(catalog: () => Catalog): CardOf {
  return (productId, locale) => {
    const product = catalog().product(productId);
    if (product === undefined || product.discontinued) return undefined;
    const { brand, link, imageLink } = product;
    return {
      title: productTitleIn(catalog(), productId, locale),
      ...(brand === undefined ? {} : { subtitle: brand }),
      ...(link === undefined ? {} : { link }),
      ...(imageLink === undefined ? {} : { image: imageLink }),
    };
  };
}

const nearKm = 60;

/** The town of the store nearest to a point, if one is near at all. */
function townAt(
  { stores }: Catalog,
  point: { readonly latitude: number; readonly longitude: number },
): string | undefined {
  const [nearest] = stores
    .flatMap(({ latitude, longitude, locality, name }) =>
      latitude === undefined || longitude === undefined
        ? []
        : [{ town: locality ?? name, km: distanceKm(point, { latitude, longitude }) }],
    )
    .filter(({ km }) => km <= nearKm)
    .toSorted((one, other) => one.km - other.km);
  return nearest?.town;
}

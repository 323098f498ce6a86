// Puts the Messenger channel together with the catalogue and the hand-off, which it does not know. Nothing is decided here but
// how the one's words are the other's.
import { messengerChannelOf } from '../adapters/messenger/channel.ts';
import type { MessengerChannel } from '../adapters/messenger/channel.ts';
import type { CardOf } from '../adapters/messenger/product-template.ts';
import { distanceKm } from '../catalog/index/places/distance.ts';
import type { Catalog } from '../catalog/model.ts';
import type { MessengerConfig } from '../config/config.ts';
import type { Conversations } from '../conversation/contract.ts';
import { productTitleIn } from '../dialogs/view.ts';
import { createElsewhere, elsewhereSilent, elsewhereTimer } from '../handoff/elsewhere.ts';
import { opennessAt } from '../handoff/reach.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Logger } from '../kernel/logger.ts';
import type { Say } from '../kernel/say.ts';
import type { Store } from '../storage/port.ts';

export interface MessengerWiring {
  readonly config: MessengerConfig;
  /** People may answer for a week. */
  readonly humanAgent: boolean;
  readonly conversations: Conversations;
  readonly store: Store;
  readonly catalog: () => Catalog;
  readonly say: Say;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Registers the timer of the page's inbox, too. */
export function wireMessenger(parts: MessengerWiring): MessengerChannel {
  const { config, conversations, store, catalog, clock } = parts;
  const elsewhere = {
    ...parts,
    tickets: store,
    shop: () => catalog().shop,
    silentMs: config.inboxSilentMs,
  };
  conversations.onTimer(elsewhereTimer, elsewhereSilent(elsewhere));
  return messengerChannelOf({
    ...parts,
    settings: config,
    log: store,
    inbox: createElsewhere(elsewhere),
    opennessAt: (state, at) => opennessAt(state, at, parts.humanAgent),
    cardOf: cardsOf(catalog),
    productOf: (name) => [name, name.toUpperCase()].find((id) => catalog().product(id) !== undefined),
    placeAt: (latitude, longitude) => townAt(catalog(), { latitude, longitude }),
    defaultLocale: () => catalog().shop.languages[0] ?? 'fi',
    clock,
  });
}

/** The shop's products as cards; none for what it sells no more. */
export function cardsOf(catalog: () => Catalog): CardOf {
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

// What one of Meta's events means here, in our own words: the customer said something, came from somewhere, or somebody else has
// the conversation. Pure; it knows no webhook and no log. Who asks is a page-scoped id and nothing more.
import type { Json } from '../../kernel/json.ts';
import { saidByTap } from './quick-replies.ts';
import type { WireAttachment, WireEvent, WireReferral } from './webhook-events.ts';

/** Where somebody came from: a link, an ad, a product's page. */
export interface Referral {
  readonly source: string;
  readonly ref?: string;
  readonly adId?: string;
  /** Names a product, if the shop has one of that name. */
  readonly product?: string;
}

/** A file at Meta's; its address is good for some days. */
export interface RemoteFile {
  readonly url: string;
  readonly name: string;
}

export interface SaidMessage {
  readonly mid: string;
  readonly text: string;
  /** What a button carried, where nothing was written. */
  readonly value?: string;
  readonly files: readonly RemoteFile[];
  readonly place?: { readonly latitude: number; readonly longitude: number };
  readonly referral?: Referral;
  /** How it came, for the log. */
  readonly channelData?: Json;
}

export type Heard =
  | { readonly kind: 'said'; readonly customer: string; readonly message: SaidMessage }
  /** The button with which a conversation is begun; nothing is asked yet. */
  | { readonly kind: 'begun'; readonly customer: string; readonly mid: string; readonly referral?: Referral }
  | {
      readonly kind: 'edited';
      readonly customer: string;
      readonly mid: string;
      readonly text: string;
      readonly at: number;
    }
  | { readonly kind: 'came'; readonly customer: string; readonly mid: string; readonly referral: Referral }
  /** Kept in the log, and nothing follows. */
  | {
      readonly kind: 'noted';
      readonly customer: string;
      readonly mid: string;
      readonly name: string;
      readonly value: Json;
    }
  /** A person typed in the Page's inbox, or another app wrote. */
  | {
      readonly kind: 'spoken-elsewhere';
      readonly customer: string;
      readonly mid: string;
      readonly text: string;
      readonly files: readonly RemoteFile[];
    }
  | { readonly kind: 'control'; readonly customer: string; readonly step: 'ours' | 'theirs' }
  /** Another app asks for the conversation. */
  | { readonly kind: 'control-asked'; readonly customer: string; readonly by: string }
  | { readonly kind: 'nothing' };

/** Who we are to Meta. */
export interface OurSide {
  /** Absent: our own messages are known by their `metadata` alone. */
  readonly appId?: string;
  /** Somebody else sends for us and leaves our mark out: without an app id, only the Page's own inbox is another. */
  readonly unmarked?: true;
}

/** Under this id Meta's own inbox of a page writes. */
const pageInboxApp = '263902037430900';

/** Stands in `metadata` of everything that we send, and comes back with its echo. */
export const ourMark = 'tiski';

const nothing: Heard = { kind: 'nothing' };

export function heardIn(event: WireEvent, our: OurSide): Heard {
  if (event.message?.is_echo === true) return echoOf(event, our);
  const customer = event.sender?.id;
  if (customer === undefined) return nothing;
  const { message, postback, reaction, timestamp } = event;
  if (message !== undefined)
    return message.is_deleted === true ? nothing : { kind: 'said', customer, message: messageOf(message) };
  if (event.message_edit !== undefined)
    return {
      kind: 'edited',
      customer,
      mid: event.message_edit.mid,
      text: event.message_edit.text,
      at: timestamp,
    };
  if (postback !== undefined) return postbackOf(postback, customer, timestamp);
  if (event.referral !== undefined) {
    const referral = referralOf(event.referral);
    return {
      kind: 'came',
      customer,
      mid: `referral:${timestamp}:${referral.ref ?? referral.adId ?? ''}`,
      referral,
    };
  }
  if (reaction !== undefined)
    return {
      kind: 'noted',
      customer,
      mid: `reaction:${timestamp}:${reaction.mid ?? ''}`,
      name: 'reaction',
      value: { action: reaction.action, emoji: reaction.emoji, mid: reaction.mid },
    };
  if (event.optin !== undefined)
    return { kind: 'noted', customer, mid: `optin:${timestamp}`, name: 'optin', value: event.optin as Json };
  return controlOf(event, customer, our);
}

/** What came while somebody else has the conversation: the customer's words are kept for whoever reads on. */
export function heardOnStandby(event: WireEvent, our: OurSide): readonly Heard[] {
  const heard = heardIn(event, our);
  return heard.kind === 'said' || heard.kind === 'begun'
    ? [{ kind: 'control', customer: heard.customer, step: 'theirs' }, heard]
    : [heard];
}

function echoOf({ message, recipient }: WireEvent, our: OurSide): Heard {
  const customer = recipient?.id;
  if (message === undefined || customer === undefined) return nothing;
  if (isOurs(message, our)) return nothing;
  const { mid, text = '', attachments = [] } = message;
  return { kind: 'spoken-elsewhere', customer, mid, text, files: attachments.flatMap(fileOf) };
}

function isOurs({ metadata, app_id: app }: NonNullable<WireEvent['message']>, our: OurSide): boolean {
  if (metadata?.startsWith(ourMark) === true) return true;
  if (our.appId !== undefined) return app === our.appId;
  return our.unmarked === true && app !== undefined && app !== pageInboxApp;
}

/** The blue thumb, in its three sizes. */
const thumbs: ReadonlySet<string> = new Set(['369239263222822', '369239343222814', '369239383222810']);

function messageOf(message: NonNullable<WireEvent['message']>): SaidMessage {
  const { mid, attachments = [], quick_reply: tap } = message;
  const isThumb = attachments.some(({ payload }) => thumbs.has(payload?.sticker_id ?? ''));
  const stickers = attachments.filter(({ payload }) => payload?.sticker_id != null);
  const spot = attachments.find(({ type }) => type === 'location');
  const coordinates = spot?.payload?.coordinates;
  const written = message.text ?? '';
  // A tap says what its button carries; the label may have been shortened.
  const text = (tap === undefined ? undefined : saidByTap(tap.payload)) ?? written;
  return {
    mid,
    text: text === '' && isThumb ? '👍' : text,
    files: attachments.filter((one) => !stickers.includes(one)).flatMap(fileOf),
    ...(coordinates == null ? {} : { place: { latitude: coordinates.lat, longitude: coordinates.long } }),
    ...(message.referral === undefined ? {} : { referral: referralOf(message.referral) }),
    ...(tap === undefined ? {} : { channelData: { quickReply: { title: written, payload: tap.payload } } }),
  };
}

const fileTypes: Readonly<Record<string, string>> = {
  image: 'kuva.jpg',
  file: 'tiedosto',
  video: 'video.mp4',
  audio: 'audio.mp4',
};

function fileOf({ type, title, payload }: WireAttachment): readonly RemoteFile[] {
  const url = payload?.url;
  const usual = fileTypes[type];
  if (url == null || usual === undefined || !URL.canParse(url)) return [];
  const [last = ''] = new URL(url).pathname.split('/').slice(-1);
  return [{ url, name: title ?? (/\.\w{2,4}$/.test(last) ? last : usual) }];
}

/** A menu item's name rather than words: "MENU_HOURS", "menu:hours". */
const isName = /^(?=\S*[_:]|[^\p{Ll}]*$)\S+$/u;
const isBeginning = /^get[_ ]?started/i;

function postbackOf(
  postback: NonNullable<WireEvent['postback']>,
  customer: string,
  timestamp: number,
): Heard {
  const { title = '', payload = '' } = postback;
  const mid = postback.mid ?? `postback:${timestamp}:${payload.slice(0, 60)}`;
  const referral = postback.referral === undefined ? {} : { referral: referralOf(postback.referral) };
  if (isBeginning.test(payload)) return { kind: 'begun', customer, mid, ...referral };
  const text = saidByTap(payload) ?? (payload === '' || isName.test(payload) ? title : payload);
  return {
    kind: 'said',
    customer,
    message: { mid, text, files: [], channelData: { postback: { title, payload } }, ...referral },
  };
}

function referralOf({ ref, source, ad_id: adId, product, ads_context_data: ad }: WireReferral): Referral {
  const named = product?.id ?? ad?.product_id ?? productIn(ref);
  return {
    source: source ?? 'UNKNOWN',
    ...(ref === undefined ? {} : { ref }),
    ...(adId === undefined ? {} : { adId }),
    ...(named === undefined ? {} : { product: named }),
  };
}

/** `m.me/shop?ref=product:VER-1001`, or the bare id. */
function productIn(ref: string | undefined): string | undefined {
  const named = ref?.replace(/^(?:product|tuote|produkt|sku|id)[:_=-]/i, '').trim();
  return named === undefined || named === '' || named.length > 100 ? undefined : named;
}

function controlOf(event: WireEvent, customer: string, our: OurSide): Heard {
  const { pass_thread_control: pass, take_thread_control: take, request_thread_control: asked } = event;
  if (pass !== undefined) {
    // Only the app that gets it is told, unless another is named.
    const isOurs =
      pass.new_owner_app_id == null || our.appId === undefined || pass.new_owner_app_id === our.appId;
    return { kind: 'control', customer, step: isOurs ? 'ours' : 'theirs' };
  }
  if (take !== undefined) {
    const isOurs = our.appId !== undefined && take.new_owner_app_id === our.appId;
    return { kind: 'control', customer, step: isOurs ? 'ours' : 'theirs' };
  }
  if (asked?.requested_owner_app_id != null)
    return { kind: 'control-asked', customer, by: asked.requested_owner_app_id };
  return nothing;
}

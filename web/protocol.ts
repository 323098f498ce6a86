// The words that the chat's frame exchanges with the service (Direct Line 3.0) and with the page around it. Types only.

export interface Activity {
  readonly type: string;
  readonly id: string;
  readonly timestamp?: string;
  readonly text?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly from: { readonly id: string; readonly name?: string; readonly role?: string };
  readonly channelData?: {
    readonly sender?: 'bot' | 'agent' | 'system';
    readonly phrase?: string;
    readonly clientActivityID?: string;
    readonly [member: string]: unknown;
  };
  readonly attachments?: readonly Attachment[];
  readonly suggestedActions?: {
    readonly actions: readonly { readonly title: string; readonly value: unknown }[];
  };
}

export interface Attachment {
  readonly contentType: string;
  readonly contentUrl?: string;
  readonly name?: string;
}

/** What the customer says, before the service has given it an id. */
export interface Outgoing {
  readonly type: 'message' | 'event' | 'typing';
  readonly text?: string;
  readonly textFormat?: 'plain';
  readonly name?: string;
  readonly value?: unknown;
  readonly attachments?: readonly Attachment[];
  readonly channelData?: Readonly<Record<string, unknown>>;
}

export interface HandoffStatus {
  readonly state: 'queued' | 'accepted' | 'transferred' | 'returned' | 'completed' | 'failed';
  readonly position?: number;
  readonly waitSeconds?: { readonly low: number; readonly high: number };
  readonly agent?: string;
}

/** From the frame to the page around it. */
export type FromFrame =
  | { readonly tiski: 'ready' }
  | { readonly tiski: 'close' }
  | { readonly tiski: 'said' }
  /** The service lets help be offered, in these words. */
  | { readonly tiski: 'offer'; readonly offerId: string; readonly text: string };

/** From the page to the frame. */
export type ToFrame =
  | { readonly tiski: 'opened' | 'closed'; readonly focus?: boolean }
  /** One of the shop's rules holds. */
  | { readonly tiski: 'rule'; readonly rule: string; readonly productId?: string }
  | { readonly tiski: 'answer'; readonly offerId: string; readonly yes: boolean };

/** The event `proactive.offer`: help may be offered now, by whoever asked for it. */
export interface ProactiveOffer {
  readonly offerId: string;
  readonly text: string;
  /** The client's own id of the event that asked. */
  readonly askedBy?: string;
}

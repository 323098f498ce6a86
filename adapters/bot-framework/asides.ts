// Activities that are no customer's words (an agent's button in Teams, another desk's events) are taken out before they become
// a conversation, by whoever knows them.
import type { Activity } from 'botbuilder';
import type { Json } from '../../kernel/json.ts';

/** What the caller gets: of an `invoke` its response, of anything else nothing but 200. */
export interface TakenAside {
  readonly invokeResponse?: { readonly status: number; readonly body?: Json };
}

/**
 * Resolves to `undefined` when the activity is none of its business. The activity was authenticated; `conversationId` tells which
 * conversation of ours it would belong to, whether there is one or not.
 */
export type Aside = (activity: Activity, conversationId: () => string) => Promise<TakenAside | undefined>;

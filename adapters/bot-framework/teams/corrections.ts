// What a customer in Teams edits, takes back or brings back: found again in the log by Teams' own id of the message, and kept
// beside what it was. Other activities are none of its business.
import type { Activity } from 'botbuilder';
import type { Conversations } from '../../../conversation/contract.ts';
import type { Entry } from '../../../conversation/entries.ts';
import { parseEntry } from '../../../conversation/fold.ts';
import { withdrawAskedIn } from '../../../conversation/ledger.ts';
import { derivedId } from '../address.ts';
import type { Aside } from '../asides.ts';
import type { BotFrameworkOptions } from '../options.ts';
import { messageOf, teamsChannel, teamsThread } from './manners.ts';
import { readTeams } from './read.ts';
import type { TeamsSaid, TeamsScene } from './read.ts';

type MessageIn = Entry & { readonly kind: 'message-in' };

const entriesAtOnce = 500;

export function teamsCorrections({
  conversations,
  log,
}: {
  readonly conversations: Pick<Conversations, 'accept' | 'commitEntries' | 'state'>;
  readonly log: BotFrameworkOptions['log'];
}): Aside {
  return async (activity: Activity) => {
    if (activity.channelId !== teamsChannel) return undefined;
    const event = readTeams(activity);
    if (event === undefined) return undefined;
    const conversationId = derivedId(teamsThread(activity));
    switch (event.kind) {
      case 'edited':
      case 'restored':
        // One that the log does not know is read as new.
        return (await replaced(conversationId, event.said, event.scene)) ? {} : undefined;
      case 'deleted':
        await takenBack(conversationId, event.activityId);
        return {};
      case 'said':
      case 'joined':
      case 'removed':
      case 'pressed':
      case 'invoked':
      case 'nothing':
        return undefined;
    }
  };

  /** The new words as a message of their own; nothing where they say what stands there already. False: there is no such message. */
  async function replaced(conversationId: string, said: TeamsSaid, scene: TeamsScene): Promise<boolean> {
    const versions = await versionsOf(conversationId, said.activityId);
    const latest = versions.at(-1);
    if (latest === undefined) return false;
    const message = messageOf(said, scene);
    if (latest.kind === 'message-in' && latest.data.text === message.text) return true;
    const replaces = versions.findLast((entry) => entry.kind === 'message-in')?.seq;
    await conversations.accept(conversationId, {
      ...message,
      clientActivityId: versionId(said.activityId, versions.length),
      ...(replaces === undefined ? {} : { replaces }),
    });
    return true;
  }

  /** The words that stood there last are taken back, with what they asked and nobody has answered. */
  async function takenBack(conversationId: string, activityId: string): Promise<void> {
    const latest = (await versionsOf(conversationId, activityId)).at(-1);
    if (latest?.kind !== 'message-in') return;
    await conversations.commitEntries(conversationId, (state) => ({
      entries: [
        { kind: 'message-deleted', data: { messageSeq: latest.seq } },
        ...withdrawAskedIn(state, latest.seq),
      ],
      dedupeKey: `deleted:${latest.seq}`,
    }));
  }

  /** The message, what it became and that it was taken back, in order; empty when the log does not know it. */
  async function versionsOf(
    conversationId: string,
    activityId: string,
  ): Promise<readonly (MessageIn | (Entry & { readonly kind: 'message-deleted' }))[]> {
    const state = await conversations.state(conversationId).catch(() => undefined);
    const versions: (MessageIn | (Entry & { readonly kind: 'message-deleted' }))[] = [];
    for (let from = 0; state !== undefined && from < state.lastSeq;) {
      const page = await log.read(conversationId, from, entriesAtOnce);
      for (const logged of page) {
        const entry = parseEntry(logged);
        if (entry?.kind === 'message-in' && isVersion(entry.data.clientActivityId, activityId))
          versions.push(entry);
        if (entry?.kind === 'message-deleted' && versions.some(({ seq }) => seq === entry.data.messageSeq))
          versions.push(entry);
      }
      from = page.at(-1)?.seq ?? state.lastSeq;
    }
    return versions;
  }
}

const separator = '/version-';

/** The nth version of a message; Teams gives all of them the first one's id. */
function versionId(activityId: string, nth: number): string {
  return `${activityId}${separator}${nth}`;
}

function isVersion(clientActivityId: string | undefined, activityId: string): boolean {
  return clientActivityId === activityId || clientActivityId?.startsWith(activityId + separator) === true;
}

// Teams' manners: what its activities say in our words, and our messages as Teams shows them. What corrects an earlier message
// is `corrections.ts`'s matter, what comes from people at the desk is `desk/`'s.
import type { Activity } from 'botbuilder';
import type { EntryData } from '../../../conversation/entries.ts';
import type { Json } from '../../../kernel/json.ts';
import { fileRef } from '../inbound.ts';
import type { ChannelManners, HeardActivity } from '../manners.ts';
import { invokeMessage, nothingToInvoke } from './invoke.ts';
import type { CardFigures } from './product-card.ts';
import { readTeams } from './read.ts';
import type { TeamsEvent, TeamsSaid, TeamsScene } from './read.ts';
import { scopeOfAddress } from './scope.ts';
import { teamsActivities } from './write.ts';

export const teamsChannel = 'msteams' as const;

export function teamsManners(figures: CardFigures): ChannelManners {
  return {
    channel: teamsChannel,
    threadOf: teamsThread,
    begins: (activity) => beginningOf(readTeams(activity)),
    read: (activity) => heardIn(readTeams(activity)),
    write: (entry, _state, address) =>
      entry.kind === 'message-out'
        ? teamsActivities(
            entry.data,
            {
              scope: scopeOfAddress(address.conversation),
              userId: address.user.id,
              atMs: Date.parse(entry.at),
            },
            figures,
          )
        : [],
  };
}

/** One tenant's chats are not another's; in a channel the thread is the conversation. */
export function teamsThread({ conversation, recipient }: Activity): readonly string[] {
  return [teamsChannel, conversation.tenantId ?? '', recipient.id, conversation.id];
}

/** Greeted at once on arriving; whoever writes first is greeted with the answer. */
function beginningOf(event: TeamsEvent | undefined): ReturnType<NonNullable<ChannelManners['begins']>> {
  if (event === undefined) return {};
  const { scene } = event;
  const { person, scope, threadId } = scene;
  const customer =
    scope === 'personal'
      ? { id: person.aadObjectId ?? person.id, ...(person.name === '' ? {} : { name: person.name }) }
      : { id: threadId };
  return {
    customer,
    ...(scene.locale === undefined ? {} : { locale: scene.locale }),
    ...(event.kind === 'joined' ? {} : { greets: 'with-answer' }),
  };
}

function heardIn(event: TeamsEvent | undefined): HeardActivity {
  if (event === undefined) return { heard: { kind: 'nothing' } };
  switch (event.kind) {
    case 'said':
    case 'edited':
    case 'restored':
      return event.said.addressed
        ? { heard: { kind: 'message', message: messageOf(event.said, event.scene) } }
        : { heard: { kind: 'nothing' } };
    case 'joined':
      return { heard: { kind: 'arrival' } };
    case 'removed':
      return { heard: { kind: 'event', name: 'teams.removed' } };
    case 'pressed':
      return { heard: { kind: 'nothing' }, invokeResponse: invokeMessage('') };
    case 'invoked':
      return { heard: { kind: 'nothing' }, ...nothingToInvoke(event.name) };
    case 'deleted':
    case 'nothing':
      return { heard: { kind: 'nothing' } };
  }
}

/** As it goes into the log; `author` where several people may write. */
export function messageOf(
  { activityId, text, value, files }: TeamsSaid,
  { scope, person, locale }: TeamsScene,
): EntryData<'message-in'> & { readonly clientActivityId: string } {
  const attachments = files.flatMap(({ contentType, url, name }) => fileRef(contentType, url, name) ?? []);
  const carried: { readonly value?: Json } = value === undefined ? {} : { value };
  return {
    clientActivityId: activityId,
    text,
    ...carried,
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(locale === undefined ? {} : { locale }),
    ...(scope === 'personal' || person.name === '' ? {} : { author: person.name }),
  };
}

// What colleagues do in a ticket's thread: buttons of the card, and words that go to the customer. Who they are is looked up by their
// id in the directory; everything else is decided by the desk's own steps.
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Person } from '../../../../conversation/entries.ts';
import type { ConversationState } from '../../../../conversation/state.ts';
import type { Aside, TakenAside } from '../../asides.ts';
import { invokeCard, invokeMessage } from '../invoke.ts';
import { readTeams } from '../read.ts';
import type { TeamsEvent, TeamsSaid, TeamsScene } from '../read.ts';
import { deskWords } from './desk-words.ts';
import { writtenHere } from './messages.ts';
import type { Colleague, TeamsDeskOptions } from './options.ts';
import { refusalOf, refusalWords } from './refusals.ts';
import type { Refusal } from './refusals.ts';
import type { Threads } from './threads.ts';
import { ticketCard } from './ticket-card.ts';

const pressedSchema = z.object({ ticketId: z.string(), questionId: z.string().optional() });

export function deskAside(options: TeamsDeskOptions & { readonly threads: Threads }): Aside {
  const { threads, steps, conversations, clock } = options;
  const words = deskWords[options.locale];
  const channels = new Set(Object.values(options.channels));

  return async (activity: Activity): Promise<TakenAside | undefined> => {
    const event = activity.channelId === 'msteams' ? readTeams(activity) : undefined;
    const channelId = event?.scene.channelId;
    if (event === undefined || channelId === undefined || !channels.has(channelId)) return undefined;
    if (event.kind === 'pressed') return pressed(event, channelId);
    const conversationId = await threads.conversationOf(event.scene.threadId);
    if (conversationId === undefined) return undefined;
    if (event.kind === 'said') await said(conversationId, event.scene, event.said);
    if (event.kind === 'edited') await notSent(conversationId, event.scene, event.said, 'edited');
    return {};
  };

  function colleagueOf({ person }: TeamsScene): Colleague | undefined {
    return person.aadObjectId === undefined ? undefined : options.colleague(person.aadObjectId);
  }

  async function pressed(
    { scene, verb, data }: Extract<TeamsEvent, { readonly kind: 'pressed' }>,
    channelId: string,
  ): Promise<TakenAside | undefined> {
    const read = pressedSchema.safeParse(data);
    if (!read.success) return undefined;
    const { ticketId, questionId = '' } = read.data;
    const refused = (refusal: Refusal): TakenAside => ({
      invokeResponse: invokeMessage(refusalWords(refusal, words)),
    });
    const forbidden = { code: 'forbidden', questions: [] };
    const colleague = colleagueOf(scene);
    // A ticket is only moved from the thread that shows it.
    const conversationId = await threads.conversationOf(scene.threadId);
    if (colleague === undefined || conversationId === undefined) return refused(forbidden);
    const { ticket } = await conversations.state(conversationId);
    if (ticket?.ticketId !== ticketId) return refused({ code: 'wrong-state', questions: [] });
    if (!worksIn(colleague, ticket.team) && ticket.owner?.id !== colleague.id) return refused(forbidden);
    const person: Person = { id: colleague.id, name: colleague.name };
    try {
      const acted = await step(verb, ticketId, questionId, person, colleague);
      if (acted === undefined) return refused(forbidden);
      const card = ticketCard(ticketId, channelId, acted, clock.nowMs(), options);
      return { invokeResponse: invokeCard(card) };
    } catch (error) {
      return refused(refusalOf(error) ?? { code: 'other', questions: [] });
    }
  }

  /** `undefined`: a step that this colleague may not take. */
  async function step(
    verb: string,
    ticketId: string,
    questionId: string,
    person: Person,
    { role }: Colleague,
  ): Promise<ConversationState | undefined> {
    switch (verb) {
      case 'claim':
        return (await steps.claim(ticketId, person)).state;
      case 'answered':
      case 'withdrawn':
        return (await steps.settleQuestion(ticketId, person, questionId, verb)).state;
      case 'resolve':
        return (await steps.resolve(ticketId, person)).state;
      case 'return':
        return (await steps.returnToBot(ticketId, person)).state;
      case 'take-over':
        return role === 'lead' ? (await steps.takeOver(ticketId, person)).state : undefined;
      default:
        return undefined;
    }
  }

  /**
   * The owner's words go to the customer. Words of others that do not call the bot are talk among colleagues; those that do are
   * answered with why they went nowhere.
   */
  async function said(conversationId: string, scene: TeamsScene, message: TeamsSaid): Promise<void> {
    const colleague = colleagueOf(scene);
    const { ticket } = await conversations.state(conversationId);
    const isOwner = colleague !== undefined && ticket?.owner?.id === colleague.id;
    if (!isOwner && !message.addressed) return;
    if (colleague === undefined) return notSent(conversationId, scene, message, 'forbidden');
    if (!isOwner) return notSent(conversationId, scene, message, 'not-owner');
    if (message.text === '') return notSent(conversationId, scene, message, 'empty');
    try {
      await steps.reply(
        ticket.ticketId,
        { id: colleague.id, name: colleague.name },
        { text: message.text, clientMessageId: writtenHere + message.activityId },
      );
    } catch (error) {
      const refusal = refusalOf(error);
      // Teams sends it again.
      if (refusal === undefined) throw error;
      await notSent(conversationId, scene, message, refusal.code, refusal.questions);
    }
  }

  /** Into the log: the courier tells it in the thread, however long that takes. */
  async function notSent(
    conversationId: string,
    scene: TeamsScene,
    { text, activityId }: TeamsSaid,
    code: string,
    questions: readonly string[] = [],
  ): Promise<void> {
    const { person } = scene;
    const agent = colleagueOf(scene) ?? { id: person.aadObjectId ?? person.id, name: person.name };
    await conversations.commitEntries(conversationId, () => ({
      entries: [
        {
          kind: 'reply-refused',
          data: {
            agent: { id: agent.id, name: agent.name },
            text,
            code,
            ...(questions.length === 0 ? {} : { questions: [...questions] }),
          },
        },
      ],
      dedupeKey: `refused:${code}:${activityId}`,
    }));
  }
}

function worksIn({ role, teams }: Colleague, team: string): boolean {
  return role === 'lead' || teams.includes('*') || teams.includes(team);
}

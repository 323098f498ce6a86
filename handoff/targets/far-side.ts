// What people at another desk do in our conversations, in the steps that people at ours take: the same fence, the same gate. It
// knows no desk's wire; an adapter turns what comes in into these calls.
import type { Conversations } from '../../conversation/contract.ts';
import { isOfDesk, personOfDesk } from '../../conversation/desk-stays.ts';
import type { Person } from '../../conversation/entries.ts';
import type { ConversationState, CurrentTicket } from '../../conversation/state.ts';
import { isOpen } from '../../conversation/state.ts';
import type { ErrorCode } from '../../kernel/errors.ts';
import { TiskiError } from '../../kernel/errors.ts';
import type { ActionTools, TicketActions } from '../actions.ts';
import { bringBack, correctContact, heardThere, holdClosing, receive } from '../actions/other-desks.ts';
import type { FarOutcome, FarSide } from '../target.ts';
import { conversationOf } from '../ticket.ts';

export interface FarSideParts {
  /** The desk's name. */
  readonly desk: string;
  readonly actions: TicketActions;
  readonly tools: ActionTools & { readonly conversations: Pick<Conversations, 'state' | 'commitEntries'> };
}

const lostIt: readonly ErrorCode[] = ['at-other-desk', 'not-owner', 'already-claimed', 'wrong-state'];
const triesAtMost = 4;

export function createFarSide({ desk, actions, tools }: FarSideParts): FarSide {
  async function stateOf(ticketId: string): Promise<ConversationState> {
    const conversationId = conversationOf(ticketId);
    if (conversationId === undefined) throw new TiskiError('not-found');
    return tools.conversations.state(conversationId);
  }

  /** The ticket while it is with this desk. */
  async function held(ticketId: string): Promise<CurrentTicket | undefined> {
    const { ticket } = await stateOf(ticketId);
    return ticket?.ticketId === ticketId && ticket.desk?.name === desk ? ticket : undefined;
  }

  /** What our own rules refuse because the ticket went elsewhere meanwhile is no error over there. */
  async function whileOurs(step: () => Promise<unknown>): Promise<FarOutcome> {
    try {
      await step();
      return 'done';
    } catch (error) {
      if (error instanceof TiskiError && lostIt.includes(error.code)) return 'not-yours';
      if (error instanceof TiskiError && error.code === 'channel-closed') return 'unreachable';
      throw error;
    }
  }

  /** The person has it afterwards, whoever at this desk had it before; looked at anew when somebody else was quicker. */
  async function join(ticketId: string, person: Person): Promise<FarOutcome> {
    for (let tries = 0; tries < triesAtMost; tries++) {
      const ticket = await held(ticketId);
      if (ticket === undefined) return 'not-yours';
      const { owner, team } = ticket;
      if (owner?.id === person.id) return 'done';
      const joined = await whileOurs(() =>
        owner === undefined
          ? actions.claim(ticketId, person, desk)
          : actions.transfer(ticketId, owner, { team, toAgent: person }),
      );
      if (joined === 'done') return joined;
    }
    return 'not-yours';
  }

  /** Somebody to act in the name of: the one named, or who has it. */
  async function actor(ticketId: string, person: Person | undefined): Promise<Person | undefined> {
    const ticket = await held(ticketId);
    if (ticket === undefined) return undefined;
    if (ticket.owner !== undefined && isOfDesk(ticket.owner, desk)) return ticket.owner;
    const whoever = person ?? personOfDesk(desk, { id: 'desk', name: desk });
    return (await join(ticketId, whoever)) === 'done' ? whoever : undefined;
  }

  /** Runs the step; a closing over open questions, or over what was promised, is held instead. */
  async function closing(step: () => Promise<unknown>, hold: () => Promise<unknown>): Promise<FarOutcome> {
    try {
      return await whileOurs(step);
    } catch (error) {
      const over = error instanceof TiskiError && /^open-(?:questions|promises)$/.test(error.code);
      if (!over) throw error;
      return (await whileOurs(hold)) === 'done' ? 'held' : 'not-yours';
    }
  }

  const ours = (person: { readonly id: string; readonly name: string }): Person => personOfDesk(desk, person);

  return {
    received: (ticketId, farId) => whileOurs(() => receive(tools, ticketId, desk, farId)),
    refused: (ticketId, reason) =>
      whileOurs(() => bringBack(tools, ticketId, { desk, because: 'refused', reason })),
    joined: (ticketId, person) => join(ticketId, ours(person)),
    async said(ticketId, far, { farMessageId, text, attachments }) {
      const agent = ours(far);
      const joined = await join(ticketId, agent);
      if (joined !== 'done') return joined;
      const files = attachments === undefined ? {} : { attachments };
      return closing(
        () => actions.reply(ticketId, agent, { text, clientMessageId: farMessageId, ...files }),
        () => holdClosing(tools, desk, { ticketId, agent, what: 'farewell', text }, farMessageId),
      );
    },
    async spoke(ticketId, far, { farMessageId: messageId, text, attachments }) {
      const person = ours(far);
      if ((await actor(ticketId, person)) === undefined) return 'not-yours';
      const files = attachments === undefined ? {} : { attachments };
      return whileOurs(() => heardThere(tools, ticketId, desk, person, { messageId, text, ...files }));
    },
    async letGo(ticketId) {
      const owner = (await held(ticketId))?.owner;
      return owner === undefined ? 'not-yours' : whileOurs(() => actions.release(ticketId, owner));
    },
    async settled(ticketId, far, which, outcome) {
      const agent = await actor(ticketId, ours(far));
      if (agent === undefined) return 'not-yours';
      const { questions } = await stateOf(ticketId);
      const meant = questions.filter(
        (question, at) => isOpen(question) && (which === 'all' || which.includes(at + 1)),
      );
      for (const { questionId } of meant) {
        const done = await whileOurs(() => actions.settleQuestion(ticketId, agent, questionId, outcome));
        if (done !== 'done') return done;
      }
      return 'done';
    },
    async returnedToBot(ticketId, far) {
      const ticket = await held(ticketId);
      if (ticket === undefined) return 'not-yours';
      const agent = ticket.owner ?? (far === undefined ? undefined : ours(far));
      // Nobody over there ever had it: it is not the bot that the customer waits for.
      if (agent === undefined)
        return whileOurs(() => bringBack(tools, ticketId, { desk, because: 'refused' }));
      return whileOurs(async () => {
        if (ticket.owner === undefined) await join(ticketId, agent);
        await actions.returnToBot(ticketId, agent);
      });
    },
    async resolved(ticketId, far) {
      const agent = await actor(ticketId, far === undefined ? undefined : ours(far));
      if (agent === undefined) return 'not-yours';
      const { lastSeq } = await stateOf(ticketId);
      return closing(
        () => actions.resolve(ticketId, agent),
        () => holdClosing(tools, desk, { ticketId, agent, what: 'resolve' }, `resolve:${lastSeq}`),
      );
    },
    contactCorrected: (ticketId, person, contact) =>
      whileOurs(() => correctContact(tools, ticketId, desk, ours(person), contact)),
  };
}

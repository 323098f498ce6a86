// The contract of desks on our own: its people act through the desk's actions, and read the log.
import { parseEntry } from '../../../conversation/fold.ts';
import { isOpen } from '../../../conversation/state.ts';
import { conversationOf } from '../../../handoff/ticket.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import { handoffTargetContract } from './contract.ts';
import type { OpenDesk } from './subject.ts';

const ownDesk: OpenDesk = async (rig) => {
  const { actions, store } = rig;
  const refusals = new Map<string, string[]>();
  const idOf = (ticketId: string): string => conversationOf(ticketId) ?? '';
  const state = (ticketId: string) => rig.state(idOf(ticketId));
  /** A refusal is read where the note is read at another desk. */
  async function act(ticketId: string, step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof TiskiError)) throw error;
      refusals.set(ticketId, [...(refusals.get(ticketId) ?? []), JSON.stringify(error.details)]);
    }
  }
  return {
    name: undefined,
    async tickets(ticketId) {
      const row = await store.ticket(ticketId);
      if (row === undefined) return [];
      const log = (await store.read(idOf(ticketId), 0)).map(parseEntry);
      const customerSaid = log.flatMap((entry) => (entry?.kind === 'message-in' ? [entry.data.text] : []));
      return [{ isOpen: row.state !== 'resolved', customerSaid, notes: refusals.get(ticketId) ?? [] }];
    },
    takes: async () => undefined,
    async joins(ticketId, person) {
      const owner = (await state(ticketId)).ticket?.owner;
      await act(ticketId, () =>
        owner === undefined
          ? actions.claim(ticketId, person)
          : actions.transfer(ticketId, owner, { team: 'service', toAgent: person }),
      );
    },
    async says(ticketId, person, text, id = text) {
      if ((await state(ticketId)).ticket?.owner === undefined) await actions.claim(ticketId, person);
      await act(ticketId, () => actions.reply(ticketId, person, { text, clientMessageId: id }));
    },
    letsGo: async (ticketId, person) => void (await actions.release(ticketId, person)),
    async settles(ticketId, person) {
      for (const { questionId } of (await state(ticketId)).questions.filter(isOpen))
        await actions.settleQuestion(ticketId, person, questionId, 'answered');
    },
    resolves: (ticketId, person) => act(ticketId, () => actions.resolve(ticketId, person)),
    returns: (ticketId, person) => act(ticketId, () => actions.returnToBot(ticketId, person)),
    weather: () => undefined,
    close: async () => undefined,
  };
};

describe('a desk for our tickets: our own', () => handoffTargetContract(ownDesk, 'fine'));

// The contract of desks on Chatwoot: the real adapter and webhook against a Chatwoot on loopback.
import { chatwootDesk } from '../../../adapters/chatwoot/desk.ts';
import { createHttpServer } from '../../../adapters/http/server.ts';
import { silentLogger } from '../../../kernel/logger.ts';
import { fakeInboxId, startFakeChatwoot } from '../../channels/support/fake-chatwoot.ts';
import type { FakeConversation } from '../../channels/support/fake-chatwoot.ts';
import { handoffTargetContract } from './contract.ts';
import type { OpenDesk } from './subject.ts';

const pathKey = 'a-path-that-nobody-guesses';
const secret = 'the secret of the webhook';

const chatwoot: OpenDesk = async (rig) => {
  const fake = await startFakeChatwoot();
  const desk = chatwootDesk(
    {
      url: fake.url,
      accountId: 1,
      token: fake.token,
      withinMs: 500,
      inboxId: fakeInboxId,
      teams: {},
      pathKey,
      secret,
    },
    { typing: () => undefined, lost: () => 'ei mennyt perille', clock: rig.clock, logger: silentLogger },
  );
  const routes = desk.routes(rig.connect(desk.target));
  const http = createHttpServer({ routes, logger: silentLogger, clock: rig.clock });
  const port = await http.listen(0, '127.0.0.1');
  fake.nowMs = () => rig.clock.nowMs();
  fake.webhook = { url: `http://127.0.0.1:${port}/handoff/chatwoot/${pathKey}`, secret };

  const of = (ticketId: string): readonly FakeConversation[] =>
    fake.conversations.filter(({ custom_attributes: own }) => own['tiski_ticket'] === ticketId);
  const idOf = (ticketId: string): number => of(ticketId)[0]?.id ?? 0;
  const seen = new Map<string, number>();
  return {
    name: 'chatwoot',
    tickets: (ticketId) =>
      of(ticketId).map(({ status, messages }) => ({
        isOpen: status === 'open',
        customerSaid: messages
          .filter(({ message_type: type }) => type === 'incoming')
          .map(({ content }) => content),
        notes: messages.filter((message) => message.private).map(({ content }) => content),
      })),
    takes: async () => undefined,
    async joins(ticketId, person) {
      await fake.assign(idOf(ticketId), { id: Number(person.id), name: person.name });
    },
    async says(ticketId, person, text, id = '') {
      // The same message again is the same webhook again.
      if (id !== '' && seen.has(id)) return void (await fake.repeat(seen.get(id) ?? 0));
      await fake.reply(idOf(ticketId), { id: Number(person.id), name: person.name }, text);
      if (id !== '')
        seen.set(id, of(ticketId)[0]?.messages.findLast(({ content }) => content === text)?.id ?? 0);
    },
    async letsGo(ticketId) {
      await fake.assign(idOf(ticketId), undefined);
    },
    async settles(ticketId, person) {
      await fake.note(idOf(ticketId), { id: Number(person.id), name: person.name }, '/ok');
    },
    async resolves(ticketId) {
      await fake.setStatus(idOf(ticketId), 'resolved');
    },
    async returns(ticketId) {
      await fake.setStatus(idOf(ticketId), 'pending');
    },
    weather(weather) {
      fake.outage = weather === 'down' ? 'cut' : weather === 'refuses' ? 403 : undefined;
      if (weather === 'answer-lost') fake.faults = ['fine', 'fine', 'fine', 'cut-after'];
    },
    async close() {
      fake.webhook = undefined;
      await http.close(1_000);
      await fake.close();
    },
  };
};

describe('a desk for our tickets: Chatwoot', () => handoffTargetContract(chatwoot));

// What every desk owes a customer, ours and other people's, in fine weather and in bad: run on each by its own spec file.
import assert from 'node:assert/strict';
import type { ConversationState } from '../../../conversation/state.ts';
import { isOpen } from '../../../conversation/state.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import { farewell, openRig, patience } from './rig.ts';
import type { Rig } from './rig.ts';
import type { DeskUnderTest, OpenDesk } from './subject.ts';

const aino = { id: '11', name: 'Aino' };
const siri = { id: '12', name: 'Siri' };
const question = 'ihminen: toimitetteko postinumeroon 97200?';

/**
 * `weather`: our own desk has none, because the ticket stands in its line when the customer hears of it. `notOwed`: what a desk cannot
 * owe, by the test's name, with the reason.
 */
export function handoffTargetContract(
  openDesk: OpenDesk,
  weather: 'any' | 'fine' = 'any',
  notOwed: Readonly<Record<string, string>> = {},
): void {
  const left = new Set(Object.keys(notOwed));
  let rig: Rig;
  let desk: DeskUnderTest;
  beforeEach(async () => {
    rig = await openRig();
    desk = await openDesk(rig);
  });
  afterEach(async () => {
    await desk.close();
    await rig.close();
  });

  function owes(title: string, run: () => Promise<void>): void {
    const reason = notOwed[title];
    left.delete(title);
    if (reason === undefined) it(title, run);
    else
      it(title, function () {
        console.log(`      skipped, not owed (${title}): ${reason}`);
        this.skip();
      });
  }

  const ownerOf = (person: { readonly id: string }): string =>
    desk.name === undefined ? person.id : `${desk.name}:${person.id}`;

  /** A customer whose ticket the desk has; their ticket's id. */
  async function asked(conversationId = 'c1'): Promise<string> {
    const state = await rig.customer(conversationId, question);
    const ticketId = state.ticket?.ticketId ?? '';
    await desk.takes(ticketId);
    await rig.settled();
    return ticketId;
  }
  const openTexts = ({ questions }: ConversationState) => questions.filter(isOpen).map(({ text }) => text);
  async function onlyView(ticketId: string) {
    const views = await desk.tickets(ticketId);
    assert.equal(views.length, 1, 'the desk has the ticket once');
    const [view] = views;
    assert.ok(view !== undefined);
    return view;
  }

  describe('in fine weather', () => {
    owes(
      'has the ticket with everything that was said, and the customer hears no more than is so',
      async () => {
        const ticketId = await asked();
        const { ticket, speaker } = await rig.state('c1');
        assert.equal(speaker.kind, 'queued');
        assert.equal(ticket?.desk?.name, desk.name);
        assert.match((await onlyView(ticketId)).customerSaid.join(' '), /97200/);
        const [announced] = await rig.entries('c1', 'handoff-status');
        assert.equal(announced?.state, 'queued');
        if (desk.name !== undefined) {
          assert.equal(ticket?.desk?.state, 'received');
          assert.deepEqual(await rig.read('c1'), ['handoff.received']);
        }
      },
    );

    owes('answers by a person who joined by name, and nobody else owns the ticket', async () => {
      const ticketId = await asked();
      await desk.joins(ticketId, aino);
      await desk.says(ticketId, aino, 'Kyllä toimitamme.');
      assert.deepEqual((await rig.read('c1')).slice(-2), ['handoff.joined', 'Aino: Kyllä toimitamme.']);
      const { speaker } = await rig.state('c1');
      assert.equal(speaker.kind === 'person' ? speaker.agent.id : undefined, ownerOf(aino));
      const statuses = await rig.entries('c1', 'handoff-status');
      assert.deepEqual(statuses.at(-1), { state: 'accepted', team: 'service', agent: 'Aino' });
      await assert.rejects(rig.actions.claim(ticketId, { id: 'other', name: 'Other' }), TiskiError);
    });

    owes('gets what the customer says later, in order and once', async () => {
      const ticketId = await asked();
      await desk.joins(ticketId, aino);
      await rig.customer('c1', 'yksi', 'kaksi', 'kolme');
      const { customerSaid } = await onlyView(ticketId);
      assert.deepEqual(customerSaid.slice(-3), ['yksi', 'kaksi', 'kolme']);
    });

    owes('says the same message once, however often it comes', async () => {
      const ticketId = await asked();
      await desk.joins(ticketId, aino);
      for (const id of ['m1', 'm1', 'm2', 'm1']) await desk.says(ticketId, aino, `viesti ${id}`, id);
      const said = (await rig.read('c1')).filter((line) => line.startsWith('Aino: '));
      assert.deepEqual(said, ['Aino: viesti m1', 'Aino: viesti m2']);
    });

    owes('passes it from one of its people to another, and back into its line', async () => {
      const ticketId = await asked();
      await desk.joins(ticketId, aino);
      await desk.joins(ticketId, siri);
      assert.equal((await rig.state('c1')).ticket?.owner?.id, ownerOf(siri));
      await desk.letsGo(ticketId, siri);
      const { ticket } = await rig.state('c1');
      assert.deepEqual([ticket?.state, ticket?.owner, ticket?.desk?.name], ['queued', undefined, desk.name]);
    });

    owes('does not say goodbye over an open question, and is told which is open', async () => {
      const ticketId = await asked();
      await desk.joins(ticketId, aino);
      await desk.says(ticketId, aino, farewell, 'bye');
      await rig.settled();
      assert.ok(!(await rig.read('c1')).some((line) => line.includes(farewell)));
      assert.match((await onlyView(ticketId)).notes.at(-1) ?? '', /97200/);
      await desk.settles(ticketId, aino);
      await desk.says(ticketId, aino, farewell, 'bye again');
      assert.equal((await rig.read('c1')).at(-1), `Aino: ${farewell}`);
    });

    owes(
      'does not close over an open question; the ticket stays with it until the question is settled',
      async () => {
        const ticketId = await asked();
        await desk.joins(ticketId, aino);
        await desk.resolves(ticketId, aino);
        await rig.settled();
        const { ticket } = await rig.state('c1');
        assert.equal(ticket?.owner?.id, ownerOf(aino));
        assert.equal((await onlyView(ticketId)).isOpen, true);
        await desk.settles(ticketId, aino);
        await desk.resolves(ticketId, aino);
        const after = await rig.state('c1');
        assert.equal(after.endedTicket?.by, 'resolved');
        assert.ok((await rig.read('c1')).includes('handoff.completed'));
        assert.deepEqual(openTexts(after), []);
      },
    );

    owes('gives the conversation back to the bot with what is open', async () => {
      const ticketId = await asked();
      await desk.joins(ticketId, aino);
      await desk.returns(ticketId, aino);
      const { speaker, questions } = await rig.state('c1');
      assert.equal(speaker.kind, 'bot');
      assert.equal(questions.filter(isOpen).length, 1);
    });

    owes('hears when the customer leaves the line', async () => {
      const ticketId = await asked();
      await rig.customer('c1', 'lähden');
      assert.equal((await rig.state('c1')).endedTicket?.by, 'left');
      assert.equal((await onlyView(ticketId)).isOpen, false);
    });

    owes('keeps many customers apart', async () => {
      const ids = await Promise.all(['c1', 'c2', 'c3', 'c4'].map(asked));
      assert.equal(new Set(ids).size, 4);
      await Promise.all(ids.map((ticketId) => desk.says(ticketId, aino, `sinulle ${ticketId}`)));
      for (const [at, ticketId] of ids.entries())
        assert.equal((await rig.read(`c${at + 1}`)).at(-1), `Aino: sinulle ${ticketId}`);
    });
  });

  if (weather === 'fine') return;
  describe('in bad weather', () => {
    owes('falls back to our own desk when it says no, with the reason on the ticket', async () => {
      desk.weather('refuses');
      const state = await rig.customer('c1', question);
      await desk.takes(state.ticket?.ticketId ?? '').catch(() => undefined);
      const { ticket } = await rig.state('c1');
      assert.deepEqual([ticket?.state, ticket?.desk], ['queued', undefined]);
      const [back] = await rig.entries('c1', 'ticket-brought-back');
      assert.equal(back?.because, 'refused');
      assert.ok((back?.reason ?? '') !== '');
      assert.deepEqual(await rig.read('c1'), ['handoff.elsewhere']);
      const claimed = await rig.actions.claim(ticket?.ticketId ?? '', { id: 'mikael', name: 'Mikael' });
      assert.equal(claimed.ticket.ownerId, 'mikael');
    });

    owes(
      'never announces anybody while it cannot be reached, and falls back when its time is up',
      async () => {
        desk.weather('down');
        await rig.customer('c1', question);
        assert.deepEqual(await rig.read('c1'), []);
        assert.equal((await rig.state('c1')).ticket?.desk?.state, 'sent');
        await rig.pass(patience.answerMs + 1_000);
        const { ticket } = await rig.state('c1');
        assert.deepEqual([ticket?.state, ticket?.desk], ['queued', undefined]);
        assert.deepEqual(await rig.read('c1'), ['handoff.elsewhere']);
        // When it is back it has nothing open of what is dealt with here.
        desk.weather('fine');
        for (let tries = 0; tries < 12; tries++) await rig.pass(5 * 60_000);
        const views = await desk.tickets(ticket?.ticketId ?? '');
        assert.deepEqual(
          views.filter(({ isOpen: open }) => open),
          [],
        );
      },
    );

    owes('has the ticket once when its answer was lost', async () => {
      desk.weather('answer-lost');
      const { ticket } = await rig.customer('c1', question);
      await rig.pass(5_000);
      await desk.takes(ticket?.ticketId ?? '');
      await rig.settled();
      await onlyView(ticket?.ticketId ?? '');
      assert.equal((await rig.state('c1')).ticket?.desk?.state, 'received');
    });

    owes('loses none of the customer’s words while it is away for a moment', async () => {
      const ticketId = await asked();
      await desk.joins(ticketId, aino);
      desk.weather('down');
      await rig.customer('c1', 'yksi', 'kaksi');
      desk.weather('fine');
      for (let tries = 0; tries < 6; tries++) await rig.pass(10_000);
      assert.deepEqual((await onlyView(ticketId)).customerSaid.slice(-2), ['yksi', 'kaksi']);
    });

    owes('loses the ticket when it falls silent, visibly, and its late words reach nobody', async () => {
      const ticketId = await asked();
      await desk.joins(ticketId, aino);
      await desk.says(ticketId, aino, 'Selvitän asiaa.');
      await rig.customer('c1', 'no?');
      await rig.pass(patience.silentMs - 60_000);
      assert.equal((await rig.state('c1')).ticket?.owner?.id, ownerOf(aino));
      await rig.pass(61_000);
      const { ticket } = await rig.state('c1');
      assert.deepEqual([ticket?.state, ticket?.desk], ['queued', undefined]);
      const [back] = await rig.entries('c1', 'ticket-brought-back');
      assert.equal(back?.because, 'silent');
      await desk.says(ticketId, aino, 'Anteeksi, kesti!');
      assert.ok(!(await rig.read('c1')).some((line) => line.includes('kesti')));
      await rig.settled();
      assert.equal((await onlyView(ticketId)).isOpen, false);
    });

    owes('is not hurried while nobody is in', async () => {
      rig.open = { open: false, opensAt: '2026-11-24T07:00:00.000Z' };
      await asked();
      await rig.pass(3 * 60 * 60_000);
      assert.equal((await rig.state('c1')).ticket?.desk?.state, 'received');
      rig.open = { open: true };
      rig.clock.advanceMs(Date.parse('2026-11-24T07:00:00.000Z') - rig.clock.nowMs());
      await rig.pass(patience.silentMs + 60_000);
      assert.equal((await rig.state('c1')).ticket?.desk, undefined);
    });

    owes('gives it up when a lead takes it here', async () => {
      const ticketId = await asked();
      await desk.joins(ticketId, aino);
      const lead = { id: 'ritva', name: 'Ritva' };
      await assert.rejects(
        rig.actions.claim(ticketId, lead),
        (error: unknown) => error instanceof TiskiError && error.code === 'at-other-desk',
      );
      await rig.actions.takeOver(ticketId, lead);
      await rig.settled();
      await desk.says(ticketId, aino, 'Hei, täällä Aino.');
      const { ticket } = await rig.state('c1');
      assert.deepEqual([ticket?.owner?.id, ticket?.desk], ['ritva', undefined]);
      assert.ok(!(await rig.read('c1')).some((line) => line.includes('täällä Aino')));
      assert.equal((await onlyView(ticketId)).isOpen, false);
    });

    owes('loses none of the customer’s words when it takes the ticket on the second try', async () => {
      desk.weather('down');
      const { ticket } = await rig.customer('c1', question);
      await rig.customer('c1', 'lisäksi vielä tämä');
      desk.weather('fine');
      for (let tries = 0; tries < 4; tries++) await rig.pass(5_000);
      await desk.takes(ticket?.ticketId ?? '');
      await rig.settled();
      const { customerSaid } = await onlyView(ticket?.ticketId ?? '');
      assert.equal(customerSaid.filter((text) => text === 'lisäksi vielä tämä').length, 1);
    });
  });
  it('leaves nothing out that the contract does not know', () => assert.deepEqual([...left], []));
}

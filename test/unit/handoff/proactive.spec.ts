// Help offered unasked: once a visit, by one, not over a conversation, never after a no – whatever tabs and rules do at once.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EventHandler } from '../../../conversation/contract.ts';
import type { NewConversationEntry } from '../../../conversation/entries.ts';
import { preview } from '../../../conversation/fold.ts';
import { isOpen } from '../../../conversation/state.ts';
import { mayOffer } from '../../../handoff/proactive.ts';
import { openHouse, web } from '../conversation/house.ts';
import { anyEntry, messageIn, stateAfter } from '../conversation/support.ts';

const noon = Date.parse('2026-11-23T12:00:00.000Z');
const hour = 60 * 60_000;
const offered = (offerId: string): NewConversationEntry => ({
  kind: 'proactive-offered',
  data: { offerId, rule: 'long-look', text: 'x', locale: 'fi' },
});

describe('an offer of help', () => {
  it('may be made to who has said nothing, and again on a later visit unless they said no', () => {
    const once = stateAfter(offered('o1'));
    assert.equal(mayOffer(stateAfter(), noon), true);
    assert.equal(mayOffer(once, noon + hour), false);
    assert.equal(mayOffer(once, noon + 13 * hour), true);
    const declined = preview(once, [{ kind: 'proactive-declined', data: { offerId: 'o1' } }]);
    assert.equal(mayOffer(declined, noon + 9_000 * hour), false);
  });

  it('in no state is made over an open question, a person, a promise, words not answered yet, a fresh offer or a no', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 20 }), fc.nat(100 * hour), (entries, later) => {
        const state = stateAfter(...entries);
        if (!mayOffer(state, noon + later)) return;
        assert.ok(
          !state.questions.some(isOpen) && state.speaker.kind === 'bot' && state.unhandled.length === 0,
        );
        assert.ok(state.promises.every((promise) => promise.state !== 'made'));
        assert.ok(state.offers.every((offer) => offer.state !== 'declined'));
        assert.ok(state.offers.length === 0 || later >= 12 * hour);
      }),
    );
  });

  it('waits until a conversation is half an hour old', () => {
    const said: NewConversationEntry = {
      kind: 'message-out',
      data: { sender: 'bot', text: 'Hei', locale: 'fi', entities: [], openQuestions: 0 },
    };
    const turn: NewConversationEntry = {
      kind: 'turn',
      data: { upTo: 99, acts: [], thread: { locale: 'fi', products: [], topics: [] }, notUnderstood: 0 },
    };
    const talked = stateAfter(messageIn('hei'), said, turn);
    assert.equal(mayOffer(talked, noon + hour / 4), false);
    assert.equal(mayOffer(talked, noon + hour), true);
  });

  it('is made once when two tabs and two processes ask in the same moment, and a repeated event gets the same id', async () => {
    const house = await openHouse();
    let offers = 0;
    const handler: EventHandler = (_event, state) =>
      mayOffer(state, house.clock.nowMs()) ? [offered(`o${++offers}`)] : [];
    const other = house.another();
    for (const conversations of [house.conversations, other]) conversations.onEvent('proactive', handler);
    await house.conversations.start({ conversationId: 'c1', ...web });
    const ask = (conversations: typeof other, clientActivityId: string) =>
      conversations.event('c1', { name: 'proactive', clientActivityId });
    const [first] = await Promise.all([
      ask(house.conversations, 'a'),
      ask(other, 'b'),
      ask(house.conversations, 'c'),
      ask(other, 'd'),
    ]);
    assert.equal((await house.kinds()).filter((kind) => kind === 'proactive-offered').length, 1);
    assert.deepEqual(await ask(other, 'a'), { seq: first.seq, duplicate: true });
    await other.stop();
    await house.close();
  });
});

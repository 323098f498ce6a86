import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NewConversationEntry } from '../../../../conversation/entries.ts';
import { emptyState, preview } from '../../../../conversation/fold.ts';
import type { ConversationState } from '../../../../conversation/state.ts';
import { lettersDue, letterTimers } from '../../../../handoff/letters/due.ts';

const rule = { unreadAfterMs: 600_000 };
const startedAt = '2026-11-24T08:00:00.000Z';
const email = 'liisa@example.fi';
const minutes = (n: number): number => Date.parse(startedAt) + n * 60_000;
const at = (n: number): string => new Date(minutes(n)).toISOString();

const began = (channel: string): NewConversationEntry => ({
  kind: 'started',
  data: { channel, locale: 'fi', customer: { id: 'u1' } },
});
const wrote: NewConversationEntry = { kind: 'message-in', data: { text: 'hei' } };
const gaveAddress: NewConversationEntry = {
  kind: 'turn',
  data: {
    upTo: 2,
    acts: [],
    thread: { locale: 'fi', products: [], topics: [] },
    contact: { email },
    notUnderstood: 0,
  },
};
const replied: NewConversationEntry = {
  kind: 'message-out',
  data: {
    sender: 'agent',
    agent: { id: 'a', name: 'Aino' },
    text: 'Kyllä.',
    locale: 'fi',
    entities: [],
    openQuestions: 0,
  },
};
const slot = { start: '2026-11-25T08:00:00.000Z', end: '2026-11-25T08:30:00.000Z' };
const agreed: NewConversationEntry = {
  kind: 'promise-made',
  data: {
    promiseId: 'p1',
    kind: 'callback',
    dueAt: slot.end,
    keeper: 'store',
    text: '',
    slot,
    phone: '+358401234567',
  },
};
const moved: NewConversationEntry = {
  kind: 'promise-renegotiated',
  data: { promiseId: 'p1', dueAt: slot.end, by: 'customer', slot },
};
const calledOff: NewConversationEntry = {
  kind: 'promise-cancelled',
  data: { promiseId: 'p1', by: 'customer' },
};
const broken: NewConversationEntry = { kind: 'promise-broken', data: { promiseId: 'p1' } };
const reminded: NewConversationEntry = { kind: 'promise-reminded', data: { promiseId: 'p1' } };

type Timed = readonly [minute: number, ...entries: readonly NewConversationEntry[]];

function after(channel: string, ...steps: readonly Timed[]): ConversationState {
  return steps.reduce(
    (state, [minute, ...entries]) => preview(state, entries, at(minute)),
    preview(emptyState('c1'), [began(channel)], startedAt),
  );
}
const due = (state: ConversationState, minute: number): readonly string[] =>
  lettersDue(state, rule, minutes(minute)).map(({ data, kind }) =>
    kind === 'letter-ordered' ? data.about : '',
  );

describe('letters that are owed', () => {
  it('a reply that was not read in the web chat for a while, all of them in one', () => {
    const state = after('webchat', [0, wrote, gaveAddress], [60, replied], [62, replied]);
    assert.deepEqual(due(state, 71), []);
    assert.deepEqual(due(state, 72), ['reply']);
    const [letter] = lettersDue(state, rule, minutes(72));
    assert.deepEqual(letter?.kind === 'letter-ordered' && letter.data.of, [4, 5]);
  });

  it('none once it was ordered, read, or answered; none without an address', () => {
    const state = after('webchat', [0, wrote, gaveAddress], [60, replied]);
    const ordered = preview(state, lettersDue(state, rule, minutes(70)), at(70));
    assert.deepEqual(due(ordered, 700), []);
    assert.deepEqual(letterTimers(ordered, rule), { cancel: ['letters'] });
    const seen = preview(
      state,
      [{ kind: 'event-in', data: { name: 'seen', value: { id: 'c1|0000004' } } }],
      at(61),
    );
    assert.deepEqual(due(seen, 700), []);
    assert.deepEqual(due(preview(state, [wrote], at(61)), 700), []);
    assert.deepEqual(due(after('webchat', [0, wrote], [60, replied]), 700), []);
  });

  it('not of what a channel has brought to the customer’s pocket; at once of what it refused', () => {
    const state = after('messenger', [0, wrote, gaveAddress], [60, replied]);
    const brought = preview(
      state,
      [{ kind: 'delivered', data: { to: 'messenger', seq: 4, attempts: 1 } }],
      at(60),
    );
    assert.deepEqual(due(brought, 700), []);
    const failed: NewConversationEntry = {
      kind: 'delivery-failed',
      data: { to: 'messenger', seq: 4, reason: 'window', attempts: 1 },
    };
    assert.deepEqual(due(preview(state, [failed], at(60)), 60), ['reply']);
  });

  it('a call: agreed, moved, called off; each once, and the last word only', () => {
    const state = after('webchat', [0, wrote, gaveAddress], [1, agreed]);
    assert.deepEqual(due(state, 1), ['call-agreed']);
    assert.deepEqual(due(preview(state, [moved], at(2)), 2), ['call-moved']);
    const confirmed = preview(state, lettersDue(state, rule, minutes(1)), at(1));
    assert.deepEqual(due(preview(confirmed, [calledOff], at(5)), 5), ['call-cancelled']);
    assert.deepEqual(due(preview(state, [calledOff], at(5)), 5), [], 'nobody was told of it');
  });

  it('an address that comes late still gets the confirmation, but not after the call', () => {
    const state = after('webchat', [0, wrote], [1, agreed], [30, wrote, gaveAddress]);
    assert.deepEqual(due(state, 30), ['call-agreed']);
    assert.deepEqual(due(state, 26 * 60), []);
  });

  it('a reminder to whoever is not in the chat', () => {
    const state = after('webchat', [0, wrote, gaveAddress], [1, agreed]);
    const told = preview(state, lettersDue(state, rule, minutes(1)), at(1));
    assert.deepEqual(due(preview(told, [reminded], at(60)), 60), ['call-reminder']);
    const present = preview(preview(told, [wrote], at(55)), [reminded], at(60));
    assert.deepEqual(due(present, 60), []);
  });

  it('a broken promise: after a while in the web chat, at once where the channel is closed', () => {
    const web = after('webchat', [0, wrote, gaveAddress], [1, agreed], [2, broken]);
    assert.deepEqual(due(web, 11), []);
    assert.deepEqual(due(web, 12), ['promise-broken']);
    const day = 25 * 60;
    const closed = after('messenger', [0, wrote, gaveAddress], [1, agreed], [day, broken]);
    assert.deepEqual(due(closed, day), ['promise-broken']);
  });

  it('whatever happens in whatever order: no entry is told of by two letters', () => {
    const any = fc.constantFrom(wrote, gaveAddress, replied, agreed, moved, calledOff, broken, reminded);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 30 }), any), { maxLength: 30 }), (steps) => {
        let state = after('webchat');
        let minute = 0;
        const told: number[] = [];
        for (const [pause, entry] of steps) {
          minute += pause;
          state = preview(state, [entry], at(minute));
          const orders = lettersDue(state, rule, minutes(minute));
          for (const order of orders) if (order.kind === 'letter-ordered') told.push(...order.data.of);
          state = preview(state, orders, at(minute));
        }
        assert.equal(new Set(told).size, told.length);
      }),
    );
  });
});

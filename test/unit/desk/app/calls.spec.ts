// What the page reads out of a conversation about calls and questions to other teams, and what it sends for a call's time.
import assert from 'node:assert/strict';
import type { DeskEntry, DeskPromise, TicketDetail } from '../../../../desk/api/types.ts';
import { slotAndNumber } from '../../../../desk/app/calls/slot-and-number.ts';
import { consultState, lastToldWait, standingCall } from '../../../../desk/app/data/conversation.ts';

const promise = (promiseId: string, change: Partial<DeskPromise> = {}): DeskPromise => ({
  promiseId,
  kind: 'callback',
  state: 'made',
  dueAt: '2026-11-24T12:30:00.000Z',
  keeper: 'store',
  text: '',
  ...change,
});

const detailOf = (...entries: readonly Pick<DeskEntry, 'kind' | 'data'>[]) =>
  ({ entries: entries.map((entry, seq) => ({ seq, at: '', ...entry })) }) as unknown as TicketDetail;

describe('the desk’s view of calls', () => {
  it('shows the latest call that still stands', () => {
    const [kept, check, call] = [
      promise('kept', { state: 'kept' }),
      promise('check', { kind: 'check' }),
      promise('call'),
    ];
    assert.equal(standingCall([kept, call, check])?.promiseId, 'call');
    assert.equal(standingCall([kept, check]), undefined);
  });

  it('sends a slot with a number in international form, and nothing before it has both', () => {
    const start = '2026-11-24T12:00:00.000Z';
    const sent = { slot: start, phone: '+358401234567' };
    for (const phone of ['+358401234567', '+358 40 123-4567', '+358\u00a040\u00a0123\u00a04567']) {
      assert.deepEqual(slotAndNumber(start, phone), sent);
    }
    for (const phone of ['', '040 1234567', '+358', 'soita']) {
      assert.equal(slotAndNumber(start, phone), undefined);
    }
    assert.equal(slotAndNumber('', '+358401234567'), undefined);
  });

  it('knows what became of a question to another team', () => {
    const asked = (consultId: string) =>
      ({
        kind: 'consult-asked',
        data: { consultId, team: 't', agent: { id: 'a', name: 'A' }, text: '?' },
      }) as const;
    const overdue = { kind: 'consult-overdue', data: { consultId: 'x' } } as const;
    const answered = {
      kind: 'consult-answered',
      data: { consultId: 'x', agent: { id: 'b', name: 'B' }, text: '!' },
    } as const;
    assert.equal(consultState(detailOf(asked('x')), 'x'), 'asked');
    assert.equal(consultState(detailOf(asked('x'), overdue), 'x'), 'overdue');
    assert.equal(consultState(detailOf(asked('x'), overdue, answered), 'x'), 'answered');
    assert.equal(consultState(detailOf(asked('x'), answered, asked('y')), 'y'), 'asked');
  });

  it('remembers the last that was said of the wait', () => {
    const told = (position: number) =>
      ({ kind: 'wait-told', data: { ticketId: 't', team: 'store', position } }) as const;
    assert.equal(lastToldWait(detailOf(told(3), told(2)))?.data.position, 2);
    assert.equal(lastToldWait(detailOf()), undefined);
  });
});

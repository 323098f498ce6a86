// What the page reads from its streams and keeps of a conversation, and what stands in its address.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DeskEntry, TicketDetail } from '../../../../desk/api/types.ts';
import { instantOf, localMinute } from '../../../../desk/app/actions/local-minute.ts';
import { createEventParser } from '../../../../desk/app/api/event-stream.ts';
import { backOffMs } from '../../../../desk/app/api/follow.ts';
import { stillOutside, withEntry, withReading } from '../../../../desk/app/data/conversation.ts';
import { hashOf, parseRoute } from '../../../../desk/app/route.ts';

describe('the desk’s page', () => {
  it('reads the same events however the text is cut', () => {
    const text =
      'retry: 2000\n\n: still here\n\nid: 7\nevent: ticket\ndata: {"a":1}\n\nid: 8\ndata: x\r\ndata: y\r\n\r\n';
    const whole = createEventParser()(text);
    assert.deepEqual(whole, [
      { id: '7', event: 'ticket', data: '{"a":1}' },
      { id: '8', event: 'message', data: 'x\ny' },
    ]);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length)), (cuts) => {
        const parse = createEventParser();
        const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, index) => text.slice(at[index], end));
        assert.deepEqual(pieces.flatMap(parse), whole);
      }),
    );
  });

  it('waits longer after each failure, and never longer than a quarter of a minute', () => {
    const longest = [1, 2, 3, 4, 5, 6, 20].map((failures) => backOffMs(failures, () => 1));
    assert.deepEqual(longest, [500, 1000, 2000, 4000, 8000, 15_000, 15_000]);
    assert.equal(
      backOffMs(1, () => 0),
      250,
    );
  });

  const message = (seq: number, clientMessageId?: string): DeskEntry => ({
    seq,
    at: '2026-11-24T08:00:00.000Z',
    kind: 'message-out',
    data: {
      sender: 'agent',
      text: `m${seq}`,
      locale: 'fi',
      entities: [],
      openQuestions: 0,
      ...(clientMessageId === undefined ? {} : { clientMessageId }),
    },
  });
  const detail = (...seqs: readonly number[]) =>
    ({ entries: seqs.map((seq) => message(seq)), seq: seqs.at(-1) ?? 0 }) as unknown as TicketDetail;
  const seqsOf = ({ entries }: TicketDetail) => entries.map(({ seq }) => seq);

  it('has each entry once, in order, whether the stream or a reading brought it', () => {
    assert.deepEqual(seqsOf(withEntry(detail(1, 3), message(4))), [1, 3, 4]);
    assert.deepEqual(seqsOf(withEntry(detail(1, 3), message(3))), [1, 3]);
    assert.deepEqual(seqsOf(withReading(detail(1, 3, 5), detail(1, 3, 4))), [1, 3, 4, 5]);
    assert.deepEqual(seqsOf(withReading(detail(1, 3), detail(1, 3, 4))), [1, 3, 4]);
  });

  it('takes a message for sent when the log has its id', () => {
    const item = (clientMessageId: string) =>
      ({ clientMessageId, ticketId: 't', text: '', settles: [], state: 'failed', at: '' }) as const;
    const left = stillOutside([item('a'), item('b')], [message(1, 'a'), message(2)]);
    assert.deepEqual(
      left.map(({ clientMessageId }) => clientMessageId),
      ['b'],
    );
  });

  it('finds its way back from its own address', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.boolean(), (ticketId, brief) => {
        assert.deepEqual(parseRoute(hashOf({ ticketId, brief })), { ticketId, brief });
      }),
    );
    assert.deepEqual(parseRoute(''), { brief: false });
    assert.deepEqual(parseRoute('#/t/%E0%A4%A'), { ticketId: '%E0%A4%A', brief: false });
  });

  it('promises never earlier than was chosen', () => {
    const now = Date.parse('2026-11-24T08:00:30.000Z');
    const chosen = localMinute(now + 15 * 60_000);
    assert.equal(instantOf(chosen, now), '2026-11-24T08:16:00.000Z');
    assert.equal(instantOf('', now), undefined);
    assert.equal(instantOf(localMinute(now - 120_000), now), undefined);
  });
});

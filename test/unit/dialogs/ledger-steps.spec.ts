import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyState, preview } from '../../../conversation/fold.ts';
import { isOpen } from '../../../conversation/state.ts';
import { recordAnswers } from '../../../dialogs/ledger-steps.ts';
import type { Ledger } from '../../../dialogs/ledger-steps.ts';
import { topics } from '../../../kernel/answer.ts';
import type { Outcome } from '../../../kernel/answer.ts';
import type { Ask } from '../../../language/understand/reading.ts';

const empty: Ledger = { state: emptyState('c_1'), entries: [] };

const bare = (topic: Ask['topic'], text: string): Ask => ({
  topic,
  text,
  product: { kind: 'none' },
  places: [],
});

function told(ask: Ask, outcome: Outcome) {
  return {
    ask,
    reply: { entity: { type: 'Answer' as const, topic: ask.topic, outcome }, sentences: [] },
  };
}

const openIn = ({ state }: Ledger) => state.questions.filter(isOpen);

const completion: fc.Arbitrary<Partial<Ask>> = fc.constantFrom<Partial<Ask>>(
  { product: { kind: 'one', productId: 'p1', from: 'words' } },
  { places: [{ kind: 'store', storeCode: 's1' }] },
  { places: [{ kind: 'area', name: 'Vaasa', postalCodes: [] }] },
  { postalCode: '65100' },
  {},
);

describe('what a turn writes into the ledger', () => {
  it('leaves no question open that waited for an answer and got it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...topics), completion, (topic, answer) => {
        const waiting = recordAnswers(empty, [told(bare(topic, 'mihin asti'), 'clarify')], 2);
        assert.equal(openIn(waiting).length, 1);
        const answered = told({ ...bare(topic, 'Itis'), ...answer }, 'answered');
        const after = recordAnswers(waiting, [answered], 4, true);
        assert.deepEqual(openIn(after), []);
        assert.deepEqual(preview(empty.state, after.entries).questions, after.state.questions);
      }),
    );
  });

  it('takes a store or a town for the answer to a question that named neither goods nor place', () => {
    const waiting = recordAnswers(empty, [told(bare('store-hours', 'mihin asti auki'), 'clarify')], 2);
    const there = { ...bare('store-hours', 'Itis'), places: [{ kind: 'store', storeCode: 's1' }] as const };
    assert.deepEqual(openIn(recordAnswers(waiting, [told(there, 'answered')], 4)), []);
  });

  it('keeps a question about another store or other goods', () => {
    const ofStore = (storeCode: string): Ask => ({
      ...bare('store-info', 'parkering'),
      places: [{ kind: 'store', storeCode }],
    });
    const waiting = recordAnswers(empty, [told(ofStore('s1'), 'unknown')], 2);
    const after = recordAnswers(waiting, [told(ofStore('s2'), 'answered')], 4, true);
    assert.deepEqual(
      openIn(after).map(({ subject }) => subject.storeCode),
      ['s1'],
    );
  });
});

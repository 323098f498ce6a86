// The shop's own answers by words and by meaning: words make an answer sure, meaning brings one up that shares none.
import assert from 'node:assert/strict';
import type { Catalog } from '../../../catalog/model.ts';
import { ownAnswersNear } from '../../../dialogs/own-answers-near.ts';
import type { AnswerHit } from '../../../kernel/finding.ts';

const ask = {
  returns: { en: ['What is your return policy?', 'how do i send something back'] },
  'gift-card': { en: ['Do you sell gift cards?', 'how long is a gift card valid'] },
  'bike-service': { en: ['Do you service bikes?'] },
};

/** A catalogue of these answers whose search by words finds what is given. */
function catalogOf(byWords: readonly AnswerHit[]): Catalog {
  const answers = Object.entries(ask).map(([id, lines]) => ({ id, ask: lines, topic: 'other', say: {} }));
  return { answers, findAnswers: () => byWords } as unknown as Catalog;
}

const hit = (answerId: string, score: number, sure = false): AnswerHit => ({ answerId, score, sure });

describe('own answers near a question', () => {
  it('are as the words find them, when the words are sure', () => {
    const byWords = [hit('gift-card', 0.7, true), hit('returns', 0.3)];
    assert.deepEqual(ownAnswersNear('may i bring it back', 'en', catalogOf(byWords)), byWords);
  });

  it('are ranked by meaning among those whose words are as near', () => {
    const near = ownAnswersNear(
      'can i bring it back if it does not fit',
      'en',
      catalogOf([hit('gift-card', 0.3), hit('returns', 0.3)]),
    );
    assert.equal(near[0]?.answerId, 'returns');
  });

  it('are never sure by meaning alone, and none comes up that no word speaks for', () => {
    const near = ownAnswersNear('what is your return policy', 'en', catalogOf([]));
    assert.deepEqual(near, []);
    const offered = ownAnswersNear('what is your return policy', 'en', catalogOf([hit('returns', 0.25)]));
    assert.deepEqual(
      offered.map(({ answerId, sure }) => [answerId, sure]),
      [['returns', false]],
    );
  });

  it('are none in a language in which the shop answers nothing', () => {
    assert.deepEqual(ownAnswersNear('palautus', 'fi', catalogOf([])), []);
  });
});

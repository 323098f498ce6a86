import assert from 'node:assert/strict';
import { accountOf } from '../../../desk/api/account-words.ts';

describe('an account named on the command line', () => {
  it('has a user and a name', () => {
    assert.deepEqual(accountOf(['aino', 'Aino', 'Virtanen']), { id: 'aino', name: 'Aino Virtanen' });
  });

  it('may be a lead with teams, languages and room for so many conversations', () => {
    const words = 'liisa Liisa --lead --capacity 5 --team store --team logistics --language sv --language fi';
    assert.deepEqual(accountOf(words.split(' ')), {
      id: 'liisa',
      name: 'Liisa',
      role: 'lead',
      capacity: 5,
      teams: ['store', 'logistics'],
      languages: ['sv', 'fi'],
    });
  });

  for (const words of [
    '',
    'aino',
    'aino Aino --capacity 0',
    'aino Aino --capacity many',
    'aino Aino --boss',
    'aino Aino --language xx',
  ])
    it(`is none in "${words}"`, () => {
      assert.equal(accountOf(words.split(' ').filter(Boolean)), undefined);
    });
});

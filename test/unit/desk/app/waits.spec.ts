// Figures of waits as they are read at the desk: shares in per cent, spans in minutes, nothing made up for what is not known.
import assert from 'node:assert/strict';
import { waitRows } from '../../../../desk/app/waits/wait-rows.ts';
import { languages } from '../../../../desk/app/words/choose-words.ts';
import { en } from '../../../../desk/app/words/en.ts';
import { fi } from '../../../../desk/app/words/fi.ts';

const plain = (rows: ReturnType<typeof waitRows>) =>
  rows.map(([name, figure]) => `${name}: ${figure.replace(/[\u00a0\u202f]/g, ' ')}`);

describe('the desk’s figures of waits', () => {
  const team = {
    team: 'store',
    waits: 1240,
    coverage: 0.915,
    pastTold: 0.05,
    withheld: 0.2,
    left: 0,
    meanWidthSeconds: 150,
    meanAbsoluteErrorSeconds: 40,
    updatesEach: 0.25,
  };

  it('are said in the reader’s language', () => {
    assert.deepEqual(plain(waitRows(team, fi)).slice(0, 3), [
      'Päättyneitä odotuksia: 1 240',
      'Päättyi kerrotussa ajassa: 92 %',
      'Kesti kerrottua kauemmin: 5 %',
    ]);
    assert.deepEqual(plain(waitRows(team, en)).slice(4), [
      'The customer left the line: 0%',
      'Width of the range told, on average: 2 min',
      'Error of the estimate, on average: under 1 min',
      'Updates per wait: 0.3',
    ]);
  });

  it('leave out what is not known', () => {
    for (const words of languages) assert.equal(waitRows({ team: 'store', waits: 0 }, words).length, 1);
  });
});

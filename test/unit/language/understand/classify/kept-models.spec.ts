// What is kept of learning in a file: it comes back as it was, and a file that does not fit is none.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { hashed } from '../../../../../language/understand/classify/hashing.ts';
import { keptOr, pack, unpack } from '../../../../../language/understand/classify/kept-models.ts';
import { classifyWith, learn } from '../../../../../language/understand/classify/softmax.ts';

const features = (...words: readonly string[]) => new Map(words.map((word) => [hashed(0, word), 1]));
const model = learn(
  [
    { label: 'päivä', features: features('aurinko', 'valo') },
    { label: 'yö', features: features('kuu', 'pimeä') },
  ],
  { epochs: 5, rate: 0.3, least: 1 },
);

const name = `test.${String(process.pid)}`;

describe('kept models', () => {
  after(() => {
    rmSync(new URL(`../../../../../dist/models/${name}.model`, import.meta.url), { force: true });
  });

  it('come back from their file as they were learnt', () => {
    const again = unpack<'päivä' | 'yö'>(pack('key', model), 'key');
    assert.deepEqual(again, model);
    assert.ok(again);
    assert.deepEqual(classifyWith(again)(features('kuu')), classifyWith(model)(features('kuu')));
  });

  it('are none for another key, and none when the file is cut short or holds something else', () => {
    const content = pack('key', model);
    assert.equal(unpack(content, 'other'), undefined);
    assert.equal(unpack(content.subarray(0, content.length - 4), 'key'), undefined);
    assert.equal(unpack(Buffer.from('no line end'), 'key'), undefined);
  });

  it('are learnt once and then read, until what they depend on changes', () => {
    let times = 0;
    const make = () => {
      times++;
      return model;
    };
    assert.deepEqual(keptOr(name, 'a', make), model);
    assert.deepEqual(keptOr(name, 'a', make), model);
    assert.equal(times, 1);
    keptOr(name, 'b', make);
    assert.equal(times, 2);
  });
});

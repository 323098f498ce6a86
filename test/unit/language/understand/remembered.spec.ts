// Memories change nothing but the time: the same answers as without them, whatever was asked before.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { remembered, rememberedOf } from '../../../../language/understand/remembered.ts';

describe('what is remembered', () => {
  it('is what the function gives, also past the memory and for undefined', () => {
    const make = (text: string) => (text.length % 3 === 0 ? undefined : text.length);
    const memory = remembered(3, make);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 100 })), (texts) => {
        for (const text of [...texts, ...texts]) assert.equal(memory(text), make(text));
      }),
    );
  });

  it('is made once for a text, and once for an object met lately', () => {
    let made = 0;
    const ofText = remembered(10, () => ++made);
    assert.equal(ofText('a'), ofText('a'));
    const ofObject = rememberedOf((_: object) => ++made);
    const [one, other] = [{}, {}];
    assert.equal(ofObject(one), ofObject(one));
    assert.notEqual(ofObject(one), ofObject(other));
  });

  it('holds only the objects met last', () => {
    let made = 0;
    const ofObject = rememberedOf((_: object) => ++made);
    const first = {};
    ofObject(first);
    for (let each = 0; each < 100; each++) ofObject({});
    assert.equal(ofObject(first), 102);
  });
});

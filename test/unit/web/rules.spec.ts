// The shop's rules for offering help: what is read of them, and which holds.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRules, ruleThatHolds } from '../../../web/loader/rules.ts';

const nothing = { seconds: 0, cartValue: 0, cartItems: 0, views: 0 };

describe('rules for offering help', () => {
  it('are read from the attribute, and what is no rule is left out', () => {
    const json = '[{"id":"a","seconds":60},{"id":"b"},{"seconds":1},7,null,{"id":"c","views":-1}]';
    assert.deepEqual(readRules(json), [{ id: 'a', seconds: 60 }]);
    assert.deepEqual(readRules(undefined), []);
    fc.assert(fc.property(fc.string(), (text) => assert.ok(Array.isArray(readRules(text)))));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => assert.ok(Array.isArray(readRules(JSON.stringify(value))))),
    );
  });

  it('hold when all that they name has been reached', () => {
    const rules = readRules('[{"id":"cart","cartValue":100,"seconds":30},{"id":"again","views":3}]');
    assert.equal(ruleThatHolds(rules, { ...nothing, cartValue: 150 }), undefined);
    assert.equal(ruleThatHolds(rules, { ...nothing, cartValue: 150, seconds: 30 })?.id, 'cart');
    assert.equal(ruleThatHolds(rules, { ...nothing, views: 3 })?.id, 'again');
  });
});

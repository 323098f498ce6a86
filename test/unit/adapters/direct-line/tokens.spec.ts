// Tokens: what Web Chat reads in them, and that no change of a single character survives.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createTokens } from '../../../../adapters/direct-line/tokens.ts';
import { manualClock } from '../../../../kernel/clock.ts';

describe('adapters/direct-line: tokens', () => {
  const clock = manualClock('2026-11-22T10:00:00Z');
  const tokens = createTokens({ secret: 'one secret', clock });
  const claims = { user: 'dl_1', conv: 'c-1', locale: 'sv', page: 'https://shop.example/ä' } as const;

  it('are JWTs with the user in them, good for half an hour and for one use', () => {
    const token = tokens.issue(claims, 'access');
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      user: string;
    };
    assert.equal(payload.user, 'dl_1');
    assert.deepEqual(tokens.verify(token, 'access'), { claims });
    assert.deepEqual(tokens.verify(token, 'resume'), { refused: 'invalid' });
    assert.deepEqual(createTokens({ secret: 'another', clock }).verify(token, 'access'), {
      refused: 'invalid',
    });
    const later = manualClock('2026-11-22T10:29:59Z');
    assert.deepEqual(createTokens({ secret: 'one secret', clock: later }).verify(token, 'access'), {
      claims,
    });
    later.advanceMs(1000);
    assert.deepEqual(createTokens({ secret: 'one secret', clock: later }).verify(token, 'access'), {
      refused: 'expired',
    });
  });

  it('do not survive any change', () => {
    const token = tokens.issue(claims, 'access');
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.string({ minLength: 1, maxLength: 2 }), (at, put) => {
        const changed = token.slice(0, at) + put + token.slice(at + 1);
        const verified = tokens.verify(changed, 'access');
        // The last character of base64 carries bits that decode to nothing; such a token is the same token.
        const same = decoded(changed) === decoded(token);
        assert.deepEqual('claims' in verified, same);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => 'refused' in tokens.verify(text, 'access')));
  });

  it('derive the same unguessable id for the same parts, and another for any other', () => {
    assert.equal(tokens.derive('a', 'b'), tokens.derive('a', 'b'));
    assert.notEqual(tokens.derive('a', 'b'), tokens.derive('ab', ''));
    assert.notEqual(tokens.derive('a', 'b'), createTokens({ secret: 'another', clock }).derive('a', 'b'));
    assert.equal(tokens.derive('a').length, 24);
  });
});

function decoded(token: string): string {
  const [head, payload, signature, ...rest] = token.split('.');
  return JSON.stringify([head, payload, Buffer.from(signature ?? '', 'base64url').toString('hex'), rest]);
}

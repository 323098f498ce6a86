// What a hub's token must be: signed with the directory's keys where the configuration says that they are, meant for us, and the hub's own.
// How ours is got is Microsoft's own library's matter, which speaks to nobody without TLS.
import assert from 'node:assert/strict';
import sinon from 'sinon';
import { hubTokens } from '../../../adapters/bot-framework/hub/tokens.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import { openFakeMicrosoft } from '../support/fake-microsoft.ts';
import type { FakeMicrosoft, TokenWish } from '../support/fake-microsoft.ts';

const hubAppId = '99999999-2222-3333-4444-555555555555';
const tenantId = '77777777-2222-3333-4444-555555555555';
const issuer = `https://sts.windows.net/${tenantId}/`;
// The directory's keys are endorsed for no channel.
const key = 'endorsed-for-nothing';
const hubs: TokenWish = { issuer, key, claims: { ver: '1.0', appid: hubAppId } };

describe('a hub’s tokens', () => {
  let microsoft: FakeMicrosoft;
  before(async () => {
    microsoft = await openFakeMicrosoft([]);
  });
  after(() => microsoft.close());
  // The SDK prints what it thinks of a token.
  beforeEach(() => void sinon.stub(console, 'error'));
  afterEach(() => sinon.restore());

  async function check(wish: TokenWish): Promise<void> {
    const { appId, openIdMetadataUrl } = microsoft;
    const cloud = { loginUrl: `${new URL(openIdMetadataUrl).origin}/${tenantId}` };
    const tokens = hubTokens({ appId, password: 'secret', tenantId, hubAppId, cloud });
    await tokens.check(await microsoft.authorization(wish));
  }
  const isRefused = (error: unknown): boolean =>
    error instanceof TiskiError && error.code === 'token-refused';

  it('are taken when the hub’s own application signed them for us', async () => {
    await check(hubs);
    const origin = new URL(microsoft.openIdMetadataUrl).origin;
    await check({ key, issuer: `${origin}/${tenantId}/v2.0`, claims: { ver: '2.0', azp: hubAppId } });
  });

  const refused: Readonly<Record<string, TokenWish>> = {
    'another application’s': { ...hubs, claims: { ver: '1.0', appid: 'another' } },
    'one for somebody else': { ...hubs, audience: 'somebody-else' },
    'one of another tenant': { ...hubs, issuer: 'https://sts.windows.net/another/' },
    'one that has run out': { ...hubs, expiresIn: -3600 },
    'one signed with an unknown key': { ...hubs, key: 'unknown' },
    'a channel’s': { issuer: 'https://api.botframework.com' },
    'one that names no application': { ...hubs, claims: { ver: '1.0' } },
  };
  for (const [name, wish] of Object.entries(refused))
    it(`are refused: ${name}`, () => assert.rejects(check(wish), isRefused));

  it('are refused: none at all', async () => {
    const tokens = hubTokens({ appId: microsoft.appId, password: 'secret', hubAppId, cloud: {} });
    await assert.rejects(tokens.check(''), isRefused);
  });
});

import assert from 'node:assert/strict';
import sinon from 'sinon';
import { inbound, openBotHouse, post, whenTaken } from '../support/bot-house.ts';
import type { BotHouse } from '../support/bot-house.ts';
import { openFakeMicrosoft } from '../support/fake-microsoft.ts';
import type { FakeMicrosoft, TokenWish } from '../support/fake-microsoft.ts';

describe('the authentication of Bot Framework', () => {
  let microsoft: FakeMicrosoft;
  let house: BotHouse;
  before(async () => {
    microsoft = await openFakeMicrosoft(['emulator', 'msteams']);
    house = await openBotHouse({
      registration: { appId: microsoft.appId, password: 'secret', type: 'MultiTenant' },
      cloud: { openIdMetadataUrl: microsoft.openIdMetadataUrl },
      loopbackOnly: false,
      accessToken: async () => 'our-token',
    });
  });
  after(async () => {
    await house.close();
    await microsoft.close();
  });
  // The SDK prints what it thinks of a token.
  beforeEach(() => void sinon.stub(console, 'error'));
  afterEach(() => sinon.restore());

  async function withToken(wish: TokenWish = {}, extra: Readonly<Record<string, unknown>> = {}) {
    const serviceUrl = house.connector.url;
    const authorization = await microsoft.authorization({ serviceUrl, ...wish });
    return (await post(house, inbound(house, extra), { authorization })).status;
  }

  it('lets in a channel with its token, and answers it with ours', async () => {
    assert.equal(await withToken(), 200);
    await whenTaken(house, 2);
    assert.equal(house.connector.taken[0]?.authorization, 'Bearer our-token');
  });

  const refused: Readonly<Record<string, TokenWish>> = {
    'another audience': { audience: '99999999-2222-3333-4444-555555555555' },
    'another issuer': { issuer: 'https://issuer.example' },
    'a token that has expired': { expiresIn: -3_600 },
    'another serviceUrl': { serviceUrl: 'https://smba.trafficmanager.net/emea/' },
    'a key that is not endorsed for the channel': { key: 'endorsed-for-others' },
    'a key that is endorsed for nothing': { key: 'endorsed-for-nothing' },
    'a key that nobody published': { key: 'unknown' },
  };
  for (const [name, wish] of Object.entries(refused))
    it(`answers 401 to ${name}`, async () => {
      assert.equal(await withToken(wish), 401);
    });

  it('answers 401 without a token, to half a token, and to a signature that is not of it', async () => {
    const activity = inbound(house);
    assert.equal((await post(house, activity)).status, 401);
    for (const authorization of ['Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic dGlza2k6dGlza2k='])
      assert.equal((await post(house, activity, { authorization })).status, 401, authorization);
    const good = await microsoft.authorization({ serviceUrl: house.connector.url });
    const forged = { authorization: `${good.slice(0, -8)}AAAAAAAA` };
    assert.equal((await post(house, activity, forged)).status, 401);
  });

  it('answers 403 to an authenticated channel that wants its answers at a host nobody allowed', async () => {
    const serviceUrl = 'https://elsewhere.example/';
    assert.equal(await withToken({ serviceUrl }, { serviceUrl }), 403);
  });

  it('writes nothing of what it refused', async () => {
    const conversation = { id: 'k-refused' };
    await withToken({ audience: 'x' }, { conversation });
    const { derivedId } = await import('../../../adapters/bot-framework/address.ts');
    const id = derivedId(['emulator', '', 'b1', 'k-refused']);
    assert.equal(await house.store.head(id), undefined);
  });

  it('sends nothing to a host that is not allowed any more', async () => {
    const own = await openBotHouse({
      registration: { appId: microsoft.appId, type: 'MultiTenant' },
      cloud: { openIdMetadataUrl: microsoft.openIdMetadataUrl },
      serviceHosts: [],
      accessToken: async () => 'our-token',
    });
    await own.conversations.start({
      conversationId: 'c1',
      channel: 'msteams',
      locale: 'fi',
      customer: { id: 'u1' },
      address: {
        kind: 'bot-framework',
        channelId: 'msteams',
        serviceUrl: own.connector.url,
        conversation: { id: 'k1' },
        bot: { id: 'b1' },
        user: { id: 'u1' },
      },
    });
    await own.outbox.settled();
    const { deliveries } = await own.conversations.state('c1');
    assert.equal(deliveries['msteams']?.failed[0]?.reason, 'service url not allowed');
    assert.equal(own.connector.requests(), 0);
    await own.close();
  });
});

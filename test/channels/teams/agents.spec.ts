// Customers in Teams and colleagues in a team's channel, through the whole service: tickets as cards, the thread as the conversation,
// the gate where it always is.
import assert from 'node:assert/strict';
import { openTeams } from './support/teams.ts';
import type { Teams } from './support/teams.ts';

const text = (value: unknown) => JSON.stringify(value);

describe('people at the desk in Teams', function () {
  this.timeout(60_000);
  let teams: Teams;
  before(async () => {
    teams = await openTeams();
  });
  beforeEach(() => teams.newCustomer());
  after(() => teams.stop());

  async function queued(): Promise<void> {
    await teams.says('haluan ihmisen, voiko käytetyn poimurin palauttaa');
    assert.notEqual(teams.thread(), '', 'a card was posted');
  }

  it('posts a card when a person is wanted, with the customer’s words and one way to take it', async () => {
    await queued();
    const card = teams.card();
    assert.match(text(card.body), /Odottaa ottajaa/);
    assert.match(text(card.body), /palauttaa/);
    assert.match(text(card.body), /Maija Meikäläinen/);
    assert.deepEqual(
      card.actions?.map(({ verb }) => verb),
      ['claim'],
    );
  });

  it('gives it to one of those who press at once, and tells the others who was first', async () => {
    await queued();
    const [first, second] = await Promise.all([
      teams.presses('aino', 'claim'),
      teams.presses('mikael', 'claim'),
    ]);
    const types = [first.type, second.type].toSorted();
    assert.deepEqual(types, [
      'application/vnd.microsoft.activity.message',
      'application/vnd.microsoft.card.adaptive',
    ]);
    const lost = [first, second].find(({ type }) => type.endsWith('message'));
    assert.match(String(lost?.value), /Joku muu ehti/);
    assert.match(text(teams.card().body), /(Aino|Mikael) hoitaa/);
  });

  it('lets in nobody who was not entered', async () => {
    await queued();
    const answer = await teams.presses('stranger', 'claim');
    assert.match(String(answer.value), /ei ole oikeutta/);
    await teams.writes('stranger', 'moi asiakas');
    assert.doesNotMatch(text(teams.heard()), /moi asiakas/);
    assert.match(text(teams.threadTexts().at(-1)), /ei lähtenyt asiakkaalle.*oikeutta/s);
  });

  it('carries words both ways, and leaves talk among colleagues alone', async () => {
    await queued();
    await teams.presses('aino', 'claim');
    await teams.says('se on siis punainen malli');
    assert.match(text(teams.threadTexts().at(-1)), /Maija Meikäläinen.*punainen malli/s);
    assert.match(teams.threadTexts().at(-1) ?? '', /^<at>Aino<\/at>/);
    await teams.writes('mikael', 'ootko nähnyt sen ohjeen', false);
    await teams.writes('aino', 'Palautus onnistuu 14 päivän ajan.');
    assert.match(
      teams.heard().at(-1) ?? '',
      /^\*\*Aino, asiakaspalvelu\*\*\n\nPalautus onnistuu 14 päivän ajan\.$/,
    );
    assert.doesNotMatch(text(teams.heard()), /ohjeen/);
    assert.doesNotMatch(text(teams.threadTexts()), /Palautus onnistuu/, 'it stands in the thread already');
  });

  it('refuses a farewell over an open question, lists it in the thread, and sends nothing', async () => {
    await queued();
    await teams.presses('aino', 'claim');
    const before = teams.heard().length;
    await teams.writes('aino', 'Kiitos, tervetuloa uudelleen!');
    assert.equal(teams.heard().length, before);
    assert.match(teams.threadTexts().at(-1) ?? '', /Hyvästejä ei lähetetä[\s\S]*palauttaa/);
    const resolve = await teams.presses('aino', 'resolve');
    assert.match(String(resolve.value), /Hyvästejä ei lähetetä[\s\S]*palauttaa/);
  });

  it('settles questions and is done by buttons; the card follows', async () => {
    await queued();
    await teams.presses('aino', 'claim');
    await teams.writes('aino', 'Käytettyä ei voi palauttaa, mutta virheestä voi reklamoida.');
    for (const set of teams.card().body.filter(({ type }) => type === 'ActionSet')) {
      const [answered] = set['actions'] as { readonly data: { readonly questionId: string } }[];
      await teams.presses('aino', 'answered', { questionId: answered?.data.questionId });
    }
    const done = await teams.presses('aino', 'resolve');
    assert.match(done.type, /card/);
    assert.match(text(teams.card().body), /Hoidettu/);
    assert.equal(teams.card().actions, undefined);
    await teams.writes('aino', 'ja vielä yksi asia');
    assert.match(teams.threadTexts().at(-1) ?? '', /Keskustelu ei ole sinun/);
  });

  it('takes over only for leads, and gives back to the bot', async () => {
    await queued();
    await teams.presses('aino', 'claim');
    assert.match(String((await teams.presses('mikael', 'take-over')).value), /ei ole oikeutta/);
    assert.match((await teams.presses('aino', 'return')).type, /card/);
    assert.match(text(teams.card().body), /Palautettu botille/);
  });

  it('loses nothing while Teams is away, and keeps the order', async () => {
    let isAway = true;
    teams.connector.fault = ({ conversationId }) =>
      isAway && conversationId.startsWith('19:desk') ? { kind: 'status', status: 503 } : { kind: 'none' };
    await teams.says('ihminen kiitos');
    await teams.says('tilaus hukassa');
    await teams.says('oikeasti');
    isAway = false;
    const seen = Promise.withResolvers<undefined>();
    teams.connector.onTaken = ({ activity }) => {
      if (activity.text?.includes('oikeasti') === true) seen.resolve(undefined);
    };
    await seen.promise;
    const texts = text(teams.threadTexts());
    assert.ok(texts.indexOf('tilaus hukassa') < texts.indexOf('oikeasti'));
  });
});

// Stories 1, 6 and 14 as they happen in Teams, in the three languages: through the real endpoint, with the demo shop's data.
import assert from 'node:assert/strict';
import { openTeams } from './support/teams.ts';
import type { Teams } from './support/teams.ts';
import { checkedCard } from './support/cards.ts';
import { recorded, threadOf } from './support/fixtures.ts';
import type { Taken } from '../support/fake-connector.ts';

const textOf = (taken: readonly Taken[]) => taken.flatMap(({ activity }) => activity.text ?? []).join('\n');
const farewell = /tervetuloa uudelleen|välkommen åter|welcome again|hyvää päivänjatkoa|ha en bra dag/i;

describe('the stories in Teams', function () {
  this.timeout(60_000);
  let teams: Teams;
  before(async () => {
    teams = await openTeams();
  });
  beforeEach(() => teams.newCustomer());
  after(() => teams.stop());

  const pickers = {
    fi: ['onks marjanpoimuri ergo 2 loppu joka paikasta vai löytyiskö Lönkalta', 'aika hidasta'],
    sv: ['finns bärplockaren Ergo 2 någonstans nära Lönnrotsgatan', 'det här tar tid'],
    en: ['is the berry picker Ergo 2 in stock anywhere near Lönnrotinkatu', 'this is slow'],
  } as const;
  for (const [locale, [question, grumble]] of Object.entries(pickers))
    it(`finds the berry picker, and takes a grumble for no goodbye (1, ${locale})`, async () => {
      const speaks = { locale: `${locale}-FI`, entities: [] };
      const answer = await teams.says(question, speaks);
      const said = textOf(answer);
      assert.match(said, /Lönnrot/);
      assert.match(said, /\d/);
      const card = answer.flatMap(({ activity }) => activity.attachments ?? []).at(0);
      assert.match(JSON.stringify(checkedCard(card?.content).body), /Ergo 2/);
      const then = textOf(await teams.says(grumble, speaks));
      assert.notEqual(then, '');
      assert.doesNotMatch(then, farewell);
    });

  it('says what is refused to 97xxx, and a person sees the whole case (6)', async () => {
    const answer = textOf(await teams.says('toimitatteko marjanpoimuri ergo 2:n postinumeroon 97200'));
    assert.match(answer, /97200/);
    await teams.says('verkkokauppa sanoo muuta, haluan ihmisen selvittämään');
    const card = JSON.stringify(teams.card().body);
    assert.match(card, /selvittämään/);
    assert.match((await teams.presses('aino', 'claim')).type, /card/);
    await teams.writes('aino', 'Hetki, kysyn logistiikasta.');
    assert.match(teams.heard().at(-1) ?? '', /Hetki, kysyn logistiikasta/);
  });

  const thanks = {
    fi: ['paljonko marjanpoimuri ergo 2 maksaa', 'Kiitti! Entä takuu?', /vuotta/],
    sv: ['vad kostar bärplockaren Ergo 2', 'tack! och garantin?', /år/],
    en: ['how much is the berry picker Ergo 2', 'thanks! and the warranty?', /years/],
  } as const;
  for (const [locale, [first, second, expected]] of Object.entries(thanks))
    it(`answers what comes after thanks (14, ${locale})`, async () => {
      const speaks = { locale: `${locale}-FI`, entities: [] };
      await teams.says(first, speaks);
      const answer = textOf(await teams.says(second, speaks));
      assert.match(answer, expected);
      assert.doesNotMatch(answer, farewell);
    });

  it('offers a person to whom it did not help, thanks or not (14)', async () => {
    await teams.says('onko teillä avaruusraketteja');
    const answer = textOf(await teams.says('no eipä auttanut, kiitos silti'));
    assert.match(answer, /ihmi/i);
    assert.doesNotMatch(answer, farewell);
  });

  it('begins in a channel’s thread with one message that greets and answers', async () => {
    const activity = recorded('channel-mention');
    await teams.send(activity);
    await teams.quiet();
    const messages = teams.connector
      .takenBy(threadOf(activity))
      .filter(({ activity: { type } }) => type === 'message');
    assert.equal(messages.length, 1);
    assert.match(messages[0]?.activity.text ?? '', /Olen kone/);
    assert.match(messages[0]?.activity.text ?? '', /€|tarkoita/);
  });
});

// Stories 2, 4, 5, 6, 8, 10 and 12 as they happen with a person: a customer on the shop's page and people at the desk, each in a
// browser of their own, on a clock that the test moves.
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser.ts';
import { openScene } from './support/scene.ts';
import type { Scene, SceneOptions } from './support/scene.ts';

const ergo = 'https://www.kotikaarna.example/tuote/marjanpoimuri-metsaveikko-ergo-2-met-1001';

describe('stories of a hand-off, from the shop’s page to the desk and back', function () {
  this.timeout(120_000);
  let browser: Browser | undefined;
  let scene: Scene;

  before(async function () {
    browser = await launchBrowser(this);
  });
  after(async () => {
    await browser?.close();
  });
  const open = async (options: SceneOptions = {}): Promise<Scene> => {
    assert.ok(browser !== undefined);
    return (scene = await openScene(browser, options));
  };
  afterEach(async function () {
    await scene.close(this.currentTest?.title);
  });

  it('2: a nudge is answered at once, and who speaks can be told at every moment', async () => {
    const { comeToShop, sitDown } = await open();
    const chat = await comeToShop('fi');
    const desk = await sitDown('kaisa');
    await chat.bubbles(/Olen kone, en ihminen/).waitFor();
    await chat.ask('hei haloo', /[Kk]one/);
    await chat.ask('haluan jutella ihmisen kanssa', /10\.10/);
    await chat.ask('ootko sä ihminen vai vielä kone?', /[Oo]len kone/);
    assert.equal(await chat.bubbles(/KAISA/).count(), 0, 'nobody is announced before somebody is there');

    await desk.open('ihmisen');
    await desk.claim.click();
    await chat.bubbles(/KAISA liittyi keskusteluun/).waitFor();
    await desk.answer('Hei, täällä Kaisa.');
    await chat.spokenBy('KAISA', 'Hei, täällä Kaisa.').waitFor();
    await chat.say('mitä Ergo 2 maksaa');
    await desk.transcript.getByText('mitä Ergo 2 maksaa').waitFor();
    await desk.answer('Ergo 2 maksaa nyt 15,90 €.');
    await chat.spokenBy('KAISA', 'Ergo 2 maksaa nyt 15,90 €.').waitFor();
    assert.equal(await chat.bubbles(/15,90/).count(), 1, 'the machine does not speak beside a person');
    await desk.act('Palauta botille');
    await chat
      .bubbles(/taas kone/)
      .last()
      .waitFor();
  });

  it('4: no date is said so, and a check by a person has a time that the desk sees and their answer keeps', async () => {
    const { comeToShop, sitDown } = await open();
    const chat = await comeToShop('en', { phone: true });
    const desk = await sitDown('kaisa');
    await chat.ask('When would the EA 5000 coffee machine get to 33100?', /date/i);
    await chat.ask('yes please check', /10:10/);

    const line = desk.line('EA 5000');
    await line.filter({ hasText: /Tarkistus \d+\smin jäljellä/ }).waitFor();
    await line.click();
    await desk.promise('made').getByText('Tarkistus').waitFor();
    await desk.claim.click();
    await desk.answer('The wholesaler expects a batch in week 50.');
    await chat.bubbles(/week 50/).waitFor();
    await desk.promise('kept').waitFor();
    await desk.transcript.getByText('Lupaus pidettiin').waitFor();
  });

  it('5: the desk is warned before a promise is due, and of a broken one the customer hears from us first', async () => {
    const { comeToShop, sitDown, passes } = await open();
    const chat = await comeToShop('sv');
    const desk = await sitDown('kaisa');
    await chat.ask('Vilken garanti har lövräfsan LH 16?', /garanti/i);
    await chat.ask('ja tack', /10\.10/);
    const line = desk.line('LH 16');
    await line.filter({ hasText: /Tarkistus \d+\smin jäljellä/ }).waitFor();

    await passes(8);
    await line.click();
    await desk.transcript.getByText('Lupaus erääntyy pian').waitFor();
    assert.equal(await chat.bubbles(/höll inte/).count(), 0);
    await passes(2);
    await chat
      .bubbles(/höll inte .*10\.20/s)
      .first()
      .waitFor();
    await line.filter({ hasText: 'lupaus rikkoutui' }).waitFor();
    await desk.promise('broken').waitFor();
    await desk.claim.click();
    await desk.answer('Två år. Förlåt att det dröjde.');
    await chat.bubbles(/Två år/).waitFor();
  });

  it('6: a refused delivery goes to a person who asks logistics, and the customer stays where they are', async () => {
    const { comeToShop, sitDown } = await open();
    const chat = await comeToShop('fi', { phone: true });
    const desk = await sitDown('kaisa', { teams: ['store'] });
    const logistics = await sitDown('lauri', { teams: ['logistics'] });
    await chat.ask('toimitatteko Kaasu 3 grillin 97xxx alueelle', /97/);
    assert.equal(await chat.bubbles(/asiakaspalveluun/).count(), 0, 'nobody is sent elsewhere');
    await chat.ask('verkkokauppa lupasi toisin, haluan että ihminen tarkistaa', /10\.10/);
    await desk.open('tarkistaa');
    await desk.claim.click();
    await desk.answer('Hetki, kysyn logistiikasta.');
    await chat.bubbles(/kysyn logistiikasta/).waitFor();
    await desk.act('Kysy toiselta tiimiltä…');
    const form = desk.page.getByRole('dialog');
    await form.getByLabel('Tiimi').selectOption('logistics');
    await form.getByLabel('Viesti tiskin väelle').fill('Kulkeeko 97140:n noutopisteeseen?');
    await form.getByRole('button', { name: 'Kysy', exact: true }).click();

    await logistics.page.getByRole('tab', { name: /^Muiden/ }).click();
    await logistics.line('kysytty: logistics').click();
    await logistics.transcript.getByText('toimitatteko Kaasu 3 grillin').waitFor();
    await logistics.page.getByRole('button', { name: 'Vastaa kysyjälle…' }).click();
    await logistics.page.getByRole('dialog').getByRole('textbox').fill('Kulkee noutopisteeseen, 39 €.');
    await logistics.page.getByRole('dialog').getByRole('button', { name: 'Vastaa' }).click();
    await desk.transcript.getByText('Kulkee noutopisteeseen, 39 €.').waitFor();
    await desk.isMine.waitFor();
    await desk.answer('Ylitornion noutopisteeseen kulkee, 39 €.');
    await chat.bubbles(/Ylitornion noutopisteeseen/).waitFor();
    assert.equal(await chat.bubbles(/Kulkeeko 97140|^Kulkee noutopisteeseen/).count(), 0);
  });

  it('8: a place in the queue and no made-up wait, facts meanwhile, and a tap leaves the line', async () => {
    const { comeToShop, sitDown, waitsAlready, passes } = await open();
    await waitsAlready('Onko sankoja?');
    const chat = await comeToShop('sv', { phone: true });
    const desk = await sitDown('kaisa');
    await chat.ask('jag vill prata med en människa', /andra|en kund/i);
    assert.equal(await chat.bubbles(/\d\s*minut/).count(), 0, 'no figure without anything to go on');
    await chat.ask('vad kostar KAS 30?', /149,00/);
    await desk.line('jag vill prata').filter({ hasText: '#2' }).waitFor();
    await passes(3);
    await chat.bubbles(/ring/).waitFor();
    await chat.button('Lämna kön').click();
    await desk.line('jag vill prata').waitFor({ state: 'detached' });
    await chat.button('Ring upp mig').waitFor();
  });

  it('10: what the night leaves is sorted and marked in the morning, and answered in the same window', async () => {
    const { comeToShop, sitDown, passes } = await open({ startsAt: '2026-11-24T23:30:00+02:00' });
    const chat = await comeToShop('en');
    await chat.ask('does Vaasa have the V 25 vacuum', /18 in stock/);
    await chat.ask('is there a human I could talk to about a leaf rake', /tomorrow at 8/);
    await chat.ask('jane.doe@example.com', /jane\.doe@example\.com/);

    await passes(8 * 60 + 31);
    const desk = await sitDown('kaisa');
    await desk.page.getByRole('heading', { name: 'Yön yhteydenotot' }).waitFor();
    const line = desk.line('leaf rake').filter({ hasText: 'yöltä' });
    await line.filter({ hasText: /Vastaus/ }).waitFor();
    await line.click();
    await desk.brief.getByRole('link', { name: 'jane.doe@example.com' }).waitFor();
    await desk.claim.click();
    await desk.answer('Good morning! The LH 16 has a two-year warranty.');
    await chat.bubbles(/Good morning!/).waitFor();
  });

  it('12: an enquiry with a link becomes a ticket with the product, a contact and a time', async () => {
    const { comeToShop, sitDown } = await open();
    const chat = await comeToShop('en');
    const desk = await sitDown('kaisa');
    await chat.ask(`I would like a quote for 25 of these for our staff: ${ergo}`, /10:10/);
    await chat.ask('jane.doe@company.example', /jane\.doe@company\.example/);
    const line = desk.line('quote for 25').filter({ hasText: /Vastaus|Tarkistus/ });
    await line.click();
    await desk.brief
      .getByText(/Ergo 2/)
      .first()
      .waitFor();
    await desk.brief.getByRole('link', { name: 'jane.doe@company.example' }).waitFor();
    await desk.claim.click();
    await desk.answer('We can do 25 at 14 € each.');
    await chat.bubbles(/25 at 14 €/).waitFor();
  });
});

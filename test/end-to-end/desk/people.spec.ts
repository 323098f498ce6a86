// People at the desk and customers at the chat, each in a browser of their own: who is there, who is asked, who takes over, and
// a call from the customer's wish to the next try.
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openContext } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { openChat } from '../support/chat.ts';
import type { Chat } from '../support/chat.ts';
import { startService } from '../support/service.ts';
import type { RunningService } from '../support/service.ts';
import type { AtTheDesk } from './at-the-desk.ts';
import { agentAtDesk, assertAccessible, assertCalm, customerInQueue } from './at-the-desk.ts';

const phone = { viewport: { width: 390, height: 780 } };

describe('people at the desk in a browser', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let service: RunningService;
  const open: { readonly watched: Watched; readonly close: () => Promise<void> }[] = [];

  const sitDown = async (id: string, ...rest: [options?: object, seat?: object]): Promise<AtTheDesk> => {
    assert.ok(browser !== undefined);
    const desk = await agentAtDesk(browser, service, id, ...rest);
    open.push({ watched: desk, close: desk.close });
    return desk;
  };
  const comeToShop = async (): Promise<Chat> => {
    assert.ok(browser !== undefined);
    const watched = await openContext(browser, { locale: 'fi-FI', viewport: { width: 1100, height: 800 } });
    open.push({ watched, close: () => watched.context.close() });
    await watched.page.goto(service.url);
    const chat = await openChat(watched.page);
    await chat.bubbles(/Olen kone, en ihminen/).waitFor();
    return chat;
  };

  before(async function () {
    browser = await launchBrowser(this);
  });
  // A queue of its own for each: whoever is there is offered whatever waits.
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(async () => {
    for (const { watched, close } of open.splice(0)) {
      assertCalm(watched);
      await close();
    }
    await service.stop();
  });
  after(async () => {
    await browser?.close();
  });

  const notice = ({ page }: AtTheDesk) =>
    page.getByRole('complementary', { name: 'Sinulle tarjottu asiakas' });
  const presence = ({ page }: AtTheDesk) => page.getByRole('button', { name: /^Oma tila/ });
  const isMine = ({ page }: AtTheDesk) => page.getByTestId('ticket-state').filter({ hasText: 'Sinulla' });
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

  it('offers a customer without taking the focus, and a key is enough to take them', async () => {
    const desk = await sitDown('aino', {}, { takesOffers: true });
    const colleague = await sitDown('bo');
    await presence(desk).filter({ hasText: 'Paikalla' }).waitFor();
    await desk.page.getByRole('tab', { name: /^Omat/ }).focus();
    const chat = await comeToShop();
    await chat.say('saisinko ihmisen');
    await notice(desk).waitFor();
    assert.equal(await focused(desk.page), 'BUTTON', 'the focus stays on the shelf');
    assert.match((await notice(desk).getByRole('alert').textContent()) ?? '', /saisinko ihmisen/);
    await notice(desk)
      .getByRole('timer')
      .filter({ hasText: /^\d+ s aikaa$/ })
      .waitFor();
    await colleague.line('saisinko ihmisen').filter({ hasText: 'kysytään: AINO' }).waitFor();
    await assertAccessible(desk.page);

    await desk.page.keyboard.press('a');
    await isMine(desk).waitFor();
    await notice(desk).waitFor({ state: 'detached' });
    await desk.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await desk.page.keyboard.type('Hei, Aino täällä.');
    await desk.page.keyboard.press('Enter');
    await chat.bubbles('Hei, Aino täällä.').first().waitFor();
  });

  it('asks the next when somebody declines, on a phone as well', async () => {
    const aino = await sitDown('aino', phone, { takesOffers: true });
    await presence(aino).filter({ hasText: 'Paikalla' }).waitFor();
    await customerInQueue(service, 'Onko sankoja?');
    await notice(aino).waitFor();
    const bo = await sitDown('bo', {}, { takesOffers: true });
    await presence(bo).filter({ hasText: 'Paikalla' }).waitFor();
    const overflow = await aino.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `the page is ${overflow} px too wide`);
    await assertAccessible(aino.page);
    await notice(aino).getByRole('button', { name: 'En nyt' }).click();
    await notice(aino).waitFor({ state: 'detached' });
    await notice(bo).waitFor();
    // Opened before it is answered: the offer is where the ticket is.
    await bo.open('sankoja');
    await notice(bo).waitFor({ state: 'detached' });
    await bo.page.getByRole('button', { name: 'En nyt' }).waitFor();
    await bo.claim.click();
    await isMine(bo).waitFor();
  });

  it('changes one’s state by keyboard, and says what leaving and a broken line mean', async () => {
    const desk = await sitDown('aino');
    const customer = await customerInQueue(service, 'Onko sankoja?');
    await desk.open('sankoja');
    await desk.claim.click();
    await isMine(desk).waitFor();
    await desk.page.getByRole('log').focus();
    const { keyboard } = desk.page;
    await keyboard.press('p');
    await desk.page.getByRole('menuitemradio', { name: /^Poissa/ }).waitFor();
    await assertAccessible(desk.page);
    await keyboard.press('End');
    await keyboard.press('Enter');
    const dialog = desk.page.getByRole('alertdialog');
    await dialog.getByText('Se palaa jonoon omalle paikalleen').waitFor();
    await assertAccessible(desk.page);

    await dialog.getByRole('button', { name: 'Peruuta' }).click();
    await desk.context.setOffline(true);
    await desk.page.getByText('Jos yhteys ei palaa 45 sekunnissa, keskustelusi palaavat jonoon.').waitFor();
    await presence(desk).filter({ hasText: 'Yhteys poikki' }).waitFor();
    await desk.context.setOffline(false);
    await desk.page.locator('[data-live="true"]').waitFor();

    await presence(desk).click();
    await desk.page.getByRole('menuitemradio', { name: /^Poissa/ }).click();
    await dialog.getByRole('button', { name: 'Palauta jonoon ja lähde' }).click();
    await presence(desk).filter({ hasText: 'Poissa' }).waitFor();
    await desk.page.getByTestId('ticket-state').filter({ hasText: 'Odottaa ottajaa' }).waitFor();
    assert.deepEqual(await customer.heard(), []);
  });

  it('lets a lead take over, asked first, and the former owner sees it at once', async () => {
    const owner = await sitDown('aino');
    const lead = await sitDown('lea', {}, { role: 'lead' });
    await customerInQueue(service, 'Onko sankoja?');
    await owner.open('sankoja');
    await owner.claim.click();
    await isMine(owner).waitFor();
    await lead.page.getByRole('tab', { name: /^Muiden/ }).click();
    await lead.open('sankoja');
    await lead.page.getByRole('button', { name: 'Lisää toimintoja' }).click();
    await lead.page.getByRole('menuitem', { name: 'Ota itsellesi…' }).click();
    const dialog = lead.page.getByRole('dialog');
    await dialog.getByText('AINO ei voi enää vastata').waitFor();
    await assertAccessible(lead.page);
    await dialog.getByRole('button', { name: 'Ota itsellesi' }).click();
    await isMine(lead).waitFor();
    await owner.page.getByTestId('ticket-state').filter({ hasText: 'LEA hoitaa' }).waitFor();
    await lead.transcript.getByText('LEA otti tämän itselleen').waitFor();

    await lead.page.getByRole('button', { name: 'Odotusajat' }).click();
    await dialog.getByRole('heading', { name: 'Odotusajat: kerrottu ja toteutunut' }).waitFor();
    await dialog.getByText('Päättyneitä odotuksia').or(dialog.getByText('Yksikään odotus')).first().waitFor();
    await assertAccessible(lead.page);
  });

  it('shows a call that the customer chose, and tells them when they were not reached', async () => {
    const desk = await sitDown('aino', phone);
    const chat = await comeToShop();
    await chat.say('Voitteko soittaa minulle perjantaina klo 9 keittiöasiassa? Numeroni on 040 1234567.');
    await chat
      .bubbles(/perjantaina/)
      .last()
      .waitFor();
    const line = desk.line('keittiöasiassa').filter({ hasText: /\+358\s40\s123\s4567/ });
    await line.filter({ hasText: /Soitto pe 27\.11\.? klo 0?9[.:]00–0?9[.:]30/ }).waitFor();
    await line.click();
    const card = desk.page.getByRole('region', { name: 'Soitto asiakkaalle' });
    assert.equal(await card.getByRole('link').getAttribute('href'), 'tel:+358401234567');
    await desk.claim.click();
    await card.getByRole('button', { name: 'En tavoittanut' }).waitFor();
    await assertAccessible(desk.page);
    const overflow = await desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `the page is ${overflow} px too wide`);

    await card.getByRole('button', { name: 'En tavoittanut' }).click();
    await card.getByText('2. yritys').waitFor();
    await chat
      .bubbles(/soit\S+/i)
      .last()
      .waitFor();
    await desk.transcript.getByText('ei tavoittanut asiakasta').waitFor();

    await card.getByRole('button', { name: 'Vaihda aika…' }).click();
    const dialog = desk.page.getByRole('dialog');
    const slots = dialog.getByLabel('Soittoaika');
    await slots.selectOption({ index: 3 });
    await assertAccessible(desk.page);
    await dialog.getByRole('button', { name: 'Vaihda aika' }).click();
    await dialog.waitFor({ state: 'detached' });
    await card.getByRole('button', { name: 'Tavoitin', exact: true }).click();
    await card.waitFor({ state: 'detached' });
  });
});

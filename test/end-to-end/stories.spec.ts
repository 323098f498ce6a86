// Stories 1, 2 and 14 as they happen: a customer on the shop's page, an answer from the catalogue, a person at the desk who
// sees everything, and a reply that the customer sees once.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { agentAtDesk, assertCalm } from './desk/at-the-desk.ts';
import type { AtTheDesk } from './desk/at-the-desk.ts';
import { launchBrowser, openContext } from './support/browser.ts';
import type { Watched } from './support/browser.ts';
import { openChat } from './support/chat.ts';
import type { Chat } from './support/chat.ts';
import { startService } from './support/service.ts';
import type { RunningService } from './support/service.ts';

/** A folder for pictures to look at; without it none are taken. */
const pictures = process.env['PICTURES'];

describe('stories from the shop’s page to the desk and back', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let service: RunningService;
  let customer: Watched;
  let chat: Chat;
  let desk: AtTheDesk;

  before(async function () {
    browser = await launchBrowser(this);
    service = await startService();
  });
  after(async () => {
    await browser?.close();
    await service?.stop();
  });
  beforeEach(async function () {
    assert.ok(browser !== undefined);
    customer = await openContext(browser, { locale: 'fi-FI', viewport: { width: 1100, height: 800 } });
    await customer.page.goto(service.url);
    chat = await openChat(customer.page);
    await chat.bubbles(/Olen kone, en ihminen/).waitFor();
    desk = await agentAtDesk(browser, service, 'kaisa', { viewport: { width: 1400, height: 900 } });
  });
  afterEach(async () => {
    assertCalm(customer);
    assertCalm(desk);
    await customer.context.close();
    await desk.close();
  });

  const take = async (page: Page, name: string): Promise<void> => {
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  const once = async (text: string | RegExp): Promise<void> => {
    await chat.bubbles(text).first().waitFor();
    await chat.webChatHere();
    assert.equal(await chat.bubbles(text).count(), 1, `${String(text)} is seen once`);
  };
  const askForPerson = async (): Promise<void> => {
    await chat.say('saisinko ihmisen');
    await chat
      .bubbles(/asiakaspalvelijalle/)
      .last()
      .waitFor();
  };

  it('1: the berry picker is found at once, slowness is no goodbye, and a person answers in the same window', async () => {
    await chat.say(
      'Onks marjanpoimurit jo loppu joka paikasta vai löytyiskö vielä jostain? Meille lähin ois siinä Lönkan kulmalla.',
    );
    await once(/Lönnrotinkatu 4 kpl/);
    await take(customer.page, 'story-1-answer');
    await chat.say('aika hidasta');
    await once(/pahoittelut/i);
    assert.equal(await chat.bubbles(/tervetuloa uudelleen|päivänjatkoa/i).count(), 0);
    await askForPerson();

    await desk.open('marjanpoimurit');
    await desk.brief
      .getByText(/Onks marjanpoimurit/)
      .first()
      .waitFor();
    await desk.claim.click();
    await desk.reply.fill('Hei! Laitoin yhden Ergo 2:n sivuun Lönkalle.');
    await desk.reply.press('Enter');
    await once(/Laitoin yhden Ergo 2:n sivuun/);
    await take(desk.page, 'story-1-desk');
    await take(customer.page, 'story-1-person');
  });

  it('2: four facts in one reply, a nudge is answered, and it is clear when a person speaks', async () => {
    await chat.say('Saatavuus, hinta, takuu ja toimitusaika reitittimelle RX-500 AX?');
    for (const fact of [/74,90 €/, /2 vuotta/, /arkipäivää/]) await chat.bubbles(fact).first().waitFor();
    await chat.say('hei haloo');
    await once(/(?:Täällä|Paikalla) ollaan – kone|kone on yhä paikalla/);
    await askForPerson();
    await desk.open('saisinko ihmisen');
    await desk.claim.click();
    await once(/KAISA liittyi keskusteluun/);
    await chat.frame.getByText(/KAISA/).first().waitFor();
    await chat.say('ah, siellä onkin ihminen');
    await desk.transcript.getByText('ah, siellä onkin ihminen').waitFor();
    await take(customer.page, 'story-2');
  });

  it('14: thanks and one more thing is a question, and an unsolved question with manners finds a person', async () => {
    await chat.say('Paljonko maksaa Ergo 2 marjanpoimuri?');
    await chat.bubbles(/15,90 €/).waitFor();
    await chat.say('Kiitti! Entä takuu?');
    await chat
      .bubbles(/2 vuotta/)
      .first()
      .waitFor();
    await chat.say('no eipä auttanut, kiitos silti');
    await once(/Harmi, ettei/);
    await chat.frame
      .getByRole('group', { name: 'Vastausehdotukset' })
      .getByRole('button', { name: 'Kyllä' })
      .click();
    await chat.bubbles(/asiakaspalvelijalle/).waitFor();

    await desk.page.getByRole('listitem').getByRole('button').first().click();
    await desk.claim.click();
    await desk.reply.fill('Kiitos ja tervetuloa uudelleen!');
    await desk.reply.press('Enter');
    await desk.page
      .getByText(/avoi(n|mia|nta)/i)
      .first()
      .waitFor();
    assert.equal(
      await chat.bubbles(/tervetuloa uudelleen/).count(),
      0,
      'a farewell over an open question is refused',
    );
    await take(desk.page, 'story-14-refused');
    await desk.reply.fill('Takuu alkaa ostopäivästä, ja virhevastuu jatkuu sen jälkeenkin.');
    await desk.reply.press('Enter');
    await once(/virhevastuu jatkuu/);
    await take(customer.page, 'story-14');
  });
});

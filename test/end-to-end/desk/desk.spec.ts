// The desk in a real browser: from a customer in the queue to a conversation that is over, with what may not happen on the way.
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startService } from '../support/service.ts';
import type { RunningService } from '../support/service.ts';
import type { AtTheDesk } from './at-the-desk.ts';
import { agentAtDesk, assertAccessible, assertCalm, customerInQueue, signIn } from './at-the-desk.ts';

const question = 'Onko teillä sinisiä unikorppuja Tampereella?';

describe('the desk in a browser', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let service: RunningService;
  const open: AtTheDesk[] = [];

  const sitDown = async (...rest: [id: string, options?: object]): Promise<AtTheDesk> => {
    assert.ok(browser !== undefined);
    const desk = await agentAtDesk(browser, service, ...rest);
    open.push(desk);
    return desk;
  };

  before(async function () {
    browser = await launchBrowser(this);
    service = await startService();
  });
  afterEach(async () => {
    for (const desk of open.splice(0)) {
      assertCalm(desk);
      await desk.close();
    }
  });
  after(async () => {
    await browser?.close();
    await service?.stop();
  });

  it('takes a customer from the live queue through a refused farewell to the end', async () => {
    const desk = await sitDown('aino');
    const customer = await customerInQueue(service, question);
    await desk.line(question).waitFor();
    await desk.page.waitForFunction(() => document.title.startsWith('('));
    await desk.page.getByTestId('announcer').filter({ hasText: 'Uusi asiakas jonossa' }).waitFor();

    await desk.open(question);
    await desk.brief.getByText(`”${question}”`).first().waitFor();
    await desk.transcript.getByText(question).waitFor();
    await assertAccessible(desk.page);
    await desk.claim.click();
    await desk.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');

    await desk.reply.fill('Katson heti.');
    await desk.reply.press('Enter');
    await desk.transcript.getByText('Katson heti.').waitFor();
    assert.equal(await desk.reply.inputValue(), '');

    await desk.reply.fill('Kiitos, tervetuloa uudelleen!');
    await desk.reply.press('Enter');
    const refusal = desk.page.locator('[data-refusal="open-questions"]');
    await refusal.getByText(question).waitFor();
    assert.equal(await desk.reply.inputValue(), 'Kiitos, tervetuloa uudelleen!');
    await assertAccessible(desk.page);
    await refusal.getByRole('button', { name: /^Vastattu/ }).click();
    await refusal.getByText('Avoimia ei enää ole').waitFor();
    await desk.reply.press('Enter');
    await desk.transcript.getByText('tervetuloa uudelleen').waitFor();

    await desk.page.getByRole('button', { name: 'Päätä' }).click();
    await desk.page.getByText('Valitse keskustelu jonosta').waitFor();
    assert.deepEqual(await customer.heard(), ['Katson heti.', 'Kiitos, tervetuloa uudelleen!']);
  });

  it('lets one of two have a ticket and tells the other kindly', async () => {
    const [aino, bo] = [await sitDown('race-aino'), await sitDown('race-bo')];
    await customerInQueue(service, 'Montako ruuvia kahdelle?');
    await Promise.all([aino.open('kahdelle'), bo.open('kahdelle')]);
    await Promise.all([aino.claim.waitFor(), bo.claim.waitFor()]);
    // Neither hears of the other before both have pressed.
    await Promise.all([aino, bo].map(({ page }) => page.route(/\/live/, (route) => route.abort())));
    await Promise.all([aino.claim.click(), bo.claim.click()]);
    const mine = ({ page }: AtTheDesk) => page.getByTestId('ticket-state').filter({ hasText: 'Sinulla' });
    const late = ({ page }: AtTheDesk) =>
      page.locator('[data-refusal="already-claimed"], [data-refusal="wrong-state"]');
    const outcome = async (desk: AtTheDesk) => {
      await mine(desk).or(late(desk)).first().waitFor();
      return (await late(desk).count()) > 0 ? 'late' : 'mine';
    };
    assert.deepEqual((await Promise.all([outcome(aino), outcome(bo)])).toSorted(), ['late', 'mine']);
  });

  it('sends a reply once, however often the answer to it is lost, and keeps the text meanwhile', async () => {
    const desk = await sitDown('retry');
    const customer = await customerInQueue(service, 'Onko hilavitkutinta varastossa?');
    await desk.open('hilavitkutinta');
    await desk.claim.click();
    let lost = 0;
    await desk.page.route(/\/reply$/, async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await desk.page.route(/\/live/, (route) => route.abort());
    await desk.reply.fill('Tarkistan varastosta.');
    await desk.reply.press('Enter');
    const again = desk.page.getByRole('button', { name: 'Lähetä uudelleen' });
    // The message did arrive; either the page has seen that by itself, or sending again changes nothing.
    await again
      .or(desk.transcript.locator('[data-speaker="agent"]').filter({ hasText: 'Tarkistan' }))
      .first()
      .waitFor();
    if (await again.isVisible()) await again.click();
    await desk.page.getByText('Lähetetään…').waitFor({ state: 'detached' });
    assert.deepEqual(await customer.heard(), ['Tarkistan varastosta.']);
  });

  it('keeps a half-typed reply when the session ends', async () => {
    const desk = await sitDown('expiry');
    await customerInQueue(service, 'Montako ruuvia kolmelle?');
    await desk.open('kolmelle');
    await desk.claim.click();
    await desk.reply.fill('Puolikas lau');
    await desk.context.clearCookies();
    await desk.page.getByRole('button', { name: 'Päätä' }).click();
    const dialog = desk.page.getByRole('alertdialog');
    await dialog.getByText('ovat tallessa').waitFor();
    await dialog.getByLabel('Salasana').fill('salasana');
    await desk.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await desk.reply.inputValue(), 'Puolikas lau');
    await desk.page.locator('[data-live="true"]').waitFor();
  });

  it('can be worked with the keyboard alone', async () => {
    const desk = await sitDown('keys');
    const customer = await customerInQueue(service, 'Maksaako taikaviitta paljon?');
    const line = desk.line('taikaviitta');
    await line.waitFor();
    const { keyboard } = desk.page;
    await keyboard.press('j');
    for (
      let step = 0;
      step < 10 && !(await line.evaluate((element) => element === document.activeElement));
      step++
    ) {
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('Enter');
    await desk.claim.waitFor();
    await keyboard.press('c');
    await desk.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await keyboard.type('Rivi yksi');
    await keyboard.press('Shift+Enter');
    await keyboard.type('rivi kaksi');
    await keyboard.press('Enter');
    await desk.transcript.getByText('rivi kaksi').waitFor();
    await desk.page.getByText('Lähetetään…').waitFor({ state: 'detached' });
    assert.deepEqual(await customer.heard(), ['Rivi yksi\nrivi kaksi']);
  });

  it('shows hostile text as text, on a phone’s width and in the dark', async () => {
    const hostile = '<img src=x onerror="document.title=`owned`"><script>document.title="owned"</script>';
    const desk = await sitDown('phone', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await customerInQueue(service, `Onko ${hostile} varastossa?`, 'Entä hinta?');
    await desk.open('onerror');
    await desk.transcript.getByText('<img src=x').first().waitFor();
    assert.equal(await desk.page.locator('img').count(), 0);
    assert.doesNotMatch(await desk.page.title(), /owned/);
    await assertAccessible(desk.page);
    await desk.page.getByRole('button', { name: 'Tiivistelmä' }).click();
    await desk.brief.getByText('<img src=x').first().waitFor();
    assert.equal(await desk.transcript.isVisible(), false);
    const overflow = await desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `the page is ${overflow} px too wide`);
    await desk.page.goBack();
    await desk.transcript.waitFor();
    await desk.page.goBack();
    await desk.line('onerror').waitFor();
  });

  it('says in plain words that a password is wrong', async () => {
    const desk = await sitDown('door');
    await desk.page.getByRole('button', { name: /^Kirjaudu ulos/ }).click();
    await service.app.accounts.add({ id: 'door', name: 'DOOR', password: 'toinen' });
    await signIn(desk.page, 'door');
    await desk.page.getByText('Tunnus tai salasana on väärin').waitFor();
    await assertAccessible(desk.page);
  });
});

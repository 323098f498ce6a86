// Help offered unasked, in a real browser: by the shop's rule, on a phone, with the keyboard alone, once in two tabs, never after a no.
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, openContext } from '../support/browser.ts';
import { chatIn } from '../support/chat.ts';
import { startService } from '../support/service.ts';
import type { RunningService } from '../support/service.ts';

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } as const;

describe('help offered in the web chat', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let service: RunningService;

  before(async function () {
    browser = await launchBrowser(this);
    service = await startService();
    await service.app.warmUp();
  });
  after(async () => {
    await browser?.close();
    await service?.stop();
  });

  /** A product's page of a shop that offers help after a second. */
  async function withShop(
    options: Parameters<typeof openContext>[1],
    play: (page: Page, context: BrowserContext) => Promise<void>,
    rules: readonly object[] = [{ id: 'long-look', seconds: 1 }],
  ): Promise<void> {
    assert.ok(browser);
    const { context, page, complaints } = await openContext(browser, options);
    await context.route('**/goods', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Kauppa</title>
<meta name="viewport" content="width=device-width"></head><body><main><h1>Marjanpoimuri</h1>
<label>Haku <input id="search"></label></main>
<script src="/widget.js" data-product="MET-1001" data-offer='${JSON.stringify(rules)}'></script></body></html>`,
      }),
    );
    try {
      await page.goto(`${service.url}/goods`);
      await play(page, context);
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  }

  const teaser = (page: Page) => page.getByRole('status').filter({ hasText: 'Ergo 2' });
  const focused = (page: Page) =>
    page.evaluate(() => {
      const host = document.activeElement;
      return (host?.shadowRoot?.activeElement ?? host)?.textContent ?? '';
    });
  const made = async (page: Page) => {
    const { conversationId } = await chatIn(page).kept();
    const entries = await service.app.store.read(conversationId, 0);
    return entries.filter(({ kind }) => kind.startsWith('proactive-')).map(({ kind }) => kind);
  };

  it('is a small note on a phone that says who answers; a yes goes on with the page’s product', () =>
    withShop(phone, async (page) => {
      await teaser(page).waitFor();
      assert.match((await teaser(page).textContent()) ?? '', /kone vastaa heti/i);
      assert.equal(await page.locator('tiski-chat .panel').isVisible(), false);
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
      for (const name of ['Kyllä, kiitos', 'Ei kiitos']) {
        const box = await page.getByRole('button', { name }).boundingBox();
        assert.ok(box !== null && box.height >= 44 && box.x >= 0 && box.x + box.width <= 360, name);
      }
      const { violations } = await new AxeBuilder({ page }).include('tiski-chat').analyze();
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
      await page.getByRole('button', { name: 'Kyllä, kiitos' }).click();
      const chat = chatIn(page);
      await chat.bubbles(/mitä haluaisit tietää/).waitFor();
      await chat.say('mitä maksaa?');
      await chat.bubbles(/15,90/).waitFor();
      assert.deepEqual(await made(page), ['proactive-offered', 'proactive-accepted']);
    }));

  it('is answered with the keyboard alone, and Escape is a no that is remembered', () =>
    withShop({}, async (page) => {
      await teaser(page).waitFor();
      for (let i = 0; i < 10 && (await focused(page)) !== 'Ei kiitos'; i++) await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'Ei kiitos');
      await page.keyboard.press('Escape');
      await teaser(page).waitFor({ state: 'detached' });
      assert.match(await focused(page), /Kysy meiltä/);
      await page.waitForFunction(() => localStorage.getItem('tiski.offer') === '{"no":true}');
      assert.equal(await page.locator('tiski-chat .panel').isVisible(), false);
    }));

  it('is made in one of two tabs, and not while a field of the page is being filled in', () =>
    withShop({}, async (page, context) => {
      await teaser(page).waitFor();
      const second = await context.newPage();
      await second.goto(`${service.url}/goods`);
      await second.locator('#search').focus();
      await page.getByRole('button', { name: 'Kyllä, kiitos' }).click();
      await chatIn(page)
        .bubbles(/mitä haluaisit tietää/)
        .waitFor();
      assert.equal(await teaser(second).count(), 0);
      assert.deepEqual(await made(page), ['proactive-offered', 'proactive-accepted']);
    }));

  it('is not made where no rule holds', () =>
    withShop(
      {},
      async (page) => {
        await page.getByRole('button', { name: /Kysy meiltä/ }).waitFor();
        assert.equal(await page.locator('tiski-chat iframe').count(), 0);
      },
      [{ id: 'big-cart', cartValue: 200 }, { id: 'nothing' }],
    ));
});

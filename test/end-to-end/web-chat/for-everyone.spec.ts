// The chat for everyone: on a phone, with the keyboard alone, enlarged, and for a screen reader.
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openContext } from '../support/browser.ts';
import { chatIn, openChat } from '../support/chat.ts';
import { startService } from '../support/service.ts';
import type { RunningService } from '../support/service.ts';

describe('a web chat for everyone', function () {
  this.timeout(40_000);
  let browser: Browser | undefined;
  let service: RunningService;

  before(async function () {
    browser = await launchBrowser(this);
    service = await startService();
  });
  after(async () => {
    await browser?.close();
    await service?.stop();
  });

  async function onPage(
    options: Parameters<typeof openContext>[1],
    play: (page: Page) => Promise<void>,
  ): Promise<void> {
    assert.ok(browser);
    const { context, page, complaints } = await openContext(browser, options);
    try {
      await page.goto(service.url);
      await play(page);
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  }

  it('needs nothing but a keyboard, from the page to the answer and back', () =>
    onPage({}, async (page) => {
      const focused = () =>
        page.evaluate(() => {
          const host = document.activeElement;
          return host?.shadowRoot?.activeElement?.className ?? host?.tagName ?? '';
        });
      for (let i = 0; i < 20 && !(await focused()).includes('launcher'); i++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const chat = chatIn(page);
      await chat.field.waitFor();
      await chat.frame.locator('#text:focus').waitFor();
      await page.keyboard.type('Paljonko maksaa Pannula Aamu T 12?');
      await page.keyboard.press('Enter');
      await chat.bubbles(/89,90/).waitFor();
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => {
        const focus = document.activeElement?.shadowRoot?.activeElement;
        return focus?.classList.contains('launcher') === true;
      });
      assert.equal(await chat.field.isVisible(), false);
    }));

  it('fills a phone and never scrolls sideways', () =>
    onPage({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }, async (page) => {
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      assert.equal(await page.evaluate(overflow), 0);
      const chat = await openChat(page);
      await chat.say('Paljonko maksaa Pannula Aamu T 12?');
      await chat.bubbles(/89,90/).waitFor();
      await chat.webChatHere();
      assert.deepEqual(await page.locator('tiski-chat iframe').boundingBox(), {
        x: 0,
        y: 0,
        width: 360,
        height: 640,
      });
      assert.equal(await chat.frame.locator('html').evaluate(overflow), 0);
      for (const name of ['Ihminen', 'Sulje keskustelu', 'Lähetä', 'Liitä tiedosto']) {
        const box = await chat.frame.getByRole('button', { name }).boundingBox();
        assert.ok(box !== null && box.width >= 36 && box.height >= 36, `${name} is too small to hit`);
      }
    }));

  it('can be used at 200 % on a small window', () =>
    onPage({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, async (page) => {
      const chat = await openChat(page);
      await chat.field.waitFor();
      assert.ok(await chat.frame.getByRole('button', { name: 'Lähetä' }).isVisible());
      assert.ok(await chat.frame.getByRole('button', { name: 'Ihminen' }).isVisible());
    }));

  it('has no barrier that axe knows of: page, first moments, and conversation', () =>
    onPage({}, async (page) => {
      const barriers = async () => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
          .analyze();
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
      };
      await page.route(/webchat-minimal/, (route) => route.abort());
      assert.deepEqual(await barriers(), []);
      const early = await openChat(page);
      await early.say('ihminen');
      await early.bubbles('ihminen').nth(1).waitFor();
      assert.deepEqual(await barriers(), []);
      await page.unroute(/webchat-minimal/);
      await page.reload();
      await chatIn(page).webChatHere();
      assert.deepEqual(await barriers(), []);
    }));
});

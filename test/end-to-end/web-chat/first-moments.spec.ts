// The first seconds, before Web Chat has arrived, and its arrival: nothing is waited for, nothing is lost, nothing is doubled.
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openContext } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { chatIn, holdWebChat, openChat } from '../support/chat.ts';
import type { Chat } from '../support/chat.ts';
import { startService } from '../support/service.ts';
import type { RunningService } from '../support/service.ts';

const question = 'Mikä on reitittimen RX-500 AX takuu?';

describe('the web chat in its first moments', function () {
  this.timeout(40_000);
  let browser: Browser | undefined;
  let service: RunningService;
  let watched: Watched;
  let page: Page;

  before(async function () {
    browser = await launchBrowser(this);
    service = await startService();
  });
  after(async () => {
    await browser?.close();
    await service?.stop();
  });
  beforeEach(async () => {
    assert.ok(browser);
    watched = await openContext(browser);
    page = watched.page;
  });
  afterEach(async () => {
    await watched.context.close();
    assert.deepEqual(watched.complaints, []);
  });

  async function logOf(chat: Chat): Promise<{ type: string; text?: string }[]> {
    const { conversationId, token } = await chat.kept();
    const response = await fetch(`${service.url}/v3/directline/conversations/${conversationId}/activities`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return ((await response.json()) as { activities: { type: string; text?: string }[] }).activities;
  }

  for (const [locale, greeting] of [
    ['fi', /Olen kone, en ihminen/],
    ['sv', /Jag är en maskin, inte en människa/],
    ['en', /I am a machine, not a person/],
  ] as const) {
    it(`greets before anything has loaded, and once (${locale})`, async () => {
      const arrive = await holdWebChat(page);
      await page.goto(`${service.url}/?lang=${locale}`);
      const chat = await openChat(page, locale);
      await chat.bubbles(greeting).waitFor();
      assert.ok(await chat.field.isEnabled());
      arrive();
      await chat.webChatHere();
      assert.equal(await chat.bubbles(greeting).count(), 1);
      assert.equal(await chat.frame.locator('html').getAttribute('lang'), locale);
    });
  }

  it('sends what was said before Web Chat came, once, and keeps the half-written word with its caret', async () => {
    const arrive = await holdWebChat(page);
    await page.goto(service.url);
    const chat = await openChat(page);
    await chat.say(question);
    await chat.bubbles(question).waitFor();
    await chat.field.pressSequentially('Entä hita');
    await chat.field.press('ArrowLeft');
    await chat.field.press('ArrowLeft');
    arrive();
    await chat.webChatHere();

    await chat.field.pressSequentially('n');
    assert.equal(await chat.field.inputValue(), 'Entä hinta');
    assert.ok(await chat.field.evaluate((field) => field === document.activeElement));
    await chat
      .bubbles(/RX-500 AX/)
      .nth(1)
      .waitFor();
    assert.equal(await chat.bubbles(question).count(), 1);
    const log = await logOf(chat);
    assert.equal(log.filter(({ text }) => text === question).length, 1);
    assert.equal(log.filter(({ type }) => type === 'message').length, 3);
  });

  it('answers even where Web Chat never arrives', async () => {
    await page.route(/webchat-minimal/, (route) => route.abort());
    await page.goto(service.url);
    const chat = await openChat(page);
    await chat.say(question);
    await chat
      .bubbles(/RX-500 AX/)
      .nth(1)
      .waitFor();
    assert.equal(await chat.bubbles(question).count(), 1);
  });

  it('sends what was said before there was a connection', async () => {
    await page.goto(service.url);
    await page.route(/v3\/directline/, (route) => route.abort());
    const chat = await openChat(page);
    await chat.say(question);
    await chat.bubbles(question).waitFor();
    // Another page of the shop, and the message is still on its way.
    await page.reload();
    const again = chatIn(page);
    await again.bubbles(question).waitFor();
    await page.unroute(/v3\/directline/);
    await again
      .bubbles(/RX-500 AX/)
      .nth(1)
      .waitFor();
    assert.equal((await logOf(again)).filter(({ text }) => text === question).length, 1);
  });
});

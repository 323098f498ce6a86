// One conversation, whatever happens around it: page loads, tabs, a service that starts anew, a person who joins.
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchBrowser, openContext } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import { chatIn, openChat } from '../support/chat.ts';
import { signIn } from '../support/desk.ts';
import { startService } from '../support/service.ts';
import type { RunningService } from '../support/service.ts';

const question = 'Paljonko maksaa lumikola Pakkala LK-70?';

describe('a web chat that lasts', function () {
  this.timeout(40_000);
  let browser: Browser | undefined;
  let service: RunningService;
  let watched: Watched;

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
  });
  afterEach(async () => {
    await watched.context.close();
    assert.deepEqual(watched.complaints, []);
  });

  it('is still open and whole after a page load, and the same in every tab', async () => {
    const { context, page } = watched;
    await page.goto(service.url);
    const chat = await openChat(page);
    await chat.say(question);
    await chat.bubbles(/54,90/).waitFor();

    await page.goto(`${service.url}/?lang=sv`);
    const later = chatIn(page);
    await later.bubbles(/54,90/).waitFor();
    await later.webChatHere();
    assert.equal(await later.bubbles(question).count(), 1);

    const second = await context.newPage();
    await second.goto(service.url);
    const other = await openChat(second);
    await other.webChatHere();
    assert.deepEqual((await other.kept()).conversationId, (await chat.kept()).conversationId);
    await other.say('Entä takuu?');
    await later.bubbles('Entä takuu?').waitFor();
    await other.bubbles(/takuu/i).nth(2).waitFor();
    assert.equal(await later.bubbles('Entä takuu?').count(), 1);
    assert.equal(await other.bubbles('Entä takuu?').count(), 1);
  });

  it('takes the same conversation up again when its token has run out', async () => {
    const { page } = watched;
    await page.goto(service.url);
    const chat = await openChat(page);
    await chat.say(question);
    await chat.bubbles(/54,90/).waitFor();
    const { conversationId } = await chat.kept();
    for (const goodUntil of [0, Date.now() + 600_000]) {
      await chat.frame.locator('body').evaluate((_body, until) => {
        const kept = JSON.parse(localStorage.getItem('tiski.chat') ?? '{}') as object;
        localStorage.setItem('tiski.chat', JSON.stringify({ ...kept, token: 'run.out.x', goodUntil: until }));
      }, goodUntil);
      await page.reload();
      const later = chatIn(page);
      await later.bubbles(/54,90/).waitFor();
      assert.equal((await later.kept()).conversationId, conversationId);
      assert.notEqual((await later.kept()).token, 'run.out.x');
    }
  });

  it('brings a person by one tap, and shows who speaks', async () => {
    const { page } = watched;
    await page.goto(service.url);
    const chat = await openChat(page);
    const status = chat.frame.locator('header').getByRole('status');
    assert.match(await status.innerText(), /Kone/);
    await chat.webChatHere();
    await chat.frame.getByRole('button', { name: 'Ihminen' }).click();
    await status.filter({ hasText: 'Odotat ihmistä' }).waitFor();

    const agent = await signIn(service);
    const ticket = await agent.claim((await chat.kept()).conversationId);
    await status.filter({ hasText: agent.name }).waitFor();
    await agent.reply(ticket.ticketId, 'Hei, täällä ollaan! Miten voin auttaa?');
    await chat.bubbles('täällä ollaan').waitFor();
    await chat.frame.getByText(`${agent.name} · ihminen`).waitFor();
    assert.equal(await chat.bubbles('täällä ollaan').count(), 1);
  });

  it('shows hostile words of anybody as words, before and after Web Chat has come', async () => {
    const { page } = watched;
    const hostile = '<img src=x onerror="parent.hacked=1"> [linkki](javascript:alert(1)) <b>ihminen</b>';
    await page.goto(service.url);
    const chat = await openChat(page);
    await chat.say('ihminen');
    await chat.frame.locator('header').getByRole('status').filter({ hasText: 'Odotat' }).waitFor();
    const agent = await signIn(service);
    const { ticketId } = await agent.claim((await chat.kept()).conversationId);
    await agent.reply(ticketId, hostile);
    await chat.bubbles('onerror').waitFor();
    await chat.say(hostile);
    await chat.bubbles('onerror').nth(1).waitFor();
    await chat.webChatHere();
    await page.route(/webchat-minimal/, (route) => route.abort());
    for (const reload of [false, true]) {
      if (reload) await page.reload();
      const shown = chatIn(page);
      await shown.bubbles('<b>ihminen</b>').nth(1).waitFor();
      assert.equal(await shown.frame.locator('#talk img, #talk a, #talk b').count(), 0);
    }
  });

  it('goes on when the service starts again, and what was said meanwhile arrives once', async function () {
    this.timeout(60_000);
    const { page } = watched;
    const first = await startService();
    try {
      await page.goto(first.url);
      const chat = await openChat(page);
      await chat.webChatHere();
      await first.app.close();
      await chat.say(question);
      await chat.bubbles(question).waitFor();
      const port = new URL(first.url).port;
      const second = await startService({ dataDir: first.dataDir, environment: { PORT: port } });
      try {
        await chat.bubbles(/54,90/).waitFor();
        assert.equal(await chat.bubbles(question).count(), 1);
        assert.equal(await chat.bubbles(/Olen kone/).count(), 1);
      } finally {
        await second.stop();
      }
    } finally {
      await first.stop();
    }
  });

  it('works where the browser keeps nothing', async () => {
    const { page, context } = watched;
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    await page.goto(service.url);
    const chat = await openChat(page);
    await chat.say(question);
    await chat.bubbles(/54,90/).waitFor();
    assert.equal(await chat.bubbles(question).count(), 1);
  });
});

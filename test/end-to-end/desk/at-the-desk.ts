// The desk as its tests use it: customers who write without a browser, and agents at a real page, found by what they see.
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Entry } from '../../../conversation/entries.ts';
import { openContext } from '../support/browser.ts';
import type { Watched } from '../support/browser.ts';
import type { RunningService } from '../support/service.ts';

export interface Customer {
  readonly conversationId: string;
  readonly say: (text: string) => Promise<void>;
  /** What people at the desk have said to them, as it stands in the log. */
  readonly heard: () => Promise<readonly string[]>;
}

let customers = 0;

/** A customer who has asked these things and then for a person; resolves when the ticket is queued. */
export async function customerInQueue(
  { app }: RunningService,
  ...texts: readonly string[]
): Promise<Customer> {
  customers += 1;
  const conversationId = `customer-${customers}`;
  const log = async () => (await app.store.read(conversationId, 0)) as unknown as readonly Entry[];
  let sent = 0;
  const say = async (text: string): Promise<void> => {
    sent += 1;
    await app.conversations.accept(conversationId, { text, clientActivityId: `a${sent}` });
  };
  await app.conversations.start({
    conversationId,
    channel: 'webchat',
    locale: 'fi',
    customer: { id: `u${customers}`, name: 'Liisa' },
  });
  for (const text of texts) await say(text);
  const queued = new Promise<void>((resolve) => {
    const stop = app.store.subscribe(conversationId, () => {
      void log().then((entries) => {
        if (!entries.some(({ kind }) => kind === 'ticket-queued')) return;
        stop();
        resolve();
      });
    });
  });
  await say('ihminen');
  await queued;
  return {
    conversationId,
    say,
    heard: async () =>
      (await log()).flatMap((entry) =>
        entry.kind === 'message-out' && entry.data.sender === 'agent' ? [entry.data.text] : [],
      ),
  };
}

export interface AtTheDesk extends Watched {
  readonly line: (words: string) => Locator;
  readonly open: (words: string) => Promise<void>;
  readonly claim: Locator;
  readonly reply: Locator;
  readonly transcript: Locator;
  readonly brief: Locator;
  readonly close: () => Promise<void>;
}

export interface Seat {
  readonly role?: 'agent' | 'lead';
  /** Default: all. */
  readonly teams?: readonly string[];
  /** Default: no; nothing then comes over the page by itself. */
  readonly takesOffers?: boolean;
}

/** An agent with an account of their own, in front of the queue. */
export async function agentAtDesk(
  browser: Browser,
  { app, url }: RunningService,
  id: string,
  options: BrowserContextOptions = {},
  { role = 'agent', teams = ['*'], takesOffers = false }: Seat = {},
): Promise<AtTheDesk> {
  await app.accounts.add({ id, name: id.toUpperCase(), password: 'salasana', role, teams });
  const watched = await openContext(browser, { timezoneId: 'Europe/Helsinki', ...options });
  const { page, context } = watched;
  await page.goto(`${url}/desk`);
  await signIn(page, id);
  await page.locator('[data-live="true"]').waitFor();
  if (!takesOffers) await beAway(page);
  const line = (words: string) => page.getByRole('listitem').getByRole('button').filter({ hasText: words });
  return {
    ...watched,
    line,
    open: (words) => line(words).click(),
    claim: page.getByRole('button', { name: 'Ota keskustelu' }),
    reply: page.getByRole('textbox', { name: /^Vastaus asiakkaalle/ }),
    transcript: page.getByRole('log'),
    brief: page.getByRole('region', { name: 'Tiivistelmä' }),
    close: () => context.close(),
  };
}

async function beAway(page: Page): Promise<void> {
  const status = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ state: 'away' });
    return (await fetch('/desk/api/presence', { method: 'PUT', headers, body })).status;
  });
  assert.equal(status, 200);
}

export async function signIn(page: Page, id: string): Promise<void> {
  const user = page.getByLabel('Käyttäjätunnus');
  await user.fill(id);
  await page.getByLabel('Salasana').fill('salasana');
  await page.keyboard.press('Enter');
}

/** No serious finding of axe on what is on screen. */
export async function assertAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
    // Fluent's sentinels pass the focus on in the moment in which they get it.
    .exclude('[data-tabster-dummy]')
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(
    serious.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 200)) })),
    [],
  );
}

/** Nothing was refused by the content policy, and no script failed. */
export function assertCalm({ complaints }: Watched): void {
  assert.deepEqual(complaints, []);
}

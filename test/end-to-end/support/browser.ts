// Debian's Chromium for the end-to-end tests: found, or the tests are skipped with the reason printed (a failure where CI=true).
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** `undefined` when there is none. */
export function chromiumPath(): string | undefined {
  return [process.env['CHROMIUM'], ...places].find((path) => path !== undefined && existsSync(path));
}

/** For a suite's `before`: the browser, or `undefined` after the suite was skipped. */
export async function launchBrowser(test: Mocha.Context): Promise<Browser | undefined> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    const reason = 'no Chromium found (CHROMIUM, /usr/bin/chromium)';
    if (process.env['CI'] === 'true') throw new Error(`End-to-end tests cannot run: ${reason}.`);
    console.log(`skipped: ${reason}`);
    test.skip();
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of scripts and of the content security policy, in every page and frame of the context. */
  readonly complaints: readonly string[];
}

/** A fresh profile with one page whose complaints are collected. */
export async function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: 'fi-FI', ...options });
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    const text = message.text();
    if (/content security policy|refused to/i.test(text)) complaints.push(text);
  });
  return { context, page: await context.newPage(), complaints };
}

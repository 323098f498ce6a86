// How soon a customer on a cold page sees the first greeting: our frame against a page that waits for plain `webchat-minimal` on the
// same Direct Line, in the same run, by turns. Prints milliseconds and their ratio: `node bench/first-greeting.ts [ROUNDS]`.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { chromiumPath } from '../test/end-to-end/support/browser.ts';
import { startService } from '../test/end-to-end/support/service.ts';

const rounds = Number(process.argv[2] ?? 7);
const greeting = /Olen kone, en ihminen/;

const executablePath = chromiumPath();
if (executablePath === undefined) {
  console.log('skipped: no Chromium found');
  process.exit(0);
}
const service = await startService();
const browser = await chromium.launch({
  executablePath,
  // The two pages are made up here, not served; Chromium would not let such a page open a stream to this machine.
  args: ['--no-sandbox', '--disable-gpu', '--disable-features=LocalNetworkAccessChecks'],
});
const widget = fileURLToPath(new URL('../dist/web/widget', import.meta.url));
const bundle = (await readdir(widget)).find((name) => name.startsWith('webchat-minimal')) ?? '';

const pages = {
  ours: `<!doctype html><html lang="fi"><title>ours</title><body><script src="/widget.js" data-open="true" async></script>`,
  plain: `<!doctype html><html lang="fi"><title>plain</title><body><div id="chat" style="height:600px"></div>
<script src="/widget/${bundle}"></script><script>
fetch('/v3/directline/tokens/generate', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"locale":"fi"}' })
  .then((answer) => answer.json())
  .then(({ token }) => WebChat.renderWebChat({ directLine: WebChat.createDirectLine({ token, domain: location.origin + '/v3/directline' }), locale: 'fi-FI' }, document.getElementById('chat')));
</script>`,
} as const;
const times: Record<keyof typeof pages, number[]> = { ours: [], plain: [] };

await firstGreeting(browser, 'ours');
await firstGreeting(browser, 'plain');
for (let round = 0; round < rounds; round++) {
  for (const kind of round % 2 === 0 ? (['ours', 'plain'] as const) : (['plain', 'ours'] as const)) {
    times[kind].push(await firstGreeting(browser, kind));
  }
}
for (const kind of ['ours', 'plain'] as const) {
  const sorted = times[kind].toSorted((a, b) => a - b);
  console.log(`${kind.padEnd(6)} median ${median(sorted)} ms  (${sorted.join(', ')})`);
}
console.log(
  `plain webchat-minimal takes ${(median(times.plain) / median(times.ours)).toFixed(1)} times as long`,
);
await browser.close();
await service.stop();

/** Milliseconds from asking for the page to the greeting in sight, in a profile that has never been here. */
async function firstGreeting(from: Browser, kind: keyof typeof pages): Promise<number> {
  const context = await from.newContext({ locale: 'fi-FI' });
  const page = await context.newPage();
  const address = `${service.url}/bench-${kind}`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: pages[kind] }));
  const startedAt = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  const place = kind === 'ours' ? page.frameLocator('tiski-chat iframe') : page;
  await place.getByText(greeting).filter({ visible: true }).first().waitFor();
  const ms = Math.round(performance.now() - startedAt);
  await context.close();
  return ms;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

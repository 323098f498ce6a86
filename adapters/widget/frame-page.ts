// The chat's frame as HTML: greeting and input stand in the first bytes, so that nothing has to load before they are seen. Texts
// come from `frame-texts.ts`; what happens afterwards is the frame's script's business.
import type { Locale } from '../../kernel/locale.ts';
import { frameTexts } from './frame-texts.ts';

/** What the build made: written by `web/vite.config.ts` as `frame-assets.json`. */
export interface FrameAssets {
  /** Addresses. */
  readonly script: string;
  readonly webChat: string;
  /** The style sheet itself: it stands in the page. */
  readonly css: string;
}

export interface FramePageOptions {
  readonly assets: FrameAssets;
  readonly greeting: string;
  readonly locale: Locale;
  readonly shopName: string;
}

export function framePage({ assets, greeting, locale, shopName }: FramePageOptions): string {
  const texts = frameTexts[locale];
  const settings = JSON.stringify({ locale, texts, webChat: assets.webChat });
  const button = (id: string, label: string, icon: string) =>
    `<button type="button" id="${id}" class="icon" aria-label="${escapeHtml(label)}" title="${escapeHtml(label)}">${icon}</button>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${texts.title} – ${shopName}`)}</title>
<style>${assets.css}</style>
<script src="${escapeHtml(assets.script)}" type="module"></script>
</head>
<body data-settings="${escapeHtml(settings)}">
<main aria-label="${escapeHtml(texts.title)}">
<header>
<span class="mark" aria-hidden="true">${escapeHtml(shopName.slice(0, 1).toUpperCase())}</span>
<div class="who"><h1>${escapeHtml(shopName)}</h1><p id="status" role="status">${escapeHtml(texts.status.machine)}</p></div>
<button type="button" id="person" title="${escapeHtml(texts.personHint)}">${icons.person}<span>${escapeHtml(texts.person)}</span></button>
${button('close', texts.close, icons.close)}
</header>
<div id="talk">
<div id="early" role="log" aria-live="polite" aria-label="${escapeHtml(texts.messages)}" tabindex="0">
<ol id="early-list"><li class="said bot" id="greeting"><span class="name">${escapeHtml(texts.machine)}</span><p>${escapeHtml(greeting)}</p></li></ol>
</div>
<div id="web-chat"></div>
</div>
<footer>
<p id="notice" role="status"></p>
<div id="suggestions" role="group" aria-label="${escapeHtml(texts.suggestions)}"></div>
<form id="composer">
${button('attach', texts.attach, icons.attach)}
<input type="file" id="file" hidden multiple accept="image/jpeg,image/png,image/gif,image/webp,image/heic,application/pdf,text/plain">
<textarea id="text" rows="1" maxlength="4000" autocomplete="off" enterkeyhint="send" aria-label="${escapeHtml(texts.write)}" placeholder="${escapeHtml(texts.write)}"></textarea>
<button type="submit" id="send" class="icon" aria-label="${escapeHtml(texts.send)}" title="${escapeHtml(texts.send)}">${icons.send}</button>
</form>
</footer>
</main>
</body>
</html>
`;
}

const svg = (path: string) =>
  `<svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`;

const icons = {
  close: svg('<path d="M6 9l6 6 6-6"/>'),
  person: svg('<circle cx="12" cy="8" r="3.6"/><path d="M5 20c.6-4 3.4-6 7-6s6.400 2 7 6"/>'),
  attach: svg(
    '<path d="M20 11.500l-8.100 8.100a5 5 0 0 1-7.100-7.100l8.600-8.600a3.300 3.300 0 0 1 4.700 4.700l-8.600 8.600a1.700 1.700 0 0 1-2.400-2.400l7.800-7.800"/>',
  ),
  send: svg('<path d="M4 12l16-8-5 16-3.200-6.500z"/><path d="M11.800 13.500L20 4"/>'),
} as const;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

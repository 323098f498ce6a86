// The one script that a shop's page embeds: a button, and the chat's frame behind it. It touches nothing else of the page, and the
// page cannot reach into the frame. Options are the script tag's data attributes: locale, position (right, left), open, and offer
// with product, cart-value and cart-items (`offer.ts`).
import type { FromFrame, ToFrame } from '../protocol.ts';
import { createTeaser, watchPage } from './offer.ts';
import { loaderStyle } from './style.ts';
import { loaderTexts, localeAmong } from './texts.ts';

const openKey = 'tiski.open';
const icon =
  '<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M4 5.500h16v11H11l-4.500 3.500v-3.500H4z"/><path d="M8.500 9.500h7M8.500 12.500h4.500"/></svg>';

const script = document.currentScript;
if (script instanceof HTMLScriptElement && document.querySelector('tiski-chat') === null) {
  const begin = () => launch(new URL(script.src).origin, script.dataset);
  if (document.body === null) document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}

function launch(origin: string, options: DOMStringMap): void {
  const locale = localeAmong([options['locale'], document.documentElement.lang, ...navigator.languages]);
  const texts = loaderTexts[locale];
  const side = options['position'] === 'left' ? 'left' : 'right';

  const host = document.createElement('tiski-chat');
  host.lang = locale;
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(loaderStyle);
  shadow.adoptedStyleSheets = [sheet];

  const launcher = document.createElement('button');
  launcher.type = 'button';
  launcher.className = `launcher ${side}`;
  launcher.innerHTML = icon;
  launcher.append(texts.open);
  launcher.setAttribute('aria-haspopup', 'dialog');
  name();

  const panel = document.createElement('div');
  panel.className = `panel ${side}`;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', texts.frame);
  panel.hidden = true;

  const teaser = createTeaser(side, texts);
  // From a link in a letter: what was begun elsewhere goes on here.
  const joinCode = new URLSearchParams(location.search).get('join')?.slice(0, 20);
  let frame: HTMLIFrameElement | undefined;
  let ready = false;
  let wasOpen = false;
  let rule: ToFrame | undefined;

  function name(news = false): void {
    launcher.setAttribute('aria-label', `${texts.open}: ${texts.label}${news ? ` (${texts.news})` : ''}`);
    launcher.toggleAttribute('data-news', news);
    launcher.setAttribute('aria-expanded', 'false');
  }

  function tell(message: ToFrame): void {
    if (ready) frame?.contentWindow?.postMessage(message, origin);
  }

  function makeFrame(): HTMLIFrameElement {
    const made = document.createElement('iframe');
    const page = encodeURIComponent(location.origin + location.pathname);
    const code = joinCode === undefined ? '' : `&join=${encodeURIComponent(joinCode)}`;
    made.src = `${origin}/widget/frame?locale=${locale}#page=${page}${code}`;
    made.title = texts.frame;
    made.allow = 'clipboard-write';
    panel.append(made);
    return made;
  }

  function open(byHand: boolean): void {
    frame ??= makeFrame();
    wasOpen = true;
    teaser.hide();
    panel.hidden = false;
    launcher.hidden = true;
    name();
    remember('yes');
    wantsFocus = byHand;
    if (byHand) frame.focus();
    // On a phone the keyboard would cover the greeting that was just opened.
    tell({ tiski: 'opened', focus: byHand && matchMedia('(hover: hover)').matches });
  }

  function close(): void {
    panel.hidden = true;
    launcher.hidden = false;
    remember('no');
    tell({ tiski: 'closed' });
    launcher.focus();
  }

  function offer(offerId: string, text: string): void {
    teaser.show(text, (yes, hadFocus) => {
      tell({ tiski: 'answer', offerId, yes });
      if (yes) open(true);
      else if (hadFocus) launcher.focus();
    });
  }

  let wantsFocus = false;
  window.addEventListener('message', (event: MessageEvent<FromFrame | undefined>) => {
    if (event.origin !== origin || frame === undefined || event.source !== frame.contentWindow) return;
    switch (event.data?.tiski) {
      case 'ready':
        ready = true;
        if (panel.hidden) tell({ tiski: 'closed' });
        else tell({ tiski: 'opened', focus: wantsFocus && matchMedia('(hover: hover)').matches });
        if (rule !== undefined) tell(rule);
        rule = undefined;
        break;
      case 'close':
        close();
        break;
      case 'said':
        // The greeting of a chat that was never opened is no news.
        if (panel.hidden && wasOpen) name(true);
        break;
      case 'offer':
        if (panel.hidden) offer(event.data.offerId, event.data.text);
        break;
      case undefined:
        break;
    }
  });
  launcher.addEventListener('click', () => open(true));
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  shadow.append(teaser.element, launcher, panel);
  document.body.append(host);
  const remembered = recall();
  if (
    joinCode !== undefined ||
    remembered === 'yes' ||
    (remembered === undefined && options['open'] === 'true')
  )
    open(false);

  watchPage(
    options,
    () => !panel.hidden || wasOpen,
    ({ id }) => {
      const productId = options['product'];
      rule = { tiski: 'rule', rule: id, ...(productId && { productId }) };
      frame ??= makeFrame();
    },
  );
}

function recall(): string | undefined {
  try {
    return sessionStorage.getItem(openKey) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(open: 'yes' | 'no'): void {
  try {
    sessionStorage.setItem(openKey, open);
  } catch {
    // Forbidden: the next page begins closed.
  }
}

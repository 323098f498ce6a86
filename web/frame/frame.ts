// The chat's frame comes alive: joins line, transcript, composer, status and the page around it. Everything shown before this
// script ran stays as it is.
import type { FromFrame, ToFrame } from '../protocol.ts';
import { createComposer } from './composer.ts';
import { createEarly } from './early.ts';
import './frame.css';
import { openLine } from './line.ts';
import { createOffers } from './offers.ts';
import { giveJoinCode } from './join-code.ts';
import { createSeen } from './seen.ts';
import { createSession } from './session.ts';
import { part, readSettings } from './settings.ts';
import { speakingAfter, statusLine } from './speaking.ts';
import { openDrawer } from './storage.ts';
import { bringWebChat } from './web-chat.ts';
import type { TakenOver } from './web-chat.ts';

const settings = readSettings();
const { texts } = settings;
const given = new URLSearchParams(location.hash.slice(1));
const page = given.get('page') ?? undefined;
const ownDrawer = openDrawer('session');
const session = createSession({ drawer: openDrawer('local'), locale: settings.locale, page });
const line = openLine({ session, drawer: ownDrawer });
const clock = new Intl.DateTimeFormat(settings.locale, { hour: 'numeric', minute: '2-digit' });
const early = createEarly(line, texts, clock);
const framed = window.parent !== window;
let webChat: TakenOver | undefined;
let shown = true;

const composer = createComposer({
  drawer: ownDrawer,
  say(text) {
    if (webChat !== undefined) webChat.say(text);
    else line.send({ type: 'message', text, textFormat: 'plain' }).catch(() => notice(texts.notSent));
  },
  sendFiles(files) {
    if (webChat !== undefined) webChat.sendFiles(files);
    else {
      const attachments = files.map((file) => ({
        contentType: file.type,
        contentUrl: URL.createObjectURL(file),
        name: file.name,
      }));
      line.send({ type: 'message', attachments }).catch(() => notice(texts.tooBig));
    }
  },
  typing() {
    if (speakingAfter(line.activities()).who === 'person') line.hint({ type: 'typing' });
  },
});

giveJoinCode(given.get('join') ?? undefined, line, ownDrawer);
const seen = createSeen(line, () => shown && document.visibilityState === 'visible');

const offers = createOffers(line, ({ offerId, text }) => {
  if (!shown && composer.isEmpty()) tell({ tiski: 'offer', offerId, text });
});

line.onChange(() => {
  early.paint();
  composer.suggest(line.waiting().length > 0 ? [] : line.activities());
  offlineNotice();
});
line.onActivity((activity) => {
  showStatus();
  offers.take(activity);
  if (activity.type !== 'message' || activity.from.role === 'user' || shown) return;
  tell({ tiski: 'said' });
});
early.paint();

part('person').addEventListener('click', () => {
  const say = texts.personWish;
  if (webChat !== undefined) webChat.say(say);
  else line.send({ type: 'message', text: say }).catch(() => notice(texts.notSent));
  composer.focus();
});

if (framed) {
  part('close').addEventListener('click', () => tell({ tiski: 'close' }));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) tell({ tiski: 'close' });
  });
  window.addEventListener('message', (event: MessageEvent<ToFrame | undefined>) => {
    if (event.source !== window.parent) return;
    switch (event.data?.tiski) {
      case 'opened':
        shown = true;
        seen.look();
        if (event.data.focus === true) composer.focus();
        break;
      case 'closed':
        shown = false;
        break;
      case 'rule':
        if (!shown && composer.isEmpty()) offers.wish(event.data);
        break;
      case 'answer':
        offers.answer(event.data);
        break;
      case undefined:
        break;
    }
  });
  tell({ tiski: 'ready' });
} else part('close').remove();

afterFirstPaint(() => {
  bringWebChat(line, settings, clock).then(
    (arrived) => {
      webChat = arrived;
      document.body.classList.add('web-chat-here');
      early.leave();
    },
    // The frame's own transcript does all that is needed; it stays.
    () => undefined,
  );
});

let offlineSince: ReturnType<typeof setTimeout> | undefined;

/** A short break is nobody's business; a longer one is said. */
function offlineNotice(): void {
  if (line.state().connected) {
    clearTimeout(offlineSince);
    offlineSince = undefined;
    notice('');
  } else offlineSince ??= setTimeout(() => notice(texts.offline), 4_000);
}

function notice(text: string): void {
  const place = part('notice');
  if (place.textContent !== text) place.textContent = text;
}

function showStatus(): void {
  const speaking = speakingAfter(line.activities());
  const place = part('status');
  const text = statusLine(speaking, texts.status);
  if (place.textContent !== text) place.textContent = text;
  document.body.dataset['speaking'] = speaking.who;
}

function tell(message: FromFrame): void {
  // What is told is no secret: that the chat is ready, wants to close, or that something was said.
  window.parent.postMessage(message, '*');
}

function afterFirstPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work, 0));
}

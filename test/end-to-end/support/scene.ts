// One story's stage: a service with a clock that the test moves, customers on the shop's page and people at the desk, each in a
// browser of their own. It knows no story.
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { systemClock } from '../../../kernel/clock.ts';
import { agentAtDesk, assertCalm, customerInQueue } from '../desk/at-the-desk.ts';
import type { AtTheDesk, Seat } from '../desk/at-the-desk.ts';
import { openContext } from './browser.ts';
import type { Watched } from './browser.ts';
import { openChat } from './chat.ts';
import type { Chat, launcherName } from './chat.ts';
import { startService } from './service.ts';

/** A folder for pictures to look at; without it none are taken. */
const pictures = process.env['PICTURES'];

/** Enough for a busy machine, and short enough to tell which step it was. */
const waitMs = 15_000;

const tags = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;

export interface SceneOptions {
  /** ISO 8601; default a Tuesday morning. */
  readonly startsAt?: string;
}

export interface CustomerChat extends Chat {
  /** Says it, and resolves when one more bubble than before says `answer`. */
  ask(text: string, answer: RegExp): Promise<void>;
  /** What a person said, under their name. */
  spokenBy(name: string, text: string): Locator;
  button(name: string): Locator;
}

export interface Colleague extends AtTheDesk {
  readonly isMine: Locator;
  answer(text: string): Promise<void>;
  /** Chooses from the menu of the ticket that is open. */
  act(item: string): Promise<void>;
  promise(state: string): Locator;
}

export interface Scene {
  readonly comeToShop: (
    locale: keyof typeof launcherName,
    options?: { readonly phone?: boolean },
  ) => Promise<CustomerChat>;
  readonly sitDown: (id: string, seat?: Seat) => Promise<Colleague>;
  /** Somebody without a browser stands in line. */
  readonly waitsAlready: (question: string) => Promise<void>;
  /** So many minutes later; what fell due meanwhile has happened. */
  readonly passes: (minutes: number) => Promise<void>;
  /** Pictures are named after `title`. */
  readonly close: (title?: string) => Promise<void>;
}

export async function openScene(
  browser: Browser,
  { startsAt = '2026-11-24T10:00:00+02:00' }: SceneOptions,
): Promise<Scene> {
  const running = systemClock(startsAt);
  let ahead = 0;
  const clock = { nowMs: () => running.nowMs() + ahead };
  const service = await startService({ overrides: { clock } });
  // The first turn of a cold service may take longer than turns may on a busy machine.
  await service.app.warmUp();
  const people: { readonly name: string; readonly watched: Watched }[] = [];

  return {
    async comeToShop(locale, { phone = false } = {}) {
      const viewport = phone ? { width: 390, height: 780 } : { width: 1100, height: 800 };
      const watched = await openContext(browser, {
        locale: tags[locale],
        timezoneId: 'Europe/Helsinki',
        viewport,
      });
      people.push({ name: 'customer', watched });
      watched.page.setDefaultTimeout(waitMs);
      await watched.page.goto(`${service.url}/?lang=${locale}`);
      const chat = await openChat(watched.page, locale);
      await chat
        .bubbles(/Kotikaarna/)
        .first()
        .waitFor();
      await chat.webChatHere();
      return withParts(chat);
    },
    async sitDown(id, seat) {
      const desk = await agentAtDesk(browser, service, id, { viewport: { width: 1400, height: 900 } }, seat);
      people.push({ name: id, watched: desk });
      desk.page.setDefaultTimeout(waitMs);
      return withActs(desk);
    },
    async waitsAlready(question) {
      await customerInQueue(service, question);
    },
    async passes(minutes) {
      ahead += minutes * 60_000;
      await service.app.conversations.runDueTimers();
    },
    async close(title = '') {
      const story = title.split(':')[0] ?? '';
      for (const { name, watched } of people) {
        if (pictures !== undefined)
          await watched.page.screenshot({ path: join(pictures, `handoff-${story}-${name}.png`) });
        assertCalm(watched);
        await watched.context.close();
      }
      await service.stop();
    },
  };
}

function withParts(chat: Chat): CustomerChat {
  return {
    ...chat,
    async ask(text, answer) {
      const answers = chat.bubbles(answer).filter({ hasNotText: onlyThis(text) });
      const before = await answers.count();
      await chat.say(text);
      await answers.nth(before).waitFor();
    },
    spokenBy: (name, text) =>
      chat.frame
        .getByRole('article')
        .filter({ hasText: `${name} ·` })
        .filter({ hasText: text })
        .first(),
    // Web Chat reads its buttons out in a copy that stands before them.
    button: (name) => chat.frame.getByRole('button', { name }).last(),
  };
}

const onlyThis = (text: string): RegExp =>
  new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*$`);

function withActs(desk: AtTheDesk): Colleague {
  const { page } = desk;
  return {
    ...desk,
    isMine: page.getByTestId('ticket-state').filter({ hasText: 'Sinulla' }),
    async answer(text) {
      await desk.reply.fill(text);
      await desk.reply.press('Enter');
      await desk.transcript.getByText(text).waitFor();
    },
    async act(item) {
      await page.getByRole('button', { name: 'Lisää toimintoja' }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    promise: (state) => desk.brief.locator(`[data-promise="${state}"]`),
  };
}

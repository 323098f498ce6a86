// A customer at the chat, as tests steer one: by what can be seen and heard, never by Web Chat's inner names.
import type { FrameLocator, Locator, Page } from 'playwright-core';

export interface Chat {
  readonly frame: FrameLocator;
  readonly field: Locator;
  /** Types the words and sends them with Enter. */
  say(text: string): Promise<void>;
  /** Bubbles with this text that can be seen. */
  bubbles(text: string | RegExp): Locator;
  /** Resolves when Web Chat has taken over the transcript. */
  webChatHere(): Promise<void>;
  /** What the browser keeps of the conversation. */
  kept(): Promise<{ readonly conversationId: string; readonly token: string }>;
}

export const launcherName = { fi: /Kysy meiltä/, sv: /Fråga oss/, en: /Ask us/ } as const;

export async function openChat(page: Page, locale: keyof typeof launcherName = 'fi'): Promise<Chat> {
  await page.getByRole('button', { name: launcherName[locale] }).click();
  return chatIn(page);
}

/** The chat that is open on the page. */
export function chatIn(page: Page): Chat {
  const frame = page.frameLocator('tiski-chat iframe');
  const field = frame.getByRole('textbox');
  return {
    frame,
    field,
    async say(text) {
      await field.fill(text);
      await field.press('Enter');
    },
    bubbles: (text) =>
      frame.locator('#talk p, #talk .webchat__text-content').filter({ hasText: text, visible: true }),
    webChatHere: () => frame.locator('body.web-chat-here').waitFor({ state: 'attached' }),
    async kept() {
      const text = await frame.locator('body').evaluate(() => localStorage.getItem('tiski.chat'));
      return JSON.parse(text ?? '{}') as { conversationId: string; token: string };
    },
  };
}

/** Holds Web Chat's bundle back until the returned function is called, as a slow network would. */
export async function holdWebChat(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/webchat-minimal/, async (route) => {
    await promise;
    await route.continue().catch(() => undefined);
  });
  return resolve;
}

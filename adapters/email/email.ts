// E-mail put together for app.ts: the mail server's address in, a courier out, and what closes it. It knows no words.
import type { Courier } from '../../conversation/outbox/courier.ts';
import { emailCourier } from './courier.ts';
import type { EmailOptions } from './courier.ts';
import { openPost } from './post.ts';
import type { PostOptions } from './post.ts';

export interface EmailSettings {
  readonly url: string;
  readonly from: string;
  readonly replyTo: string | undefined;
}

export interface Email {
  readonly courier: Courier;
  /** After the outbox has stopped. */
  close(): void;
}

export function openEmail(
  { url, from, replyTo }: EmailSettings,
  options: Pick<EmailOptions, 'write'> & Omit<PostOptions, 'url'> & { readonly shopName: () => string },
): Email {
  const { write, shopName, ...postOptions } = options;
  const post = openPost({ url, ...postOptions });
  const sender = () => ({
    address: from,
    name: shopName(),
    ...(replyTo === undefined ? {} : { replyTo }),
  });
  return { courier: emailCourier({ post, from: sender, write }), close: () => post.close() };
}

// Letters to customers: when one is due, what it says, and the mail server that takes it. Nothing of it is there where no mail
// server is configured.
import { openEmail } from '../adapters/email/email.ts';
import { letterDue, letterTimer } from '../handoff/letters/due.ts';
import { letterWriter } from '../handoff/letters/words.ts';
import { say } from '../language/phrases/say.ts';
import type { Ground } from './ground.ts';
import type { Heart } from './heart.ts';

/** Gives what closes the connection to the mail server. */
export function wireEmail(
  { config, clock, store, shop, inWords }: Ground,
  { conversations, outbox }: Heart,
): () => void {
  const { mail } = config;
  if (mail === undefined) return () => undefined;
  conversations.onTimer(letterTimer, letterDue(mail, clock));
  const shopName = () => shop().name;
  const answersAreRead = mail.replyTo !== undefined;
  const email = openEmail(mail, {
    shopName,
    write: letterWriter({ log: store, say, inWords, shopName, answersAreRead }),
  });
  outbox.add(email.courier);
  return () => email.close();
}

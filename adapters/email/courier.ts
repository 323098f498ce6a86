// The courier to the customer's mailbox: takes each letter that the log orders to the mail server, once it has found its words.
import type { Entry } from '../../conversation/entries.ts';
import { isLetter } from '../../conversation/letters.ts';
import type { Courier } from '../../conversation/outbox/courier.ts';
import type { ConversationState } from '../../conversation/state.ts';
import type { Letter } from '../../kernel/letter.ts';
import { mailAddress } from './addresses.ts';
import { mailBytes } from './mail.ts';
import type { Sender } from './mail.ts';
import type { Post } from './post.ts';

export type LetterEntry = Entry & { readonly kind: 'letter-ordered' };

export interface EmailOptions {
  readonly post: Post;
  readonly from: () => Sender;
  /** The words; `undefined`: there is nothing left to tell. */
  readonly write: (order: LetterEntry, state: ConversationState) => Promise<Letter | undefined>;
}

const emailDestination = 'email';

export function emailCourier({ post, from, write }: EmailOptions): Courier {
  return {
    to: emailDestination,
    serves: ({ letters }) => letters.ordered.length > 0,
    carries: (entry) => isLetter(entry),
    async deliver({ conversationId, entry, state, signal }) {
      if (!isLetter(entry)) return { kind: 'delivered' };
      const to = mailAddress(entry.data.to);
      if (to === undefined) return { kind: 'refused', reason: 'not an address' };
      const letter = await write(entry, state);
      if (letter === undefined) return { kind: 'refused', reason: 'nothing left to tell' };
      const sender = from();
      const after = state.letters.ordered.findLast(({ seq }) => seq < entry.seq)?.seq;
      const place = { conversationId, seq: entry.seq, at: entry.at };
      const bytes = await mailBytes(letter, to, sender, {
        ...place,
        ...(after === undefined ? {} : { after }),
      });
      return post.send({ from: sender.address, to, bytes, signal });
    },
  };
}

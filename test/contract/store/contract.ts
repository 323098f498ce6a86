// One suite that every store must pass: the port's promises, seen through the port alone. Redis and SQLite run the same.
import { logChapter } from './log.ts';
import { readerChapter } from './readers.ts';
import { registerChapter } from './registers.ts';
import type { OpenStore, StoreUnderTest, Words } from './subject.ts';
import { ticketChapter } from './tickets.ts';
import { timerChapter } from './timers.ts';

/** Declares the suite; every case gets a store of its own. `words` are mocha's unless a case runs the suite itself. */
export function describeStore(
  name: string,
  open: OpenStore,
  words: Words = { describe, it, beforeEach, afterEach },
): void {
  words.describe(`store contract: ${name}`, () => {
    let current: StoreUnderTest | undefined;
    words.beforeEach(async () => {
      current = await open();
    });
    words.afterEach(async () => {
      await current?.remove();
      current = undefined;
    });
    const subject = (): StoreUnderTest => {
      if (current === undefined) throw new Error('no store is open');
      return current;
    };
    for (const chapter of [logChapter, ticketChapter, timerChapter, registerChapter, readerChapter])
      chapter(words, subject);
  });
}

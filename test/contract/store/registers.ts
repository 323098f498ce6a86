import assert from 'node:assert/strict';
import type { Chapter } from './subject.ts';
import { within } from './subject.ts';

/** Shared values outside of conversations: one writer wins, and whoever lost is told so. */
export const registerChapter: Chapter = ({ describe, it }, subject) => {
  describe('registers', () => {
    it('hold what was written last, and count the writes', async () => {
      const { store } = subject();
      assert.equal(await store.register('a'), undefined);
      assert.deepEqual(await store.writeRegister('a', 0, { n: 1 }), {
        name: 'a',
        version: 1,
        value: { n: 1 },
      });
      assert.equal((await store.writeRegister('a', 1, ['ä', null]))?.version, 2);
      assert.deepEqual(await store.register('a'), { name: 'a', version: 2, value: ['ä', null] });
    });

    it('refuse a write on another version and change nothing', async () => {
      const { store } = subject();
      assert.equal(await store.writeRegister('a', 1, 'too new'), undefined);
      assert.equal(await store.register('a'), undefined);
      await store.writeRegister('a', 0, 'first');
      assert.equal(await store.writeRegister('a', 0, 'also first'), undefined);
      assert.equal(await store.writeRegister('a', 2, 'too new'), undefined);
      assert.deepEqual(await store.register('a'), { name: 'a', version: 1, value: 'first' });
    });

    it('lose no count among 40 who write at once and try again', async () => {
      const { store } = subject();
      const countUp = async (): Promise<void> => {
        for (;;) {
          const now = await store.register('count');
          if (await store.writeRegister('count', now?.version ?? 0, Number(now?.value ?? 0) + 1)) return;
        }
      };
      await Promise.all(Array.from({ length: 40 }, countUp));
      assert.equal((await store.register('count'))?.value, 40);
    });

    it('are listed by the beginning of their names, in order', async () => {
      const { store } = subject();
      for (const name of ['slot:b', 'slot:a', 'slots', 'slot', 'slot:ä', 'slot_c'])
        await store.writeRegister(name, 0, name);
      const names = async (prefix: string, limit?: number) =>
        (await store.registers(prefix, limit)).map(({ name }) => name);
      assert.deepEqual(await names('slot:'), ['slot:a', 'slot:b', 'slot:ä']);
      assert.deepEqual(await names('slot:', 2), ['slot:a', 'slot:b']);
      assert.deepEqual(await names('slot_'), ['slot_c'], 'no character of a prefix stands for another');
      assert.deepEqual(await names('nothing'), []);
    });

    it('wake who watches names that begin so, until the watch ends', async () => {
      const { store } = subject();
      const seen: string[] = [];
      const first = Promise.withResolvers<void>();
      const end = store.watchRegisters('desk:', (name) => {
        seen.push(name);
        first.resolve();
      });
      await store.writeRegister('slot:a', 0, 1);
      await store.writeRegister('desk:a', 0, 1);
      await within(first.promise, 'the wake-up');
      end();
      const other = Promise.withResolvers<string>();
      store.watchRegisters('', other.resolve);
      await store.writeRegister('desk:a', 1, 2);
      assert.equal(await within(other.promise, 'the other wake-up'), 'desk:a');
      assert.deepEqual(seen, ['desk:a']);
    });

    it('refuse a name that is empty or too long', async () => {
      const { store } = subject();
      await assert.rejects(store.writeRegister('', 0, 1), { code: 'bad-request' });
      await assert.rejects(store.writeRegister('x'.repeat(201), 0, 1), { code: 'bad-request' });
    });
  });
};

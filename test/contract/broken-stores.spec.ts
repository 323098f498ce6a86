import assert from 'node:assert/strict';
import Mocha from 'mocha';
import { faults } from './broken-stores.ts';
import type { Fault } from './broken-stores.ts';
import { openTemporarySqlite } from './sqlite-under-test.ts';
import { describeStore } from './store/contract.ts';
import type { StoreUnderTest, Words } from './store/subject.ts';

async function openBroken({ breakStore, forgetsWhenClosed }: Fault): Promise<StoreUnderTest> {
  const sound = await openTemporarySqlite();
  const fresh = forgetsWhenClosed === true ? await openTemporarySqlite() : undefined;
  return {
    store: breakStore(sound.store),
    reopen: async () => (fresh === undefined ? breakStore(await sound.reopen()) : fresh.store),
    async remove() {
      await sound.remove();
      await fresh?.remove();
    },
  };
}

/** Titles of the cases that fail on a store with that fault; the run ends with the first. */
async function failures(fault: Fault): Promise<readonly string[]> {
  const mocha = new Mocha({ timeout: 10_000, bail: true, grep: fault.noticedBy });
  const words: Partial<Words> = {};
  mocha.suite.emit('pre-require', words, '', mocha);
  describeStore('a broken one', () => openBroken(fault), words as Words);
  const failed: string[] = [];
  mocha.reporter(
    class {
      constructor(runner: Mocha.Runner) {
        runner.on('fail', (test) => failed.push(test.fullTitle()));
      }
    } as unknown as Mocha.ReporterConstructor,
  );
  await new Promise((resolve) => mocha.run(resolve));
  mocha.dispose();
  return failed;
}

describe('the store contract notices a store that', () => {
  for (const fault of faults)
    it(fault.fault, async () => {
      const failed = await failures(fault);
      assert.equal(failed.length, 1, 'one case fails, and ends the run');
      assert.match(failed[0] ?? '', fault.noticedBy);
      assert.doesNotMatch(failed[0] ?? '', / hook /);
    });
});

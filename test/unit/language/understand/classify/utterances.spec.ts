// The utterance files: their format, and that every topic and act of every language has enough of them, each said once.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { topics } from '../../../../../kernel/answer.ts';
import { locales } from '../../../../../kernel/locale.ts';
import {
  readUtterances,
  unmarked,
  utterancesOf,
} from '../../../../../language/understand/classify/utterances.ts';
import { acts } from '../../../../../language/understand/reading.ts';

function folderWith(name: string, content: string): URL {
  const folder = mkdtempSync(join(tmpdir(), 'tiski-utterances-'));
  writeFileSync(join(folder, name), content);
  return pathToFileURL(`${folder}/`);
}

describe('utterance files', () => {
  it('mark goods and places, which stand in the text without the marks', () => {
    const { text, names } = unmarked('onks [punasta takkia] {Turussa}?');
    assert.equal(text, 'onks punasta takkia Turussa?');
    assert.deepEqual(
      names.map(({ role, start, end }) => [role, text.slice(start, end)]),
      [
        ['goods', 'punasta takkia'],
        ['place', 'Turussa'],
      ],
    );
  });

  it('are refused by name when the label or the content is wrong', () => {
    assert.throws(
      () => readUtterances(folderWith('weather.yml', 'utterances: ["x"]')),
      /weather\.yml.*topic/,
    );
    assert.throws(() => readUtterances(folderWith('price.yml', 'says: ["x"]')), /price\.yml/);
    assert.throws(() => readUtterances(folderWith('price.yml', 'utterances: []')), /price\.yml/);
  });

  for (const locale of locales) {
    describe(locale, () => {
      const all = utterancesOf(locale);
      const byLabel = Map.groupBy(all, ({ label }) => label);

      it('has 60 to 200 for every topic and act but gibberish, and for what asks nothing', () => {
        for (const label of [...topics, ...acts, 'telling' as const]) {
          if (label === 'gibberish') continue;
          const count = byLabel.get(label)?.length ?? 0;
          assert.ok(count >= 60 && count <= 200, `${label}: ${String(count)}`);
        }
      });

      it('says each only once, whatever goods and places it names', () => {
        const seen = new Map<string, string>();
        for (const { text, names, label } of all) {
          const plain = names
            .toReversed()
            .reduce((rest, { start, end, role }) => rest.slice(0, start) + role + rest.slice(end), text)
            .toLowerCase()
            .replace(/[^\p{L}\p{N} ]/gu, '')
            .trim();
          if (['', 'goods', 'place'].includes(plain)) continue;
          const before = seen.get(plain);
          assert.equal(before, undefined, `"${text}" (${label}) stands under ${before ?? ''} as well`);
          seen.set(plain, label);
        }
      });

      it('has no mark left over', () => {
        assert.deepEqual(
          all.filter(({ text }) => /[[\]{}]/.test(text)),
          [],
        );
      });
    });
  }
});

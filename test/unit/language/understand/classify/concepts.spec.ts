// The thesaurus: its files' format, that the languages have the same concepts, and what it finds in a clause.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { locales, type Locale } from '../../../../../kernel/locale.ts';
import {
  conceptsIn,
  readThesaurus,
  thesaurusOf,
} from '../../../../../language/understand/classify/concepts.ts';
import { fold } from '../../../../../language/understand/folding.ts';

function fileWith(content: string): URL {
  const path = join(mkdtempSync(join(tmpdir(), 'tiski-concepts-')), 'xx.yml');
  writeFileSync(path, content);
  return pathToFileURL(path);
}

const found = (locale: Locale, text: string): readonly string[] =>
  conceptsIn(text.split(' ').map(fold), locale).map(({ concept }) => concept);

describe('thesaurus files', () => {
  it('are read as concepts with their words and phrases', () => {
    assert.deepEqual(
      [...readThesaurus(fileWith('parcel: >-\n  box, parcel*,\n  brown package\n'))],
      [['parcel', ['box', 'parcel*', 'brown package']]],
    );
  });

  it('are refused by name when the content is wrong', () => {
    assert.throws(() => readThesaurus(fileWith('parcel: [box]')), /xx\.yml/);
    assert.throws(() => readThesaurus(fileWith('Parcel box: parcel')), /xx\.yml/);
  });

  it('have the same concepts in the same order in every language', () => {
    const [first, ...others] = locales.map((locale) => [...thesaurusOf(locale).keys()]);
    for (const other of others) assert.deepEqual(other, first);
    assert.ok(first !== undefined && first.length >= 150 && first.length <= 250);
  });

  for (const locale of locales)
    it(`${locale}: each concept has words enough, none of them twice`, () => {
      for (const [concept, words] of thesaurusOf(locale)) {
        assert.ok(words.length >= 5 && words.length <= 80, `${concept}: ${words.length}`);
        assert.deepEqual(
          words.filter((word, at) => words.indexOf(word) !== at),
          [],
          concept,
        );
      }
    });
});

describe('concepts in a clause', () => {
  for (const [locale, text, concepts] of [
    ['fi', 'mis vaihees mun kolli on', ['parcel', 'my-own']],
    ['fi', 'käykö teillä seteleitä', ['cash', 'compatible-fits-with']],
    ['sv', 'släpper in vatten', ['leak']],
    ['sv', 'har ni skötrum', ['facilities', 'asking-have-you']],
    ['en', 'it conked out', ['does-not-work']],
    ['en', 'could you give me a buzz', ['phone-me', 'asking-can']],
  ] as const)
    it(`${locale}: "${text}" speaks of ${concepts.join(' and ')}`, () => {
      const all = found(locale, text);
      for (const concept of concepts)
        assert.ok(all.includes(concept), `${concept} is not in ${all.join(', ')}`);
    });

  it('stand within the clause, whatever is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.array(fc.string(), { maxLength: 60 }), (locale, words) => {
        for (const { from, to } of conceptsIn(words.map(fold), locale)) {
          assert.ok(from >= 0 && from <= to && to < words.length);
        }
      }),
    );
  });
});

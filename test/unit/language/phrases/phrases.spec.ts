import assert from 'node:assert/strict';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { locales } from '../../../../kernel/locale.ts';
import { endsWithClosing, isClosing } from '../../../../language/closing.ts';
import type { PhraseKey } from '../../../../language/phrases/keys.ts';
import { phrase, phrases, say } from '../../../../language/phrases/say.ts';

const keys = Object.keys(phrases.fi) as PhraseKey[];

/** Names of a message's parameters, and the branches of its plurals and selects. */
function shape(elements: readonly MessageFormatElement[]): Set<string> {
  const found = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
    found.add(element.value);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options))
        for (const name of shape(option.value)) found.add(name);
    }
  }
  return found;
}

describe('phrases', () => {
  it('are the same in all languages: same keys, same parameters', () => {
    for (const locale of locales) {
      assert.deepEqual(Object.keys(phrases[locale]).sort(), [...keys].sort(), locale);
      for (const key of keys) {
        const expected = [...shape(parse(phrases.fi[key][0]))].sort();
        for (const variant of phrases[locale][key])
          assert.deepEqual([...shape(parse(variant))].sort(), expected, `${locale} ${key}: ${variant}`);
      }
    }
  });

  it('fill every parameter and every plural branch', () => {
    for (const locale of locales) {
      for (const key of keys) {
        const names = [...shape(parse(phrases[locale][key][0]))];
        for (const count of [1, 2, 5]) {
          const text = phrase(key, locale, Object.fromEntries(names.map((name) => [name, count])));
          assert.ok(text.trim() !== '', `${locale} ${key}`);
          assert.doesNotMatch(text, /[{}]|\bundefined\b|\bnull\b/, `${locale} ${key}: ${text}`);
        }
      }
    }
  });

  it('choose the same variant for the same seed, and every variant for some seed', () => {
    const seen = new Set(Array.from({ length: 50 }, (_, i) => phrase('thanks.reply', 'fi', {}, String(i))));
    assert.equal(seen.size, phrases.fi['thanks.reply'].length);
    assert.equal(phrase('thanks.reply', 'fi', {}, 'x'), phrase('thanks.reply', 'fi', {}, 'x'));
  });

  it('give way to other words when they have just been said, where there are any', () => {
    for (const locale of locales) {
      for (const key of keys) {
        const names = [...shape(parse(phrases[locale][key][0]))];
        const parameters = Object.fromEntries(names.map((name) => [name, 'x']));
        if (names.some((name) => name === 'count' || name === 'days' || name === 'quantity')) continue;
        const said = phrase(key, locale, parameters, 's');
        const again = phrase(key, locale, parameters, 's', said);
        assert.equal(again === said, phrases[locale][key].length === 1, `${locale} ${key}: ${again}`);
      }
    }
  });

  it('have three ways or more of saying what is heard most', () => {
    const often: readonly PhraseKey[] = [
      'greeting.again',
      'thanks.reply',
      'nudge.idle',
      'nudge.answered',
      'nudge.open',
      'frustration.idle',
      'frustration.open',
      'handoff.queued',
      'handoff.queued-promise',
      'clarify.product',
      'clarify.product-list',
      'clarify.which-product',
      'clarify.place',
      'stock.ask-place',
      'stock.store.in',
      'stock.store.low',
      'stock.store.out',
      'stock.store.unknown',
      'stock.stores.near',
      'price.web',
      'price.sale-until',
      'warranty.known',
      'delivery-time.window',
      'unlisted.none',
      'unlisted.nearest',
      'unknown.offer',
      'unknown.check',
      'repeat.lead',
    ];
    for (const locale of locales)
      for (const key of often) {
        assert.ok(phrases[locale][key].length >= 3, `${locale} ${key}`);
        assert.equal(new Set(phrases[locale][key]).size, phrases[locale][key].length, `${locale} ${key}`);
      }
  });

  it('say goodbye in `closing.reply` alone', () => {
    for (const locale of locales) {
      for (const key of keys) {
        for (const variant of phrases[locale][key]) {
          const closes =
            key !== 'thanks.reply' && (isClosing(variant, locale) || endsWithClosing(variant, locale));
          assert.equal(closes, key === 'closing.reply', `${locale} ${key}: ${variant}`);
        }
      }
    }
  });

  it('never send a customer elsewhere and never deny a remedy', () => {
    const all = locales.flatMap((locale) => keys.flatMap((key) => phrases[locale][key]));
    for (const text of all)
      assert.doesNotMatch(
        text,
        /ota(?:than)? yhteyttä asiakaspalveluun|kontakta kundtjänst|contact customer service/i,
      );
  });

  it('refuse a key that does not exist', () => {
    assert.throws(() => say('no.such-phrase', 'fi', {}, ''), RangeError);
  });
});

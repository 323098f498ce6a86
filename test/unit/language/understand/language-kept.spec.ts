// A conversation keeps its language: a word or two that languages share, a place, a name or an unknown word never turn it,
// and a sentence of another language does.
import { strict as assert } from 'node:assert';
import { locales, type Locale } from '../../../../kernel/locale.ts';
import { emptyThread, type Thread } from '../../../../kernel/thread.ts';
import { utterancesOf } from '../../../../language/understand/classify/utterances.ts';
import { detectLanguage, tellingWords } from '../../../../language/understand/detect-language.ts';
import type { UnderstandTools } from '../../../../language/understand/reading.ts';
import { understand } from '../../../../language/understand/understand.ts';
import { demoShop } from './demo-shop.ts';

/** Every how many of the sentences is read as a whole. */
const readEvery = 12;

function endsOf(text: string): readonly string[] {
  const words = text.split(/\s+/u);
  return [...new Set([words.slice(0, 2).join(' '), words.slice(-2).join(' ')])];
}

describe('the language of a conversation', () => {
  let tools: UnderstandTools;
  before(async () => {
    ({ tools } = await demoShop());
  });
  const begun = (locale: Locale): Thread => ({ ...emptyThread(locale), topics: ['stock'] });

  for (const locale of locales) {
    it(`is kept by the first and the last two words of a sentence in ${locale}`, () => {
      for (const text of utterancesOf(locale).flatMap((each) => endsOf(each.text))) {
        const found = detectLanguage(text, { conversation: locale, languages: locales });
        assert.equal(found.locale, locale, text);
        for (const other of locales)
          if (other !== locale)
            assert.ok(tellingWords(text, other) < Math.max(2, tellingWords(text, locale) + 1), text);
      }
    });

    it(`is kept by a sample of them read as a whole in ${locale}`, () => {
      const texts = utterancesOf(locale).filter((_, at) => at % readEvery === 0);
      for (const text of texts.flatMap((each) => endsOf(each.text)))
        assert.equal(understand(text, begun(locale), tools).locale, locale, text);
    }).timeout(60_000);
  }

  for (const [locale, texts] of [
    ['fi', ['ja turku', 'ja pikkunen', 'ja blåkulla', 'no ja', 'pro max', 'en', 'men turku', 'se on', 'och']],
    ['sv', ['ja åbo', 'no vasa', 'och turku', 'se', 'en till', 'ja se', 'kiitos', 'blåkulla', 'men esbo']],
    ['en', ['turku', 'no', 'on', 'and åbo', 'ja', 'the pikkunen', 'se', 'me', 'and kauppa']],
  ] as const)
    for (const text of texts)
      it(`stays ${locale}: ${text}`, () => {
        assert.equal(understand(text, begun(locale), tools).locale, locale);
      });

  for (const [before, text, after] of [
    ['fi', 'har ni öppet imorgon', 'sv'],
    ['fi', 'do you have it in Turku', 'en'],
    ['sv', 'paljonko se maksaa', 'fi'],
    ['en', 'när har ni öppet', 'sv'],
    ['sv', 'how much is delivery', 'en'],
    ['fi', 'vad kostar den', 'sv'],
  ] as const)
    it(`turns from ${before} to ${after}: ${text}`, () => {
      assert.equal(understand(text, begun(before), tools).locale, after);
    });
});

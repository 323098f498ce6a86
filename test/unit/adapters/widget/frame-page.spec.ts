import assert from 'node:assert/strict';
import { framePage } from '../../../../adapters/widget/frame-page.ts';
import { tryPage } from '../../../../adapters/widget/try-page.ts';
import { frameTexts } from '../../../../adapters/widget/frame-texts.ts';
import { locales } from '../../../../kernel/locale.ts';

const assets = { script: '/widget/frame-12345678.js', webChat: '/widget/webchat-12345678.js', css: 'body{}' };

describe('the page to try the chat on', () => {
  it('bears the shop’s name as text and embeds the chat by its one script', () => {
    const html = tryPage('Kala & <b>Poika</b>', 'sv');
    assert.match(html, /<html lang="sv">/);
    assert.match(html, /<h1>Kala &#38; &#60;b&#62;Poika&#60;\/b&#62;<\/h1>/);
    assert.deepEqual(html.match(/<script[^>]*>/g), ['<script src="/widget.js" data-locale="sv" async>']);
  });
});

describe('the frame’s page', () => {
  it('has greeting and input in its first bytes, in each language', () => {
    for (const locale of locales) {
      const html = framePage({ assets, greeting: 'Hei! Olen kone.', locale, shopName: 'Kauppa' });
      assert.match(html, new RegExp(`<html lang="${locale}">`));
      assert.match(html, /<p>Hei! Olen kone\.<\/p>/);
      assert.ok(html.includes(`placeholder="${frameTexts[locale].write}"`));
      assert.ok(!/<script(?! src=)/.test(html), 'no script stands in the page itself');
    }
  });

  it('takes a shop’s name and greeting as text, whatever stands in them', () => {
    const hostile = `"><script>alert('1')</script>&`;
    const html = framePage({ assets, greeting: hostile, locale: 'fi', shopName: hostile });
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.ok(!html.includes(`alert('1')`));
  });

  it('has every text in every language', () => {
    const shape = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        typeof inner === 'object' && inner !== null ? shape(inner).map((name) => `${key}.${name}`) : [key],
      );
    for (const locale of locales) {
      assert.deepEqual(shape(frameTexts[locale]), shape(frameTexts.fi));
      assert.ok(!JSON.stringify(frameTexts[locale]).includes('""'));
    }
  });
});

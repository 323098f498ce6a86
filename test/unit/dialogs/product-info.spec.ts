// What the row tells is told; whether it answers just what was asked is said as well.
import assert from 'node:assert/strict';
import { answerAsks } from '../../../dialogs/answer-asks.ts';
import { draftOf, textOf } from '../../../dialogs/message.ts';
import { viewOf } from '../../../dialogs/view.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { atOnce } from '../../../kernel/steps.ts';
import type { Product } from '../../../catalog/model.ts';
import { makeCatalog, makeProduct, makeShop } from '../catalog/support/make-catalog.ts';

const now = Date.parse('2026-11-24T10:00:00+02:00');

function asked(text: string, locale: Locale, over: Partial<Product>) {
  const product = makeProduct('P', { title: 'Havu ST 40 teltta', ...over });
  const view = viewOf(makeCatalog({ shop: makeShop(), products: [product] }), locale, now, 'seed');
  const draft = draftOf(
    atOnce(
      answerAsks(
        [
          {
            topic: 'product-info',
            text,
            product: { kind: 'one', productId: 'P', from: 'words' },
            places: [],
          },
        ],
        view,
      ),
    ),
    view,
    true,
  );
  return { text: textOf(draft), outcome: draft.entities[0]?.outcome, offers: draft.pending?.kind };
}

const tent = { description: 'Kolmen hengen kupoliteltta, vesipilari 4 000 mm, kestää kovaakin tuulta.' };

describe('product information', () => {
  const settled: readonly (readonly [string, Locale, Partial<Product>])[] = [
    ['millainen se on', 'fi', tent],
    ['kerro lisää Havu ST 40 teltasta', 'fi', tent],
    ['kestääkö teltta tuulta', 'fi', tent],
    ['montako henkeä siihen mahtuu', 'fi', tent],
    ['paljonko se painaa', 'fi', { ...tent, weightKg: 3.4 }],
    ['vilken färg är det på tältet', 'sv', { ...tent, color: 'grön' }],
    ['what does it weigh', 'en', { weightKg: 3.4 }],
    ['how big is it', 'en', { description: 'Floor 210 × 180 cm.' }],
    ['is it good', 'en', tent],
    ['är det bra', 'sv', tent],
  ];
  for (const [text, locale, over] of settled)
    it(`is an answer to "${text}"`, () => {
      const { outcome, offers } = asked(text, locale, over);
      assert.deepEqual({ outcome, offers }, { outcome: 'answered', offers: undefined });
    });

  const open: readonly (readonly [string, Locale, Partial<Product>])[] = [
    ['kestääkö teltta pakkasta', 'fi', tent],
    ['sopiiko se koiralle', 'fi', tent],
    ['käykö tää talvikäyttöön', 'fi', tent],
    ['onks tää hyvä lapselle', 'fi', tent],
    ['passar den för fjällvandring', 'sv', tent],
    ['funkar tältet på vintern', 'sv', tent],
    ['is it any good for winter camping', 'en', tent],
    ['will it fit in my backpack', 'en', tent],
    ['minkä värinen se on', 'fi', tent],
    ['paljonko teltta painaa', 'fi', tent],
    ['var är den tillverkad', 'sv', tent],
    ['what is it made of', 'en', tent],
  ];
  for (const [text, locale, over] of open)
    it(`leaves "${text}" open: what is known is told, a person is offered`, () => {
      const { text: said, outcome, offers } = asked(text, locale, over);
      assert.deepEqual({ outcome, offers }, { outcome: 'unknown', offers: 'person' });
      assert.match(said, /Kolmen hengen kupoliteltta/);
    });

  it('tells the weight only where it is asked, when there is a description', () => {
    assert.match(asked('paljonko se painaa', 'fi', { ...tent, weightKg: 3.4 }).text, /3,4 kg/);
    assert.doesNotMatch(asked('millainen se on', 'fi', { ...tent, weightKg: 3.4 }).text, /kg/);
  });
});

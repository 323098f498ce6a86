import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdownOf, escaped } from '../../../../../adapters/bot-framework/teams/markdown.ts';
import type { CardFigures } from '../../../../../adapters/bot-framework/teams/product-card.ts';
import { fits, pieces } from '../../../../../adapters/bot-framework/teams/size.ts';
import { teamsActivities } from '../../../../../adapters/bot-framework/teams/write.ts';
import type { EntryData } from '../../../../../conversation/entries.ts';
import type { AnswerEntity } from '../../../../../kernel/answer.ts';
import { locales } from '../../../../../kernel/locale.ts';
import { cardsOf } from '../../../../channels/teams/support/cards.ts';

const figures: CardFigures = {
  product: (id) =>
    id === 'A' || id === 'B'
      ? { title: `Marjanpoimuri [${id}]`, link: `https://shop.example/p/${id}` }
      : undefined,
  storeName: (code) => ({ s1: 'Lönnrotinkatu', s2: 'Konala' })[code],
  money: (amount) => `${amount.replace('.', ',')} €`,
  moment: () => 'klo 9.15',
  distance: (km) => `${km} km`,
  duration: () => '2 vuotta',
};

const stock: AnswerEntity = {
  type: 'Answer',
  topic: 'stock',
  outcome: 'answered',
  productId: 'A',
  asOf: '2026-11-23T07:15:00.000Z',
  value: {
    stores: [
      { storeCode: 's1', availability: 'in_stock', quantity: 4, distanceKm: 1.2 },
      { storeCode: 's2', availability: 'out_of_stock', quantity: 0 },
    ],
  },
};
const price: AnswerEntity = {
  type: 'Answer',
  topic: 'price',
  outcome: 'answered',
  productId: 'A',
  value: { amount: '15.90', currency: 'EUR', regular: '19.90' },
};
const warranty: AnswerEntity = { ...price, topic: 'warranty', value: { duration: 'P2Y' } };

function said(over: Partial<EntryData<'message-out'>> = {}): EntryData<'message-out'> {
  return { sender: 'bot', text: 'Hinta on 15,90 €.', locale: 'fi', entities: [], openQuestions: 0, ...over };
}

type Scope = Parameters<typeof teamsActivities>[1]['scope'];
const written = (data: EntryData<'message-out'>, scope: Scope = 'personal') =>
  teamsActivities(data, { scope, userId: '29:maija', atMs: 0 }, figures);

describe('writing for Teams', () => {
  it('says the words, and shows the facts of a product on a card', () => {
    const [activity] = written(said({ entities: [price, stock, warranty] }));
    assert.equal(activity?.text, 'Hinta on 15,90 €.');
    assert.equal(activity.summary, 'Hinta on 15,90 €.');
    const [card] = cardsOf(activity);
    assert.equal(card?.body[0]?.['text'], 'Marjanpoimuri \\[A\\]');
    assert.deepEqual(card.body[1]?.['facts'], [
      { title: 'Hinta', value: '15,90 €' },
      { title: 'Normaalisti', value: '19,90 €' },
      { title: 'Lönnrotinkatu', value: '4 kpl · 1.2 km' },
      { title: 'Konala', value: 'loppu' },
      { title: 'Takuu', value: '2 vuotta' },
    ]);
    assert.equal(card.body[2]?.['text'], 'Tieto: klo 9.15');
    assert.deepEqual(
      card.actions?.map(({ url }) => url),
      ['https://shop.example/p/A'],
    );
  });

  it('makes no card of what was not told, and none of a product that is gone', () => {
    for (const entity of [
      { ...price, outcome: 'unknown' as const },
      { ...price, productId: 'gone' },
      { type: 'Answer' as const, topic: 'person' as const, outcome: 'passed-on' as const },
    ])
      assert.equal(written(said({ entities: [entity] }))[0]?.attachments, undefined);
  });

  it('puts buttons beside the message only where Teams shows them', () => {
    const suggestions = [{ title: 'Ihminen', text: 'ihminen' }];
    const [personal] = written(said({ suggestions }));
    assert.deepEqual(personal?.suggestedActions, {
      to: ['29:maija'],
      actions: [{ type: 'imBack', title: 'Ihminen', value: 'ihminen' }],
    });
    for (const scope of ['group', 'channel'] as const) {
      const [shared] = written(said({ suggestions }), scope);
      assert.equal(shared?.suggestedActions, undefined);
      const [button] = cardsOf(shared)[0]?.actions ?? [];
      assert.deepEqual(button?.['data'], {
        tiski: 'suggestion',
        msteams: {
          type: 'messageBack',
          displayText: 'Ihminen',
          text: 'ihminen',
          value: { tiski: 'suggestion' },
        },
      });
    }
    const many = Array.from({ length: 7 }, (_, at) => ({ title: `${at}`, text: `${at}` }));
    assert.equal(written(said({ suggestions: many }))[0]?.suggestedActions, undefined);
    const long = [{ title: 'Korpisalo MP-40 marjanpoimuri suojaläpällä', text: 'KOR-1' }];
    assert.equal(written(said({ suggestions: long }))[0]?.suggestedActions, undefined);
  });

  it('tells whose words they are when a person speaks from the bot’s account', () => {
    const agent = { id: 'aino', name: 'Aino *A*' };
    const [activity] = written(said({ sender: 'agent', agent, text: 'Moi!' }));
    assert.equal(activity?.text, '**Aino \\*A\\*, asiakaspalvelu**\n\nMoi!');
  });

  it('never sends more than Teams takes, and loses nothing of the words', () => {
    const paragraph = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 900 });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...locales),
        fc.boolean(),
        (paragraphs, locale, isRich) => {
          const text = paragraphs.join('\n\n');
          const parts = written(said({ text, locale, entities: isRich ? [price, stock] : [] }));
          for (const part of parts) assert.ok(fits(part));
          const bare = (words: string) => words.replace(/\s+/g, '');
          assert.equal(bare(parts.map((part) => part.text).join('')), bare(markdownOf(text)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('cuts at paragraphs, then lines, then words', () => {
    assert.deepEqual(pieces('aaa bbb\n\nccc ddd', 12), ['aaa bbb', 'ccc ddd']);
    assert.deepEqual(pieces('aaaa bbbb cccc', 10), ['aaaa bbbb', 'cccc']);
    assert.deepEqual(pieces('𝒳𝒳𝒳', 3), ['𝒳', '𝒳', '𝒳']);
  });

  it('drops the card before the words when both are too much', () => {
    const long = 'ä'.repeat(5_900);
    const many = Array.from({ length: 6 }, (_, at) => ({ title: 'x'.repeat(900), text: `${at}` }));
    const [activity] = written(said({ text: long, entities: [price], suggestions: many }));
    assert.ok(activity !== undefined && fits(activity));
    assert.equal(activity.text, long);
  });
});

describe('Markdown for Teams', () => {
  it('keeps lines and lists', () => {
    assert.equal(
      markdownOf('Mitä tarkoitat?\n• Ergo 2 – 4 kpl\n• MP-40\nKerro lisää.'),
      'Mitä tarkoitat?\n\n- Ergo 2 – 4 kpl\n- MP-40\n\nKerro lisää.',
    );
  });

  it('shows as written what a shop or a customer wrote', () => {
    assert.equal(escaped('*RX_500* <b> [x](http) `a`'), '\\*RX\\_500\\* &lt;b&gt; \\[x\\](http) \\`a\\`');
    assert.equal(escaped('1. ensin\n# toka'), '1\\. ensin\n\\# toka');
    assert.equal(escaped('15.90 ja 2-3'), '15.90 ja 2-3');
  });

  it('leaves links whole', () => {
    assert.equal(
      escaped('ks. https://shop.example/a_b?c=*d* (heti)'),
      'ks. https://shop.example/a_b?c=*d* (heti)',
    );
  });
});

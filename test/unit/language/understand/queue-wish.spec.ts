// What somebody in line says of the line, in three languages, and what only looks like it.
import { equal } from 'node:assert/strict';
import type { Locale } from '../../../../kernel/locale.ts';
import { emptyThread } from '../../../../kernel/thread.ts';
import { readInLine } from '../../../../language/understand/queue/wish.ts';
import type { QueueWish } from '../../../../language/understand/queue/wish.ts';
import type { Reading } from '../../../../language/understand/reading.ts';

const said: Readonly<Record<Locale, Readonly<Record<QueueWish | 'nothing', readonly string[]>>>> = {
  fi: {
    place: [
      'kauanko vielä',
      'kauanks tässä viel menee?',
      'monesko mä oon jonossa',
      'mikä on mun vuoronumero',
      'koska on mun vuoro',
      'onko pitkä jono',
      'paljonko on odotusaika',
      'haloo, kestääkö vielä kauan',
    ],
    leave: [
      'en jaksa odottaa',
      'en ehdi jonottaa kauempaa',
      'Poistu jonosta',
      'ottakaa mut pois jonosta',
      'antaa olla',
      'perun jonotuksen',
    ],
    'passed-on': [
      'Näytä mitä välitettiin',
      'mitä siirsit asiakaspalvelijalle',
      'mitä se asiakaspalvelija näkee',
    ],
    nothing: [
      'kauanko toimitus kestää',
      'älä poista mua jonosta',
      'menetänkö paikkani jos poistun jonosta',
      'jaksan kyllä odottaa',
      'onko PT 18 varastossa',
      'kiitos',
    ],
  },
  sv: {
    place: [
      'hur länge till',
      'hur lång är väntetiden?',
      'vad är min plats i kön',
      'när är det min tur',
      'hur många är före mig',
      'dröjer det länge',
    ],
    leave: ['Lämna kön', 'jag orkar inte vänta', 'ja hinner int vänta', 'ta mig ur kön', 'strunta i det'],
    'passed-on': ['Visa vad som skickades vidare', 'vad ser kundrådgivaren'],
    nothing: [
      'hur lång tid tar leveransen',
      'hur lång garanti har den',
      'hur länge har ni öppet',
      'jag vill inte lämna kön',
      'vad kostar KAS 30',
    ],
  },
  en: {
    place: [
      'how long now',
      'how much longer?',
      "what's my place",
      'when is it my turn',
      'how many people are ahead of me',
      'is the queue long',
    ],
    leave: [
      'Leave the queue',
      "I can't wait any longer",
      'forget it',
      'never mind',
      'take me out of the queue',
    ],
    'passed-on': ['Show what was passed on', 'what did you pass on', 'what can the agent see'],
    nothing: [
      'how long does delivery take',
      'how long is the warranty',
      "don't remove me from the queue",
      "I'll wait",
      'what is the price of KAS 30',
    ],
  },
};

function reading(locale: Locale): Reading {
  return {
    locale,
    localeSure: true,
    acts: [],
    asks: [],
    unsureTopics: [],
    contact: {},
    call: {},
    orderNumbers: [],
    thread: emptyThread(locale),
  };
}

describe('the wish of somebody in line', () => {
  for (const [locale, wishes] of Object.entries(said)) {
    it(`is heard in ${locale}`, () => {
      for (const [wish, texts] of Object.entries(wishes))
        for (const text of texts)
          equal(readInLine(reading(locale as Locale), text).wish ?? 'nothing', wish, text);
    });
  }

  it('lets go of what such a sentence was mistaken for, and keeps what names its goods', () => {
    const named = { kind: 'one' as const, productId: 'A', from: 'words' as const };
    const spokenOf = { kind: 'one' as const, productId: 'A', from: 'thread' as const };
    const both: Reading = {
      ...reading('en'),
      asks: [
        { topic: 'delivery-time', text: 'how much longer', product: spokenOf, places: [] },
        { topic: 'price', text: 'what does it cost', product: named, places: [] },
      ],
    };
    const heard = readInLine(both, "what's my place and what does the A cost").reading;
    equal(heard.asks.map(({ topic }) => topic).join(), 'price');
  });

  it('takes the length of the line for no fact of the goods last spoken of, and keeps a fact asked beside it', () => {
    const spokenOf = { kind: 'one' as const, productId: 'A', from: 'thread' as const };
    const asks = (text: string, fact: string) =>
      readInLine(
        {
          ...reading('sv'),
          asks: [{ topic: 'product-info', text: fact, product: spokenOf, places: [] }],
        },
        text,
      ).reading.asks.length;
    equal(asks('hur lång är kön', 'hur lång är kön'), 0);
    equal(asks('hur lång är kön och hur tung är den', 'hur tung är den'), 1);
  });
});

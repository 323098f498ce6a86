import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinCodeIn, newJoinCode } from '../../../../kernel/join-code.ts';
import { endsJoining, readJoining } from '../../../../language/understand/joining/read-joining.ts';

const kind = (text: string, isAsked = false): string | undefined => readJoining(text, isAsked)?.kind;

describe('what is said about joining conversations', () => {
  it('hears the wish to go on elsewhere', () => {
    for (const text of [
      'voinko jatkaa tätä puhelimella?',
      'Voinko jatkaa tätä Messengerissä?',
      'jatkaisin mielelläni kännykällä, kun lähden töistä',
      'onnistuuko että jatketaan toisella laitteella',
      'voiko tän keskustelun siirtää puhelimella jatkettavaksi? haluan jatkaa kännykällä',
      'puhelimella olis kätevämpi jatkaa',
      'saanko liitoskoodin',
      'voidaanks siirtyä messengeriin',
      'jag vill fortsätta på mobilen',
      'Kan jag fortsätta det här i Messenger?',
      'går det att fortsätta på en annan enhet?',
      'kan vi ta det här i Teams i stället, jag vill fortsätta i Teams',
      'can I continue this on my phone?',
      'could we carry on over Messenger, in Messenger I mean',
      'is it possible to switch to my laptop',
      'I would like to pick this up on another device later',
      'can I move this chat to my phone?',
    ])
      assert.equal(kind(text), 'wish', text);
  });

  it('takes no product, call or plain question for such a wish', () => {
    for (const text of [
      'onko teillä puhelimia',
      'jatketaan puhelimessa, soittakaa mulle',
      'voitteko soittaa puhelimella',
      'jatkojohto puhelimelle',
      'siirrä soitto huomiseen',
      'paljonko maksaa kännykkäteline',
      'voiko tilausta jatkaa',
      'flytta samtalet till måndag',
      'kan ni ringa på telefon i stället',
      'har ni laddare till mobilen',
      'förlängningssladd till datorn',
      'move the call to Monday',
      'can we continue by phone',
      'phone case for my mobile',
      'how long does the sale go on',
      'do you have a laptop stand on sale',
      'can I pay on my phone?',
      'joo',
      'kyllä kiitos',
      'ei kiitos',
    ])
      assert.equal(kind(text), undefined, text);
  });

  it('hears that they shall part', () => {
    for (const text of [
      'lopeta yhdistäminen',
      'Lopeta yhdistäminen!',
      'pura liitos',
      'erota nämä keskustelut',
      'sluta koppla ihop',
      'koppla isär samtalen',
      'stop joining',
      'unlink the chats',
      'separate these conversations please',
    ])
      assert.ok(endsJoining(text), text);
    for (const text of [
      'lopeta',
      'peru soitto',
      'yhdistä minut ihmiselle',
      'stop',
      'avsluta',
      'disconnect the battery',
    ])
      assert.ok(!endsJoining(text), text);
  });

  it('reads a yes or a no only when it was asked, and only when nothing else is in it', () => {
    for (const text of [
      'kyllä',
      'joo liitetään',
      'ok',
      'ja gärna',
      'Ja tack',
      'yes please',
      'sure, go ahead',
    ])
      assert.equal(kind(text, true), 'yes', text);
    for (const text of ['ei', 'ei kiitos', 'älä liitä', 'nej tack', 'no thanks', "don't join them"])
      assert.equal(kind(text, true), 'no', text);
    for (const text of [
      'kyllä mutta paljonko maksaa lapio',
      'ok entä takuu',
      'ja vad kostar den',
      'yes but who are you',
    ])
      assert.equal(kind(text, true), undefined, text);
    assert.equal(kind('kyllä'), undefined);
  });

  it('finds any code that is given out, however it is typed, and shows every single slip', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.nat()),
        fc.nat({ max: 7 }),
        fc.nat({ max: 20 }),
        (stream, place, shift) => {
          const code = newJoinCode((n) => (stream.next().value as number) % n);
          for (const typed of [
            code,
            code.toLowerCase(),
            code.replace('-', ''),
            code.replace('-', ' '),
            `koodi ${code}`,
            `Hei! Koodini on ${code}.`,
          ])
            assert.deepEqual(
              readJoining(typed, false)?.kind === 'code' && joinCodeIn(typed)?.code,
              code,
              typed,
            );
          assert.ok(joinCodeIn(code)?.isSound);
          const signs = '23456789CDFHJKMNPRTVWX';
          const all = [...code.replace('-', '')];
          all[place] = signs.charAt((signs.indexOf(all[place] ?? '') + 1 + shift) % signs.length);
          assert.ok(joinCodeIn(all.join(''))?.isSound !== true, 'a slip shows');
        },
      ),
    );
  });

  it('takes nothing else for a code', () => {
    for (const text of [
      'reititin',
      '12345678',
      '0401234567',
      'kissanne',
      'onko VER-1001 varastossa',
      'postinumero 00100',
      'tilaus 2345-6789',
    ])
      assert.notEqual(kind(text), 'code', text);
  });
});

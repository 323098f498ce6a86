// Contacts that customers leave are found, and numbers that are something else never become a phone.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { allContacts, findContacts } from '../../../../language/understand/figures/contacts.ts';

describe('contacts', () => {
  const phones: Readonly<Record<string, string>> = {
    'soita 040 123 4567 kiitos': '+358401234567',
    'numero on 0401234567.': '+358401234567',
    '+358 40 123 4567': '+358401234567',
    '+358401234567!': '+358401234567',
    '+358 (0)40 1234567': '+358401234567',
    '00358401234567': '+358401234567',
    'puh. 050-123 4567': '+358501234567',
    '(09) 1234 5678': '+358912345678',
    'ring 045 123 4567 efter 16': '+358451234567',
    'call +46 70 123 45 67': '+46701234567',
    'nro 040 123 4567 ja postinumero 00100': '+358401234567',
    '00100 Helsinki, 0401234567': '+358401234567',
    'tilaus 12345678, puhelin 0401234567': '+358401234567',
    'otan 040 123 4567 2 kpl': '+358401234567',
    '0400 12345': '+35840012345',
    '09 123 456': '+3589123456',
  };
  for (const [text, phone] of Object.entries(phones))
    it(`finds the phone in ${text}`, () => assert.deepEqual(allContacts(text).phones, [phone]));

  const none = [
    '97200', '00100', '00100 00200', '00100-00200', '100234567', 'tilausnumero 0401234567', 'tilaukseni on 0412345678',
    'order number: 0401234567', '6412345678901', '06412345678901', '012345678905', 'EAN 01234565', '49,90', '0,99 e', '1 299,90 €',
    '0123456-7', '24.12.2026', '01-02-2026', 'klo 09-17', '0900-1700', 'RX-0401234567', '0401234567890123', 'malli 0501234567',
    '040 1234', 'soita 050 12345', '+358 40 1234', '2026', '5 kpl 10 e', '97xxx', 'https://shop.fi/p/0401234567', '0', '',
  ]; // prettier-ignore
  for (const text of none)
    it(`finds no phone in ${JSON.stringify(text)}`, () => assert.equal(findContacts(text).phone, undefined));

  it('finds e-mail addresses and links', () => {
    assert.deepEqual(findContacts('maili Matti.M+shop@Foo.fi, tai soita 0401234567'), {
      email: 'matti.m+shop@foo.fi',
      phone: '+358401234567',
    });
    assert.deepEqual(allContacts('katso https://x.fi/a?b=1, (www.y.se) a@b.fi A@b.fi'), {
      emails: ['a@b.fi'],
      phones: [],
      urls: ['https://x.fi/a?b=1', 'www.y.se'],
    });
    assert.deepEqual(findContacts('matti@'), {});
    assert.deepEqual(findContacts('@ . @@ a@b'), {});
  });

  it('never takes five digits, an EAN or a price for a phone', () => {
    const digits = (length: number): fc.Arbitrary<string> =>
      fc.stringMatching(new RegExp(`^\\d{${length}}$`, 'u'));
    const other = fc.oneof(
      digits(5),
      digits(13),
      fc.tuple(digits(5), digits(5)).map(([one, two]) => `${one} ${two}`),
      fc
        .tuple(fc.nat(9999), fc.nat(99))
        .map(([euros, cents]) => `${euros},${String(cents).padStart(2, '0')} €`),
      digits(9).filter((text) => !text.startsWith('0')),
    );
    fc.assert(fc.property(other, (text) => assert.deepEqual(allContacts(`hei ${text} kiitos`).phones, [])));
  });

  it('reads any text, also hostile ones, quickly', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void allContacts(text)));
    const started = performance.now();
    for (const unit of ['0 ', '04', '+', '(0)', '040-', 'a@', '+358 ', 'tilaus 0', '1 1 '])
      allContacts(unit.repeat(4_000));
    assert.ok(performance.now() - started < 3_000);
  });
});

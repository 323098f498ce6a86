// What letters to customers say, in Swedish.
import type { letters as finnish } from './fi.ts';

export const letters: Readonly<Record<keyof typeof finnish, readonly [string, ...string[]]>> = {
  'letter.hello': ['Hej!'],
  'letter.subject-reply': ['Svar på din fråga – {shop}'],
  'letter.subject-call-agreed': ['Vi ringer dig {when} – {shop}'],
  'letter.subject-call-moved': ['Ny tid för samtalet: {when} – {shop}'],
  'letter.subject-call-cancelled': ['Samtalet är avbokat – {shop}'],
  'letter.subject-call-reminder': ['Påminnelse: vi ringer {when} – {shop}'],
  'letter.subject-promise-broken': ['Vi beklagar dröjsmålet – {shop}'],
  'letter.subject-promise-moved': ['Ditt ärende går framåt – {shop}'],
  'letter.subject-join-link': ['Fortsätt samtalet på en annan enhet – {shop}'],
  'letter.you-asked': ['Du frågade oss:'],
  'letter.answered': ['{agent} svarade {when}:'],
  'letter.call-agreed': ['Vi ringer dig {when} på numret {phone}.'],
  'letter.call-moved': ['Tiden för samtalet har ändrats. Vi ringer dig {when} på numret {phone}.'],
  'letter.call-cancelled': ['Samtalet {when} är avbokat, så vi ringer inte.'],
  'letter.call-reminder': ['Vi påminner om att vi ringer dig {when} på numret {phone}.'],
  'letter.call-change': [
    'Om tiden inte passar, skriv ”flytta samtalet” eller ”avboka samtalet” i chatten, så ordnar vi det direkt.',
  ],
  'letter.call-broken': [
    'Vi lovade att ringa dig {when} men gjorde det inte. Vi beklagar. Ditt ärende har flyttats först i kön, och du kan välja en ny tid i chatten.',
  ],
  'letter.promise-broken': [
    'Vi lovade att återkomma till dig senast {when} men höll inte löftet. Vi beklagar. Ditt ärende har flyttats först i kön.',
  ],
  'letter.promise-new': ['Du får svar senast {when}.'],
  'letter.promise-moved': ['Vi hinner inte svara dig än. Vi återkommer till dig senast {when}.'],
  'letter.join-code': [
    'Du bad om att få fortsätta samtalet på en annan enhet eller i en annan kanal. Öppna länken nedan eller skriv den här koden i chatten där: {code}',
  ],
  'letter.join-limits': [
    'Koden gäller till {until} och kan användas en gång. Ge den inte till någon annan. Om du inte har bett om en kod behöver du inte göra något.',
  ],
  'letter.open-chat': ['Öppna chatten'],
  'letter.answer-here': ['Du kan svara på det här meddelandet.'],
  'letter.answer-in-chat': [
    'Den här adressen läses inte. Om du vill fråga mer kan du fortsätta samma samtal i chatten.',
  ],
  'letter.why': ['Du får det här meddelandet eftersom du gav din e-postadress i vårt samtal.'],
  'letter.regards': ['Vänliga hälsningar\n{shop}'],
  'letter.calendar-title': ['{shop} ringer dig'],
};

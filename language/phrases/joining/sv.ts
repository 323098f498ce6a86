// What is said about going on with one conversation on another channel, in Swedish.
import type { joining as finnish } from './fi.ts';

export const joining: Readonly<Record<keyof typeof finnish, readonly [string, ...string[]]>> = {
  'join.code': [
    'Du kan fortsätta det här samtalet på en annan enhet eller i en annan kanal: skriv koden {code} i chatten där. Koden gäller i {minutes} minuter och kan användas en gång. Ge den inte till någon annan.',
  ],
  'join.mailed': [
    'Jag har skickat en länk till {email}. Med den kan du fortsätta samtalet på en annan enhet. Länken gäller i {minutes} minuter.',
  ],
  'join.guest-already': [
    'Det här samtalet är redan kopplat till en annan kanal. Om du vill skilja dem åt, skriv ”sluta koppla ihop”.',
  ],
  'join.ask': [
    'Med den här koden kan du fortsätta ditt andra samtal här, det där du fick koden. Ska samtalen kopplas ihop?',
  ],
  'join.wrong': [
    'Koden går inte att använda: den är fel, redan använd eller för gammal. Be om en ny kod i det andra samtalet.',
  ],
  'join.too-many': [
    'Nu har koder prövats för många gånger. Be om en ny kod i det andra samtalet och försök igen senare.',
  ],
  'join.own': ['Koden hör till just det här samtalet. Skriv den där du vill fortsätta.'],
  'join.busy-here': [
    'Här pågår redan ett eget ärende, så samtalet kan inte kopplas till ett annat. Vi fortsätter här.',
  ],
  'join.declined': ['Okej, samtalen kopplas inte ihop.'],
  'join.done': ['Samtalen är nu ihopkopplade, och du kan fortsätta här.'],
  'join.done-open': [
    'Samtalen är nu ihopkopplade, och du kan fortsätta här. Det här är ännu öppet: {questions}.',
  ],
  'join.with-person': ['{agent} hjälper dig.'],
  'join.in-line': ['Du står i kö till kundtjänsten, och din plats är kvar.'],
  'join.how-to-end': ['Du kan skilja dem åt genom att skriva ”sluta koppla ihop”.'],
  'join.elsewhere': [
    'Du fortsätter nu det här samtalet {channel}. Om du inte själv har kopplat ihop samtalen, skriv ”sluta koppla ihop”.',
  ],
  'join.ended': ['Samtalen är inte längre ihopkopplade. Det här samtalet fortsätter nu för sig.'],
  'join.channel-webchat': ['i chatten på webbplatsen'],
  'join.channel-msteams': ['i Teams'],
  'join.channel-messenger': ['i Messenger'],
  'join.channel-other': ['i en annan kanal'],
  'button.join-mail': ['Skicka länken till min e-post'],
};

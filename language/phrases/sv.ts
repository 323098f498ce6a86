// What the counter says in Swedish, as it is written in Finland and understood everywhere.
import { facts } from './facts/sv.ts';
import { handoff } from './handoff/sv.ts';
import { joining } from './joining/sv.ts';
import type { Phrases } from './keys.ts';
import { letters } from './letters/sv.ts';

export const sv: Phrases = {
  ...facts,
  ...handoff,
  ...letters,
  ...joining,
  'greeting.first': [
    'Hej och välkommen! Här är {shop}. Jag är en maskin, inte en människa: jag svarar genast om lagersaldo, pris, garanti, leverans och öppettider. Vill du prata med en människa, skriv ”människa”.',
  ],
  'greeting.with-answer': [
    'Hej, här är {shop}! Jag är en maskin, inte en människa. Vill du prata med en människa, skriv ”människa”.',
  ],
  'greeting.again': [
    'Hej! Hur kan jag hjälpa dig?',
    'Hej hej! Vad gäller det?',
    'Hej! Vad kan jag stå till tjänst med?',
    'Hejsan! Vad letar du efter?',
  ],

  'thanks.reply': [
    'Varsågod! Fråga bara om det är något mer.',
    'Ingen orsak! Jag finns här om du behöver något mer.',
    'Roligt att jag kunde hjälpa till! Fråga gärna om du undrar över något annat.',
  ],
  'thanks.open': [
    'Varsågod – men det här är fortfarande öppet: {questions}. Vill du att en människa tar reda på det?',
    'Tack själv. Det här är ännu obesvarat: {questions}. Ska jag be en människa hjälpa till?',
    'Ingen orsak! Men det här fick du aldrig svar på: {questions}. Ska en människa ta reda på det åt dig?',
  ],
  'closing.reply': ['Tack för att du hörde av dig! Ha en fin dag!', 'Tack och välkommen åter!'],
  'closing.open': [
    'Innan du går: det här är fortfarande öppet: {questions}. Vill du att en människa tar reda på det?',
  ],
  'yes.idle': ['Bra! Hur kan jag hjälpa dig?'],
  'no.idle': ['Okej. Fråga bara om du kommer på något.'],
  'no.person': ['Okej, då fortsätter vi här. Fråga bara om det är något mer.'],
  'no.open': ['Okej, då lämnar vi det: {questions}. Fråga bara om det är något mer.'],
  'no.own-answer': ['Okej. Kan du säga det med andra ord, eller ska jag be en människa hjälpa till?'],
  'nudge.idle': [
    'Jag är här! En maskin svarar genast. Vad gäller det?',
    'Ja, här är jag – visserligen en maskin, men snabb. Hur kan jag hjälpa dig?',
    'Jodå, här finns en maskin som svarar direkt. Vad vill du veta?',
  ],
  'nudge.answered': [
    'Jag är här – en maskin svarar genast, och du kan alltid be om en människa. Alla dina frågor är besvarade; är det något mer?',
    'Ja, maskinen är kvar, och alla dina frågor är besvarade. Fråga mer om du vill, eller be om en människa.',
    'Här är jag – en maskin, inte en människa. Ingenting är obesvarat; vad mer vill du veta?',
  ],
  'nudge.open': [
    'Jag är här! Det här är ännu öppet: {questions}. Vill du att en människa tar reda på det?',
    'Jag är kvar. Det här väntar på svar: {questions}. Ska jag be en människa hjälpa till?',
    'Jodå, jag är här. Det här är inte klart än: {questions}. Ska vi ta hjälp av en människa?',
  ],
  'frustration.idle': [
    'Jag beklagar att det inte har gått smidigt. Berätta vad det gäller så hjälper jag genast – eller ber en människa om hjälp.',
    'Jag beklagar, det här borde gå bättre. Vad vill du veta – eller ska vi ta in en människa?',
    'Jag förstår att du är irriterad, och jag beklagar. Skriv kort vad du behöver, eller be om en människa, så kommer vi vidare.',
  ],
  'frustration.open': [
    'Jag beklagar väntan, jag förstår att det är frustrerande. Det här är ännu öppet: {questions}. Vill du att en människa tar hand om det?',
    'Jag beklagar att det har tagit tid. Det här är ännu öppet: {questions}. Ska jag lämna över till en människa?',
    'Jag förstår dig, och jag beklagar. Det här är ännu öppet: {questions}. Ska vi ta hjälp av en människa?',
  ],
  'abuse.reply': [
    'Jag förstår att du är irriterad. Jag hjälper gärna till om du berättar vad det gäller. Jag kan också be en människa om hjälp.',
  ],
  'machine.reply': [
    'Jag är en maskin. Uppgifterna om produkterna kommer direkt från butikens egna data. Vill du prata med en människa, skriv ”människa”.',
    'Det är en maskin som svarar, utifrån butikens egna uppgifter. Skriv ”människa” om du vill tala med någon.',
  ],
  'injection.reply': [
    'Jag berättar bara om priser och villkor enligt butikens egna uppgifter och kan inte ändra dem. Hur kan jag annars hjälpa dig?',
  ],
  'gibberish.first': [
    'Jag förstod inte riktigt. Kan du med andra ord skriva vad du söker?',
    'Det där blev jag inte klok på. Kan du med några ord berätta vad du vill veta?',
  ],
  'gibberish.again': [
    'Tyvärr förstod jag inte den här gången heller. Vill du att jag ber en människa om hjälp?',
  ],
  'not-understood.first': [
    'Jag är inte säker på att jag förstod. Vilken produkt eller vilket ärende menar du?',
    'Nu hängde jag inte riktigt med. Kan du berätta lite närmare vad det gäller?',
    'Jag behöver veta lite mer. Vilken produkt eller vilket ärende gäller det?',
  ],
  'not-understood.again': [
    'Det här kan jag tyvärr inte hjälpa till med. Vill du att jag ber en människa om hjälp?',
  ],
  'not-helped.reply': ['Tråkigt att svaret inte hjälpte. Vill du att en människa tar reda på saken?'],
  'correction.reply': ['Tack för förtydligandet. Vilken produkt eller vilket ärende menar du?'],
  'feedback.thanks': ['Tack för din respons! Den är nu sparad så att butikens folk kan läsa den.'],

  'clarify.product': [
    'Det finns flera. Vilken menar du: {options}?',
    'Menar du någon av de här: {options}?',
    'Vilken av de här gäller det: {options}?',
  ],
  'clarify.option': ['{product} – {known}'],
  'clarify.option-stores': ['{count, plural, one {i en butik} other {i # butiker}}'],
  'clarify.option-elsewhere': ['inte {there}, närmast {nearest}'],
  'clarify.option-nearest': ['närmast {nearest}'],
  'clarify.at-store': ['i butiken {store}'],
  'clarify.option-web': ['bara i webbutiken'],
  'clarify.option-none': ['slut'],
  'clarify.product-list': [
    'Det finns flera. Vilken menar du?{options}',
    'Jag hittade flera. Vilken av dem gäller det?{options}',
    'Vi har några alternativ. Vilket av dem menar du?{options}',
  ],
  'clarify.more': ['{count, plural, one {och en till} other {och # till}}'],
  'clarify.which-product': [
    'Vilken produkt gäller det?',
    'Vilken produkt vill du veta mer om?',
    'Vilken produkt menar du?',
  ],
  'clarify.topic': ['Vad vill du veta: {options}?', 'Gäller din fråga något av de här: {options}?'],
  'clarify.place': [
    'Berätta vilken ort eller butik det gäller, så ser jag efter vad som är närmast.',
    'Vilken ort eller butik? Då ser jag vad som ligger närmast.',
    'Var bor eller handlar du? Orten eller butikens namn räcker.',
  ],
  'clarify.which-store': [
    'Vilken butik gäller det? Vi har {options}.',
    'Vilken av våra butiker menar du? De är {options}.',
  ],
  'clarify.postal-code': [
    'Till vilket postnummer? Fem siffror räcker, så kontrollerar jag.',
    'Vilket är ditt postnummer? Då kan jag kontrollera.',
    'Kan du ge mig postnumret? Då ser jag vad som går dit.',
  ],
  'clarify.own-answer': [
    'Menade du det här: ”{question}”',
    'Är det här din fråga: ”{question}”',
    'Ska jag svara på det här: ”{question}”',
  ],
  'repeat.lead': [
    'Jag kontrollerade igen: uppgiften är densamma.',
    'Samma svar gäller fortfarande.',
    'Läget är oförändrat.',
  ],
  'question.with-place': ['{question}, {place}'],
  'machine.back': ['Nu svarar maskinen igen.'],
  'button.call-move': ['Flytta samtalet'],
  'button.call-cancel': ['Avboka samtalet'],
  'button.call-in-writing': ['Ni behöver inte ringa, svara här'],

  'fallback.error': [
    'Något gick fel hos oss, men ditt meddelande är sparat. Vill du att jag ber en människa om hjälp?',
  ],
  'fallback.held': ['Din fråga är fortfarande öppen. Vill du att en människa tar reda på det?'],

  'button.person': ['Be om en människa'],
  'button.yes': ['Ja'],
  'button.no': ['Nej tack'],
  'button.show-all': ['Visa alla'],
  'button.show-all-text': ['visa alla butiker'],
  'button.leave-queue': ['Lämna kön'],
  'button.passed-on': ['Visa vad som skickades vidare'],
  'button.callback': ['Ring upp mig'],

  'topic.stock': ['lagersaldo'],
  'topic.price': ['pris'],
  'topic.warranty': ['garanti'],
  'topic.delivery-time': ['leveranstid'],
  'topic.delivery-area': ['leveransområde'],
  'topic.pickup': ['hämtning i butik'],
  'topic.store-hours': ['butikens öppettider'],
  'topic.service-hours': ['kundtjänstens tider'],
  'topic.alternatives': ['liknande produkter'],
  'topic.audience': ['vem som får köpa'],
  'topic.delivery-cost': ['leveranskostnad'],
  'topic.store-info': ['uppgifter om butiken'],
  'topic.product-info': ['produktinformation'],
  'topic.returns': ['retur'],
  'topic.payment': ['betalning'],
  'topic.order': ['din beställning'],
  'topic.complaint': ['reklamation'],
  'topic.feedback': ['respons'],
  'topic.person': ['samtal med en människa'],
  'topic.callback': ['återuppringning'],
  'topic.other': ['din fråga'],
  'question.with-product': ['{topic} ({product})'],
};

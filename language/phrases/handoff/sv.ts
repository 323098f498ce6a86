// What the counter says in Swedish of people: handing over, waiting, promises, calls, nights, and what is asked and offered around them.
import type { handoff as finnish } from './fi.ts';

export const handoff: Readonly<Record<keyof typeof finnish, readonly [string, ...string[]]>> = {
  'handoff.thanks': ['Varsågod! Ditt ärende väntar fortfarande på en kundrådgivare: {questions}.'],
  'handoff.closing': [
    'Okej. Ditt ärende väntar på en kundrådgivare: {questions}. Du kan komma tillbaka till den här chatten, och svaret finns då här.',
  ],
  'handoff.nudge': [
    'Jag är här. Din chatt står i kö till en kundrådgivare och inget har försvunnit. Under tiden kan jag berätta om lagersaldo, priser och öppettider.',
    'Du står kvar i kön, och allt du har skrivit är sparat. Medan du väntar kan du fråga mig om lagersaldo, priser och öppettider.',
    'Kundrådgivaren har inte hunnit hit än, men din plats i kön är kvar. Under tiden svarar jag på frågor om lagersaldo, priser och öppettider.',
  ],
  'handoff.frustration': [
    'Jag beklagar att det dröjer. Din chatt står i kö till en kundrådgivare, som ser allt du har skrivit.',
    'Jag beklagar väntan, jag förstår att den irriterar. Din plats i kön till en kundrådgivare är kvar, och du behöver inte upprepa något.',
    'Jag förstår att väntan känns lång, och jag beklagar. Du står kvar i kön till en kundrådgivare, och dina meddelanden är sparade.',
  ],
  'handoff.contact': ['Tack, jag antecknade {contact} för kundrådgivaren.'],

  'handoff.queued': [
    'Jag skickade chatten vidare till en kundrådgivare, som ser hela samtalet. Du behöver inte upprepa något.',
    'Din chatt står nu i kö till en kundrådgivare. Allt du har skrivit följer med, så du behöver inte förklara något på nytt.',
    'En människa är tillkallad: jag skickade chatten vidare till en kundrådgivare, som ser allt du har skrivit.',
  ],
  'handoff.queued-promise': [
    'Jag skickade chatten vidare till en kundrådgivare: du får svar senast kl. {time}. Hela samtalet följer med, så du behöver inte upprepa något.',
    'Din chatt står nu i kö till en kundrådgivare, och du får svar senast kl. {time}. Allt du har skrivit följer med.',
    'En människa är tillkallad: jag skickade chatten vidare till en kundrådgivare, som svarar senast kl. {time} och ser allt du har skrivit.',
  ],
  'handoff.queued-closed': [
    'Just nu är ingen på plats i kundtjänsten, men ditt ärende står i kö och allt du har skrivit är sparat. Nästa gång någon är på plats är {when}.',
  ],
  'handoff.queued-closed-unknown': [
    'Just nu är ingen på plats i kundtjänsten, men ditt ärende står i kö och allt du har skrivit är sparat. Jag vet inte när någon är på plats nästa gång.',
  ],
  'handoff.queued-already': [
    'Du står redan i kö till en kundrådgivare, och jag lade till det här. Du behöver inte upprepa något.',
    'Din plats i kön till en kundrådgivare är kvar, och det här meddelandet följer med.',
  ],
  'handoff.ask-contact': [
    'Om du inte hinner vänta här, lämna en e-postadress eller ett telefonnummer, så når vi dig.',
  ],
  'handoff.ask-phone': ['Vilket nummer ska vi ringa?'],
  'handoff.complaint': ['Tråkigt att höra att det gick så.'],
  'handoff.order': ['Uppgifter om beställningar kan jag inte se själv.'],
  'handoff.added': ['Jag lade till din fråga till kundrådgivaren: {questions}.'],
  'handoff.joined': ['{agent} har anslutit sig till chatten. Nu svarar en människa.'],
  'handoff.transferred': ['Chatten flyttades till ett annat team ({team}). Allt följde med.'],
  'handoff.transferred-agent': ['Chatten flyttades: {agent} fortsätter med dig. Allt följde med.'],
  'handoff.released': [
    'Kundrådgivaren var tvungen att gå. Du står åter på din tidigare plats i kön, och inget har försvunnit.',
  ],
  'handoff.dropped': [
    'Tyvärr är {agent} inte längre med i chatten. Ditt ärende och din plats i kön finns kvar, och du behöver inte berätta något på nytt.',
  ],
  'handoff.queued-again': [
    'Jag har öppnat ditt ärende på nytt. Samma kundrådgivare ({agent}) får det först, om det går.',
  ],
  'handoff.returned': ['Nu svarar maskinen igen. Vill du prata med en människa, skriv ”människa”.'],
  'handoff.completed': [
    'Kundrådgivaren har markerat ärendet som klart. Om det inte var i ordning, skriv här så fortsätter vi.',
  ],
  'handoff.wait-position': [
    '{position, plural, =1 {Du är först i kön.} =2 {Du är nummer två i kön.} =3 {Du är nummer tre i kön.} other {Du är nummer # i kön.}}',
    '{position, plural, =1 {Det är din tur härnäst.} =2 {En kund är före dig i kön.} other {Din plats i kön är nummer #.}}',
  ],
  'handoff.wait-range': [
    'Du är {position, plural, =1 {först} =2 {nummer två} =3 {nummer tre} other {nummer #}} i kön, och väntetiden är {from, plural, =0 {uppskattningsvis högst {to, plural, =1 {en minut} other {# minuter}}} other {ungefär {from}–{to} minuter}}.',
    'Din plats i kön är {position, plural, =1 {den första} =2 {den andra} =3 {den tredje} other {nummer #}}, och du får vänta {from, plural, =0 {uppskattningsvis högst {to, plural, =1 {en minut} other {# minuter}}} other {cirka {from}–{to} minuter}}.',
  ],
  'handoff.wait-longer': [
    'Väntan blir längre än jag uppskattade, jag beklagar.',
    'Jag beklagar, det här tar längre tid än jag uppskattade.',
  ],
  'handoff.wait-sooner': [
    'Goda nyheter: kön rör sig snabbare än jag uppskattade.',
    'Det går snabbare i kön än beräknat.',
  ],
  'handoff.wait-known': ['Nu kan jag uppskatta väntetiden.', 'Nu finns det en uppskattning av väntetiden.'],
  'handoff.wait-moved': ['Kön har gått framåt.', 'Kön rör på sig.'],
  'handoff.wait-still': [
    'Tack för ditt tålamod, din plats i kön är kvar.',
    'Jag har inte glömt dig, och din plats i kön är kvar.',
  ],
  'handoff.wait-nobody-present': [
    'Ingen kundrådgivare är inloggad just nu, så jag kan inte säga hur lång väntetiden är.',
    'Just nu är ingen kundrådgivare på plats, så jag vet inte hur länge du får vänta.',
  ],
  'handoff.wait-too-little-data': [
    'Väntetiden kan jag inte uppskatta än.',
    'Jag har ännu ingen tillförlitlig uppskattning av väntetiden.',
  ],
  'handoff.wait-people-left': [
    'Flera kundrådgivare loggade nyss ut, så jag kan inte uppskatta väntetiden just nu.',
  ],
  'handoff.wait-closes-first': [
    'Jag kan inte lova att det hinner bli din tur innan kundtjänsten stänger för dagen.',
  ],
  'handoff.wait-too-long': ['Kön är nu så lång att väntetiden inte går att uppskatta.'],
  'handoff.wait-closed': [
    'Kundtjänsten är stängd just nu. Nästa gång någon är på plats är {when}, och din plats i kön är kvar.',
  ],
  'handoff.wait-closed-unknown': [
    'Kundtjänsten är stängd just nu, och jag vet inte när någon är på plats nästa gång. Din plats i kön är kvar.',
  ],
  'handoff.wait-callback': [
    'Om du inte hinner vänta kan vi ringa upp dig, och du behåller din plats i kön.',
    'Om väntan blir för lång kan du be oss ringa upp dig utan att förlora din plats i kön.',
  ],
  'handoff.left': ['Okej, du står inte längre i kön.', 'Du har lämnat kön.'],
  'handoff.left-open': [
    'Det här är ännu obesvarat: {questions}. Om du vill kan vi ringa upp dig. Ett skriftligt svar får du om du skriver din e-postadress här.',
    'Ännu öppet: {questions}. Du kan be oss ringa upp dig, eller skriv din e-postadress här så får du svaret dit.',
  ],
  'handoff.left-reachable': [
    'Det här är ännu obesvarat: {questions}. Om du vill kan vi ringa upp dig eller svara till {email}; be bara om en människa.',
  ],
  'handoff.left-call': [
    'Du behöver inte vänta här: vi ringer dig som avtalat. Om du inte vill att vi ringer, skriv ”avboka samtalet”.',
  ],
  'handoff.sent': [
    'Jag förmedlar ditt ärende till kundtjänsten och säger till så fort det har tagits emot där. Allt du har skrivit följer med.',
    'Jag skickar det här vidare till kundtjänsten. Jag säger till när ärendet har kommit fram; allt du har skrivit följer med.',
  ],
  'handoff.sent-closed': [
    'Det finns ingen på plats i kundtjänsten just nu. Jag förmedlar ditt ärende dit, och allt du har skrivit följer med. Kundtjänsten är bemannad nästa gång {when}.',
  ],
  'handoff.sent-already': [
    'Ditt ärende är precis på väg till kundtjänsten, och det här meddelandet följer med. Jag säger till så fort det har kommit fram.',
  ],
  'handoff.received': [
    'Ditt ärende står nu i kundtjänstens kö, och där syns allt du har skrivit. Jag säger till när någon kommer in i chatten.',
    'Kundtjänsten har tagit emot ditt ärende, och det står i kö. Jag säger till när någon kommer in i chatten.',
  ],
  'handoff.somebody': ['En kundtjänstmedarbetare'],
  'handoff.elsewhere': [
    'Jag har flyttat ditt ärende till en annan kö, så att du får svar. Allt du har skrivit följer med, och du behöver inte upprepa något.',
  ],
  'desk-note.title': ['Kundens ärende'],
  'desk-note.open': ['Öppna frågor'],
  'desk-note.told': ['Boten har berättat'],
  'desk-note.not-known': ['Boten visste inte'],
  'desk-note.added': ['Kunden tillade'],
  'desk-note.contact': ['Kontaktuppgifter'],
  'desk-note.promises': ['Utlovat'],
  'desk-note.page': ['Sida'],
  'desk-note.language': ['Språk'],
  'desk-note.mood': ['Ton'],
  'desk-note.mood-impatient': ['har redan väntat'],
  'desk-note.mood-dissatisfied': ['missnöjd'],
  'desk-note.mood-angry': ['arg'],
  'desk-note.talk': ['Samtalet hittills'],
  'desk-note.customer': ['Kund'],
  'desk-note.bot': ['Bot'],
  'desk-note.bot-said': ['Boten svarade kunden: {words}'],
  'desk-note.held-farewell': [
    'Meddelandet ”{words}” skickades inte till kunden, eftersom de här frågorna är öppna:',
  ],
  'desk-note.held-resolve': ['Ärendet stängdes inte, eftersom de här frågorna är öppna:'],
  'desk-note.how-to-settle': [
    'När en fråga är besvarad, skriv ett internt meddelande med /ok och frågans nummer (till exempel /ok 1), eller bara /ok om alla är besvarade. Om kunden inte längre behöver svaret, skriv /onödig och numret.',
  ],
  'desk-note.edited': ['Kunden ändrade sitt meddelande: {words}'],
  'desk-note.deleted': ['Kunden tog bort ett av sina meddelanden.'],
  'desk-note.left': ['Kunden lämnade kön. Du behöver inte längre svara.'],
  'desk-note.taken-back': ['Ärendet sköts nu på annat håll. Det som skrivs här når inte längre kunden.'],
  'desk-note.unreachable': ['Meddelandet nådde inte kunden: kundens kanal tar inte längre emot meddelanden.'],
  'desk-note.not-yours': ['Meddelandet nådde inte kunden: ärendet sköts nu på annat håll.'],
  'handoff.left-nothing': ['Fråga bara om du kommer på något; en människa får du igen genom att be om det.'],
  'handoff.passed-on': ['Det här ser kundrådgivaren:'],
  'handoff.passed-on-correct': ['Om något är fel, skriv till exempel ”nej, jag menar …”, så rättar jag det.'],
  'passed-on.question': ['Öppet: {question}'],
  'passed-on.quote': ['{question} – ”{words}”'],
  'passed-on.told': ['Redan besvarat: {questions}'],
  'passed-on.tried': ['Uppgift saknas: {questions}'],
  'passed-on.place': ['Plats: {place}'],
  'passed-on.contact': ['Kontaktuppgift: {contact}'],
  'passed-on.no-contact': ['Ingen kontaktuppgift har getts'],
  'passed-on.language': ['Språk: svenska'],
  'passed-on.attachments': ['{count, plural, one {En bilaga} other {# bilagor}}'],
  'passed-on.note': ['Du tillade: ”{note}”'],
  'handoff.corrected': ['Jag rättade det: {question}.', 'Rättat: till kundrådgivaren går nu {question}.'],
  'handoff.noted': [
    'Jag lade till det här för kundrådgivaren: ”{words}”.',
    'Kundrådgivaren ser nu också det här: ”{words}”.',
  ],
  'promise.broken': [
    'Vi lovade svara dig tidigare och höll inte det. Vi beklagar. Ditt ärende har flyttats först i kön.',
  ],
  'silence.ask': [
    'Är du kvar? Det här är fortfarande öppet: {questions}. Svara när det passar dig, så fortsätter vi.',
  ],
  'silence.ask-again': [
    'Ingen brådska – det här är fortfarande öppet: {questions}. Hinner du inte nu försvinner ingenting, och du kan fortsätta här senare.',
  ],
  'silence.ask-person': [
    'Är du kvar? {agent} väntar på ditt svar. Det här är fortfarande öppet: {questions}.',
  ],
  'silence.ask-person-again': [
    'Ingen brådska. Det här är fortfarande öppet: {questions}. {agent} ser ditt svar när du skriver.',
  ],
  'silence.slept': [
    'Chatten pausas nu, men ingenting avslutas. {count, plural, one {Din fråga väntar} other {Dina frågor väntar}}: {questions}. Fortsätt här när du vill.',
  ],
  'silence.slept-person': [
    'Chatten pausas nu, men ingenting avslutas. {count, plural, one {Din fråga väntar} other {Dina frågor väntar}}: {questions}. Ditt ärende är kvar hos kundtjänsten, och du kan fortsätta här när du vill.',
  ],
  'silence.back': ['Det här blev inte klart sist: {questions}.'],

  'handoff.queued-check': [
    'Jag bad en kundrådgivare kontrollera saken: du får besked senast kl. {time}. Rådgivaren ser hela konversationen, så du behöver inte upprepa något.',
  ],
  'handoff.queued-closed-promise': [
    'Just nu är ingen på plats i kundtjänsten, men ditt ärende står i kö och allt du har skrivit är sparat. Nästa gång någon är på plats är {when}, och du får svar senast {by}.',
  ],
  'handoff.promised': ['Du får svar senast {by}.'],
  'contact.flaw-phone': [
    'Det verkar vara något fel i numret. Kan du skriva det en gång till, med riktnummer?',
    'Numret går inte att ringa. Kan du kontrollera om det fattas något?',
  ],
  'contact.flaw-email': [
    'Det verkar vara något fel i e-postadressen. Kan du skriva den en gång till?',
    'Adressen ser ut att vara ofullständig. Kan du kontrollera den?',
  ],
  'callback.offer': [
    'När ska vi ringa? Lediga tider är till exempel {times}. Du kan också föreslå en annan tid.',
    'Vilken tid ska vi ringa? Till exempel {times} är lediga. Säg till om någon annan tid passar bättre.',
  ],
  'callback.offer-fitting': [
    'Då passar {times}. Vilken väljer du?',
    'Lediga är {times}. Vilken av dem passar?',
  ],
  'callback.offer-other': [
    'Då kan vi tyvärr inte ringa. De närmaste lediga tiderna är {times}. Passar någon av dem?',
    'Den tiden är inte ledig. Närmast finns {times}. Passar någon av dem?',
  ],
  'callback.offer-move': [
    'Till vilken tid ska jag flytta samtalet? Lediga är till exempel {times}. Till dess gäller den nuvarande tiden.',
  ],
  'callback.no-slots': ['Just nu finns det inga lediga samtalstider.'],
  'callback.stays': ['Samtalet står kvar: {when} till numret {phone}.'],
  'callback.confirmed': ['Vi ringer dig {when} på numret {phone}.'],
  'callback.moved': ['Samtalet är flyttat: vi ringer dig {when} på numret {phone}.'],
  'callback.standing': [
    'Samtalet är redan bokat: vi ringer dig {when} på numret {phone}. Du kan fortfarande flytta eller avboka det.',
  ],
  'callback.cancelled': ['Okej, samtalet är avbokat.', 'Samtalet är nu avbokat.'],
  'callback.cancelled-open': [
    'Okej, samtalet är avbokat. Ditt ärende ligger kvar hos kundrådgivaren, och svaret kommer här i chatten.',
  ],
  'callback.reminder': [
    'En påminnelse: vi ringer dig {when} på numret {phone}. Om tiden inte längre passar kan du flytta eller avboka samtalet.',
  ],
  'callback.missed': [
    'Vi ringde nyss till {phone} men nådde dig inte. Vi försöker igen {when}. Om det inte passar kan du välja en annan tid.',
  ],
  'callback.missed-again': [
    'Vi har nu ringt till {phone} en andra gång utan att nå dig. Vi försöker en gång till {when}. Säg till om en annan tid passar bättre, eller om du hellre vill ha svaret skriftligt här.',
  ],
  'callback.given-up': [
    'Vi nådde dig inte på {phone} den tredje gången heller, så vi ringer inte fler gånger på eget initiativ. Ditt ärende är fortfarande öppet, och du får svar här i chatten. Om du ändå vill bli uppringd kan du föreslå en ny tid.',
  ],
  'callback.broken': [
    'Vi lovade ringa dig {when} och gjorde det inte. Vi beklagar. Ditt ärende har flyttats först i kön. Du kan välja en ny samtalstid, eller så svarar vi här i chatten.',
  ],
  'callback.broken-no-slots': [
    'Vi lovade ringa dig {when} och gjorde det inte. Vi beklagar. Ditt ärende har flyttats först i kön, och vi svarar här i chatten.',
  ],
  'callback.wish': ['Ring mig {when}'],
  'promise.broken-new': [
    'Vi lovade svara dig tidigare och höll inte det. Vi beklagar. Ditt ärende har flyttats först i kön, och du får svar senast {when}.',
  ],
  'proactive.help': ['Kan jag hjälpa till?'],
  'proactive.help-product': ['Funderar du på {product}?'],
  'proactive.open': ['En maskin svarar genast, och du kan be om en människa.'],
  'proactive.closed': ['En maskin svarar genast. Nästa gång någon är på plats är {when}.'],
  'proactive.closed-unknown': ['En maskin svarar genast. Just nu är ingen människa på plats.'],
  'proactive.begin': ['Bra! Vad gäller det?'],
  'proactive.begin-product': ['{product} – vad vill du veta?'],

  'survey.satisfaction': [
    'Hur väl togs ditt ärende om hand, på en skala från 1 till 5? Svara med en siffra eller egna ord, eller låt bli – du kan också fråga om något annat.',
  ],
  'survey.repeated': ['Tack! Behövde du berätta samma sak flera gånger?'],
  'survey.thanks': ['Tack, ditt svar är sparat. Fråga bara om det är något mer.'],

  'handoff.machine': [
    'Jag är en maskin; en människa är tillkallad och din chatt står i kö till henne eller honom.',
  ],
  'handoff.heard': [
    'Ditt meddelande är sparat och kundrådgivaren ser det. Under tiden kan jag berätta om lagersaldo, priser och öppettider.',
    'Det är sparat, och kundrådgivaren läser det här också. Medan du väntar svarar jag på frågor om lagersaldo, priser och öppettider.',
  ],
};

// What the counter says in Swedish, as it is written in Finland and understood everywhere.
import { joining } from './joining/sv.ts';
import type { Phrases } from './keys.ts';
import { letters } from './letters/sv.ts';

export const sv: Phrases = {
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
  'handoff.thanks': ['Varsågod! Ditt ärende väntar fortfarande på en kundrådgivare: {questions}.'],
  'closing.reply': ['Tack för att du hörde av dig! Ha en fin dag!', 'Tack och välkommen åter!'],
  'closing.open': [
    'Innan du går: det här är fortfarande öppet: {questions}. Vill du att en människa tar reda på det?',
  ],
  'handoff.closing': [
    'Okej. Ditt ärende väntar på en kundrådgivare: {questions}. Du kan komma tillbaka till den här chatten, och svaret finns då här.',
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
  'handoff.nudge': [
    'Jag är här. Din chatt står i kö till en kundrådgivare och inget har försvunnit. Under tiden kan jag berätta om lagersaldo, priser och öppettider.',
    'Du står kvar i kön, och allt du har skrivit är sparat. Medan du väntar kan du fråga mig om lagersaldo, priser och öppettider.',
    'Kundrådgivaren har inte hunnit hit än, men din plats i kön är kvar. Under tiden svarar jag på frågor om lagersaldo, priser och öppettider.',
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
  'handoff.frustration': [
    'Jag beklagar att det dröjer. Din chatt står i kö till en kundrådgivare, som ser allt du har skrivit.',
    'Jag beklagar väntan, jag förstår att den irriterar. Din plats i kön till en kundrådgivare är kvar, och du behöver inte upprepa något.',
    'Jag förstår att väntan känns lång, och jag beklagar. Du står kvar i kön till en kundrådgivare, och dina meddelanden är sparade.',
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
  'handoff.contact': ['Tack, jag antecknade {contact} för kundrådgivaren.'],

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
  'same.name': ['{name} ({count, plural, =2 {båda varianterna} other {alla # varianter}})'],
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
  'unlisted.none': [
    '”{words}” finns inte i vårt sortiment.',
    'I vårt sortiment finns ingen produkt som heter ”{words}”.',
    'Jag hittar ingenting i vårt sortiment med sökordet ”{words}”.',
  ],
  'unlisted.maybe': ['Menar du {option}?', 'Gäller det {option}?'],
  'unlisted.nearest-one': [
    '”{words}” finns inte i vårt sortiment. Skulle {option} passa?',
    'Just ”{words}” har vi inte. Kan {option} vara något i stället?',
  ],
  'unlisted.nearest': [
    '”{words}” finns inte i vårt sortiment. Menade du någon av de här: {options}?',
    'I vårt sortiment finns ingen produkt som heter ”{words}”. Skulle någon av de här passa: {options}?',
    'Just ”{words}” har vi inte. Tänkte du på någon av de här: {options}?',
  ],
  'discontinued.note': ['Produkten har utgått ur sortimentet och kommer inte tillbaka.'],

  'stock.store.in': [
    'I butiken {store} finns {quantity} st (uppdaterat {asOf}).',
    'Butiken {store} har {quantity} st inne (uppdaterat {asOf}).',
    'Tillgång i butiken {store}: {quantity} st (uppdaterat {asOf}).',
  ],
  'stock.store.in.of': [
    '{product} finns i butiken {store}: {quantity} st (uppdaterat {asOf}).',
    '{product}: butiken {store} har {quantity} st inne (uppdaterat {asOf}).',
  ],
  'stock.store.in-uncounted': [
    'I butiken {store} finns den; antalet är inte känt (uppdaterat {asOf}).',
    'Butiken {store} har den inne, men det exakta antalet vet jag inte (uppdaterat {asOf}).',
  ],
  'stock.store.low': [
    'I butiken {store} finns bara {quantity} st kvar (uppdaterat {asOf}), så reservera innan du åker.',
    'Butiken {store} har bara {quantity} st kvar (uppdaterat {asOf}); reservera innan du åker.',
    'I butiken {store} finns ännu {quantity} st (uppdaterat {asOf}). Det är få kvar, så reservera innan du åker.',
  ],
  'stock.store.low-uncounted': [
    'I butiken {store} finns bara några kvar (uppdaterat {asOf}), så reservera innan du åker.',
    'Butiken {store} har bara ett fåtal kvar (uppdaterat {asOf}); reservera innan du åker.',
  ],
  'stock.store.display': [
    'I butiken {store} finns den att se och beställa, men inte att ta med sig genast (uppdaterat {asOf}).',
    'Butiken {store} har den bara utställd: du kan beställa den men inte ta den med dig genast (uppdaterat {asOf}).',
  ],
  'stock.store.out': [
    'I butiken {store} finns den inte just nu (uppdaterat {asOf}).',
    'I butiken {store} är den slut just nu (uppdaterat {asOf}).',
    'Butiken {store} har den inte inne för tillfället (uppdaterat {asOf}).',
  ],
  'stock.store.unknown': [
    'Jag vet inte om den finns i butiken {store}: saldot där är inte känt.',
    'Saldot i butiken {store} ser jag inte, så jag vet inte om den finns där.',
    'Jag vet inte vad saldot är i butiken {store}.',
  ],
  'stock.town.have': [
    '{there} finns den i {count, plural, one {den här butiken} other {de här butikerna}}: {list}.',
    '{there} har {count, plural, one {den här butiken} other {de här butikerna}} den inne: {list}.',
    '{there} kan du få den i {count, plural, one {den här butiken} other {de här butikerna}}: {list}.',
  ],
  'stock.town.have.of': [
    '{product} finns {there} i {count, plural, one {den här butiken} other {de här butikerna}}: {list}.',
  ],
  'stock.town.one': [
    '{there} finns {quantity} st i butiken {store} (uppdaterat {asOf}).',
    '{there} har butiken {store} {quantity} st inne (uppdaterat {asOf}).',
    '{there} finns den i butiken {store}: {quantity} st (uppdaterat {asOf}).',
  ],
  'stock.town.one.of': ['{product} finns {there} i butiken {store}: {quantity} st (uppdaterat {asOf}).'],
  'stock.town.none': [
    '{there} finns den inte just nu (uppdaterat {asOf}).',
    '{there} är den slut just nu (uppdaterat {asOf}).',
    '{there} finns den för tillfället inte i butik (uppdaterat {asOf}).',
  ],
  'stock.town.no-store': ['{there} har vi ingen butik.', 'Någon butik har vi inte {there}.'],
  'stock.stores.have': [
    'Den finns {count, plural, one {bara i en butik} other {i de här butikerna}}: {list}.',
    '{count, plural, one {Bara en butik har} other {Följande butiker har}} den: {list}.',
    'Av butikerna har {count, plural, one {bara en} other {de här}} den: {list}.',
  ],
  'stock.stores.have-some': [
    'Den finns i {total} butiker, till exempel {list}.',
    '{total} butiker har den, bland annat {list}.',
    'Du kan få den i {total} butiker; här är några: {list}.',
  ],
  'stock.stores.have.of': [
    '{product} finns {count, plural, one {bara i en butik} other {i de här butikerna}}: {list}.',
    'Av butikerna har {count, plural, one {bara en} other {de här}} {product}: {list}.',
  ],
  'stock.stores.have-some.of': [
    '{product} finns i {total} butiker, till exempel {list}.',
    '{product}: {total} butiker har den, bland annat {list}.',
  ],
  'stock.stores.near': [
    '{count, plural, one {Närmaste butik} other {De närmaste butikerna}} som har den: {list}.',
    'Närmast finns den i {count, plural, one {den här butiken} other {de här butikerna}}: {list}.',
    'Närmast kan du få den i {count, plural, one {den här butiken} other {de här butikerna}}: {list}.',
  ],
  'stock.stores.near.of': [
    '{product} finns närmast i {count, plural, one {den här butiken} other {de här butikerna}}: {list}.',
  ],
  'stock.stores.display': ['Bara att se och beställa: {list}.'],
  'stock.stores.none': [
    'Den finns just nu inte i någon butik vars saldo är känt (uppdaterat {asOf}).',
    'Den är slut i alla butiker vars saldo är känt (uppdaterat {asOf}).',
    'För tillfället har ingen butik vars saldo jag ser den inne (uppdaterat {asOf}).',
  ],
  'stock.stores.unknown': ['De här butikernas saldo känner jag inte till: {list}.'],
  'stock.stores.unknown-all': ['Butikernas saldo känner jag inte till.', 'Saldot i butikerna ser jag inte.'],
  'stock.all.have': ['Den finns i de här butikerna:{lines}', 'Här är alla butiker som har den:{lines}'],
  'stock.all.have.of': ['{product} finns i de här butikerna:{lines}'],
  'stock.all.out': ['Här finns den inte just nu: {list}.'],
  'stock.store.others': [
    'Den finns däremot här: {list}.',
    'På annat håll finns den: {list}.',
    'Däremot har de här den: {list}.',
  ],
  'stock.item': ['{store} {quantity} st'],
  'stock.item-uncounted': ['{store}'],
  'stock.item-far': ['{store} {quantity} st ({distance})'],
  'stock.item-far-uncounted': ['{store} ({distance})'],
  'stock.asof': ['Saldona uppdaterades {asOf}.', 'Läget {asOf}.', 'Saldona är från {asOf}.'],
  'stock.web.in': [
    'I webbutiken finns den.',
    'Från webbutiken kan du beställa den genast.',
    'Webbutiken har den i lager.',
  ],
  'stock.web.out': ['I webbutiken är den slut.', 'Webbutiken har den inte just nu.'],
  'stock.web.coming': ['Till webbutiken väntas den {date}.'],
  'stock.web.coming-unknown': ['Den är på väg till webbutiken, men datumet är inte känt.'],
  'stock.web.preorder': ['I webbutiken kan du förhandsbeställa den; den väntas {date}.'],
  'stock.web.preorder-unknown': [
    'I webbutiken kan du förhandsbeställa den, men det är inte känt när den kommer.',
  ],
  'stock.stale': [
    'Uppgiften är gammal och kan ha ändrats.',
    'Uppgiften är redan gammal, så läget kan ha ändrats.',
  ],
  'stock.enough.yes': ['{wanted} st finns alltså.', 'De {wanted} du behöver finns alltså.'],
  'stock.enough.no': ['Det räcker inte till {wanted} st.', 'Till {wanted} st räcker det inte.'],
  'stock.enough.unknown': ['Jag vet inte om det räcker till {wanted} st.'],
  'stock.ask-place': [
    'Var finns du? Då kan jag se vad som är närmast.',
    'Var handlar du helst? Då ser jag efter den närmaste butiken.',
    'Kan du berätta vilken ort du bor på, så ser jag var den finns närmast?',
  ],

  'price.web': ['Priset är {amount}.', 'Den kostar {amount}.', 'Prislappen är {amount}.'],
  'price.web.of': [
    '{product} kostar {amount}.',
    '{product}: priset är {amount}.',
    'Priset på {product} är {amount}.',
  ],
  'price.sale-open': [
    'Priset är nu {amount} (normalt {regular}).',
    'Den kostar nu {amount} (normalt {regular}).',
  ],
  'price.sale-open.of': [
    '{product} kostar nu {amount} (normalt {regular}).',
    '{product}: priset är nu {amount} (normalt {regular}).',
    'Priset på {product} är nu {amount} (normalt {regular}).',
  ],
  'price.sale-until': [
    'Erbjudandet gäller till och med {until}.',
    'Det priset gäller till och med {until}.',
    'Kampanjpriset gäller till och med {until}.',
  ],
  'price.sale-until-all': ['Erbjudandena gäller till och med {until}.'],
  'price.amount-sale': ['nu {amount} (normalt {regular})'],
  'price.store': ['I butiken {store} är priset {amount}.', 'Butiken {store} säljer den för {amount}.'],
  'price.store.of': ['{product} kostar {amount} i butiken {store}.'],
  'price.store-differs': [
    'I butiken {store} är priset {amount}, i webbutiken {web}.',
    'Priset är {amount} i butiken {store} och {web} i webbutiken.',
  ],
  'price.store-differs.of': ['{product} kostar {amount} i butiken {store} och {web} i webbutiken.'],
  'price.unknown': ['Priset känner jag inte till.', 'Priset vet jag inte.'],
  'price.unknown.of': ['Priset på {product} känner jag inte till.'],
  'contrast.price': [
    '{one} kostar {oneAmount}, medan {other} kostar {otherAmount}.',
    'Priset på {one} är {oneAmount}, och {other} kostar {otherAmount}.',
  ],
  'contrast.prices': ['Priserna är följande:{lines}', 'Här är priserna:{lines}'],
  'contrast.warranty': [
    'Garantin är {oneDuration} på {one} och {otherDuration} på {other}.',
    'Garantin gäller i {oneDuration} för {one} och i {otherDuration} för {other}.',
  ],
  'contrast.warranty-same': [
    'Garantin är {duration} på båda: {one} och {other}.',
    '{one} och {other}: garantin är {duration} på båda.',
  ],
  'contrast.warranties': ['Garantierna är följande:{lines}', 'Här är garantierna:{lines}'],
  'contrast.line': ['\n• {product}: {words}'],
  'contrast.delivery': [
    'Leveransen är densamma för de här: {words}.',
    'Leveransen för alla de här: {words}.',
  ],
  'joint.and': ['{first} och {second}.'],
  'joint.but': ['{first}, men {second}.'],

  'warranty.known': [
    'Garantin är {duration}.',
    'Garantitiden är {duration}.',
    'Garantin gäller i {duration}.',
  ],
  'warranty.known.of': [
    'Garantin på {product} är {duration}.',
    'Garantin på {product} gäller i {duration}.',
    '{product}: garantin är {duration}.',
  ],
  'warranty.unknown': ['Hur lång garantin är vet jag inte.', 'Garantitiden vet jag inte.'],
  'warranty.unknown.of': ['Hur lång garantin på {product} är vet jag inte.'],

  'delivery-time.window': [
    '{service} tar {days} vardagar, alltså framme {from} – {to}.',
    '{service} skulle ge leverans {from} – {to} ({days} vardagar).',
    '{service} tar {days} vardagar, så den vore framme {from} – {to}.',
  ],
  'delivery-time.window-one': [
    '{service} tar {days, plural, one {en vardag} other {# vardagar}}, alltså framme {from}.',
    '{service} skulle ge leverans {from} ({days, plural, one {en vardag} other {# vardagar}}).',
  ],
  'delivery-time.by-likely': [
    'Enligt beräkningen är den framme senast {to}, så den borde hinna till {by}. Lova det kan jag inte.',
    'Den vore alltså framme senast {to} och borde hinna till {by}, men det är inget löfte.',
  ],
  'delivery-time.by-maybe': [
    'Den kan komma redan {from} men också först {to}, så det är inte säkert att den hinner till {by}.',
  ],
  'delivery-time.by-late': ['Tidigast skulle den vara framme {from}, så den hinner inte till {by}.'],
  'delivery-time.from-date': ['Produkten väntas {date}, och leveranstiden räknas från den dagen.'],
  'delivery-time.no-date': [
    'Jag kan inte lova något leveransdatum: det är inte känt när vi får in mer.',
    'Mer är på väg, men datumet är inte känt, så jag kan inte lova något leveransdatum.',
  ],
  'delivery-time.out-of-stock': [
    'Jag kan inte lova något leveransdatum, eftersom produkten är slut i webbutiken.',
  ],
  'delivery-time.unknown': ['Leveranstiden känner jag inte till.', 'Leveranstiden vet jag inte.'],
  'delivery-time.undeliverable': ['Den här levereras inte dit: inget av våra leveranssätt klarar det.'],
  'delivery-time.too-heavy': ['Produkten är för tung för alla våra leveranssätt ({weight}).'],
  'delivery-time.other': [
    'Alternativ: {service}, {days} vardagar.',
    'Ett annat alternativ är {service}, {days} vardagar.',
  ],

  'delivery-area.yes': [
    'Ja, vi levererar till postnummer {code}. Leveranssätt: {services}.',
    'Ja, till postnummer {code} levererar vi. Du kan välja: {services}.',
  ],
  'delivery-area.no': [
    'Vi levererar inte till postnummer {code}.',
    'Till postnummer {code} levererar vi tyvärr inte.',
  ],
  'delivery-area.no-product': ['Den här produkten levererar vi inte till postnummer {code}.'],
  'delivery-area.yes-area': [
    'Ja, vi levererar till området {area}. Leveranssätt: {services}.',
    'Ja, till området {area} levererar vi. Du kan välja: {services}.',
  ],
  'delivery-area.no-area': [
    'Vi levererar inte till området {area}.',
    'Till området {area} levererar vi tyvärr inte.',
  ],
  'delivery-area.partly': ['Till en del av området {area} levererar vi, till en del inte.'],
  'delivery-area.too-heavy': ['Produkten är för tung för att levereras ({weight}).'],
  'delivery-area.pickup-instead': ['Det närmaste sättet att få den är att hämta den: {store}.'],

  'delivery-cost.service': ['{service} kostar {amount}.', '{service}: pris {amount}.'],
  'delivery-cost.free-from': [
    '{service} kostar {amount} och är avgiftsfri när beställningen är på minst {free}.',
    '{service} kostar {amount}; ingen avgift när beställningen är på minst {free}.',
  ],
  'delivery-cost.unknown': ['Vad leveransen kostar vet jag inte.', 'Leveransavgiften känner jag inte till.'],

  'pickup.buy': ['Du kan köpa den direkt i butiken {store}.', 'I butiken {store} får du den med dig genast.'],
  'pickup.several-reserve': [
    'Du kan reservera den och hämta den{when, select, none {} other { {when}}} i de här butikerna: {stores}.',
  ],
  'pickup.several-buy': ['I de här butikerna får du den med dig genast: {stores}.'],
  'pickup.several-ship': [
    'Du kan beställa den till de här butikerna{when, select, none {} other { ({when})}}: {stores}.',
  ],
  'pickup.reserve': [
    'Du kan reservera den och hämta den i butiken {store}{when, select, none {} other { {when}}}.',
    'Om du reserverar den kan du hämta den i butiken {store}{when, select, none {} other { {when}}}.',
  ],
  'pickup.reserve-there': [
    'Du kan reservera den {when, select, none {och hämta den där} other {och hämta den {when}}}.',
  ],
  'pickup.ship': [
    'Du kan beställa den till butiken {store}{when, select, none {} other {, där den är framme {when}}}.',
  ],
  'pickup.no': [
    'Den kan inte hämtas i butiken {store}.',
    'Det går tyvärr inte att hämta den i butiken {store}.',
  ],
  'pickup.unknown': ['Jag vet inte om den kan hämtas i butiken {store}.'],
  'pickup.sla.same_day': ['samma dag'],
  'pickup.sla.next_day': ['nästa dag'],
  'pickup.sla.days': ['inom {days} dagar'],
  'pickup.sla.multi-week': ['inom några veckor'],

  'hours.open': ['{store} har öppet {day} kl. {hours}.', '{store}: öppet {day} kl. {hours}.'],
  'hours.closed': ['{store} har stängt {day}.', '{store} håller stängt {day}.'],
  'hours.holiday-unknown': [
    '{day} är en helgdag och jag vet inte om {store} har öppet. Vanligtvis är det öppet kl. {hours}.',
  ],
  'hours.holiday-usually-closed': [
    '{day} är en helgdag och jag vet inte om {store} har öppet. Vanligtvis är det stängt då.',
  ],
  'hours.unknown': ['Öppettiden {day} för butiken {store} känner jag inte till.'],
  'hours.at-open': ['Kl. {time} är den öppen.'],
  'hours.at-shut': ['Kl. {time} är den stängd.'],
  'hours.short': ['{store}: kl. {hours}'],
  'hours.short-closed': ['{store}: stängt'],
  'hours.all': ['Butikerna {day}:{lines}', 'Öppettider {day}:{lines}'],
  'hours.short-unknown': ['{store}: inte känt'],
  'service-hours.open': [
    'I kundtjänsten finns människor på plats {day} kl. {hours}.',
    'Kundtjänsten är bemannad {day} kl. {hours}.',
  ],
  'service-hours.over': [
    'I kundtjänsten finns ingen längre på plats {day}.',
    'Kundtjänsten är inte längre bemannad {day}.',
  ],
  'service-hours.closed': [
    'I kundtjänsten finns ingen på plats {day}.',
    'Kundtjänsten är inte bemannad {day}.',
  ],
  'service-hours.next': ['Nästa gång någon är på plats är {when}.'],
  'service-hours.unknown': ['Jag vet inte om någon är på plats i kundtjänsten {day}.'],

  'audience.all': [
    'Den kan köpas av vem som helst, både konsumenter och företag.',
    'Den säljs både till konsumenter och till företag.',
  ],
  'audience.consumer': ['Den säljs bara till konsumenter.'],
  'audience.business': ['Den säljs bara till företag.', 'Tyvärr säljs den bara till företag.'],
  'audience.note': ['Observera att den bara säljs till företag.'],
  'audience.note-consumer': ['Observera att den bara säljs till konsumenter.'],
  'audience.instead': ['För konsumenter passar i stället: {list}.'],

  'alternatives.list': [
    'I stället kunde passa: {list}.',
    'Liknande produkter är: {list}.',
    'Ett alternativ kunde vara: {list}.',
  ],
  'alternatives.list.of': [
    'I stället för {product} kunde passa: {list}.',
    'Liknande produkter som {product} är: {list}.',
  ],
  'alternatives.none': ['Jag hittar ingen motsvarande produkt i våra uppgifter.'],

  'product-info.text': ['{text}'],
  'product-info.not-said': [
    'Något mer om det du frågar står det inte i produktuppgifterna.',
    'Produktuppgifterna ger inget direkt svar på din fråga.',
  ],
  'product-info.unknown': [
    'Det finns ingen uppgift om det i vår produktinformation.',
    'Vår produktinformation säger inget om det.',
  ],
  'store-info.address': ['{store}: {address}.'],
  'store-info.phone': ['{store}: {address}, tfn {phone}.'],
  'store-info.unknown': ['Adressen till butiken {store} känner jag inte till.'],
  'store-info.all': ['Våra butiker är:{list}'],

  'unknown.topic': [
    'Det här hittar jag inget svar på i butikens uppgifter: {topic}.',
    'I butikens uppgifter hittar jag inte det här: {topic}.',
  ],
  'unknown.other': [
    'Det här hittar jag inget svar på i butikens uppgifter.',
    'Butikens uppgifter ger inget svar på det här.',
  ],
  'unknown.offer': [
    'Vill du att en människa tar reda på det?',
    'Går det bra att en människa tar reda på det?',
    'Ska en människa ta reda på det åt dig?',
  ],
  'unknown.check': [
    'Vill du att en människa kontrollerar lagersaldot?',
    'Går det bra att en människa kontrollerar lagersaldot?',
    'Ska en människa kontrollera lagersaldot åt dig?',
  ],
  'own-answer.missing': ['Det här har jag inget svar på på svenska.'],
  'repeat.lead': [
    'Jag kontrollerade igen: uppgiften är densamma.',
    'Samma svar gäller fortfarande.',
    'Läget är oförändrat.',
  ],

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
  'question.with-place': ['{question}, {place}'],
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
  'machine.back': ['Nu svarar maskinen igen.'],

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
  'button.call-move': ['Flytta samtalet'],
  'button.call-cancel': ['Avboka samtalet'],
  'button.call-in-writing': ['Ni behöver inte ringa, svara här'],
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

  'fallback.error': [
    'Något gick fel hos oss, men ditt meddelande är sparat. Vill du att jag ber en människa om hjälp?',
  ],
  'fallback.held': ['Din fråga är fortfarande öppen. Vill du att en människa tar reda på det?'],

  'handoff.machine': [
    'Jag är en maskin; en människa är tillkallad och din chatt står i kö till henne eller honom.',
  ],
  'handoff.heard': [
    'Ditt meddelande är sparat och kundrådgivaren ser det. Under tiden kan jag berätta om lagersaldo, priser och öppettider.',
    'Det är sparat, och kundrådgivaren läser det här också. Medan du väntar svarar jag på frågor om lagersaldo, priser och öppettider.',
  ],
  'stock.low-note': [
    'I butiken {store} är det få kvar, så reservera innan du åker.',
    'Butiken {store} har få kvar, så reservera innan du åker.',
  ],
  'stock.item-old': ['{item} (uppdaterat {asOf})'],
  'delivery-time.longer': ['Till vissa områden tar leveransen längre.'],
  'delivery-time.ask-code': [
    'Säg postnumret, så kontrollerar jag.',
    'Till vilket postnummer ska den? Då ser jag hur lång tid det tar dit.',
  ],
  'delivery-time.transit-only': [
    '{service} tar {days} vardagar från avsändningen, men när den avsänds vet jag inte.',
  ],
  'hours.closed-now': [
    '{store} har stängt just nu. Nästa gång är det öppet {day} kl. {hours}.',
    '{store} har stängt för tillfället och öppnar igen {day}: öppet kl. {hours}.',
  ],
  'hours.open-now': [
    '{store} har öppet nu, i dag kl. {hours}.',
    '{store} har öppet i dag kl. {hours}.',
    '{store} har i dag öppet kl. {hours}.',
  ],
  'product-info.color': ['Färg: {value}.'],
  'product-info.size': ['Storlek: {value}.'],
  'product-info.brand': ['Märke: {value}.'],
  'product-info.weight': ['Vikt: {value}.'],
  'product-info.link': ['Mer information: {value}'],

  'delivery-area.instead': ['I stället går det med: {services}.'],
  'delivery-cost.free': ['{service} är avgiftsfri.'],
  'delivery-cost.free-several': ['Avgiftsfria är {services}.'],
  'delivery-cost.free-now': [
    '{service} är avgiftsfri för den här, eftersom beställningen är på minst {free}.',
  ],
  'pickup.nowhere': [
    'Jag hittar ingen butik där den kan hämtas just nu.',
    'Just nu kan den inte hämtas i någon butik.',
  ],
  'hours.next': ['Nästa gång öppet {day} kl. {hours}.'],
  'hours.the-store': ['Butiken'],

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

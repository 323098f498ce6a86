// What the counter says in Swedish, as it is written in Finland and understood everywhere.
import type { Phrases } from './keys.ts';

export const sv: Phrases = {
  'greeting.first': [
    'Hej och välkommen! Här är {shop}. Jag är en maskin, inte en människa: jag svarar genast om lagersaldo, pris, garanti, leverans och öppettider. Vill du prata med en människa, skriv ”människa”.',
  ],
  'greeting.again': [
    'Hej! Hur kan jag hjälpa dig?',
    'Hej hej! Vad gäller det?',
    'Hej! Vad kan jag stå till tjänst med?',
  ],

  'thanks.reply': [
    'Varsågod! Fråga bara om det är något mer.',
    'Ingen orsak! Jag finns här om du behöver något mer.',
  ],
  'thanks.open': [
    'Varsågod – men det här är fortfarande öppet: {questions}. Vill du att en människa tar reda på det?',
    'Tack själv. Det här är ännu obesvarat: {questions}. Ska jag be en människa hjälpa till?',
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
  ],
  'nudge.answered': [
    'Jag är här – en maskin svarar genast, och du kan alltid be om en människa. Alla dina frågor är besvarade; är det något mer?',
  ],
  'nudge.open': [
    'Jag är här! Det här är ännu öppet: {questions}. Vill du att en människa tar reda på det?',
    'Jag är kvar. Det här väntar på svar: {questions}. Ska jag be en människa hjälpa till?',
  ],
  'handoff.nudge': [
    'Jag är här. Din chatt står i kö till en kundrådgivare och inget har försvunnit. Under tiden kan jag berätta om lagersaldo, priser och öppettider.',
  ],
  'frustration.idle': [
    'Jag beklagar att det inte har gått smidigt. Berätta vad det gäller så hjälper jag genast – eller ber en människa om hjälp.',
  ],
  'frustration.open': [
    'Jag beklagar väntan, jag förstår att det är frustrerande. Det här är ännu öppet: {questions}. Vill du att en människa tar hand om det?',
  ],
  'handoff.frustration': [
    'Jag beklagar att det dröjer. Din chatt står i kö till en kundrådgivare, som ser allt du har skrivit.',
  ],
  'abuse.reply': [
    'Jag förstår att du är irriterad. Jag hjälper gärna till om du berättar vad det gäller. Jag kan också be en människa om hjälp.',
  ],
  'machine.reply': [
    'Jag är en maskin. Uppgifterna om produkterna kommer direkt från butikens egna data. Vill du prata med en människa, skriv ”människa”.',
  ],
  'injection.reply': [
    'Jag berättar bara om priser och villkor enligt butikens egna uppgifter och kan inte ändra dem. Hur kan jag annars hjälpa dig?',
  ],
  'gibberish.first': ['Jag förstod inte riktigt. Kan du med andra ord skriva vad du söker?'],
  'gibberish.again': [
    'Tyvärr förstod jag inte den här gången heller. Vill du att jag ber en människa om hjälp?',
  ],
  'not-understood.first': [
    'Jag är inte säker på att jag förstod. Vilken produkt eller vilket ärende menar du?',
    'Nu hängde jag inte riktigt med. Kan du berätta lite närmare vad det gäller?',
  ],
  'not-understood.again': [
    'Det här kan jag tyvärr inte hjälpa till med. Vill du att jag ber en människa om hjälp?',
  ],
  'not-helped.reply': ['Tråkigt att svaret inte hjälpte. Vill du att en människa tar reda på saken?'],
  'correction.reply': ['Tack för förtydligandet. Vilken produkt eller vilket ärende menar du?'],
  'feedback.thanks': ['Tack för din respons! Den är nu sparad så att butikens folk kan läsa den.'],
  'handoff.contact': ['Tack, jag antecknade {contact} för kundrådgivaren.'],

  'clarify.product': ['Det finns flera. Vilken menar du: {options}?', 'Menar du någon av de här: {options}?'],
  'clarify.option': ['{product} – {known}'],
  'clarify.option-stores': ['{count, plural, one {i en butik} other {i # butiker}}'],
  'clarify.option-web': ['bara i webbutiken'],
  'clarify.option-none': ['slut'],
  'clarify.product-list': ['Det finns flera. Vilken menar du?{options}'],
  'clarify.which-product': ['Vilken produkt gäller det?', 'Vilken produkt vill du veta mer om?'],
  'clarify.topic': ['Vad vill du veta: {options}?'],
  'clarify.topic-of': ['{product}: vad vill du veta, till exempel {options}?'],
  'clarify.place': ['Berätta vilken ort eller butik det gäller, så ser jag efter vad som är närmast.'],
  'clarify.which-store': ['Vilken butik gäller det? Vi har {options}.'],
  'clarify.postal-code': ['Till vilket postnummer? Fem siffror räcker, så kontrollerar jag.'],
  'clarify.own-answer': ['Menade du det här: ”{question}”'],
  'unlisted.none': ['”{words}” finns inte i vårt sortiment. Vill du att en människa kontrollerar saken?'],
  'unlisted.nearest': ['”{words}” finns inte i vårt sortiment. Menade du någon av de här: {options}?'],
  'discontinued.note': ['Produkten har utgått ur sortimentet och kommer inte tillbaka.'],

  'stock.store.in': ['I butiken {store} finns {quantity} st ({asOf}).'],
  'stock.store.in-uncounted': ['I butiken {store} finns den; antalet är inte känt ({asOf}).'],
  'stock.store.low': [
    'I butiken {store} finns bara {quantity} st kvar ({asOf}), så reservera innan du åker.',
  ],
  'stock.store.low-uncounted': [
    'I butiken {store} finns bara några kvar ({asOf}), så reservera innan du åker.',
  ],
  'stock.store.display': [
    'I butiken {store} finns den att se och beställa, men inte att ta med sig genast ({asOf}).',
  ],
  'stock.store.out': ['I butiken {store} finns den inte just nu ({asOf}).'],
  'stock.store.unknown': [
    'Jag vet inte om den finns i butiken {store}: saldot där är inte känt. Vill du att en människa kontrollerar?',
  ],
  'stock.stores.have': ['Den finns i de här butikerna: {list}.', 'Följande butiker har den: {list}.'],
  'stock.stores.near': ['De närmaste butikerna som har den: {list}.', 'Närmast finns den här: {list}.'],
  'stock.stores.more': ['Dessutom finns den i {count, plural, one {en butik till} other {# butiker till}}.'],
  'stock.stores.near-out': ['Närmare än så finns den inte: {list}.'],
  'stock.stores.display': ['Bara att se och beställa: {list}.'],
  'stock.stores.none': ['Den finns just nu inte i någon butik vars saldo är känt ({asOf}).'],
  'stock.stores.unknown': ['De här butikernas saldo känner jag inte till: {list}.'],
  'stock.stores.unknown-all': [
    'Butikernas saldo känner jag inte till. Vill du att en människa kontrollerar?',
  ],
  'stock.store.others': ['Den finns däremot här: {list}.'],
  'stock.item': ['{store} {quantity} st'],
  'stock.item-uncounted': ['{store}'],
  'stock.item-far': ['{store} {quantity} st ({distance})'],
  'stock.item-far-uncounted': ['{store} ({distance})'],
  'stock.asof': ['Saldona är från {asOf}.'],
  'stock.web.in': ['I webbutiken finns den.'],
  'stock.web.out': ['I webbutiken är den slut.'],
  'stock.web.coming': ['Till webbutiken väntas den {date}.'],
  'stock.web.coming-unknown': ['Den är på väg till webbutiken, men datumet är inte känt.'],
  'stock.web.preorder': ['I webbutiken kan du förhandsbeställa den; den väntas {date}.'],
  'stock.web.preorder-unknown': [
    'I webbutiken kan du förhandsbeställa den, men det är inte känt när den kommer.',
  ],
  'stock.stale': [
    'Uppgiften är gammal ({asOf}) och kan ha ändrats. Vill du att en människa kontrollerar hyllan?',
  ],
  'stock.enough.yes': ['{wanted} st finns alltså.'],
  'stock.enough.no': ['Det räcker inte till {wanted} st.'],
  'stock.enough.unknown': [
    'Jag vet inte om det räcker till {wanted} st. Vill du att en människa kontrollerar?',
  ],
  'stock.ask-place': ['Var finns du? Då kan jag se vad som är närmast.'],

  'price.web': ['Priset är {amount}.'],
  'price.sale': ['Priset är nu {amount} (normalt {regular}); erbjudandet gäller till och med {until}.'],
  'price.sale-open': ['Priset är nu {amount} (normalt {regular}).'],
  'price.store': ['I butiken {store} är priset {amount}.'],
  'price.store-differs': ['I butiken {store} är priset {amount}, i webbutiken {web}.'],
  'price.unknown': ['Priset känner jag inte till.'],

  'warranty.known': ['Garantin är {duration}.'],
  'warranty.unknown': ['Hur lång garantin är vet jag inte.'],

  'delivery-time.window': ['{service} tar {days} vardagar, alltså framme {from}–{to}.'],
  'delivery-time.window-one': [
    '{service} tar {days, plural, one {en vardag} other {# vardagar}}, alltså framme {from}.',
  ],
  'delivery-time.from-date': ['Produkten väntas {date}, och leveranstiden räknas från den dagen.'],
  'delivery-time.no-date': ['Jag kan inte lova något leveransdatum: det är inte känt när vi får in mer.'],
  'delivery-time.out-of-stock': [
    'Jag kan inte lova något leveransdatum, eftersom produkten är slut i webbutiken.',
  ],
  'delivery-time.unknown': ['Leveranstiden känner jag inte till.'],
  'delivery-time.undeliverable': ['Den här levereras inte dit: inget av våra leveranssätt klarar det.'],
  'delivery-time.too-heavy': ['Produkten är för tung för alla våra leveranssätt ({weight}).'],
  'delivery-time.other': ['Alternativ – {service}: {days} vardagar.'],

  'delivery-area.yes': ['Ja, vi levererar till postnummer {code}: {services}.'],
  'delivery-area.no': ['Vi levererar inte till postnummer {code}.'],
  'delivery-area.no-product': ['Den här produkten levererar vi inte till postnummer {code}.'],
  'delivery-area.yes-area': ['Ja, vi levererar till området {area}: {services}.'],
  'delivery-area.no-area': ['Vi levererar inte till området {area}.'],
  'delivery-area.partly': [
    'Till en del av området {area} levererar vi, till en del inte. Säg postnumret, så kontrollerar jag.',
  ],
  'delivery-area.too-heavy': ['Produkten är för tung för att levereras ({weight}).'],
  'delivery-area.pickup-instead': ['Det närmaste sättet att få den är att hämta den: {store}.'],

  'delivery-cost.service': ['{service} kostar {amount}.'],
  'delivery-cost.free-from': [
    '{service} kostar {amount}, och beställningar över {free} levereras utan avgift.',
  ],
  'delivery-cost.unknown': ['Vad leveransen kostar vet jag inte.'],

  'pickup.buy': ['Du kan köpa den direkt i butiken {store}.'],
  'pickup.reserve': [
    'Du kan reservera den och hämta den i butiken {store}{when, select, none {} other { – klar att hämtas {when}}}.',
  ],
  'pickup.ship': [
    'Du kan beställa den till butiken {store}{when, select, none {} other { – framme {when}}}.',
  ],
  'pickup.no': ['Den kan inte hämtas i butiken {store}.'],
  'pickup.unknown': ['Jag vet inte om den kan hämtas i butiken {store}.'],
  'pickup.sla.same_day': ['samma dag'],
  'pickup.sla.next_day': ['nästa dag'],
  'pickup.sla.days': ['inom {days} dagar'],
  'pickup.sla.multi-week': ['inom några veckor'],

  'hours.open': ['{store} har öppet {day} {hours}.'],
  'hours.closed': ['{store} har stängt {day}.'],
  'hours.holiday-unknown': [
    '{day} är en helgdag och jag vet inte om {store} har öppet. Vanligtvis är det öppet {hours}.',
  ],
  'hours.holiday-usually-closed': [
    '{day} är en helgdag och jag vet inte om {store} har öppet. Vanligtvis är det stängt då.',
  ],
  'hours.unknown': ['Öppettiden {day} för butiken {store} känner jag inte till.'],
  'hours.short': ['{store} {hours}'],
  'hours.short-closed': ['{store} stängt'],
  'hours.several': ['Öppet {day}: {list}.'],
  'service-hours.open': ['I kundtjänsten finns människor på plats {day} {hours}.'],
  'service-hours.closed': ['I kundtjänsten finns ingen på plats {day}.'],
  'service-hours.next': ['Nästa gång någon är på plats är {when}.'],
  'service-hours.unknown': ['Jag vet inte om någon är på plats i kundtjänsten {day}.'],
  'hours.closed-word': ['stängt'],

  'audience.all': ['Den kan köpas av vem som helst, både konsumenter och företag.'],
  'audience.consumer': ['Den säljs bara till konsumenter.'],
  'audience.business': ['Den säljs bara till företag.'],
  'audience.note': ['Observera att den bara säljs till företag.'],
  'audience.note-consumer': ['Observera att den bara säljs till konsumenter.'],
  'audience.instead': ['För konsumenter passar i stället: {list}.'],

  'alternatives.list': ['I stället kunde passa: {list}.', 'Liknande produkter är: {list}.'],
  'alternatives.none': ['Jag hittar ingen motsvarande produkt i våra uppgifter.'],

  'product-info.text': ['{text}'],
  'product-info.unknown': ['Det finns ingen uppgift om det i vår produktinformation.'],
  'store-info.address': ['{store}: {address}.'],
  'store-info.phone': ['{store}: {address}, tfn {phone}.'],
  'store-info.unknown': ['Adressen till butiken {store} känner jag inte till.'],
  'store-info.stores': ['Våra butiker: {list}.'],

  'unknown.topic': ['Det här hittar jag inget svar på i butikens uppgifter: {topic}.'],
  'unknown.offer': ['Vill du att en människa tar reda på det?', 'Ska jag be en människa ta reda på det?'],
  'own-answer.missing': ['Det här har jag inget svar på på svenska. Vill du att en människa svarar?'],

  'handoff.queued': [
    'Jag skickade chatten vidare till en kundrådgivare, som ser hela samtalet. Du behöver inte upprepa något.',
  ],
  'handoff.queued-promise': [
    'Jag skickade chatten vidare till en kundrådgivare: du får svar senast kl. {time}. Hela samtalet följer med, så du behöver inte upprepa något.',
  ],
  'handoff.queued-closed': [
    'Just nu är ingen på plats i kundtjänsten, men ditt ärende står i kö och allt du har skrivit är sparat. Nästa gång någon är på plats är {when}.',
  ],
  'handoff.queued-closed-unknown': [
    'Just nu är ingen på plats i kundtjänsten, men ditt ärende står i kö och allt du har skrivit är sparat. Jag vet inte när någon är på plats nästa gång.',
  ],
  'handoff.queued-already': [
    'Du står redan i kö till en kundrådgivare, och jag lade till det här. Du behöver inte upprepa något.',
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
  'handoff.returned': ['Nu svarar maskinen igen. Vill du prata med en människa, skriv ”människa”.'],
  'handoff.completed': [
    'Kundrådgivaren har markerat ärendet som klart. Om det inte var i ordning, skriv här så fortsätter vi.',
  ],
  'promise.broken': [
    'Vi lovade svara dig tidigare och höll inte det. Vi beklagar. Ditt ärende har flyttats först i kön.',
  ],
  'fallback.error': [
    'Något gick fel hos oss, men ditt meddelande är sparat. Vill du att jag ber en människa om hjälp?',
  ],
  'fallback.held': ['Din fråga är fortfarande öppen. Vill du att en människa tar reda på det?'],

  'handoff.machine': [
    'Jag är en maskin; en människa är tillkallad och din chatt står i kö till henne eller honom.',
  ],
  'handoff.heard': [
    'Ditt meddelande är sparat och kundrådgivaren ser det. Under tiden kan jag berätta om lagersaldo, priser och öppettider.',
  ],
  'stock.low-note': ['I den närmaste finns bara några kvar, så reservera innan du åker.'],
  'stock.item-old': ['{item} (uppgift från {asOf})'],
  'delivery-time.longer': ['Till vissa områden tar leveransen längre: säg postnumret, så kontrollerar jag.'],
  'delivery-time.transit-only': [
    '{service} tar {days} vardagar från avsändningen, men när den avsänds vet jag inte.',
  ],
  'hours.closed-now': ['{store} har stängt just nu. Nästa gång är det öppet {day} {hours}.'],
  'hours.open-now': ['{store} har öppet nu, i dag {hours}.'],
  'product-info.color': ['Färg: {value}.'],
  'product-info.size': ['Storlek: {value}.'],
  'product-info.brand': ['Märke: {value}.'],
  'product-info.weight': ['Vikt: {value}.'],
  'product-info.link': ['Mer information: {value}'],

  'delivery-area.instead': ['I stället går det med: {services}.'],
  'delivery-cost.free': ['{service} är avgiftsfri.'],
  'delivery-cost.free-now': [
    '{service} är avgiftsfri för den här, eftersom beställningar över {free} levereras utan avgift.',
  ],
  'pickup.nowhere': ['Jag hittar ingen butik där den kan hämtas just nu.'],
  'hours.next': ['Nästa gång öppet {day} {hours}.'],

  'button.person': ['Be om en människa'],
  'button.yes': ['Ja'],
  'button.no': ['Nej tack'],

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

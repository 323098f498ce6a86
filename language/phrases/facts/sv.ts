// What the counter says in Swedish of the facts of the catalogue, and what to say where there is none.
import type { facts as finnish } from './fi.ts';

export const facts: Readonly<Record<keyof typeof finnish, readonly [string, ...string[]]>> = {
  'same.name': ['{name} ({count, plural, =2 {båda varianterna} other {alla # varianter}})'],
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
};

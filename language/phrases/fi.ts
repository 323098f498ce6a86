// What the counter says in Finnish. Whole sentences with ICU parameters; several variants where a phrase is heard often.
// Figures arrive formatted; names are never inflected, so a sentence is built around the name as it stands.

export const fi = {
  'greeting.first': [
    'Hei ja tervetuloa! Täällä {shop}. Olen kone, en ihminen: kerron heti saatavuuden, hinnan, takuun, toimituksen ja aukioloajat. Jos haluat ihmisen, kirjoita ”ihminen”.',
  ],
  'greeting.again': ['Hei! Miten voin auttaa?', 'Moi! Mitä saisi olla?', 'Hei vaan! Mistä olisi kyse?'],

  'thanks.reply': [
    'Ole hyvä! Kysy vain, jos tulee vielä jotain.',
    'Eipä kestä! Olen tässä, jos tarvitset vielä jotain.',
  ],
  'thanks.open': [
    'Ole hyvä – tämä on silti vielä auki: {questions}. Haluatko, että ihminen selvittää sen?',
    'Kiitos itsellesi. Vielä on selvittämättä: {questions}. Pyydänkö ihmisen avuksi?',
  ],
  'handoff.thanks': ['Ole hyvä! Asiasi on edelleen asiakaspalvelijan jonossa: {questions}.'],
  'closing.reply': ['Kiitos, kun kävit! Mukavaa päivänjatkoa!', 'Kiitos ja tervetuloa uudelleen!'],
  'closing.open': [
    'Ennen kuin lähdet: tämä jäi vielä auki: {questions}. Haluatko, että ihminen selvittää sen?',
  ],
  'handoff.closing': [
    'Selvä. Asiasi jää asiakaspalvelijalle: {questions}. Voit palata tähän keskusteluun, ja vastaus odottaa täällä.',
  ],
  'yes.idle': ['Hyvä! Miten voin auttaa?'],
  'no.idle': ['Selvä. Kysy vain, jos tulee jotain mieleen.'],
  'no.person': ['Selvä, jatketaan tässä. Kysy vain, jos tulee jotain muuta mieleen.'],
  'no.open': ['Selvä, jätän sen sikseen: {questions}. Kysy vain, jos tulee muuta.'],
  'no.own-answer': ['Selvä. Kerrotko toisin sanoin, mistä on kyse, tai pyydänkö ihmisen avuksi?'],
  'nudge.idle': [
    'Täällä ollaan! Kone vastaa heti. Mistä olisi kyse?',
    'Paikalla ollaan – kone tosin, mutta nopea. Miten voin auttaa?',
  ],
  'nudge.answered': [
    'Täällä ollaan – kone vastaa heti, ja ihmisen saat pyytämällä. Kaikkiin kysymyksiisi on vastattu; onko vielä jotain muuta?',
  ],
  'nudge.open': [
    'Täällä ollaan! Vielä on auki: {questions}. Haluatko, että ihminen selvittää sen?',
    'Olen tässä. Tämä odottaa vielä vastausta: {questions}. Pyydänkö ihmisen avuksi?',
  ],
  'handoff.nudge': [
    'Täällä ollaan. Keskustelusi on asiakaspalvelijan jonossa, eikä mitään ole kadonnut. Sillä välin voin kertoa saatavuuksia, hintoja ja aukioloaikoja.',
  ],
  'frustration.idle': [
    'Pahoittelut, ettei tämä ole sujunut. Kerro, mistä on kyse, niin autan heti – tai pyydän ihmisen avuksi.',
  ],
  'frustration.open': [
    'Pahoittelut odotuksesta, ymmärrän että harmittaa. Vielä on auki: {questions}. Haluatko, että ihminen ottaa tämän hoitaakseen?',
  ],
  'handoff.frustration': [
    'Pahoittelut, että tässä kestää. Keskustelusi on jonossa asiakaspalvelijalle, ja hän näkee kaiken, mitä olet kirjoittanut.',
  ],
  'abuse.reply': [
    'Ymmärrän, että harmittaa. Autan mielelläni, kun kerrot mistä on kyse. Voin myös pyytää ihmisen avuksi.',
  ],
  'machine.reply': [
    'Olen kone. Tuotteiden tiedot tulevat suoraan kaupan omista tiedoista. Jos haluat jutella ihmisen kanssa, kirjoita ”ihminen”.',
  ],
  'injection.reply': [
    'Kerron vain kaupan omien tietojen mukaisia hintoja ja ehtoja, enkä voi muuttaa niitä. Miten muuten voin auttaa?',
  ],
  'gibberish.first': ['En saanut tuosta selvää. Kirjoittaisitko toisin sanoin, mitä etsit?'],
  'gibberish.again': ['En valitettavasti ymmärtänyt vieläkään. Haluatko, että pyydän ihmisen avuksi?'],
  'not-understood.first': [
    'En ole varma, ymmärsinkö. Mitä tuotetta tai asiaa tarkoitat?',
    'Nyt en ihan saanut kiinni. Kertoisitko hieman tarkemmin, mistä on kyse?',
  ],
  'not-understood.again': ['En nyt osaa auttaa tässä. Haluatko, että pyydän ihmisen avuksi?'],
  'not-helped.reply': ['Harmi, ettei vastauksesta ollut apua. Haluatko, että ihminen selvittää asian?'],
  'correction.reply': ['Kiitos tarkennuksesta. Mitä tuotetta tai asiaa tarkoitat?'],
  'feedback.thanks': ['Kiitos palautteesta! Se on nyt tallessa kaupan väelle luettavaksi.'],
  'handoff.contact': ['Kiitos, merkitsin yhteystiedon {contact} asiakaspalvelijalle.'],

  'clarify.product': [
    'Näitä on useampi. Mitä tarkoitat: {options}?',
    'Tarkoitatko jotakin näistä: {options}?',
  ],
  'clarify.option': ['{product} – {known}'],
  'clarify.option-stores': ['{count, plural, one {yhdessä myymälässä} other {# myymälässä}}'],
  'clarify.option-web': ['vain verkkokaupassa'],
  'clarify.option-none': ['loppu'],
  'clarify.product-list': ['Näitä on useampi. Mitä tarkoitat?{options}'],
  'clarify.which-product': ['Minkä tuotteen tietoja tarvitset?', 'Mistä tuotteesta on kyse?'],
  'clarify.topic': ['Mitä haluaisit tietää: {options}?'],
  'clarify.topic-of': ['{product}: mitä haluaisit tietää, esimerkiksi {options}?'],
  'clarify.place': ['Kerro paikkakunta tai myymälä, niin katson lähimmän.'],
  'clarify.which-store': ['Minkä myymälän tietoja tarvitset? Meillä on {options}.'],
  'clarify.postal-code': ['Mihin postinumeroon? Viisi numeroa riittää, niin tarkistan.'],
  'clarify.own-answer': ['Tarkoititko tätä: ”{question}”'],
  'unlisted.none': ['Tuotetta ”{words}” ei löydy valikoimastamme. Haluatko, että ihminen tarkistaa asian?'],
  'unlisted.nearest': ['Tuotetta ”{words}” ei löydy valikoimastamme. Tarkoititko jotakin näistä: {options}?'],
  'discontinued.note': ['Tuote on poistunut valikoimasta, eikä sitä tule enää lisää.'],

  'stock.store.in': ['Myymälässä {store} on {quantity} kpl ({asOf}).'],
  'stock.store.in-uncounted': ['Myymälässä {store} sitä on; kappalemäärä ei ole tiedossa ({asOf}).'],
  'stock.store.low': ['Myymälässä {store} on enää {quantity} kpl ({asOf}), joten varaa ennen kuin lähdet.'],
  'stock.store.low-uncounted': [
    'Myymälässä {store} sitä on enää vähän ({asOf}), joten varaa ennen kuin lähdet.',
  ],
  'stock.store.display': [
    'Myymälässä {store} se on nähtävillä ja tilattavissa, mutta sitä ei saa heti mukaan ({asOf}).',
  ],
  'stock.store.out': ['Myymälässä {store} sitä ei ole nyt yhtään ({asOf}).'],
  'stock.store.unknown': [
    'En tiedä, onko sitä myymälässä {store}: sen saldoa ei ole tiedossa. Haluatko, että ihminen tarkistaa?',
  ],
  'stock.stores.have': ['Sitä on näissä myymälöissä: {list}.', 'Löytyy näistä myymälöistä: {list}.'],
  'stock.stores.near': ['Lähimmät myymälät, joissa sitä on: {list}.', 'Lähimpänä sitä on täällä: {list}.'],
  'stock.stores.more': [
    'Lisäksi sitä on {count, plural, one {yhdessä muussa myymälässä} other {# muussa myymälässä}}.',
  ],
  'stock.stores.near-out': ['Lähempänä sitä ei ole: {list}.'],
  'stock.stores.display': ['Vain nähtävillä ja tilattavissa: {list}.'],
  'stock.stores.none': ['Sitä ei ole nyt yhdessäkään myymälässä, jonka saldo on tiedossa ({asOf}).'],
  'stock.stores.unknown': ['Näiden myymälöiden saldoa en tiedä: {list}.'],
  'stock.stores.unknown-all': ['Myymälöiden saldoa en tiedä. Haluatko, että ihminen tarkistaa?'],
  'stock.store.others': ['Muualta sitä löytyy: {list}.'],
  'stock.item': ['{store} {quantity} kpl'],
  'stock.item-uncounted': ['{store}'],
  'stock.item-far': ['{store} {quantity} kpl ({distance})'],
  'stock.item-far-uncounted': ['{store} ({distance})'],
  'stock.asof': ['Saldot ovat tilanteesta {asOf}.'],
  'stock.web.in': ['Verkkokaupassa sitä on.'],
  'stock.web.out': ['Verkkokaupasta se on loppu.'],
  'stock.web.coming': ['Verkkokauppaan sitä odotetaan {date}.'],
  'stock.web.coming-unknown': ['Verkkokauppaan sitä on tulossa, mutta päivää ei ole tiedossa.'],
  'stock.web.preorder': ['Verkkokaupassa sen voi ennakkotilata; arvioitu saapuminen {date}.'],
  'stock.web.preorder-unknown': [
    'Verkkokaupassa sen voi ennakkotilata, mutta saapumispäivää ei ole tiedossa.',
  ],
  'stock.stale': [
    'Tieto on vanha ({asOf}), joten se voi olla muuttunut. Haluatko, että ihminen tarkistaa hyllyn?',
  ],
  'stock.enough.yes': ['{wanted} kpl siis löytyy.'],
  'stock.enough.no': ['{wanted} kappaleeseen se ei riitä.'],
  'stock.enough.unknown': ['En tiedä, riittääkö se {wanted} kappaleeseen. Haluatko, että ihminen tarkistaa?'],
  'stock.ask-place': ['Missä päin olet? Niin katson lähimmän.'],

  'price.web': ['Hinta on {amount}.'],
  'price.sale': ['Hinta on nyt {amount} (normaalisti {regular}), tarjous on voimassa {until} asti.'],
  'price.sale-open': ['Hinta on nyt {amount} (normaalisti {regular}).'],
  'price.store': ['Myymälässä {store} hinta on {amount}.'],
  'price.store-differs': ['Myymälässä {store} hinta on {amount}, verkkokaupassa {web}.'],
  'price.unknown': ['Hintaa en tiedä.'],

  'warranty.known': ['Takuu on {duration}.'],
  'warranty.unknown': ['Takuun pituutta en tiedä.'],

  'delivery-time.window': ['{service} kestää {days} arkipäivää, eli perillä {from}–{to}.'],
  'delivery-time.window-one': [
    '{service} kestää {days, plural, one {yhden arkipäivän} other {# arkipäivää}}, eli perillä {from}.',
  ],
  'delivery-time.from-date': ['Tuotetta odotetaan {date}, ja toimitusaika lasketaan siitä.'],
  'delivery-time.no-date': [
    'Toimituspäivää en voi luvata: sitä, milloin tuotetta saadaan lisää, ei ole tiedossa.',
  ],
  'delivery-time.out-of-stock': ['Toimituspäivää en voi luvata, koska tuote on loppu verkkokaupasta.'],
  'delivery-time.unknown': ['Toimitusaikaa en tiedä.'],
  'delivery-time.undeliverable': ['Tätä ei toimiteta sinne: mikään toimitustapamme ei kanna sitä.'],
  'delivery-time.too-heavy': ['Tuote on liian painava kaikille toimitustavoillemme ({weight}).'],
  'delivery-time.other': ['Vaihtoehtona {service}: {days} arkipäivää.'],

  'delivery-area.yes': ['Kyllä, toimitamme postinumeroon {code}: {services}.'],
  'delivery-area.no': ['Emme toimita postinumeroon {code}.'],
  'delivery-area.no-product': ['Tätä tuotetta emme toimita postinumeroon {code}.'],
  'delivery-area.yes-area': ['Kyllä, toimitamme alueelle {area}: {services}.'],
  'delivery-area.no-area': ['Emme toimita alueelle {area}.'],
  'delivery-area.partly': [
    'Osaan alueesta {area} toimitamme, osaan emme. Kerro postinumero, niin tarkistan.',
  ],
  'delivery-area.too-heavy': ['Tuote on liian painava toimitettavaksi ({weight}).'],
  'delivery-area.pickup-instead': ['Lähin tapa saada se on nouto: {store}.'],

  'delivery-cost.service': ['{service} maksaa {amount}.'],
  'delivery-cost.free-from': ['{service} maksaa {amount}, ja yli {free} tilaukset toimitetaan maksutta.'],
  'delivery-cost.unknown': ['Toimituksen hintaa en tiedä.'],

  'pickup.buy': ['Voit ostaa sen suoraan myymälästä {store}.'],
  'pickup.reserve': [
    'Voit varata sen ja noutaa myymälästä {store}{when, select, none {} other { – noudettavissa {when}}}.',
  ],
  'pickup.ship': [
    'Sen voi tilata noudettavaksi myymälään {store}{when, select, none {} other { – perillä {when}}}.',
  ],
  'pickup.no': ['Sitä ei voi noutaa myymälästä {store}.'],
  'pickup.unknown': ['En tiedä, voiko sen noutaa myymälästä {store}.'],
  'pickup.sla.same_day': ['samana päivänä'],
  'pickup.sla.next_day': ['seuraavana päivänä'],
  'pickup.sla.days': ['{days} päivän kuluessa'],
  'pickup.sla.multi-week': ['muutaman viikon kuluessa'],

  'hours.open': ['{store} on auki {day} {hours}.'],
  'hours.closed': ['{store} on suljettu {day}.'],
  'hours.holiday-unknown': [
    '{day} on pyhäpäivä, enkä tiedä, onko {store} auki. Tavallisesti se on auki {hours}.',
  ],
  'hours.holiday-usually-closed': [
    '{day} on pyhäpäivä, enkä tiedä, onko {store} auki. Tavallisesti se on silloin suljettu.',
  ],
  'hours.unknown': ['Myymälän {store} aukioloaikaa {day} en tiedä.'],
  'hours.short': ['{store} {hours}'],
  'hours.short-closed': ['{store} suljettu'],
  'hours.several': ['Auki {day}: {list}.'],
  'service-hours.open': ['Asiakaspalvelussa on ihmisiä paikalla {day} {hours}.'],
  'service-hours.closed': ['Asiakaspalvelussa ei ole ihmisiä paikalla {day}.'],
  'service-hours.next': ['Seuraavan kerran paikalla ollaan {when}.'],
  'service-hours.unknown': ['En tiedä, onko asiakaspalvelussa ihmisiä paikalla {day}.'],
  'hours.closed-word': ['suljettu'],

  'audience.all': ['Sen voi ostaa kuka tahansa, niin kuluttajat kuin yrityksetkin.'],
  'audience.consumer': ['Se myydään vain kuluttajille.'],
  'audience.business': ['Se myydään vain yrityksille.'],
  'audience.note': ['Huomaathan, että se myydään vain yrityksille.'],
  'audience.note-consumer': ['Huomaathan, että se myydään vain kuluttajille.'],
  'audience.instead': ['Kuluttajalle sopii sen sijaan: {list}.'],

  'alternatives.list': ['Tilalle sopisi: {list}.', 'Samantapaisia ovat: {list}.'],
  'alternatives.none': ['Vastaavaa tuotetta en löydä tiedoistamme.'],

  'product-info.text': ['{text}'],
  'product-info.unknown': ['Siitä ei ole tietoa tuotetiedoissamme.'],
  'store-info.address': ['{store}: {address}.'],
  'store-info.phone': ['{store}: {address}, puh. {phone}.'],
  'store-info.unknown': ['Myymälän {store} osoitetta en tiedä.'],
  'store-info.stores': ['Myymälämme: {list}.'],

  'unknown.topic': ['Tähän en löydä vastausta kaupan tiedoista: {topic}.'],
  'unknown.offer': ['Haluatko, että ihminen selvittää asian?', 'Pyydänkö ihmisen selvittämään sen?'],
  'own-answer.missing': ['Tähän minulla ei ole vastausta suomeksi. Haluatko, että ihminen vastaa?'],

  'handoff.queued': [
    'Siirsin keskustelun asiakaspalvelijalle. Hän näkee koko keskustelun, joten sinun ei tarvitse toistaa mitään.',
  ],
  'handoff.queued-promise': [
    'Siirsin keskustelun asiakaspalvelijalle: saat vastauksen viimeistään klo {time}. Hän näkee koko keskustelun, joten sinun ei tarvitse toistaa mitään.',
  ],
  'handoff.queued-closed': [
    'Asiakaspalvelussa ei ole nyt ketään paikalla, mutta asiasi on jonossa ja kaikki kirjoittamasi on tallessa. Paikalla ollaan seuraavan kerran {when}.',
  ],
  'handoff.queued-closed-unknown': [
    'Asiakaspalvelussa ei ole nyt ketään paikalla, mutta asiasi on jonossa ja kaikki kirjoittamasi on tallessa. En tiedä, milloin paikalla ollaan seuraavan kerran.',
  ],
  'handoff.queued-already': [
    'Olet jo asiakaspalvelijan jonossa, ja lisäsin tämän mukaan. Sinun ei tarvitse toistaa mitään.',
  ],
  'handoff.ask-contact': [
    'Jos et ehdi odottaa tässä, jätä sähköpostiosoite tai puhelinnumero, niin sinut tavoitetaan.',
  ],
  'handoff.ask-phone': ['Mihin numeroon soitetaan?'],
  'handoff.complaint': ['Ikävä kuulla, että näin kävi.'],
  'handoff.order': ['Tilausten tietoja en näe itse.'],
  'handoff.added': ['Lisäsin kysymyksesi asiakaspalvelijalle: {questions}.'],
  'handoff.joined': ['{agent} liittyi keskusteluun. Nyt vastaa ihminen.'],
  'handoff.transferred': ['Keskustelu siirtyi toiselle tiimille ({team}). Kaikki siirtyi mukana.'],
  'handoff.transferred-agent': ['Keskustelu siirtyi: {agent} jatkaa kanssasi. Kaikki siirtyi mukana.'],
  'handoff.released': [
    'Asiakaspalvelija joutui lähtemään. Olet taas jonossa entisellä paikallasi, eikä mitään kadonnut.',
  ],
  'handoff.returned': ['Nyt vastaa taas kone. Jos haluat ihmisen, kirjoita ”ihminen”.'],
  'handoff.completed': [
    'Asiakaspalvelija merkitsi asian hoidetuksi. Jos se ei ollut kunnossa, kirjoita tähän, niin jatketaan.',
  ],
  'promise.broken': [
    'Lupasimme vastata sinulle aiemmin, emmekä pitäneet lupaustamme. Pahoittelut. Asiasi on nostettu jonon kärkeen.',
  ],
  'fallback.error': [
    'Jokin meni pieleen täällä päässä, mutta viestisi on tallessa. Haluatko, että pyydän ihmisen avuksi?',
  ],
  'fallback.held': ['Kysymyksesi on vielä auki. Haluatko, että ihminen selvittää sen?'],

  'handoff.machine': ['Minä olen kone; ihminen on pyydetty paikalle, ja keskustelusi on hänen jonossaan.'],
  'handoff.heard': [
    'Viestisi on tallessa, ja asiakaspalvelija näkee sen. Sillä välin voin kertoa saatavuuksia, hintoja ja aukioloaikoja.',
  ],
  'stock.low-note': ['Lähimmässä niitä on vähän, joten varaa ennen kuin lähdet.'],
  'stock.item-old': ['{item} (tieto {asOf})'],
  'delivery-time.longer': [
    'Joillekin alueille toimitus kestää pidempään: kerro postinumero, niin tarkistan.',
  ],
  'delivery-time.transit-only': [
    '{service} kestää lähetyksestä {days} arkipäivää, mutta lähetyspäivää en tiedä.',
  ],
  'hours.closed-now': ['{store} on nyt kiinni. Seuraavan kerran se on auki {day} {hours}.'],
  'hours.open-now': ['{store} on nyt auki, tänään {hours}.'],
  'product-info.color': ['Väri: {value}.'],
  'product-info.size': ['Koko: {value}.'],
  'product-info.brand': ['Merkki: {value}.'],
  'product-info.weight': ['Paino: {value}.'],
  'product-info.link': ['Lisää tietoa: {value}'],

  'delivery-area.instead': ['Sen sijaan onnistuu: {services}.'],
  'delivery-cost.free': ['{service} on maksuton.'],
  'delivery-cost.free-now': ['{service} on tälle maksuton, koska yli {free} tilaukset toimitetaan maksutta.'],
  'pickup.nowhere': ['En löydä myymälää, josta sen voisi nyt noutaa.'],
  'hours.next': ['Seuraavan kerran auki {day} {hours}.'],

  'button.person': ['Pyydä ihminen'],
  'button.yes': ['Kyllä'],
  'button.no': ['Ei kiitos'],

  'topic.stock': ['saatavuus'],
  'topic.price': ['hinta'],
  'topic.warranty': ['takuu'],
  'topic.delivery-time': ['toimitusaika'],
  'topic.delivery-area': ['toimitusalue'],
  'topic.pickup': ['nouto myymälästä'],
  'topic.store-hours': ['myymälän aukioloajat'],
  'topic.service-hours': ['asiakaspalvelun ajat'],
  'topic.alternatives': ['vastaavat tuotteet'],
  'topic.audience': ['kuka voi ostaa'],
  'topic.delivery-cost': ['toimituksen hinta'],
  'topic.store-info': ['myymälän tiedot'],
  'topic.product-info': ['tuotetiedot'],
  'topic.returns': ['palautus'],
  'topic.payment': ['maksaminen'],
  'topic.order': ['tilauksesi'],
  'topic.complaint': ['reklamaatio'],
  'topic.feedback': ['palaute'],
  'topic.person': ['keskustelu ihmisen kanssa'],
  'topic.callback': ['takaisinsoitto'],
  'topic.other': ['kysymyksesi'],
  'question.with-product': ['{topic} ({product})'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

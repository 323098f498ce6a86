// What the counter says in Finnish. Whole sentences with ICU parameters; several variants where a phrase is heard often.
// Figures arrive formatted; names are never inflected, so a sentence is built around the name as it stands.

import { joining } from './joining/fi.ts';
import { letters } from './letters/fi.ts';

export const fi = {
  ...letters,
  ...joining,
  'greeting.first': [
    'Hei ja tervetuloa! Täällä {shop}. Olen kone, en ihminen: kerron heti saatavuuden, hinnan, takuun, toimituksen ja aukioloajat. Jos haluat ihmisen, kirjoita ”ihminen”.',
  ],
  'greeting.with-answer': [
    'Hei, täällä {shop}! Olen kone, en ihminen. Jos haluat ihmisen, kirjoita ”ihminen”.',
  ],
  'greeting.again': [
    'Hei! Miten voin auttaa?',
    'Moi! Mitä saisi olla?',
    'Hei vaan! Mistä olisi kyse?',
    'Päivää! Mitä etsit?',
  ],

  'thanks.reply': [
    'Ole hyvä! Kysy vain, jos tulee vielä jotain.',
    'Eipä kestä! Olen tässä, jos tarvitset vielä jotain.',
    'Mukava, että oli apua! Kysy lisää, jos jokin jäi mietityttämään.',
  ],
  'thanks.open': [
    'Ole hyvä – tämä on silti vielä auki: {questions}. Haluatko, että ihminen selvittää sen?',
    'Kiitos itsellesi. Vielä on selvittämättä: {questions}. Pyydänkö ihmisen avuksi?',
    'Eipä kestä! Yksi asia on kuitenkin kesken: {questions}. Selvittääkö ihminen sen puolestasi?',
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
    'Kyllä, linjoilla on kone, joka vastaa saman tien. Mitä haluaisit tietää?',
  ],
  'nudge.answered': [
    'Täällä ollaan – kone vastaa heti, ja ihmisen saat pyytämällä. Kaikkiin kysymyksiisi on vastattu; onko vielä jotain muuta?',
    'Kyllä, kone on yhä paikalla, ja kaikkiin kysymyksiisi on vastattu. Voit kysyä lisää tai pyytää ihmisen.',
    'Paikalla ollaan – kone, ei ihminen. Mitään ei ole jäänyt vastaamatta; mitä muuta haluaisit tietää?',
  ],
  'nudge.open': [
    'Täällä ollaan! Vielä on auki: {questions}. Haluatko, että ihminen selvittää sen?',
    'Olen tässä. Tämä odottaa vielä vastausta: {questions}. Pyydänkö ihmisen avuksi?',
    'Paikalla ollaan. Sinulla on vielä kesken: {questions}. Otetaanko ihminen avuksi?',
  ],
  'handoff.nudge': [
    'Täällä ollaan. Keskustelusi on asiakaspalvelijan jonossa, eikä mitään ole kadonnut. Sillä välin voin kertoa saatavuuksia, hintoja ja aukioloaikoja.',
    'Jonossa ollaan edelleen, ja kaikki kirjoittamasi on tallessa. Odottaessa voit kysyä minulta saatavuuksia, hintoja ja aukioloaikoja.',
    'Asiakaspalvelija ei ole vielä ehtinyt paikalle, mutta vuorosi on tallessa. Saatavuudet, hinnat ja aukioloajat kerron sillä välin minä.',
  ],
  'frustration.idle': [
    'Pahoittelut, ettei tämä ole sujunut. Kerro, mistä on kyse, niin autan heti – tai pyydän ihmisen avuksi.',
    'Pahoittelut, tämän pitäisi sujua paremmin. Mitä haluaisit tietää – vai otetaanko ihminen mukaan?',
    'Ymmärrän harmin, pahoittelut. Kirjoita lyhyesti, mitä tarvitset, tai pyydä ihminen, niin asia etenee.',
  ],
  'frustration.open': [
    'Pahoittelut odotuksesta, ymmärrän että harmittaa. Vielä on auki: {questions}. Haluatko, että ihminen ottaa tämän hoitaakseen?',
    'Pahoittelut, että tässä on kestänyt. Vielä on auki: {questions}. Siirränkö asian ihmiselle?',
    'Ymmärrän hyvin, ja pahoittelut tästä. Vielä on auki: {questions}. Otetaanko ihminen avuksi?',
  ],
  'handoff.frustration': [
    'Pahoittelut, että tässä kestää. Keskustelusi on jonossa asiakaspalvelijalle, ja hän näkee kaiken, mitä olet kirjoittanut.',
    'Pahoittelut odotuksesta, se harmittaa varmasti. Paikkasi asiakaspalvelijan jonossa on tallessa, eikä sinun tarvitse toistaa mitään.',
    'Ymmärrän, että odotus tuntuu pitkältä – pahoittelut. Olet yhä asiakaspalvelijan jonossa, ja viestisi ovat tallessa.',
  ],
  'abuse.reply': [
    'Ymmärrän, että harmittaa. Autan mielelläni, kun kerrot mistä on kyse. Voin myös pyytää ihmisen avuksi.',
  ],
  'machine.reply': [
    'Olen kone. Tuotteiden tiedot tulevat suoraan kaupan omista tiedoista. Jos haluat jutella ihmisen kanssa, kirjoita ”ihminen”.',
    'Kone täällä vastaa, kaupan omien tietojen pohjalta. Ihmisen saat mukaan kirjoittamalla ”ihminen”.',
  ],
  'injection.reply': [
    'Kerron vain kaupan omien tietojen mukaisia hintoja ja ehtoja, enkä voi muuttaa niitä. Miten muuten voin auttaa?',
  ],
  'gibberish.first': [
    'En saanut tuosta selvää. Kirjoittaisitko toisin sanoin, mitä etsit?',
    'Tuo jäi minulta ymmärtämättä. Kertoisitko muutamalla sanalla, mitä haluat tietää?',
  ],
  'gibberish.again': ['En valitettavasti ymmärtänyt vieläkään. Haluatko, että pyydän ihmisen avuksi?'],
  'not-understood.first': [
    'En ole varma, ymmärsinkö. Mitä tuotetta tai asiaa tarkoitat?',
    'Nyt en ihan saanut kiinni. Kertoisitko hieman tarkemmin, mistä on kyse?',
    'Tarvitsen vähän lisää tietoa. Mistä tuotteesta tai asiasta haluaisit kuulla?',
  ],
  'not-understood.again': ['En nyt osaa auttaa tässä. Haluatko, että pyydän ihmisen avuksi?'],
  'not-helped.reply': ['Harmi, ettei vastauksesta ollut apua. Haluatko, että ihminen selvittää asian?'],
  'correction.reply': ['Kiitos tarkennuksesta. Mitä tuotetta tai asiaa tarkoitat?'],
  'feedback.thanks': ['Kiitos palautteesta! Se on nyt tallessa kaupan väelle luettavaksi.'],
  'handoff.contact': ['Kiitos, merkitsin yhteystiedon {contact} asiakaspalvelijalle.'],

  'clarify.product': [
    'Näitä on useampi. Mitä tarkoitat: {options}?',
    'Tarkoitatko jotakin näistä: {options}?',
    'Mikä näistä on kyseessä: {options}?',
  ],
  'clarify.option': ['{product} – {known}'],
  'clarify.option-stores': ['{count, plural, one {yhdessä myymälässä} other {# myymälässä}}'],
  'clarify.option-elsewhere': ['ei {there}, lähin {nearest}'],
  'clarify.option-nearest': ['lähin {nearest}'],
  'clarify.at-store': ['myymälässä {store}'],
  'clarify.option-web': ['vain verkkokaupassa'],
  'clarify.option-none': ['loppu'],
  'clarify.product-list': [
    'Näitä on useampi. Mitä tarkoitat?{options}',
    'Löysin useamman. Mikä näistä on kyseessä?{options}',
    'Valikoimassa on muutama vaihtoehto. Mitä niistä tarkoitat?{options}',
  ],
  'clarify.more': ['{count, plural, one {ja yksi muu} other {ja # muuta}}'],
  'same.name': ['{name} ({count, plural, =2 {molemmat vaihtoehdot} other {kaikki # vaihtoehtoa}})'],
  'clarify.which-product': [
    'Minkä tuotteen tietoja tarvitset?',
    'Mistä tuotteesta on kyse?',
    'Mitä tuotetta tämä koskee?',
  ],
  'clarify.topic': ['Mitä haluaisit tietää: {options}?', 'Koskeeko kysymyksesi näitä: {options}?'],
  'clarify.place': [
    'Kerro paikkakunta tai myymälä, niin katson lähimmän.',
    'Mikä paikkakunta tai myymälä? Katson sen perusteella lähimmän.',
    'Missä päin asut tai asioit? Paikkakunta tai myymälän nimi riittää.',
  ],
  'clarify.which-store': [
    'Minkä myymälän tietoja tarvitset? Meillä on {options}.',
    'Mikä myymälä on kyseessä? Vaihtoehdot ovat {options}.',
  ],
  'clarify.postal-code': [
    'Mihin postinumeroon? Viisi numeroa riittää, niin tarkistan.',
    'Mikä on postinumerosi? Tarkistan sen perusteella.',
    'Kerrotko postinumeron? Sillä näen, mitä sinne kulkee.',
  ],
  'clarify.own-answer': [
    'Tarkoititko tätä: ”{question}”',
    'Onko kysymyksesi tämä: ”{question}”',
    'Vastaisinko tähän: ”{question}”',
  ],
  'unlisted.none': [
    'Tuotetta ”{words}” ei löydy valikoimastamme.',
    'Valikoimassamme ei ole tuotetta ”{words}”.',
    'Hakusanalla ”{words}” en löydä valikoimastamme mitään.',
  ],
  'unlisted.maybe': ['Tarkoitatko tuotetta {option}?', 'Onko kyseessä {option}?'],
  'unlisted.nearest-one': [
    'Tuotetta ”{words}” ei löydy valikoimastamme. Kävisikö {option}?',
    'Valikoimassamme ei ole tuotetta ”{words}”. Sopisiko sen sijaan {option}?',
  ],
  'unlisted.nearest': [
    'Tuotetta ”{words}” ei löydy valikoimastamme. Tarkoititko jotakin näistä: {options}?',
    'Valikoimassamme ei ole tuotetta ”{words}”. Kävisikö jokin näistä: {options}?',
    'Juuri tuotetta ”{words}” meillä ei ole. Oliko mielessäsi jokin näistä: {options}?',
  ],
  'discontinued.note': ['Tuote on poistunut valikoimasta, eikä sitä tule enää lisää.'],

  'stock.store.in': [
    'Myymälässä {store} sitä on {quantity} kpl (tilanne {asOf}).',
    'Myymälästä {store} sitä löytyy {quantity} kpl (tilanne {asOf}).',
    'Saatavilla myymälässä {store}: {quantity} kpl (tilanne {asOf}).',
  ],
  'stock.store.in.of': [
    'Tuotetta {product} on myymälässä {store} {quantity} kpl (tilanne {asOf}).',
    '{product}: myymälässä {store} sitä on {quantity} kpl (tilanne {asOf}).',
  ],
  'stock.store.in-uncounted': [
    'Myymälässä {store} sitä on; kappalemäärä ei ole tiedossa (tilanne {asOf}).',
    'Myymälästä {store} sitä löytyy, mutta tarkkaa määrää en tiedä (tilanne {asOf}).',
  ],
  'stock.store.low': [
    'Myymälässä {store} sitä on enää {quantity} kpl (tilanne {asOf}), joten varaa ennen kuin lähdet.',
    'Myymälässä {store} sitä on jäljellä vain {quantity} kpl (tilanne {asOf}); varaa ennen kuin lähdet.',
    'Myymälästä {store} sitä löytyy vielä {quantity} kpl (tilanne {asOf}). Määrä on pieni, joten varaa ennen kuin lähdet.',
  ],
  'stock.store.low-uncounted': [
    'Myymälässä {store} sitä on enää vähän (tilanne {asOf}), joten varaa ennen kuin lähdet.',
    'Myymälästä {store} sitä löytyy vielä muutama (tilanne {asOf}); varaa ennen kuin lähdet.',
  ],
  'stock.store.display': [
    'Myymälässä {store} se on nähtävillä ja tilattavissa, mutta sitä ei saa heti mukaan (tilanne {asOf}).',
    'Myymälässä {store} se on vain esillä: sen voi tilata, mutta ei ottaa heti mukaan (tilanne {asOf}).',
  ],
  'stock.store.out': [
    'Myymälässä {store} sitä ei ole nyt yhtään (tilanne {asOf}).',
    'Myymälästä {store} se on nyt loppu (tilanne {asOf}).',
    'Myymälässä {store} sitä ei tällä hetkellä ole (tilanne {asOf}).',
  ],
  'stock.store.unknown': [
    'En tiedä, onko sitä myymälässä {store}: sen saldoa ei ole tiedossa.',
    'Myymälän {store} saldoa en näe, joten en tiedä, onko sitä siellä.',
    'En tiedä myymälän {store} saldoa.',
  ],
  'stock.town.have': [
    '{there} sitä on {count, plural, one {tässä myymälässä} other {näissä myymälöissä}}: {list}.',
    '{there} sitä löytyy {count, plural, one {tästä myymälästä} other {näistä myymälöistä}}: {list}.',
    '{there} sitä saa {count, plural, one {tästä myymälästä} other {näistä myymälöistä}}: {list}.',
  ],
  'stock.town.have.of': [
    'Tuotetta {product} on {there} {count, plural, one {tässä myymälässä} other {näissä myymälöissä}}: {list}.',
    '{product}: {there} sitä on {count, plural, one {tässä myymälässä} other {näissä myymälöissä}}: {list}.',
  ],
  'stock.town.one': [
    '{there} sitä on myymälässä {store} {quantity} kpl (tilanne {asOf}).',
    '{there} sitä löytyy myymälästä {store} {quantity} kpl (tilanne {asOf}).',
    '{there} sitä saa myymälästä {store}: {quantity} kpl (tilanne {asOf}).',
  ],
  'stock.town.one.of': [
    'Tuotetta {product} on {there} myymälässä {store} {quantity} kpl (tilanne {asOf}).',
    '{product}: {there} sitä on myymälässä {store} {quantity} kpl (tilanne {asOf}).',
  ],
  'stock.town.none': [
    '{there} sitä ei nyt ole (tilanne {asOf}).',
    '{there} se on nyt loppu (tilanne {asOf}).',
    '{there} sitä ei tällä hetkellä ole myymälässä (tilanne {asOf}).',
  ],
  'stock.town.no-store': ['{there} meillä ei ole myymälää.', 'Myymälää meillä ei ole {there}.'],
  'stock.stores.have': [
    'Sitä on {count, plural, one {vain yhdessä myymälässä} other {näissä myymälöissä}}: {list}.',
    'Sitä löytyy {count, plural, one {vain yhdestä myymälästä} other {näistä myymälöistä}}: {list}.',
    'Sitä saa {count, plural, one {vain yhdestä myymälästä} other {näistä myymälöistä}}: {list}.',
  ],
  'stock.stores.have-some': [
    'Sitä on {total} myymälässä, esimerkiksi näissä: {list}.',
    'Sitä löytyy {total} myymälästä, muun muassa näistä: {list}.',
    'Sitä saa {total} myymälästä; tässä muutama: {list}.',
  ],
  'stock.stores.have.of': [
    'Tuotetta {product} on {count, plural, one {vain yhdessä myymälässä} other {näissä myymälöissä}}: {list}.',
    '{product}: sitä löytyy {count, plural, one {vain yhdestä myymälästä} other {näistä myymälöistä}}: {list}.',
  ],
  'stock.stores.have-some.of': [
    'Tuotetta {product} on {total} myymälässä, esimerkiksi näissä: {list}.',
    '{product}: sitä löytyy {total} myymälästä, muun muassa näistä: {list}.',
  ],
  'stock.stores.near': [
    '{count, plural, one {Lähin myymälä, jossa sitä on} other {Lähimmät myymälät, joissa sitä on}}: {list}.',
    'Lähimpänä sitä on {count, plural, one {tässä myymälässä} other {näissä myymälöissä}}: {list}.',
    'Lähinnä sitä löytyy {count, plural, one {tästä myymälästä} other {näistä myymälöistä}}: {list}.',
  ],
  'stock.stores.near.of': [
    'Tuotetta {product} on lähimpänä {count, plural, one {tässä myymälässä} other {näissä myymälöissä}}: {list}.',
    '{product}: lähinnä sitä on {count, plural, one {tässä myymälässä} other {näissä myymälöissä}}: {list}.',
  ],
  'stock.stores.display': ['Vain nähtävillä ja tilattavissa: {list}.'],
  'stock.stores.none': [
    'Sitä ei ole nyt yhdessäkään myymälässä, jonka saldo on tiedossa (tilanne {asOf}).',
    'Myymälöistä se on loppu kaikkialta, missä saldo on tiedossa (tilanne {asOf}).',
    'Tällä hetkellä sitä ei löydy mistään myymälästä, jonka saldon näen (tilanne {asOf}).',
  ],
  'stock.stores.unknown': ['Näiden myymälöiden saldoa en tiedä: {list}.'],
  'stock.stores.unknown-all': ['Myymälöiden saldoa en tiedä.', 'Myymälöiden saldot eivät ole tiedossani.'],
  'stock.all.have': ['Sitä on näissä myymälöissä:{lines}', 'Tässä kaikki myymälät, joissa sitä on:{lines}'],
  'stock.all.have.of': ['Tuotetta {product} on näissä myymälöissä:{lines}'],
  'stock.all.out': ['Näissä sitä ei nyt ole: {list}.'],
  'stock.store.others': [
    'Muualta sitä löytyy: {list}.',
    'Sen sijaan sitä on täällä: {list}.',
    'Muualla sitä on: {list}.',
  ],
  'stock.item': ['{store} {quantity} kpl'],
  'stock.item-uncounted': ['{store}'],
  'stock.item-far': ['{store} {quantity} kpl ({distance})'],
  'stock.item-far-uncounted': ['{store} ({distance})'],
  'stock.asof': ['Saldot on päivitetty {asOf}.', 'Tilanne {asOf}.', 'Saldotilanne {asOf}.'],
  'stock.web.in': [
    'Verkkokaupassa sitä on.',
    'Verkkokaupasta sen voi tilata heti.',
    'Verkkokaupan varastossa sitä on.',
  ],
  'stock.web.out': ['Verkkokaupasta se on loppu.', 'Verkkokaupassa sitä ei nyt ole.'],
  'stock.web.coming': ['Verkkokauppaan sitä odotetaan {date}.'],
  'stock.web.coming-unknown': ['Verkkokauppaan sitä on tulossa, mutta päivää ei ole tiedossa.'],
  'stock.web.preorder': ['Verkkokaupassa sen voi ennakkotilata; arvioitu saapuminen {date}.'],
  'stock.web.preorder-unknown': [
    'Verkkokaupassa sen voi ennakkotilata, mutta saapumispäivää ei ole tiedossa.',
  ],
  'stock.stale': [
    'Tieto on jo vanha, joten se voi olla muuttunut.',
    'Tieto on jo vanha, joten tilanne on voinut muuttua.',
  ],
  'stock.enough.yes': ['{wanted} kpl siis löytyy.', 'Haluamasi {wanted} kpl löytyy siis.'],
  'stock.enough.no': ['{wanted} kappaleeseen se ei riitä.', 'Se ei riitä {wanted} kappaleeseen.'],
  'stock.enough.unknown': ['En tiedä, riittääkö se {wanted} kappaleeseen.'],
  'stock.ask-place': [
    'Missä päin olet? Niin katson lähimmän.',
    'Missä asioisit mieluiten? Katson lähimmän myymälän.',
    'Kerrotko paikkakuntasi, niin katson, mistä sen saa lähimpää?',
  ],

  'price.web': ['Hinta on {amount}.', 'Se maksaa {amount}.', 'Hintaa sillä on {amount}.'],
  'price.web.of': [
    'Tuotteen {product} hinta on {amount}.',
    '{product}: hinta on {amount}.',
    '{product}, hinta {amount}.',
  ],
  'price.sale-open': [
    'Hinta on nyt {amount} (normaalisti {regular}).',
    'Se maksaa nyt {amount} (normaalisti {regular}).',
  ],
  'price.sale-open.of': [
    'Tuotteen {product} hinta on nyt {amount} (normaalisti {regular}).',
    '{product}: tarjouksessa nyt {amount} (normaalisti {regular}).',
    '{product}: tarjoushinta on nyt {amount} (normaalisti {regular}).',
  ],
  'price.sale-until': [
    'Tarjous on voimassa {until} asti.',
    'Tarjoushinta on voimassa {until} asti.',
    'Tarjous päättyy {until}.',
  ],
  'price.sale-until-all': ['Tarjoukset ovat voimassa {until} asti.'],
  'price.amount-sale': ['nyt {amount} (normaalisti {regular})'],
  'price.store': ['Myymälässä {store} hinta on {amount}.', 'Myymälästä {store} sen saa hintaan {amount}.'],
  'price.store.of': ['Tuotteen {product} hinta myymälässä {store} on {amount}.'],
  'price.store-differs': [
    'Myymälässä {store} hinta on {amount}, verkkokaupassa {web}.',
    'Hinta on myymälässä {store} {amount} ja verkkokaupassa {web}.',
  ],
  'price.store-differs.of': [
    'Tuotteen {product} hinta on myymälässä {store} {amount} ja verkkokaupassa {web}.',
  ],
  'price.unknown': ['Hintaa en tiedä.', 'Hinta ei ole tiedossani.'],
  'price.unknown.of': ['Tuotteen {product} hintaa en tiedä.'],
  'contrast.price': [
    'Tuotteen {one} hinta on {oneAmount}, tuotteen {other} puolestaan {otherAmount}.',
    '{one}: hinta on {oneAmount}. Tuotteen {other} hinta taas on {otherAmount}.',
  ],
  'contrast.prices': ['Hinnat ovat seuraavat:{lines}', 'Tässä hinnat:{lines}'],
  'contrast.warranty': [
    'Tuotteen {one} takuu on {oneDuration}, tuotteen {other} {otherDuration}.',
    'Tuotteen {one} takuu on {oneDuration}, tuotteen {other} puolestaan {otherDuration}.',
  ],
  'contrast.warranty-same': [
    'Takuu on kummallakin {duration}: {one} ja {other}.',
    '{one} ja {other}: kummankin takuu on {duration}.',
  ],
  'contrast.warranties': ['Takuut ovat seuraavat:{lines}', 'Tässä takuut:{lines}'],
  'contrast.line': ['\n• {product}: {words}'],
  'contrast.delivery': ['Toimitus on näille sama: {words}.', 'Toimitus näille kaikille: {words}.'],
  'joint.and': ['{first}, ja {second}.'],
  'joint.but': ['{first}, mutta {second}.'],

  'warranty.known': ['Takuu on {duration}.', 'Takuuaika on {duration}.', 'Takuun pituus on {duration}.'],
  'warranty.known.of': [
    'Tuotteen {product} takuu on {duration}.',
    '{product}: takuu on {duration}.',
    'Tuotteen {product} takuuaika on {duration}.',
  ],
  'warranty.unknown': ['Takuun pituutta en tiedä.', 'Takuun kestoa en tiedä.'],
  'warranty.unknown.of': ['Tuotteen {product} takuun pituutta en tiedä.'],

  'delivery-time.window': [
    '{service} kestää {days} arkipäivää, eli perillä {from} – {to}.',
    '{service} toisi sen perille {from} – {to} ({days} arkipäivää).',
    '{service} vie {days} arkipäivää, joten se olisi perillä {from} – {to}.',
  ],
  'delivery-time.window-one': [
    '{service} kestää {days, plural, one {yhden arkipäivän} other {# arkipäivää}}, eli perillä {from}.',
    '{service} toisi sen perille {from} ({days, plural, one {yksi arkipäivä} other {# arkipäivää}}).',
  ],
  'delivery-time.by-likely': [
    'Arvion mukaan se on perillä viimeistään {to}, joten sen pitäisi ehtiä {by} mennessä. Luvata en sitä voi.',
    'Se olisi siis perillä viimeistään {to} ja ehtisi {by} mennessä, mutta lupaus se ei ole.',
  ],
  'delivery-time.by-maybe': [
    'Se voi tulla jo {from} mutta myös vasta {to}, joten {by} mennessä se ei välttämättä ehdi.',
  ],
  'delivery-time.by-late': ['Aikaisintaan se olisi perillä {from}, joten {by} mennessä se ei ehdi.'],
  'delivery-time.from-date': ['Tuotetta odotetaan {date}, ja toimitusaika lasketaan siitä.'],
  'delivery-time.no-date': [
    'Toimituspäivää en voi luvata: sitä, milloin tuotetta saadaan lisää, ei ole tiedossa.',
    'Lisää on tulossa, mutta päivää ei ole tiedossa, joten toimituspäivää en voi luvata.',
  ],
  'delivery-time.out-of-stock': ['Toimituspäivää en voi luvata, koska tuote on loppu verkkokaupasta.'],
  'delivery-time.unknown': ['Toimitusaikaa en tiedä.', 'Toimitusaika ei ole tiedossani.'],
  'delivery-time.undeliverable': ['Tätä ei toimiteta sinne: mikään toimitustapamme ei kanna sitä.'],
  'delivery-time.too-heavy': ['Tuote on liian painava kaikille toimitustavoillemme ({weight}).'],
  'delivery-time.other': [
    'Vaihtoehto: {service}, {days} arkipäivää.',
    'Toinen vaihtoehto on {service}, {days} arkipäivää.',
  ],

  'delivery-area.yes': [
    'Kyllä, toimitamme postinumeroon {code}. Toimitustavat: {services}.',
    'Kyllä, postinumeroon {code} toimitamme. Tarjolla: {services}.',
  ],
  'delivery-area.no': [
    'Emme toimita postinumeroon {code}.',
    'Postinumeroon {code} emme valitettavasti toimita.',
  ],
  'delivery-area.no-product': ['Tätä tuotetta emme toimita postinumeroon {code}.'],
  'delivery-area.yes-area': [
    'Kyllä, toimitamme alueelle {area}. Toimitustavat: {services}.',
    'Kyllä, alueelle {area} toimitamme. Tarjolla: {services}.',
  ],
  'delivery-area.no-area': ['Emme toimita alueelle {area}.', 'Alueelle {area} emme valitettavasti toimita.'],
  'delivery-area.partly': ['Osaan alueesta {area} toimitamme, osaan emme.'],
  'delivery-area.too-heavy': ['Tuote on liian painava toimitettavaksi ({weight}).'],
  'delivery-area.pickup-instead': ['Lähin tapa saada se on nouto: {store}.'],

  'delivery-cost.service': ['{service} maksaa {amount}.', '{service}: hinta {amount}.'],
  'delivery-cost.free-from': [
    '{service} maksaa {amount} ja on maksuton, kun tilauksen summa on vähintään {free}.',
    '{service} maksaa {amount}; maksutta, kun tilauksen summa on vähintään {free}.',
  ],
  'delivery-cost.unknown': ['Toimituksen hintaa en tiedä.', 'En tiedä, mitä toimitus maksaa.'],

  'pickup.buy': ['Voit ostaa sen suoraan myymälästä {store}.', 'Myymälästä {store} saat sen heti mukaasi.'],
  'pickup.several-reserve': [
    'Voit varata sen ja noutaa{when, select, none {} other { {when}}} näistä myymälöistä: {stores}.',
  ],
  'pickup.several-buy': ['Heti mukaasi saat sen näistä myymälöistä: {stores}.'],
  'pickup.several-ship': [
    'Sen voi tilata noudettavaksi näihin myymälöihin{when, select, none {} other { ({when})}}: {stores}.',
  ],
  'pickup.reserve': [
    'Voit varata sen ja noutaa myymälästä {store}{when, select, none {} other { {when}}}.',
    'Varaamalla saat sen myymälästä {store}{when, select, none {} other { {when}}}.',
  ],
  'pickup.reserve-there': ['Voit varata sen {when, select, none {noudettavaksi} other {ja noutaa {when}}}.'],
  'pickup.ship': [
    'Sen voi tilata noudettavaksi myymälään {store}{when, select, none {} other {, ja se on siellä {when}}}.',
  ],
  'pickup.no': [
    'Sitä ei voi noutaa myymälästä {store}.',
    'Nouto myymälästä {store} ei valitettavasti onnistu.',
  ],
  'pickup.unknown': ['En tiedä, voiko sen noutaa myymälästä {store}.'],
  'pickup.sla.same_day': ['samana päivänä'],
  'pickup.sla.next_day': ['seuraavana päivänä'],
  'pickup.sla.days': ['{days} päivän kuluessa'],
  'pickup.sla.multi-week': ['muutaman viikon kuluessa'],

  'hours.open': ['{store} on auki {day} klo {hours}.', '{store}: auki {day} klo {hours}.'],
  'hours.closed': ['{store} on suljettu {day}.', '{store} on kiinni {day}.'],
  'hours.holiday-unknown': [
    '{day} on pyhäpäivä, enkä tiedä, onko {store} auki. Tavallisesti se on auki klo {hours}.',
  ],
  'hours.holiday-usually-closed': [
    '{day} on pyhäpäivä, enkä tiedä, onko {store} auki. Tavallisesti se on silloin suljettu.',
  ],
  'hours.unknown': ['Myymälän {store} aukioloaikaa {day} en tiedä.'],
  'hours.at-open': ['Klo {time} se on auki.'],
  'hours.at-shut': ['Klo {time} se on kiinni.'],
  'hours.short': ['{store}: klo {hours}'],
  'hours.short-closed': ['{store}: suljettu'],
  'hours.all': ['Myymälät {day}:{lines}', 'Aukiolo {day}:{lines}'],
  'hours.short-unknown': ['{store}: ei tiedossa'],
  'service-hours.open': [
    'Asiakaspalvelussa on ihmisiä paikalla {day} klo {hours}.',
    'Asiakaspalvelu palvelee {day} klo {hours}.',
  ],
  'service-hours.over': [
    'Asiakaspalvelussa ei ole {day} enää ketään paikalla.',
    'Asiakaspalvelu on {day} jo suljettu.',
  ],
  'service-hours.closed': [
    'Asiakaspalvelussa ei ole ihmisiä paikalla {day}.',
    'Asiakaspalvelussa ei ole ketään {day}.',
  ],
  'service-hours.next': ['Seuraavan kerran paikalla ollaan {when}.'],
  'service-hours.unknown': ['En tiedä, onko asiakaspalvelussa ihmisiä paikalla {day}.'],

  'audience.all': [
    'Sen voi ostaa kuka tahansa, niin kuluttajat kuin yrityksetkin.',
    'Se myydään sekä kuluttajille että yrityksille.',
  ],
  'audience.consumer': ['Se myydään vain kuluttajille.'],
  'audience.business': ['Se myydään vain yrityksille.', 'Sitä myydään vain yrityksille.'],
  'audience.note': ['Huomaathan, että se myydään vain yrityksille.'],
  'audience.note-consumer': ['Huomaathan, että se myydään vain kuluttajille.'],
  'audience.instead': ['Kuluttajalle sopii sen sijaan: {list}.'],

  'alternatives.list': [
    'Tilalle sopisi: {list}.',
    'Samantapaisia ovat: {list}.',
    'Vastaava voisi olla: {list}.',
  ],
  'alternatives.list.of': [
    'Tuotteen {product} tilalle sopisi: {list}.',
    'Tuotteelle {product} vastaava voisi olla: {list}.',
  ],
  'alternatives.none': ['Vastaavaa tuotetta en löydä tiedoistamme.'],

  'product-info.text': ['{text}'],
  'product-info.not-said': [
    'Muuta siitä, mitä kysyit, tuotetiedoissa ei sanota.',
    'Suoraa vastausta kysymykseesi tuotetiedoissa ei ole.',
  ],
  'product-info.unknown': ['Siitä ei ole tietoa tuotetiedoissamme.', 'Tuotetiedoissamme ei kerrota siitä.'],
  'store-info.address': ['{store}: {address}.'],
  'store-info.phone': ['{store}: {address}, puh. {phone}.'],
  'store-info.unknown': ['Myymälän {store} osoitetta en tiedä.'],
  'store-info.all': ['Myymälämme ovat:{list}'],

  'unknown.topic': [
    'Tähän en löydä vastausta kaupan tiedoista: {topic}.',
    'Kaupan tiedoista en löydä tätä: {topic}.',
  ],
  'unknown.other': [
    'Tähän en löydä vastausta kaupan tiedoista.',
    'Kaupan tiedoista ei löydy vastausta tähän.',
  ],
  'unknown.offer': [
    'Haluatko, että ihminen selvittää asian?',
    'Sopiiko, että ihminen selvittää sen?',
    'Selvittäisikö ihminen sen puolestasi?',
  ],
  'unknown.check': [
    'Haluatko, että ihminen tarkistaa saatavuuden?',
    'Sopiiko, että ihminen tarkistaa saatavuuden?',
    'Tarkistaisiko ihminen saatavuuden puolestasi?',
  ],
  'own-answer.missing': ['Tähän minulla ei ole vastausta suomeksi.'],
  'repeat.lead': [
    'Tarkistin vielä: tieto on sama kuin äsken.',
    'Sama vastaus pätee edelleen.',
    'Tilanne ei ole muuttunut.',
  ],

  'handoff.queued': [
    'Siirsin keskustelun asiakaspalvelijalle. Hän näkee koko keskustelun, joten sinun ei tarvitse toistaa mitään.',
    'Keskustelusi on nyt siirretty asiakaspalvelijalle. Kaikki kirjoittamasi kulkee mukana, joten mitään ei tarvitse selittää uudelleen.',
    'Ihminen on pyydetty avuksi: siirsin keskustelun asiakaspalvelijalle, ja hän näkee kaiken, mitä olet kirjoittanut.',
  ],
  'handoff.queued-promise': [
    'Siirsin keskustelun asiakaspalvelijalle: saat vastauksen viimeistään klo {time}. Hän näkee koko keskustelun, joten sinun ei tarvitse toistaa mitään.',
    'Keskustelusi on nyt siirretty asiakaspalvelijalle, ja saat vastauksen viimeistään klo {time}. Kaikki kirjoittamasi kulkee mukana.',
    'Ihminen on pyydetty avuksi: siirsin keskustelun asiakaspalvelijalle. Hän vastaa viimeistään klo {time} ja näkee kaiken, mitä olet kirjoittanut.',
  ],
  'handoff.queued-closed': [
    'Asiakaspalvelussa ei ole nyt ketään paikalla, mutta asiasi on jonossa ja kaikki kirjoittamasi on tallessa. Paikalla ollaan seuraavan kerran {when}.',
  ],
  'handoff.queued-closed-unknown': [
    'Asiakaspalvelussa ei ole nyt ketään paikalla, mutta asiasi on jonossa ja kaikki kirjoittamasi on tallessa. En tiedä, milloin paikalla ollaan seuraavan kerran.',
  ],
  'handoff.queued-already': [
    'Olet jo asiakaspalvelijan jonossa, ja lisäsin tämän mukaan. Sinun ei tarvitse toistaa mitään.',
    'Paikkasi asiakaspalvelijan jonossa on tallessa, ja tämäkin viesti kulkee mukana.',
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
  'handoff.dropped': [
    'Valitettavasti {agent} ei ole enää mukana keskustelussa. Asiasi ja paikkasi jonossa ovat tallessa, eikä sinun tarvitse kertoa mitään uudelleen.',
  ],
  'handoff.queued-again': [
    'Avasin asiasi uudelleen. Sen saa ensimmäisenä sama asiakaspalvelija ({agent}), jos hän on paikalla.',
  ],
  'handoff.returned': ['Nyt vastaa taas kone. Jos haluat ihmisen, kirjoita ”ihminen”.'],
  'handoff.completed': [
    'Asiakaspalvelija merkitsi asian hoidetuksi. Jos se ei ollut kunnossa, kirjoita tähän, niin jatketaan.',
  ],
  'handoff.wait-position': [
    '{position, plural, =1 {Olet jonossa ensimmäisenä.} =2 {Olet jonossa toisena.} =3 {Olet jonossa kolmantena.} =4 {Olet jonossa neljäntenä.} =5 {Olet jonossa viidentenä.} other {Olet jonossa sijalla #.}}',
    '{position, plural, =1 {Olet jonossa seuraavana.} =2 {Ennen sinua jonossa on yksi asiakas.} other {Paikkasi jonossa on #.}}',
  ],
  'handoff.wait-range': [
    'Olet jonossa {position, plural, =1 {ensimmäisenä} =2 {toisena} =3 {kolmantena} =4 {neljäntenä} =5 {viidentenä} other {sijalla #}}, ja odotusaika on {from, plural, =0 {arviolta enintään {to, plural, =1 {minuutti} other {# minuuttia}}} other {noin {from}–{to} minuuttia}}.',
    'Paikkasi jonossa on {position, plural, =1 {ensimmäinen} =2 {toinen} =3 {kolmas} =4 {neljäs} =5 {viides} other {#}}, ja odotat arviolta {from, plural, =0 {enintään {to, plural, =1 {minuutin} other {# minuuttia}}} other {{from}–{to} minuuttia}}.',
  ],
  'handoff.wait-longer': [
    'Odotus venyy pidemmäksi kuin arvioin, pahoittelut.',
    'Pahoittelut, tässä kestää pidempään kuin arvioin.',
  ],
  'handoff.wait-sooner': [
    'Hyviä uutisia: jono liikkuu nopeammin kuin arvioin.',
    'Jono etenee arvioitua nopeammin.',
  ],
  'handoff.wait-known': ['Nyt osaan arvioida odotusajan.', 'Odotusajasta on nyt arvio.'],
  'handoff.wait-moved': ['Jono on edennyt.', 'Jono liikkuu.'],
  'handoff.wait-still': [
    'Kiitos kärsivällisyydestä, paikkasi jonossa on tallessa.',
    'En ole unohtanut sinua, ja vuorosi on tallessa.',
  ],
  'handoff.wait-nobody-present': [
    'Yksikään asiakaspalvelija ei ole juuri nyt linjoilla, joten odotusaikaa en osaa sanoa.',
    'Linjoilla ei ole juuri nyt ketään, joten en tiedä, kauanko odotus kestää.',
  ],
  'handoff.wait-too-little-data': [
    'Odotusaikaa en osaa vielä arvioida.',
    'Siitä, kauanko odotus kestää, minulla ei ole vielä luotettavaa arviota.',
  ],
  'handoff.wait-people-left': [
    'Linjoilta lähti juuri useampi asiakaspalvelija, joten odotusaikaa en osaa nyt arvioida.',
  ],
  'handoff.wait-closes-first': [
    'En voi luvata, että vuorosi ehtii tulla ennen kuin asiakaspalvelu sulkeutuu tältä päivältä.',
  ],
  'handoff.wait-too-long': ['Jono on nyt niin pitkä, ettei odotusaikaa voi arvioida.'],
  'handoff.wait-closed': [
    'Asiakaspalvelu on nyt kiinni. Paikalla ollaan seuraavan kerran {when}, ja paikkasi jonossa on tallessa.',
  ],
  'handoff.wait-closed-unknown': [
    'Asiakaspalvelu on nyt kiinni, enkä tiedä, milloin paikalla ollaan seuraavan kerran. Paikkasi jonossa on tallessa.',
  ],
  'handoff.wait-callback': [
    'Jos et ehdi odottaa, sinulle voidaan soittaa takaisin, ja paikkasi jonossa säilyy.',
    'Jos odotus käy pitkäksi, voit jättää soittopyynnön menettämättä paikkaasi jonossa.',
  ],
  'handoff.left': ['Selvä, poistin sinut jonosta.', 'Poistuit jonosta.'],
  'handoff.left-open': [
    'Tämä on vielä selvittämättä: {questions}. Jos haluat, sinulle voidaan soittaa takaisin. Kirjallisen vastauksen saat, kun kirjoitat tähän sähköpostiosoitteesi.',
    'Vielä on auki: {questions}. Voit jättää soittopyynnön, tai kirjoita tähän sähköpostiosoitteesi, niin saat vastauksen sinne.',
  ],
  'handoff.left-reachable': [
    'Tämä on vielä selvittämättä: {questions}. Jos haluat, sinulle voidaan soittaa takaisin tai vastata osoitteeseen {email}; pyydä vain ihminen.',
  ],
  'handoff.left-call': [
    'Sinun ei tarvitse odottaa tässä: sinulle soitetaan niin kuin sovittiin. Jos et halua soittoa, kirjoita ”peru soitto”.',
  ],
  'handoff.sent': [
    'Välitän asiasi asiakaspalveluun ja kerron heti, kun se on siellä vastaanotettu. Kaikki kirjoittamasi kulkee mukana.',
    'Välitän tämän asiakaspalveluun. Ilmoitan, kun asia on perillä; kaikki kirjoittamasi on mukana.',
  ],
  'handoff.sent-closed': [
    'Asiakaspalvelussa ei ole nyt ketään paikalla. Välitän asiasi sinne, ja kaikki kirjoittamasi kulkee mukana. Paikalla ollaan seuraavan kerran {when}.',
  ],
  'handoff.sent-already': [
    'Asiasi on juuri matkalla asiakaspalveluun, ja tämäkin viesti kulkee mukana. Kerron heti, kun se on perillä.',
  ],
  'handoff.received': [
    'Asiasi on nyt asiakaspalvelun jonossa, ja siellä nähdään kaikki, mitä olet kirjoittanut. Kerron, kun joku liittyy keskusteluun.',
    'Asiakaspalvelu on vastaanottanut asiasi, ja se on jonossa. Kerron, kun joku liittyy keskusteluun.',
  ],
  'handoff.elsewhere': [
    'Siirsin asiasi toiseen jonoon, jotta siihen saadaan vastaus. Kaikki kirjoittamasi on mukana, eikä sinun tarvitse toistaa mitään.',
  ],
  'desk-note.title': ['Asiakkaan asia'],
  'desk-note.open': ['Avoimet kysymykset'],
  'desk-note.told': ['Botti on kertonut'],
  'desk-note.not-known': ['Botti ei tiennyt'],
  'desk-note.added': ['Asiakas lisäsi'],
  'desk-note.contact': ['Yhteystiedot'],
  'desk-note.promises': ['Luvattu'],
  'desk-note.page': ['Sivu'],
  'desk-note.language': ['Kieli'],
  'desk-note.mood': ['Sävy'],
  'desk-note.mood-impatient': ['odottanut jo'],
  'desk-note.mood-dissatisfied': ['tyytymätön'],
  'desk-note.mood-angry': ['vihainen'],
  'desk-note.talk': ['Keskustelu tähän asti'],
  'desk-note.customer': ['Asiakas'],
  'desk-note.bot': ['Botti'],
  'desk-note.bot-said': ['Botti vastasi asiakkaalle: {words}'],
  'desk-note.held-farewell': [
    'Asiakkaalle ei lähetetty viestiä ”{words}”, koska nämä kysymykset ovat avoinna:',
  ],
  'desk-note.held-resolve': ['Keskustelua ei suljettu, koska nämä kysymykset ovat avoinna:'],
  'desk-note.how-to-settle': [
    'Kun kysymykseen on vastattu, kirjoita sisäinen viesti /ok ja sen numero (esimerkiksi /ok 1), tai pelkkä /ok, jos kaikkiin on vastattu. Jos asiakas ei enää tarvitse vastausta, kirjoita /turha ja numero.',
  ],
  'desk-note.edited': ['Asiakas korjasi viestiään: {words}'],
  'desk-note.deleted': ['Asiakas poisti yhden viesteistään.'],
  'desk-note.left': ['Asiakas poistui jonosta. Hänelle ei tarvitse enää vastata.'],
  'desk-note.taken-back': [
    'Asiaa hoidetaan nyt toisaalla. Tästä kirjoitetut viestit eivät enää mene asiakkaalle.',
  ],
  'desk-note.unreachable': ['Viesti ei mennyt asiakkaalle: hänen kanavansa ei ota enää viestejä vastaan.'],
  'desk-note.not-yours': ['Viesti ei mennyt asiakkaalle: asiaa hoidetaan nyt toisaalla.'],
  'handoff.left-nothing': ['Kysy vain, jos tulee jotain mieleen; ihmisen saat taas pyytämällä.'],
  'handoff.passed-on': ['Tämän asiakaspalvelija näkee:'],
  'handoff.passed-on-correct': ['Jos jokin on väärin, kirjoita vaikka ”ei vaan …”, niin korjaan sen.'],
  'passed-on.question': ['Auki: {question}'],
  'passed-on.quote': ['{question} – ”{words}”'],
  'passed-on.told': ['Jo kerrottu: {questions}'],
  'passed-on.tried': ['Tietoa ei löytynyt: {questions}'],
  'passed-on.place': ['Paikka: {place}'],
  'passed-on.contact': ['Yhteystieto: {contact}'],
  'passed-on.no-contact': ['Yhteystietoa ei ole annettu'],
  'passed-on.language': ['Kieli: suomi'],
  'passed-on.attachments': ['{count, plural, one {Yksi liite} other {# liitettä}}'],
  'passed-on.note': ['Lisäsit itse: ”{note}”'],
  'handoff.corrected': ['Korjasin: {question}.', 'Korjattu: asiakaspalvelijalle menee nyt {question}.'],
  'handoff.noted': [
    'Lisäsin tämän asiakaspalvelijalle: ”{words}”.',
    'Asiakaspalvelija näkee nyt myös tämän: ”{words}”.',
  ],
  'question.with-place': ['{question}, {place}'],
  'promise.broken': [
    'Lupasimme vastata sinulle aiemmin, emmekä pitäneet lupaustamme. Pahoittelut. Asiasi on nostettu jonon kärkeen.',
  ],
  'silence.ask': [
    'Oletko vielä siellä? Tämä on vielä kesken: {questions}. Vastaa, kun sinulle sopii, niin jatketaan.',
  ],
  'silence.ask-again': [
    'Ei kiirettä – tämä on yhä kesken: {questions}. Jos et ehdi nyt, mitään ei katoa, ja voit jatkaa tästä myöhemmin.',
  ],
  'silence.ask-person': ['Oletko vielä siellä? {agent} odottaa vastaustasi. Kesken on vielä: {questions}.'],
  'silence.ask-person-again': [
    'Ei kiirettä. Kesken on yhä: {questions}. {agent} näkee vastauksesi, kun kirjoitat.',
  ],
  'silence.slept': [
    'Keskustelu jää nyt tauolle, mutta mitään ei suljeta. {count, plural, one {Kysymyksesi odottaa} other {Kysymyksesi odottavat}}: {questions}. Jatka milloin vain tästä.',
  ],
  'silence.slept-person': [
    'Keskustelu jää nyt tauolle, mutta mitään ei suljeta. {count, plural, one {Kysymyksesi odottaa} other {Kysymyksesi odottavat}}: {questions}. Asiasi pysyy asiakaspalvelussa, ja voit jatkaa tästä milloin vain.',
  ],
  'silence.back': ['Viimeksi jäi kesken: {questions}.'],
  'machine.back': ['Nyt vastaa taas kone.'],

  'handoff.queued-check': [
    'Annoin asian asiakaspalvelijalle tarkistettavaksi: saat tiedon viimeistään klo {time}. Hän näkee koko keskustelun, joten sinun ei tarvitse toistaa mitään.',
  ],
  'handoff.queued-closed-promise': [
    'Asiakaspalvelussa ei ole nyt ketään paikalla, mutta asiasi on jonossa ja kaikki kirjoittamasi on tallessa. Paikalla ollaan seuraavan kerran {when}, ja saat vastauksen viimeistään {by}.',
  ],
  'handoff.promised': ['Saat vastauksen viimeistään {by}.'],
  'contact.flaw-phone': [
    'Numerossa taitaa olla virhe. Kirjoittaisitko sen vielä kerran, suuntanumero mukaan lukien?',
    'En saa numerosta kelvollista. Tarkistaisitko, puuttuuko siitä jotain?',
  ],
  'contact.flaw-email': [
    'Sähköpostiosoitteessa taitaa olla virhe. Kirjoittaisitko sen vielä kerran?',
    'Osoite näyttää jäävän vajaaksi. Tarkistaisitko sen?',
  ],
  'callback.offer': [
    'Milloin soitamme? Vapaita aikoja ovat esimerkiksi {times}. Voit myös ehdottaa jotain muuta aikaa.',
    'Mihin aikaan soitamme? Vapaana on esimerkiksi {times}. Muukin aika käy, kunhan kerrot sen.',
  ],
  'callback.offer-fitting': [
    'Siihen sopisivat {times}. Minkä niistä valitset?',
    'Vapaana on {times}. Mikä niistä sopii?',
  ],
  'callback.offer-other': [
    'Silloin emme valitettavasti pysty soittamaan. Lähimmät vapaat ajat: {times}. Sopiiko jokin niistä?',
    'Se aika ei ole vapaana. Lähimpänä olisi {times}. Sopiiko jokin niistä?',
  ],
  'callback.offer-move': [
    'Mihin aikaan siirrän soiton? Vapaana on esimerkiksi {times}. Siihen asti nykyinen aika pysyy voimassa.',
  ],
  'callback.no-slots': ['Vapaita soittoaikoja ei juuri nyt ole.'],
  'callback.stays': ['Soitto pysyy ennallaan: {when} numeroon {phone}.'],
  'callback.confirmed': ['Soitamme sinulle {when} numeroon {phone}.'],
  'callback.moved': ['Soittoaika on vaihdettu: soitamme sinulle {when} numeroon {phone}.'],
  'callback.standing': [
    'Soitto on jo sovittu: soitamme sinulle {when} numeroon {phone}. Aikaa voi vielä siirtää, tai soiton voi perua.',
  ],
  'callback.cancelled': ['Selvä, soitto on peruttu.', 'Soitto on nyt peruttu.'],
  'callback.cancelled-open': [
    'Selvä, soitto on peruttu. Asiasi on edelleen asiakaspalvelijalla, ja vastaus tulee tähän keskusteluun.',
  ],
  'callback.reminder': [
    'Muistutus: soitamme sinulle {when} numeroon {phone}. Jos aika ei enää sovi, voit siirtää tai perua soiton.',
  ],
  'callback.missed': [
    'Soitimme äsken numeroon {phone}, mutta emme tavoittaneet sinua. Yritämme uudelleen {when}. Jos se ei sovi, valitse toinen aika.',
  ],
  'callback.missed-again': [
    'Soitimme numeroon {phone} jo toisen kerran, emmekä tavoittaneet sinua. Yritämme vielä kerran {when}. Jos jokin muu aika sopii paremmin tai haluat mieluummin vastauksen tähän kirjallisena, kerro siitä.',
  ],
  'callback.given-up': [
    'Emme tavoittaneet sinua kolmannellakaan kerralla numerosta {phone}, joten emme soita enää pyytämättä. Asiasi on edelleen auki, ja saat vastauksen tähän keskusteluun. Jos haluat sittenkin puhelun, kerro sopiva aika.',
  ],
  'callback.broken': [
    'Lupasimme soittaa sinulle {when}, emmekä soittaneet. Pahoittelut. Asiasi on nostettu jonon kärkeen. Voit valita uuden soittoajan, tai vastaamme tähän keskusteluun.',
  ],
  'callback.broken-no-slots': [
    'Lupasimme soittaa sinulle {when}, emmekä soittaneet. Pahoittelut. Asiasi on nostettu jonon kärkeen, ja vastaamme tähän keskusteluun.',
  ],
  'callback.wish': ['Soittakaa {when}'],
  'promise.broken-new': [
    'Lupasimme vastata sinulle aiemmin, emmekä pitäneet lupaustamme. Pahoittelut. Asiasi on nostettu jonon kärkeen, ja saat vastauksen viimeistään {when}.',
  ],
  'button.call-move': ['Siirrä soitto'],
  'button.call-cancel': ['Peru soitto'],
  'button.call-in-writing': ['Ei tarvitse soittaa, vastatkaa tähän'],
  'proactive.help': ['Voinko auttaa?'],
  'proactive.help-product': ['Mietityttääkö {product}?'],
  'proactive.open': ['Kone vastaa heti, ja ihmisen saa mukaan pyytämällä.'],
  'proactive.closed': ['Kone vastaa heti. Ihmiset ovat paikalla seuraavan kerran {when}.'],
  'proactive.closed-unknown': ['Kone vastaa heti. Ihmisiä ei ole nyt paikalla.'],
  'proactive.begin': ['Hyvä! Mistä olisi kyse?'],
  'proactive.begin-product': ['{product} – mitä haluaisit tietää?'],

  'survey.satisfaction': [
    'Miten hyvin asiasi hoidettiin, asteikolla 1–5? Vastaa numerolla tai omin sanoin, tai jätä vastaamatta – muutakin voi kysyä.',
  ],
  'survey.repeated': ['Kiitos! Jouduitko kertomaan saman asian useampaan kertaan?'],
  'survey.thanks': ['Kiitos, vastauksesi on nyt tallessa. Kysy vain, jos tulee vielä jotain.'],

  'fallback.error': [
    'Jokin meni pieleen täällä päässä, mutta viestisi on tallessa. Haluatko, että pyydän ihmisen avuksi?',
  ],
  'fallback.held': ['Kysymyksesi on vielä auki. Haluatko, että ihminen selvittää sen?'],

  'handoff.machine': ['Minä olen kone; ihminen on pyydetty paikalle, ja keskustelusi on hänen jonossaan.'],
  'handoff.heard': [
    'Viestisi on tallessa, ja asiakaspalvelija näkee sen. Sillä välin voin kertoa saatavuuksia, hintoja ja aukioloaikoja.',
    'Tallessa on, ja asiakaspalvelija lukee tämänkin. Odottaessa voin vastata saatavuuksiin, hintoihin ja aukioloaikoihin liittyviin kysymyksiin.',
  ],
  'stock.low-note': [
    'Myymälässä {store} niitä on vähän, joten varaa ennen kuin lähdet.',
    'Myymälän {store} määrä on pieni, joten varaa ennen kuin lähdet.',
  ],
  'stock.item-old': ['{item} (päivitetty {asOf})'],
  'delivery-time.longer': ['Joillekin alueille toimitus kestää pidempään.'],
  'delivery-time.ask-code': [
    'Kerro postinumero, niin tarkistan.',
    'Mihin postinumeroon se tulisi? Tarkistan, kauanko sinne kestää.',
  ],
  'delivery-time.transit-only': [
    '{service} kestää lähetyksestä {days} arkipäivää, mutta lähetyspäivää en tiedä.',
  ],
  'hours.closed-now': [
    '{store} on nyt kiinni. Seuraavan kerran se on auki {day} klo {hours}.',
    '{store} on tällä hetkellä kiinni ja aukeaa seuraavan kerran {day}: auki klo {hours}.',
  ],
  'hours.open-now': [
    '{store} on nyt auki, tänään klo {hours}.',
    '{store} on auki tänään klo {hours}.',
    '{store} on tänään auki klo {hours}.',
  ],
  'product-info.color': ['Väri: {value}.'],
  'product-info.size': ['Koko: {value}.'],
  'product-info.brand': ['Merkki: {value}.'],
  'product-info.weight': ['Paino: {value}.'],
  'product-info.link': ['Lisää tietoa: {value}'],

  'delivery-area.instead': ['Sen sijaan onnistuu: {services}.'],
  'delivery-cost.free': ['{service} on maksuton.'],
  'delivery-cost.free-several': ['Maksuttomia ovat {services}.'],
  'delivery-cost.free-now': ['{service} on tälle maksuton, koska tilauksen summa on vähintään {free}.'],
  'pickup.nowhere': [
    'En löydä myymälää, josta sen voisi nyt noutaa.',
    'Noudettavaksi sitä ei nyt löydy mistään myymälästä.',
  ],
  'hours.next': ['Seuraavan kerran auki {day} klo {hours}.'],
  'hours.the-store': ['Myymälä'],

  'button.person': ['Pyydä ihminen'],
  'button.yes': ['Kyllä'],
  'button.no': ['Ei kiitos'],
  'button.show-all': ['Näytä kaikki'],
  'button.show-all-text': ['näytä kaikki myymälät'],
  'button.leave-queue': ['Poistu jonosta'],
  'button.passed-on': ['Näytä mitä välitettiin'],
  'button.callback': ['Soittopyyntö'],

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

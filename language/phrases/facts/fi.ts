// What the counter says in Finnish of the facts of the catalogue, and what to say where there is none.

export const facts = {
  'same.name': ['{name} ({count, plural, =2 {molemmat vaihtoehdot} other {kaikki # vaihtoehtoa}})'],
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
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

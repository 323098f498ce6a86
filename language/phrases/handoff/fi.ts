// What the counter says in Finnish of people: handing over, waiting, promises, calls, nights, and what is asked and offered around them.

export const handoff = {
  'handoff.thanks': ['Ole hyvä! Asiasi on edelleen asiakaspalvelijan jonossa: {questions}.'],
  'handoff.closing': [
    'Selvä. Asiasi jää asiakaspalvelijalle: {questions}. Voit palata tähän keskusteluun, ja vastaus odottaa täällä.',
  ],
  'handoff.nudge': [
    'Täällä ollaan. Keskustelusi on asiakaspalvelijan jonossa, eikä mitään ole kadonnut. Sillä välin voin kertoa saatavuuksia, hintoja ja aukioloaikoja.',
    'Jonossa ollaan edelleen, ja kaikki kirjoittamasi on tallessa. Odottaessa voit kysyä minulta saatavuuksia, hintoja ja aukioloaikoja.',
    'Asiakaspalvelija ei ole vielä ehtinyt paikalle, mutta vuorosi on tallessa. Saatavuudet, hinnat ja aukioloajat kerron sillä välin minä.',
  ],
  'handoff.frustration': [
    'Pahoittelut, että tässä kestää. Keskustelusi on jonossa asiakaspalvelijalle, ja hän näkee kaiken, mitä olet kirjoittanut.',
    'Pahoittelut odotuksesta, se harmittaa varmasti. Paikkasi asiakaspalvelijan jonossa on tallessa, eikä sinun tarvitse toistaa mitään.',
    'Ymmärrän, että odotus tuntuu pitkältä – pahoittelut. Olet yhä asiakaspalvelijan jonossa, ja viestisi ovat tallessa.',
  ],
  'handoff.contact': ['Kiitos, merkitsin yhteystiedon {contact} asiakaspalvelijalle.'],

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
  'handoff.somebody': ['Asiakaspalvelija'],
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

  'handoff.machine': ['Minä olen kone; ihminen on pyydetty paikalle, ja keskustelusi on hänen jonossaan.'],
  'handoff.heard': [
    'Viestisi on tallessa, ja asiakaspalvelija näkee sen. Sillä välin voin kertoa saatavuuksia, hintoja ja aukioloaikoja.',
    'Tallessa on, ja asiakaspalvelija lukee tämänkin. Odottaessa voin vastata saatavuuksiin, hintoihin ja aukioloaikoihin liittyviin kysymyksiin.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

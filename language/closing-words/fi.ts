// The closed lexicon of Finnish thanks and farewells, spoken and written. A word that can also ask, refuse or object must
// never be added.
import { every, phrases, type ClosingWords } from './lists.ts';

const wished =
  'hyvää mukavaa kivaa ihanaa ihanata mukavata rentoa rauhaisaa reipasta tsemppistä virkistävää turvallista tehokasta touhukasta kesäistä talvista jouluista kaunista aurinkoista rauhallista leppoisaa hauskaa rentouttavaa iloista mahtavaa upeaa antoisaa siunattua lämmintä parempaa onnellista leppeää lokoisaa tunnelmallista rattoisaa loistavaa railakasta lepposaa raukeaa aurinkoisempaa riemukasta herkullista';
/** With these a holiday or a weekday is wished on coming, too. */
const greeted = 'hyvää iloista onnellista rauhallista hauskaa ihanaa kaunista aurinkoista siunattua mukavaa';
const holiday =
  'joulua joulunaikaa joulunalusta joulun_aikaa joulun_odotusta joulunodotusta pikkujoulua juhannusta pääsiäistä vappua itsenäisyyspäivää ystävänpäivää isänpäivää äitienpäivää laskiaista vuotta uutta_vuotta uudenvuodenaattoa loppiaista helatorstaita halloweenia lomaa lomakautta kesälomaa talvilomaa hiihtolomaa syyslomaa kesää syksyä talvea kevättä kesän_jatkoa kesänjatkoa syksynjatkoa talvenjatkoa kevätjatkoa loppukesää loppuvuotta alkuvuotta pyhiä juhlapyhiä juhlia joulupyhiä pyhäinpäivää nimipäivää syntymäpäivää';
const weekday = 'maanantaita tiistaita keskiviikkoa torstaita perjantaita lauantaita sunnuntaita arkea';
const rest =
  'päivänjatkoa päivän_jatkoa päiväjatkoa illanjatkoa illan_jatkoa iltajatkoa jatkoa jatkoja jatkot viikonloppua viikon_loppua viikonlopua viikonlopun_jatkoa viikonjatkoa viikon_jatkoa viikkoa loppuviikkoa loppupäivää loppuiltaa loppuviikonloppua alkuviikkoa loppulomaa yötä yönjatkoa matkaa kotimatkaa työpäivää työviikkoa vapaapäivää vapaita päivän_loppua illan_loppua iltapäivän_jatkoa iltapäivänjatkoa aamun_jatkoa aamunjatkoa työpäivän_jatkoa viikonloppua_sitten iltasta alkavaa_viikkoa alkavaa_viikonloppua tulevaa_viikonloppua tulevaa_viikkoa loppumatkaa kotiiltaa koti_iltaa illanviettoa saunailtaa viikonlopun_viettoa viikonlopunviettoa lauantai_iltaa perjantai_iltaa sunnuntai_iltaa lauantaiiltaa huomista päivän_jatkoo jatkoo vuoden_jatkoa loppukuuta sunnuntain_jatkoa lauantain_jatkoa perjantain_jatkoa tulevaa_kesää tulevaa_talvea tulevaa_syksyä tulevaa_lomaa';
const hours = 'päivää iltaa iltapäivää aamua aamupäivää päivän_jatkoja';

const plain: ClosingWords = {
  farewell: [
    ...phrases(`näkemiin, näkemisiin, kuulemiin, kuulumisiin, heissulivei, moido, moido moido, heippudei,
      heippulivei, heippuli, heipparallaa, hyvästi, hyvästit, hyvää yötä, öitä, öitä vaan, hyvät yöt, kauniita unia,
      hyviä unia, adios, adjöö, arrivederci, au revoir, sayonara, hasta la vista, bye, bye bye, byebye, hejdå, hej då,
      soronoo, soromnoo, tervetuloa uudelleen, tervetuloa uudestaan, tervetuloa toistekin, tervetuloa takaisin,
      tervetuloa taas, tervetuloa uudelleen asioimaan, tervetuloa asioimaan uudelleen, tervetuloa asioimaan uudestaan,
      tervetuloa taas asioimaan, tervetuloa pian uudelleen, tervetuloa pian taas, tervetuloa jatkossakin,
      tervetuloa asioimaan jatkossakin, toivottavasti nähdään,
      kiitos yhteydenotosta, kiitos yhteydenotostasi, kiitos yhteydenotostanne, kiitos että otit yhteyttä,
      kiitos että otitte yhteyttä, kiitos viestistä, kiitos viestistäsi, kiitos viestistänne, kiitos asioinnista,
      kiitos asioinnistasi, kiitos että asioit kanssamme, kiitos että asioit meillä, pitäkää hauskaa, pidä hauskaa,
      nauti päivästä, nauti päivästäsi, nauttikaa päivästä, nauti viikonlopusta, nauttikaa viikonlopusta,
      nauti illasta, nauti kesästä, päivänjatkoa, päivän jatkoa, päivänjatkot, päivänjatkoja, illanjatkoa, illan jatkoa,
      illanjatkot, illanjatkoja, viikonloppuja, viikonloput, hyvät viikonloput, mukavat viikonloput, hyviä viikonloppuja,
      jatkot, jatkoja, jatkoa, hyvät jatkot, mukavat jatkot, hyviä jatkoja, kivat jatkot, hyvät päivänjatkot,
      hyvät illanjatkot, hyvää jatkossakin, kaikkea hyvää, kaikkea hyvää jatkossakin, kaikkea kivaa, kaikkea mukavaa,
      onnea ja menestystä, menestystä, voi hyvin, voikaa hyvin, pysy terveenä, pysykää terveinä, olkaa terveinä,
      pidä huolta, pitäkää huolta, pidä huolta itsestäsi, pitäkää huolta itsestänne, samoin sinulle, samoin teille,
      turvallista matkaa, kiitos ja kumarrus, kiitos tältä erää, kiitos tällä kertaa, kiitos tästä kerrasta,
      hei tältä erää, siunausta, jumalan siunausta, tsemppiä, tsemiä, työn iloa, kauppariemua, mukavia hetkiä,
      hyviä pyhiä, mukavia pyhiä, hyvää lepoa`),
    ...every(
      'hei moi moikka heippa moro tsau heps hei_hei moi_moi moimoi heihei',
      'sitten sitten_vaan nyt_sitten taas_sitten vaan_sitten',
    ),
    ...phrases(`hei hei vaan, moi moi vaan, heido, heidå, hei då, jääkää hyvästi, hyvästi jätän, näkemiin taas, ensi kertaan,
      seuraavaan kertaan, tapaamisiin, pikaisiin näkemisiin, jälleennäkemiin, pikaisiin kuulemiin, olkaa siunattuja, ole siunattu,
      herran haltuun, jumalan rauhaa, voimia, terveyttä, tsemppiä päivään, tsemppiä töihin, tsemppiä teille, haleja, halauksia, pus, pus pus, pusi,
      pusuja, suukkoja, terveisiä kaikille, se on moro, se on moro nyt, se on moi, se on moi nyt, se on heippa, se on heippa nyt, se on hei hei, moro nääs,
      adios amigo, adios amigos, hasta luego, tschüss, goodbye, good bye, good night, see you, see ya, see you later, see you soon, cya, bai, bai bai, baibai,
      babai, laters, peace, peace out, ttyl, turvallista kotimatkaa, öitä kaikille, hyviä öitä,
      kiitos keskustelusta, kiitos juttuseurasta, kiitos juttutuokiosta, kiitos chatista, kiitos seurasta, pysytään linjoilla, pidetään yhteyttä,
      ollaan yhteyksissä, ollaan yhteydessä, kiitos ja kuulemiin, kiitos ja näkemiin, mukavia päiviä, hyvää huomista, mukavaa huomista`),
    ...every(
      'hyvän mukavan kivan ihanan aurinkoisen rauhallisen leppoisan kauniin iloisen hauskan rentouttavan',
      'päivän illan viikon viikonlopun kesän loman iltapäivän aamun syksyn talven kevään yön',
      'jatkoa jatkot jatkoja jatkoo',
    ),
    ...every(
      'päivän illan viikon viikonlopun kesän loman iltapäivän aamun yön syksyn',
      'jatkot jatkoja jatkoa jatkoo',
    ),
    ...every(
      'hyvät mukavat kivat ihanat kauniit aurinkoiset rauhalliset leppoisat iloiset hauskat rennot',
      'viikonloput jatkot päivänjatkot illanjatkot kesät lomat syksyt talvet yöt illanvietot viikot päivän_jatkot illan_jatkot unet loppuillat loppupäivät',
    ),
    ...every(wished, rest),
    ...every(besides(wished, greeted), `${holiday} ${weekday}`),
    ...every(besides(wished, 'hyvää'), hours),
  ],
  done: [
    ...phrases(`minulla ei ole muuta, ei ole muuta, minulla ei ole enää muuta, minulla ei ole muuta kysyttävää, en tarvitse muuta, ei tule muuta mieleen, ei tule mieleen muuta, ei minulla ole muuta, olen valmis, olen tyytyväinen, tyytyväinen olen, kaikki asiat hoidettu, kaikki hoidettu, siinä kaikki, siinäpä kaikki, siinä oli kaikki, siinäpä se, siinäpä se oli, siinä se oli, siinä se tuli, siinä ne oli,
      se oli siinä, se oli sitten siinä, tämä oli tässä, se oli tässä, tässä kaikki, tässä oli kaikki, tässä tämä oli,
      tämä oli tällä kertaa tässä, siinä kaikki tällä kertaa, siinä kaikki tältä erää, tämä tältä erää, se tältä erää, se siitä, se siitä sitten,
      kaikki tältä erää, tässä kaikki tältä erää, tässä kaikki tällä erää, siinä kaikki mitä tarvitsin,
      siinä kaikki mitä halusin tietää, se oli kaikki, siinä kaikki minulta, siinä kaikki tältä päivältä,
      eipä muuta tällä kertaa, ei muuta tällä kertaa, ei muuta tältä erää, ei muuta tähän hätään, ei tähän hätään muuta,
      ei tällä kertaa muuta, ei muuta tänään, ei tässä muuta, eipä tässä muuta, eipä tässä sitten muuta,
      ei tässä sitten muuta, ei minulla muuta ollut, minulla ei ollut muuta, minulla ei ole muuta, ei ollut muuta asiaa,
      minulla ei ollut muuta asiaa, ei minulla ollut muuta, ei kysyttävää enää, ei enää kysyttävää,
      minulla ei ole enää kysyttävää, ei ole enää kysyttävää, ei ole muuta kysyttävää, ei muuta kysyttävää,
      ei minulla enää muuta, ei enempää kysymyksiä, ei enää kysymyksiä, ei muita kysymyksiä, ei lisäkysymyksiä,
      ei muuta asiaa, ei muuta kuin kiitos, ei muuta kuin hyvää jatkoa, sain mitä tarvitsin, sain vastauksen,
      sain vastaukset, sain vastauksen kysymykseeni, sain vastaukset kysymyksiini, sain tarvitsemani,
      sain tarvittavat tiedot, sain tarvitsemani tiedot, sain kaiken tarvittavan, sain kaiken tarvitsemani,
      asia loppuun käsitelty, asia tuli selväksi, tuli selväksi, kaikki tuli selväksi,
      lopetan, lopetan tähän, lopetan nyt, lopettelen, lopettelen tähän, lopetellaan, lopetetaan, lopetetaan tähän,
      lopetetaan nyt, lopetetaan tältä erää, voidaan lopettaa, voidaan lopettaa tähän, voit lopettaa, voitte lopettaa,
      voit lopettaa tähän, päätetään tähän, se riittää tältä erää, tämä riittää tältä erää, riittää tältä erää,
      riittää tältä päivältä, loppu ja kuitti, siinä taisi olla kaikki, siinä taisi tulla kaikki, siinä ne tärkeimmät, se taisi olla siinä, tämä taisi olla tässä, se taisi olla kaikki,
      siinähän se, siinähän se oli, siinä olikin kaikki, eiköhän tämä ollut tässä, eiköhän se ollut siinä, eiköhän tämä riitä, eiköhän se riitä, eiköhän tämä ole tässä,
      eiköhän siinä kaikki, eiköhän siinä ollut kaikki, enempää en tarvitse, en tarvitse enää muuta, en tarvitse enempää, muuta en tarvitse, muuta ei ollut, ei ollut enää muuta,
      ei ole enää muuta, ei ole muuta asiaa, ei minulla enää ole muuta, eipä minulla muuta, eipä ollut muuta, eipä minulla sitten muuta, eipä minulla ole muuta, minulla ei muuta,
      kaikki kysytty, kaikki tarvittava selvisi, kaikki kysymykset selvisi, sain kaiken tiedon, sain kaikki tiedot, sain tiedon, sain tiedot, sain avun, sain apua, sain jo apua,
      sain jo vastauksen, sain jo vastaukset, sain hyvän vastauksen, sain selvyyden, sain vastauksen jo, sain mitä halusin, sain mitä hain, sain sen mitä tarvitsin,
      apu löytyi, vastaus löytyi, tieto löytyi, asia ratkesi, ongelma ratkesi, ongelma ratkaistu, asia ratkaistu, homma ratkesi, se ratkesi, asia käsitelty,
      menoksi, nyt menoksi, pakko mennä, pakko lähteä, nyt pakko mennä, pakko nyt mennä, pakko nyt lähteä, minun on pakko mennä, minun on pakko lähteä, on pakko mennä, on pakko lähteä,
      pakko lopettaa, nyt on pakko mennä, nyt on pakko lopettaa, joudun lopettamaan, joudun lähtemään, joudun nyt lähtemään, joudun menemään, joudun poistumaan, täytyy poistua, pitää poistua,
      täytyy lopettaa, pitää lopettaa, minun täytyy lopettaa, minun pitää lopettaa, minun täytyy nyt lopettaa, minun pitää nyt lopettaa, täytyy nyt lopettaa, pitää nyt lopettaa,
      nyt täytyy lopettaa, nyt pitää lopettaa, nyt lopetan, minä lopetan, minä lopetan nyt, minä lopetan tähän, minä lopetan tämän, lopetan tämän, lopetan tästä, lopetan tämän nyt, lopetan tämän tähän,
      lopetetaan tämä, lopetetaan tämä tähän, lopetellaan tähän, lopettelen nyt, lopettelen tästä, päätän tähän, päätetään tämä, päätetään tämä tähän, voidaan päättää, voidaan päättää tähän,
      voimme lopettaa, voimme päättää, voimme lopettaa tähän, voidaan lopettaa nyt, suljetaan tämä, suljetaan chatti, suljetaan chat, chatti kiinni, chat kiinni, laitetaan chatti kiinni,
      laita chatti kiinni, laitan chatin kiinni, laitan tämän kiinni, laitetaan tämä kiinni, pistän chatin kiinni, pistän tämän kiinni, tämän voi sulkea, tämän voi lopettaa, keskustelun voi sulkea,
      keskustelun voi lopettaa, chatin voi sulkea, keskustelun voi päättää, keskustelu voidaan lopettaa, keskustelu voidaan päättää, poistun takavasemmalle, häivyn tästä, häippäsen, häippäsen nyt, häivyn nyt,
      olen lähdössä, olen jo menossa, jatkan tästä, jatkan tästä itse, jatkan tästä eteenpäin, pärjään tällä, pärjään näillä, pärjään tästä, pärjään nyt, pärjään jo, minä pärjään, minä pärjään nyt,
      pärjään tästä eteenpäin, tällä kertaa näin, tämä tällä erää, tämä tällä kertaa, se tällä erää, se tällä kertaa, siinä se tältä erää, kaikki tällä erää,
      täytyy mennä, pitää mennä, täytyy lähteä, pitää lähteä, täytyy nyt mennä, pitää nyt mennä, täytyy nyt lähteä,
      pitää nyt lähteä, täytyy jo mennä, pitää jo mennä, minun täytyy mennä, minun pitää mennä, minun täytyy nyt mennä,
      minun pitää nyt mennä, minun pitää lähteä, minun täytyy lähteä, minun pitää nyt lähteä, nyt pitää mennä,
      nyt täytyy mennä, nyt pitää lähteä, nyt täytyy lähteä, nyt on mentävä, on aika lähteä, on aika mennä,
      lähden nyt, minä lähden, minä lähden nyt, minä lähden tästä, lähden tästä, lähden tästä nyt, lähdenpä tästä,
      lähdenpä nyt, lähdetään tästä, lähdetään, nyt lähden, nyt minä lähden, menen nyt, minä menen, minä menen nyt, nyt menen,
      taidan mennä, taidan lähteä, taidan tästä lähteä, poistun, poistun nyt, poistun tästä, poistun paikalta,
      poistun chatista, poistun linjoilta, häivyn, minä häivyn, kirjaudun ulos, kirjaudun nyt ulos, suljen yhteyden,
      suljen koneen, suljen tämän, suljen nyt, jatkan matkaa, jatkan matkaani, jatkan päivääni, jatketaan matkaa,
      en häiritse enempää, en häiritse enää, en vie enempää aikaanne, en vie enempää aikaasi, enempää en häiritse`),
    ...every(
      'lähden menen taidan_mennä taidan_lähteä nyt_lähden pitää_mennä täytyy_mennä painun minä_lähden minä_menen pitää_lähteä',
      'nukkumaan töihin kotiin kauppaan kahville syömään koulun_penkille ostoksille',
    ),
    ...every(
      'suljen suljen_nyt minä_suljen lopetan lopetan_nyt minä_lopetan lopetetaan lopetetaan_nyt päätän päätetään päätetään_nyt voit_sulkea voitte_sulkea voit_lopettaa voitte_lopettaa voit_päättää voidaan_sulkea voidaan_lopettaa saa_sulkea saa_lopettaa saat_sulkea',
      'chatin chatti chätin keskustelun keskustelu tämän_chatin tämän_keskustelun tämä_keskustelu tämä_chatti yhteyden ikkunan',
    ),
  ],
  clause: phrases(`take care, pärjäile, pärjäilkää, pärjäillään`),
  returning:
    phrases(`palaan, palaan linjoille, palaan sitten, palaan huomenna, palaan pian, palaan joskus, palaan jos on jotain, palaan jos tarvitsee, kysyn lisää jos tarvitsee, kysyn lisää myöhemmin, laitan viestiä, laitan viestiä tarvittaessa, laitan viestiä jos tulee jotain, laitan viestiä jos tulee kysyttävää, kysyn sitten lisää, otan yhteyttä jos tulee kysyttävää, otan yhteyttä jos tulee jotain, otan uudestaan yhteyttä, otan uudelleen yhteyttä, tulen takaisin, tulen takaisin jos tulee kysyttävää, tulen takaisin myöhemmin, palaan asiaan, palaan tarvittaessa, palaan asiaan tarvittaessa, palaan myöhemmin, palailen, palaillaan,
    palaan jos tulee kysyttävää, palaan jos tulee jotain, otan yhteyttä, otan yhteyttä tarvittaessa, mietin vielä ja palaan,
    mietin vielä ja palaan asiaan, palataan, palataan asiaan, palataan myöhemmin, palataan tarvittaessa, palataan astialle,
    palataan taas, palaan taas, ilmoittelen, ilmoitellaan`),
  meeting: [
    ...phrases(`soitellaan, nähdään sitten, nähdään siellä, nährään, nährähän, nähdään vielä, tavataan pian, törmätään, juttelemisiin, kirjoittelemisiin, jutskaillaan, jutskataan, jutellaan lisää, nähdään, nähdään taas, nähdään pian, näkyillään, nähdäänpä, nähdään myöhemmin, nähdään joskus,
      jutellaan, jutellaan taas, jutellaan myöhemmin, jutellaan lisää, kuullaan, kuullaan taas, kuulemisiin,
      jatketaan, jatketaan joskus toiste, jatketaan toiste, jatketaan myöhemmin, tavataan, tavataan taas, törmäillään,
      kirjoitellaan, soitellaan, viestitellään`),
  ],
  visit:
    phrases(`tulen käymään, tulen sitten käymään, tullaan käymään, tulen sinne, käyn myymälässä, käyn siellä, käyn hakemassa,
    tulen hakemaan, tulen paikan päälle, lähden hakemaan, lähden ostoksille, lähden sinne, lähden kauppaan`),
  where: [
    ...phrases(`jos tulee kysyttävää, jos tulee jotain, jos tulee vielä jotain, jos on jotain, jos tarvitsee, jos ilmenee jotain, jos ilmenee kysyttävää, jos tulee lisää kysyttävää, jos tulee muuta, jos jotain tulee, jos on kysyttävää, jos jää kysyttävää, myymälässä, kaupassa, liikkeessä, kaupalla, siellä, siellä sitten, paikan päällä, teillä, kassalla, myymälään, kauppaan, teille,
      huomenna, ylihuomenna, tänään, illalla, iltapäivällä, aamulla, viikonloppuna, ensi viikolla, loppuviikosta, alkuviikosta,
      maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina, taas, pian, kohta, joskus,
      myöhemmin, toiste, joskus toiste, jossain, ensi kerralla, ensi kuussa, keväällä, kesällä, syksyllä, talvella,
      tarvittaessa, joku päivä, jonakin päivänä, asiaan, asian tiimoilta`),
  ],
  parting: [
    ...phrases(`hei hei, heihei, hei hei hei, moi moi, moimoi, moi moi moi, moikka moikka, moikkelis, moikkelis moi, moikkelis moikkelis, moikkelismoi,
      heippahei, heippa hei, heippa heippa, heippahei, heippamoi, moikkamoi, moikka moi, moikka hei, moro moro, tsau tsau,
      ciao ciao, tsaukki, tsaukkis, tsauppa, heips`),
    ...every(greeted, `${holiday} ${weekday}`),
    ...every('hyvää onnellista rauhallista', 'ja_rauhallista ja_onnellista ja_menestyksekästä', holiday),
    ...phrases(`hyviä vappuja, hyvät vaput, hyvät juhannukset, hyvät joulut, iloisia juhlia, hauskat vaput, hyvät pääsiäiset, hyvät uudet vuodet,
      hyvää joulua ja onnellista uutta vuotta, rauhaisaa joulua, rauhallisia pyhiä`),
  ],
  either:
    phrases(`moiksu, moiksut, moikkis, moikkista, heippis, heippista, heippos, heipsan, moikku, heimoi, moihei, heissan, moips, morjens vaan, morjensta, morot, tsau vaan, tsaukki vaan, tsaukkelis, ciao vaan, ciao bella, heipähei, heipä hei, heipä, heippa, moikuli, moikkuli, moikkeli, moikka, tsau, ciao, heippa vaan, moikka vaan, moro vaan, heippa taas, moikka taas,
    heipparallaa, heippulis, heipat, moikat, heipat vaan, moit, hei nyt, moi nyt, hejssan, hej hej, tjing, mojn`),
  greeting: [
    ...phrases(
      'moi, moro, hei, heps, terve, tere, morjens, morjesta, hejsan, hei vaan, moi vaan, moiks, hej',
    ),
  ],
  welcome: phrases(
    'tervetuloa, tervetuloa asioimaan, tervetuloa ostoksille, tervetuloa käymään, tervetuloa meille, tervetuloa myymälään, tervetuloa myymälään, tervetuloa myymälään asioimaan, tervetuloa myymäläämme',
  ),
  signature:
    phrases(`t, terkuilla, ystävällisen terveisin, ystävällisimmin terveisin, yst, ystävällisin kesäterveisin, ystävällisin syysterveisin, ystävällisin jouluterveisin, hyvää jatkoa toivottaa, hyvää jatkoa toivottaen, hyvää päivänjatkoa toivottaa, hyvää päivänjatkoa toivottaen, mukavaa päivää toivottaa, mukavaa päivää toivottaen, kiittää ja kuittaa, kunnioituksella, lämmöllä, terveisin, ystävällisin terveisin, parhain terveisin, lämpimin terveisin, kunnioittavasti, kunnioittaen, terkuin, terkku,
    yst terv, ystävällisesti, kesäterveisin, syysterveisin, jouluterveisin, kevätterveisin, kiitollisin terveisin,
    iloisin terveisin, terv, yt, aurinkoisin terveisin, sydämellisin terveisin`),
  thanks: [
    ...phrases(`merci, danke, gracias, aitäh, spasibo, kiitos, kiitti, kiitoksia, kiitokset, kiitän, kiitämme, kiits, kiitis, kiitosta, kiitoos, kiitoksii, kiitso, kiitps, kiito,
      kiitsa, kii, kiitoksen, kiiti, kitos, kiittelen, kiittelemme, kiitoskiitos,
      tänks, thänks, thx, tnx, thanks, tattis, tattista, kiitos samoin, kiitos paljon, kiitoksia paljon,
      kiitos oikein paljon, suurkiitos, suurkiitokset, suuri kiitos,
      suuret kiitokset, tuhannet kiitokset, tuhat kiitosta, iso kiitos, isot kiitokset, paljon kiitoksia, kiitosta vain, kiitosta vaan, kiitos vain,
      kiitos vaan, lämmin kiitos, lämpimät kiitokset, parhaat kiitokset, no kiitos, no kiitti, no kiitoksia, no suurkiitos,
      kiitän ja kumarran, kiitän nöyrimmin, kiitoksin, kiittäen, kiitollinen, kiitollisena`),
  ],
  settled: [
    ...phrases(`ok, okei, okey, okke, oki, okk, oukei, okidoki, jep, selvä, selvän teki, selvä juttu, selvä homma, selvä peli, selvä pyy, selkis, selvisi,
      asia selvä, asia kunnossa, asia on selvä, asia on kunnossa, kaikki selvä, kaikki selvää, kaikki ok, kaikki hyvin, kaikki kunnossa,
      asia ok, asia hoidettu, homma hoidossa, homma selvä, homma ok, homma kunnossa, selväksi tuli, hyvä juttu, hyvä homma,
      hieno homma, hieno juttu, kiva juttu, jees, jes, joo selvä, no selvä, no hyvä, no niin hyvä, tämä riitti, tämä riittää,
      tämä selvisi, se selvisi, asia selvisi, kaikki selvisi, asia hoitui, homma hoitui, tämä auttoi, se auttoi, se riitti, se riittää,
      autoit paljon, autoit todella paljon, oli suuri apu, oli paljon apua, oli apua, tästä oli apua, siitä oli apua, olit avuksi,
      ymmärsin, ymmärrän, ymmärretty, hyvä tietää, kiva tietää, hyvä kuulla, kiva kuulla, hienoa kuulla, sillä mennään, sillä pärjää,
      sillä pärjätään, mennään sillä, näillä mennään, näillä pärjää, tällä pärjää, tällä mennään, näillä eväillä, tehdään niin, tehdään näin, ei muuta, eipä muuta,
      ei muuta nyt, ei ollut muuta, ei minulla muuta, ei enää muuta, ei nyt muuta, ei mitään muuta, eikä muuta, eipä sitten muuta,
      ei sitten muuta, katson asiaa, mietin vielä, mietin asiaa, harkitsen, harkitsen vielä, mietitään, tilaan sen, käyn ostamassa, tilaan netistä,
      kiva, kivaa kun autoit, hienoa että selvisi, hyvä että selvisi, asia pihvi, tulihan se selväksi, tiedän nyt, nyt tiedän, nyt selvisi, kirjattu`),
  ],
  lead: phrases(`joo, juu, jup, joojoo, kyllä, no joo, joo joo, juu ei, joo ei, ei, ei kiitos, eipä, ei ei, en, eipä kiitos, nope, no ei, no eipä,
    ei nyt, jaa, jaaha, aijaa, ahaa`),
  filler:
    phrases(`luulen että, luulisin, luulen, hali, asiakas, tyytyväinen asiakas, mummo, mummi, pappa, ukki, teidän tiimille, koko poppoolle, joukolle, rouva, herra, kuulostaa hyvältä, hienoa palvelua, hyvää palvelua, loistavaa palvelua, mahtavaa palvelua, erinomaista palvelua, avusta, avustasi, avustanne, vastauksesta, vastauksestasi, vastauksestanne, vastauksista, vastauksistasi,
    tiedosta, tiedoista, infosta, infoista, neuvosta, neuvoista, palvelusta, kaikesta, ajastasi, asiakaspalvelusta, vaivannäöstä, vaivoista,
    vaivasta, selvityksestä, opastuksesta, ohjeista, vinkistä, vinkeistä, juttutuokiosta, juttelusta, keskustelusta, kärsivällisyydestä, tarjouksesta,
    sinulle, teille, kovasti, paljon, hirveästi, hirmuisesti, tuhannesti, kauheasti, nopeasta, hyvästä, tästä, siitä, tästä kaikesta, tästä kerrasta,
    mukavasta, ystävällisestä, loistavasta, erinomaisesta, pikaisesta, mahtavasta, suuresta, kattavasta, selkeästä, upeasta, asiantuntevasta,
    teidän avustanne, sinun avusta, sinun avustasi, erittäin paljon, palvelustanne, asiakaspalvelustanne, neuvoistasi, ajastanne,
    kun autoit, kun autoitte, että autoit, kun jaksoit, kun jaksoit auttaa, kun selvitit, että selvitit,
    hyvä, hyvin, hienoa, loistavaa, mahtavaa, mahtava, loistava, mainiota, upeaa, ihanaa, ihana, upea, hienosti, hyvää, rauhallista, mukavaa, kivaa, aurinkoista,
    mainio, erinomaista, täydellistä, super, hyvä hyvä, sekä, ja, oikein, tosi, erittäin, todella, vielä kerran, vielä, taas, nyt, sitten, siis, vaan, vain,
    no niin, noni, nonni, noniin, no nyt, no sitten, samoin, samaa, sitä samaa, teillekin, sinullekin, kaikille, teille kaikille, teille sinne, sinne, ole hyvä,
    ole hyvät, olkaa hyvä, ei kestä, eipä kestä, ei kestä kiittää, ilo oli auttaa, siinä se, kaikin puolin, toivotan, toivotamme, toivottaa, toivottelee, toivottelen, toivotellaan, toivotamme sinulle, toivotan sinulle,
    toivon, meiltä, täältä, täältäkin, minulta, ensi kertaan, ensi kerralla, tältä erää, tällä kertaa, tällä erää, tähän hätään, tänään, tältä päivältä, tältä illalta, toistaiseksi,
    uudelleen, uudestaan, arvoisa asiakas, kaikille siellä, koko porukalle, koko tiimille, koko väelle, porukalle, henkilökunnalle, kaverit, kamu, ystävä, ystävät, muru,
    robotti, botti, botille, chatti, vielä sinulle, vielä kaikesta, anteeksi häiriö, anteeksi vaiva, pahoittelut häiriöstä, toivottavasti, oikein oikein, näin, tässä, tässä vaiheessa,
    jälleen, jo nyt, minun puolesta, minun puolestani, omasta puolestani, myös, myöskin, itsellesi, itsellesikin, perheellesi, ihan, jatkossakin, hyvillä mielin`),
};

/** "No niin, no moi": the particle that Finnish begins with, before all but thanks, where English would refuse. */
export const finnish: ClosingWords = {
  ...plain,
  farewell: led(plain.farewell),
  done: led(plain.done),
  clause: led(plain.clause),
  meeting: led(plain.meeting),
  returning: led(plain.returning),
  visit: led(plain.visit),
  parting: led(plain.parting),
  either: led(plain.either),
  greeting: led(plain.greeting),
  settled: led(plain.settled),
};

function led(list: readonly string[]): string[] {
  return list.flatMap((phrase) => [phrase, `no ${phrase}`]);
}

function besides(list: string, left: string): string {
  const out = new Set(left.split(' '));
  return list
    .split(' ')
    .filter((word) => !out.has(word))
    .join(' ');
}

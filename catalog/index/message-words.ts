// The words of which messages to a shop consist whatever they are about: asking, having, when, where, how much, thank you.
// They never name goods by themselves, even where some product's title holds one. It knows no product.
import type { Locale } from '../../kernel/locale.ts';
import type { Token } from '../../kernel/words.ts';
import { functionWords } from '../../language/morphology/function-words.ts';
import { stemOf } from '../../language/morphology/stemmer.ts';

/** Base forms; the Finnish ones are met by lemma, the others by lemma or stem. */
const lists: Readonly<Record<Locale, string>> = {
  fi: `
    aamu aamupäivä aika ajankohta alennus ale alkaa alue apu arki arvio asia asiakas asiakaspalvelu asiakaspalvelija
    asioida asua asun asuu vitsi aukioloaika auki aukiolo auttaa avata avoin bonus botti chat edullinen ehdotus ehtiä ensi erikoinen erilainen
    ero esimerkki etsiä etu euro firma haku hakea halpa halu haluta hankkia harmi henkilö hetki hidas hinta hintainen
    hintatieto hoitaa huomen huominen huono hyllypaikka hyvä hyvitys idea ihme ihminen iloinen ilta iltapäivä ilmainen
    ilmoittaa iso isoin jatkaa jono joulu juhannus juttu jäädä jäljellä järjestelmä kallis kanava kappale kauan kauas
    kauppa kaupunki kaveri kertoa keskusta kesto kestää kiinni kiire kiinnostaa kiitos kiva koko koodi kokea kokemus
    koti kotiinkuljetus kortti korvaus kotisivu kpl kulma kulu kuluttaja kuljetus kunto kuponki kuukausi kysymys kysyä
    kysely käydä käynti käyttää käyttö lahja lainata lahjakortti laittaa laji lasku laskutus lauantai laatu lehti
    linkki lisä lisätieto loppu loppua loppunut loma luku luokka lupa luvata löytyä löytää lähellä lähettää lähetys lähin läheinen
    lähialue maa maanantai maksaa maksu maksuton malli matka mieli mielestä mielipide minuutti myydä myyjä myymälä myynti
    myöhäinen määrä nappi netti nettisivu nimi normaali nopea noutaa nouto noutopiste numero nähdä näköinen näyttää
    ohje olo ongelma onni oikea oma ostaa ostos osa osoite osasto ottaa paikka paikkakunta paketti pakko palata
    palauttaa palautus palaute palvella palvelu paras parempi perille perjantai perua peruuttaa pieni piste pohja
    posti postinumero postitus posti puhelinnumero puhua puoli puute puuttua pysyä päivä päivittää päästä pääsiäinen
    raha rahti reklamaatio rikki rikkinäinen ruoka ruuhka saada saapua saapuminen saatava saatavuus saldo samanlainen
    sanoa selvittää selvä seurata seuranta seuraava sivu sivusto sopia sopimus sopiva sovittaa status sunnuntai
    suositella suosittu suunnilleen syy taas tahtoa tahto takuu takuuaika tapa tapaus tarjous tarjota tarkistaa tarkka
    tarkoittaa tarve tarvita tehdä tervehdys terveisin tieto tietää tiistai tila tilanne tilata tilaus
    tilausnumero toimia toimipiste toimittaa toimitus toimitusaika toimituskulu toimitusmaksu toimitusosoite toivo
    toivoa torstai tulla tunti tuote tuotetieto tuotenumero tuotekoodi tuoda turha tyyppi tälle täytyä uusi uudestaan
    vaihtaa vaihto vaihtoehto valikoima valinta valita valmis vanha vapaa varasto varastosaldo varastotilanne varata
    varaus varma varten vastata vastaus vero verkko verkkokauppa verrata versio viesti viikko viikonloppu viime
    viimeinen virhe voida vuosi väri väärä yhteys yhteystieto yksikkö yksityinen yksityishenkilö yhdistelmä yritys
    yrittää yö y-tunnus ystävä ystävällinen äkkiä äkki ääni arvoisa hei moi moro terve haloo anteeksi okei ok joo
    pliis kiitti kiitoksia tosiaan ainakin edes pelkkä saako onko löytyisikö löytyykö suuri pitkä lyhyt täysi tyhjä
    kumpikin sama muu toinen ainut ainoa koskea miettiä katsoa kuulua ajatella muistaa unohtaa keskiviikko tammikuu
    helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu poika tyttö mies
    litra metri sentti senttimetri millimetri kilometri kilo kilogramma gramma tuuma watti voltti pari kappale neliö neliömetri
    tuumainen litrainen metrinen kiloinen nainen vaimo isä äiti lapsi perhe vanhempi naapuri`,
  sv: `
    affär affären alternativ andra använda att avhämtning avbeställa bara behöva behöver beställa beställning beställde
    betala betalning betyda billig billigare billigast bonus bra bruka butik butiken butiker båda bäst bättre börja dag
    dagar dyr dyrt direkt då eftersom ej email erbjuda erbjudande euro eventuell exempel faktura fel finnas finns fixa
    flera fler fredag fri frakt fraktfritt fråga frågor få får fått färg företag företagskund fönster första garanti
    gammal genast gilla ge ger gå går göra gör gjort hel helg hemleverans hemsida hitta hittar hjälp hjälpa hjälpte hoppas
    hämta hämtas hämtning höra igen information inom innan ingår intressera jobba kan kanske klar klara klockan kolla
    komma kommer kontakt kosta kostar kostnad kund kundservice kundtjänst kunna kväll kvar känna köp köpa köper köpt
    lager lagerstatus lagersaldo lagd leta letar leverans leveranstid leverera levererar lista liten ligga ligger lite
    länge längre länk lätt lördag mail meddelande medan mena menade mejl minst mitt modell morgon många måndag månad
    människa närmast närmaste nära nummer någonstans namn ny nya nytt nästa när nätbutik närvarande onsdag ord order
    ordernummer ort paket pengar person personal plats postnummer prata pris prisuppgift privatperson problem produkt
    produkten produktnummer på rabatt rea reklamation reservera retur returnera ringa räcka rätt saker sak sakna samma
    se senast senare service sida sidan skicka skickar skickas skriva sköta slut slutsåld snabb snart snälla snäll
    status stor stänga stängt stänger svar svara säga säker sälja säljer säljs söka söker söndag ta tar tid tidigare till
    tillbaka tillgänglig tillgänglighet tillgång tips tisdag titta torsdag tro tror trasig tycka typ undra undrar
    ungefär uppskatta ute utlämning val vanlig variant varför varor varan vara varje varm vecka veckor veta vet vilja vill
    visa vänta väntetid väg välja vän vänlig år ändra ännu öppen öppet öppettider öppettid öppna öppnar över hej hejsan
    hallå tjena tack tusen okej ok ursäkta januari februari mars april maj juni juli augusti september oktober november
    december storlek stl nr liter meter centimeter millimeter kilo kilogram gram tum watt volt par styck stycken st kvadratmeter barn man fru mamma pappa son dotter granne kompis jul påsk midsommar stad stan hörn hörnet område`,
  en: `
    ability able address afternoon ago advice agent amount answer anybody anywhere area around arrive arrives ask asking available
    availability away back bad bank best better big book bot branch broken business buy buying call came cancel card care
    carry cash change chat cheap cheaper cheapest check choose city click close closed closes closest cm code collect
    collection colour color come comes company consumer contact corner cost costs could customer damage date day days deal dear
    delay deliver delivered deliveries delivers delivery difference different discount email end enough euro euros evening
    exactly example exchange expect expensive fast faulty fee few figure find fine first fix free friday friend from full
    get getting give glad go going good got great guarantee happen happy hear hello help hey hi hold home hope hour hours
    human idea if information info instead interested invoice item items kind know large last late later leave left let
    like list little live local located location long longer look looking lot low make many mail matter mean means meant
    message minute minutes model monday money month months morning much name near nearby nearest need needed needs new next
    nice night number offer ok okay old one online only open opened opening opens option order ordered ordering orders own
    paid parcel pay payment people per perhaps person phone-number piece pieces pick pickup place please possible post
    postal postcode price prices pricing private probably problem product products promise purchase put question quick quickly
    reach ready really reason receipt receive recommend refund regards reply reservation reserve return returns right run
    saturday say sale see sell selling send sent service ship shipped shipping shop shops short show sir site size small
    somebody someone somewhere soon sorry sort staff stay still stock stocked stocks stop store stores sunday support sure
    take takes talk tell thank thanks thing things think thursday time times together tomorrow tonight total town track
    tracking try trying tuesday type use used useful using valid version visit wait waiting want wanted wants warehouse
    warranty way web webshop website wednesday week weekday weekend weeks welcome well went will wish without wonder
    wondering work working works worth write wrong year years yet your zip january february march april june july august
    litre liter metre meter centimetre centimeter millimetre millimeter kilo kilogram gram inch inches pound pounds watt volt
    pair pairs pack packs square september october november december easter christmas wife husband son daughter neighbour kid kids child`,
};

/** Words before a bare number that make it a product's number and not a quantity or a postal code. */
const numberCues = new Set(
  `tuote tuotenumero tuotekoodi tuotetunnus sku koodi nro numero id artikkeli tuotteen tuotteesta tuotetta ean gtin mpn
   produkt produkten produktnummer artikel artikelnummer art nr nummer product item article code no`.split(
    /\s+/u,
  ),
);

const words: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fi: wordsOf('fi'),
  sv: wordsOf('sv'),
  en: wordsOf('en'),
};

function wordsOf(locale: Locale): ReadonlySet<string> {
  const listed = lists[locale].split(/\s+/u).filter((word) => word !== '');
  const stems = locale === 'fi' ? [] : listed.map((word) => stemOf(word, locale));
  return new Set([...functionWords[locale].keys(), ...listed, ...stems]);
}

/** Whether the likeliest readings of a word are ones that every message may hold. */
export function isMessageWord(token: Token, locale: Locale): boolean {
  const known = words[locale];
  if (known.has(token.lower)) return true;
  const [first] = token.analyses;
  if (!first) return true;
  return token.analyses.some(
    ({ lemma, wordClass }) => known.has(lemma) && (wordClass === first.wordClass || lemma === first.lemma),
  );
}

export function isNumberCue(token: Token): boolean {
  return numberCues.has(token.lower) || token.analyses.some(({ lemma }) => numberCues.has(lemma));
}

// Finnish numbers, ordinals, units, pronouns, days and the words that name no goods. Data only.
import type { DayWords, WordLists } from '../types.ts';

/** Every form that stands before counted things, written and spoken. */
const numberForms: readonly (readonly [value: number, forms: string])[] = [
  [1, 'yksi yks yhden yhtä yhtä yht'],
  [2, 'kaksi kaks kahden kahta kaheksi pari parin paria'],
  [3, 'kolme kolmen kolmea kolmee kol'],
  [4, 'neljä neljän neljää nelj nelkkä'],
  [5, 'viisi viis viiden viittä viit'],
  [6, 'kuusi kuus kuuden kuutta kuut'],
  [7, 'seitsemän seittemän seitsemää seiska seittemä'],
  [8, 'kahdeksan kaheksan kahdeksaa kasi kaheksaa'],
  [9, 'yhdeksän yheksän yhdeksää ysi yheksää'],
  [10, 'kymmenen kymmentä kymppi kymmene kymmenkunta'],
  [11, 'yksitoista ykstoista yhtätoista'],
  [12, 'kaksitoista kakstoista tusina tusinan tusinaa kahtatoista'],
  [15, 'viisitoista viistoista'],
  [20, 'kaksikymmentä kakskyt kakskymmentä kakskytä'],
  [25, 'kaksikymmentäviisi kakskytviis'],
  [30, 'kolmekymmentä kolkyt kolmekyt'],
  [40, 'neljäkymmentä nelkyt neljäkyt'],
  [50, 'viisikymmentä viiskyt'],
  [100, 'sata sadan sataa'],
];

export const words: WordLists = {
  numbers: Object.fromEntries(
    numberForms.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)),
  ),
  ordinals: [
    [
      'edellinen|edellistä|eka|ekaa|ekan|ekaks|ensimmäi*|ensimmäis*|ensimäinen|ykkönen|ykköstä|ykkösen|ekaa|ylin|ylimmäinen',
      1,
    ],
    ['toka|tokaa|tokan|toinen|toista|toisen|kakkonen|kakkosta|kakkosen|keskimmäi*', 2],
    ['kolmas|kolmatta|kolmannen|kolmonen|kolmosta|kolmosen|kolkki', 3],
    ['neljäs|neljättä|neljännen|nelonen|nelosta|nelosen', 4],
    ['viides|viidettä|viidennen|vitonen|vitosta|vitosen', 5],
    ['jälkimmäi*|jälkimäi*|viimei*|vika|vikaa|vikan|viimenen|alin|alimmainen|viimeis*', -1],
  ],
  pieces: [
    'tusina|tusinan|tusinaa|kpl|kappal*|kpl:ta|kipaletta|kippaletta|tölkkiä|askia|kassia|pakkausta|pkt|prk|ps|palaa|pakettia|paria|settiä|rasiaa|pulloa|rullaa|säkkiä|pussia|purkkia|laatikkoa|ruukkua|yksikköä|yksilöä',
  ],
  units: [
    'euro*|eur|e|senttiä|snt|prosent*|pros|cm|mm|m|km|metri*|sentti*|milli*|kg|g|kilo*|gramma*|l|dl|ml|litra*|w|watti*|kw|v|volt*|ah|mah|wh|tuuma*|tuumai*|gt|gb|tb|hz|lm|lumen*|päivä*|arkipäiv*|vrk|vko|viik*|kuukau*|kk|vuo*|v|tunti*|tunni*|min|minuut*|h|klo|aste*|prossaa|päivää|bar|baari*|hv|hp|neliö*|m2|m²|m3|kuutio*|kerta*|kerra*|henki*|henke*',
  ],
  followUp: ['entä|entäs|entäpä|ent|enstä', 'mites|miten entä|on|se|sitten', 'mites|mitenkäs', 'no entä?'],
  pronouns: [
    'se|sen|sitä|siitä|siihen|siinä|sille|sillä|sellai*|semmo*|tämä|tää|tän|tämän|tätä|tästä|tähän|tuo|toi|ton|tuon|tuota|tota|tuosta|tosta|ne|niitä|niistä|niiden|niille|nämä|nää|näitä|näistä|nuo|noi|noita|kyseinen|kyseistä|kyseisen|sama|samaa|saman|samasta|siit|tota|sit|siis|sillekin|niihin|sitäkin|tällainen|tälläinen|tällasta',
  ],
  other: ['toinen|toista|toisen|toinenkin|toka|se toinen'],
  all: [
    'molemmat|molempia|molemmista|molempien|kumpikin|kumpaakin|kumpaaki|kaikki|kaikkia|kaikista|kummatkin|molempii|kaikkien',
  ],
  comparisons: {
    cheaper: [
      'halvempi|halvempaa|halvemman|halvin|halvimman|halvinta|halvimmat|halvimmillaan|edullisimmat|edullisimmillaan|edullisinta|edullisempi|edullisempaa|edullisin|edullisemman|edullisimman|huokeampi|halvempia',
    ],
    dearer: [
      'kalliimpi|kalliimpaa|kalliimman|kallein|kalleinta|kalleimman|kalleimmat|kalliin|hintavampi|arvokkaampi',
    ],
    bigger: [
      'isompi|isompaa|isomman|isoin|isointa|suurempi|suurempaa|suuremman|suurin|isoimman|pidempi|pidempää|pidemmän|iso|isoa|ison|suuri|suurta|suurimman|pitempi',
    ],
    smaller: [
      'pienempi|pienempää|pienemmän|pienin|pienintä|lyhyempi|lyhyempää|pienimmän|pieni|pientä|pienen|pikkuinen|lyhyemmän',
    ],
  },
  nearest: [
    'lähin|lähimmä*|lähimpä*|lähimmi*|lähintä|lähimmästä|lähempä*|lähellä|lähel|lähistöll*|lähiseu*|läheltä|lähimmät|lähimäs*|lähistöltä|lähimmäs*|lähemmä*',
  ],
  consumer: [
    'kuluttaja*|yksityishenkilö*|yksityisasia*|yksityinen|yksityisenä|yksityiselle|yksityiset|yksityishlö',
  ],
  business: [
    'yritys|yrityksel*|yritykse*|yritysasia*|yritykset|firma*|firmalle|y-tunnu*|ytunnu*|toiminimi*|toiminime*|ammattilai*|taloyhtiö*|b2b|yrittäjä*',
  ],
  checks: [
    'tarkist*|tarkast*|selvit*|selvity*|varmist*|tsekka*|kysy*|kysäi*',
    'ota|ottaa|ottakaa|ottaisi* selvää',
  ],
  meant: [
    'eiku|eikun|eikus|tarkoitin|tarkotin|tarkoitan|tarkotan|meinasin|meinaan|vaan|vaa|siis|tarkoittamani|piti',
  ],
  fillers: [
    'voimassa|voimas|töissä|töis|ennenku|ennenkun|ennenkuin|enneku|vasta|jälkee|sitä|sittenku|sittenkun|kuhan|kunhan|vaikka|vaik|vaikkapa|muuten|meinaan|tota|tuota|niinku|niinkun|silleen|sillee|yleensä|yleensäkin|suunnilleen|noin|nyk|nykyään|oikeestaan|oikeastaan|parasta|pitäny|pitänyt|arvioitu|arvio|arviolta|kokonaan|kokonaisuudessaan|yhteensä|yhteen|mitenkään|mitenkähän|ollenkaan|lainkaan|sattumoisin|sattuisko|sattuuko|toivottavasti|pliis|plis',
    'voitteko|voisittekohan|voitteks|osaatteko|osaatteks|tiedättekö|tiiättekö|tiedättek|pystyttekö|pystytteks|saatteko|saatteks|haluatteko|löydättekö|näettekö|muistatteko|katsotteko|tarkistatteko|kerrotteko|autatteko|oletteko|ootteko|olisitteko|otatteko|annatteko|hyväksyttekö|pidättekö',
    'hei|moi|kiitos|kiitti|joo|juu|ei|en|et|emme|ette|eivät|kyllä|ok|okei|no|ja|tai|vai|että|et|jos|kun|ku|kuin|niin|myös|myöskin|vielä|enää|jo|nyt|sitten|sit|vain|vaan|ihan|aika|tosi|todella|hyvin|oikein|noin|ehkä|varmaan|siis|eli|mutta|mut|koska|sekä|kuitenkin|kuitenki|edes|ees|muuten|muuten|just|juuri|jotain|jotakin|joku|jokin|jonkun|jonkin|jossain|jostain|jonnekin|johonkin|mitään|mikään|missään|mistään|kaikki|kaikkia|joka|jokaisesta|moni|monta|yhtään|vähän|paljon|paljo|lisää|kanssa|kans|varten|takia|vuoksi|ennen|jälkeen|asti|saakka|sisällä|aikana|päälle|alle|yli|eri|ilman|mukaan|luona|kohdalla|kautta|mukana|suoraan|itse|oma|omaa|ite|kohta|ajoissa|aamulla|illalla|yöllä|aamupäivällä|päivällä|iltapäivällä',
    'minä|mä|mää|mie|minun|mun|minulle|mulle|minua|minulla|mulla|sinä|sä|sää|sie|sinun|sun|sinulle|sulle|hän|me|meidän|meiän|meille|meillä|meitä|te|teidän|teiän|teille|teillä|teil|teiltä|teihin|teitä|he|heidän|oma|omani|meil|meiltä|mua|minusta',
    'on|ovat|oli|ole|oo|olla|olen|oon|olet|oot|olisi|olis|ois|oisi|olette|ootte|ollaan|onko|onks|ollut|ollu|olevan|olevia|oleva|oliko|eikö|eiks|voi|voin|voit|voiko|voisi|voiks|voinko|vois|voisitteko|saa|saan|saada|saako|saisi|saisin|sais|pitää|pitäisi|pitäis|täytyy|tarvii|tarvitsee|haluan|haluaisin|tarvitsen|tarvitsisin|tarttis|tarvis|menee|meni|mennä|tulee|tulla|tuli|tulis|käy|käydä|käyn|kävi|pystyy|pystyykö|tehdä|teen|tekee|ostaa|ostan|ostaisin|ostamaan|ostamassa|ostin|tilata|tilaan|tilaisin|tilaamaan|tilaan|hankkia|ostos|etsin|etsiä|etsimässä|löydän|löytyy|löytää|löytänyt|kysyä|kysyisin|kysymys|kysymyksen|tietää|tiedätkö|tiedättekö|tietäis|tiedän|kertoa|kerro|auttaa|auttakaa|apua|apu|autatko|autatteko|katsoa|katsoin|katselin|näyttää|laittaa|ottaa|antaa|halvalla|pitäs|haluisin|haluun|ajattelin|miettinyt|mietin|ajatuksena|tarkoitus|mahdollista|mahdollinen|mahdollisuus|onnistuu|onnistuuko|onnistuisiko|kiinnostaa|olemassa|tarvetta|tarve|tarpeen|vähintään|toivottavasti|nopeasti|pian|heti|pikaisesti|kiire|kiireinen|helposti|kertaa|kerran',
    'kauppa|kaupassa|kaupasta|kaupan|kauppaan|myymälä|myymälässä|myymälästä|myymälöissä|myymälöistä|liike|liikkeessä|liikkeestä|liikkeen|liikkeissä|toimipiste*|nettikaup*|verkkokaup*|netti|netissä|netistä|verkossa|putiikki|putiikissa|tuote|tuotteen|tuotetta|tuotteita|tuotteet|tuotteelle|tuotteesta|tuotteiden|tavara|tavaraa|tavaran|tuotteelle|malli|mallia|mallin|merkki|merkkiä|merkkistä|kappale*|kpl|asia|asiaa|asian|asiasta|juttu|jutun|juttua|homma|vehje|vehkeen|härveli|laite|laitteen|laitetta|kone|koneen|kamaa|sivu|sivuilla|sivuilta|sivulla|sivusto*|valikoima*|varasto*|hylly|hyllyssä|hinta|päivä|päivää|viikko|viikon|viikolla|viikonloppu*|vuosi|kuukausi|tunti|kello|klo|lahja|lahjaksi|synttäri*|paikka|paikassa|paikasta|paikalla|koti|kotiin|kotona|mökki|mökille|mökillä|suomi|suomessa|puoli|nimi|osoite|perjantai|tuommo*|tommo*|tällä|semmo*|sellai*|tiedot|tietoa|tietoja|tieto|tiedoksi|asiakas|asiakkaana|kuva|kuvan|linkki|vaimo*|mies|miehelle|äiti|äidille|isä|isälle|lapsi|lapselle|poika|pojalle|tytär|kaveri*|naapuri*|kuntoon|terveisin|terv|t|ystävällisin|terveisiin|yst|vastaus|vastausta|vastata|vastatkaa|anteeksi|sori|sorry|hetki|hetken|hetkinen|joulu*|juhannus|tänään|huomenna|eilen|myyjä|myyjät|hyvä|hyvää|hyvän|uusi|uuden|uutta|käytössä|käyttöön|samassa|samaan|samalla|tilauk*|toimitu*|kpl',
  ],
};

/** The hours as one comes, leaves and stays: "viideltä", "viiteen". */
const hourForms = [
  'yhdeltä yhteen',
  'kahdelta kaheltä kahteen',
  'kolmelta kolmeen',
  'neljältä neljään',
  'viideltä viiteen',
  'kuudelta kuuteen',
  'seitsemältä seittemältä seiskalta seitsemään seittemään',
  'kahdeksalta kaheksalta kasilta kahdeksaan kaheksaan kasiin',
  'yhdeksältä yheksältä ysiltä yhdeksään yheksään ysiin',
  'kymmeneltä kympiltä kymmeneen',
  'yhdeltätoista',
  'kahdeltatoista',
];

export const days: DayWords = {
  clock: {
    before: ['klo', 'kello', 'kellon'],
    after: ['jälkeen'],
    half: ['puoli', 'puol', 'puolelta'],
    halfIs: 'half-to',
    hours: Object.fromEntries(
      hourForms.flatMap((forms, at) => forms.split(' ').map((form) => [form, at + 1] as const)),
    ),
  },
  now: ['nyt|tällä hetkellä?', 'juuri|just nyt', 'parhaillaan'],
  today: [
    'tänään|tänää|tänäpäivänä|tänäiltana',
    'tänä|tän iltana|illalla|päivänä|iltan',
    'tunnin|tuntia|tunnissa|tunnis|tuntiin sisään|sisällä|päästä|kuluttua|sisää',
    'töiden|töitten|duunin jälkeen',
    'saman päivän',
  ],
  tomorrow: ['huomenna|huomen|huomiseksi|huominen|huomis*|huomena|huomiseen'],
  dayAfterTomorrow: ['ylihuomenna|ylihuomiseksi|ylihuomen|ylihuomiseen'],
  weekdays: [
    ['maanant*|ma|maanatai*|mantai*|maana|mana|maanan*'],
    ['tiist*|ti|tiista*'],
    ['keskiviik*|keskari*|keskviik*|ke|keskiv|kesk'],
    ['torst*|torsta*|to'],
    ['perjant*|perjan*|pe|perjantai*|perjat*'],
    ['lauant*|la|lauvant*|lauanta*|laantai*|lauan*|lauvan*|launtai*'],
    ['sunnunt*|su|sunnunta*|sununt*|sunnut*'],
  ],
  weekend: ['viikonlop*|viikonlopp*|vkl|viikonloppu*|viikonloppuisin'],
  months: [
    ['tammikuu*|tammikuun'],
    ['helmikuu*'],
    ['maaliskuu*'],
    ['huhtikuu*'],
    ['toukokuu*'],
    ['kesäkuu*'],
    ['heinäkuu*'],
    ['elokuu*'],
    ['syyskuu*'],
    ['lokakuu*'],
    ['marraskuu*'],
    ['joulukuu*'],
  ],
  next: ['ensi|seuraava*|ens|tulevana'],
  nextWeek: [
    'ensi|ens|seuraavan|seuraavalla|tulevan viikon|viikolla|viikol|vkon',
    'ensiviikon|ensviikon|ensiviikolla|ensviikol|ensviikolla',
  ],
  weekAfterNext: [
    'ensi|ens viikkoa seuraavan|seuraavalla viikon|viikolla',
    'ensi|ens viikon jälkeisellä|jälkeisen viikolla|viikon',
  ],
  aWeekLater: [],
  weeksFrom: [],
  daysBefore: ['päivä|päivää|pv ennen'],
  daysAfter: [],
  parts: {
    start: ['alussa|alus|alkuun'],
    middle: ['puolivälissä|puolivälis|puoliväliin'],
    end: ['lopussa|lopus|loppuun|lopulla|lopul'],
  },
  thisWeek: ['viikon', 'tämän viikon'],
  thisMonth: ['kuun|kuukauden', 'tämän kuun|kuukauden'],
  thisYear: ['vuoden'],
  nextMonth: ['ensi|ens kuun|kuukauden'],
  fortnight: [],
  daysAhead: ['päivän|pv|päivää|arkipäivän päästä|kuluttua|päähän'],
  weeksAhead: ['viikon|vkon|vko päästä|kuluttua|päähän'],
  dayOfMonth: ['# päivä|päivänä|päiväks|päiväksi|pnä|päivälle|pvä'],
  before: ['ennen|enne'],
  by: ['mennessä|mennes|viimeistään|viimestään|viimeistää'],
  holidays: {
    'christmas-eve': ['jouluaatto*|jouluaaton|jouluaattona', 'aattona', 'joulun aatto*'],
    'christmas-day': ['joulupäivä*', 'jouluna|jouluksi|jouluks|joulu|joulua|jouluun|jouluihin'],
    'boxing-day': ['tapani*|tapaninpäiv*'],
    'new-years-eve': ['uudenvuodenaat*', 'uuden vuoden aatt*'],
    'new-years-day': ['uudenvuodenpäiv*|uutenavuotena|uusivuosi', 'uutena vuotena'],
    epiphany: ['loppiai*'],
    'good-friday': ['pitkäperjant*', 'pitkänä|pitkä perjant*'],
    'easter-day': ['pääsiäispäiv*|pääsiäisenä|pääsiäissunn*|pääsiäi*'],
    'easter-monday': ['pääsiäismaan*', 'toisena|2 pääsiäispäiv*'],
    'may-eve': ['vappuaat*|vapunaat*', 'vapun aatt*'],
    'may-day': ['vappu|vappuna|vapun|vapuksi|vapunpäiv*|vappupäiv*'],
    ascension: ['helator*'],
    'midsummer-eve': ['juhannusaat*', 'juhannuksen aatt*'],
    'midsummer-day': ['juhannuspäiv*|juhannukse*|juhannus|juhannusta|jussina|jussi'],
    'all-saints': ['pyhäinpäiv*|pyhäinmiest*|pyhäin'],
    'independence-day': [
      'itsenäisyyspäiv*|itsenäisyyspv|itsenäisyyspä*|itsenäisyyden',
      'itsenäisyyden päiv*',
    ],
    'first-advent': [
      'ensimmäinen|ensimmäisenä|1|eka|ekana adventti|adventtina|adventin|adventtisunnuntai*',
      'adventtina|adventiksi|adventiks',
    ],
    lucia: ['lucianpäiv*|luciana|lusianpäiv*'],
    'fathers-day': ['isänpäivä|isänpäivänä|isänpäiväksi|isänpäiväks|isänpäivää'],
    'mothers-day': ['äitienpäivä|äitienpäivänä|äitienpäiväksi|äitienpäiväks|äitienpäivää'],
    'valentines-day': ['ystävänpäivä|ystävänpäivänä|ystävänpäiväksi|ystävänpäiväks|ystävänpäivää'],
    'black-friday': ['black friday|fridayna|fridaynä|fridaihin', 'mustana|musta perjant*'],
  },
};

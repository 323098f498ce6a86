// What Finnish customers do with words beside asking, and what makes their clauses questions. Data only.
import type { ActCues, MoodCues } from '../types.ts';

export const acts: readonly ActCues[] = [
  {
    act: 'greeting',
    leading: [
      'hei|heippa|moi|moikka|moro|morjens|morjesta|morjes|terve|tervehdys|tere|heips|heipä|heipähei|päivää|päivvee|iltaa|huomenta|huomenia|moikku|moikkelis|hellou|hellurei|helou|hejsan|hola|moippa|tjena|hellou|terveppä|moips|moii',
      'hyvää|hyvä päivää|iltaa|huomenta|iltapäivää|päivänjatkoa|aamua',
    ],
  },
  {
    act: 'nudge',
    anywhere: [
      'onko|onks|oisko|onkse|löytyykö|onkos siellä|siel|täällä|tääl|paikalla|linjoilla|langoilla .. ketään|kettään|joku|kukaan|ihmisiä|ketää',
      'onko|onks|oisko|löytyykö .. ketään|kettään|joku|kukaan|ketää .. siellä|siel|täällä|tääl|paikalla|linjoilla|hereillä|kuulolla|vastaamassa',
      'huhuu|huhhuu|huhuilen|haloo|hohoi|halooo|halo|hoi',
      'hei haloo',
      'vastaako|vastaisko|vastaisiko|vastatkaa|vastaa .. joku|kukaan|mulle|nyt|siellä|ees',
      'vastatkaa|vastatkaas',
      'vieläkö|vieläks|ootko|oletko|ootteko|oletteko .. siellä|siel|linjoilla|paikalla|langoilla|hereillä',
      'odotan|odottelen|odotin .. vastausta|yhä|edelleen|vielä|vastaustanne',
      'saisko|saisiko|saako|saanko|tuleeko|tuleeks|tulisko .. vastausta|vastauksen',
      'miten|mites|kuis käy|kävi|etenee|sujuu|on',
      'kauanko|kauan|kauanks .. odottaa|odotan|odottelen|jonottaa|jonossa|vastauksessa',
      'kuuluuko|kuuleeko .. joku|kukaan|mitään',
    ],
  },
  {
    act: 'thanks',
    anywhere: [
      'kiitos|kiitti|kiitoksia|kiitän|kiitosta|kiits|kiitoksii|kiitokset|kiitollinen|tänks|thx|tattis|kiitosia|thänks|tnx|kiitoos|kiitii|ktos|kitos|tattista',
      'suuri|suuret|paljon|iso|tuhannet kiitos|kiitoksia|kiitokset',
    ],
  },
  {
    act: 'not-helped',
    anywhere: [
      'ei|eipä|eihän|en|eikä|eip .. auttanut|auttanu|auta|auttanukkaan|auttanutkaan|hyötyä|hyödyttä*|apua|auttanna',
      'ei|eikä|eipä .. vastannut|vastannu|vastaa|vastausta|vastaus .. kysymyk*|mun|siihen|minun|oikeaan|kysymääni|mihin',
      'en|emme .. saanut|saanu .. vastausta|apua|selvää|tolkkua|selvyyttä',
      'ei|en .. tuosta|tästä|siitä|noista .. ollut|ollu|ole|oo|hyödy*|viisastunut|apua .. apua|hyötyä|iloa',
      'ei|eihän|eipä|tämä|tää|en|toi|tuo .. vastaus|vastannut|vastauk*|kysynyt|kysyny|ratkaise*|ratkennut',
      'turha|turhaa|hyödytön .. vastaus|neuvo|apu|ohje',
      'ei|en .. ratkaissut|ratkennut|ratkee|selvinnyt|selvinny|selviä',
      'ei|en .. kysynyt|kysyny|kysyin|kysytty .. tätä|tuota|sitä|tota',
      'jäi|jäin .. epäselvä*|epäselväksi|ilman|vastaamatta',
    ],
  },
  {
    act: 'frustration',
    anywhere: [
      'aika|onpa|onpas|ompas|tosi|liian|hyvin|todella|vähän|niin|kovin|ihan|aikamoisen|melko hidasta|hidas|hitaasti|hitaat|hidast|kankeaa|kehno|huonoa|heikkoa|surkeaa',
      'hidasta|hitaasti|hitaat|tahmeaa|hidast $',
      'toimiiko|toimiiks|toimiikohan|toimiko .. tämä|tää|chat*|tsät*|botti|palvelu|ollenkaan|lainkaan|mikään|tä',
      'ei|eikö|eihän|eiks .. toimi|tajua|ymmärrä .. tämä|tää|chat*|botti|palvelu|mitään|ollenkaan|yhtään|mittään|mikään',
      'kestääpä|kestääpäs|kestää|kestäny|kestänyt|kesti ikuisuuden|ikuisuus|tuhottoman|iäisyyden|iäisyys|tolkuttoman',
      'kuinka|miten|kui|kauanko|kauan kauan? .. pitää|tarvii|täytyy|joutuu .. odottaa|odotella|oottaa|ootella|jonottaa|ootella',
      'turhautta*|turhauttavaa|ärsyttä*|raivostutta*|v-mäistä|typerä*|tyhmä|tyhmää|onneton|naurettava*|älytön|järjetön*|uskomaton*|käsittämätön*',
      'huono*|surkea*|paska*|kelvoton*|onneton|ala-arvo*|kehno* .. palvelu*|asiakaspalvelu*|botti|chat*',
      'palvelu*|asiakaspalvelu*|botti .. huono*|surkea*|kelvoton*|paska*|ala-arvo*|hidas|hidasta|olematonta',
      'en|emme jaksa|viitsi|jaksais .. odottaa|odotella|enää|tätä|jonottaa|toistaa',
      'olen|oon|ollaan .. odottanut|odottanu|oottanu|ootellu|odotellut|jonottanut .. jo|tunti*|minuut*|kauan|puoli|iäisyy*|ikuisuu*|päivä*',
      'taas|jo monetta|kolmatta|toista|sadatta kertaa',
      'sanoin|kysyin|kerroin|selitin jo|just|äsken|kahdesti',
      'samaa|sama .. toistat|hoet|toistaa|hokee|jankutat|vastaus .. taas|koko|aina?',
      'mitä ihmettä|hemmettiä|helkkaria|himputtia',
      'miksei|miksi|miks .. vastaa|vastata|vastausta .. kukaan|kukaan?',
      'kukaan|kukkaan .. ei .. vastaa|vastannut|vastannu|auta|palvele',
      'ei .. kukaan|kukkaan .. vastaa|vastannut|vastannu',
      'ymmärrätkö|tajuatko|osaatko|osaakse|ymmärräks|tajuaks .. mitään|ollenkaan|yhtään|lukea',
      'et|ette .. ymmärrä|tajua|osaa|vastaa|vastannut|lue .. mitään|yhtään|mua',
    ],
  },
  {
    act: 'abuse',
    anywhere: [
      'vittu*|vitun|vitut|vitu|vitulle|vitussa|vituttaa|vitus|vitt* .. idiootti?',
      'saatana*|saatanan|perkele*|helvet*|helvetin|paskat|paskaa|paska|paskan|paskapää|jumalauta|jumalaut*|hitto|hiton|prkl|vtu|vmp|hvetti|perse*|persereikä|saakeli*|kusipää*|kuspää',
      'idiootti*|idiootit|ääliö*|urpo*|tollo*|mulkku*|mulkvist*|runkkari*|hinttari|huora*|imbesilli*|kretiini|vajakki*|tyhmyri*|pölvästi*|pelle|pellet|ämmä|kyrpä*|homo|nuija|nuijat|apina*|lutka|rotta|sika|torvelo|pölkkypää|molopää',
      'haista|suksi|painu|ime|pidä|tuki|turpa .. vittu*|vittuun|paska|helvet*|kuuseen|suu*|turpa*|turpas|hevonvittuun|hiiteen|kiinni|munaa|pask*',
      'turpa kiinni|tukkoon|umpeen',
      'tapan|hakkaan|vedän .. sut|teidät|turpaan|sinut',
    ],
  },
  {
    act: 'correction',
    anywhere: [
      'eiku|eikun|eikäku|eikus|eiku|eikuun|eikku|ei-kun',
      'ei vaan|vaa|kun|ku',
      'tarkoitin|tarkotin|tarkoitan|tarkotan|meinasin|meinaan|tarkoitinkin|meinasinkin|tarkoittamani',
      'ei|en .. tarkoita*|tarkota*|tarkoittanut|tarkottanu|meinannu|meinannut|se|sitä|tuota|tota .. vaan|vaa',
      'väärin|väärä|väärää .. ymmärsit|tajusit|ymmärrettiin|tuote|malli|malli|kauppa|myymälä',
      'ymmärsit .. väärin',
      'korjaan|korjaus|oikaisen|oikaisu|siis $|että|kirjotin|kirjoitin',
      'kirjoitin|kirjotin|sanoin|laitoin väärin',
      'piti|pitikin|pit kirjoittaa|kirjottaa|sanoa|sanomani|kysyä',
      'en .. kysynyt|kysyny .. vaan|vaa',
      'ei .. se|tuo|toi|tää|tämä .. vaan',
      'ei .. se|toi|tuo|tää|toi|sitä|siellä|siinä $',
    ],
    leading: ['siis', 'anteeksi|sori|sorry .. tarkoit*|piti|väärä*|siis'],
  },
  {
    act: 'machine-or-person',
    anywhere: [
      'oletko|ootko|oletteko|ootteko|ooksä|ookkonä|oletkos|oleksä|ooksää|onko|onks|oletko|ootkohan|oleks .. ihminen|robotti|botti|kone|tekoäly|ai|automaatti|elävä|oikea|oikee|bot|tietokone|koneääni|ihmine|chatbotti .. vai|tämä|tää|tässä|ihminen|botti?',
      'puhunko|puhunks|juttelenko|chattaanko|keskustelenko|juttelenks|asioinko .. ihmi*|botin|robotin|koneen|botille|koneelle|robotille|tekoälyn',
      'ihminen|ihmine|ihmisen vai botti|robotti|kone|tekoäly|bot|koneen|botin',
      'botti|robotti|kone|bot|tekoäly vai ihminen|ihmine|oikea|elävä',
      'kuka|ketä .. siellä|vastaa|puhun|sinä|sä|olet|puhuu $',
      'siellä|siel|täällä|tääl onkin|onki ihminen|ihmine|joku',
      'onko|onks tämä|tää|tä|täällä|siellä|sielä|tässä .. botti|robotti|kone|ihminen|tekoäly|automaatti*|bot|chatbot*',
    ],
  },
  {
    act: 'injection',
    anywhere: [
      'unohda|ohita|sivuuta|hylkää|riko|kierrä .. ohjee*|ohjei*|sääntö*|säännö*|sääntösi|sääntöjä*|ohjeistu*|rajoitu*|kehotte*',
      'kerro|kerrot|väitä|ilmoita .. että|et .. ilmainen|ilmaiseksi|ilmaseks|alennus*|eurolla|# euron|euroa|eur',
      'unohda|ohita|sivuuta|jätä|hylkää|älä .. ohjee*|ohjei*|sääntö*|säännö*|sääntöj*|aiemmat|edelliset|ohjeistu*|rajoitu*|noudata|kaikki .. ohje*|sääntö*|säännö*|huomiotta',
      'esitä|teeskentele|leiki|olet|oot|toimi|kuvittele nyt|nyt|olevasi|että|kuin|olet|uusi .. rajoituk*|ylläpitäjä*|kehittäjä*|admin*|johtaja*|vapaa|järjestelmänvalv*|hakkeri|dan|toimitusjohtaj*',
      'järjestelmäkehot*|systeemiprompt*|promptisi|prompti|kehotteesi|systeemikehote',
      'system|järjestelmän|järjestelmä prompt|kehote|ohjeet|ohjeesi',
      'anna|antakaa|saanko|saisinko|haluan|tee|myönnä|laita|vaadin .. # .. alennu*|alennusta|alea|prosent*|pros|ilmaiseksi|halvemmalla',
      'anna|antakaa|laita|tee|myy|keksi .. ilmaiseksi|ilmaseks|eurolla|alennuskood*|salasana*|yhdellä|sentillä',
      'sano|kirjoita|vastaa|toista|lupaa|vahvista .. että .. ilmainen|ilmaiseksi|maksaa|alennus*|eurolla|palautat|# .. €|euroa|eur',
      'kehittäjätila|adminiin|admin-oikeu*|debug|sudo|jailbreak|dan-tila',
    ],
  },
  {
    act: 'yes',
    leading: [
      'joo|juu|kyllä|kyl|jep|jepjep|jees|jo|joo-o|jooh|juup|kylläpä|totta|toki|tottakai|aivan|niin|okei|ok|okei|selvä|sopii|sopiihan|kelpaa|kyllähän|yes|juuri|just|mielellään|mieluusti|mielelläni|ehdottomasti|jea|joojoo|voi|voit|voisit|voitte|käy|käyhän|käypä|oikein|varmasti|tietysti|tietty|olis|ois|haluan|haluaisin|todellakin|hyvä|passaa',
    ],
  },
  {
    act: 'no',
    leading: [
      'ei|en|eipä|eikä|eii|nope|no|eei|emmä|em|enpä|ei|emme|älä|eis|eihän|nou|eijei',
      'joo|no|kyllä|niin|juu|ok ei|en|emmä|eipä',
    ],
    alone: ['tarvitse|tarvii|tarvi|tarvis|tartte', 'ei .. tarvitse|tarvii|tarvi|tartte|kiitos'],
  },
];

export const mood: MoodCues = {
  question: [
    'mikä|mitä|mit|minkä|missä|mis|mistä|mist|mihin|minne|milloin|millon|milloinkahan|millonkahan|koska|kuinka|kui|kuin|miten|mitenkä|mites|mitenkäs|miks|miksi|miksei|mikset|kauanko|kauan|kauanks|kauankohan|paljonko|paljon|paljo|paljonks|paljollako|montako|monta|monesko|moneltako|monelta|moneen|moneenko|mones|kuka|ketkä|kenelle|kenen|kumpi|kumpaa|kummassa|millainen|minkälai*|millaisia|millä|millanen|mitkä|mitäs|mikäs|missäs|mistäs|minkähän|missähän|mikähän|mitähän|mistähän|mihinkä|millä|minkäs|kannattaako|milläköhän',
    'onko|onks|onkos|onkohan|onkse|ookko|ooks|ootko|oisko|eikö|eiks|enkö|eikös|enks|emmekö|käykö|käyks|voiko|voiks|saako|myykö',
    'entä|entäs|entäpä|ent|enstä|entä',
    'vai $',
  ],
  enclitic: [
    '*onko|*onks|*onkos|*isko|*isiko|*iskö|*isikö|*iskohan|*isikohan|*aako|*ääkö|*eekö|*iikö|*iiko|*yykö|*uuko|*ooko|*tteko|*ttekö|*anko|*änkö|*enkö|*inko|*inkö|*aaks|*ääks|*eeks|*iiks|*yyks|*uuks|*ooks|*inks|*anks|*änks|*ttek|*tteks|*isinko|*vatko|*vätkö|*eekse|*iikse|*akohan|*aakohan|*ääköhän|*yyköhän|*aiska|*ttäiskö|*aisko|*äiskö|*öiskö|*oiskos|*uisko|*yiskö|*uiskos|*iskös|*iskos|*aakse|*ksää|*voiko|*voiks|*saako|*neekö|*taiskohan|*isköhän|*tiko|*eikö',
  ],
  request: [
    'kerro|kertokaa|kertoisitko|kertoisitteko|kertoisko|kertoo|kertoa|kertoisit|kerrotko|kerrotteko|ilmoittakaa|sano|sanokaa|sanotko|näytä|neuvo|neuvokaa|listaa|luettele|anna|antakaa',
    'voitko|voisitko|voitteko|voisitteko|voisiko|voisko|voisit|voisitte',
    'tarkista|tarkistakaa|tarkistaisitko|tarkistatko|tarkistaa|selvitä|selvittäkää|katso|katsokaa|kato|katotko|katsotko|tsekkaa|laske|etsi',
    'haluaisin|haluan|haluun|haluisin|haluaisimme|tahtoisin|pitäis|pitäisi|pitäs|tarvitsisin|kaipaan|kaipaisin|toivoisin|pyytäisin .. tietää|tietäisin|kysyä|kysyisin|kysellä|tietoa|tiedot|tiedon|tiedustella|varmistaa|kuulla|infoa',
    'kysyisin|kysysin|kysyn|kyselisin|tiedustelisin|tiedustelen|kysymys|kysymykseni|kysyttävää|kysy|kysyä|kyselen|kysymyksiä|kyssäri',
    'mietin|mietimme|pohdin|ihmettelen|mietiskelin|tuumin|pohdiskelin|mietityttää',
    'kiinnostaa|kiinnostais|kiinnostaisi|kiinnostaisko',
    'en .. tiedä|tiiä|löydä|löytänyt|löytäny|näe|selviä|ole varma',
    'tieto|tietoa|tietoja|tiedot|infoa|lisätietoja|lisätietoa',
    'eli|saisinko|saisko|saisin|saanko|sais|saisiko',
  ],
  statement: [
    'oli|olivat|ollut|ollu|olin|olimme|sain|saimme|ostin|ostimme|ostettiin|tilasin|tilasimme|tuli|tulivat|kävin|käytiin|kävimme|löytyi|löysin|näin|katsoin|luin|kuulin|sanoi|sanottiin|lupasi|luvattiin|maksoi|maksoin|otin|otan|tilaan|ostan|menen|meen|tulen|tuun|käyn|päätin|tiedän|tiiän|ymmärrän|pidän|tykkään|rakastan|asun|asumme|luulen|luulin|toivon|kokeilen|kokeilin|hienoa|mahtavaa|selvä|selvis|selvisi|ymmärsin|onneksi',
    'minulla|mulla|mul|meillä|meil on|oli|ois',
    'hyvä|hieno|kiva|ihana|mahtava|huono|ikävä|harmi|kurja|loistava|mukava|hyvin|kivasti juttu|homma|että|et|kun|ku|tietää|kuulla|palvelu|asia',
    'se|toi|tuo|tämä|tää|ne|takuu|hinta|toimitus|tuote|kaikki|palvelu on|oli|riittää|kelpaa|ovat|olivat .. ok|okei|hyvä|hieno|liian|ihan|kunnossa|kallis|halpa|fine|selvä|tiedossa|jo',
  ],
  newClause: ['entä|entäs|entäpä', 'mutta|mut|muttä|muttei|mutta', 'lisäksi|sitten vielä'],
  joiner: [
    'ja|sekä|plus|ok|okei|joo|jaa|selvä|niin|kiitos|kiitti|vai|tai|että|et|hei|moi|no|sitten|sit|elikkä|eli|ai|kiits|jos',
  ],
};

// What customers in line say of the line, as cues in the pattern language of `patterns.ts`. Data only.
import type { Locale } from '../../../kernel/locale.ts';

export interface QueueCues {
  /** How long still, and where in line: names the wait, the line or the turn. */
  readonly place: readonly string[];
  /** The same without naming it: tells it only to somebody in line. */
  readonly stillLong: readonly string[];
  readonly leave: readonly string[];
  /** Speaks of leaving and does not want to. */
  readonly stay: readonly string[];
  readonly passedOn: readonly string[];
}

const fi: QueueCues = {
  place: [
    'jonotusai*|odotusai*|jonotustilan*|jonotilan*',
    'kauanko|kauan|kauanks|kauankohan|paljonko|paljo|paljonks|kuinka|milloin|millon|koska|koskahan|miten|arvio|arviota .. odot*|oott*|ootell*|jonot*|jono|jonoa|jonossa|vuoro*|ihmi*|asiakaspalvelij*|aspa*|joku|jokuu|pääsen|pääsee|vastataan|vastaatte|palvellaan|palvelua',
    'monesko|moneskohan|moneski|moneskos|monentena|monentenako|monesena|mones .. oon|olen|ollaan|jono*|mä|minä|mä|vuoro*',
    'montako|monta|montaks .. jono*|edellä*|edessä*|ennen|mun|minun',
    'paikkani|paikka|sijani|sija|sijoitus|vuoroni|vuoro|numeroni|numero|sijoitukseni .. jonossa|jonos',
    'mikä|mikäs|missä|mis|mones .. vuoroni|vuoronumero*|jonossa|jonos|jonopaikka*|paikkani|sijani',
    'milloin|koska|millon|joko|joks|jokohan .. vuoro*|mun|minun|pääsen|kohta',
    'jono|jonot|jonon|jonoo|jonossa .. pitkä|pituus|etenee|liikkuu|tilanne|vielä|viel|ruuhkainen',
    'pitkä|pitkäkö|pitkäks|paljonko|iso|paljon .. jono|jonoo|jonoa|jonossa',
    'etenee|eteneekö|eteneeks|liikkuuko|liikkuuks .. jono|jonossa|jonokaan',
  ],
  stillLong: [
    'kauanko|kauan|kauanks|kauankohan|paljonko|paljo|paljonks|pitkään .. vielä|viel|kestää|menee|tässä|tähän|täs|jäljellä',
    'vieläkö|vieläks|vielä|viel kauan|kauanko|kestää|kestääkö|menee|meneekö|pitkään',
    'kestääkö|kestääks|meneekö|meneeks|kestäneekö .. vielä|viel|kauan|pitkään|kauanki',
    '^ kauanko|kauan|kauanks $',
    'mikä .. tilanne|arvio',
  ],
  leave: [
    'en|emme|emmä|enpä|ei .. jaksa*|viitsi*|ehdi*|kerkee*|kerkiä*|kerkeä*|pysty*|halua*|aio*|malta*|voi .. odot*|oott*|oota|ootella|jonot*|venata|venailla|odotella',
    'en|emme|emmä|enpä|ei .. odota|odottele|oota|jonota .. enää|enempää|kauempaa|pidempään|pitempään',
    'en|emme .. jaksa*|viitsi*|ehdi* enää|tätä|kauempaa|pidempään|pitempään',
    'poistu*|poista*|poistetaan|lähde*|lähden|lähdetään|lähen|pois|irti|irtaudu* .. jonosta|jonost|jonoista',
    'jonosta .. pois|poistu*|poista*|lähde*|irti',
    'peru*|perun|lopeta*|lopetan|keskeytä*|keskeytän|lopetetaan .. jono*|jonotu*|odot*',
    'luovun|luovutan|luovu|luopua .. paikastani|jono*|vuorostani|vuorosta',
    'antaa|anna|antaas|annetaan olla|olla|vaan',
    'ei|en .. tarvi*|tartte*|tarvitse* .. ihmistä|asiakaspalvelijaa|ketään|enää',
    '^ olkoon sitten|sit? $',
  ],
  stay: [
    'en|ei|älä|älkää|elä|elkää .. poist*|lähde|halua|haluu .. jonosta|poistua|pois|lähteä|jonost',
    'älä|älkää|elä|elkää .. poista|poistako|heitä|pudota',
    'jos|menetänkö|menetänks|säilyykö|säilyyks|voinko|voiko|voisinko|saako .. poist*|lähden|lähtee|lähteä|palata|jonosta|paikka*',
    'odotan|jaksan|pysyn|jään .. odottaa|vielä|jonossa|jonoon|edelleen|odottamaan',
  ],
  passedOn: [
    'mitä|mitkä|mikä|mit|mitkä .. välit*|siirsit|siirsitte|siirrettiin|siirretty*|välitty*',
    'näytä|näytäs|näyttää|näyttäisitkö|katsoa|nähdä|kerro|listaa .. välit*|siirretyt|siirrettiin|siirsit',
    'mitä|mitkä|mikä|mit .. asiakaspalvelijalle|hänelle|heille|ihmiselle|eteenpäin|aspalle|niille|sille .. kerro*|meni|menee|läh*|näky*|sano*|kirja*|välit*|laitoit',
    'mitä|mitkä|mit .. kerroit|kerrottiin|lähetit|lähetettiin|meni|menee|sanoit|laitoit|kirjasit .. asiakaspalvelijalle|hänelle|heille|ihmiselle|eteenpäin|aspalle|niille|sille',
    'mitä|mitkä|mit .. asiakaspalvelija|hän|ihminen|he|ne|se|aspa|palvelija|palvelijalla .. näkee|tietää|näkevät|tietävät|saa|saavat|tiedossa',
    'mitä|mitkä|mit tietoja|tietoa|asioita .. hän|asiakaspalvelij*|heillä|hänellä|näkee|annoit|meni|siirtyi|kulkee',
    'yhteenveto|yhteenvedon|yhteenvetoa',
  ],
};

const sv: QueueCues = {
  place: [
    'väntetid*|kötid*|köläge*|kösituation*',
    'hur länge|lång|långt|mycket|länge .. vänta|väntar|väntan|kö|kön|köa|köar|tur|någon|nån|människa|kundrådgiv*|personal*|kundtjänst*',
    'hur många .. före|framför|kön|kö|innan|väntar',
    'vilken|vilket|vad .. plats|nummer|köplats*|könummer|placering .. kön|kö|jag|har|min',
    'min|mitt plats|tur|köplats*|könummer|placering|könr',
    'plats|nummer|placering .. i kön|kö',
    'var|vart .. i kön|kö',
    'när .. min tur|tur|någon|nån|kundrådgiv*|hinner|människa',
    'är|e det|de lång kö',
    'lång|långa är? kön|kö',
    'rör|går|framåt .. kön|kö',
    'dröjer|tar .. innan .. tur|någon|nån|svar',
  ],
  stillLong: [
    'hur länge|långt till|ännu|kvar|nu|än|dröjer|tar|ska',
    '^ hur länge $',
    'hur lång tid .. kvar|till|ännu|tar|dröjer',
    'dröjer|tar det|de länge|ännu|mycket|lång',
    'hur mycket tid|längre',
    'länge kvar|till',
  ],
  leave: [
    'orkar|orka|hinner|hinna|tänker|vill|kan|ids|idas|iddes|pallar inte|int|ej|icke|inge .. vänta|väntar|köa|sitta|hänga',
    'inte|int|ej .. vänta|väntar|köa|köar .. längre|mer|mera|på',
    'lämna|lämnar|lämnade .. kön|kö|köplats*|väntan',
    'ur|från|utur kön|kö',
    'ut ur|från kön|kö',
    'avsluta|avslutar|avbryt|avbryter|avboka|avbokar|sluta|slutar .. kö|kön|köa|köandet|vänta|väntan',
    'strunta|struntar|skiter|skit i .. det|de|detta|kön|samma|att',
    'glöm|skippa|lägg det|de|detta|ner',
    'låt|låter det|de vara',
    'behöver|behövs inte|int|ingen .. människa|kundrådgivare|person|längre|mer',
  ],
  stay: [
    'vill|tänker|får|ta inte|int|ej .. lämna|bort|ur|ut',
    'inte|int lämna|ta|släng|slänga',
    'om|förlorar|behåller|mister|kan|får .. lämnar|lämna|plats|platsen',
    'väntar|stannar .. gärna|kvar|ännu',
    'orkar|kan|hinner nog|bra|visst? vänta',
  ],
  passedOn: [
    'vad|vilka|visa|va .. vidare',
    'vad|vilka|visa|va .. vidarebefordra*|överför*|förmedla*|lämnades|lämnats',
    'vad|vilka|va .. kundrådgiv*|kundtjänst*|människan|hon|han|dom|de|rådgivaren|personalen .. ser|vet|får|fått|såg|veta',
    'vad|vilka|va .. ser|vet|fått|får .. kundrådgiv*|kundtjänst*|människan|hon|han|dom|rådgivaren|personalen',
    'vad|va .. berätta*|sade|sa|skicka*|skrev .. kundrådgiv*|dem|dom|honom|henne|personalen|människan',
    'vilka uppgifter|saker .. kundrådgiv*|hon|han|de|skickades|skickats|gick|ser',
    'sammanfattning*|sammandrag*',
  ],
};

const en: QueueCues = {
  place: [
    'wait|waiting|queue time|times',
    'how long|much .. wait|waiting|queue|queueing|queuing|line|agent|person|human|someone|somebody|anyone|turn|rep|representative|staff',
    'how many .. ahead|before|front|queue|line|waiting',
    'what|whats|which|where|wheres|tell .. place|position|spot|turn',
    'what|whats|which number .. queue|line|in|i|am',
    'my place|position|spot|turn',
    'where am i|we',
    'am i|we .. queue|line|next|still',
    'when .. my turn|turn|someone|somebody|agent|person|human|anyone|they',
    'how long|big|busy is|s .. queue|line',
    'queue|line moving|long',
    'is|s the queue|line .. long|moving|busy',
  ],
  stillLong: [
    'how much longer|more|time',
    'how long now|left|more|still|yet|till|until|to|is|will|does|do|this|it',
    '^ how long $',
    'is|will it|this .. long|longer|take',
    'still long|waiting|much',
    'any idea|estimate .. long|when|time',
  ],
  leave: [
    'leave|leaving|quit|exit|abandon|drop .. queue|line',
    'out|off|from of? .. queue|line|list',
    'cancel|stop|end .. queue|queueing|queuing|waiting|wait|line|request|place',
    'remove|take me|us .. queue|line|off|out',
    'remove me',
    'cant|cannot|wont|dont|not .. wait|waiting|hold|queue|stay .. any|anymore|longer|more|around|forever|that|this|here|on',
    'cant|cannot|wont|not|dont want|able|going to? wait|waiting',
    'cant|cannot|wont wait $',
    'cant be bothered|arsed',
    'tired|sick|fed .. waiting|queueing|queuing',
    'forget|skip|drop it|that|about',
    'never mind',
    'nevermind',
    'no longer|dont .. need|want .. person|agent|human|anyone|anymore',
  ],
  stay: [
    'dont|not|never .. leave|remove|drop|kick|quit|lose',
    'if|lose|keep|would|will i .. leave|place|spot|return|back',
    'ill|will|can|happy .. wait|stay|hold',
  ],
  passedOn: [
    'what|whats|show|see .. passed|pass|handed|hand|sent|send on|along|over|to',
    'what|whats|show|see .. forwarded|transferred|relayed',
    'what|whats .. you|did .. pass|forward|hand|transfer|send|relay .. on|along|over|to|them',
    'what|which .. agent|person|human|staff|they|he|she|colleague*|rep|representative|information|info|details .. see|sees|know|knows|get|gets|told|receive*|seen',
    'what .. tell|told|say|said .. them|agent|staff|person|human|colleague*|rep',
    'what .. do|does|will|can they|staff|agent|she|he .. see|know|get',
    'summary|summarise|summarize',
  ],
};

export const queueCues: Readonly<Record<Locale, QueueCues>> = { fi, sv, en };

// What Swedish-speaking customers do with words beside asking, and what makes their clauses questions. Data only.
import type { ActCues, MoodCues } from '../types.ts';

export const acts: readonly ActCues[] = [
  {
    act: 'greeting',
    leading: [
      'hej|hejsan|tja|tjena|tjenare|hallå|hallåj|goddag|godmorgon|godkväll|hejhej|heippa|moi|tjo|halloj|moro|morjens|heij|tjenixen',
      'god|gomorron dag|kväll|morgon|eftermiddag|afton',
    ],
  },
  {
    act: 'nudge',
    anywhere: [
      'hallå|huhu|hohoj|hallåå',
      'är|finns|e|ä|svarar .. någon|nån|ni|du .. där|här|vaken|hemma|på plats',
      'någon|nån där|hemma|vaken|här',
      'svarar|svara|kommer|får|hör .. någon|nån|ni|jag|man .. svar|mig|här',
      'svara $|nu|då|mig',
      'är|e ni|du .. kvar|där|här|vaken',
      'väntar|väntat .. på|ännu|fortfarande .. svar|er',
      'får|kommer .. jag|det|man .. svar|något|nåt .. svar',
      'hur går|gick .. det|med',
      'hur länge .. vänta|väntar|kö|svar',
    ],
  },
  {
    act: 'thanks',
    anywhere: ['tack|tackar|tackar|tusen|tacksam|tackan|takk|tackar|tacktack|thx|thanks', 'stort|många tack'],
  },
  {
    act: 'not-helped',
    anywhere: [
      'tack för inget|ingenting|noll',
      'hjälpte|hjälper|hjälp|löste|löser|hjälpt inte|int|ingenting|inget|ej|föga',
      'inte|int|ej .. hjälp|hjälpt|hjälpte|svar|löst|hjälper',
      'inte|int .. fått|fick .. svar|hjälp',
      'fick|får inget|ingen|inte|int .. svar|hjälp',
      'det|de|där .. var|är|svarade|svarar inte|int .. svar|svaret|min|på|fråga*|jag .. frågade|undrade',
      'svarade|svarar .. inte|int .. på|min',
      'inte|int .. vad|det .. jag .. frågade|undrade|menade|ville',
      'inte|int .. det .. jag .. frågade|undrade|menade',
      'inte|int .. klokare',
      'ingen|inget|inte|noll hjälp',
    ],
  },
  {
    act: 'frustration',
    anywhere: [
      'ganska|så|väldigt|jätte|himla|för|mycket|rätt|lite|alltför|ju långsam*|långsamt|segt|seg|trög*|trögt|dålig*|dåligt|klent',
      'långsamt|segt|jättesegt|jättelångsam*|trögt $',
      'fungerar|funkar .. det|den|detta|här|chat*|botten|alls|ni|nånting|något|de',
      'inte|int|aldrig .. fungerar|funkar .. chat*|alls|detta|här',
      'hur länge .. ska|måste|skall|behöver|får .. vänta|köa',
      'frustreran*|irriteran*|löjlig*|löjligt|otrolig*|otroligt|skandal*|patetisk*|vansinn*|urusel*|uselt',
      'orkar|pallar|ids inte|int',
      'har|väntat .. väntat|väntade|suttit .. länge|timme*|minut*|evighet*|halv*|kö',
      'jag .. redan|just|nyss sa|sagt|frågat|skrivit|skrev|frågade',
      'har redan|just .. sagt|frågat|skrivit|berättat',
      'dålig*|usel*|kass|värdelös*|urdålig|bedrövlig .. service*|betjäning*|bot|chat*|kundtjänst*',
      'service*|betjäning*|botten|chat* .. dålig*|usel*|kass|värdelös*|långsam*|urdålig',
      'samma svar|sak .. igen|hela|om',
      'varför .. svarar|svara|svar .. ingen|inte|int|ni',
      'ingen .. svarar|svarat|svarade',
      'förstår|fattar|begriper .. du|ni .. ingenting|alls|inte|int|inget',
      'tar .. evighet*|hur|länge|tid .. evighet*',
    ],
  },
  {
    act: 'abuse',
    anywhere: [
      'fan|jävla|jävlar|jävlig*|jävel|jävlarna|helvete*|satan*|fitta|fittan|skit|skiten|kuk|förbannade|förbannad|skitdålig|jädra|jäkla|järnspik*|perkele|vittu|hora|faan|fanimej|fanken',
      'idiot*|idioter|dumjävel|as|svin|kärring*|mongo|cp|dumskalle|pucko|puckon|åsna|skitstövel|korkad~|korkade|nolla',
      'håll käft*|käften|truten|klaffen',
      'dra|far|åk .. åt|till helvete*|fanders|helsike|skogen',
    ],
  },
  {
    act: 'correction',
    anywhere: [
      'menade|menar|mena|avsåg|avser',
      'inte|int .. den|det|så|där .. utan',
      'nej|nä|nää|näe|inte .. utan',
      'jag|ja .. skrev|sa|sade fel',
      'fel .. produkt|butik|ort|vara|skrev',
      'missförstod*|missförstått|missuppfatta*',
      'rättelse|korrigering|förlåt menade',
      'jag|ja skulle|sku skriva|säga',
      'nej|nä inte|int den|det|där|så',
    ],
  },
  {
    act: 'machine-or-person',
    anywhere: [
      'är|e|ä du|ni|detta|det|där .. människa|robot|bot|maskin|ai|verklig*|riktig*|mänsklig|dator|datorn|chatbot|chattbot|automat',
      'pratar|chattar|talar|skriver jag .. med .. människa|robot|bot|maskin|ai|riktig|person|dator',
      'människa eller bot|robot|maskin|ai|en|dator',
      'bot|robot|maskin|dator eller människa|person|en|riktig',
      'vem .. är du|det|där|jag',
      'vem .. pratar|skriver|talar .. med',
    ],
  },
  {
    act: 'injection',
    anywhere: [
      'du är|e nu .. chef*|ägare*|vd|admin*|utvecklare|butikschef*|fri',
      'skriv|ge|fixa|generera|hitta .. rabattkod*|lösenord*',
      'glöm|ignorera|strunta|bortse|åsidosätt|förbigå .. regler*|instruktion*|tidigare|föregående|anvisning*|allt',
      'låtsas|agera|spela|föreställ .. att|som|du|dig .. är|administrat*|chef|utvecklare|dan|fri|begränsning*|ägare*',
      'systemprompt*|system|dina instruktion*|prompt|systemmeddelande',
      'ge|gör|får|vill|bevilja|kräver .. # .. rabatt*|procent',
      'ge|sälj|gör .. gratis|rabattkod*|lösenord*|krona|euro',
      'säg|skriv|bekräfta|lova|svara|upprepa .. att .. gratis|kostar|rabatt*|euro',
      'jailbreak|sudo|adminläge|utvecklarläge|debug',
    ],
  },
  {
    act: 'yes',
    leading: [
      'ja|jo|japp|jepp|jovisst|jajamän|jajjemen|absolut|gärna|visst|okej|ok|okay|jadå|jodå|javisst|japp|självklart|precis|stämmer|yes|jaa|joo|juu|jåå|jo-o|jå|låter|nog|naturligtvis|passar|jaha|jupp|jap|juo',
    ],
  },
  {
    act: 'no',
    leading: [
      'eiku|eikun|nej|nä|nää|näe|nix|nepp|nope|nejdå|nehej|icke|inte|nåne|nejtack|näpp|niks|näj',
      'ja|jo|jaa nej|nä|näe',
    ],
    alone: ['behövs|behöver|behöver inte|int|ej|ingen'],
  },
];

export const mood: MoodCues = {
  question: [
    '^ var',
    'köper|hyr|lånar|reparerar|lagar|servar|slipar|monterar|byter|söker|anställer|ordnar|slår|packar ni|du',
    'var|vars finns|är|kan|hittar|ligger|får|har|köper|e|ä|någonstans|nånstans|finn|ni|man|jag',
    'vad|va|vem|vilken|vilket|vilka|vart|varifrån|när|nar|hur|huru|varför|hurudan~|hurdan~|vems|vaför|hurdana|varför',
    '^ är|e|ä|har|ha|finns|finn|kan|får|går|kommer|ska|skall|skulle|sku|vet|säljer|levererar|skickar|tar|gäller|ingår|passar|fungerar|funkar|tål|håller|hinner|räcker|kostar|stämmer|kunde|vill|behöver|måste|erbjuder|har|accepterar|hade|ryms|stänger|öppnar|väger|medföljer|krävs|fås|blir|klarar|brukar|tillverkas|sälj|säljs|duger|väljer|tänker|jobbar|svarar|ligger|beställer|öppen|öppet',
    'ni|du|det|den|man|jag|de|dom|vi|någon|nån inte|int eller $',
    'är|har|finns|kan|får|går|kommer|säljer|levererar|skickar|tar|hinner|är|ha|kunde|skulle|sku|vill|behöver|e|ä|måste ni|du|man|jag|det|den|de|dom|någon|nån|vi|något|nåt|nå|någo',
    'eller $',
    'månne|mån|tro $?',
  ],
  enclitic: [],
  request: [
    'berätta|säg|meddela|visa|lista|upplys|förklara|ge|kolla|kontrollera|titta|räkna|sök|ta',
    'kan|kunde|skulle|skull|vill ni|du',
    'vill|skulle|ville|sku .. veta|fråga|höra|kolla|ha|kontrollera|försäkra',
    'undrar|undra|undrade|funderar|fundera|undrade|funderade|funderat',
    'frågar|fråga|fråga|frågade|frågor|frågan',
    'vet|hittar .. inte|int',
    'info|information|uppgift*|uppgifter|infon',
    'tacksam|snäll|snälla|vänlig*',
    'om|ifall ni|den|det|de|man|jag',
    'intresserad|intresse|intresserar',
  ],
  statement: [
    'var|fick|köpte|beställde|gick|kom|hade|såg|läste|hörde|lovade|sade|sa|betalade|tog|tar|beställer|köper|kommer|åker|valde|förstår|gillar|älskar|bor|tror|trodde|hoppas|provar|skönt',
    'jag|vi|ja har|hade|är|bor|tog|tar|kommer|köpte|fick',
    'bra|fint|tråkigt|synd|roligt|kul|utmärkt|jättebra|trevligt|skada att|det|service|med|betjäning',
    'den|det|garantin|priset|leveransen|allt|servicen är|var .. bra|ok|okej|dyr|dyrt|billig|billigt|fin|fint|för|redan|klart|perfekt',
  ],
  newClause: ['men', 'och|o om|ifall ni|den|det|de|man|jag', 'dessutom', 'hurså|förresten|fö'],
  joiner: [
    'och|o|å|samt|plus|ok|okej|ja|jo|tack|eller|att|hej|hejsan|nå|så|då|sen|nä|jaha|aha|hallå|om|ifall|undrar',
  ],
};

// What Swedish-speaking customers say about stores and those who answer: where, when. Data only.
import type { Lexicon } from '../types.ts';

export const ofStores: Lexicon['topics'] = {
  'store-hours': {
    asking: [
      '*öppettid~|*öppettide*|öppethållning*|öppethåll*|öppningstid~|öppethållningstid*|öppettier*|öppetid*',
      'öppet|öppna|öppnar|öppen|öppnas|oppe',
      'stänger|stängt|stängd|stänga|stänges|stängda|stängning*|stäng',
      'hur dags|länge|sent .. öppet|öppnar|stänger|öppna|öppen',
      'hur dags|länge|sent .. är|har|håller ni|butik*|affär*|du|de',
      'hur|huru dags',
      'vilken tid|vilka .. tider|öppnar|stänger|öppet',
      'när|vilka .. öppnar|stänger|öppet|öppna|stängt|öppen',
      'är|har|e|håller|ha|ä ni|butiken|affären|det|man .. öppet|öppna|stängt|stängda|öppen',
      'hinner|hinna jag|vi|man .. butik*|affär*|före|innan|ännu|till',
    ],
  },
  'service-hours': {
    asking: [
      'kundtjänst*|kundservice*|kundbetjäning*|chatt*|växel*|telefontjänst*|telefontid*|kundtjänste* .. öppen|öppet|tid*|öppnar|stänger|stängd|plats|stängt|bemannad|nås|anträffbar|betjänar|svarar',
      'öppen|öppet|öppnar|stänger|när|nar|tider|plats|vilka|hur|är|har|tid|bemannad|öppettid* .. kundtjänst*|kundservice*|kundbetjäning*|chatt*|telefontjänst*|växel*',
      'när|nar|hur .. finns|är|jobbar|svarar|har .. någon|nån|person*|människa|människor|anställd*|försäljare|ni|folk|kundtjänst* .. plats|där|nås|få|tag|anträffbar|svara|här|jobb|på|telefon',
      'när|nar .. nås|når|nå|tag .. er|någon|ni|man|jag',
      'när|nar .. någon|nån|man .. plats|svarar|svara|prata|där|på',
      'telefontid~|betjäningstid~|servicetid~|telefontide*',
    ],
  },
  'store-info': {
    asking: [
      '*adress~|*adresse*|adressen',
      'var|vart|vars|varst|vilken .. är|finns|ligger|hittar|e|ä|har .. ni|butik*|affär*|er|varuhus*|butiken|ert',
      'var|vart|vars .. ligger|håller|befinner',
      'ligger|belägna|belägen .. ni|butik*|affär*|varuhus*',
      '*telefonnummer|*telefonnumret|tel|tfn|kontaktuppgift*|mejladress*|epost|e-post|e-postadress*|mailadress*|kontaktinfo*|nummer|numret',
      'finns|har .. butik|butiker|affär|affärer|varuhus|fysisk*',
      'närmaste|närmast|närmsta .. butik|butiken|affär|affären|varuhus|butiker|ni',
      'vilken|vilka|var .. närmaste|närmast',
      'hur många butiker|affärer|varuhus',
      'finns|finn|är|e ni i|på',
      'ställa|lämna|ställer|lämnar|får .. bil|bilen',
      'parkera*|parkering*|rullstol*|tillgänglighetsanp*',
      'hur .. kommer|hittar|tar .. man|jag .. dit|till|er',
      'i vilka|vilken städer|stad|orter|ort',
    ],
    hint: ['var|vart|vars', 'butik|butiken|affären'],
  },
};

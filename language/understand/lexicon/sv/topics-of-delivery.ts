// What Swedish-speaking customers say about how goods reach them: sent home or fetched. Data only.
import type { Lexicon } from '../types.ts';

export const ofDelivery: Lexicon['topics'] = {
  'delivery-time': {
    asking: [
      '*leveranstid~|*leveransti*|transporttid~|levtid*|frakttid*|leveransdag*|leveransdatum*',
      'hur|huru länge|lång|snabbt|fort|snart|lång .. leverans*|levererar*|levereras|levera*|skick*|frakt*|framme|få|får|fraktas|posten|beställning*|tid .. tar|innan|tid',
      'hur|huru länge|lång|snabbt|fort|snart|många .. tar|tar|innan|dröjer|räknar|få|får|kommer|framme|tid .. den|det|leverans*|frakt*|hem|mig|få|får|leverera*|på',
      'hur snabbt|fort|snart|länge .. kan|får|få|kommer|levererar|skickar|skickas|levereras',
      'tar|dröjer leverans*|frakt*|hemleverans*',
      'hur|vilken|va dags? dag|snart|vecka .. kommer|får|levereras|leverans*|framme',
      'när|nar kommer|får|kan|skulle|sku|levereras|levererar|skickas|skickar|anländer|är|få|anlända .. hem|leverans*|framme|fram|den|det|paketet|få|varan|leverera*|skick*|jag|vi|dem|de',
      'hinner|hinns|hinna|hunnit .. fram|komma|före|innan|få|leverera*|till|jul|den|det|ni',
      'hinner|hinna',
      'när|nar .. .. framme|levereras|levererad|levererat|anländer|hemlevererad',
      'hur länge|snabbt|fort|snart|lång .. .. framme|fram|hem|hit|hos',
      'kommer|får|kan|levereras|leverera* .. före|innan|lagom|till .. jul|julen|fredag|lördag|helgen|midsommar|måndag|imorgon|morgon|veckan|påsk',
      'före|innan|till jul|julen|julafton|helgen|midsommar|påsk',
      'expressleverans*|snabbleverans*|snabbast|express*',
      'hur|inom många dagar|dagar|arbetsdagar|veckor',
      'få|får|fås|fram|hem|hinner|kommer|levereras|leverera|skickas .. på|inom|under #|ett|en|två|tre|fyra|fem|några dagar|dag|dygn|vecka|veckor|vardagar|arbetsdagar|timmar',
      'leverans*|frakt*|leverera* .. tar|dröjer|länge|lång|snabbt|när|tid',
      'skickas|skickar|levereras|går .. idag|samma|genast|direkt|i .. dag',
    ],
    hint: ['när|nar', 'hur länge', 'hur snabbt|snart|fort', 'leverans~|hemleverans~|leveransen|leveranse*'],
  },
  'delivery-area': {
    asking: [
      'levererar|leverera|leveras|skickar|sänder|skicka|postar|kör|transporterar|fraktar|hemlevererar ni|de|du',
      'levererar|leverera|leverans|skickar|sänder|skicka|hemleverans|levereras|leverans*|hemleverera*|hemkörning|skickas|sändas|fås|få .. till|hem|utomlands|hit|dit|skärgården|åland',
      'kan|går|får|möjligt|finns|gäller|funkar|erbjuder|har .. levere*|hemleverans*|hemlever*|hemkörning|hemsänd*|hemskicka*|hemtransport*|skickat|levererad|hemskickad|levererat|hemkör*|hemkörd',
      'hemleverans*|hemkörning*|hemtransport* .. till|hit',
      'kan|går|får .. få|skicka|skickas|sända|sänt|skickad|skickat|fås .. hem|hit|till|post*',
      '*postnummer|postnumret|postnr|postnumre~|postkod',
      'leveransområde~',
      'levererar|leverans*|leverera* .. $',
    ],
    hint: ['hemleverans~|hemkörning~|hemsändning', 'skicka*|leverera*|sänder|sända|sänds|sändas|hem'],
  },
  'delivery-cost': {
    asking: [
      'från|över|hur|vilken|vid vilken|hur? .. summa*|mycket|belopp* .. gratis|fritt|fraktfri*|fri',
      '*fraktkostnad*|*frakt|*frakten|*fraktavgif*|*leveranskostnad*|*leveransavgif*|*leveranspris*|porto~|portot|postavgif*|postkostnad*|fraktpris*|fraktfri*|frakten|hemleveransavgif*|transportkostnad*|hemleveranspris*|leveranskost*',
      'vad|va .. kostar|kosta|tar|blir|är|går|betalar .. frakt*|leverans*|hemleverans*|hemkör*|transport*|leverera*|posten|skicka*|hemtransport*|sända',
      'hur mycket .. kostar|kosta|tar|blir|är|går|betalar .. frakt*|leverans*|hemleverans*|hemkör*|transport*|leverera*|posten|skicka*|hemtransport*|sända',
      'kostar|kosta|kostnad* .. frakt*|leverans*|hemleverans*|transport*|leverera*|skicka*|hemkör*|hemtransport*',
      'kostar|kosta .. få .. hem',
      'kostar|kosta .. .. hemkörd|hemkört|hemskickad|hemskickat|hemlevererad|hemlevererat|hemtransporterad',
      'kostar|kosta .. hem|hemlevererad|levererat|levererad|hemskickad',
      'gratis|fri|kostnadsfri|fritt|avgiftsfri .. frakt*|leverans*|hemleverans*|hemkör*',
      'frakt*|leverans*|hemleverans*|hemkör* .. gratis|fri|fritt|kostar|kosta|pris|kostnad*|avgift*|ingår|dyr*',
      'ingår frakt*|leverans*',
    ],
  },
  pickup: {
    asking: [
      '*avhämtning*|*upphämtning*|avhämta*|upphämta*|hämtning*|utköp',
      'hämta|hämtar|hämtas|hämtat|hämtade|avhämta*|hämt* upp|ut?',
      'reservera*|boka|bokar|bokning*|reservation*|bokat|bokad',
      'lägga|lägger|sätta|sätter|ställa|lägg|sätt .. undan|åt|sidan|undan|av',
      'ta|tar|håll|hålla|spara|spar .. undan|åt|reserverad',
      'click|klicka|click&collect and|och|collect|hämta',
      'kan|får|går .. komma|jag|svänga .. förbi|och .. hämta|köpa|ta',
      'hämtklar~|avhämtningsklar*',
      'plocka|plockar|plockas upp',
    ],
  },
};

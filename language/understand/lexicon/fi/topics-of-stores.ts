// What Finnish customers say about stores and those who answer: where, when. Data only.
import type { Lexicon } from '../types.ts';

export const ofStores: Lexicon['topics'] = {
  'store-hours': {
    asking: [
      '*aukiol~|*aukiolo*|aukioloj*',
      'auki|aukee|aukeaa|aukeeko|aukeaako|avaatte|avataan|avaa|avaako|avoinna|avoin|avoina|aukik|aukena*|aukee|avaat|avoimin*',
      'kiinni|kii|suljettu|suljetaan|suljette|sulkeutuu|sulkee|sulkemisai*',
      'menee|mennee|laitetaan kiinni|kii',
      'kiinni|suljettu|suljetaan|suljette|sulkeutuu|sulkee|sulkemisai*|kiinnik|sulettu|sulkekaan',
      'mihin|moneltako|monelta|moneen|mihinkä|monelt|moneenko|mihinkäs|mihi .. asti|saakka|aikaan|aukeaa|menee|auki|ootte|olette|on|aukee|pääsee|kello|asti|suljette',
      'mihin|mihi kello? asti|saakka|aikaan|kellonaikaan',
      'moneltako|monelta|moneenko|moneen|monelt',
      'palveletteko|palvelette|onko|oletteko|ootteko|ootteks|ooksteette|palveleeko .. sunnunt*|lauantai*|viikonloppu*|viikonlop*|juhannu*|joulu*|pyhä*|vappu*|huomenna|tänään|itsenäisyyspäiv*',
      'käydä|tulla|ehdin|kerkeän|kerkeenkö|ehdinkö|kerkiänkö|ehtiikö|pääseekö|pääsee .. kauppaan|myymälään|liikkeeseen|käymään|paikalle|paikan .. ennen|tänään|vielä|huomenna|asti',
      'ehtiikö|ehdinkö|ehdin|ehtii|ehtis*|kerkee*|kerkiää*|kerkeän|pääseekö|pääsenkö .. kauppaan|myymälään|liikkeeseen|käymään|käydä|kaupassa|myymälässä|ostoksille',
      'liiketunti*|palveluaja*|kellonajat|kellonaja*',
    ],
    hint: ['oletteko|ootteko|ootteks|ooksteette|oottekste|ootte|olette'],
  },
  'service-hours': {
    asking: [
      'onko|onks|ootteko|ootteks|oletteko|ollaanko|oltais|päivystääkö|vastaako|palveleeko .. aspassa|aspas|asiakaspalvel*|chatissa|chatis|puhelimessa|langoilla|linjoilla|luurissa .. maanant*|tiist*|keskiviik*|torst*|perjant*|lauant*|sunnunt*|viikonlop*|joulu*|juhannu*|pyhä*|vappu*|itsenäisyys*|pääsiäi*|loppiai*|uutenavuo*|aatto*|huomenna',
      'asiakaspalvel*|aspa|aspan|chat*|chät*|puhelinpalvelu*|puhelinvaihde*|palvelunumero*|linjat|chati*|tsät* .. auki|paikalla|avoinna|ajat|aika|aukiolo*|aukee|kiinni|suljettu|töissä|palvelee|päivystää|asti|tavoittaa|tavoitettavissa|vastaa|aukeaa|tavoitan|kii|menee',
      'auki|paikalla|aukeaa|aukee|avoinna|milloin|koska|millon|mihin|moneltako|palvelee|vastaa|onko|onks|aukiolo* .. asiakaspalvel*|aspa|aspan|chat*|chät*|puhelinpalvel*|vaihde|vaihteenne|tsät*',
      'milloin|koska|millon|moneltako|mihin|millonkahan|milloinkahan .. joku|ihminen|ihmisiä|asiakaspalvelija*|myyjä|myyjiä|henkilö*|ketään|porukkaa|aspaaja .. paikalla|paikal|töissä|linjoilla|vastaamassa|tavoitettavissa|tavoittaa|vastaa|siellä|tavoitan|kiinni',
      'milloin|koska|millon|mihin .. teidät|teitä|teihin .. tavoittaa|tavoitan|saa|kiinni',
      'milloin|koska|millon .. paikalla|tavoitettavissa|linjoilla',
      'onko|onks .. joku|ketään|ihmisiä|henkilö*|asiakaspalvelija* .. paikalla|töissä|linjoilla .. huomenna|viikonlop*|lauantai*|sunnunt*|illalla|maanantai*|tiistai*|keskiviikko*|torstai*|perjantai*|jouluna|juhannuksena|aamulla',
      'palveluaika|palveluajat|palveluaikanne|palveluajan*',
    ],
  },
  'store-info': {
    asking: [
      '*osoite|*osoit~|*osottee~|*osoittee~',
      'missä|mis|missäs|missäpäin|missähän|mis|missäkohtaa .. olette|ootte|sijaitsette|sijaitsee|sijaitsi|myymälä|myymälänne|myymälät|liike|liikkeenne|liikkeet|kauppa|kauppanne|kaupat|kaupunginosassa|toimipiste*|putiikki|kivijalka*|myymälöitä|myymälöitänne|liikkeitä|kauppoja',
      'sijaitse*|sijainti|sijainnit|sijainnin|ajo-ohje*|ajo|kartta|kartalla|reittiohje*',
      '*puhelinnumero~|*puhelinnro*|puhnro|puh|numeronne|puhelinnu*|sähköpostiosoit*|yhteystie*|sähköpostinne|spostiosoit*|meiliosoit*',
      'mihin|mistä|mikä|minkä|mitä .. numeroon|numerosta|numero .. soittaa|soitan|soitella|myymälä*|voi|teillä|teiltä',
      'mikä .. numero|puhelinnumero|osoite|email|sähköposti',
      'onko|onks|löytyykö .. teillä|teil .. myymälä*|liikettä|kauppaa|toimipist*|kivijalka*|liikkeitä',
      'onko|onks|löytyykö|oisko .. myymälää|myymälöitä|liikettä|liikkeitä|kauppaa|kauppoja|toimipistettä|kivijalkakaup*|kivijalkamyymäl*|kivijalka*',
      'montako|kuinka monta? myymälää|liikettä|kauppaa',
      'onko|onks|oisko|löytyykö teitä|teit',
      'mikä|missä|mitkä|mistä|mis .. lähin|lähimmän|lähintä|lähimmät|lähimpänä|lähellä|lähinnä .. myymälä*|kauppa*|liike*|liikkee*|toimipiste*|teidän|teiän',
      'lähin myymälä*|kauppa|liike|toimipiste|myymälänne|liikkeenne',
      'parkkipaik*|pysäköin*|parkkeera*|parkki~|esteettöm*|pyörätuoli*',
      'mitä|missä|mitkä kaupungeissa|myymälöitä|liikkeitä|kaupungissa|paikkakunnilla',
      'pääsee|pääsenkö|pääseekö .. bussilla|junalla|autolla|pyörällä|julkisilla|ratikalla|metrolla|rullatuolilla',
    ],
    hint: ['missä|mis|missäpäin', 'myymälä~|liike|kauppanne'],
  },
};

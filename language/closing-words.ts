// The closed lexicon of thanks and farewells in each language. A text is a closing only when all of it stands here, so a word
// that can also ask, refuse or object (but, wait, anyway, in advance) must never be added.
import type { Locale } from '../kernel/locale.ts';

export interface ClosingWords {
  /** Farewells wherever they stand. */
  readonly farewell: readonly string[];
  /** Farewells only as a clause of their own: "take care", but not "I will take care". */
  readonly clause: readonly string[];
  /** Said on leaving more than on coming ("heippa"): they close beside thanks, or after other closing words. */
  readonly either: readonly string[];
  /** Greetings that can take leave: they close only after other closing words ("ok, moi"). */
  readonly greeting: readonly string[];
  /** A welcome that closes only beside thanks: "kiitos ja tervetuloa". */
  readonly welcome: readonly string[];
  readonly thanks: readonly string[];
  /** May stand beside the others and say nothing alone. */
  readonly filler: readonly string[];
}

export const closingWords: Readonly<Record<Locale, ClosingWords>> = {
  fi: {
    farewell: [
      ...phrases(`näkemiin, kuulemiin, näkemisiin, hei hei, heihei, hei sitten, moi moi, moimoi, moido, moikkelis, heippahei,
        heippa hei, heissulivei, hyvästi, hyvää yötä, öitä, hyvät yöt, hyvät jatkot, tervetuloa uudelleen,
        tervetuloa uudestaan, tervetuloa toistekin, tervetuloa takaisin, tervetuloa taas, tervetuloa uudelleen asioimaan,
        tervetuloa asioimaan uudelleen, tervetuloa asioimaan uudestaan, tervetuloa taas asioimaan, tervetuloa pian uudelleen,
        tervetuloa pian taas, tervetuloa jatkossakin, tervetuloa asioimaan jatkossakin, toivottavasti nähdään,
        kiitos yhteydenotosta, kiitos yhteydenotostasi, kiitos yhteydenotostanne, kiitos että otit yhteyttä,
        kiitos että otitte yhteyttä, kiitos viestistä, kiitos viestistäsi, kiitos viestistänne, kiitos asioinnista,
        kiitos asioinnistasi, kiitos että asioit kanssamme, kiitos että asioit meillä, pitäkää hauskaa, nauti päivästä,
        nauti päivästäsi, nauttikaa päivästä`),
      ...every(
        'hyvää mukavaa kivaa ihanaa oikein_hyvää oikein_mukavaa kaunista aurinkoista rauhallista leppoisaa hauskaa rentouttavaa iloista tosi_hyvää erittäin_hyvää mahtavaa upeaa',
        'päivänjatkoa päivän_jatkoa illanjatkoa illan_jatkoa jatkoa viikonloppua viikon_loppua viikonjatkoa viikon_jatkoa viikkoa loppuviikkoa loppupäivää loppuiltaa alkuviikkoa kesää kesän_jatkoa kesänjatkoa syksyä talvea kevättä joulua joulunaikaa juhannusta pääsiäistä vappua lomaa vuotta uutta_vuotta keskiviikkoa perjantaita lauantaita sunnuntaita',
      ),
      ...every(
        'mukavaa kivaa ihanaa oikein_mukavaa kaunista aurinkoista rauhallista leppoisaa hauskaa iloista mahtavaa upeaa',
        'päivää iltaa iltapäivää aamua aamupäivää yötä',
      ),
      ...phrases(
        'päivänjatkoa, päivän jatkoa, illanjatkoa, viikonloppuja, jatkot, samoin sinulle, samoin teille',
      ),
    ],
    clause: phrases('nähdään, nähdään taas, nähdään pian, pärjäile, pärjäillään'),
    either: phrases('heippa, moikka, moikka moikka, heippa vaan, moikkamoi, tsau, ciao, bye, bye bye, hejdå'),
    greeting: phrases('moi, moro, hei, heps, terve, hejssan'),
    welcome: phrases(
      'tervetuloa, tervetuloa asioimaan, tervetuloa ostoksille, tervetuloa käymään, tervetuloa meille, tervetuloa myymälään, tervetuloa myymäläämme',
    ),
    thanks:
      phrases(`kiitos, kiitti, kiitoksia, kiitokset, kiitän, kiitämme, kiits, kiitosta, kiitoos, kiitoksii,
        tänks, thänks, thx,
        thanks, kiitos samoin, kiitos paljon, kiitoksia paljon, kiitos oikein paljon, suurkiitos, suuret kiitokset,
        tuhannet kiitokset, iso kiitos, isot kiitokset, paljon kiitoksia, kiitosta vain, kiitos vaan, lämmin kiitos`),
    filler: phrases(`avusta, avustasi, avustanne, vastauksesta, vastauksestasi, vastauksestanne, vastauksista,
        tiedosta, tiedoista, infosta, neuvosta, neuvoista, palvelusta, kaikesta, ajastasi, asiakaspalvelusta,
        selvityksestä, sinulle, teille, sulle, kovasti, paljon, hirveästi, hirmuisesti, tuhannesti, nopeasta, hyvästä,
        mukavasta, ystävällisestä, loistavasta, erinomaisesta, pikaisesta, mahtavasta, suuresta, teidän avustanne, sun
        avusta, sinun avustasi, erittäin paljon, palvelustanne, asiakaspalvelustanne, neuvoistasi, ajastanne,
      ok, okei, okey, okke, oki, selvä, selvä juttu, selvä homma, selvä peli, asia selvä, asia kunnossa, asia on selvä,
      hyvä, hyvä juttu, hyvä homma, hienoa, hieno homma, hieno juttu, loistavaa, mahtavaa, mahtava, loistava, mainiota,
      mainio, erinomaista, täydellistä, super, kiva, kivaa, kiva juttu, mukavaa, jees, jes, ja, sekä, oikein, tosi,
      todella, paljon, kovasti, vielä kerran, vielä, taas, nyt, nytten, sitten, siis, no niin, noni, nonni, samoin,
      samaa, sitä samaa, sinulle, teille, sulle, teillekin, sinullekin, sullekin, kaikille, teille kaikille, ole hyvä,
      ole hyvät, olkaa hyvä, ei kestä, eipä kestä, ei kestä kiittää, ilo oli auttaa, tämä riitti, tää riitti, tämä riittää,
      tää riittää, tämä selvisi, se selvisi, asia selvisi, asia hoitui, asia on kunnossa, tämä auttoi, tää auttoi, se auttoi,
      autoit paljon, autoit todella paljon, oli suuri apu, oli paljon apua, tästä oli apua, siinä kaikki, siinä se,
      siinä oli kaikki, se oli siinä, ei muuta, ei muuta nyt, ei ollut muuta, ei minulla muuta, ei mulla muuta, toivotan,
      toivotamme, toivottaa, toivottelee, toivotamme sinulle, toivotan sinulle, meiltä, täältä, kaikin puolin,
      ensi kertaan, uudelleen, uudestaan, arvoisa asiakas`),
  },
  sv: {
    farewell: [
      ...phrases(`hej då, hejdå, hejdå hejdå, hej då så länge, hejdå så länge, adjö, ajö, ajöss, på återseende, på
        återhörande, välkommen åter, välkomna åter, välkommen tillbaka åter, varmt välkommen åter,
        varmt välkomna åter, välkommen igen, god natt, natti natti, natti, ha det bra, ha det så bra, ha det gott,
        ha det så gott, ha det fint, ha det så fint, ha det toppen, ha de bra, ha det så trevligt, sköt om dig,
        sköt om er, må så gott, må gott, tack för att du kontaktade oss, tack för att ni kontaktade oss,
        tack för att du hörde av dig, tack för att ni hörde av er, tack för ditt meddelande, tack för ert meddelande,
        tack för din kontakt, tack för kontakten, tack för att du handlade hos oss, tack för besöket, tack för ditt besök,
        god fortsättning, god fortsättning på dagen, god fortsättning på kvällen, fortsatt trevlig dag, fortsatt bra dag,
        fortsatt fin dag, fortsatt trevlig kväll, fortsatt trevlig helg, tack och hej, hejsvejs`),
      ...every(
        'ha_en_fin ha_en_bra ha_en_trevlig ha_en_skön ha_en_god ha_en_härlig ha_en_riktigt_bra ha_en_riktigt_fin ha_en_toppen ha_en_fortsatt_trevlig ha_en_fortsatt_bra ha_en_fortsatt_fin ha_en_underbar önskar_dig_en_fin önskar_dig_en_trevlig önskar_dig_en_bra jag_önskar_dig_en_fin vi_önskar_dig_en_fin vi_önskar_dig_en_trevlig trevlig fin skön',
        'dag kväll helg vecka eftermiddag sommar höst vinter vår jul semester fredag lördag söndag onsdag veckoslut',
      ),
      ...phrases(
        'glad sommar, glad midsommar, god jul, gott nytt år, glad påsk, önskar dig en trevlig fortsättning',
      ),
    ],
    clause: phrases('vi hörs, vi ses, vi syns, ses, hörs, ha det, ha de'),
    either: phrases('hej hej, hejhej, tjing, moj moj, heippa, bye, bye bye, ciao'),
    greeting: phrases('hej, hejsan, tja, tjena, moi, moj'),
    welcome: phrases(
      'välkommen, välkomna, varmt välkommen, varmt välkomna, välkommen tillbaka, välkomna tillbaka',
    ),
    thanks:
      phrases(`tack, tackar, tack tack, tacktack, tack så mycket, tack så jättemycket, tack så hemskt mycket,
        tusen tack, stort tack,
        stort tack till dig, hjärtligt tack, många tack, tackar så mycket, tackar tackar, tackar och bugar, thanks, thx,
        tack ska du ha, tack skall du ha, tack ska ni ha, tack detsamma, tack själv`),
    filler: [
      ...phrases(`för hjälpen, för din hjälp, för er hjälp, för all hjälp, för svaret, för svaren, för ditt svar,
        för ert svar, för snabbt svar, för det snabba svaret, för ett snabbt svar, för snabb hjälp, för den snabba
        hjälpen, för informationen, för infon, för info, för bra service, för servicen, för god service, för allt, för
        din tid, för tipset, för beskedet, för det, för idag,
      ok, okej, okey, okay, oki, bra, jättebra, toppen, perfekt, utmärkt, härligt, kanon, kanonbra, super, fint, vad bra,
      så bra, då så, det låter bra, uppfattat, och, så, så mycket, igen, än en gång, detsamma, det samma, själv, till dig,
      till er, dig också, du med, ni med, dig med, var så god, varsågod, varsågoda, ingen orsak, inga problem, det var
        så lite,
      så lite så, det var allt, det var allt för mig, det var det hela, det var bara det, inget annat, inget mer,
      då vet jag, då är det klart, det löste sig, det hjälpte, mycket, jättemycket, för nu, för idag, från oss,
      kära kund, bästa kund`),
      ...every(
        'för_ett för_ditt för_ert för_en för_din för_er för_den för_det',
        'snabbt_svar bra_svar snabba_svaret snabb_hjälp bra_hjälp snabba_hjälpen fina_hjälpen goda_hjälpen bra_bemötande trevligt_bemötande trevliga_bemötandet snabb_service bra_service snabba_servicen goda_servicen tid',
      ),
    ],
  },
  en: {
    farewell: [
      ...phrases(`bye, bye bye, byebye, bye for now, goodbye, good bye, cya, see ya, see you later, see you soon, see
        you around,
        see you again, farewell, good night, goodnight, welcome again, you are welcome again, you're welcome again,
        come again, please come again, come back soon, come back any time, come back anytime, until next time, till
        next time,
        have a good one, have a nice one, have a great one, all the best, thank you for contacting us, thanks for
        contacting us,
        thank you for reaching out, thanks for reaching out, thank you for getting in touch, thanks for getting in touch,
        thank you for your message, thanks for your message, thank you for shopping with us, thanks for shopping with us,
        thank you for visiting, thank you for your visit, thanks for visiting, thank you for choosing us,
        thanks for stopping by, hope to see you soon, hope to see you again, hope to see you again soon, we hope to
        see you again,
        merry christmas, happy holidays, happy new year, happy easter`),
      ...every(
        'have_a_nice have_a_good have_a_great have_a_lovely have_a_wonderful have_a_pleasant have_a_fantastic have_an_excellent have_a_very_nice have_a_really_nice enjoy_your enjoy_the enjoy_the_rest_of_your have_a_good_rest_of_the have_a_good_rest_of_your have_a_great_rest_of_your have_a_nice_rest_of_your have_a_lovely_rest_of_your wish_you_a_nice wish_you_a_good wish_you_a_great wishing_you_a_nice wishing_you_a_good wishing_you_a_great wishing_you_a_lovely',
        'day evening weekend week afternoon night morning summer holiday trip',
      ),
    ],
    clause: phrases('take care, see you, later, laters, ta ta, so long, nice day, ciao, have fun'),
    either: phrases('heippa, moikka, hej då, hejdå, hei hei'),
    greeting: phrases('hi, hello, hey, hei, moi'),
    welcome: phrases('welcome, welcome back, you are always welcome, you are always welcome back'),
    thanks: phrases(`thanks, thank you, thankyou, thx, thnx, tnx, tks, ty, tysm, tyvm, thank u, cheers, much
        appreciated, many thanks, ta,
        thanks a lot, thanks so much, thank you so much, thank you very much, thanks very much, thanks a million,
        thanks a bunch,
        thanks a ton, i appreciate it, i appreciate your help, really appreciate it, appreciate it, big thanks, thanks again,
        thank you again, thanks guys`),
    filler: [
      ...phrases(`for the help, for your help, for all your help, for helping, for helping me, for the info, for
        the information, for the answer, for your answer, for the reply, for your reply, for the quick reply, for the
        quick answer, for the quick response, for your quick response, for the fast reply, for a quick reply, for the
        assistance, for your assistance, for your time, for everything, for that, for this, for letting me know, for
        the great service, for the good service, for great service, for the tip, for checking, for your patience, for
        all the help,
      ok, okay, oki, okey, k, kk, great, perfect, awesome, excellent, wonderful, lovely, brilliant, cool, super,
        fantastic, nice,
      good, alright, all right, right, got it, understood, i see, sounds good, and, so much, very much, a lot, again,
        then, now,
      well, oh, you too, same to you, to you too, likewise, and you, you're welcome, you are welcome, youre welcome,
        no problem,
      not at all, my pleasure, anytime, any time, happy to help, glad to help, glad i could help, that's all, thats all,
      that is all, that's it, thats it, that will be all, that's everything, that was all, nothing else, that's all i needed,
      that is all i needed, that helped, that helps, that helps a lot, very helpful, you've been very helpful,
      you have been very helpful, you've been great, all good, all set, all clear, i'm all set, for now, from us, dear
        customer,
      mate, guys, everyone, folks`),
      ...every(
        'for_the for_your for_a for_all_your for_all_the',
        'help reply answer response service assistance support info information quick_reply quick_answer quick_response fast_reply fast_answer fast_response prompt_reply prompt_response good_service great_service excellent_service quick_service quick_help kind_help good_help effort tips advice',
      ),
    ],
  },
};

function phrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}

/** Every first with every second; `_` joins the words of one. */
function every(first: string, second: string): string[] {
  return first
    .split(' ')
    .flatMap((one) => second.split(' ').map((other) => `${one} ${other}`.replaceAll('_', ' ')));
}

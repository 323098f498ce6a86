// The closed lexicon of Swedish thanks and farewells, of Finland and of Sweden. A word that can also ask, refuse or object
// must never be added.
import { every, phrases, type ClosingWords } from './lists.ts';

const fine =
  'fin bra trevlig skön god härlig toppen underbar riktigt_bra riktigt_fin riktigt_trevlig riktigt_skön fortsatt_trevlig fortsatt_bra fortsatt_fin fortsatt_skön mysig lugn kanon kanonbra super jättebra jättefin jättetrevlig schysst strålande solig rolig fantastisk lysande behaglig fridfull ljuvlig avkopplande toppenfin kiva finfin glad förträfflig';
const time =
  'dag kväll helg vecka eftermiddag förmiddag morgon natt lördag söndag fredag måndag tisdag onsdag torsdag kvällsstund resa hemresa veckohelg arbetsdag arbetsvecka stund dag_idag kväll_ikväll fortsättning resten_av_dagen dag_framöver lördagskväll fredagskväll söndagskväll tid eftermiddag_också dag_också kväll_också helg_också';
const season =
  'sommar höst vinter vår jul julhelg påsk midsommar semester nyår nyårshelg vappen lucia advent pingst påskhelg midsommarhelg sommarlov sportlov höstlov jullov alla_hjärtans_dag fars_dag mors_dag självständighetsdag valborg sommarledighet ledighet';
const neuter = 'fint bra trevligt skönt gott härligt toppen riktigt_trevligt riktigt_bra fortsatt_trevligt';

export const swedish: ClosingWords = {
  farewell: [
    ...phrases(`hejrå, hej rå, mors, mors mors, hej hopp, hejdå så mycket, hejsan då, go natt, gonatt, gonatt då, moikka då, heippa då, ha det nu, ha det nu så bra, ha det nu så gott, hav det bra, hav det så bra, hav det gott, ha allt gott, ha det finfint, ha det super, ha det kanon, guds fred, gud välsigne er, hej för den gången, hej för stunden, tack för stunden, tack för mig, tack för i kväll, tack för ikväll, då säger jag hej då, då säger jag hejdå, då säger jag hej, då säger jag adjö, då säger jag tack och hej, säger hej då, säger hejdå, jag säger hej då, jag säger hejdå, nu säger jag hej då, nu säger jag hejdå, hej då, hejdå, hejdå hejdå, hej då hej då, hej då så länge, hejdå så länge, hejdå då, hej då då, hejdo, hejdo då, hejhej då, hejhejdå, hej hej då, hejdåsan,
      hejdådå, ajö, ajöss, ajöss då, ajöken, adjö, adjö då, adjöss, farväl, hej så länge, hej så länge då, hej med dig, hej med er, hej svej, hejsvej, hejsvejs, hejsan svejsan då, hej för nu, hej för idag,
      hej för den här gången, hej för denna gång, på återseende, på återhörande, på återseende då, återseende, välkommen åter, välkomna åter,
      välkommen tillbaka åter, varmt välkommen åter, varmt välkomna åter, välkommen igen, god natt, godnatt, god natt då, natti natti, natti, nattinatti, natt natt, sov gott, sov så gott, dröm sött,
      ha det bra, ha det så bra, ha det gott, ha det så gott, ha det fint, ha det så fint, ha det toppen, ha det trevligt, ha det så trevligt, ha det skönt, ha det så skönt, ha det lugnt, ha det så kul, ha det kul, ha det härligt, ha det så härligt, ha det mysigt, ha det så mysigt,
      ha det riktigt bra, ha det riktigt gott, ha det jättebra, ha det så jättebra, ha det så länge, ha det bäst, ha det bra så länge, hadet, hadde bra, hadde gott, hare bra, hare gott, hare så bra, hare så gott, haren bra dag, haren fin dag,
      ni får ha det bra, ni får ha det så bra, du får ha det bra, du får ha det så bra, sköt om dig, sköt om er, sköt om dig själv, må så gott, må gott, må bra, må så bra, må väl, simma lugnt, allt gott, allt väl, allt gott så länge, lycka till, lev väl, kör försiktigt,
      ta hand om dig, ta hand om er, ta det lugnt, ta de lugnt, var rädd om dig, var rädda om er, krya på, på återseende i butiken, trevlig resa,
      tack för att du kontaktade oss, tack för att ni kontaktade oss, tack för att du hörde av dig, tack för att ni hörde av er, tack för ditt meddelande, tack för ert meddelande,
      tack för din kontakt, tack för kontakten, tack för att du handlade hos oss, tack för besöket, tack för ditt besök,
      tack för denna gång, tack för den här gången, tack för idag, tack för nu, tack för i dag, tack för pratstunden, tack för samtalet, tack för chatten, tack och hej, tack och hej då, tack hej, tack hej leverpastej, tack och hej leverpastej, tack och bock och hej,
      över och ut, over and out, klart slut, tata, ta ta, toodiloo, bye, bye bye, byebye, goodbye, see you, see ya, adios, au revoir, arrivederci, sayonara, hasta la vista, moido, näkemiin, kuulemiin, puss och kram, puss puss, puss, kram, kramar, kram på dig, hej puss, puss hej, hej på en stund`),
    ...every(
      'ha_en ha_en_riktigt ha_en_fortsatt önskar_dig_en önskar_er_en önskar_alla_en önskar_en jag_önskar_dig_en jag_önskar_er_en vi_önskar_dig_en vi_önskar_er_en en hoppas_du_får_en hoppas_ni_får_en du_får_ha_en ni_får_ha_en önskar_dig_detsamma_och_en ha_du_en ha_ni_en',
      fine,
      `${time} ${season}`,
    ),
    ...every(
      'trevlig fin skön härlig fortsatt_trevlig fortsatt_bra fortsatt_fin mysig riktigt_trevlig kiva',
      season,
    ),
    ...every('ha_ett ett önskar_dig_ett önskar_er_ett -', neuter, 'veckoslut år_framöver slut_på_dagen'),
    ...every(
      'trevlig fin skön härlig fortsatt_trevlig fortsatt_bra fortsatt_fin fortsatt_skön mysig riktigt_trevlig riktigt_fin riktigt_skön underbar lugn finfin kiva',
      time,
    ),
    ...every(
      'ha_en_fin ha_en_bra ha_en_trevlig ha_en_god ha_en_skön en_fin en_trevlig en_god trevlig fin bra fortsatt_trevlig',
      'fortsättning',
      '- på_dagen på_kvällen på_veckan på_helgen på_eftermiddagen på_sommaren på_hösten på_vintern på_året på_natten på_resten_av_dagen',
    ),
    ...every(
      'god önskar_en_god',
      'fortsättning_på_dagen fortsättning_på_kvällen fortsättning_på_veckan fortsättning_på_helgen fortsättning_på_sommaren fortsättning_då',
    ),
    ...phrases('önskar dig en trevlig fortsättning, trevlig fortsättning, god helg, god vecka'),
  ],
  done: [
    ...phrases(`det var väl det, det var väl bara det, det var nog bara det, det var nog det hela, det var allt för dagen, allt för dagen, det var allt jag ville fråga, det var allt jag hade att fråga, det var bara det jag ville fråga, det var det jag ville veta, det var det jag ville fråga, det var det jag undrade, inget mera för idag, inget mera från mig, inget mer från mig, inget annat från mig, inga fler funderingar, inga andra funderingar, inga mer frågor, inga mera frågor, jag har inget annat, jag har inget annat att fråga, jag har ingenting annat, jag har ingenting mer, har inget mer, har inget annat, har inget mer att fråga, har inget annat att fråga, jag undrar inget mer, jag behöver inte mer, jag behöver inte mer hjälp, jag behöver ingen mer hjälp, behöver ingen mer hjälp, behöver inget mer, jag behöver inte något annat, jag behöver inte något mer, jag klarar mig nu, nu klarar jag mig, då klarar jag mig, jag klarar mig med det, jag klarar mig med det här, jag har fått hjälp, jag har fått hjälp nu, jag fick hjälp, jag fick den hjälpen, har fått hjälp, har fått svar nu, har fått mitt svar, jag har fått mitt svar, jag har fått veta allt, jag vet allt jag behöver, jag fick veta allt, fick svar, fick mitt svar, fick det jag behövde, fick veta det jag ville, nu är det bra, nu är det klart, nu är allt klart, jag är nöjd med det, jag är nöjd med svaret, är nöjd med svaret, jag är nöjd med det här, jag är färdig, jag är färdig nu, nu är jag färdig, färdigt för min del, det var det för idag, det var det för den här gången, det var det för denna gång, det får räcka, det får räcka så, det får räcka för idag, det får räcka för nu, nu får det räcka, nu får det vara bra, det får vara bra så, det får vara allt, så var det med det, det var sista frågan, det var min sista fråga, måste sluta nu, jag måste sluta, jag måste sluta nu, nu måste jag sluta, vi slutar, vi slutar nu, nu slutar vi, jag ska sluta nu, jag ska sluta störa, nu ska jag sluta, nu ska jag sluta störa, jag måste logga ut, måste logga ut, nu måste jag logga ut, jag ska logga ut, nu ska jag logga ut, måste gå iväg, jag måste åka, nu måste jag åka, måste åka, jag åker nu, nu åker jag, nu beger jag mig, jag beger mig, nu beger jag mig hem, jag kilar nu, nu kilar jag, jag måste kila, nu måste jag kila, måste kila, nu går bussen, bussen går, det var allt, det var allt då, det var nog allt, det var väl allt, det var bara det, det var bara det jag ville veta, det var bara så, det var det hela, det var bara det jag undrade, det var allt jag undrade, det var allt jag behövde,
      det var allt jag ville veta, det var allt jag ville, det var allt jag hade, det var allt jag behövde veta, det var allt från mig, det var allt för mig, det var allt från min sida, då var det allt, då var det klart, då var det bra, då var det bra så, det här var allt, detta var allt, allt för mig, allt för idag, allt för nu,
      allt för denna gång, det var allt för denna gång, det var allt för den här gången, det är allt, det är allt för idag, det är allt för nu, det är allt för mig, det är allt jag behöver, det är allt jag behövde,
      inga fler frågor, inga flera frågor, inga frågor mer, inga ytterligare frågor, jag har inga fler frågor, har inga fler frågor, jag har inga flera frågor, inga andra frågor, jag har inga andra frågor, jag har inte fler frågor, jag har inget mer att fråga, jag har inget mer, inget mer för idag, inget mer för nu, inget mer idag, inget annat för idag, inget annat idag, inget annat just nu, inget mer just nu, inte något annat, inte något mer,
      inte något annat idag, jag behöver inget mer, jag behöver inget annat, jag är klar, jag är klar nu, nu är jag klar, då är jag klar, då är jag klar här, jag är klar här, är klar nu, jag är nöjd, jag är nöjd nu, jag är nöjd så, nu är jag nöjd, då är jag nöjd, då var jag nöjd, är nöjd så, klart så, klar så, klart för mig, klart för idag,
      jag fick svar, jag fick svar på allt, jag fick svar på mina frågor, jag fick svar på min fråga, jag fick svaret, jag fick mitt svar, jag fick den hjälp jag behövde, fick svar på allt, fick svar på mina frågor, fick svar på min fråga, jag har fått svar, jag har fått svar på allt, jag har fått svar på allt nu, jag har fått svar på mina frågor, jag har fått svar på min fråga, har fått svar på allt, nu har jag fått svar på allt, då har jag fått svar på allt, då har jag fått svar på mina frågor,
      jag fick veta det jag ville, jag fick det jag behövde, jag har det jag behöver, jag har allt jag behöver, slut för min del, slut för idag, slut för nu, klart för min del, för min del var det allt, då nöjer jag mig med det, jag nöjer mig med det, jag nöjer mig så,
      nu räcker det, nu räcker det för idag, det räcker för idag, det räcker för nu, det räcker för mig,
      jag går, jag går nu, nu går jag, jag måste gå, jag måste gå nu, nu måste jag gå, måste gå nu, måste gå, jag måste sticka, jag måste sticka nu, nu måste jag sticka, måste sticka, måste sticka nu, jag sticker, jag sticker nu, nu sticker jag, jag drar, jag drar nu, nu drar jag, jag måste dra, nu måste jag dra, måste dra,
      jag måste fara, nu måste jag fara, jag far nu, nu far jag, jag måste iväg, nu måste jag iväg, måste iväg, jag måste iväg nu, jag måste springa, nu måste jag springa, måste springa, jag måste rusa, nu måste jag rusa, måste rusa, jag ska gå nu, nu ska jag gå, nu ska jag fara, jag ska fara nu, jag ska iväg, nu ska jag iväg, jag lämnar nu, jag lämnar chatten, jag lämnar chatten nu, nu lämnar jag chatten, nu ger jag mig av, jag ger mig av, jag ger mig iväg,
      jag loggar ut, jag loggar ut nu, nu loggar jag ut, jag loggar av, jag loggar av nu, nu loggar jag av, loggar ut nu, loggar ut, loggar av, jag kopplar ner, jag kopplar ner nu, jag slutar nu, jag slutar här, nu slutar jag, jag avslutar, jag avslutar här, jag avslutar nu, nu avslutar jag, nu avslutar jag här, då avslutar jag, då avslutar jag här, avslutar här, avslutar nu, avslutar, vi avslutar här, vi avslutar nu, då avslutar vi, då avslutar vi här, vi slutar här, jag stänger, jag stänger nu, nu stänger jag, jag stänger ner, jag stänger ner nu, jag stänger av nu, nu stänger jag ner,
      nu ska jag inte störa mer, jag ska inte störa mer, ska inte störa mer, jag stör inte mer, nu stör jag inte mer, vill inte störa mer, jag vill inte störa mer, jag ska inte störa längre, jag ska inte uppehålla dig, jag ska inte uppehålla er, ska inte uppehålla dig mer, dags att gå, dags att sluta, dags att fara, nu är det dags att gå, dags för mig att gå`),
    ...every(
      'nu_ska_jag jag_ska jag_ska_nu ska nu_måste_jag jag_måste dags_att jag_går_och nu_går_jag_och',
      'sova lägga_mig äta jobba hem till_jobbet laga_mat handla till_butiken gå_hem gå_och_lägga_mig gå_och_sova fara_hem',
    ),
    ...every(
      'jag_avslutar avslutar nu_avslutar_jag då_avslutar_jag vi_avslutar jag_stänger stänger nu_stänger_jag då_stänger_jag du_kan_stänga du_kan_avsluta ni_kan_stänga ni_kan_avsluta vi_kan_avsluta vi_kan_stänga du_får_stänga du_får_avsluta jag_lämnar nu_lämnar_jag avsluta',
      'chatten den_här_chatten samtalet konversationen diskussionen det_här fönstret',
      '- nu här',
    ),
    ...phrases('vi kan avsluta här, du kan avsluta här, vi kan sluta här, du kan stänga, du kan avsluta nu'),
  ],
  clause: phrases(
    `ha det, ha de, tills vidare, tills vi ses, tills vi hörs, tills nästa gång, till nästa gång`,
  ),
  returning: phrases(
    `jag återkommer, jag återkommer vid behov, återkommer vid behov, jag återkommer om det behövs, återkommer om det är något, jag återkommer om det är något, jag återkommer senare, återkommer senare, jag hör av mig, jag hör av mig vid behov, jag hör av mig om det är något, hör av mig vid behov, jag hör av mig senare, hör av mig senare`,
  ),
  meeting: phrases(
    `vi hörs, vi hörs av, vi ses, vi syns, vi ses och hörs, vi hörs och ses, vi hörs vid, ses, hörs, syns, ses och hörs, då ses vi, då hörs vi, så ses vi, så hörs vi, vi ses då, vi hörs då, vi syns då, hörs av, vi talas vid, hoppas vi ses, hoppas vi hörs, vi pratas vid, pratas vid, på återseende, ses då, hörs då`,
  ),
  visit: phrases(
    'jag kommer förbi, jag kommer till butiken, kommer förbi, jag tittar in, vi kommer förbi, jag kommer och tittar',
  ),
  where:
    phrases(`om det är något, om det är något mer, om det behövs, om det dyker upp något, om jag undrar något, om jag har fler frågor, om jag behöver hjälp, om jag behöver något, i butiken, i affären, på plats, hos er, senare, sedan, imorgon, i morgon, ikväll, i kväll, idag, i dag, på måndag, på tisdag, på onsdag, på torsdag, på fredag, på lördag, på söndag, nästa vecka, nästa gång, nästa månad, i helgen, till helgen, på helgen,
    snart, igen, snart igen, en annan gång, en annan dag, en vacker dag, någon gång, någon dag, i vår, i sommar, i höst, i vinter, efter helgen, efter jobbet, i, på, där, där då, vid, vid behov, efter jul, efter nyår, i nästa vecka, någon annan gång, framöver`),
  parting: [
    ...phrases(`hej hej hej, hejhejhej, hei hei, moi moi, moimoi, heihei, tjing tjing, glad sommar, glad midsommar, god jul, riktigt god jul, gott nytt år, gott nytt, gott slut, gott slut på året, glad påsk, glad vappen, glad första maj, glad valborg, glad lucia, glad advent, glad helg, god fortsättning, god fortsättning på det nya året, god fortsättning på nya året, glad självständighetsdag, glad alla hjärtans dag,
      god jul och gott nytt år, en riktigt god jul, ha en god jul, ha en riktigt god jul, ha en glad påsk, ha en glad sommar, ha en glad midsommar, en god jul, en glad påsk, god påsk, god midsommar, vi önskar god jul, önskar god jul, önskar en god jul, ett gott nytt år`),
  ],
  either: phrases(
    'hej hej, hejhej, tjing, tjingeling, moj moj, heippa, moikka, ciao, tsau, tjolahopp, tjo, hejsvejsan, mojs, hej och hå, tjipp, nå hej, no hej, nå hejdå, tja tja, hejsan hoppsan, hej på dig, hej på er',
  ),
  greeting: phrases('hej, hejsan, tja, tjena, moi, moj, mojn, hei, moro, tjenare, tjo, hallå'),
  welcome: phrases(
    'välkommen, välkomna, varmt välkommen, varmt välkomna, välkommen tillbaka, välkomna tillbaka',
  ),
  signature: phrases(
    `vänligen, vänligast, med vänliga sommarhälsningar, vårhälsningar, hösthälsningar, vinterhälsningar, påskhälsningar, soliga sommarhälsningar, glada hälsningar, hjärtliga hälsningar, mvh från, hälsningar från, hälsn, hlsn, m v h, allra bästa hälsningar, med vänlig hälsning, med vänliga hälsningar, vänliga hälsningar, vänlig hälsning, hälsningar, bästa hälsningar, varma hälsningar, med varma hälsningar, många hälsningar, med bästa hälsningar, mvh, vh, hälsar, hälsn, med hälsning, med hälsningar, soliga hälsningar, sommarhälsningar, julhälsningar, hälsning, högaktningsfullt, tackar och hälsar, kram från`,
  ),
  thanks:
    phrases(`merci, danke, gracias, tackelitack, tack, tackar, tackis, tacka, tacka tacka, tack tack, tacktack, tack så mycket, tack så jättemycket, tack så hemskt mycket, takc, tck, tak, tackk, tusen tack, tusentack, tusen tusen tack, stort tack, ett stort tack, jättetack, ett jättestort tack,
    stort tack till dig, hjärtligt tack, hjärtliga tack, varmt tack, många tack, tackar så mycket, tackar så hemskt, tackar tackar, tackar och bugar, tackar och bockar, tack och bock, thanks, thx, kiitos, kiitti, tack ska du ha, tack skall du ha, tack ska ni ha, tack detsamma, tack själv, tack skulle du ha, nå tack, uppskattas, tacksam`),
  settled:
    phrases(`ingenting annat, ingenting mer, ingenting mera, inget från mig, ok, okej, okey, okay, oki, okejdå, okej då, okidoki, jag förstår, jag fattar, förstått, uppfattat, det låter bra, låter bra, då vet jag, nu vet jag, då vet jag det, nu vet jag det, bra att veta, då är det klart, då är det så, det är klart, det löste sig, det ordnade sig, det hjälpte, det hjälpte mig, vad bra, va bra, så bra, då så, då så då, nå då så, så så, det gör jag, då gör jag så, då gör vi så, vi gör så, vi säger så, då säger vi så, jag gör så, så gör vi, så gör jag,
    inget annat, inget mer, inget mera, inte mer, inget mer nu, det är bra så, det är bra så här, det var bra så, det blir bra så, det räcker så, allt klart, allt bra, allt bra nu, allt okej, allt ok, allting klart, allt är klart, allt löst, allt löste sig, det blir bra, då är allt klart, då är allt bra, jag tänker på saken, jag funderar, jag funderar på det, ska fundera, ska fundera på det, funderar vidare, då beställer jag, perfekt då, toppen då, bra då, fint då, det var bra, det var till stor hjälp, det var snällt, det var det jag behövde veta, nu förstår jag, jag fattade nu, mottaget, noterat, det ordnar sig`),
  lead: phrases(
    `ja, jo, joo, japp, jepp, jajamän, nej, nä, nej tack, nej nej, nä nä, nä tack, nej men, nä men, nä men nu, nej men nu, jaha, jaså, jovisst, aha, joo nej, nänä, nehej, nope, nix, nej då, jodå, visst, ja ja, jo jo, jaja, jojo, jaha ja, aj`,
  ),
  filler: [
    ...phrases(`tror jag, jag tror, jag tror att, tänker jag, skulle jag säga, för hjälpen, för din hjälp, för er hjälp, för all hjälp, för all din hjälp, för hjälp, för svaret, för svaren, för ditt svar, för svar, för ert svar, för snabbt svar, för det snabba svaret, för ett snabbt svar, för snabb hjälp, för den snabba hjälpen, för informationen, för infon, för info, för bra service, för servicen, för god service, för allt, för
      din tid, för er tid, för tipset, för tipsen, för beskedet, för det, för detta, för det här, för mig, för en bra service, för trevlig service, för bra hjälp, för att du hjälpte, för att ni hjälpte, för att du hjälpte mig, för att ni finns, för tålamodet, för ditt tålamod,
      bra, jättebra, toppen, perfekt, utmärkt, härligt, kanon, kanonbra, super, fint, snyggt, strålande, underbart, fantastiskt, superbra, schysst, kiva, skönt, bra jobbat,
      och, så, så mycket, igen, än en gång, ännu en gång, ännu, detsamma, det samma, själv, till dig, till er, till er alla, till alla, dig också, er också, du med, ni med, dig med, er med, du också, ni också, samma till dig, samma till er, detsamma till dig, detsamma till er, var så god, varsågod, varsågoda, ingen orsak, inga problem, det var så lite, så lite så, så länge, då, nu, just nu, sedan,
      mycket, jättemycket, hemskt mycket, för nu, för idag, för i dag, för den här gången, för denna gång, för den gången, för ikväll, från oss, från mig, från oss alla, kära kund, bästa kund, på dig, på er, på er alla, på dig också, på er också, på dig med, på er med, er alla, alla, alla där, allihop, allihopa, vännen, vänner, snälla du, snälla ni, kompis, du, hörni, hörru, gott folk,
      ursäkta besväret, förlåt besväret, ursäkta att jag störde, det var det jag behövde, det var precis det jag behövde, hoppas jag, hoppas, och så, också, med, bot, robot, chatten, dig, er, önskar jag, önskar vi, önskas, önskas dig, önskas er, tillsvidare, helt enkelt, riktigt, verkligen, nog, nå, jättefint, härifrån, idag, ikväll, framöver, från min sida`),
    ...every(
      'för_ett för_ditt för_ert för_en för_din för_er för_den för_det för',
      'snabbt_svar bra_svar snabba_svaret snabb_hjälp bra_hjälp snabba_hjälpen fina_hjälpen goda_hjälpen bra_bemötande trevligt_bemötande trevliga_bemötandet snabb_service bra_service snabba_servicen goda_servicen tid vänligt_bemötande fint_bemötande vänliga_bemötandet',
    ),
  ],
};

// Everyday words for kinds of goods that titles call otherwise: "telkkari" is a televisio, "tires" are tyres. Only words that
// mean the same goods in every shop; what one shop calls its own things is for its `aliases`. Data and one lookup.
import type { Locale } from '../../kernel/locale.ts';

/** Groups of base forms that name the same goods, apart by commas. */
const groups: Readonly<Record<Locale, string>> = {
  fi: `puhelin matkapuhelin kännykkä luuri, televisio telkkari töllö tv, polkupyörä fillari, läppäri kannettava,
    pesukone pyykinpesukone pyykkikone, astianpesukone tiskikone, pölynimuri imuri, mikroaaltouuni mikro, liesi hella,
    housut pöksyt, farkut farmarit, t-paita teepaita, kenkä poppi, lenkkari lenkkitossu lenkkikenkä juoksukenkä,
    kumisaapas kumppari, talvirengas talvikumi, kesärengas kesäkumi, kitkarengas kitka kitkakumi, nastarengas nastakumi,
    moottorisaha saha, ruohonleikkuri nurmikonleikkuri, trimmeri siimaleikkuri, sohva soffa, sänky vuode, valaisin lamppu,
    otsalamppu otsavalo, taskulamppu fikkari, kuulokkeet kuulokeet luurit, kaiutin kajari, vessapaperi wc-paperi,
    koiranruoka koiranmuona, kissanruoka kissanmuona, virvoitusjuoma limu limsa limonadi, olut kalja bisse, karkki makeinen namu,
    johto piuha kaapeli, kaukosäädin kaukkari, uistin viehe, onkivapa vapa onki, pyörätuoli rullatuoli, sateenvarjo sontikka,
    porakone pora, ompelukone ompelumasiina, kahvinkeitin kahvikone, leivänpaahdin paahdin, tabletti täppäri,
    näyttö monitori, näppäimistö näppis, tulostin printteri, muistitikku usb-tikku, potkulauta skuutti, lumikola kola,
    kottikärryt kottarit kottikärry, jatkojohto jatkoroikka, paristo patteri, kattila kasari, peitto täkki, pyyhe pyyheliina,
    lippalakki lippis, käsine hanska, rukkanen kinnas, alushousut kalsarit bokserit, rintaliivit rintsikat, aurinkolasit arskat,
    silmälasit rillit, verryttelyhousut verkkarit, collegehousut kollarit, deodorantti dödö, sampoo shampoo, olohuonepöytä sohvapöytä,
    haalari haalarit, tuttipullo maitopullo, makuupussi makuupussit, rattaat rattaat, lämmitin lämpöpatteri, tikapuut tikkaat`,
  sv: `mobiltelefon mobil telefon lur, television tv teve, cykel hoj, tvättmaskin bykmaskin, mikrovågsugn mikro,
    jacka rock, overall halare, byxa brallor byxor, gymnastiksko gympasko sneaker, gummistövel stövel, barnvagn vagn,
    vinterdäck vinterhjul, borrmaskin borr, gräsklippare klippare, soffa schäslong, fåtölj länstol, lampa belysning armatur,
    pannlampa huvudlampa, hörlur hörlurar, toapapper toalettpapper wc-papper, hundmat hundfoder, kattmat kattfoder,
    kattsand kattströ, läsk läskedryck, godis karamell, sladd kabel, fjärrkontroll fjärris, ryggsäck rinka, metspö spö,
    skärm bildskärm monitor, tangentbord tangentar, skrivare printer, usb-minne minnessticka, sparkcykel kickbike, vante handske,
    mössa luva, keps skärmmössa, solglasögon solbrillor, kalsonger boxershorts, behå bh, grill barbecue, kastrull gryta,
    täcke duntäcke, handduk badlakan, skyffel skovel, skottkärra kärra, förlängningssladd skarvsladd,
    pulsklocka smartklocka, elbord skrivbord`,
  en: `phone smartphone mobile handset cellphone, television tv telly, bicycle bike cycle, laptop notebook, tyre tire,
    aluminium aluminum, nappy diaper, pram stroller pushchair buggy, cot crib, torch flashlight, headlamp headlight headtorch,
    jumper sweater pullover, jacket coat, trousers pants, trainer sneaker, wellington welly, dummy pacifier, vacuum hoover,
    fridge refrigerator, cooker stove, tap faucet, spanner wrench, mower lawnmower, sofa couch settee, wardrobe closet,
    duvet comforter, headphone earphone headset earbud, loudspeaker speaker, cord lead, sweet candy, biscuit cookie,
    rucksack backpack, sledge sled, loo toilet, hob cooktop, trolley cart, moisturiser moisturizer, grey gray`,
};

const tables: Readonly<Record<Locale, ReadonlyMap<string, readonly string[]>>> = {
  fi: tableOf(groups.fi),
  sv: tableOf(groups.sv),
  en: tableOf(groups.en),
};

function tableOf(text: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const group of text.split(',')) {
    const words = group.trim().split(/\s+/u);
    for (const word of words)
      table.set(word, [...(table.get(word) ?? []), ...words.filter((other) => other !== word)]);
  }
  return table;
}

/** Other words for the same goods; empty when the word has none. `form`: a base form in lower case. */
export function synonymsOf(form: string, locale: Locale): readonly string[] {
  return tables[locale].get(form) ?? [];
}

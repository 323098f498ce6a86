// Spoken and hastily written Finnish brought nearer to the written standard: candidate forms of a word that no dictionary
// knows as it stands. It only proposes; whoever asked checks the candidates against a dictionary.

const candidatesAtMost = 28;

/** Whole words whose standard form no rule gives. A word that means something else in the standard is not here. */
const whole: ReadonlyMap<string, string> = new Map(
  `mut mutta, nii niin, mä minä, mää minä, mie minä, mun minun, mua minua, mulla minulla, mulle minulle, multa minulta, mussa minussa,
  sä sinä, sää sinä, sie sinä, sun sinun, sua sinua, sulla sinulla, sulle sinulle, sulta sinulta, meiän meidän,
  teiän teidän, heiän heidän, meijän meidän, teijän teidän, tää tämä, tän tämän, nää nämä, noi nuo, ton tuon, täs tässä,
  tos tuossa, tost tuosta, täst tästä, siin siinä, siit siitä, sil sillä, tääl täällä, tuol tuolla, siel siellä,
  tuolt tuolta, sielt sieltä, tääält täältä, täält täältä, sit sitten, sitte sitten, mis missä, mist mistä, mil millä,
  millon milloin, millo milloin, millonka milloin, mite miten, miks miksi, paljo paljon, paljonks paljonko, montaks montako,
  mikäs mikä, mitäs mitä, mites miten, missäs missä, entäs entä, ku kun, viel vielä, enään enää, ennää enää,
  kans kanssa, oon olen, oot olet, oo ole, ootte olette, ootteks oletteko, ootteko oletteko, ootko oletko, ooks oletko,
  ooksä oletko, onx onko, onks onko, onkse onko, onksne onko, oks onko, oisko olisiko, olisko olisiko, ois olisi,
  olis olisi, oisi olisi, oisin olisin, oisit olisit, oiskohan olisikohan, oliskohan olisikohan, eiks eikö, eix eikö,
  eikse eikö, emmä en, etsä et, tartten tarvitsen, tartteen tarvitsen, tarttee tarvitsee, tarttis tarvitsisi,
  tartteis tarvitsisi, tarttisin tarvitsisin, tartteisin tarvitsisin, tarvii tarvitsee, tarviin tarvitsen, tarvis tarvitsisi,
  tarvisin tarvitsisin, tiiä tiedä, tiiän tiedän, tiiät tiedät, tiiättekö tiedättekö, tiijä tiedä, tiätkö tiedätkö,
  tiiätkö tiedätkö, haluun haluan, haluisin haluaisin, haluisko haluaisiko, haen haen, kandee kannattaa, yks yksi,
  kaks kaksi, viis viisi, kuus kuusi, seittemän seitsemän, kaheksan kahdeksan, yheksän yhdeksän, yhdeksän yhdeksän,
  kakskyt kaksikymmentä, kolkyt kolmekymmentä, neljäkyt neljäkymmentä, viiskyt viisikymmentä, kuuskyt kuusikymmentä,
  seiskyt seitsemänkymmentä, kasikyt kahdeksankymmentä, ysikyt yhdeksänkymmentä, tollanen tuollainen,
  tommonen tuollainen, tällänen tällainen, tämmönen tällainen, semmonen sellainen, semmosia sellaisia, semmosta sellaista,
  tommosta tuollaista, tollasta tuollaista, tällästä tällaista, tämmöstä tällaista, minkälainen millainen,
  huomen huomenna, huomena huomenna, huommenna huomenna, tänää tänään, eile eilen, ylihuomen ylihuomenna, kiinniks kiinnikö,
  aukee aukeaa, aukeeko aukeaako, joo joo, juu joo, nääs näet, kattella katsella, ehin ehdin, ehtis ehtisi, vois voisi,
  sais saisi, tulis tulisi, kävis kävisi, pitäs pitäisi, saiskohan saisikohan, voisteko voisitteko, ootta olette,
  maksaaks maksaako, kestääks kestääkö, joteski jotenkin, jotenki jotenkin, jossai jossain, jotai jotain, jostai jostain,
  jonku jonkun, kukaa kukaan, mitää mitään, missää missään, mistää mistään, mihinkää mihinkään, yhtää yhtään,
  sentää sentään, kuitenki kuitenkin, muutenki muutenkin, ainaki ainakin, kumminki kuitenkin, kuiteski kuitenkin,
  kyl kyllä, kyllä kyllä, vast vasta, just juuri, justiin juuri, tartteeko tarvitseeko, tarviiko tarvitseeko,
  lähetteks lähetättekö, toimitatteks toimitatteko, myyttekö myyttekö, myytteks myyttekö`
    .split(/,\s*/u)
    .map((pair) => pair.trim().split(' ') as [string, string])
    .filter(([spoken, standard]) => spoken !== standard),
);

const backVowel = /[aou]/u;

/** `[äöy]` or `[aou]`, as the word's own vowels ask. */
function harmonised(word: string, back: string): string {
  return backVowel.test(word) ? back : back.replaceAll('a', 'ä').replaceAll('o', 'ö').replaceAll('u', 'y');
}

type Rule = (word: string) => readonly string[];

/** `pattern` at the end or inside, replaced; `A` and `O` in the replacement follow vowel harmony. */
function rule(pattern: RegExp, ...replacements: readonly string[]): Rule {
  return (word) =>
    pattern.test(word)
      ? replacements.map((replacement) =>
          word.replace(
            pattern,
            replacement.replaceAll('A', harmonised(word, 'a')).replaceAll('O', harmonised(word, 'o')),
          ),
        )
      : [];
}

/** Ordered by how often people write so. */
const rules: readonly Rule[] = [
  // onks, löytyyks, saaks: the question's clitic
  rule(/ks(?:e|[aä]|ne)?$/u, 'kO'),
  rule(/ko?s$/u, 'kO'),
  rule(/(?<=k[oö])s$/u, ''),
  // löytyiskö, maksais, voisko: the conditional
  rule(/is(?=(?:k[oö](?:h[aä]n)?)?$)/u, 'isi'),
  rule(/s(?=k[oö](?:h[aä]n)?$)/u, 'isi'),
  rule(/[sš](?=k[oö](?:h[aä]n)?$)/u, 'si'),
  // tuolt, kaupast, kaupas, tampereel: a dropped final vowel of a case
  rule(/(?<=[ls]t)$/u, 'A'),
  rule(/(?<=[aeiouyäö])s$/u, 'ssA'),
  rule(/(?<=[aeiouyäö])l$/u, 'llA', 'lle'),
  rule(/(?<=[ls][ls])$/u, 'A'),
  // poimureit, näit: the partitive plural
  rule(/(?<=i)t$/u, 'tA'),
  rule(/(?<=[aeiouyäö])t$/u, 'tA', 'tAAn'),
  // punast, punanen, semmosia: the dropped i of -inen
  rule(/(?<=[aäoöuy])(?=s(?:t[aä]?|en?|i[aä]|et|ess[aä]|eks|eksi|ell[aä]|een)$)/u, 'i'),
  rule(/(?<=[aäoöuy])(?=nen$)/u, 'i'),
  // euroo, puhelimii, nopee, hintoja: vowels grown together
  rule(/ee(?=(?:[nt]|mp[ai]|mm[aä][nt]?)?$)/u, 'eA'),
  rule(/ee(?=[a-zäö]{1,6}$)/u, 'eA'),
  rule(/ii$/u, 'iA'),
  rule(/oo$/u, 'oa'),
  rule(/öö$/u, 'öä'),
  rule(/uu$/u, 'ua'),
  rule(/yy$/u, 'yä'),
  // ostanu, loppunu, päässy: the participle
  rule(/(?<=[nlrs][uy])$/u, 't'),
  // kahentoista, lähen, yhen, tehään: the lost d
  rule(/h(?=[aäeiouyö])/u, 'hd'),
  rule(/(?<=[aeiouyäö])h(?=[aä]{2}n?$)/u, 'd'),
  rule(/(?<=[ieuyäöao])(?=[eä][nt]?$)/u, 'd'),
  // mennää, siihe, tampereellekki, täälläki: the lost n
  rule(/(?<=[aeiouyäö])$/u, 'n'),
  rule(/(?<=[aeiouyäö]k(?:ki|i|aa|ää))$/u, 'n'),
  rule(/(?<=[aeiouyäö])k(?=kin?$)/u, ''),
  // uus, yks: the lost i
  rule(/(?<=[sn])$/u, 'i'),
  // kattoo, mettä: tt for ts
  rule(/tt/u, 'ts'),
  // meirän, teherä: r for d
  rule(/(?<=[aeiouyäöh])r(?=[aeiouyäö])/u, 'd'),
];

/** A keyboard without dots: loytyyko, myymala. Two readings at most, since every vowel may be meant. */
function undotted(word: string): readonly string[] {
  if (!/[ao]/u.test(word) || /[äö]/u.test(word)) return [];
  const all = word.replaceAll('a', 'ä').replaceAll('o', 'ö');
  const onlyO = word.replaceAll('o', 'ö');
  const onlyA = word.replaceAll('a', 'ä');
  return [...new Set([all, onlyO, onlyA])].filter((form) => form !== word);
}

/** The standard form of a whole spoken word, when it has one and no other meaning: mun → minun, onks → onko. */
export function standardForm(word: string): string | undefined {
  return whole.get(word);
}

/**
 * Standard forms that a spoken or undotted Finnish word may stand for, likeliest first, at most 28, never the word itself.
 * One rule each first, then two together ("punast" → "punasta" → "punaista").
 */
export function spokenForms(word: string): readonly string[] {
  if (word.length < 2 || word.length > 28) return [];
  const forms = new Set<string>();
  const known = whole.get(word);
  if (known) forms.add(known);
  const once = rules.flatMap((apply) => apply(word)).filter((form) => form !== word);
  const add = (candidates: readonly string[]): void => {
    for (const form of candidates) if (forms.size < candidatesAtMost && form !== word) forms.add(form);
  };
  add(once.slice(0, 14));
  add(undotted(word));
  for (const first of once.slice(0, 6)) add(rules.flatMap((apply) => apply(first)).slice(0, 5));
  return [...forms];
}

// How customers say where: towns, quarters, centres, streets and what people call them, inflected as they are said; with
// the second shop's stores that are meant, or the names of a town in which it has none.
import type { Locale } from '../../../kernel/locale.ts';
import { stores } from '../second-shop/stores.ts';

export interface SaidPlace {
  readonly said: string;
  /** Codes of the stores that are meant; empty where the shop has none. */
  readonly stores: readonly string[];
  /** Names of the area, in any language; a store that is named itself has none. */
  readonly areas: readonly string[];
  readonly group: 'store' | 'town' | 'without a store' | 'misspelt';
}

const otherNames: Readonly<Record<string, readonly string[]>> = {
  Helsinki: ['Helsingfors'],
  Espoo: ['Esbo'],
  Vantaa: ['Vanda'],
  Tampere: ['Tammerfors'],
  Turku: ['Åbo'],
  Raisio: ['Reso'],
  Oulu: ['Uleåborg'],
  Lahti: ['Lahtis'],
  Pori: ['Björneborg'],
  Vaasa: ['Vasa'],
  Kokkola: ['Karleby'],
  Lappeenranta: ['Villmanstrand'],
  Hämeenlinna: ['Tavastehus'],
  Porvoo: ['Borgå'],
};

/** `what is said = store code | town | !name/name of a town without a store`; a question mark before it: misspelt. */
const lines: Readonly<Record<Locale, string>> = {
  fi: `
Kalliossa=HKI-KAL; Hakiksessa=HKI-KAL; Hakaniemessä=HKI-KAL; Hakaniemen liikkeessä=HKI-KAL; Triplassa=HKI-TRI
Pasilassa=HKI-TRI; Pasilan myymälässä=HKI-TRI; Mall of Triplassa=HKI-TRI; Kantsussa=HKI-KAN; Kannelmäessä=HKI-KAN
Isossa Omenassa=ESP-OMN; Iso Omenassa=ESP-OMN; Matinkylässä=ESP-OMN; Sellossa=ESP-SEL; Lepuskissa=ESP-SEL
Leppävaarassa=ESP-SEL; Jumbossa=VAN-JUM; Tammistossa=VAN-JUM; Tikkurilassa=VAN-TIK; Dixissä=VAN-TIK; Ratinassa=TRE-RAT
Ratinan kaupassa=TRE-RAT; Lielahdessa=TRE-LIE; Hansassa=TKU-HAN; Hansakorttelissa=TKU-HAN; Myllyssä=RAI-MYL
Valkeassa=OUL-VAL; Zeppelinissä=KEM-ZEP; Seppälässä=JKL-SEP; Matkuksessa=KUO-MAT; Triossa=LAH-TRI; Puuvillassa=POR-PUU
Rewellissä=VAA-REW; Chydeniassa=KOK-CHY; IsoKristiinassa=LPR-KRI; Rinteenkulmassa=ROV-RIN; Rollossa=ROV-RIN
Goodmanissa=HML-GOO; Lundissa=PVO-LUN; Vuolteenkadulla=TRE-RAT; Fredikanterassilla=HKI-TRI; Piispansillalla=ESP-OMN
Tampereella=Tampere; Tampereen suunnalla=Tampere; Turussa=Turku; Oulussa=Oulu; Kuopiossa=Kuopio; Jyväskylässä=Jyväskylä
Lahdessa=Lahti; Porissa=Pori; Vaasassa=Vaasa; Seinäjoella=Seinäjoki; Kokkolassa=Kokkola; Lappeenrannassa=Lappeenranta
Joensuussa=Joensuu; Rovaniemellä=Rovaniemi; Hämeenlinnassa=Hämeenlinna; Porvoossa=Porvoo; Raisiossa=Raisio
Kempeleessä=Kempele; Helsingissä=Helsinki; Espoossa=Espoo; Vantaalla=Vantaa; tampereel=Tampere; turus=Turku
Kemissä=!Kemi; Kajaanissa=!Kajaani/Kajana; Mikkelissä=!Mikkeli/S:t Michel; Raumalla=!Rauma/Raumo; Salossa=!Salo
Imatralla=!Imatra; Ylivieskassa=!Ylivieska; Iisalmessa=!Iisalmi/Idensalmi; Lohjalla=!Lohja/Lojo; Nokialla=!Nokia
?tampeerella=Tampere; ?jyväskyläsä=Jyväskylä; ?oulusa=Oulu; ?rovaniemelä=Rovaniemi; ?lapeenrannassa=Lappeenranta
?tikurilassa=VAN-TIK; ?lielahdesa=TRE-LIE; ?kanelmäessä=HKI-KAN`,
  sv: `
i Hagnäs=HKI-KAL; i Berghäll=HKI-KAL; i Böle=HKI-TRI; i Tripla=HKI-TRI; i Gamlas=HKI-KAN; i Stora Äpplet=ESP-OMN
i Mattby=ESP-OMN; i Alberga=ESP-SEL; i Sello=ESP-SEL; i Rosendal=VAN-JUM; i Jumbo=VAN-JUM; i Dickursby=VAN-TIK
i Ratina=TRE-RAT; i Hansakvarteret=TKU-HAN; i Mylly=RAI-MYL; i Zeppelin=KEM-ZEP; i Rewell=VAA-REW; i Chydenia=KOK-CHY
i Åbo=Turku; i butiken i Åbo=Turku; i Tammerfors=Tampere; i Uleåborg=Oulu; i Björneborg=Pori; i Vasa=Vaasa
i Karleby=Kokkola; i Borgå=Porvoo; i Tavastehus=Hämeenlinna; i Villmanstrand=Lappeenranta; i Lahtis=Lahti; i Reso=Raisio
i Helsingfors=Helsinki; i Esbo=Espoo; i Vanda=Vantaa; i Kuopio=Kuopio; i Rovaniemi=Rovaniemi; i Jyväskylä=Jyväskylä
i Jakobstad=!Pietarsaari/Jakobstad; i Ekenäs=!Ekenäs/Tammisaari/Raasepori/Raseborg; i Mariehamn=!Maarianhamina/Mariehamn
i Kristinestad=!Kristiinankaupunki/Kristinestad; i Sibbo=!Sipoo/Sibbo; i Pargas=!Parainen/Pargas; i Raumo=!Rauma/Raumo
?i Tamerfors=Tampere; ?i Hellsingfors=Helsinki; ?i Dickursbi=VAN-TIK; ?i Uleåbårg=Oulu`,
  en: `
in Kallio=HKI-KAL; at Tripla=HKI-TRI; in the Pasila store=HKI-TRI; at Iso Omena=ESP-OMN; at Sello=ESP-SEL; at Jumbo=VAN-JUM
in Tikkurila=VAN-TIK; at your Ratina shop=TRE-RAT; in Lielahti=TRE-LIE; at Mylly=RAI-MYL; at Zeppelin=KEM-ZEP
at Matkus=KUO-MAT; at Goodman=HML-GOO; in Tampere=Tampere; in the Turku store=Turku; in Oulu=Oulu; in Kuopio=Kuopio
in Helsinki=Helsinki; in Espoo=Espoo; in Vantaa=Vantaa; in Rovaniemi=Rovaniemi; in Vaasa=Vaasa; in Lahti=Lahti
in Porvoo=Porvoo; in Pori=Pori; near Joensuu=Joensuu; in Kemi=!Kemi; in Kajaani=!Kajaani/Kajana; in Savonlinna=!Savonlinna/Nyslott
?in Rovanemi=Rovaniemi; ?in Jyvaskyla=Jyväskylä; ?in Helsinky=Helsinki; ?in Tampare=Tampere`,
};

function read(line: string): SaidPlace {
  const [left = '', meant = ''] = line.split('=');
  const misspelt = left.startsWith('?');
  const said = misspelt ? left.slice(1) : left;
  if (meant.startsWith('!'))
    return { said, stores: [], areas: meant.slice(1).split('/'), group: 'without a store' };
  const there = stores.filter(({ town }) => town === meant).map(({ code }) => code);
  if (there.length === 0) return { said, stores: [meant], areas: [], group: misspelt ? 'misspelt' : 'store' };
  const areas = [meant, ...(otherNames[meant] ?? [])];
  return { said, stores: there, areas, group: misspelt ? 'misspelt' : 'town' };
}

export function saidPlaces(locale: Locale): readonly SaidPlace[] {
  return lines[locale]
    .trim()
    .split(/;|\n/)
    .map((line) => read(line.trim()));
}

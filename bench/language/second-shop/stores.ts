// The second shop's stores: twenty-five, in real towns, with the names that people there use. Streets are real so that
// distances are; the company is made up.
export interface ShopStore {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly town: string;
  readonly postalCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly aliases: readonly string[];
}

const lines = `
HKI-KAL|Kaikkola Kallio|Hämeentie 11|Helsinki|00530|60.1806|24.9530|Kallio;Berghäll;Hakaniemi;Hagnäs;Hakis
HKI-TRI|Kaikkola Tripla|Fredikanterassi 1|Helsinki|00520|60.1989|24.9330|Tripla;Mall of Tripla;Pasila;Böle
HKI-KAN|Kaikkola Kannelmäki|Kantelettarentie 1|Helsinki|00420|60.2420|24.8840|Kaari;Kannelmäki;Gamlas;Kantsu
ESP-OMN|Kaikkola Iso Omena|Piispansilta 11|Espoo|02230|60.1613|24.7380|Iso Omena;Matinkylä;Mattby;Stora Äpplet
ESP-SEL|Kaikkola Sello|Leppävaarankatu 3|Espoo|02600|60.2180|24.8100|Sello;Leppävaara;Alberga;Lepuski
VAN-JUM|Kaikkola Jumbo|Vantaanportinkatu 3|Vantaa|01510|60.2920|24.9640|Jumbo;Tammisto;Rosendal
VAN-TIK|Kaikkola Tikkurila|Asematie 4|Vantaa|01300|60.2925|25.0440|Tikkurila;Dickursby;Dixi
TRE-RAT|Kaikkola Ratina|Vuolteenkatu 1|Tampere|33100|61.4940|23.7680|Ratina
TRE-LIE|Kaikkola Lielahti|Possijärvenkatu 1|Tampere|33400|61.5210|23.6790|Lielahti
TKU-HAN|Kaikkola Hansa|Yliopistonkatu 20|Turku|20100|60.4510|22.2670|Hansa;Hansakortteli;Hansakvarteret
RAI-MYL|Kaikkola Mylly|Myllynkatu 1|Raisio|21280|60.4730|22.1660|Mylly;Haunisten Mylly
OUL-VAL|Kaikkola Valkea|Isokatu 24|Oulu|90100|65.0120|25.4710|Valkea
KEM-ZEP|Kaikkola Zeppelin|Zeppelinintie 1|Kempele|90450|64.9120|25.5080|Zeppelin;Zepi
JKL-SEP|Kaikkola Seppälä|Ahjokatu 3|Jyväskylä|40320|62.2640|25.7900|Seppälä
KUO-MAT|Kaikkola Matkus|Matkuksentie 60|Kuopio|70800|62.8080|27.6010|Matkus
LAH-TRI|Kaikkola Trio|Aleksanterinkatu 18|Lahti|15140|60.9840|25.6560|Trio
POR-PUU|Kaikkola Puuvilla|Siltapuistokatu 14|Pori|28100|61.4900|21.8050|Puuvilla
VAA-REW|Kaikkola Rewell|Hovioikeudenpuistikko 11|Vaasa|65100|63.0960|21.6150|Rewell;Rewelli
SEI-IDE|Kaikkola Seinäjoki|Suupohjantie 57|Seinäjoki|60320|62.7690|22.8120|
KOK-CHY|Kaikkola Chydenia|Rautatienkatu 2|Kokkola|67100|63.8370|23.1320|Chydenia
LPR-KRI|Kaikkola IsoKristiina|Brahenkatu 3|Lappeenranta|53100|61.0560|28.1900|IsoKristiina;Iso-Kristiina
JOE-MYY|Kaikkola Joensuu|Torikatu 23|Joensuu|80100|62.6010|29.7620|Iso Myy
ROV-RIN|Kaikkola Rinteenkulma|Koskikatu 25|Rovaniemi|96200|66.5020|25.7300|Rinteenkulma;Rollo
HML-GOO|Kaikkola Goodman|Kauppakatu 5|Hämeenlinna|13200|60.9960|24.4580|Goodman
PVO-LUN|Kaikkola Lundi|Lundinkatu 7|Porvoo|06100|60.3950|25.6640|Lundi;Lundinkatu
`;

export const stores: readonly ShopStore[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [
      code = '',
      name = '',
      address = '',
      town = '',
      postalCode = '',
      latitude,
      longitude,
      aliases = '',
    ] = line.split('|');
    return {
      code,
      name,
      address,
      town,
      postalCode,
      latitude: Number(latitude),
      longitude: Number(longitude),
      aliases: aliases.split(';').filter((alias) => alias !== ''),
    };
  });

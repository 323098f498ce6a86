// Quarters of the bigger towns by the names people use, with rough coordinates: good for finding the nearest store, never
// to be said. The postal list calls all of them by their town's name.
const table = `
Helsinki: Kallio Berghäll 60.184 24.950; Kamppi Kampen 60.168 24.931; Pasila Böle 60.199 24.934; Itäkeskus Östra-centrum 60.210 25.081;
Töölö Tölö 60.180 24.921; Herttoniemi Hertonäs 60.195 25.031; Vuosaari Nordsjö 60.209 25.143; Malmi Malm 60.250 25.010;
Kannelmäki Gamlas 60.239 24.884; Munkkiniemi Munksnäs 60.197 24.876; Lauttasaari Drumsö 60.160 24.880; Kalasatama Fiskehamnen 60.187 24.978;
Hakaniemi Hagnäs 60.179 24.951; Haaga Haga 60.219 24.896; Oulunkylä Åggelby 60.229 24.964; Kontula Gårdsbacka 60.236 25.084;
Mellunmäki Mellungsbacka 60.238 25.110; Laajasalo Degerö 60.170 25.046; Viikki Vik 60.226 25.014; Tapanila Mosabacka 60.264 25.030;
Konala Konala 60.238 24.844; Punavuori Rödbergen 60.161 24.938; Ruoholahti Gräsviken 60.164 24.914; Jätkäsaari Busholmen 60.156 24.916;
Arabianranta Arabiastranden 60.207 24.977; Vallila Vallgård 60.194 24.958; Käpylä Kottby 60.213 24.947; Tammisto Rosendal 60.276 24.965;
Espoo: Leppävaara Alberga 60.219 24.813; Tapiola Hagalund 60.176 24.805; Matinkylä Mattby 60.160 24.738; Espoonlahti Esboviken 60.149 24.655;
Kivenlahti Stensvik 60.154 24.634; Otaniemi Otnäs 60.185 24.827; Olari Olars 60.180 24.735; Kauklahti Köklax 60.190 24.600; Suomenoja Finno 60.157 24.716;
Vantaa: Tikkurila Dickursby 60.292 25.044; Myyrmäki Myrbacka 60.261 24.855; Pakkala Backas 60.290 24.960; Martinlaakso Mårtensdal 60.278 24.852;
Koivukylä Björkby 60.323 25.060; Hakunila Håkansböle 60.279 25.110; Korso Korso 60.350 25.080; Petikko Petikko 60.285 24.845; Varisto Varistorna 60.265 24.815;
Tampere: Lielahti Lielahti 61.518 23.673; Hervanta Hervanta 61.451 23.852; Kaleva Kaleva 61.499 23.803; Turtola Turtola 61.487 23.830;
Linnainmaa Linnainmaa 61.497 23.880; Hatanpää Hatanpää 61.483 23.763; Tesoma Tesoma 61.507 23.625; Pispala Pispala 61.504 23.712;
Turku: Kupittaa Kuppis 60.450 22.296; Länsikeskus Västra-centrum 60.476 22.228; Skanssi Skansen 60.430 22.325; Raunistula Raunistula 60.463 22.275;
Itäharju Österås 60.448 22.319; Varissuo Kråkkärret 60.447 22.365;
Oulu: Limingantulli Limingantulli 64.998 25.462; Kaakkuri Kaakkuri 64.958 25.505; Linnanmaa Linnanmaa 65.059 25.466; Tuira Tuira 65.026 25.464;
Ritaharju Ritaharju 65.075 25.455;
Jyväskylä: Palokka Palokka 62.287 25.742; Seppälä Seppälä 62.257 25.770; Keljo Keljo 62.212 25.725; Kuokkala Kuokkala 62.229 25.772;
Lahti: Karisto Karisto 61.004 25.735; Renkomäki Renkomäki 60.933 25.655; Laune Laune 60.964 25.640;
Kuopio: Matkus Matkus 62.824 27.634; Petonen Petonen 62.832 27.660; Neulamäki Neulamäki 62.879 27.603;
Vaasa: Kivihaka Stenhaga 63.101 21.658; Huutoniemi Roparnäs 63.083 21.659; Palosaari Palosaari 63.107 21.597;
Pori: Mikkola Mikkola 61.480 21.855; Porin-Puuvilla Porin-Puuvilla 61.486 21.811`;

export interface Quarter {
  readonly fi: string;
  readonly sv: string;
  /** Finnish name of the municipality. */
  readonly town: string;
  readonly latitude: number;
  readonly longitude: number;
}

export const quarters: readonly Quarter[] = readTable();

function readTable(): readonly Quarter[] {
  let town = '';
  return table.split(';').map((entry) => {
    const [head = '', tail] = entry.trim().split(/:\s*/u);
    if (tail !== undefined) town = head;
    const [fi = '', sv = '', latitude, longitude] = (tail ?? head).split(/\s+/u);
    const plain = (name: string) => name.replaceAll('-', ' ');
    return {
      fi: plain(fi),
      sv: plain(sv),
      town,
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
  });
}

// "Tampereella", "i Tammerfors", "in Tampere": a place in the case of being there. Finnish names are bent by a table alone,
// because no rule says whether one is "in" or "at" a town; a name that is not in it stays as it is, behind a word that bends.
import type { Locale } from '../../kernel/locale.ts';

/** Each town's locative, as its people say it. */
const finnish = new Map(
  (
    'Akaa Akaassa|Alajärvi Alajärvellä|Alavus Alavudella|Espoo Espoossa|Eurajoki Eurajoella|Forssa Forssassa|' +
    'Haapajärvi Haapajärvellä|Haapavesi Haapavedellä|Hamina Haminassa|Hanko Hangossa|Harjavalta Harjavallassa|' +
    'Heinola Heinolassa|Helsinki Helsingissä|Hollola Hollolassa|Huittinen Huittisissa|Hyvinkää Hyvinkäällä|' +
    'Hämeenlinna Hämeenlinnassa|Ii Iissä|Iisalmi Iisalmessa|Ikaalinen Ikaalisissa|Ilmajoki Ilmajoella|Imatra Imatralla|' +
    'Inari Inarissa|Joensuu Joensuussa|Joutsa Joutsassa|Juva Juvassa|Jyväskylä Jyväskylässä|Jämsä Jämsässä|' +
    'Järvenpää Järvenpäässä|Kaarina Kaarinassa|Kajaani Kajaanissa|Kalajoki Kalajoella|Kangasala Kangasalla|' +
    'Kankaanpää Kankaanpäässä|Kauhajoki Kauhajoella|Kauhava Kauhavalla|Kauniainen Kauniaisissa|Kempele Kempeleessä|' +
    'Kemi Kemissä|Kemijärvi Kemijärvellä|Kemiönsaari Kemiönsaaressa|Kerava Keravalla|Keuruu Keuruulla|' +
    'Kirkkonummi Kirkkonummella|Kitee Kiteellä|Kittilä Kittilässä|Kiuruvesi Kiuruvedellä|Kokemäki Kokemäellä|' +
    'Kokkola Kokkolassa|Kontiolahti Kontiolahdella|Kotka Kotkassa|Kouvola Kouvolassa|Kristiinankaupunki Kristiinankaupungissa|' +
    'Kuhmo Kuhmossa|Kuopio Kuopiossa|Kurikka Kurikassa|Kuusamo Kuusamossa|Lahti Lahdessa|Laitila Laitilassa|' +
    'Lappeenranta Lappeenrannassa|Lapua Lapualla|Laukaa Laukaassa|Lempäälä Lempäälässä|Lieksa Lieksassa|Lieto Liedossa|' +
    'Lohja Lohjalla|Loimaa Loimaalla|Loviisa Loviisassa|Maarianhamina Maarianhaminassa|Masku Maskussa|Mikkeli Mikkelissä|' +
    'Muhos Muhoksella|Mustasaari Mustasaaressa|Muurame Muuramessa|Mynämäki Mynämäellä|Mäntsälä Mäntsälässä|' +
    'Mänttä-Vilppula Mänttä-Vilppulassa|Mäntyharju Mäntyharjulla|Naantali Naantalissa|Nakkila Nakkilassa|Nivala Nivalassa|' +
    'Nokia Nokialla|Nurmes Nurmeksessa|Nurmijärvi Nurmijärvellä|Närpiö Närpiössä|Orimattila Orimattilassa|Orivesi Orivedellä|' +
    'Oulainen Oulaisissa|Oulu Oulussa|Outokumpu Outokummussa|Paimio Paimiossa|Parainen Paraisilla|Parkano Parkanossa|' +
    'Pedersöre Pedersöressä|Petäjävesi Petäjävedellä|Pieksämäki Pieksämäellä|Pietarsaari Pietarsaaressa|Pirkkala Pirkkalassa|' +
    'Pori Porissa|Pornainen Pornaisissa|Porvoo Porvoossa|Pudasjärvi Pudasjärvellä|Puolanka Puolangalla|' +
    'Pyhäjärvi Pyhäjärvellä|Raahe Raahessa|Raasepori Raaseporissa|Raisio Raisiossa|Rauma Raumalla|Riihimäki Riihimäellä|' +
    'Rovaniemi Rovaniemellä|Ruovesi Ruovedellä|Saarijärvi Saarijärvellä|Salo Salossa|Sastamala Sastamalassa|' +
    'Savonlinna Savonlinnassa|Seinäjoki Seinäjoella|Siilinjärvi Siilinjärvellä|Sipoo Sipoossa|Sodankylä Sodankylässä|' +
    'Somero Somerolla|Sotkamo Sotkamossa|Suomussalmi Suomussalmella|Suonenjoki Suonenjoella|Tampere Tampereella|' +
    'Tornio Torniossa|Turku Turussa|Tuusula Tuusulassa|Ulvila Ulvilassa|Uusikaarlepyy Uudessakaarlepyyssä|' +
    'Uusikaupunki Uudessakaupungissa|Vaasa Vaasassa|Valkeakoski Valkeakoskella|Vantaa Vantaalla|Varkaus Varkaudessa|' +
    'Vihti Vihdissä|Viitasaari Viitasaarella|Vimpeli Vimpelissä|Virrat Virroilla|Ylivieska Ylivieskassa|Ylöjärvi Ylöjärvellä|' +
    'Ähtäri Ähtärissä|Äänekoski Äänekoskella|Pääkaupunkiseutu pääkaupunkiseudulla'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** `name` in the language spoken, uninflected. Begins in lower case unless the name itself comes first. */
export function inTown(name: string, locale: Locale): string {
  switch (locale) {
    case 'fi':
      return finnish.get(name) ?? `alueella ${name}`;
    case 'sv':
      return `${name === 'Åland' || name === 'Kimitoön' ? 'på' : 'i'} ${name}`;
    case 'en':
      return `in ${name}`;
  }
}

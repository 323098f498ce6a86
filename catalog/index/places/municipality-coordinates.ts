// Roughly where Finland's municipalities lie (the middle of the main town, within some ten kilometres): good for sorting
// stores by nearness, never to be said. Names and codes come from the postal list, not from here.
const table = `
Akaa 61.17 23.87; Alajärvi 63.00 23.82; Alavieska 64.17 24.31; Alavus 62.59 23.62; Asikkala 61.17 25.55; Askola 60.53 25.60;
Aura 60.65 22.58; Brändö 60.41 21.05; Eckerö 60.22 19.56; Enonkoski 62.09 28.93; Enontekiö 68.38 23.64; Espoo 60.21 24.66;
Eura 61.13 22.13; Eurajoki 61.20 21.73; Evijärvi 63.37 23.47; Finström 60.23 19.99; Forssa 60.81 23.62; Föglö 60.03 20.42;
Geta 60.38 19.85; Haapajärvi 63.75 25.32; Haapavesi 64.14 25.37; Hailuoto 65.01 24.72; Halsua 63.46 24.17; Hamina 60.57 27.20;
Hammarland 60.22 19.74; Hankasalmi 62.39 26.44; Hanko 59.82 22.97; Harjavalta 61.31 22.14; Hartola 61.58 26.02; Hattula 61.06 24.37;
Hausjärvi 60.79 25.03; Heinola 61.20 26.03; Heinävesi 62.43 28.63; Helsinki 60.17 24.94; Hirvensalmi 61.64 26.78; Hollola 60.99 25.52;
Huittinen 61.18 22.70; Humppila 60.92 23.37; Hyrynsalmi 64.68 28.49; Hyvinkää 60.63 24.86; Hämeenkyrö 61.63 23.20; Hämeenlinna 61.00 24.46;
Ii 65.32 25.37; Iisalmi 63.56 27.19; Iitti 60.89 26.34; Ikaalinen 61.77 23.07; Ilmajoki 62.73 22.58; Ilomantsi 62.67 30.93;
Imatra 61.17 28.77; Inari 68.66 27.55; Inkoo 60.05 24.01; Isojoki 62.11 21.96; Isokyrö 63.00 22.32; Janakkala 60.92 24.60;
Joensuu 62.60 29.76; Jokioinen 60.80 23.49; Jomala 60.15 19.95; Joroinen 62.18 27.83; Joutsa 61.74 26.12; Juuka 63.24 29.25;
Juupajoki 61.80 24.37; Juva 61.90 27.86; Jyväskylä 62.24 25.75; Jämijärvi 61.82 22.69; Jämsä 61.86 25.19; Järvenpää 60.47 25.09;
Kaarina 60.41 22.37; Kaavi 62.98 28.48; Kajaani 64.23 27.73; Kalajoki 64.26 23.95; Kangasala 61.46 24.07; Kangasniemi 61.99 26.64;
Kankaanpää 61.80 22.39; Kannonkoski 62.98 25.26; Kannus 63.90 23.92; Karijoki 62.31 21.71; Karkkila 60.53 24.21; Karstula 62.88 24.80;
Karvia 62.14 22.56; Kaskinen 62.38 21.22; Kauhajoki 62.43 22.18; Kauhava 63.10 23.06; Kauniainen 60.21 24.73; Kaustinen 63.55 23.69;
Keitele 63.18 26.35; Kemi 65.74 24.56; Kemijärvi 66.71 27.43; Keminmaa 65.80 24.54; Kemiönsaari 60.16 22.73; Kempele 64.91 25.51;
Kerava 60.40 25.10; Keuruu 62.26 24.71; Kihniö 62.21 23.18; Kinnula 63.37 24.97; Kirkkonummi 60.12 24.44; Kitee 62.10 30.14;
Kittilä 67.65 24.91; Kiuruvesi 63.65 26.62; Kivijärvi 63.12 25.08; Kokemäki 61.26 22.36; Kokkola 63.84 23.13; Kolari 67.33 23.79;
Konnevesi 62.63 26.28; Kontiolahti 62.77 29.85; Korsnäs 62.78 21.19; Koski Tl 60.65 23.14; Kotka 60.47 26.95; Kouvola 60.87 26.70;
Kristiinankaupunki 62.27 21.38; Kruunupyy 63.73 23.03; Kuhmo 64.13 29.52; Kuhmoinen 61.57 25.18; Kumlinge 60.26 20.78; Kuopio 62.89 27.68;
Kuortane 62.81 23.51; Kurikka 62.62 22.40; Kustavi 60.55 21.36; Kuusamo 65.97 29.19; Kyyjärvi 63.04 24.56; Kärkölä 60.86 25.28;
Kärsämäki 63.98 25.76; Kökar 59.92 20.91; Lahti 60.98 25.66; Laihia 62.98 22.01; Laitila 60.88 21.69; Lapinjärvi 60.63 26.20;
Lapinlahti 63.37 27.39; Lappajärvi 63.22 23.63; Lappeenranta 61.06 28.19; Lapua 62.97 23.01; Laukaa 62.41 25.95; Lemi 61.06 27.80;
Lemland 60.07 20.09; Lempäälä 61.31 23.75; Leppävirta 62.49 27.79; Lestijärvi 63.52 24.67; Lieksa 63.32 30.02; Lieto 60.50 22.45;
Liminka 64.81 25.41; Liperi 62.53 29.39; Lohja 60.25 24.07; Loimaa 60.85 23.06; Loppi 60.72 24.44; Loviisa 60.46 26.23;
Luhanka 61.79 25.70; Lumijoki 64.84 25.19; Lumparland 60.12 20.25; Luoto 63.75 22.75; Luumäki 60.92 27.56; Maalahti 62.94 21.57;
Maarianhamina 60.10 19.94; Marttila 60.58 22.90; Masku 60.57 22.10; Merijärvi 64.30 24.45; Merikarvia 61.86 21.50; Miehikkälä 60.67 27.70;
Mikkeli 61.69 27.27; Muhos 64.81 25.99; Multia 62.41 24.80; Muonio 67.96 23.68; Mustasaari 63.11 21.68; Muurame 62.13 25.67;
Mynämäki 60.68 21.99; Myrskylä 60.67 25.85; Mäntsälä 60.63 25.32; Mänttä-Vilppula 62.03 24.62; Mäntyharju 61.42 26.88; Naantali 60.47 22.03;
Nakkila 61.37 22.00; Nivala 63.93 24.96; Nokia 61.48 23.50; Nousiainen 60.60 22.08; Nurmes 63.54 29.14; Nurmijärvi 60.46 24.81;
Närpiö 62.47 21.34; Orimattila 60.80 25.73; Oripää 60.86 22.70; Orivesi 61.68 24.36; Oulainen 64.27 24.82; Oulu 65.01 25.47;
Outokumpu 62.72 29.02; Padasjoki 61.35 25.28; Paimio 60.46 22.69; Paltamo 64.41 27.83; Parainen 60.31 22.30; Parikkala 61.55 29.50;
Parkano 62.01 23.02; Pedersöre 63.60 22.79; Pelkosenniemi 67.11 27.51; Pello 66.77 23.96; Perho 63.22 24.42; Pertunmaa 61.50 26.48;
Petäjävesi 62.25 25.19; Pieksämäki 62.30 27.16; Pielavesi 63.23 26.75; Pietarsaari 63.67 22.70; Pihtipudas 63.37 25.57; Pirkkala 61.46 23.64;
Polvijärvi 62.85 29.37; Pomarkku 61.69 22.01; Pori 61.49 21.80; Pornainen 60.48 25.37; Porvoo 60.39 25.66; Posio 66.11 28.17;
Pudasjärvi 65.37 26.91; Pukkila 60.65 25.58; Punkalaidun 61.11 23.10; Puolanka 64.87 27.67; Puumala 61.52 28.18; Pyhtää 60.49 26.54;
Pyhäjoki 64.46 24.26; Pyhäjärvi 63.68 25.98; Pyhäntä 64.10 26.33; Pyhäranta 60.95 21.45; Pälkäne 61.34 24.27; Pöytyä 60.72 22.60;
Raahe 64.68 24.48; Raasepori 59.98 23.44; Raisio 60.49 22.17; Rantasalmi 62.06 28.30; Ranua 65.93 26.52; Rauma 61.13 21.51;
Rautalampi 62.62 26.83; Rautavaara 63.49 28.30; Rautjärvi 61.43 29.36; Reisjärvi 63.61 24.93; Riihimäki 60.74 24.77; Ristijärvi 64.50 28.21;
Rovaniemi 66.50 25.73; Ruokolahti 61.29 28.82; Ruovesi 61.99 24.07; Rusko 60.54 22.22; Rääkkylä 62.31 29.62; Saarijärvi 62.71 25.26;
Salla 66.83 28.67; Salo 60.38 23.13; Saltvik 60.28 20.06; Sastamala 61.34 22.91; Sauvo 60.34 22.69; Savitaipale 61.20 27.69;
Savonlinna 61.87 28.88; Savukoski 67.29 28.17; Seinäjoki 62.79 22.84; Sievi 63.91 24.52; Siikainen 61.88 21.82; Siikajoki 64.82 24.76;
Siikalatva 64.27 25.77; Siilinjärvi 63.08 27.66; Simo 65.66 25.06; Sipoo 60.38 25.27; Siuntio 60.14 24.23; Sodankylä 67.42 26.59;
Soini 62.87 24.21; Somero 60.63 23.51; Sonkajärvi 63.67 27.52; Sotkamo 64.13 28.39; Sottunga 60.13 20.68; Sulkava 61.79 28.37;
Sund 60.25 20.11; Suomussalmi 64.89 28.91; Suonenjoki 62.62 27.12; Sysmä 61.50 25.69; Säkylä 61.05 22.35; Taipalsaari 61.16 28.06;
Taivalkoski 65.58 28.24; Taivassalo 60.56 21.61; Tammela 60.81 23.77; Tampere 61.50 23.76; Tervo 62.95 26.75; Tervola 66.09 24.81;
Teuva 62.49 21.75; Tohmajärvi 62.22 30.33; Toholampi 63.77 24.25; Toivakka 62.10 26.08; Tornio 65.85 24.15; Turku 60.45 22.27;
Tuusniemi 62.81 28.49; Tuusula 60.40 25.03; Tyrnävä 64.76 25.65; Ulvila 61.43 21.88; Urjala 61.08 23.55; Utajärvi 64.76 26.42;
Utsjoki 69.91 27.03; Uurainen 62.50 25.44; Uusikaarlepyy 63.52 22.53; Uusikaupunki 60.80 21.41; Vaala 64.56 26.84; Vaasa 63.10 21.62;
Valkeakoski 61.26 24.03; Vantaa 60.29 25.04; Varkaus 62.32 27.87; Vehmaa 60.68 21.71; Vesanto 62.93 26.41; Vesilahti 61.31 23.62;
Veteli 63.47 23.79; Vieremä 63.75 27.00; Vihti 60.42 24.33; Viitasaari 63.07 25.86; Vimpeli 63.16 23.82; Virolahti 60.58 27.70;
Virrat 62.24 23.77; Vårdö 60.24 20.37; Vöyri 63.13 22.25; Ylitornio 66.32 23.67; Ylivieska 64.07 24.54; Ylöjärvi 61.55 23.60;
Ypäjä 60.81 23.28; Ähtäri 62.55 24.06; Äänekoski 62.60 25.73`;

/** Finnish name → degrees. */
export const municipalityCoordinates: ReadonlyMap<string, { latitude: number; longitude: number }> = new Map(
  table.split(';').map((entry) => {
    const words = entry.trim().split(' ');
    const [latitude, longitude] = words.slice(-2).map(Number);
    return [words.slice(0, -2).join(' '), { latitude: latitude ?? NaN, longitude: longitude ?? NaN }];
  }),
);

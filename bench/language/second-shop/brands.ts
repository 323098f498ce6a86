// Makers' names that nobody bears, and names of models. None is a word of the three languages that names goods.
import { between, pick, type Chance } from './seeded.ts';

/** Each department has eight of its own. */
export const brands: Readonly<Record<string, readonly string[]>> = {
  accessories: ['Velmora', 'Tikvest', 'Oskander', 'Rimaldi', 'Fjellgren', 'Sorvanto', 'Quillby', 'Amarette'],
  beauty: ['Luminelle', 'Silmaria', 'Dermavik', 'Nuorelle', 'Hohtava', 'Capelina', 'Bluvanne', 'Ihonor'],
  building: ['Tervaks', 'Murtek', 'Holmforge', 'Kivimax', 'Stabro', 'Jykevex', 'Raudoks', 'Byggnor'],
  children: ['Pipsakka', 'Lillefant', 'Nappulo', 'Tiitiäx', 'Kidvale', 'Mollibo', 'Hopsis', 'Bambilo'],
  clothes: ['Norrvind', 'Sarkanen', 'Tundrell', 'Vaatelo', 'Wexlund', 'Karvaste', 'Ullhavn', 'Mirandes'],
  electronics: ['Zentrix', 'Pixelon', 'Vireo', 'Kvanta', 'Nexolin', 'Teknara', 'Omniq', 'Bitwell'],
  furniture: ['Kotiman', 'Lindbacka', 'Huonex', 'Solidan', 'Pehmola', 'Träfors', 'Wilhome', 'Asunta'],
  groceries: [
    'Myllärö',
    'Aitanko',
    'Grönskog',
    'Herkkola',
    'Bellaroma',
    'Puhtix',
    'Niittula',
    'Haverby Hill',
  ],
  hobbies: [
    'Harmonel',
    'Sointula Bros',
    'Askarto',
    'Palettia',
    'Stråkvik',
    'Lankava',
    'Inkwood',
    'Optika Nova',
  ],
  kitchen: ['Padella', 'Keitora', 'Gryttan', 'Lieska', 'Cookmere', 'Sulavo', 'Kattio', 'Brödfors'],
  pets: ['Tassumo', 'Hauveli', 'Kattilus', 'Viiksi & Co', 'Vovvex', 'Petrovo', 'Furwell', 'Nuuskis'],
  sports: ['Vaaratek', 'Polarun', 'Skogvild', 'Hurjas', 'Trailon', 'Jäntevä', 'Sprintex', 'Kelomäki'],
  vehicles: ['Motoraks', 'Vägmark', 'Autorin', 'Saarenveto', 'Kardano', 'Torqwell', 'Renkka', 'Båtmans'],
};

const beginnings = 'Al Be Da El Fi Ga Ho In Jo Ka Li Mi No Or Pe Ra Si Ta Ul Va Xe Yl Zo Är'.split(' ');
const middles = 'la ne ri so mu va de lo ki ta pe'.split(' ');
const endings = 'na ro x st lin do ra nto rk mi ssa vo'.split(' ');
const suffixes = ['Pro', 'Lite', 'Plus', 'Max', 'Evo'];
const letters = [...'ABCDEFGHJKLMNPRSTVWXZ'];

/** A word ("Belaro", "Belaro 3") or a code ("KR-450", "XT 85 B"); it may come twice. */
export function modelName(chance: Chance): string {
  if (chance() < 0.45) {
    const word = pick(beginnings, chance) + pick(middles, chance) + pick(endings, chance);
    return chance() < 0.5 ? word : `${word} ${between(2, 9, chance)}`;
  }
  const head = pick(letters, chance) + (chance() < 0.75 ? pick(letters, chance) : '');
  const joint = pick(['-', ' ', ''], chance);
  const number =
    pick([10, 20, 45, 80, 120, 250, 300, 450, 600, 850, 1200, 2400], chance) + between(0, 9, chance);
  const tail = chance() < 0.25 ? ` ${pick(suffixes, chance)}` : '';
  return `${head}${joint}${number}${tail}`;
}

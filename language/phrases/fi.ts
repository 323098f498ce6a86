// What the counter says in Finnish. Whole sentences with ICU parameters; several variants where a phrase is heard often.
// Figures arrive formatted; names are never inflected, so a sentence is built around the name as it stands.

import { facts } from './facts/fi.ts';
import { handoff } from './handoff/fi.ts';
import { joining } from './joining/fi.ts';
import { letters } from './letters/fi.ts';

export const fi = {
  ...facts,
  ...handoff,
  ...letters,
  ...joining,
  'greeting.first': [
    'Hei ja tervetuloa! Täällä {shop}. Olen kone, en ihminen: kerron heti saatavuuden, hinnan, takuun, toimituksen ja aukioloajat. Jos haluat ihmisen, kirjoita ”ihminen”.',
  ],
  'greeting.with-answer': [
    'Hei, täällä {shop}! Olen kone, en ihminen. Jos haluat ihmisen, kirjoita ”ihminen”.',
  ],
  'greeting.again': [
    'Hei! Miten voin auttaa?',
    'Moi! Mitä saisi olla?',
    'Hei vaan! Mistä olisi kyse?',
    'Päivää! Mitä etsit?',
  ],

  'thanks.reply': [
    'Ole hyvä! Kysy vain, jos tulee vielä jotain.',
    'Eipä kestä! Olen tässä, jos tarvitset vielä jotain.',
    'Mukava, että oli apua! Kysy lisää, jos jokin jäi mietityttämään.',
  ],
  'thanks.open': [
    'Ole hyvä – tämä on silti vielä auki: {questions}. Haluatko, että ihminen selvittää sen?',
    'Kiitos itsellesi. Vielä on selvittämättä: {questions}. Pyydänkö ihmisen avuksi?',
    'Eipä kestä! Yksi asia on kuitenkin kesken: {questions}. Selvittääkö ihminen sen puolestasi?',
  ],
  'closing.reply': ['Kiitos, kun kävit! Mukavaa päivänjatkoa!', 'Kiitos ja tervetuloa uudelleen!'],
  'closing.open': [
    'Ennen kuin lähdet: tämä jäi vielä auki: {questions}. Haluatko, että ihminen selvittää sen?',
  ],
  'yes.idle': ['Hyvä! Miten voin auttaa?'],
  'no.idle': ['Selvä. Kysy vain, jos tulee jotain mieleen.'],
  'no.person': ['Selvä, jatketaan tässä. Kysy vain, jos tulee jotain muuta mieleen.'],
  'no.open': ['Selvä, jätän sen sikseen: {questions}. Kysy vain, jos tulee muuta.'],
  'no.own-answer': ['Selvä. Kerrotko toisin sanoin, mistä on kyse, tai pyydänkö ihmisen avuksi?'],
  'nudge.idle': [
    'Täällä ollaan! Kone vastaa heti. Mistä olisi kyse?',
    'Paikalla ollaan – kone tosin, mutta nopea. Miten voin auttaa?',
    'Kyllä, linjoilla on kone, joka vastaa saman tien. Mitä haluaisit tietää?',
  ],
  'nudge.answered': [
    'Täällä ollaan – kone vastaa heti, ja ihmisen saat pyytämällä. Kaikkiin kysymyksiisi on vastattu; onko vielä jotain muuta?',
    'Kyllä, kone on yhä paikalla, ja kaikkiin kysymyksiisi on vastattu. Voit kysyä lisää tai pyytää ihmisen.',
    'Paikalla ollaan – kone, ei ihminen. Mitään ei ole jäänyt vastaamatta; mitä muuta haluaisit tietää?',
  ],
  'nudge.open': [
    'Täällä ollaan! Vielä on auki: {questions}. Haluatko, että ihminen selvittää sen?',
    'Olen tässä. Tämä odottaa vielä vastausta: {questions}. Pyydänkö ihmisen avuksi?',
    'Paikalla ollaan. Sinulla on vielä kesken: {questions}. Otetaanko ihminen avuksi?',
  ],
  'frustration.idle': [
    'Pahoittelut, ettei tämä ole sujunut. Kerro, mistä on kyse, niin autan heti – tai pyydän ihmisen avuksi.',
    'Pahoittelut, tämän pitäisi sujua paremmin. Mitä haluaisit tietää – vai otetaanko ihminen mukaan?',
    'Ymmärrän harmin, pahoittelut. Kirjoita lyhyesti, mitä tarvitset, tai pyydä ihminen, niin asia etenee.',
  ],
  'frustration.open': [
    'Pahoittelut odotuksesta, ymmärrän että harmittaa. Vielä on auki: {questions}. Haluatko, että ihminen ottaa tämän hoitaakseen?',
    'Pahoittelut, että tässä on kestänyt. Vielä on auki: {questions}. Siirränkö asian ihmiselle?',
    'Ymmärrän hyvin, ja pahoittelut tästä. Vielä on auki: {questions}. Otetaanko ihminen avuksi?',
  ],
  'abuse.reply': [
    'Ymmärrän, että harmittaa. Autan mielelläni, kun kerrot mistä on kyse. Voin myös pyytää ihmisen avuksi.',
  ],
  'machine.reply': [
    'Olen kone. Tuotteiden tiedot tulevat suoraan kaupan omista tiedoista. Jos haluat jutella ihmisen kanssa, kirjoita ”ihminen”.',
    'Kone täällä vastaa, kaupan omien tietojen pohjalta. Ihmisen saat mukaan kirjoittamalla ”ihminen”.',
  ],
  'injection.reply': [
    'Kerron vain kaupan omien tietojen mukaisia hintoja ja ehtoja, enkä voi muuttaa niitä. Miten muuten voin auttaa?',
  ],
  'gibberish.first': [
    'En saanut tuosta selvää. Kirjoittaisitko toisin sanoin, mitä etsit?',
    'Tuo jäi minulta ymmärtämättä. Kertoisitko muutamalla sanalla, mitä haluat tietää?',
  ],
  'gibberish.again': ['En valitettavasti ymmärtänyt vieläkään. Haluatko, että pyydän ihmisen avuksi?'],
  'not-understood.first': [
    'En ole varma, ymmärsinkö. Mitä tuotetta tai asiaa tarkoitat?',
    'Nyt en ihan saanut kiinni. Kertoisitko hieman tarkemmin, mistä on kyse?',
    'Tarvitsen vähän lisää tietoa. Mistä tuotteesta tai asiasta haluaisit kuulla?',
  ],
  'not-understood.again': ['En nyt osaa auttaa tässä. Haluatko, että pyydän ihmisen avuksi?'],
  'not-helped.reply': ['Harmi, ettei vastauksesta ollut apua. Haluatko, että ihminen selvittää asian?'],
  'correction.reply': ['Kiitos tarkennuksesta. Mitä tuotetta tai asiaa tarkoitat?'],
  'feedback.thanks': ['Kiitos palautteesta! Se on nyt tallessa kaupan väelle luettavaksi.'],

  'clarify.product': [
    'Näitä on useampi. Mitä tarkoitat: {options}?',
    'Tarkoitatko jotakin näistä: {options}?',
    'Mikä näistä on kyseessä: {options}?',
  ],
  'clarify.option': ['{product} – {known}'],
  'clarify.option-stores': ['{count, plural, one {yhdessä myymälässä} other {# myymälässä}}'],
  'clarify.option-elsewhere': ['ei {there}, lähin {nearest}'],
  'clarify.option-nearest': ['lähin {nearest}'],
  'clarify.at-store': ['myymälässä {store}'],
  'clarify.option-web': ['vain verkkokaupassa'],
  'clarify.option-none': ['loppu'],
  'clarify.product-list': [
    'Näitä on useampi. Mitä tarkoitat?{options}',
    'Löysin useamman. Mikä näistä on kyseessä?{options}',
    'Valikoimassa on muutama vaihtoehto. Mitä niistä tarkoitat?{options}',
  ],
  'clarify.more': ['{count, plural, one {ja yksi muu} other {ja # muuta}}'],
  'clarify.which-product': [
    'Minkä tuotteen tietoja tarvitset?',
    'Mistä tuotteesta on kyse?',
    'Mitä tuotetta tämä koskee?',
  ],
  'clarify.topic': ['Mitä haluaisit tietää: {options}?', 'Koskeeko kysymyksesi näitä: {options}?'],
  'clarify.place': [
    'Kerro paikkakunta tai myymälä, niin katson lähimmän.',
    'Mikä paikkakunta tai myymälä? Katson sen perusteella lähimmän.',
    'Missä päin asut tai asioit? Paikkakunta tai myymälän nimi riittää.',
  ],
  'clarify.which-store': [
    'Minkä myymälän tietoja tarvitset? Meillä on {options}.',
    'Mikä myymälä on kyseessä? Vaihtoehdot ovat {options}.',
  ],
  'clarify.postal-code': [
    'Mihin postinumeroon? Viisi numeroa riittää, niin tarkistan.',
    'Mikä on postinumerosi? Tarkistan sen perusteella.',
    'Kerrotko postinumeron? Sillä näen, mitä sinne kulkee.',
  ],
  'clarify.own-answer': [
    'Tarkoititko tätä: ”{question}”',
    'Onko kysymyksesi tämä: ”{question}”',
    'Vastaisinko tähän: ”{question}”',
  ],
  'repeat.lead': [
    'Tarkistin vielä: tieto on sama kuin äsken.',
    'Sama vastaus pätee edelleen.',
    'Tilanne ei ole muuttunut.',
  ],
  'question.with-place': ['{question}, {place}'],
  'machine.back': ['Nyt vastaa taas kone.'],
  'button.call-move': ['Siirrä soitto'],
  'button.call-cancel': ['Peru soitto'],
  'button.call-in-writing': ['Ei tarvitse soittaa, vastatkaa tähän'],

  'fallback.error': [
    'Jokin meni pieleen täällä päässä, mutta viestisi on tallessa. Haluatko, että pyydän ihmisen avuksi?',
  ],
  'fallback.held': ['Kysymyksesi on vielä auki. Haluatko, että ihminen selvittää sen?'],

  'button.person': ['Pyydä ihminen'],
  'button.yes': ['Kyllä'],
  'button.no': ['Ei kiitos'],
  'button.show-all': ['Näytä kaikki'],
  'button.show-all-text': ['näytä kaikki myymälät'],
  'button.leave-queue': ['Poistu jonosta'],
  'button.passed-on': ['Näytä mitä välitettiin'],
  'button.callback': ['Soittopyyntö'],

  'topic.stock': ['saatavuus'],
  'topic.price': ['hinta'],
  'topic.warranty': ['takuu'],
  'topic.delivery-time': ['toimitusaika'],
  'topic.delivery-area': ['toimitusalue'],
  'topic.pickup': ['nouto myymälästä'],
  'topic.store-hours': ['myymälän aukioloajat'],
  'topic.service-hours': ['asiakaspalvelun ajat'],
  'topic.alternatives': ['vastaavat tuotteet'],
  'topic.audience': ['kuka voi ostaa'],
  'topic.delivery-cost': ['toimituksen hinta'],
  'topic.store-info': ['myymälän tiedot'],
  'topic.product-info': ['tuotetiedot'],
  'topic.returns': ['palautus'],
  'topic.payment': ['maksaminen'],
  'topic.order': ['tilauksesi'],
  'topic.complaint': ['reklamaatio'],
  'topic.feedback': ['palaute'],
  'topic.person': ['keskustelu ihmisen kanssa'],
  'topic.callback': ['takaisinsoitto'],
  'topic.other': ['kysymyksesi'],
  'question.with-product': ['{topic} ({product})'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

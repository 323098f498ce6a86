// Finnish words about a call that is to come: when it suits, and that it is to be moved or called off. Data only.
import type { CallWords } from '../types.ts';

const call = 'soitto*|soitta*|soitel*|soittele*|puhelu*|puhelinai*|soittoai*|takaisinsoit*|soittopyy*';

export const calls: CallWords = {
  move: [
    `siirtää|siirrä|siirretään|siirtäisin|siirtäisitte*|siirtäkää|siirtyä|siirtyisi*|siirtäs|lykätä|lykätään|lykkää|aikaistaa|vaihtaa|vaihda|vaihdetaan|vaihtaisin|muuttaa|muuta|muutetaan .. ${call}|aikaa|ajan|aika|ajankohta*|sitä|sen|toise*|myöhem*|aiem*|aikaisem*|myöhäsem*|eteenpäin`,
    `${call} .. siirtää|siirrä|siirretään|siirtäisin|vaihtaa|muuttaa|lykätä|siirtyä|siirtyisi*|siirron|siirto`,
    'voiko|voisko|voisiko|voiks|voinko|voisinko|voidaanko|saako|saisko|onnistuuko|pystyykö .. siirtää|siirtäminen|siirto|lykätä|aikaistaa',
    'toinen|toista|toiseen|toisen|eri|muu|uusi|uuden|uutta aika|aikaan|ajan|aikaa|ajankohta*',
    'soittaa|soittakaa|soittais*|soitatte|soitella|soita .. myöhemmin|myöhempää*|myöhäsemmi*|aikaisemmin|aiemmin|vasta|sittenkin|toiseen|sen sijaan',
    'aika|ajankohta|se ei sovi|käy|passaa|onnistu|sovikaan|käykään|passaakaan',
    'en pääse|ehdi|pysty|voi .. vastaamaan|vastata|puhelimeen|puhua|silloin|siihen',
    '^ siirrä|siirretään|siirtäkää',
  ],
  cancel: [
    `ei|en|enää tarvi*|tartte*|tarvitse*|tartee|halua*|kaipaa .. ${call}|soitella`,
    `tarvi*|tartte*|tarvitse* .. ${call} .. enää`,
    `ei .. ${call} .. tarvi*|tartte*|tarvitse*`,
    'älkää|älä|älkääkö|elkää|elekää .. soittako|soita|soitelko|soitella|soittakaa',
    `peru|perukaa|perua|perutaan|perun|perutte|peruisin|peruisitte*|perutteko|peruuttaa|peruuta|peruuttakaa|peruutetaan|peruuttaisin|peruutan|peruako .. ${call}|aikani|ajan|aika|varaus|varauksen|soittovarau*|sen|se`,
    `${call}|ajan .. peru|perua|perutaan|perun|peruttaisiin|peruuttaa|peruuttaisin|peruuta|peruutetaan|peruutus|pois`,
    '^ peru|perukaa|perutaan|peruuta|peruuttakaa $|kiitos|vaan|vaa|pois',
    `${call} .. turha|turhaan|tarpeeton|tarpeeton*`,
  ],
  after: ['jälkeen|jälkee|eteenpäin|alkaen|lähtien|aikaisintaan|aikasintaan|jälkeenpäin|myöhemmin'],
  before: ['ennen|mennessä|viimeistään|enne'],
  around: ['noin|n|maissa|mais|aikaan|aikoihin|aikoihi|tienoilla|siinä|suunnilleen|pintaan'],
  soonest: [
    'mahdollisimman|mahd nopeasti|pian|nopeesti|nopee|aikaisin|äkkiä',
    'heti|hetimiten|samantien|pian|asap|äkkiä|nyt',
    'saman tien',
    'eka|ekaan|ensimmäi*|seuraava*|lähin|lähimmä*|aikaisin|aikaisimpa* .. vapaa*|aika|aikaan|mahdolli*|sopiva*',
    'mikä|milloin|koska|millon|mihin aikaan? vaan|vain|tahansa|vaa|hyvänsä',
    'ihan|aivan|yks sama|yksi|hailee|lysti',
    'kaikki .. käy|sopii|käyvät|sopivat',
    'aina käy|sopii',
  ],
  parts: [
    {
      from: '06:00',
      to: '10:00',
      patterns: ['aamulla|aamusta|aamu|aamuun|aamuksi|aamuks|huomisaamu*|*aamuna'],
    },
    { from: '08:00', to: '12:00', patterns: ['aamupäiv*|ap|*aamupäivänä|*aamupäivällä'] },
    { from: '11:00', to: '13:00', patterns: ['lounas*|lounaa*|keskipäiv*|puolilta|puoliltapäivin'] },
    { from: '10:00', to: '16:00', patterns: ['päivällä|päiväsaikaan|päivisin'] },
    { from: '12:00', to: '17:00', patterns: ['iltapäiv*|ip|iltap|iltapv|*iltapäivänä|*iltapäivällä'] },
    {
      from: '16:00',
      to: '22:00',
      patterns: [
        'illalla|ilta|illasta|illaksi|illaks|alkuillasta|iltasella|*iltana',
        'töiden|töitten|duunin|työpäivän jälkeen',
      ],
    },
  ],
};

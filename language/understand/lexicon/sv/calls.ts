// Swedish words about a call that is to come: when it suits, and that it is to be moved or called off. Data only.
import type { CallWords } from '../types.ts';

const call = 'samtal*|telefonsamtal*|samtalstid*|uppringning*|återuppringning*|ringtid*|telefontid*';

export const calls: CallWords = {
  move: [
    `flytta|flyttar|flyttas|ändra|ändras|byta|byt|skjuta|skjut|tidigarelägga|senarelägga|omboka|omboka* .. ${call}|tid|tiden|tider|det|den|upp|fram|till|senare|tidigare`,
    `${call}|tiden .. flytta|flyttas|ändra|ändras|byta|omboka|omboka*`,
    'boka om',
    'annan|annat|ny|nytt|andra tid|tidpunkt|tillfälle|dag|klockslag',
    'ring|ringa|ringer .. senare|tidigare|istället|först|annan|annat',
    'ringa|ring .. i stället',
    'tiden|det|tid passar|funkar|fungerar|går inte|int|ej|dåligt',
    'kan|hinner inte|int .. svara|prata|då',
    '^ flytta|omboka|ändra',
  ],
  cancel: [
    `behöver|behövs|behöv|vill|måste|ska|slipper inte|int|ej|inget|ingen .. ringa|ring|ringer|uppringd|${call}`,
    `behöver|behövs|vill inget|ingen|inte .. ${call}`,
    'ring|ringa|ringer inte|int|ej',
    `avboka|avbokar|avbeställ|avbeställa|annullera|stryk|stryka|inställ .. ${call}|tid|tiden|det|den|bokningen`,
    `ta|tar bort .. ${call}|tid|tiden|bokningen`,
    `ställ|ställa|ställer in .. ${call}|tiden|det`,
    `${call}|tiden .. avboka|avbokas|avbeställa|ställas in`,
    '^ avboka|avbokar $|tack',
    `inget|ingen|inte .. ${call} .. tack`,
    `slipper|strunta|strunt i? .. ${call}|ringa|ring`,
  ],
  after: ['efter|från|framåt|tidigast|senare'],
  before: ['före|innan|senast'],
  around: ['runt|omkring|kring|ungefär|cirka|ca|tiden|vid|ungf'],
  soonest: [
    'så|snarast|fort|snabbt som|möjligt|ni|snart|fort|snabbt',
    'snarast|genast|direkt|asap|nu|strax|omedelbart|meddetsamma|bums',
    'första|närmaste|nästa|tidigaste .. lediga|tid|möjliga|tillfälle|bästa',
    'när|vilken|vilket .. helst',
    'spelar ingen|inte roll',
    'kvittar|strunt|samma',
    'alla .. går|passar|funkar',
  ],
  parts: [
    {
      from: '06:00',
      to: '10:00',
      patterns: [
        'bitti|tidigt|morse|morgonkvisten',
        'på|om|under|nästa morgonen|morgon|mornarna|morron',
        '*dagmorgon|*dagsmorgon',
      ],
    },
    { from: '08:00', to: '12:00', patterns: ['förmiddag*|fm|*dagförmiddag|*dagsförmiddag'] },
    { from: '11:00', to: '13:00', patterns: ['lunch*|lunchtid*|middagstid|*dagslunch', 'mitt på dagen'] },
    { from: '10:00', to: '16:00', patterns: ['på|under|om dagen|dagtid', 'dagtid'] },
    { from: '12:00', to: '17:00', patterns: ['eftermiddag*|em|emid|*dageftermiddag|*dagseftermiddag'] },
    {
      from: '16:00',
      to: '22:00',
      patterns: ['kväll*|ikväll|kvällstid|*dagkväll|*dagskväll', 'efter jobbet|arbetet|arbetstid'],
    },
  ],
};

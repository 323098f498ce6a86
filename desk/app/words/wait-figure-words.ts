// What was told of waits against what came of them, in the page's three languages side by side.

const fi = {
  open: 'Odotusajat',
  title: 'Odotusajat: kerrottu ja toteutunut',
  none: 'Yksikään odotus ei ole vielä päättynyt.',
  rows: {
    waits: 'Päättyneitä odotuksia',
    coverage: 'Päättyi kerrotussa ajassa',
    pastTold: 'Kesti kerrottua kauemmin',
    withheld: 'Aikaa ei luvattu',
    left: 'Asiakas poistui jonosta',
    meanWidthSeconds: 'Kerrotun ajan väljyys keskimäärin',
    meanAbsoluteErrorSeconds: 'Arvion virhe keskimäärin',
    updatesEach: 'Uusia tietoja odotusta kohden',
  },
};

export type WaitFigureWords = typeof fi;

const sv: WaitFigureWords = {
  open: 'Väntetider',
  title: 'Väntetider: utlovat och utfall',
  none: 'Ingen väntan har avslutats ännu.',
  rows: {
    waits: 'Avslutade väntetider',
    coverage: 'Slutade inom den utlovade tiden',
    pastTold: 'Varade längre än utlovat',
    withheld: 'Ingen tid utlovades',
    left: 'Kunden lämnade kön',
    meanWidthSeconds: 'Den utlovade tidens spann i snitt',
    meanAbsoluteErrorSeconds: 'Prognosens fel i snitt',
    updatesEach: 'Nya besked per väntan',
  },
};

const en: WaitFigureWords = {
  open: 'Wait figures',
  title: 'Waits: told and actual',
  none: 'No wait has ended yet.',
  rows: {
    waits: 'Waits that have ended',
    coverage: 'Ended within the time told',
    pastTold: 'Lasted longer than told',
    withheld: 'No time was promised',
    left: 'The customer left the line',
    meanWidthSeconds: 'Width of the range told, on average',
    meanAbsoluteErrorSeconds: 'Error of the estimate, on average',
    updatesEach: 'Updates per wait',
  },
};

export const waitFigureWords = { fi, sv, en };

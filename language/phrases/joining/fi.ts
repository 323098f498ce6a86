// What is said about going on with one conversation on another channel, in Finnish.
export const joining = {
  'join.code': [
    'Voit jatkaa tätä keskustelua toisella laitteella tai toisessa kanavassa: kirjoita siellä chattiin koodi {code}. Koodi on voimassa {minutes} minuuttia ja toimii kerran. Älä anna sitä muille.',
  ],
  'join.mailed': [
    'Lähetin osoitteeseen {email} linkin, jolla voit jatkaa tätä keskustelua toisella laitteella. Linkki on voimassa {minutes} minuuttia.',
  ],
  'join.guest-already': [
    'Tämä keskustelu on jo yhdistetty toiseen kanavaan. Jos haluat erottaa ne, kirjoita ”lopeta yhdistäminen”.',
  ],
  'join.ask': [
    'Tällä koodilla voit jatkaa täällä toista keskusteluasi, siis sitä, jossa sait koodin. Liitetäänkö keskustelut yhteen?',
  ],
  'join.wrong': [
    'Tämä koodi ei kelpaa: se on väärä, jo käytetty tai vanhentunut. Pyydä siinä toisessa keskustelussa uusi koodi.',
  ],
  'join.too-many': [
    'Koodia on nyt kokeiltu liian monta kertaa. Pyydä toisessa keskustelussa uusi koodi ja yritä myöhemmin uudelleen.',
  ],
  'join.own': ['Tämä koodi on tästä keskustelusta. Kirjoita se siellä, missä haluat jatkaa.'],
  'join.busy-here': [
    'Tässä keskustelussa on jo oma asia hoidossa, joten sitä ei voi liittää toiseen. Autan sinua tässä.',
  ],
  'join.declined': ['Selvä, keskusteluja ei liitetä yhteen.'],
  'join.done': ['Keskustelut on nyt liitetty yhteen, ja voit jatkaa tästä.'],
  'join.done-open': ['Keskustelut on nyt liitetty yhteen, ja voit jatkaa tästä. Auki on vielä: {questions}.'],
  'join.with-person': ['Sinua palvelee {agent}.'],
  'join.in-line': ['Olet jonossa asiakaspalvelijalle, ja paikkasi on tallessa.'],
  'join.how-to-end': ['Voit erottaa ne kirjoittamalla ”lopeta yhdistäminen”.'],
  'join.elsewhere': [
    'Jatkat nyt tätä keskustelua {channel}. Jos et ole itse liittänyt keskusteluja yhteen, kirjoita ”lopeta yhdistäminen”.',
  ],
  'join.ended': ['Yhdistäminen on lopetettu. Tämä keskustelu jatkuu nyt erikseen.'],
  'join.channel-webchat': ['verkkosivun chatissa'],
  'join.channel-msteams': ['Teamsissa'],
  'join.channel-messenger': ['Messengerissä'],
  'join.channel-other': ['toisessa kanavassa'],
  'button.join-mail': ['Lähetä linkki sähköpostiini'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

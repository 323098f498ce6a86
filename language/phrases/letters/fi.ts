// What letters to customers say, in Finnish. Times stand with their date: a letter is read when it is read.
export const letters = {
  'letter.hello': ['Hei!'],
  'letter.subject-reply': ['Vastaus kysymykseesi – {shop}'],
  'letter.subject-call-agreed': ['Soitamme sinulle {when} – {shop}'],
  'letter.subject-call-moved': ['Uusi soittoaika {when} – {shop}'],
  'letter.subject-call-cancelled': ['Soitto on peruttu – {shop}'],
  'letter.subject-call-reminder': ['Muistutus: soitamme {when} – {shop}'],
  'letter.subject-promise-broken': ['Pahoittelut, myöhästyimme – {shop}'],
  'letter.subject-promise-moved': ['Asiasi etenee – {shop}'],
  'letter.subject-join-link': ['Jatka keskustelua toisella laitteella – {shop}'],
  'letter.you-asked': ['Kysyit meiltä:'],
  'letter.answered': ['{agent} vastasi {when}:'],
  'letter.call-agreed': ['Soitamme sinulle {when} numeroon {phone}.'],
  'letter.call-moved': ['Soittoaika on vaihdettu. Soitamme sinulle {when} numeroon {phone}.'],
  'letter.call-cancelled': ['Soitto {when} on peruttu, emmekä soita.'],
  'letter.call-reminder': ['Muistutamme, että soitamme sinulle {when} numeroon {phone}.'],
  'letter.call-change': [
    'Jos aika ei sovi, kirjoita chattiin ”siirrä soitto” tai ”peru soitto”, niin hoidamme sen heti.',
  ],
  'letter.call-broken': [
    'Lupasimme soittaa sinulle {when}, emmekä soittaneet. Pahoittelemme. Asiasi on nostettu jonon kärkeen, ja voit valita chatissa uuden soittoajan.',
  ],
  'letter.promise-broken': [
    'Lupasimme palata asiaasi viimeistään {when}, emmekä pitäneet lupaustamme. Pahoittelemme. Asiasi on nostettu jonon kärkeen.',
  ],
  'letter.promise-new': ['Saat vastauksen viimeistään {when}.'],
  'letter.promise-moved': ['Emme ehdi vastata sinulle vielä. Palaamme asiaasi viimeistään {when}.'],
  'letter.join-code': [
    'Pyysit saada jatkaa keskustelua toisella laitteella tai toisessa kanavassa. Avaa alla oleva linkki tai kirjoita siellä chattiin tämä koodi: {code}',
  ],
  'letter.join-limits': [
    'Koodi on voimassa {until} asti, ja sitä voi käyttää kerran. Älä anna sitä muille. Jos et pyytänyt koodia, voit jättää viestin huomiotta.',
  ],
  'letter.open-chat': ['Avaa chat'],
  'letter.answer-here': ['Voit vastata tähän viestiin.'],
  'letter.answer-in-chat': [
    'Tätä osoitetta ei lueta. Jos haluat kysyä lisää, jatka chatissa samasta keskustelusta.',
  ],
  'letter.why': ['Saat tämän viestin, koska annoit sähköpostiosoitteesi keskustelussamme.'],
  'letter.regards': ['Terveisin\n{shop}'],
  'letter.calendar-title': ['{shop} soittaa sinulle'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

// Who is there and who is asked, in the page's three languages side by side: presence, offers, and taking over.

const fi = {
  label: 'Oma tila',
  states: { online: 'Paikalla', away: 'Tauolla', offline: 'Poissa', lost: 'Yhteys poikki' },
  /** Under each choice: what it means. */
  meanings: {
    online: 'Sinulle tarjotaan uusia asiakkaita',
    away: 'Pidät omasi, uusia ei tarjota',
    offline: 'Keskustelusi palaavat jonoon',
  },
  told: (state: string) => `Tilasi: ${state}`,
  failed: 'Tilaa ei saatu vaihdettua. Yritä uudelleen.',
  leaveTitle: 'Lähdetkö tiskiltä?',
  leaveHint: (count: number) =>
    count === 1
      ? 'Sinulla on yksi keskustelu. Se palaa jonoon omalle paikalleen, ja asiakkaalle kerrotaan siitä.'
      : `Sinulla on ${count} keskustelua. Ne palaavat jonoon omille paikoilleen, ja asiakkaille kerrotaan siitä.`,
  leave: 'Palauta jonoon ja lähde',
  /** While the connection is broken and the person has conversations. */
  willLose: (seconds: number) => `Jos yhteys ei palaa ${seconds} sekunnissa, keskustelusi palaavat jonoon.`,
  haveLost: 'Yhteys on ollut poikki niin kauan, että keskustelusi palautetaan jonoon.',
  willMiss: 'Sinulle ei tarjota uusia asiakkaita ennen kuin yhteys palaa.',
  /** In a list: a person with presence and load. */
  person: (name: string, state: string, open: number, room: number) =>
    `${name} – ${state.toLowerCase()}, ${open} kesken${room > 0 ? `, tilaa ${room}` : ''}`,
  offer: {
    region: 'Sinulle tarjottu asiakas',
    title: 'Otatko tämän asiakkaan?',
    accept: 'Otan tämän',
    decline: 'En nyt',
    left: (seconds: number) => `${seconds} s aikaa`,
    more: (count: number) =>
      count === 1 ? 'ja toinenkin odottaa vastaustasi' : `ja ${count} muuta odottaa vastaustasi`,
    mine: 'tarjolla sinulle',
    other: (name: string) => `kysytään: ${name}`,
  },
  takeOver: {
    open: 'Ota itsellesi…',
    title: 'Otatko keskustelun itsellesi?',
    hint: (name: string) =>
      `Keskustelu siirtyy sinulle: ${name} ei voi enää vastata siihen. Asiakkaalle kerrotaan, että sinä jatkat.`,
    confirm: 'Ota itsellesi',
    note: 'Viesti tiskin väelle (ei pakollinen)',
  },
};

export type PresenceWords = typeof fi;

const sv: PresenceWords = {
  label: 'Din status',
  states: { online: 'På plats', away: 'På paus', offline: 'Borta', lost: 'Ingen kontakt' },
  meanings: {
    online: 'Du erbjuds nya kunder',
    away: 'Du behåller dina men erbjuds inga nya',
    offline: 'Dina samtal går tillbaka till kön',
  },
  told: (state) => `Din status: ${state}`,
  failed: 'Statusen kunde inte ändras. Försök igen.',
  leaveTitle: 'Lämnar du disken?',
  leaveHint: (count) =>
    count === 1
      ? 'Du har ett samtal. Det går tillbaka till sin plats i kön, och kunden får veta det.'
      : `Du har ${count} samtal. De går tillbaka till sina platser i kön, och kunderna får veta det.`,
  leave: 'Lägg tillbaka och lämna',
  willLose: (seconds) =>
    `Om förbindelsen inte återkommer inom ${seconds} sekunder går dina samtal tillbaka till kön.`,
  haveLost: 'Förbindelsen har varit bruten så länge att dina samtal läggs tillbaka i kön.',
  willMiss: 'Du erbjuds inga nya kunder förrän förbindelsen är tillbaka.',
  person: (name, state, open, room) =>
    `${name} – ${state.toLowerCase()}, ${open} pågående${room > 0 ? `, plats för ${room}` : ''}`,
  offer: {
    region: 'Kund som erbjuds dig',
    title: 'Tar du den här kunden?',
    accept: 'Jag tar den',
    decline: 'Inte nu',
    left: (seconds) => `${seconds} s kvar`,
    more: (count) => `och ${count} till väntar på ditt svar`,
    mine: 'erbjuds dig',
    other: (name) => `tillfrågad: ${name}`,
  },
  takeOver: {
    open: 'Ta över…',
    title: 'Tar du över samtalet?',
    hint: (name) =>
      `Samtalet blir ditt: ${name} kan inte längre svara i det. Kunden får veta att du fortsätter.`,
    confirm: 'Ta över',
    note: 'Meddelande inom disken (valfritt)',
  },
};

const en: PresenceWords = {
  label: 'Your status',
  states: { online: 'Online', away: 'Away', offline: 'Offline', lost: 'Connection lost' },
  meanings: {
    online: 'New customers are offered to you',
    away: 'You keep yours and are offered no new ones',
    offline: 'Your conversations go back to the queue',
  },
  told: (state) => `Your status: ${state}`,
  failed: 'Your status could not be changed. Try again.',
  leaveTitle: 'Leaving the desk?',
  leaveHint: (count) =>
    count === 1
      ? 'You have one conversation. It goes back to its place in the queue, and the customer is told.'
      : `You have ${count} conversations. They go back to their places in the queue, and the customers are told.`,
  leave: 'Put back and leave',
  willLose: (seconds) =>
    `If the connection is not back within ${seconds} seconds, your conversations go back to the queue.`,
  haveLost: 'The connection has been lost for so long that your conversations are put back in the queue.',
  willMiss: 'No new customers are offered to you until the connection is back.',
  person: (name, state, open, room) =>
    `${name} – ${state.toLowerCase()}, ${open} open${room > 0 ? `, room for ${room}` : ''}`,
  offer: {
    region: 'Customer offered to you',
    title: 'Take this customer?',
    accept: 'I’ll take it',
    decline: 'Not now',
    left: (seconds) => `${seconds} s left`,
    more: (count) => `and ${count} more waiting for your answer`,
    mine: 'offered to you',
    other: (name) => `offered to ${name}`,
  },
  takeOver: {
    open: 'Take over…',
    title: 'Take over the conversation?',
    hint: (name) =>
      `The conversation becomes yours: ${name} can no longer reply in it. The customer is told that you carry on.`,
    confirm: 'Take over',
    note: 'Message within the desk (optional)',
  },
};

export const presenceWords = { fi, sv, en };

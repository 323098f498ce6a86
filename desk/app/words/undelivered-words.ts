// What did not reach the customer or another desk, in the page's three languages side by side.

const fi = {
  open: (count: number) =>
    count === 1 ? '1 viesti ei mennyt perille' : `${count} viestiä ei mennyt perille`,
  title: 'Viestit, jotka eivät menneet perille',
  none: 'Kaikki viestit ovat menneet perille.',
  about: 'Kanava ei ottanut näitä vastaan. Yritä uudelleen tai ota asiakkaaseen yhteyttä muuta kautta.',
  openQuestions: (count: number) => (count === 1 ? '1 avoin kysymys' : `${count} avointa kysymystä`),
  toTicket: 'Avaa keskustelu',
  retry: 'Yritä uudelleen',
  retried: 'Viesti lähetetään uudelleen',
  failed: (to: string) => `Viesti ei mennyt perille (${to})`,
  retriedBy: (name: string) => `${name} pyysi lähettämään viestin uudelleen`,
};

export type UndeliveredWords = typeof fi;

const sv: UndeliveredWords = {
  open: (count) => (count === 1 ? '1 meddelande kom inte fram' : `${count} meddelanden kom inte fram`),
  title: 'Meddelanden som inte kom fram',
  none: 'Alla meddelanden har kommit fram.',
  about: 'Kanalen tog inte emot dem. Försök igen eller kontakta kunden på ett annat sätt.',
  openQuestions: (count) => (count === 1 ? '1 öppen fråga' : `${count} öppna frågor`),
  toTicket: 'Öppna konversationen',
  retry: 'Försök igen',
  retried: 'Meddelandet skickas på nytt',
  failed: (to) => `Meddelandet kom inte fram (${to})`,
  retriedBy: (name) => `${name} bad att meddelandet skickas på nytt`,
};

const en: UndeliveredWords = {
  open: (count) => (count === 1 ? '1 message was not delivered' : `${count} messages were not delivered`),
  title: 'Messages that were not delivered',
  none: 'All messages have been delivered.',
  about: 'The channel did not take them. Try again, or reach the customer in another way.',
  openQuestions: (count) => (count === 1 ? '1 open question' : `${count} open questions`),
  toTicket: 'Open the conversation',
  retry: 'Try again',
  retried: 'The message is being sent again',
  failed: (to) => `The message was not delivered (${to})`,
  retriedBy: (name) => `${name} asked for the message to be sent again`,
};

export const undeliveredWords = { fi, sv, en } as const;

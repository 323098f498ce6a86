// Tickets that are with another desk, in the page's three languages side by side: where they are, what came of it, and taking
// them here. A desk goes by the name that it has in the configuration.

type BroughtBack = 'refused' | 'unanswered' | 'silent';

const fi = {
  /** On the ticket. */
  at: (desk: string, state: 'sent' | 'received') =>
    state === 'sent' ? `menossa: ${desk}` : `toisella tiskillä: ${desk}`,
  broughtBack: (desk: string) => `palasi: ${desk}`,
  /** In the header. */
  waitsThere: (desk: string) => `Jonossa toisella tiskillä (${desk})`,
  handledThere: (name: string, desk: string) => `${name} vastaa (${desk})`,
  takeHere: 'Ota tänne…',
  takeTitle: 'Otatko keskustelun omalle tiskille?',
  takeHint: (desk: string) =>
    `Keskustelu siirtyy sinulle. Toiselle tiskille (${desk}) kerrotaan, että asiaa hoidetaan täällä, eikä sieltä enää voi vastata asiakkaalle.`,
  events: {
    sent: (desk: string) => `Välitettiin toiselle tiskille: ${desk}`,
    received: (desk: string) => `Toinen tiski (${desk}) otti vastaan`,
    broughtBack: (desk: string, because: BroughtBack) =>
      ({
        refused: `Toinen tiski (${desk}) ei ottanut vastaan; takaisin omassa jonossa`,
        unanswered: `Toista tiskiä (${desk}) ei tavoitettu ajoissa; takaisin omassa jonossa`,
        silent: `Toinen tiski (${desk}) jätti asiakkaan odottamaan; takaisin omassa jonossa`,
      })[because],
    heldFarewell: (name: string, text: string) =>
      `${name} hyvästeli, vaikka kysymyksiä on avoinna; viestiä ei lähetetty: ${text}`,
    heldResolve: (name: string) => `${name} yritti päättää keskustelun, vaikka kysymyksiä on avoinna`,
    contact: (name: string) => `${name} korjasi yhteystiedot`,
  },
};

export type OtherDeskWords = typeof fi;

const sv: OtherDeskWords = {
  at: (desk, state) => (state === 'sent' ? `på väg: ${desk}` : `vid en annan disk: ${desk}`),
  broughtBack: (desk) => `tillbaka från: ${desk}`,
  waitsThere: (desk) => `I kö vid en annan disk (${desk})`,
  handledThere: (name, desk) => `${name} svarar (${desk})`,
  takeHere: 'Ta hit…',
  takeTitle: 'Vill du ta samtalet till vår egen disk?',
  takeHint: (desk) =>
    `Samtalet flyttas till dig. Den andra disken (${desk}) får veta att ärendet sköts här, och kan inte längre svara kunden.`,
  events: {
    sent: (desk) => `Förmedlades till en annan disk: ${desk}`,
    received: (desk) => `Den andra disken (${desk}) tog emot`,
    broughtBack: (desk, because) =>
      ({
        refused: `Den andra disken (${desk}) tog inte emot; tillbaka i vår egen kö`,
        unanswered: `Den andra disken (${desk}) kunde inte nås i tid; tillbaka i vår egen kö`,
        silent: `Den andra disken (${desk}) lät kunden vänta; tillbaka i vår egen kö`,
      })[because],
    heldFarewell: (name, text) =>
      `${name} tog farväl fast frågor är öppna; meddelandet skickades inte: ${text}`,
    heldResolve: (name) => `${name} försökte avsluta samtalet fast frågor är öppna`,
    contact: (name) => `${name} rättade kontaktuppgifterna`,
  },
};

const en: OtherDeskWords = {
  at: (desk, state) => (state === 'sent' ? `on its way: ${desk}` : `at another desk: ${desk}`),
  broughtBack: (desk) => `back from: ${desk}`,
  waitsThere: (desk) => `Waiting at another desk (${desk})`,
  handledThere: (name, desk) => `${name} is answering (${desk})`,
  takeHere: 'Take it here…',
  takeTitle: 'Take the conversation to our own desk?',
  takeHint: (desk) =>
    `The conversation moves to you. The other desk (${desk}) is told that it is dealt with here and can no longer answer the customer.`,
  events: {
    sent: (desk) => `Passed on to another desk: ${desk}`,
    received: (desk) => `The other desk (${desk}) took it in`,
    broughtBack: (desk, because) =>
      ({
        refused: `The other desk (${desk}) did not take it; back in our own queue`,
        unanswered: `The other desk (${desk}) could not be reached in time; back in our own queue`,
        silent: `The other desk (${desk}) let the customer wait; back in our own queue`,
      })[because],
    heldFarewell: (name, text) =>
      `${name} said goodbye while questions are open; the message was not sent: ${text}`,
    heldResolve: (name) => `${name} tried to close the conversation while questions are open`,
    contact: (name) => `${name} corrected the contact details`,
  },
};

export const otherDeskWords = { fi, sv, en } as const;

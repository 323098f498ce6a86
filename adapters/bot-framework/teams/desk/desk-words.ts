// What colleagues read in a Teams channel about a ticket, in three languages. What the customer reads is phrases of the bot.
import type { Locale } from '../../../../kernel/locale.ts';

export interface DeskWords {
  readonly waiting: string;
  readonly ownedBy: (name: string) => string;
  readonly resolved: string;
  readonly returned: string;
  readonly left: string;
  readonly moved: (team: string) => string;
  readonly customer: string;
  readonly unnamed: string;
  readonly owner: string;
  readonly nobody: string;
  readonly since: string;
  readonly team: string;
  readonly language: string;
  readonly languages: Readonly<Record<Locale, string>>;
  readonly openQuestions: string;
  readonly noOpenQuestions: string;
  readonly wishForPerson: string;
  readonly claim: string;
  readonly answered: string;
  readonly notNeeded: string;
  readonly resolve: string;
  readonly returnToBot: string;
  readonly takeOver: string;
  readonly openDesk: string;
  readonly howToReply: string;
  readonly bot: string;
  readonly toCustomer: (name: string) => string;
  readonly edited: (name: string) => string;
  readonly deleted: (name: string) => string;
  readonly attached: (name: string) => string;
  readonly back: string;
  readonly notSent: (text: string) => string;
  readonly refusals: Readonly<Record<string, string>> & { readonly other: string };
}

export const deskWords: Readonly<Record<Locale, DeskWords>> = {
  fi: {
    waiting: 'Odottaa ottajaa',
    ownedBy: (name) => `${name} hoitaa`,
    resolved: 'Hoidettu',
    returned: 'Palautettu botille',
    left: 'Asiakas poistui jonosta',
    moved: (team) => `Siirretty tiimille ${team}`,
    customer: 'Asiakas',
    unnamed: 'nimetön',
    owner: 'Hoitaja',
    nobody: 'ei vielä kukaan',
    since: 'Odottanut',
    team: 'Tiimi',
    language: 'Kieli',
    languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
    openQuestions: 'Avoimet kysymykset',
    noOpenQuestions: 'Avoimia kysymyksiä ei ole.',
    wishForPerson: 'Haluaa puhua ihmisen kanssa',
    claim: 'Ota keskustelu',
    answered: 'Vastattu',
    notNeeded: 'Ei enää tarpeen',
    resolve: 'Merkitse hoidetuksi',
    returnToBot: 'Palauta botille',
    takeOver: 'Ota itselleni',
    openDesk: 'Avaa tiskissä',
    howToReply: 'Vastaa tässä ketjussa ja mainitse botti nimeltä: vastauksesi menee asiakkaalle.',
    bot: 'Botti',
    toCustomer: (name) => `${name} → asiakas`,
    edited: (name) => `${name} muokkasi viestiään`,
    deleted: (name) => `${name} poisti viestin`,
    attached: (name) => `Liite: ${name}`,
    back: 'Asiakas odottaa taas ihmistä.',
    notSent: (text) => `Tämä ei lähtenyt asiakkaalle: ”${text}”`,
    refusals: {
      'open-questions':
        'Hyvästejä ei lähetetä, kun kysymyksiä on auki. Vastaa niihin tai merkitse ne hoidetuiksi:',
      'open-promises': 'Asiakkaalle on luvattu jotain, mikä on vielä tekemättä. Hoida se ensin tiskissä.',
      'already-claimed': 'Joku muu ehti ottaa keskustelun.',
      'not-owner': 'Keskustelu ei ole sinun. Ota se ensin itsellesi kortin painikkeesta.',
      'wrong-state': 'Se ei ole tässä vaiheessa mahdollista: tilanne on muuttunut.',
      forbidden:
        'Sinulla ei ole oikeutta hoitaa tämän tiimin keskusteluja. Pyydä pääkäyttäjää lisäämään sinut.',
      edited: 'Lähetettyä vastausta ei voi muokata. Kirjoita oikaisu uutena viestinä.',
      empty: 'Viestissä ei ollut tekstiä. Lähetä tiedostot tiskin kautta.',
      other: 'Se ei onnistunut. Yritä uudelleen tai avaa keskustelu tiskissä.',
    },
  },
  sv: {
    waiting: 'Väntar på någon',
    ownedBy: (name) => `${name} har samtalet`,
    resolved: 'Klart',
    returned: 'Tillbaka hos boten',
    left: 'Kunden lämnade kön',
    moved: (team) => `Flyttat till teamet ${team}`,
    customer: 'Kund',
    unnamed: 'namnlös',
    owner: 'Handläggare',
    nobody: 'ingen ännu',
    since: 'Har väntat',
    team: 'Team',
    language: 'Språk',
    languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
    openQuestions: 'Öppna frågor',
    noOpenQuestions: 'Inga öppna frågor.',
    wishForPerson: 'Vill tala med en människa',
    claim: 'Ta samtalet',
    answered: 'Besvarad',
    notNeeded: 'Behövs inte längre',
    resolve: 'Markera som klart',
    returnToBot: 'Lämna tillbaka till boten',
    takeOver: 'Ta över',
    openDesk: 'Öppna i disken',
    howToReply: 'Svara i den här tråden och nämn boten vid namn: ditt svar går till kunden.',
    bot: 'Boten',
    toCustomer: (name) => `${name} → kunden`,
    edited: (name) => `${name} redigerade sitt meddelande`,
    deleted: (name) => `${name} tog bort ett meddelande`,
    attached: (name) => `Bilaga: ${name}`,
    back: 'Kunden väntar på en människa igen.',
    notSent: (text) => `Det här skickades inte till kunden: ”${text}”`,
    refusals: {
      'open-questions':
        'Inget avsked skickas medan frågor är öppna. Besvara dem eller markera dem som klara:',
      'open-promises': 'Kunden har lovats något som ännu inte är gjort. Gör det först i disken.',
      'already-claimed': 'Någon annan hann ta samtalet.',
      'not-owner': 'Samtalet är inte ditt. Ta det först med knappen på kortet.',
      'wrong-state': 'Det går inte i det här läget: något har ändrats.',
      forbidden: 'Du har inte rätt att sköta det här teamets samtal. Be en administratör lägga till dig.',
      edited: 'Ett skickat svar kan inte redigeras. Skriv rättelsen som ett nytt meddelande.',
      empty: 'Meddelandet hade ingen text. Skicka filer via disken.',
      other: 'Det lyckades inte. Försök igen eller öppna samtalet i disken.',
    },
  },
  en: {
    waiting: 'Waiting for somebody',
    ownedBy: (name) => `${name} has it`,
    resolved: 'Done',
    returned: 'Back with the bot',
    left: 'The customer left the line',
    moved: (team) => `Moved to ${team}`,
    customer: 'Customer',
    unnamed: 'no name',
    owner: 'Owner',
    nobody: 'nobody yet',
    since: 'Waiting since',
    team: 'Team',
    language: 'Language',
    languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    openQuestions: 'Open questions',
    noOpenQuestions: 'No open questions.',
    wishForPerson: 'Wants to talk to a person',
    claim: 'Take the conversation',
    answered: 'Answered',
    notNeeded: 'No longer needed',
    resolve: 'Mark as done',
    returnToBot: 'Return to the bot',
    takeOver: 'Take over',
    openDesk: 'Open at the desk',
    howToReply: 'Reply in this thread and mention the bot: your reply goes to the customer.',
    bot: 'The bot',
    toCustomer: (name) => `${name} → customer`,
    edited: (name) => `${name} edited their message`,
    deleted: (name) => `${name} deleted a message`,
    attached: (name) => `Attachment: ${name}`,
    back: 'The customer is waiting for a person again.',
    notSent: (text) => `This was not sent to the customer: “${text}”`,
    refusals: {
      'open-questions': 'No farewell is sent while questions are open. Answer them or mark them as done:',
      'open-promises':
        'Something was promised to the customer and is still to be done. See to it at the desk first.',
      'already-claimed': 'Somebody else took it first.',
      'not-owner': 'It is not yours. Take it first with the button on the card.',
      'wrong-state': 'Not possible now: something has changed.',
      forbidden: 'You may not handle this team’s conversations. Ask an administrator to add you.',
      edited: 'A reply that was sent cannot be edited. Write the correction as a new message.',
      empty: 'There was no text in it. Send files from the desk.',
      other: 'That did not work. Try again, or open the conversation at the desk.',
    },
  },
};

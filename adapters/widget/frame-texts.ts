// What the chat's frame says of itself, in three languages: labels, hints and who is speaking. The conversation's own words are
// phrases of the bot and stand elsewhere.
import type { Locale } from '../../kernel/locale.ts';

export interface FrameTexts {
  readonly title: string;
  readonly close: string;
  readonly person: string;
  readonly personHint: string;
  /** What the button says in the customer's name. */
  readonly personWish: string;
  readonly machine: string;
  /** Goes before a person's name. */
  readonly human: string;
  readonly system: string;
  readonly you: string;
  readonly messages: string;
  readonly suggestions: string;
  readonly write: string;
  readonly send: string;
  readonly attach: string;
  /** `{name}`, `{position}`, `{low}`, `{high}` are filled in by the frame. */
  readonly status: {
    readonly machine: string;
    readonly queued: string;
    readonly position: string;
    readonly wait: string;
    readonly waitAtMost: string;
    readonly person: string;
    readonly anyPerson: string;
    readonly transferred: string;
  };
  readonly sending: string;
  readonly notSent: string;
  readonly offline: string;
  readonly tooBig: string;
}

export const frameTexts: Readonly<Record<Locale, FrameTexts>> = {
  fi: {
    title: 'Asiakaspalvelu',
    close: 'Sulje keskustelu',
    person: 'Ihminen',
    personHint: 'Pyydä ihminen mukaan keskusteluun',
    personWish: 'ihminen',
    machine: 'Kone',
    human: 'Ihminen',
    system: 'Ilmoitus',
    you: 'Sinä',
    messages: 'Viestit',
    suggestions: 'Vastausehdotukset',
    write: 'Kirjoita viesti',
    send: 'Lähetä',
    attach: 'Liitä tiedosto',
    status: {
      machine: 'Kone vastaa heti',
      queued: 'Odotat ihmistä',
      position: '{position}. jonossa',
      wait: 'noin {low}–{high} min',
      waitAtMost: 'alle {high} min',
      person: '{name} palvelee sinua',
      anyPerson: 'Ihminen palvelee sinua',
      transferred: 'Siirretään toiselle asiantuntijalle',
    },
    sending: 'Lähetetään…',
    notSent: 'Viestiä ei voitu lähettää.',
    offline: 'Yhteys on poikki. Viestisi lähtee heti, kun yhteys palaa.',
    tooBig: 'Tiedostoa ei voitu lähettää: kuvat, PDF ja teksti käyvät, enintään 5 Mt.',
  },
  sv: {
    title: 'Kundtjänst',
    close: 'Stäng chatten',
    person: 'Människa',
    personHint: 'Be att få prata med en människa',
    personWish: 'människa',
    machine: 'Maskin',
    human: 'Människa',
    system: 'Meddelande',
    you: 'Du',
    messages: 'Meddelanden',
    suggestions: 'Svarsförslag',
    write: 'Skriv ett meddelande',
    send: 'Skicka',
    attach: 'Bifoga en fil',
    status: {
      machine: 'En maskin svarar',
      queued: 'Du väntar på en människa',
      position: 'plats {position} i kön',
      wait: 'cirka {low}–{high} min',
      waitAtMost: 'under {high} min',
      person: '{name} hjälper dig',
      anyPerson: 'En människa hjälper dig',
      transferred: 'Du kopplas till en annan expert',
    },
    sending: 'Skickas…',
    notSent: 'Meddelandet kunde inte skickas.',
    offline: 'Ingen anslutning. Ditt meddelande skickas så snart den är tillbaka.',
    tooBig: 'Filen kunde inte skickas: bilder, PDF och text går bra, högst 5 MB.',
  },
  en: {
    title: 'Customer service',
    close: 'Close the chat',
    person: 'Human',
    personHint: 'Ask for a person to join the conversation',
    personWish: 'human',
    machine: 'Machine',
    human: 'Human',
    system: 'Notice',
    you: 'You',
    messages: 'Messages',
    suggestions: 'Suggested replies',
    write: 'Write a message',
    send: 'Send',
    attach: 'Attach a file',
    status: {
      machine: 'A machine answers',
      queued: 'Waiting for a person',
      position: 'number {position} in line',
      wait: 'about {low}–{high} min',
      waitAtMost: 'less than {high} min',
      person: '{name} is helping you',
      anyPerson: 'A person is helping you',
      transferred: 'Passing you on to another expert',
    },
    sending: 'Sending…',
    notSent: 'The message could not be sent.',
    offline: 'You are offline. Your message will go out as soon as the connection is back.',
    tooBig: 'The file could not be sent: pictures, PDF and plain text are fine, 5 MB at most.',
  },
};

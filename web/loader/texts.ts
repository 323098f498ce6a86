// What the button on the shop's page is called, in three languages.

export const loaderTexts = {
  fi: {
    open: 'Kysy meiltä',
    label: 'Avaa asiakaspalvelun keskustelu',
    close: 'Sulje keskustelu',
    frame: 'Asiakaspalvelun keskustelu',
    news: 'uusi viesti',
    yes: 'Kyllä, kiitos',
    no: 'Ei kiitos',
  },
  sv: {
    open: 'Fråga oss',
    label: 'Öppna kundtjänstens chatt',
    close: 'Stäng chatten',
    frame: 'Kundtjänstens chatt',
    news: 'nytt meddelande',
    yes: 'Ja tack',
    no: 'Nej tack',
  },
  en: {
    open: 'Ask us',
    label: 'Open the customer service chat',
    close: 'Close the chat',
    frame: 'Customer service chat',
    news: 'new message',
    yes: 'Yes, please',
    no: 'No, thanks',
  },
} as const;

export type LoaderLocale = keyof typeof loaderTexts;

/** The first of our languages among some tags. */
export function localeAmong(tags: readonly (string | undefined | null)[]): LoaderLocale {
  for (const tag of tags) {
    const language = tag?.toLowerCase().split(/[-_]/)[0];
    if (language !== undefined && language in loaderTexts) return language as LoaderLocale;
  }
  return 'fi';
}

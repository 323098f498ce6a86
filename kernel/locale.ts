// The languages the counter speaks. It exists so that every table of words is keyed alike; it knows nothing about words.

export const locales = ['fi', 'sv', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The first of our languages that a BCP 47 tag names (`sv-FI` → `sv`); `undefined` when it names none. */
export function localeOf(tag: string | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language);
}

// What the app's page in Teams says, in three languages. `{shop}` is the shop's name.
import type { Locale } from '../../../../kernel/locale.ts';

export interface AppStrings {
  readonly fullName: string;
  readonly short: string;
  readonly full: string;
  /** A command that the message box offers, and what it is for. */
  readonly person: string;
  readonly personHint: string;
}

export const appStrings: Readonly<Record<Locale, AppStrings>> = {
  fi: {
    fullName: '{shop} – asiakaspalvelu',
    short: 'Kysy saatavuutta, hintoja, takuuta ja toimitusta.',
    full: '{shop} vastaa heti: mistä myymälästä tuotetta saa, mitä se maksaa, mikä on takuu ja milloin se tulee perille. Vastaukset tulevat kaupan omista tiedoista, ja jos jotain ei tiedetä, se sanotaan. Kone kertoo olevansa kone; ihmisen saa mukaan kirjoittamalla ”ihminen”. Ryhmässä ja kanavalla asiakaspalvelu vastaa, kun se mainitaan nimeltä.',
    person: 'ihminen',
    personHint: 'Pyydä ihminen mukaan keskusteluun',
  },
  sv: {
    fullName: '{shop} – kundservice',
    short: 'Fråga om tillgång, priser, garanti och leverans.',
    full: '{shop} svarar genast: i vilken butik varan finns, vad den kostar, vilken garanti den har och när den kommer fram. Svaren kommer ur butikens egna uppgifter, och vet vi inte säger vi det. Maskinen berättar att den är en maskin; skriv ”människa” så kommer en människa med i samtalet. I grupper och kanaler svarar kundservicen när den nämns vid namn.',
    person: 'människa',
    personHint: 'Be en människa komma med i samtalet',
  },
  en: {
    fullName: '{shop} – customer service',
    short: 'Ask about stock, prices, warranty and delivery.',
    full: '{shop} answers at once: which store has a product, what it costs, how long the warranty is and when it arrives. Answers come from the shop’s own data, and what is not known is said to be unknown. The machine says that it is a machine; write “human” and a person joins the conversation. In groups and channels it answers when it is mentioned.',
    person: 'human',
    personHint: 'Ask for a person to join the conversation',
  },
};

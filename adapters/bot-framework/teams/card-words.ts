// What stands on a product's card in Teams beside the facts themselves, in three languages.
import type { Locale } from '../../../kernel/locale.ts';
import type { Availability } from '../../../kernel/answer.ts';

export interface CardWords {
  readonly price: string;
  readonly usualPrice: string;
  readonly warranty: string;
  readonly webShop: string;
  readonly delivery: string;
  readonly days: (from: number, to: number) => string;
  readonly pieces: (count: number) => string;
  readonly asOf: (when: string) => string;
  readonly productPage: string;
  readonly availability: Readonly<Record<Availability, string>>;
  /** Goes before a person's words: the account that sends them is the bot's. */
  readonly person: (name: string) => string;
  readonly choose: string;
}

export const cardWords: Readonly<Record<Locale, CardWords>> = {
  fi: {
    price: 'Hinta',
    usualPrice: 'Normaalisti',
    warranty: 'Takuu',
    webShop: 'Verkkokauppa',
    delivery: 'Toimitusaika',
    days: (from, to) => (from === to ? `${to} arkipäivää` : `${from}–${to} arkipäivää`),
    pieces: (count) => `${count} kpl`,
    asOf: (when) => `Tieto: ${when}`,
    productPage: 'Tuotesivu',
    availability: {
      in_stock: 'on',
      limited_availability: 'vain vähän jäljellä',
      on_display_to_order: 'esillä, saa tilattua',
      out_of_stock: 'loppu',
      preorder: 'ennakkotilaus',
      backorder: 'jälkitoimitus',
      unknown: 'ei tietoa',
    },
    person: (name) => `${name}, asiakaspalvelu`,
    choose: 'Valitse:',
  },
  sv: {
    price: 'Pris',
    usualPrice: 'Ordinarie pris',
    warranty: 'Garanti',
    webShop: 'Nätbutiken',
    delivery: 'Leveranstid',
    days: (from, to) => (from === to ? `${to} vardagar` : `${from}–${to} vardagar`),
    pieces: (count) => `${count} st.`,
    asOf: (when) => `Uppgift: ${when}`,
    productPage: 'Produktsida',
    availability: {
      in_stock: 'finns',
      limited_availability: 'bara några kvar',
      on_display_to_order: 'visas, kan beställas',
      out_of_stock: 'slut',
      preorder: 'förhandsbokning',
      backorder: 'restorder',
      unknown: 'ingen uppgift',
    },
    person: (name) => `${name}, kundservice`,
    choose: 'Välj:',
  },
  en: {
    price: 'Price',
    usualPrice: 'Usual price',
    warranty: 'Warranty',
    webShop: 'Online shop',
    delivery: 'Delivery time',
    days: (from, to) => `${from === to ? to : `${from}–${to}`} working ${to === 1 ? 'day' : 'days'}`,
    pieces: (count) => `${count} in stock`,
    asOf: (when) => `As of ${when}`,
    productPage: 'Product page',
    availability: {
      in_stock: 'in stock',
      limited_availability: 'only a few left',
      on_display_to_order: 'on display, can be ordered',
      out_of_stock: 'sold out',
      preorder: 'pre-order',
      backorder: 'back order',
      unknown: 'not known',
    },
    person: (name) => `${name}, customer service`,
    choose: 'Choose:',
  },
};

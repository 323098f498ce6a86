// What understanding asks of the catalogue: which products and places do these words name? Understanding receives the
// finders as functions, so that it never imports the catalogue.
import type { Locale } from './locale.ts';
import type { Token } from './words.ts';

export interface ProductHit {
  readonly productId: string;
  /** 0…1: how sure it is that these words name this product; 1 for an identifier or the whole name. */
  readonly score: number;
  /** Indexes into the tokens asked about: the words that speak for this product. */
  readonly matched: readonly number[];
  /** How it was found; `identifier` is SKU, GTIN, MPN, model code or link. */
  readonly by: 'identifier' | 'name' | 'kind';
  /** Nothing of the thing itself is said, only what it is for or what it is like: "auton" of a car charger. */
  readonly onlyPurpose?: true;
}

export interface ProductSearch {
  /** Best first, at most `limit` (default 8). Empty when no word of the tokens is in the catalogue's vocabulary. */
  readonly hits: readonly ProductHit[];
  /**
   * Indexes of tokens that look like naming goods (noun, name, model code) and that no product has: with no hit, or
   * beside weak hits, they say that the shop does not list what is asked for.
   */
  readonly foreign: readonly number[];
}

/** Must return within a few milliseconds for any tokens (≤ 4,000 characters). */
export type FindProducts = (tokens: readonly Token[], locale: Locale, limit?: number) => ProductSearch;

export type PlaceRef =
  | { readonly kind: 'store'; readonly storeCode: string }
  | {
      /** A municipality, quarter or postal area. `name` is as it is said in the shop's language, uninflected. */
      readonly kind: 'area';
      readonly name: string;
      readonly latitude?: number;
      readonly longitude?: number;
      /** Postal codes or prefixes with `*` that lie in it; empty when not known. */
      readonly postalCodes: readonly string[];
      /** The shop's only store in the town that this is, or lies in; absent where it has none or several. */
      readonly storeCode?: string;
    }
  /** Five digits, or digits followed by x: `97xxx`. */
  | { readonly kind: 'postal'; readonly code: string };

/** The one store that the places mean: a store, or a town with only one, and nothing named beside it. */
export function oneStoreAt(places: readonly PlaceRef[]): string | undefined {
  const [place, ...others] = places;
  return place === undefined || others.length > 0 || place.kind === 'postal' ? undefined : place.storeCode;
}

export interface PlaceHit {
  readonly place: PlaceRef;
  readonly score: number;
  readonly matched: readonly number[];
}

/** Stores (name, alias, address, labels), towns, postal areas and codes in these tokens, in order of appearance. */
export type FindPlaces = (tokens: readonly Token[], locale: Locale) => readonly PlaceHit[];

/** A shop's own answer (`answers.yaml`) that fits the words; `sure` only when it is clearly what was asked. */
export interface AnswerHit {
  readonly answerId: string;
  readonly score: number;
  readonly sure: boolean;
}

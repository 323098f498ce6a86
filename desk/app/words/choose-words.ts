// The languages that the page has, and the choice among them. Pure.
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { Words } from './fi.ts';
import { sv } from './sv.ts';

export const languages: readonly Words[] = [fi, sv, en];

/** The first wanted language that the page has (`sv-FI` → Swedish); English when it has none. */
export function chooseWords(wanted: readonly (string | null)[]): Words {
  for (const tag of wanted) {
    const found = languages.find(({ code }) => code === tag?.toLowerCase().split('-')[0]);
    if (found !== undefined) return found;
  }
  return en;
}

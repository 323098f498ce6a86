// One spelling for the many ways a word is typed: no case, no diacritics, no drawn-out letters. Cues and words are both
// folded before they meet, so that "pitaa", "pitää" and "PITÄÄÄÄ" are one. It knows no language.

/** Swedish "nå" (well) is not "nä" (no), which it would fold to. */
const apart: ReadonlyMap<string, string> = new Map([['nå', 'noh']]);

const folded = /^[a-z\d]*$/;
/** The letters of the three languages, and none of the rarer ones. */
const ours = /^[a-zåäö\d]*$/;
const drawnOut = /(.)\1\1/;

/** Lower case, without diacritics and apostrophes, three or more equal letters as one. Digits are left as they are. */
export function fold(text: string): string {
  if (!drawnOut.test(text)) {
    if (folded.test(text)) return text;
    if (ours.test(text) && !apart.has(text)) return text.replace(/[åä]/g, 'a').replace(/ö/g, 'o');
  }
  return (apart.get(text.toLowerCase().normalize('NFC')) ?? text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'a')
    .replace(/ß/g, 'ss')
    .replace(/['’`´]/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1');
}

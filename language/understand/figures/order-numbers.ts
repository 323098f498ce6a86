// Finds order numbers, so that they are never taken for a phone number, a postal code or an article number.
import type { Word } from '../clauses.ts';

const announcing =
  /^(?:tilausn(?:umero|ro)|tilausvahvist|tilau(?:s|kse)|ordern|order$|orders$|beställningsn|bestallning|ordre|reference|referens|viite|seurantakoodi|lahetystunnu|kollin|sparning|tracking|trackin)/;
const between =
  /^(?:on|numero|nro|nr|number|nummer|no|num|numeroni|nummret|is|ar|jonka|mun|minun|id|code|koodi|numret|har|with|med)$/;

/** Digits that an order number may be: four or more, also behind letters ("FI-10023", "WEB100234567"). */
function looksLikeOne(word: Word): boolean {
  return /^#?(?:[a-z]{0,5}[-_]?)?\d{4,14}(?:-\d{1,6})?$/.test(word.token.lower);
}

/** Indexes of words that are order numbers: announced by a word for it within three words before, or after a "#". */
export function orderNumbersIn(words: readonly Word[], text: string): readonly number[] {
  const found: number[] = [];
  let announced = -10;
  for (const [index, word] of words.entries()) {
    if (announcing.test(word.folded)) announced = index;
    else if (between.test(word.folded) && announced === index - 1) announced = index;
    else if (!looksLikeOne(word)) continue;
    else if (index - announced <= 2 || text[word.token.start - 1] === '#') found.push(index);
  }
  return found;
}

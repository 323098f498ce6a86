// Names of municipalities that are also ordinary words, brands or first names in Finnish, Swedish or English. They count
// as places only where the sentence treats them as places.
import type { Locale } from '../../../kernel/locale.ts';

const split = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/u));

/** Ordinary words: a capital, a local case or a preposition must speak for the place. */
export const carefulNames = split(`
  ii salo lahti pori kemi aura lieto koski vesanto loppi kotka hanko eura evijärvi forssa inari iitti imatra juva joutsa
  karvia kitee laukaa lemi lieksa luoto masku muonio posio pyhtää raahe raisio rauma rusko sauvo simo somero sund sysmä säkylä
  tammela teuva tornio vaala vehmaa vihti tuusula vasa nakkila paltamo ähtäri akaa alavus kerava kärkölä liperi lohja lumparland
  geta enare vanda storå lovisa reso lappo sibbo kumo lojo ingå sagu vörå vetil malax lahtis kajana karis pemar brändö
  juuka helsi seinis turkku kumlinge kökar sottunga hesa manse stadi tre rollo jyskä karjaa nummela karleby lundo`);

/** Brands, first names and words of the trade: a capital alone says nothing. */
export const strictNames = split(`
  loppi nokia sievi salla simo soini multia kannus varkaus virrat kolari perho kaavi tervo pello lovisa vanda aura reso`);

/** Of `carefulNames` those that mean something else in Swedish or English; the rest are Finnish words, and foreign there. */
const doubtfulElsewhere: Readonly<Record<'sv' | 'en', ReadonlySet<string>>> = {
  sv: split('ii ingå kemi aura vanda tre manse stadi rollo simo salo sund helsi'),
  en: split('ii aura manse tre stadi rollo simo storå geta sund hanko karis vasa enare reso hesa salo'),
};

/** Whether a careful name needs the sentence's support in this language. */
export function isDoubtfulIn(name: string, locale: Locale): boolean {
  return locale === 'fi' || doubtfulElsewhere[locale].has(name);
}

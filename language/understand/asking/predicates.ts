// Whether a clause says something of the goods it names ("is the stove for gas") rather than asks for them.
// It knows the verbs that stand before a subject, and no topic.
import type { Locale } from '../../../kernel/locale.ts';
import type { ClauseReading } from '../clause-reading.ts';

/** Verbs that stand before the goods when something is said of them: "is the stove for gas", "har skrivaren scanner". */
const copulas: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fi: new Set(),
  sv: new Set(['ar', 'e', 'a', 'har', 'kan', 'blir', 'gar', 'tal']),
  en: new Set(['is', 'are', 'does', 'do', 'has', 'will', 'would', 'can']),
};

/** What follows the goods is what they do, though it sounds like a cue: "will the snowshoes carry me". */
const auxiliaries: ReadonlySet<string> = new Set(['does', 'do', 'will', 'would', 'can', 'kan']);

/** Of whom else something may be asked: "do you have", "har ni". */
const others: ReadonlySet<string> = new Set([
  'you',
  'u',
  'ya',
  'i',
  'we',
  'they',
  'there',
  'anyone',
  'ni',
  'du',
  'jag',
  'vi',
  'man',
  'nan',
  'nagon',
  'det',
]);
/** Words of a name, and an article, between the verb and what tells the goods. */
const longestName = 3;

/** The goods are the subject, and words that are neither cue nor place say something of them. */
export function predicates({ clause, naming, beside, places }: ClauseReading, locale: Locale): boolean {
  if (places.length > 0 || naming.size === 0) return false;
  const first = Math.min(...naming);
  const last = Math.max(...naming);
  const verb = clause.folded.findLastIndex((word, at) => at < first && copulas[locale].has(word));
  const between = clause.folded.slice(verb + 1, first);
  const next = verb >= 0 && between.length <= longestName && !between.some((word) => others.has(word));
  if (!next || last >= clause.words.length - 1) return false;
  return beside > 0 || auxiliaries.has(clause.folded[verb] ?? '');
}

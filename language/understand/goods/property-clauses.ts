// "Is the Kallio 29 in stock? Size L, black." A clause that only says what a thing is like belongs to the goods named
// beside it. It asks nothing by itself and is taken up into the clause that names them.
import { narrowed } from './one-of-several.ts';
import { matchesIn } from '../patterns.ts';
import { propertyNames, saidProperties } from './properties.ts';
import type { ClauseReading, MessageContext } from '../clause-reading.ts';
import { variantSaid } from './variants.ts';

const empty: ReadonlySet<string> = new Set(['filler', 'pronoun', 'follow-up', 'comparison', 'meant']);

/** Every word of it says a property, or nothing. */
function onlyProperties({ clause, acts }: ClauseReading, { lexicon }: MessageContext): boolean {
  const said = new Set(saidProperties(clause.words, lexicon).flatMap(({ at }) => at));
  if (said.size === 0 || acts.length > 0) return false;
  const idle = new Set(
    matchesIn(lexicon.words, clause.folded).flatMap(({ value, used }) => (empty.has(value.kind) ? used : [])),
  );
  return clause.words.every((word, at) => said.has(at) || idle.has(at) || propertyNames.test(word.folded));
}

/** The readings without such clauses, the goods that they speak of told apart by them. */
export function withProperties(
  readings: readonly ClauseReading[],
  context: MessageContext,
): readonly ClauseReading[] {
  if (readings.length < 2) return readings;
  const describing = readings.filter((reading) => onlyProperties(reading, context));
  if (describing.length === 0 || describing.length === readings.length) return readings;
  const kept = [...readings];
  for (const reading of describing) {
    const at = kept.indexOf(reading);
    const named = (other: ClauseReading | undefined): boolean =>
      other !== undefined &&
      other !== reading &&
      other.products.length === 1 &&
      (other.products[0]?.kind === 'one' || other.products[0]?.kind === 'several');
    const before = kept.findLastIndex((other, index) => index < at && named(other));
    const target = before >= 0 ? before : kept.findIndex((other, index) => index > at && named(other));
    const other = kept[target];
    if (other === undefined) continue;
    kept[target] = described(other, reading, context);
    kept.splice(at, 1);
  }
  return kept;
}

function described(
  named: ClauseReading,
  { clause }: ClauseReading,
  { locale, tools }: MessageContext,
): ClauseReading {
  const [ref] = named.products;
  if (ref?.kind === 'several')
    return { ...named, products: [narrowed(ref, [...named.clause.words, ...clause.words], locale, tools)] };
  if (ref?.kind !== 'one') return named;
  const variant = variantSaid(clause, undefined, ref.productId, locale, tools);
  return variant === undefined
    ? named
    : { ...named, products: [{ kind: 'one', productId: variant, from: 'words' }] };
}

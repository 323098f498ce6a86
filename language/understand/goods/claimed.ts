// Words that look like a cue and are goods all the same, because the catalogue knows them.
import type { Steps } from '../../../kernel/steps.ts';
import { readSubjects } from './subjects.ts';
import type { SubjectReading } from './subjects.ts';
import type { Clause } from '../clauses.ts';
import type { Likeliness } from '../learnt-view.ts';
import type { MessageContext } from '../clause-reading.ts';

/**
 * Long words that look like a cue and are goods ("postilaatikko", "lagerhylla"): the catalogue knows them well, and they
 * are no word of the lexicon themselves.
 */
export function* claimedByGoods(
  clause: Clause,
  said: ReadonlySet<number>,
  topical: ReadonlySet<number>,
  context: MessageContext,
  likeliness: Likeliness,
): Steps<SubjectReading | undefined> {
  const compounds = [...topical].filter((at) => {
    const word = clause.folded[at] ?? '';
    return (
      word.length >= 8 &&
      !(context.lexicon.spellings.get(word.charAt(0)) ?? []).includes(word) &&
      !(context.lexicon.spellings.get(word.charAt(0)) ?? []).some(
        (stem) => word.startsWith(stem) && word.length - stem.length <= 5,
      )
    );
  });
  if (compounds.length === 0) return undefined;
  const others = [...topical].filter((at) => !compounds.includes(at));
  const read = yield* readSubjects(
    clause,
    new Set([...said, ...others]),
    context.locale,
    context.tools,
    likeliness,
  );
  const sure = read.products.some((ref) => ref.kind === 'one' || ref.kind === 'several');
  return sure && compounds.some((at) => read.naming.has(at)) ? read : undefined;
}

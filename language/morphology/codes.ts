// What a token of letters and digits may be the inflected form of: "RX-500:n", "AX1800lle", "55-tuumainen", "4K-televisio".
// It knows endings, not products.
import type { Effort, GrammaticalCase, Morphology, WordAnalysis } from '../../kernel/words.ts';

const caseEndings: readonly (readonly [RegExp, GrammaticalCase])[] = [
  [/^(?:i?ss[aä])$/u, 'ine'],
  [/^(?:i?st[aä])$/u, 'ela'],
  [/^(?:i?ll[aä])$/u, 'ade'],
  [/^(?:i?lt[aä])$/u, 'abl'],
  [/^(?:i?lle)$/u, 'all'],
  [/^(?:i?ksi)$/u, 'tra'],
  [/^(?:h[aeiouyäö]n|seen|iin|[aeiouyäö]{2}n)$/u, 'ill'],
  [/^(?:n|ien|[aeiouyäö]n|s|e?ns|ar(?:na)?s?)$/u, 'gen'],
  [/^(?:a|ä|t[aä]|tt[aä]|j[aä]|it[aä])$/u, 'par'],
];
const enclitic = /(?<=.)(?:(k[oö])(h[aä]n)?|(kin)|(kaan|kään)|(h[aä]n))$/u;
/** Bare endings after a digit, long enough not to be part of a code ("5g", "500n", "32s" are codes). */
const bareEnding =
  /^(.*\p{N})(i?ss[aä]|i?st[aä]|i?ll[aä]|i?lt[aä]|i?lle|[aeiouyäö]{2}n|seen|t[aä]|ksi|h[aeiouyäö]n)$/u;

/** Readings of a lower-case mixed token, likeliest first: itself always among them. */
export function inflectedCode(
  lower: string,
  morphology: Morphology,
  effort?: Effort,
): readonly WordAnalysis[] {
  const colon = lower.lastIndexOf(':');
  if (colon > 0 && /^[\p{L}\p{M}]+$/u.test(lower.slice(colon + 1)))
    return [withEnding(lower.slice(0, colon), lower.slice(colon + 1))];

  const itself = plain(lower);
  const hyphen = lower.lastIndexOf('-');
  const word = lower.slice(hyphen + 1);
  if (hyphen > 0 && /^[\p{L}\p{M}]{4,}$/u.test(word)) {
    const head = lower.slice(0, hyphen);
    const compounds = morphology
      .analyse(word, effort)
      .slice(0, 4)
      .map((analysis): WordAnalysis => ({
        ...analysis,
        lemma: `${head}-${analysis.lemma}`,
        parts: [head, ...analysis.parts],
      }));
    return compounds;
  }
  const bare = bareEnding.exec(lower);
  return bare?.[1] && bare[2] ? [itself, withEnding(bare[1], bare[2])] : [itself];
}

function plain(code: string): WordAnalysis {
  return { lemma: code, parts: [code], wordClass: 'other' };
}

function withEnding(code: string, ending: string): WordAnalysis {
  const match = enclitic.exec(ending);
  const enclitics = !match
    ? []
    : match[1]
      ? ['ko', ...(match[2] ? ['han'] : [])]
      : [match[3] ? 'kin' : match[4] ? 'kaan' : 'han'];
  const rest = match ? ending.slice(0, match.index) : ending;
  const grammaticalCase = caseEndings.find(([pattern]) => pattern.test(rest))?.[1];
  return {
    ...plain(code),
    ...(grammaticalCase ? { case: grammaticalCase } : {}),
    ...(enclitics.length > 0 ? { enclitics } : {}),
  };
}

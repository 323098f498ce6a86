// The fact check's eye: which figures of a text are not among those that came from facts. It knows digits and how they
// are grouped, and nothing of what they mean.

/** A number with its decimal marks and its groups of three: `5`, `49,90`, `1 299,90`, `9.30`, `2026-11-30`’s `2026`. */
const figure = /\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})(?:[.,:]\p{Nd}+)*|\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;

/**
 * The figures in `text` that neither stand in one of `facts` as it is said there, nor are by themselves a whole figure of
 * one. `299,90` is not covered by the fact `1 299,90 €`, nor `4` by `49,90 €`. Kinds of spaces do not matter.
 */
export function factlessFigures(text: string, facts: readonly string[]): readonly string[] {
  const plainFacts = facts.map(plainSpaces).filter((fact) => fact.length > 0);
  const known = new Set(plainFacts.flatMap(figuresIn));
  return figuresIn(withoutFacts(plainSpaces(text), plainFacts)).filter((found) => !known.has(found));
}

function figuresIn(text: string): readonly string[] {
  return text.match(figure) ?? [];
}

function plainSpaces(text: string): string {
  return text.replace(/[^\S\n]+/gu, ' ').trim();
}

function withoutFacts(text: string, facts: readonly string[]): string {
  const longestFirst = facts.filter((fact) => /\p{Nd}/u.test(fact)).sort((a, b) => b.length - a.length);
  return longestFirst.reduce(
    (rest, fact) =>
      rest.replace(new RegExp(`${before(fact)}${escapeForRegExp(fact)}${after(fact)}`, 'gu'), '¤'),
    text,
  );
}

/** A fact that begins with a digit must not be the tail of a longer figure, and one that ends with a digit not its head. */
function before(fact: string): string {
  return /^\p{Nd}/u.test(fact) ? '(?<!\\p{Nd}|\\p{Nd}[.,: ])' : '';
}

function after(fact: string): string {
  return /\p{Nd}$/u.test(fact) ? '(?!\\p{Nd}|[.,:]\\p{Nd}| \\p{Nd}{3}(?!\\p{Nd}))' : '';
}

function escapeForRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

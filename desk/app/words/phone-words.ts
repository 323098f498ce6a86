// A phone number as it is read. Pure.

/** `+358401234567` → `+358 40 123 4567`; a number of another country keeps its code apart and is grouped by threes. */
export function phoneWords(e164: string): string {
  const finnish = /^\+358(\d{2})(\d{3})(\d+)$/.exec(e164);
  if (finnish !== null) return spaced(['+358', ...finnish.slice(1)]);
  const [, code = '', rest = ''] = /^(\+\d{2})(\d+)$/.exec(e164) ?? [];
  return code === '' ? e164 : spaced([code, ...(rest.match(/\d{1,3}/g) ?? [])]);
}

/** No-break spaces: a number is never broken between two lines. */
const spaced = (parts: readonly string[]): string => parts.join('\u00a0');

// Where the e-mail addresses and links stand in a text, found in linear time, so that nothing else reads their pieces as
// words. It does not judge whether an address exists.

export interface Address {
  readonly kind: 'email' | 'url';
  /** Offsets in UTF-16 code units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const run = /[^\s<>"“”„«»()[\]{}|\\^`]+/gu;
const local = /[\p{L}\p{N}._%+'-]/u;
const email =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}/u;
const scheme = /(?:https?:\/\/|www\.)[\p{L}\p{N}]/iu;
/** Written without a scheme: only endings that are no words of ours, unless a path follows. */
const bare =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}(?:(?:fi|com|net|org|eu|info|shop|store)(?![\p{L}\p{N}-])|(?:se|no|dk|de|ee|io|ax|uk|nu|me|app|dev)(?=\/))/iu;
const tail = /[.,!?;:'’*_~-]+$/u;

/** In order of appearance, never overlapping. */
export function addressesIn(text: string): readonly Address[] {
  const found: Address[] = [];
  for (const match of text.matchAll(run)) {
    const word = match[0];
    if (!word.includes('.') || word.length > 2_048) continue;
    const at = match.index;
    const link = scheme.exec(word);
    if (link) {
      found.push({ kind: 'url', start: at + link.index, end: at + trimmed(word, link.index) });
      continue;
    }
    const mail = emailIn(word);
    if (mail) {
      found.push({ kind: 'email', start: at + mail.start, end: at + mail.end });
      continue;
    }
    const name = bare.exec(word);
    if (name && !/^[\d.]+$/u.test(name[0]))
      found.push({
        kind: 'url',
        start: at,
        end: at + (word[name[0].length] === '/' ? trimmed(word, 0) : name[0].length),
      });
  }
  return found;
}

/** Where the link that begins at `from` ends, without the sentence's own punctuation. */
function trimmed(word: string, from: number): number {
  return Math.max(from + 1, word.length - (tail.exec(word)?.[0].length ?? 0));
}

function emailIn(word: string): { start: number; end: number } | undefined {
  const at = word.indexOf('@');
  if (at < 1) return undefined;
  let start = at;
  while (start > 0 && at - start < 64 && local.test(word[start - 1] ?? '')) start--;
  while (start < at && !/[\p{L}\p{N}]/u.test(word[start] ?? '')) start++;
  const match = email.exec(word.slice(start));
  return match ? { start, end: start + match[0].length } : undefined;
}

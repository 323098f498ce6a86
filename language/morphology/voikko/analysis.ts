// Turns one path of the transducer, letters mixed with tags, into lemma, parts, class, case and enclitics.
// It knows what the tags mean and nothing about how they were found.
import type { GrammaticalCase, WordAnalysis, WordClass } from '../../../kernel/words.ts';
import type { Output } from './transducer.ts';

const classes: Readonly<Record<string, WordClass>> = {
  n: 'noun',
  nl: 'adjective',
  l: 'adjective',
  t: 'verb',
  k: 'verb',
  ep: 'place',
  es: 'name',
  ee: 'name',
  em: 'name',
  u: 'numeral',
  ur: 'numeral',
  r: 'pronoun',
  s: 'particle',
  c: 'particle',
  h: 'particle',
};

const cases: Readonly<Record<string, GrammaticalCase>> = {
  n: 'nom',
  g: 'gen',
  p: 'par',
  ine: 'ine',
  ela: 'ela',
  ill: 'ill',
  ade: 'ade',
  abl: 'abl',
  all: 'all',
  es: 'ess',
  ess: 'ess',
  tr: 'tra',
  tra: 'tra',
};

interface Part {
  surface: string;
  /** The last base form that was named, and how much of the surface stood before it. */
  base: string | undefined;
  stem: string;
  tag: string;
  caseTag: string | undefined;
}

/** Beside the analysis, what ranks it: how much was derived, and whether it closes a class (and, not, it). */
export interface Reading {
  readonly analysis: WordAnalysis;
  readonly derivations: number;
  /** Pronoun, conjunction, negation: words that are hardly ever meant as anything else. */
  readonly functionWord: boolean;
  readonly possessive: boolean;
}

export function readOutput(output: Output): Reading {
  const parts: Part[] = [emptyPart()];
  const enclitics: string[] = [];
  let part = parts[0] as Part;
  let derivations = 0;
  let possessive = false;
  let sinceTag = '';

  for (let at = 0; at < output.length; at++) {
    const symbol = output[at] ?? '';
    if (!symbol.startsWith('[')) {
      part.surface += symbol;
      sinceTag += symbol;
      continue;
    }
    const tag = symbol.slice(1, -1);
    if (tag === 'Xp' || tag === 'Xj' || tag === 'Xr') {
      const end = output.indexOf('[X]', at);
      const text = output.slice(at + 1, end === -1 ? output.length : end).join('');
      at = end === -1 ? output.length : end;
      if (tag === 'Xj' || (tag === 'Xp' && text !== '')) {
        part.base = text;
        part.stem = part.surface;
        if (tag === 'Xj') derivations++;
      }
    } else if (tag === 'Bc') {
      if (part.surface !== '') parts.push((part = emptyPart()));
    } else if (tag === 'Fko')
      enclitics.push('ko', ...enclosed(lettersAfter(output, at).replace(/^k[oö]/u, '')));
    else if (tag.startsWith('F')) enclitics.push(tag.slice(1));
    else if (tag === 'Ef' && at === output.length - 1 && enclitics.length === 0)
      enclitics.push(...enclosed(sinceTag));
    else if (tag.startsWith('L')) {
      part.tag = tag.slice(1);
      part.caseTag = undefined;
    } else if (tag.startsWith('S')) part.caseTag = tag.slice(1);
    else if (tag.startsWith('O')) possessive = true;
    sinceTag = '';
  }

  const whole = parts.filter(({ surface }) => surface !== '');
  const last = whole.at(-1) ?? part;
  const numeral = whole.length > 1 && whole.every(({ tag }) => tag === 'u' || tag === 'ur' || tag === '');
  const lemma = [...whole.slice(0, -1).map(numeral ? baseOf : ({ surface }) => surface), baseOf(last)].join(
    '',
  );
  const named = whole
    .map((each) =>
      baseOf(each)
        .toLowerCase()
        .replace(/^-+|-+$/gu, ''),
    )
    .filter((name) => name !== '');
  const classTag = numeral ? 'u' : last.tag;
  const caseTag = numeral ? whole[0]?.caseTag : last.caseTag;
  return {
    analysis: {
      lemma: lemma.toLowerCase(),
      parts: named.length > 0 ? named : [lemma.toLowerCase()],
      wordClass: classes[classTag] ?? 'other',
      ...(caseTag === undefined ? {} : { case: cases[caseTag] ?? 'other' }),
      ...(enclitics.length === 0 ? {} : { enclitics }),
    },
    derivations,
    functionWord: classTag === 'r' || classTag === 'c' || classTag === 'k',
    possessive,
  };
}

function emptyPart(): Part {
  return { surface: '', base: undefined, stem: '', tag: '', caseTag: undefined };
}

/** `=` marks where a base form may be hyphenated. */
function baseOf(part: Part): string {
  return part.base === undefined ? part.surface : (part.stem + part.base).replaceAll('=', '');
}

function lettersAfter(output: Output, at: number): string {
  return output
    .slice(at + 1)
    .filter((symbol) => !symbol.startsWith('['))
    .join('');
}

/** The dictionary does not tag -han, -pa and -s; they stand at the end of the last run of letters. */
function enclosed(letters: string): string[] {
  const match = /(?:(h[aä]n)|(p[aä])(s)?)$/u.exec(letters);
  if (!match) return [];
  return match[1] ? ['han'] : match[3] ? ['pa', 's'] : ['pa'];
}

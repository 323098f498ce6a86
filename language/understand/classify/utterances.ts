// Reads the utterance files: what people say, sorted by what they mean. It knows the files' format and nothing of how they
// are learnt from.
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Topic } from '../../../kernel/answer.ts';
import { topics } from '../../../kernel/answer.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { acts } from '../reading.ts';
import type { Act } from '../reading.ts';

/** Background that asks nothing ("ostin sen viime viikolla"); neither a topic nor an act. */
export type Label = Topic | Act | 'telling';

const labels: readonly string[] = [...topics, ...acts, 'telling'];

export interface Name {
  readonly role: 'goods' | 'place';
  readonly start: number;
  readonly end: number;
}

export interface Utterance {
  readonly label: Label;
  /** As customers write it. */
  readonly text: string;
  /** Where goods and places are named, by offsets into the text. */
  readonly names: readonly Name[];
}

const fileSchema = z.object({ utterances: z.array(z.string().min(1)).min(1) });

/**
 * The utterances of one folder of `<label>.yml` files, by file name and in the order written.
 * @throws Error naming the file, when a file's name is no label or its content has another shape.
 */
export function readUtterances(folder: URL): readonly Utterance[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort();
  return files.flatMap((name) => {
    const label = name.slice(0, -'.yml'.length);
    if (!isLabel(label)) throw new Error(`${name}: "${label}" is neither a topic nor an act`);
    const parsed = fileSchema.safeParse(parse(readFileSync(new URL(name, folder), 'utf8')));
    if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
    return parsed.data.utterances.map((marked) => ({ label, ...unmarked(marked) }));
  });
}

/** In the files `[…]` stands around the words that name goods, `{…}` around those that name a place. */
export function unmarked(marked: string): Pick<Utterance, 'text' | 'names'> {
  let text = '';
  const names: Name[] = [];
  for (const piece of marked.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const role = piece.startsWith('[') ? 'goods' : piece.startsWith('{') ? 'place' : undefined;
    const start = text.length;
    text += role === undefined ? piece : piece.slice(1, -1);
    if (role !== undefined) names.push({ role, start, end: text.length });
  }
  return { text, names };
}

function isLabel(name: string): name is Label {
  return labels.includes(name);
}

const read = new Map<Locale, readonly Utterance[]>();

/** The utterances that a language is learnt from; read once. */
export function utterancesOf(locale: Locale): readonly Utterance[] {
  const known = read.get(locale) ?? readUtterances(new URL(`../../utterances/${locale}/`, import.meta.url));
  read.set(locale, known);
  return known;
}

// What the suite adds to one message, asked for before the message is understood: English ones alone, sentence by sentence,
// within the worker's limits. It knows no conversation; what it gives is data for the pure reading.
import type { Locale } from '../../kernel/locale.ts';
import { detectLanguage } from '../understand/detect-language.ts';
import type { Recognised } from '../understand/recognised.ts';
import { believed } from './believed.ts';
import { askedAtMost } from './recognizers.ts';
import type { Recognizers } from './recognizers.ts';
import { isWorthAsking } from './vocabulary.ts';

export interface RecogniseHints {
  readonly conversation: Locale;
  readonly languages: readonly Locale[];
  /** ISO date in the shop's zone. */
  readonly today: string;
}

/**
 * Nothing for Finnish and Swedish, which the suite misreads silently, and nothing where it does not answer in time. Never
 * rejects. What was once found is remembered, so that a turn that is thought out again reads the same.
 */
export type Recognise = (text: string, hints: RecogniseHints) => Promise<readonly Recognised[]>;

const sentencesAtMost = 3;
const lookedAtAtMost = 1_000;
const rememberedAtMost = 500;
const nothing: readonly Recognised[] = [];

export function createRecognise(recognizers: Pick<Recognizers, 'ask'>): Recognise {
  const remembered = new Map<string, readonly Recognised[]>();

  async function inSentence(text: string, today: string): Promise<readonly Recognised[]> {
    const key = `${today} ${text}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const findings = await recognizers.ask({ text, today });
    if (findings === undefined) return nothing;
    const found = believed(findings, today);
    const [oldest] = remembered.keys();
    if (remembered.size >= rememberedAtMost && oldest !== undefined) remembered.delete(oldest);
    remembered.set(key, found);
    return found;
  }

  return async (text, { conversation, languages, today }) => {
    const sentences = worthAsking(text.slice(0, lookedAtAtMost));
    if (sentences.length === 0) return nothing;
    if (detectLanguage(text, { conversation, languages }).locale !== 'en') return nothing;
    const found = await Promise.all(
      sentences.map(async ({ start, text: sentence }) =>
        (await inSentence(sentence, today)).map((one) => ({
          ...one,
          start: one.start + start,
          end: one.end + start,
        })),
      ),
    );
    return found.flat();
  };
}

function worthAsking(text: string): readonly { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(/[^\s.!?;](?:[^.!?;\n]|[.!?;](?!\s|$))*/gu)]
    .map((match) => ({ start: match.index, text: match[0].trimEnd() }))
    .filter((sentence) => sentence.text.length <= askedAtMost && isWorthAsking(sentence.text))
    .slice(0, sentencesAtMost);
}

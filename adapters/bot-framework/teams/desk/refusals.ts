// A refusal of the desk in words for the colleague who tried: what stood in the way and what can be done. Pure.
import { TiskiError } from '../../../../kernel/errors.ts';
import { escaped } from '../markdown.ts';
import type { DeskWords } from './desk-words.ts';

export interface Refusal {
  readonly code: string;
  /** The words of the questions that are open. */
  readonly questions: readonly string[];
}

/** `undefined`: not a refusal but a failure, which may pass. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof TiskiError) || error.code === 'store-unavailable' || error.code === 'disk-full')
    return undefined;
  const listed: unknown = error.details['questions'];
  const questions = Array.isArray(listed)
    ? listed.flatMap((one: unknown) => {
        const text = (one as { readonly text?: unknown } | null)?.text;
        return typeof text === 'string' ? [text] : [];
      })
    : [];
  return { code: error.code, questions };
}

/** As Markdown. */
export function refusalWords({ code, questions }: Refusal, words: DeskWords): string {
  const why = words.refusals[code] ?? words.refusals.other;
  return [why, ...questions.map((text) => `- ”${escaped(text)}”`)].join('\n\n');
}

// The labelled sentences: those that the classifier learns from, and those held out that nothing ever learns from. It reads
// files and knows nothing of how they are judged.
import type { Locale } from '../../kernel/locale.ts';
import { fold } from '../../language/understand/folding.ts';
import {
  readUtterances,
  utterancesOf,
  type Utterance,
} from '../../language/understand/classify/utterances.ts';

export interface HeldOut {
  /** What is measured: none of it stands in a file that is learnt from. */
  readonly sentences: readonly Utterance[];
  /** Set phrases that two authors hit upon ("go to hell", "tack för infon"): known by heart, so not measured. */
  readonly shared: readonly Utterance[];
}

/** Written by others than those who wrote what is learnt from; never edited after a look at what was misread. */
export function heldOut(locale: Locale): HeldOut {
  const learnt = new Set(learntFrom(locale).map(({ text }) => normalised(text)));
  const all = readUtterances(new URL(`held-out/${locale}/`, import.meta.url));
  return {
    sentences: all.filter(({ text }) => !learnt.has(normalised(text))),
    shared: all.filter(({ text }) => learnt.has(normalised(text))),
  };
}

export function learntFrom(locale: Locale): readonly Utterance[] {
  return utterancesOf(locale);
}

/** Two texts that differ in case, marks, spaces or dotted letters alone are the same sentence. */
export function normalised(text: string): string {
  return fold(text.toLowerCase().normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

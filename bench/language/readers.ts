// Understanding with another classifier than the house's: with none, or with one that has not learnt what is measured.
import { atOnce } from '../../kernel/steps.ts';
import type { Locale } from '../../kernel/locale.ts';
import { closingKind } from '../../language/closing.ts';
import { tokenize } from '../../language/morphology/tokenize.ts';
import { classifierFrom, type Classifier } from '../../language/understand/classify/classifier.ts';
import { goodsTaggerOf } from '../../language/understand/classify/goods.ts';
import type { Utterance } from '../../language/understand/classify/utterances.ts';
import { composeUnderstand } from '../../language/understand/compose.ts';
import { detectLanguage, tellingWords } from '../../language/understand/detect-language.ts';
import { findContacts } from '../../language/understand/figures/contacts.ts';
import type { Understand } from '../../language/understand/reading.ts';
import { learntFrom } from './labelled.ts';

/** Whatever the language. */
export function understandWith(classify: Classifier): Understand {
  const inSteps = composeUnderstand({
    tokenize,
    detectLanguage,
    tellingWords,
    findContacts,
    closingKind,
    classifierOf: () => classify,
    goodsTaggerOf,
  });
  return (text, thread, tools) => atOnce(inSteps(text, thread, tools));
}

/** The house's own understanding without what was learnt. */
export const byLexicon: Understand = understandWith(() => ({ ranked: [], known: 0 }));

export interface Fold {
  readonly sentences: readonly Utterance[];
  /** Has learnt all others. */
  readonly classify: Classifier;
}

const folds = 5;

/**
 * The learnt utterances in five parts, each with a classifier of the other four. A part is a run of neighbours in every file,
 * since neighbours resemble each other. Takes some seconds a language.
 */
export function* foldsOf(locale: Locale): Generator<Fold> {
  const parts = [...Map.groupBy(learntFrom(locale), ({ label }) => label).values()].map((those) =>
    Map.groupBy(those, (_, at) => Math.floor((at * folds) / those.length)),
  );
  for (let fold = 0; fold < folds; fold++) {
    const within = (keep: (part: number) => boolean) =>
      parts.flatMap((each) => [...each].flatMap(([part, those]) => (keep(part) ? those : [])));
    yield {
      sentences: within((part) => part === fold),
      classify: classifierFrom(
        within((part) => part !== fold),
        locale,
      ),
    };
  }
}

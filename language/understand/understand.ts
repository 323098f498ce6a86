// Understanding as the house uses it: the composed reader with its real parts. It knows no shop; that comes with the tools.
import { atOnce } from '../../kernel/steps.ts';
import { closingKind } from '../closing.ts';
import { tokenize } from '../morphology/tokenize.ts';
import { classifierOf } from './classify/classifier.ts';
import { goodsTaggerOf } from './classify/goods.ts';
import { composeUnderstand } from './compose.ts';
import { findContacts } from './figures/contacts.ts';
import { detectLanguage, tellingWords } from './detect-language.ts';
import type { Understand, UnderstandInSteps } from './reading.ts';

/**
 * Reads a message against the thread. Pure and deterministic; never throws, whatever the text; what stands after 4,000
 * characters is not read.
 */
export const understandInSteps: UnderstandInSteps = composeUnderstand({
  tokenize,
  detectLanguage,
  tellingWords,
  findContacts,
  closingKind,
  classifierOf,
  goodsTaggerOf,
});

/** All of it at once. */
export const understand: Understand = (...asked) => atOnce(understandInSteps(...asked));

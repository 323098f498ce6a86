// Understanding as the house uses it: the composed reader with its real parts. It knows no shop; that comes with the tools.
import { closingKind } from '../closing.ts';
import { tokenize } from '../morphology/tokenize.ts';
import { classifierOf } from './classify/classifier.ts';
import { goodsTaggerOf } from './classify/goods.ts';
import { composeUnderstand } from './compose.ts';
import { findContacts } from './figures/contacts.ts';
import { detectLanguage } from './detect-language.ts';
import type { Understand } from './reading.ts';

/**
 * Reads a message against the thread. Pure and deterministic; never throws, whatever the text; what stands after 4,000
 * characters is not read.
 */
export const understand: Understand = composeUnderstand({
  tokenize,
  detectLanguage,
  findContacts,
  closingKind,
  classifierOf,
  goodsTaggerOf,
});

// The English lexicon put together.
import type { Lexicon } from '../types.ts';
import { acts, mood } from './acts.ts';
import { calls } from './calls.ts';
import { topics } from './topics.ts';
import { days, words } from './words.ts';

export const english: Lexicon = { topics, acts, mood, words, days, calls };

// The keys of all phrases. Finnish is written first; the other languages must have the same keys, and the compiler sees to it.
import type { fi } from './fi.ts';

export type PhraseKey = keyof typeof fi;
export type Phrases = Readonly<Record<PhraseKey, readonly [string, ...string[]]>>;

// The morphology of each language, put together once at start. It decides which source stands behind Finnish and knows
// nothing about where a dictionary is looked for.
import type { Locale } from '../../kernel/locale.ts';
import type { Logger } from '../../kernel/logger.ts';
import type { Morphology } from '../../kernel/words.ts';
import { cached } from './cache.ts';
import { finnishMorphology } from './finnish.ts';
import { stemmerMorphology } from './stemmer.ts';
import { openAnalyser, type Analyser } from './voikko/analyser.ts';

/**
 * One morphology a language, to be kept as long as the process. Without `voikkoDictionary` (the path of a `mor.vfst`), or
 * with one that cannot be read (which is logged), Finnish falls back to endings. Never throws.
 */
export function createMorphologies(options: {
  readonly voikkoDictionary?: string | undefined;
  readonly logger: Logger;
}): Readonly<Record<Locale, Morphology>> {
  const dictionary = open(options.voikkoDictionary, options.logger);
  return {
    fi: cached(dictionary ? finnishMorphology(dictionary) : stemmerMorphology('fi')),
    sv: cached(stemmerMorphology('sv')),
    en: cached(stemmerMorphology('en')),
  };
}

function open(path: string | undefined, logger: Logger): Analyser | undefined {
  if (path === undefined) return undefined;
  try {
    return openAnalyser(path);
  } catch (error) {
    logger.error('finnish dictionary unusable', { path }, error);
    return undefined;
  }
}

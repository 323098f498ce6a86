// Learns what understanding is learnt from the utterance files, when it changed; `npm start` and `npm test` call it first, so
// that neither the first customer nor the first test waits for it.
import { locales } from '../kernel/locale.ts';
import { silentLogger } from '../kernel/logger.ts';
import { createMorphologies } from '../language/morphology/morphologies.ts';
import { findDictionary } from '../language/morphology/voikko/dictionary.ts';
import { classifierOf } from '../language/understand/classify/classifier.ts';
import { goodsTaggerOf } from '../language/understand/classify/goods.ts';

const startedAt = Date.now();
const morphologies = createMorphologies({
  voikkoDictionary: findDictionary({ dataDir: 'data' }),
  logger: silentLogger,
});
for (const locale of locales) {
  classifierOf(locale);
  goodsTaggerOf(locale, morphologies[locale]);
}
const seconds = (Date.now() - startedAt) / 1000;
if (seconds > 1) console.log(`learnt what customers say in ${seconds.toFixed(1)} s`);

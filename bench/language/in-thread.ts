// Where in a conversation a labelled sentence stands: a yes answers something, thanks follow an answer, a correction corrects
// one. The rest is read as a first message.
import type { Locale } from '../../kernel/locale.ts';
import { emptyThread, type Thread } from '../../kernel/thread.ts';
import type { Label } from '../../language/understand/classify/utterances.ts';

/** What was spoken of before; no sentence names it. */
const earlierProduct = 'earlier';

/** They follow an answer. */
const afterAnswer: ReadonlySet<Label> = new Set<Label>([
  'thanks',
  'closing',
  'correction',
  'not-helped',
  'nudge',
  'telling',
]);

export function threadBefore(label: Label, locale: Locale): Thread {
  const first = emptyThread(locale);
  const answered: Thread = { ...first, products: [earlierProduct], topics: ['stock'] };
  if (label === 'yes' || label === 'no') return { ...answered, pending: { kind: 'person' } };
  return afterAnswer.has(label) ? answered : first;
}

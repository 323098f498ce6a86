// The two buttons under a question that a yes or a no answers.
import { sentence } from './reply.ts';
import type { Suggestion } from './reply.ts';
import type { View } from './view.ts';

export function yesOrNo(view: View): readonly Suggestion[] {
  return (['button.yes', 'button.no'] as const).map((key) => {
    const { text } = sentence(view, key);
    return { title: text, text };
  });
}

// What the bot waits for after a message: its newest question back. "Which of these?" goes on standing through questions
// about other things, with everything that was asked of the goods in question. Decides nothing about what is said.
import type { Pending } from '../kernel/thread.ts';

/** `asked`: what this message asks back; `before`: what was waited for; `left`: what understanding left of it. */
export function pendingAfter(
  asked: Pending | undefined,
  before: Pending | undefined,
  left: Pending | undefined,
): Pending | undefined {
  if (asked === undefined) return left?.kind === 'product' ? left : undefined;
  if (asked.kind !== 'product' || before?.kind !== 'product' || !sameOptions(asked, before)) return asked;
  return { ...asked, topics: [...new Set([...before.topics, ...asked.topics])] };
}

function sameOptions(a: Pending & { kind: 'product' }, b: Pending & { kind: 'product' }): boolean {
  return a.options.length === b.options.length && a.options.every((id) => b.options.includes(id));
}

// One message put to the bot in process: the state it is answered from, who would be called in, and a clock of this thread's
// own time. The measurements share it.
import { serviceOpening } from '../catalog/facts/service-opening.ts';
import type { ConversationState } from '../conversation/state.ts';
import { emptyState } from '../conversation/fold.ts';
import type { ConverseOptions } from '../dialogs/converse.ts';
import type { Locale } from '../kernel/locale.ts';
import { emptyThread } from '../kernel/thread.ts';

/** A greeted customer's first message. */
export function asked(text: string, locale: Locale, nowMs: number): ConversationState {
  return {
    ...emptyState('bench'),
    lastSeq: 3,
    greeted: true,
    locale,
    thread: emptyThread(locale),
    unhandled: [{ kind: 'message-in', seq: 3, at: new Date(nowMs).toISOString(), data: { text } }],
  };
}

/** The shop's staff by their hours; every ticket has the same id. */
export function staffAt(nowMs: number): ConverseOptions['person'] {
  return ({ shop }) => ({ opening: (team) => serviceOpening(shop, team, nowMs), newId: () => 'id' });
}

/**
 * Milliseconds of processor time of this thread, so that a busy machine does not count. The process's time is asked for first
 * because the kernel then brings the thread's up to date, which it otherwise does once in four milliseconds.
 */
export function cpuMs(): number {
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

// What each kind of entry does to a part of the state, as a table; a kind that is not in it does not concern that part.
import type { Entry, EntryKind, NewConversationEntry } from './entries.ts';

export type EntryOf<K extends EntryKind> = Extract<NewConversationEntry, { readonly kind: K }> &
  Pick<Entry, 'seq' | 'at'>;

export type Effects<T> = { readonly [K in EntryKind]?: (value: T, entry: EntryOf<K>) => T };

export function withEffect<T>(effects: Effects<T>, value: T, entry: Entry): T {
  const effect = effects[entry.kind] as ((value: T, entry: Entry) => T) | undefined;
  return effect === undefined ? value : effect(value, entry);
}

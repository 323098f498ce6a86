// One entry of the log as what is passed on to another desk while it has the ticket. Pure; it knows no desk.
import type { Entry } from '../../conversation/entries.ts';
import type { ConversationState } from '../../conversation/state.ts';
import type { PassedWord } from '../target.ts';
import type { NoteTools } from './desk-note.ts';
import { heldNote, words } from './desk-note.ts';

type FileUrl = ((conversationId: string, attachmentId: string) => string) | undefined;

/** `undefined`: nothing of it is for people at a desk. */
export function passedWord(
  entry: Entry,
  state: ConversationState,
  notes: NoteTools,
  fileUrl: FileUrl,
): PassedWord | undefined {
  const { conversationId } = state;
  const id = wordId(conversationId, entry.seq);
  const word = words(notes);
  const note = (text: string): PassedWord => ({ kind: 'note', id, text });
  if (entry.kind === 'message-in') {
    const { text, value, replaces, attachments = [] } = entry.data;
    if (replaces !== undefined) return note(word('desk-note.edited', { words: text }));
    const files = attachments.map(({ attachmentId, name, contentType, url }) => {
      const place = url ?? fileUrl?.(conversationId, attachmentId);
      return { name, contentType, ...(place === undefined ? {} : { url: place }) };
    });
    const said = text === '' && typeof value === 'string' ? value : text;
    return said === '' && files.length === 0 ? undefined : { kind: 'customer', id, text: said, files };
  }
  if (entry.kind === 'message-deleted') return note(word('desk-note.deleted'));
  if (entry.kind === 'message-out') return note(word('desk-note.bot-said', { words: entry.data.text }));
  if (entry.kind === 'closing-held') {
    const text = heldNote(state, entry.data, notes);
    return { kind: 'note', id, text, ...(entry.data.what === 'resolve' ? { reopens: true } : {}) };
  }
  if (entry.kind !== 'turn' || entry.data.contact === undefined) return undefined;
  return { kind: 'contact', id, ...entry.data.contact };
}

/** The entry's place in the log: the same at every try, and nobody else's. */
export function wordId(conversationId: string, seq: number): string {
  return `${conversationId}|${seq}`;
}

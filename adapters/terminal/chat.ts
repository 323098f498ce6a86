// A conversation on a terminal: lines in, lines out, over the same log as every other channel. It knows no HTTP, no bot and no
// words but its own prompt.
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Conversations } from '../../conversation/contract.ts';
import type { Entry, EntryData } from '../../conversation/entries.ts';
import type { NewId } from '../../kernel/ids.ts';
import type { Json } from '../../kernel/json.ts';
import type { Locale } from '../../kernel/locale.ts';

interface TerminalLog {
  read(
    conversationId: string,
    afterSeq: number,
    limit?: number,
  ): Promise<readonly { readonly seq: number; readonly kind: string; readonly data: Json }[]>;
  subscribe(conversationId: string, wake: () => void): () => void;
}

export interface TerminalChatOptions {
  readonly conversations: Pick<Conversations, 'start' | 'accept' | 'settled'>;
  readonly log: TerminalLog;
  readonly newId: NewId;
  readonly locale: Locale;
  readonly input: Readable;
  readonly output: Writable;
  /** Print the answers' entities too. */
  readonly showEntities?: boolean;
}

/** Talks until the input ends; resolves when everything that was said in answer has been printed. */
export async function terminalChat(options: TerminalChatOptions): Promise<void> {
  const { conversations, log, output } = options;
  const conversationId = options.newId('c-');
  let seq = 0;
  let printing = Promise.resolve();

  async function printNew(): Promise<void> {
    const entries = await log.read(conversationId, seq);
    for (const logged of entries) {
      if (logged.seq <= seq) continue;
      seq = logged.seq;
      for (const line of lines(logged as unknown as Entry, options.showEntities ?? false))
        output.write(`${line}\n`);
    }
  }
  const print = (): Promise<void> => (printing = printing.then(printNew));

  const unsubscribe = log.subscribe(conversationId, () => void print().catch(() => undefined));
  try {
    await conversations.start({
      conversationId,
      channel: 'terminal',
      locale: options.locale,
      customer: { id: options.newId('u-') },
    });
    for await (const line of createInterface({ input: options.input })) {
      const text = line.trim().slice(0, 4_000);
      if (text === '') continue;
      await conversations.accept(conversationId, { text, clientActivityId: options.newId('t-') });
      await conversations.settled(conversationId);
    }
    await print();
  } finally {
    unsubscribe();
  }
}

function lines(entry: Entry, showEntities: boolean): readonly string[] {
  if (entry.kind === 'message-out') return said(entry.data, showEntities);
  if (entry.kind === 'handoff-status') return [`  (${statusLine(entry.data)})`];
  return [];
}

function said(data: EntryData<'message-out'>, showEntities: boolean): readonly string[] {
  const who = data.sender === 'agent' ? `${data.agent?.name ?? 'agent'}: ` : '';
  return [
    ...data.text.split('\n').map((line, i) => (i === 0 ? `> ${who}${line}` : `  ${line}`)),
    ...(data.suggestions ?? []).map(({ title }) => `  [${title}]`),
    ...(showEntities ? data.entities.map((entity) => `  ${JSON.stringify(entity)}`) : []),
  ];
}

function statusLine(status: EntryData<'handoff-status'>): string {
  const place = status.position === undefined ? '' : `, ${status.position}.`;
  return `handoff: ${status.state}${place}`;
}

// Fetches the files that a customer sent, from Meta's own hosts and from nowhere else, so that they are still there when their
// address has run out. A file that cannot be had holds up no message.
import { createHash } from 'node:crypto';
import type { EntryData } from '../../conversation/entries.ts';
import type { Logger } from '../../kernel/logger.ts';
import { isAcceptedFile, safeFileName } from '../accepted-files.ts';
import { fetchFile } from '../fetched-file.ts';
import type { FileLog } from '../fetched-file.ts';
import type { RemoteFile } from './inbound.ts';

type Kept = NonNullable<EntryData<'message-in'>['attachments']>[number];

export interface RemoteFilesOptions {
  readonly log: FileLog;
  /** Where Graph is: a stand-in serves its files itself. */
  readonly graphUrl: string;
  readonly logger: Logger;
}

const hosts = /(?:^|\.)(?:fbcdn\.net|fbsbx\.com|facebook\.com|messenger\.com)$/;
const withinMs = 4_000;
const mostFiles = 5;

/** Those that could be had and may be kept, in order. Never rejects but for the store's failure. */
export async function keepFiles(
  conversationId: string,
  files: readonly RemoteFile[],
  options: RemoteFilesOptions,
): Promise<readonly Kept[]> {
  const kept = await Promise.all(
    files.slice(0, mostFiles).map((file) => keepOne(conversationId, file, options)),
  );
  return kept.filter((one) => one !== undefined);
}

async function keepOne(
  conversationId: string,
  { url, name }: RemoteFile,
  { log, graphUrl, logger }: RemoteFilesOptions,
): Promise<Kept | undefined> {
  const file = isKeptThere(new URL(url), new URL(graphUrl))
    ? await fetchFile(new URL(url), { withinMs })
    : undefined;
  if (file === undefined || !isAcceptedFile(file.contentType, file.bytes)) {
    logger.warn('messenger-file-not-kept', { conversationId, contentType: file?.contentType });
    return undefined;
  }
  const digest = createHash('sha256').update(file.bytes).digest('base64url');
  const safeName = safeFileName(name);
  const attachmentId = `a-${digest}`;
  await log.saveAttachment(conversationId, attachmentId, { name: safeName, ...file });
  return {
    attachmentId,
    name: safeName,
    contentType: file.contentType,
    sizeBytes: file.bytes.length,
  };
}

function isKeptThere(url: URL, graph: URL): boolean {
  return url.origin === graph.origin || (url.protocol === 'https:' && hosts.test(url.hostname));
}

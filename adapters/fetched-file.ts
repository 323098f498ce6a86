// Fetches one file from an address that its caller has allowed: within a size, within a time, and from nowhere that it is sent on to.
import { mediaTypeOf } from './accepted-files.ts';

export interface FetchedFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What is needed of the store (`storage/port.ts`) to keep one. */
export interface FileLog {
  saveAttachment(
    conversationId: string,
    attachmentId: string,
    attachment: FetchedFile & { readonly name: string },
  ): Promise<void>;
}

const largestBytes = 5 * 1024 * 1024;

/** `undefined` when it cannot be had or is too large; never rejects. */
export async function fetchFile(
  url: URL,
  { withinMs, authorization }: { readonly withinMs: number; readonly authorization?: string },
): Promise<FetchedFile | undefined> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(withinMs),
      redirect: 'error',
      ...(authorization === undefined ? {} : { headers: { authorization } }),
    });
    if (!response.ok || response.body === null) return undefined;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > largestBytes) return undefined;
      chunks.push(chunk);
    }
    return {
      contentType: mediaTypeOf(response.headers.get('content-type') ?? ''),
      bytes: Buffer.concat(chunks),
    };
  } catch {
    return undefined;
  }
}

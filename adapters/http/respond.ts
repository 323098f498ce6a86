// From a handler's plain answer to Node's response. It adds what every answer must carry and decides nothing.
import type { ServerResponse } from 'node:http';
import type { HttpResponse } from '../../kernel/http.ts';
import { dataPolicy } from './headers.ts';

/** An answer that ends: everything but a stream of events. */
export interface CompleteAnswer {
  readonly status: number;
  readonly headers?: HttpResponse['headers'] | undefined;
  readonly body?: Exclude<HttpResponse['body'], { kind: 'events' }> | undefined;
}

/** Sets status and headers, with cautious defaults where the answer says nothing of caching or of what a page may do. */
export function writeHead(response: ServerResponse, answer: HttpResponse | CompleteAnswer): void {
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  if (!response.hasHeader('content-type')) {
    const contentType = contentTypeOf(answer.body);
    if (contentType !== undefined) response.setHeader('content-type', contentType);
  }
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store');
  if (!response.hasHeader('content-security-policy')) {
    response.setHeader('content-security-policy', dataPolicy);
  }
}

export function writeAnswer(response: ServerResponse, answer: CompleteAnswer): void {
  writeHead(response, answer);
  const bytes = bytesOf(answer.body);
  if (bytes === undefined) {
    if (answer.status !== 204 && answer.status !== 304) response.setHeader('content-length', '0');
    response.end();
    return;
  }
  response.setHeader('content-length', String(bytes.byteLength));
  response.end(bytes);
}

function contentTypeOf(body: HttpResponse['body']): string | undefined {
  switch (body?.kind) {
    case undefined:
      return undefined;
    case 'json':
      return 'application/json; charset=utf-8';
    case 'text':
    case 'bytes':
      return body.contentType;
    case 'events':
      return 'text/event-stream; charset=utf-8';
  }
}

function bytesOf(body: CompleteAnswer['body']): Uint8Array | undefined {
  switch (body?.kind) {
    case undefined:
      return undefined;
    case 'json':
      return Buffer.from(JSON.stringify(body.value));
    case 'text':
      return Buffer.from(body.text);
    case 'bytes':
      return body.bytes;
  }
}

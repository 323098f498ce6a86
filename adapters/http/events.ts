// A stream of server-sent events on one response: heartbeats for proxies, and a cut for readers that do not keep up. What the
// events say and how a reader resumes is the route's business.
import type { ServerResponse } from 'node:http';
import type { HttpResponse, ServerSentEvent } from '../../kernel/http.ts';

export interface EventStreamLimits {
  /** Milliseconds between comments that keep proxies from closing a quiet stream. */
  readonly heartbeatMs: number;
  /** A reader with more than this waiting unread is cut; it resumes from its last id. */
  readonly maxUnreadBytes: number;
}

const defaultEventStreamLimits: EventStreamLimits = {
  heartbeatMs: 15_000,
  maxUnreadBytes: 512 * 1024,
};

/**
 * Runs the route's stream on `response` until the client goes, is cut, `stopping` is aborted, or the route is done. Resolves when
 * the response is closed; rejects as `run` does.
 */
export async function streamEvents(
  response: ServerResponse,
  run: (HttpResponse['body'] & { kind: 'events' })['run'],
  stopping: AbortSignal,
  limits: EventStreamLimits = defaultEventStreamLimits,
): Promise<void> {
  const gone = new AbortController();
  const closed = AbortSignal.any([gone.signal, stopping]);
  response.once('close', () => gone.abort());
  const send = (text: string): boolean => {
    if (closed.aborted || response.destroyed) return false;
    response.write(text);
    if (response.writableLength <= limits.maxUnreadBytes) return true;
    response.destroy();
    gone.abort();
    return false;
  };
  response.flushHeaders();
  send('retry: 2000\n\n');
  const heartbeat = setInterval(() => send(': still here\n\n'), limits.heartbeatMs);
  try {
    await Promise.race([run((event) => send(frame(event)), closed), aborted(closed)]);
  } finally {
    clearInterval(heartbeat);
    gone.abort();
    response.end();
  }
}

function frame(event: ServerSentEvent): string {
  const lines: string[] = [];
  if (event.id !== undefined) lines.push(`id: ${oneLine(event.id)}`);
  if (event.event !== undefined) lines.push(`event: ${oneLine(event.event)}`);
  lines.push(`data: ${JSON.stringify(event.data)}`);
  return `${lines.join('\n')}\n\n`;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\0]/g, ' ');
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

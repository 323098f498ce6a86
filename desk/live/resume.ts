// From which sequence number a stream goes on: what the client saw last, however it says so.
import { TiskiError } from '../../kernel/errors.ts';
import type { HttpRequest } from '../../kernel/http.ts';

/** `Last-Event-ID` (sent by a client that comes back) before `after` (sent by one that begins); `undefined`: from now on. */
export function resumeAfter(
  request: Pick<HttpRequest, 'headers'>,
  after: number | undefined,
): number | undefined {
  const lastEventId = request.headers['last-event-id'];
  if (lastEventId === undefined || lastEventId === '') return after;
  if (!/^\d{1,15}$/.test(lastEventId))
    throw new TiskiError('bad-request', 'Last-Event-ID is no sequence number');
  return Number(lastEventId);
}

// Every refusal leaves this service as an RFC 9457 problem document with a stable code. It must not let through anything of an
// error that has no name in the catalogue: stack traces, paths and customers' words stay inside.
import { errorCatalogue, TiskiError } from '../../kernel/errors.ts';
import type { CompleteAnswer } from './respond.ts';

/**
 * The answer to a failed request. A TiskiError's `details` become members of the document; `details.retryAfterSeconds` also
 * becomes `Retry-After`, and `details.allow` becomes `Allow`. Any other error is `internal` and says nothing of itself.
 */
export function problemResponse(error: unknown, requestId: string): CompleteAnswer {
  const known = error instanceof TiskiError ? error : new TiskiError('internal');
  const entry = errorCatalogue[known.code];
  const status = typeof known.details['status'] === 'number' ? known.details['status'] : entry.status;
  const { retryAfterSeconds, allow } = known.details;
  return {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(typeof retryAfterSeconds === 'number' && { 'retry-after': String(retryAfterSeconds) }),
      ...(typeof allow === 'string' && { allow }),
    },
    body: {
      kind: 'json',
      value: {
        ...known.details,
        type: `urn:tiski:problem:${known.code}`,
        title: entry.title,
        status,
        detail: known.message,
        code: known.code,
        hint: entry.hint,
        retry: entry.retry,
        requestId,
      },
    },
  };
}

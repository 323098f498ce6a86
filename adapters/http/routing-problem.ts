// What restify's router says in its own errors (no such path, not with this method), in the words of our catalogue.
import type { ServerResponse } from 'node:http';
import { TiskiError } from '../../kernel/errors.ts';

/** A TiskiError for the router's refusals; any other error comes back as it is. */
export function routingProblem(error: Error & { statusCode?: number }, response: ServerResponse): Error {
  if (error.statusCode === 404) return new TiskiError('not-found', 'There is nothing at this address.');
  if (error.statusCode === 405) {
    const allow = String(response.getHeader('allow') ?? '');
    return new TiskiError('bad-request', `Only ${allow} here.`, { details: { status: 405, allow } });
  }
  return error;
}

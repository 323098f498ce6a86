// Who is asking, and for which conversation: the token's word, checked on every request. Refusals carry Direct Line's own error
// object beside the problem document, because its clients know the statuses: 403 means "get a new token", 404 "it has ended".
import { TiskiError } from '../../kernel/errors.ts';
import type { HttpRequest } from '../../kernel/http.ts';
import type { Claims, Tokens } from './tokens.ts';

/** The claims of the request's bearer token; for a request about one conversation, `conversationId` must be the token's. */
export function authenticate(tokens: Tokens, request: HttpRequest, conversationId?: string): Claims {
  const token = /^Bearer\s+(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  if (token === undefined) {
    throw new TiskiError('not-signed-in', 'Send the token as Authorization: Bearer.', {
      details: { error: { code: 'MissingToken', message: 'A token is needed.' } },
    });
  }
  return checkToken(tokens, token, conversationId);
}

/** The claims of a token; throws `forbidden` when it is expired, not ours, or another conversation's. */
export function checkToken(tokens: Tokens, token: string, conversationId?: string): Claims {
  const verified = tokens.verify(token, 'access');
  if ('refused' in verified) {
    throw verified.refused === 'expired'
      ? forbidden('TokenExpired', 'The token has expired.')
      : forbidden('BadArgument', 'The token is not valid.');
  }
  if (conversationId !== undefined && verified.claims.conv !== conversationId) {
    throw forbidden('BadArgument', 'The token belongs to another conversation.');
  }
  return verified.claims;
}

function forbidden(code: string, message: string): TiskiError {
  return new TiskiError('forbidden', message, { details: { error: { code, message } } });
}

// The failures that have a name. Each code is stable, tells the operator what to do and says whether trying again can help;
// the desk's API turns them into problem documents, the bot into a phrase. Codes are added here and nowhere else.

export interface ErrorEntry {
  /** HTTP status when it reaches an API. */
  readonly status: number;
  readonly title: string;
  /** For the operator or the API's user: what to do. */
  readonly hint: string;
  /** Whether the same call may succeed later. */
  readonly retry: boolean;
}

export const errorCatalogue = {
  'bad-request': {
    status: 400,
    title: 'The request is not of the form asked for',
    hint: 'Compare it with the OpenAPI document; `detail` names the field.',
    retry: false,
  },
  'not-signed-in': {
    status: 401,
    title: 'Not signed in',
    hint: 'Open a session first, or sign in again: it may have run out.',
    retry: false,
  },
  'wrong-password': {
    status: 401,
    title: 'User or password is wrong',
    hint: 'Check both. After several wrong tries the account waits a minute.',
    retry: false,
  },
  'token-refused': {
    status: 401,
    title: 'The token was not accepted',
    hint: 'Check MicrosoftAppId, its tenant and type, and this machine’s clock; the token must be of this bot and of this channel.',
    retry: false,
  },
  forbidden: {
    status: 403,
    title: 'Not allowed',
    hint: 'This account may not do that, or the token belongs to another conversation.',
    retry: false,
  },
  'not-found': {
    status: 404,
    title: 'There is no such thing',
    hint: 'It may have been resolved or never existed; load the list anew.',
    retry: false,
  },
  'already-claimed': {
    status: 409,
    title: 'Somebody else owns the ticket',
    hint: 'Take another one, or ask its owner to transfer it.',
    retry: false,
  },
  'not-owner': {
    status: 409,
    title: 'You do not own the ticket',
    hint: 'Claim it first; it may have been transferred or released meanwhile.',
    retry: false,
  },
  'at-other-desk': {
    status: 409,
    title: 'The ticket is with another desk',
    hint: 'Its people answer the customer; a lead can take it over here.',
    retry: false,
  },
  'open-questions': {
    status: 409,
    title: 'The customer still has open questions',
    hint: 'Answer them, settle them, or mark them withdrawn; `questions` lists them.',
    retry: false,
  },
  'open-promises': {
    status: 409,
    title: 'Something promised to the customer is still to be done',
    hint: 'Keep the promises or agree on a new time and stay with the ticket; `promises` lists them.',
    retry: false,
  },
  'slot-taken': {
    status: 409,
    title: 'The slot is not free',
    hint: 'Somebody else took its last place, or it is too soon or outside of hours; list the free slots anew.',
    retry: false,
  },
  'wrong-state': {
    status: 409,
    title: 'Not possible in this state',
    hint: 'Load the ticket anew; it changed meanwhile.',
    retry: false,
  },
  'channel-closed': {
    status: 409,
    title: 'The channel does not take it any more',
    hint: 'Too long since the customer last wrote there. Reach them by what `means` lists, or wait until they write.',
    retry: false,
  },
  conflict: { status: 409, title: 'It changed meanwhile', hint: 'Load it anew and try again.', retry: true },
  'too-large': { status: 413, title: 'Too large', hint: 'Send less in one request.', retry: false },
  'unsupported-media': {
    status: 415,
    title: 'Not a content type or encoding that is accepted',
    hint: 'Send plain JSON (or multipart for uploads) without Content-Encoding.',
    retry: false,
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    hint: 'Wait as Retry-After says.',
    retry: true,
  },
  'store-unavailable': {
    status: 503,
    title: 'The store does not answer',
    hint: 'Check STORE and DATA_DIR, and that the disk or Redis is up.',
    retry: true,
  },
  'keys-unavailable': {
    status: 503,
    title: 'The keys that tokens are checked with cannot be fetched',
    hint: 'Let this machine reach login.botframework.com, or the address in ToBotFromChannelOpenIdMetadataUrl.',
    retry: true,
  },
  'channel-off': {
    status: 503,
    title: 'This channel is not set up',
    hint: 'Set MicrosoftAppId and what belongs to it (docs/operators.md). Without it only this machine may use the endpoint.',
    retry: false,
  },
  'disk-full': {
    status: 503,
    title: 'The disk is full',
    hint: 'Make room under DATA_DIR. Nothing that was acknowledged is lost; what was refused will be sent again.',
    retry: true,
  },
  'catalogue-unusable': {
    status: 503,
    title: 'The catalogue cannot be used',
    hint: 'Run `tiski import` and read its report; the earlier catalogue stays in force.',
    retry: false,
  },
  'config-invalid': {
    status: 500,
    title: 'The configuration is not valid',
    hint: 'Mend the variables named in the message; .env.example explains each.',
    retry: false,
  },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    hint: 'The log has an entry with this request’s id.',
    retry: true,
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorCatalogue;

export class TiskiError extends Error {
  readonly code: ErrorCode;
  /** Extra members of the problem document; nothing secret, no customer's words beyond what the caller may see. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message?: string,
    options: { readonly details?: Readonly<Record<string, unknown>>; readonly cause?: unknown } = {},
  ) {
    super(
      message ?? errorCatalogue[code].title,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = 'TiskiError';
    this.code = code;
    this.details = options.details ?? {};
  }
}

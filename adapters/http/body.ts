// Reading a request's body without trusting its sender: counted while it streams, never inflated, and given a deadline. It knows
// no routes.
import type { IncomingMessage } from 'node:http';
// Not a business timer: it ends one socket's reading and means nothing after a restart.
import { setTimeout } from 'node:timers';
import { TiskiError } from '../../kernel/errors.ts';

export interface BodyLimits {
  readonly maxBytes: number;
  /** Milliseconds in which the whole body must have arrived. */
  readonly withinMs: number;
}

/**
 * The body's bytes. Rejects with `unsupported-media` for a Content-Encoding, `too-large` as soon as the count passes the limit
 * (the declared length is enough), and `bad-request` when the sender is too slow or goes away.
 */
export function readBody(request: IncomingMessage, limits: BodyLimits): Promise<Buffer> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    return Promise.reject(
      new TiskiError('unsupported-media', 'A request body must not have a Content-Encoding.'),
    );
  }
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > limits.maxBytes) return Promise.reject(tooLarge(limits.maxBytes));

  if (request.destroyed) return Promise.reject(new TiskiError('bad-request', gone));

  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      fail(new TiskiError('bad-request', 'The body did not arrive in time.', { details: { status: 408 } }));
    }, limits.withinMs);

    function stop(): void {
      clearTimeout(timer);
      request.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone);
    }
    function fail(error: TiskiError): void {
      stop();
      request.pause();
      reject(error);
    }
    function onData(chunk: Buffer): void {
      size += chunk.length;
      if (size > limits.maxBytes) fail(tooLarge(limits.maxBytes));
      else chunks.push(chunk);
    }
    function onEnd(): void {
      stop();
      resolve(Buffer.concat(chunks, size));
    }
    function onGone(): void {
      fail(new TiskiError('bad-request', gone));
    }
    request.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone);
  });
}

const gone = 'The sender went away in the middle of the body.';

/** The value of a JSON body; `undefined` when it is empty. Rejects anything that is not declared as JSON. */
export function parseJson(bytes: Buffer, contentType: string | undefined): unknown {
  if (bytes.length === 0) return undefined;
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (mediaType !== 'application/json' && !/^application\/[\w.-]+\+json$/.test(mediaType)) {
    throw new TiskiError('unsupported-media', 'The body must be application/json.');
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new TiskiError('bad-request', 'The body is not valid JSON in UTF-8.');
  }
}

function tooLarge(maxBytes: number): TiskiError {
  return new TiskiError('too-large', `The body may have at most ${maxBytes} bytes.`);
}

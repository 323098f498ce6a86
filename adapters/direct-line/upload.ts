// Files from the customer: a multipart body with the activity and the files beside it, and the address under which a file is
// fetched again. A file is never shown as a page of this service.
import busboy from 'busboy';
import { TiskiError } from '../../kernel/errors.ts';
import type { HttpRequest, HttpResponse, HttpRoute } from '../../kernel/http.ts';
import { createRateLimiter } from '../http/rate-limit.ts';
import { authenticate } from './access.ts';
import type { AcceptActivity } from './accepting.ts';
import { readActivity } from './inbound.ts';
import type { InlineFile } from './inbound.ts';
import type { DirectLineLimits, DirectLineOptions } from './options.ts';
import { basePath } from './outbound.ts';

export function uploadRoutes(
  options: DirectLineOptions,
  limits: DirectLineLimits,
  accept: AcceptActivity,
): readonly HttpRoute[] {
  const rate = createRateLimiter(limits.activities, options.clock);

  async function upload(request: HttpRequest): Promise<HttpResponse> {
    const claims = authenticate(options.tokens, request, request.params['id']);
    const { activity, files } = await readParts(request, limits);
    const id = await accept(claims, readActivity(activity ?? { type: 'message' }, files.length > 0), files);
    return { status: 200, body: { kind: 'json', value: { id } } };
  }

  async function fetchFile(request: HttpRequest): Promise<HttpResponse> {
    const { id = '', attachmentId = '' } = request.params;
    const file = await options.log.attachment(id, attachmentId);
    if (file === undefined) throw new TiskiError('not-found', 'There is no such file.');
    const ascii = file.name.replace(/[^\w. -]/g, '_');
    return {
      status: 200,
      headers: {
        'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'private, max-age=31536000, immutable',
      },
      body: { kind: 'bytes', bytes: file.bytes, contentType: file.contentType },
    };
  }

  return [
    {
      method: 'POST',
      path: `${basePath}/conversations/:id/upload`,
      rawBody: true,
      maxBodyBytes: limits.maxUploadBytes,
      admit: async (request) => {
        rate.admit(authenticate(options.tokens, request, request.params['id']).conv, 5);
      },
      handle: upload,
    },
    { method: 'GET', path: `${basePath}/attachments/:id/:attachmentId`, handle: fetchFile },
  ];
}

interface Parts {
  readonly activity: unknown;
  readonly files: readonly InlineFile[];
}

/** The parts of a multipart body; rejects with `bad-request`, `too-large` or `unsupported-media`. */
function readParts(request: HttpRequest, limits: DirectLineLimits): Promise<Parts> {
  const contentType = request.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*;/i.test(contentType) || request.bytes === undefined) {
    return Promise.reject(new TiskiError('unsupported-media', 'Send the files as multipart/form-data.'));
  }
  return new Promise((resolve, reject) => {
    const files: InlineFile[] = [];
    let activity: unknown;
    const refuse = (code: 'bad-request' | 'too-large', detail: string) =>
      reject(new TiskiError(code, detail));
    const readJson = (text: string) => {
      try {
        activity = JSON.parse(text);
      } catch {
        refuse('bad-request', 'The part "activity" is not valid JSON.');
      }
    };
    const parser = makeParser(contentType, limits, refuse);
    parser?.on('field', (name, text) => {
      if (name === 'activity') readJson(text);
    });
    parser?.on('file', (name, stream, info) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => refuse('too-large', `A file may have at most ${limits.maxFileBytes} bytes.`));
      stream.on('close', () => {
        const bytes = Buffer.concat(chunks);
        if (name === 'activity') readJson(bytes.toString('utf8'));
        else files.push({ name: info.filename || 'file', contentType: info.mimeType, bytes });
      });
    });
    parser?.on('filesLimit', () => refuse('too-large', `At most ${limits.maxFiles} files in one message.`));
    parser?.on('error', () => refuse('bad-request', 'The multipart body is malformed.'));
    parser?.on('close', () => resolve({ activity, files }));
    parser?.end(request.bytes);
  });
}

function makeParser(
  contentType: string,
  limits: DirectLineLimits,
  refuse: (code: 'bad-request', detail: string) => void,
): busboy.Busboy | undefined {
  try {
    return busboy({
      headers: { 'content-type': contentType },
      defParamCharset: 'utf8',
      limits: {
        files: limits.maxFiles + 1,
        fileSize: limits.maxFileBytes,
        fields: 4,
        fieldSize: 64 * 1024,
        parts: 16,
      },
    });
  } catch {
    refuse('bad-request', 'The multipart body has no usable boundary.');
    return undefined;
  }
}

// The last step of everything that a customer's client says: files are kept first, then the message, and only then is it
// acknowledged. Said twice, it gets the same id and has one effect.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { TiskiError } from '../../kernel/errors.ts';
import type { InboundActivity, InlineFile } from './inbound.ts';
import type { DirectLineLimits, DirectLineOptions } from './options.ts';
import { activityId } from './outbound.ts';
import type { Claims } from './tokens.ts';

/** Resolves to the activity's id when it is durable. */
export type AcceptActivity = (
  claims: Claims,
  activity: InboundActivity,
  files: readonly InlineFile[],
) => Promise<string>;

const acceptedTypes: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'image/jpeg': (bytes) => startsWith(bytes, 0, [0xff, 0xd8, 0xff]),
  'image/png': (bytes) => startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47]),
  'image/gif': (bytes) => startsWith(bytes, 0, [0x47, 0x49, 0x46, 0x38]),
  'image/webp': (bytes) => startsWith(bytes, 8, [0x57, 0x45, 0x42, 0x50]),
  'image/heic': (bytes) => startsWith(bytes, 4, [0x66, 0x74, 0x79, 0x70]),
  'application/pdf': (bytes) => startsWith(bytes, 0, [0x25, 0x50, 0x44, 0x46]),
  'text/plain': (bytes) => !bytes.includes(0),
};

export function createAccepting(options: DirectLineOptions, limits: DirectLineLimits): AcceptActivity {
  const { conversations, log, tokens, presence } = options;

  async function keep(conversationId: string, file: InlineFile) {
    const contentType = file.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
    if (acceptedTypes[contentType]?.(file.bytes) !== true) {
      throw new TiskiError('unsupported-media', 'Only pictures, PDF and plain text can be sent.');
    }
    if (file.bytes.length > limits.maxFileBytes) {
      throw new TiskiError('too-large', `A file may have at most ${limits.maxFileBytes} bytes.`);
    }
    // The same file again gets the same id, so that a repeated delivery leaves nothing behind.
    const digest = createHash('sha256').update(file.bytes).digest('base64url');
    const attachmentId = `a-${tokens.derive(conversationId, digest, contentType)}`;
    const name = safeName(file.name);
    await log.saveAttachment(conversationId, attachmentId, { name, contentType, bytes: file.bytes });
    return { attachmentId, name, contentType, sizeBytes: file.bytes.length };
  }

  return async (claims, activity, files) => {
    const conversationId = claims.conv;
    switch (activity.kind) {
      case 'typing':
        presence.typing(conversationId, { who: 'customer' });
        return `${conversationId}|typing`;
      case 'event': {
        const { kind: _kind, ...event } = activity;
        return activityId(conversationId, (await conversations.event(conversationId, event)).seq);
      }
      case 'message': {
        const { kind: _kind, files: inline, ...message } = activity;
        const all = [...inline, ...files];
        if (all.length > limits.maxFiles) {
          throw new TiskiError('too-large', `At most ${limits.maxFiles} files in one message.`);
        }
        if (all.length > 0 && (await log.head(conversationId)) === undefined) {
          throw new TiskiError('not-found', 'There is no such conversation.');
        }
        const attachments = await Promise.all(all.map((file) => keep(conversationId, file)));
        const { seq } = await conversations.accept(conversationId, {
          ...message,
          ...(attachments.length > 0 && { attachments }),
        });
        return activityId(conversationId, seq);
      }
    }
  };
}

function safeName(name: string): string {
  const base = path.posix.basename(name.replaceAll('\\', '/')).toWellFormed();
  return base.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(-100) || 'file';
}

function startsWith(bytes: Uint8Array, at: number, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[at + i] === byte);
}

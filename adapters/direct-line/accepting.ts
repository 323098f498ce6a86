// The last step of everything that a customer's client says: files are kept first, then the message, and only then is it
// acknowledged. Said twice, it gets the same id and has one effect.
import { createHash } from 'node:crypto';
import { TiskiError } from '../../kernel/errors.ts';
import { isAcceptedFile, mediaTypeOf, safeFileName } from '../accepted-files.ts';
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

export function createAccepting(options: DirectLineOptions, limits: DirectLineLimits): AcceptActivity {
  const { conversations, log, tokens, presence } = options;

  async function keep(conversationId: string, file: InlineFile) {
    const contentType = mediaTypeOf(file.contentType);
    if (!isAcceptedFile(contentType, file.bytes)) {
      throw new TiskiError('unsupported-media', 'Only pictures, PDF and plain text can be sent.');
    }
    if (file.bytes.length > limits.maxFileBytes) {
      throw new TiskiError('too-large', `A file may have at most ${limits.maxFileBytes} bytes.`);
    }
    // The same file again gets the same id, so that a repeated delivery leaves nothing behind.
    const digest = createHash('sha256').update(file.bytes).digest('base64url');
    const attachmentId = `a-${tokens.derive(conversationId, digest, contentType)}`;
    const name = safeFileName(file.name);
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

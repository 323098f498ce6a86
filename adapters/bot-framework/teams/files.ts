// The files of a Teams message as references: what each is called, of which kind it is and where Teams keeps it. Nothing is
// fetched here.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { TeamsActivity, TeamsAttachment } from './activity.ts';

export interface TeamsFile {
  /** The same for the same file of the same message. */
  readonly attachmentId: string;
  readonly name: string;
  readonly contentType: string;
  readonly url: string;
  /** `link`: the address itself lets its reader in, for minutes; `token`: the bot's own token is wanted. */
  readonly access: 'link' | 'token';
}

const downloadInfo = 'application/vnd.microsoft.teams.file.download.info';
const downloadContent = z.object({
  downloadUrl: z.url({ protocol: /^https?$/ }),
  uniqueId: z.string().nullish(),
  fileType: z.string().nullish(),
});

const kinds: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  pdf: 'application/pdf',
  txt: 'text/plain',
};
const filesAtMost = 10;

export function filesOf(activity: TeamsActivity): readonly TeamsFile[] {
  return activity.attachments
    .flatMap((attachment, at) => fileOf(attachment, `${activity.id ?? ''}/${at}`))
    .slice(0, filesAtMost);
}

function fileOf(attachment: TeamsAttachment, place: string): readonly TeamsFile[] {
  const { contentType, contentUrl, name } = attachment;
  if (contentType === downloadInfo) {
    const read = downloadContent.safeParse(attachment.content);
    if (!read.success) return [];
    const ending = (read.data.fileType ?? name?.split('.').at(-1) ?? '').toLowerCase();
    return [
      {
        attachmentId: idOf(read.data.uniqueId ?? place),
        name: safeName(name ?? `file.${ending}`),
        contentType: kinds[ending] ?? 'application/octet-stream',
        url: read.data.downloadUrl,
        access: 'link',
      },
    ];
  }
  if (!contentType.startsWith('image/') || !z.url({ protocol: /^https?$/ }).safeParse(contentUrl).success)
    return [];
  // Pasted pictures come as `image/*`, whatever they are.
  return [
    {
      attachmentId: idOf(contentUrl ?? place),
      name: safeName(name ?? 'image'),
      contentType: contentType === 'image/*' ? 'image/png' : contentType,
      url: contentUrl ?? '',
      access: 'token',
    },
  ];
}

function idOf(identity: string): string {
  return `a-${createHash('sha256').update(identity).digest('base64url').slice(0, 32)}`;
}

function safeName(name: string): string {
  const base = name.replaceAll('\\', '/').split('/').at(-1) ?? '';
  return (
    base
      .toWellFormed()
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .slice(-100) || 'file'
  );
}

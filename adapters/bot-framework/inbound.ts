// A message activity in our own words: what is said, what a button carried, and files by reference. Whatever is too long,
// too deep or of the wrong form is refused or left out here; who says it is the authenticated activity's matter.
import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { EntryData } from '../../conversation/entries.ts';
import { TiskiError } from '../../kernel/errors.ts';
import type { Json } from '../../kernel/json.ts';

const maxTextLength = 4_000;
const maxValueLength = 16 * 1024;
const maxAttachments = 10;
const maxUrlLength = 2_000;

type FileRef = NonNullable<EntryData<'message-in'>['attachments']>[number];

/**
 * The message, its text as given or `text` instead. A text that is too long is cut, because a channel that gets a refusal only
 * sends it again. Throws `bad-request` when it says nothing at all.
 */
export function heardMessage(activity: Activity, text = activity.text ?? ''): EntryData<'message-in'> {
  const said = text.toWellFormed().replaceAll('\0', '').slice(0, maxTextLength).toWellFormed();
  const value = smallJson(activity.value);
  const files = fileRefs(activity);
  if (said.trim() === '' && value === undefined && files.length === 0)
    throw new TiskiError('bad-request', 'A message needs a text, a value or an attachment.');
  return {
    text: said,
    ...(activity.id ? { clientActivityId: activity.id } : {}),
    ...(value === undefined ? {} : { value }),
    ...(files.length === 0 ? {} : { attachments: files }),
    ...(activity.locale ? { locale: activity.locale.slice(0, 35) } : {}),
  };
}

/** The value if it is JSON of a modest size; left out otherwise. */
function smallJson(value: unknown): Json | undefined {
  if (value === undefined || value === null) return undefined;
  return JSON.stringify(value).length > maxValueLength ? undefined : (value as Json);
}

/** Files that the channel keeps; cards, markup and what lies elsewhere than behind https are no files. */
function fileRefs(activity: Activity): FileRef[] {
  return (activity.attachments ?? [])
    .flatMap(({ contentType, contentUrl, name }) => fileRef(contentType, contentUrl, name) ?? [])
    .slice(0, maxAttachments);
}

/** Images, sound, video, PDF, plain text and office documents; nothing that a browser would run. */
const fileType =
  /^(image\/(png|jpe?g|gif|webp|heic|bmp)|image|audio\/[\w.+-]+|audio|video\/[\w.+-]+|video|file|application\/(pdf|msword|octet-stream|zip|vnd\.(openxmlformats-officedocument|ms-excel|ms-powerpoint|oasis)[\w.+-]*)|text\/(plain|csv))$/;

export function fileRef(
  contentType: string | undefined,
  url: string | undefined,
  name: string | undefined,
  sizeBytes = 0,
): FileRef | undefined {
  if (contentType === undefined || !fileType.test(contentType.toLowerCase())) return undefined;
  if (url === undefined || url.length > maxUrlLength || !URL.canParse(url)) return undefined;
  if (new URL(url).protocol !== 'https:') return undefined;
  const attachmentId = `r-${createHash('sha256').update(url).digest('base64url').slice(0, 22)}`;
  return { attachmentId, name: (name || 'file').slice(0, 200), contentType, sizeBytes, url };
}

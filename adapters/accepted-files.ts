// Which files customers may send, on whatever channel: judged by what is in them, not by what they are called. It keeps none.
import path from 'node:path';

const acceptedTypes: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'image/jpeg': (bytes) => startsWith(bytes, 0, [0xff, 0xd8, 0xff]),
  'image/png': (bytes) => startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47]),
  'image/gif': (bytes) => startsWith(bytes, 0, [0x47, 0x49, 0x46, 0x38]),
  'image/webp': (bytes) => startsWith(bytes, 8, [0x57, 0x45, 0x42, 0x50]),
  'image/heic': (bytes) => startsWith(bytes, 4, [0x66, 0x74, 0x79, 0x70]),
  'application/pdf': (bytes) => startsWith(bytes, 0, [0x25, 0x50, 0x44, 0x46]),
  'text/plain': (bytes) => !bytes.includes(0),
};

/** Whether the bytes begin as a file of that type does, and the type is one that is taken. */
export function isAcceptedFile(contentType: string, bytes: Uint8Array): boolean {
  return Object.hasOwn(acceptedTypes, contentType) && acceptedTypes[contentType]?.(bytes) === true;
}

/** `image/jpeg` of `Image/JPEG; charset=binary`. */
export function mediaTypeOf(header: string): string {
  return header.split(';')[0]?.trim().toLowerCase() ?? '';
}

/** The last part of a stranger's file name, without what could mislead. */
export function safeFileName(name: string): string {
  const base = path.posix.basename(name.replaceAll('\\', '/')).toWellFormed();
  return base.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(-100) || 'file';
}

function startsWith(bytes: Uint8Array, at: number, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[at + i] === byte);
}

// Mail as somebody reads it: headers unfolded and decoded, parts without their transfer encoding.

/** All text parts, one after the other. */
export function textOfMail(mail: string): string {
  return mail
    .split(/--[^\r\n]+\r\n/)
    .map((part) => {
      const [head = '', ...body] = part.split('\r\n\r\n');
      const text = body.join('\r\n\r\n');
      if (/^content-transfer-encoding: *base64/im.test(head)) return Buffer.from(text, 'base64').toString();
      const bytes = text
        .replace(/=\r\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
      return Buffer.from(bytes, 'latin1').toString();
    })
    .join('\n');
}

/** One header a line. */
export function headersOfMail(mail: string): readonly string[] {
  return (mail.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');
}

/** Decoded; empty where there is none. */
export function subjectOfMail(mail: string): string {
  const raw = headersOfMail(mail).find((line) => /^subject:/i.test(line)) ?? '';
  return raw
    .replace(/^subject: */i, '')
    .replace(/\?= +=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, form: string, text: string) => {
      if (form.toLowerCase() === 'b') return Buffer.from(text, 'base64').toString();
      const bytes = text
        .replace(/_/g, ' ')
        .replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(parseInt(hex, 16)));
      return Buffer.from(bytes, 'latin1').toString();
    });
}

// A customer's address as a mail server may be given it: one plain address, nothing that could grow into a header, a second
// recipient or a command. Domains with letters beyond ASCII become their ASCII form.
import { domainToASCII } from 'node:url';

const longestAddress = 254;
const longestLocalPart = 64;

/** `undefined` for anything that is not exactly one address. */
export function mailAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, at);
  const domain = at < 1 ? '' : domainToASCII(trimmed.slice(at + 1));
  const address = `${local}@${domain}`;
  const isPlain =
    /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local) &&
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i.test(domain);
  if (!isPlain || Buffer.byteLength(local) > longestLocalPart || address.length > longestAddress)
    return undefined;
  return address;
}

/** Text for a header: one line, without control characters. */
export function headerText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .slice(0, 200);
}

// Tells that an address or a number was meant to be left and is none, so that it is asked about and not passed over. It
// looks only where one was asked for, and knows nothing of which numbers exist.

/** `text` holds no valid address and no valid number. */
export function contactFlawIn(text: string): 'email' | 'phone' | undefined {
  const short = text.slice(0, 400);
  if (/\S@|@\S/u.test(short)) return 'email';
  for (const [run] of short.matchAll(/\+?\d[\d ()-]{3,30}\d/gu)) {
    const digits = run.replace(/\D/gu, '').length;
    if (digits >= 6 || (digits >= 5 && /^[+0]/u.test(run))) return 'phone';
  }
  return undefined;
}

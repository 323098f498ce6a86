// A client's place in the log. It is the client's word, so anything that is no number means: from the beginning.

/** The sequence number after which to read; 0 for absent or senseless ones. */
export function readWatermark(text: string | null | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}

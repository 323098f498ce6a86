// The file format of one generation: its tables and how values are packed into them. Builder and reader meet here; nothing
// else knows SQL.

/** Part of every generation's fingerprint: raise it whenever anything that the builder writes changes. */
export const formatVersion = 8;

export const schema = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE products (ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, item_group TEXT, data TEXT NOT NULL, names TEXT NOT NULL);
  CREATE TABLE inventory (
    product INTEGER NOT NULL, store INTEGER NOT NULL, availability TEXT NOT NULL, quantity INTEGER, price TEXT,
    pickup_method TEXT, pickup_sla TEXT, location TEXT, updated TEXT NOT NULL,
    PRIMARY KEY (product, store)) WITHOUT ROWID;
  CREATE TABLE identifiers (key TEXT NOT NULL, product INTEGER NOT NULL, PRIMARY KEY (key, product)) WITHOUT ROWID;
  CREATE TABLE terms (
    number INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE,
    products INTEGER NOT NULL, whole INTEGER NOT NULL, things INTEGER NOT NULL, goods INTEGER NOT NULL, postings BLOB NOT NULL);
  CREATE TABLE trigrams (trigram TEXT PRIMARY KEY, terms BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE known_keys (filter BLOB NOT NULL);
`;
/** After the rows, because an index is written faster at once. */
export const indexes = `CREATE INDEX products_by_group ON products (item_group) WHERE item_group IS NOT NULL;`;

/** A posting is a product's ordinal and, in the low bits, how strongly the term stands for it (0…63). */
export const strengthBits = 6;
export const strongest = (1 << strengthBits) - 1;

export function packPosting(ordinal: number, strength: number): number {
  return ordinal * (strongest + 1) + Math.max(1, Math.min(strongest, Math.round(strength * strongest)));
}

/** A blob of 32-bit numbers as numbers; copies only where the blob is not aligned. */
export function numbersIn(blob: Uint8Array): Uint32Array {
  return blob.byteOffset % 4 === 0
    ? new Uint32Array(blob.buffer, blob.byteOffset, blob.byteLength / 4)
    : new Uint32Array(blob.slice().buffer);
}

/** Three letters at a time; `^` marks the beginning, so that beginnings weigh more. */
export function trigramsOf(word: string): readonly string[] {
  const marked = `^${word}`;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= marked.length; at++) found.add(marked.slice(at, at + 3));
  return [...found];
}

// The demo shop's stamps made fresh: its rows were counted a while ago in the repository, and five minutes ago in the demo.
// Only for demonstrations; a real shop's files are never touched.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attributeName } from './record.ts';

const dayMs = 86_400_000;
const newestAgeMs = 300_000;

/**
 * Copies the folder. In the copy the newest `updated` of inventory.tsv is five minutes before `nowMs` and all others keep
 * their distance to it; the dates of products.tsv (availability, sale) move by the same time in whole days.
 */
export async function freshenDemoShop(
  sourceFolder: string,
  targetFolder: string,
  nowMs: number,
): Promise<void> {
  await mkdir(targetFolder, { recursive: true });
  await cp(sourceFolder, targetFolder, { recursive: true, force: true });
  const inventory = await readFile(join(sourceFolder, 'inventory.tsv'), 'utf8');
  let newest = -Infinity;
  mapColumns(inventory, ['updated'], (stamp) => {
    const at = Date.parse(stamp);
    if (at > newest) newest = at;
    return stamp;
  });
  if (newest === -Infinity) return;
  const shiftMs = nowMs - newestAgeMs - newest;
  const shiftDays = Math.floor(shiftMs / dayMs);
  await writeFile(
    join(targetFolder, 'inventory.tsv'),
    mapColumns(inventory, ['updated'], (stamp) => {
      const at = Date.parse(stamp);
      return Number.isNaN(at) ? stamp : new Date(at + shiftMs).toISOString();
    }),
  );
  const products = await readFile(join(sourceFolder, 'products.tsv'), 'utf8');
  await writeFile(
    join(targetFolder, 'products.tsv'),
    mapColumns(products, ['availability_date', 'sale_price_effective_date'], (dates) =>
      dates.replace(/\d{4}-\d{2}-\d{2}/gu, (date) =>
        new Date(Date.parse(date) + shiftDays * dayMs).toISOString().slice(0, 10),
      ),
    ),
  );
}

/** The sheet with the values of these columns replaced; everything else stays as it is, byte for byte. */
function mapColumns(sheet: string, columns: readonly string[], change: (value: string) => string): string {
  const [header = '', ...rows] = sheet.split('\n');
  const wanted = header
    .replace(/^\ufeff/u, '')
    .split('\t')
    .map((name) => columns.includes(attributeName(name)));
  const changed = rows.map((row) =>
    row
      .split('\t')
      .map((cell, index) => (wanted[index] && cell.trim() !== '' ? change(cell.trim()) : cell))
      .join('\t'),
  );
  return [header, ...changed].join('\n');
}

// Which of the demo shop's goods stand on its front page, read from the shop's own file at build time so that page and chat tell the
// same prices.
import { readFile } from 'node:fs/promises';

export interface Goods {
  readonly id: string;
  readonly title: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  /** Euros with two decimals and a point. */
  readonly price: string;
  readonly sale?: { readonly price: string; readonly from: string; readonly until: string };
}

const shown = [
  'MET-1001',
  'PUU-1019',
  'VER-1001',
  'KEI-1002',
  'PUU-1011',
  'TYO-1002',
  'KEI-1013',
  'KEI-1006',
];

/** Throws when one of them is not in the file. */
export async function readShopWindow(productsFile: string): Promise<readonly Goods[]> {
  const [head = '', ...lines] = (await readFile(productsFile, 'utf8')).split(/\r?\n/);
  const columns = head.split('\t');
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    return new Map(columns.map((column, i) => [column, cells[i] ?? '']));
  });
  return shown.map((id) => {
    const row = rows.find((candidate) => candidate.get('id') === id);
    if (row === undefined)
      throw new Error(`The shop window shows ${id}, which ${productsFile} does not have.`);
    const cell = (column: string): string => row.get(column) ?? '';
    const [from, until] = cell('sale_price_effective_date').split('/');
    const fi = cell('title');
    return {
      id,
      title: { fi, sv: cell('title_sv') || fi, en: cell('title_en') || fi },
      price: cell('price').replace(' EUR', ''),
      ...(from &&
        until && {
          sale: {
            price: cell('sale_price').replace(' EUR', ''),
            from: from.slice(0, 10),
            until: until.slice(0, 10),
          },
        }),
    };
  });
}

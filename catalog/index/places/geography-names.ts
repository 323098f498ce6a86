// The country's names that may be places for any shop: municipalities, regions, quarters and postal areas. It knows no
// shop, so one table serves the whole process.
import type { PlaceRef } from '../../../kernel/finding.ts';
import { everydayNames, municipalities, municipalityNamed, type Municipality } from './municipalities.ts';
import { nameTable, type NameTable } from './name-table.ts';
import {
  area,
  firstOfName,
  grouped,
  trustOf,
  wordsOf,
  type NameGroup,
  type PlaceName,
} from './place-names.ts';
import { codesOfTown, municipalityOfCode, postalAreas, regions } from './postal-areas.ts';
import { quarters } from './quarters.ts';

const BIG_TOWN_CODES = 15;

/** Towns that are spoken of together. */
const townGroups: readonly { readonly names: readonly string[]; readonly towns: readonly string[] }[] = [
  {
    names: ['Turunmaa', 'Åboland', 'Turunmaan saaristo', 'Åbolands skärgård'],
    towns: ['Parainen', 'Kemiönsaari'],
  },
  {
    names: ['Pääkaupunkiseutu', 'pk-seutu', 'Huvudstadsregionen', 'capital region', 'Helsinki area'],
    towns: ['Helsinki', 'Espoo', 'Vantaa', 'Kauniainen'],
  },
];

export interface Geography {
  readonly groups: readonly NameGroup[];
  readonly table: NameTable;
  /** `firstOfName` of them all. */
  readonly known: ReadonlyMap<string, PlaceName>;
}

let made: Geography | undefined;

/** Made at the first use (some 70 ms, the postal list's reading included) and kept as long as the process. */
export function geography(): Geography {
  made ??= makeGeography();
  return made;
}

function makeGeography(): Geography {
  const names = geographyNames();
  const groups = grouped(names);
  return { groups, table: nameTable(groups), known: firstOfName(names) };
}

/** The likelier come first: where two places share a name the earlier one wins. */
function geographyNames(): readonly PlaceName[] {
  const names: readonly PlaceName[] = [
    ...municipalities().flatMap(townNames),
    ...everydayTowns(),
    ...regionNames(),
    ...quarters.flatMap(({ fi, sv, town, latitude, longitude }) =>
      [...new Set([fi, sv])].map((name): PlaceName => {
        const place = { ...area(fi, []), latitude, longitude };
        return { words: wordsOf(name), place, trust: 'rare', fuzzy: 'never', town };
      }),
    ),
    ...postalAreaNames(),
  ];
  return names.filter(({ words }) => words.length > 0);
}

/** Regions, and what people call some towns together, by the middle of their towns: good for sorting only. */
function regionNames(): readonly PlaceName[] {
  const together = townGroups.map(({ names, towns }) => ({ names, codes: towns.flatMap(codesOfTown) }));
  return [...regions(), ...together].flatMap(({ names, codes }) => {
    const middle = middleOf(new Set(codes.flatMap((code) => municipalityOfCode(code) ?? [])));
    const place = { ...area(names[0] ?? '', codes), ...middle };
    return names.map((name): PlaceName => {
      return { words: wordsOf(name), place, trust: 'sure', fuzzy: 'never' };
    });
  });
}

function middleOf(towns: ReadonlySet<string>): { readonly latitude?: number; readonly longitude?: number } {
  const points = [...towns].flatMap((town) => {
    const { latitude, longitude } = municipalityNamed(town) ?? {};
    return latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }];
  });
  if (points.length === 0) return {};
  const mean = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0) / of.length;
  return {
    latitude: mean(points.map(({ latitude }) => latitude)),
    longitude: mean(points.map(({ longitude }) => longitude)),
  };
}

/** The municipality as a place, with all of its ordinary postal codes. */
function townPlace({ fi, latitude, longitude }: Municipality): PlaceRef & { readonly kind: 'area' } {
  return {
    ...area(fi, codesOfTown(fi)),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  };
}

function townNames(municipality: Municipality): readonly PlaceName[] {
  const { fi, sv } = municipality;
  const place = townPlace(municipality);
  const fuzzy = codesOfTown(fi).length >= BIG_TOWN_CODES ? 'always' : 'near-stores';
  const saints = sv.startsWith('S:t ') ? [sv.replace('S:t', 'Sankt'), sv.replace('S:t', 'St')] : [];
  return [...new Set([fi, sv, ...saints])].map((name) => {
    return { words: wordsOf(name), place, trust: trustOf(name), fuzzy, town: fi };
  });
}

function everydayTowns(): readonly PlaceName[] {
  return Object.entries(everydayNames).flatMap(([name, town]) => {
    const municipality = municipalityNamed(town);
    if (municipality === undefined) return [];
    const place = townPlace(municipality);
    return [{ words: wordsOf(name), place, trust: trustOf(name), fuzzy: 'never' as const, town }];
  });
}

/** One name may be several villages: then all their codes are meant, and no coordinates. */
function postalAreaNames(): readonly PlaceName[] {
  const taken = new Set([
    ...municipalities().flatMap(({ fi, sv }) => [fi.toLowerCase(), sv.toLowerCase()]),
    ...regions().flatMap(({ names }) => names.map((name) => name.toLowerCase())),
  ]);
  const byName = new Map<string, { name: string; codes: string[]; towns: Set<string> }>();
  for (const { fi, sv, town, codes } of postalAreas()) {
    for (const name of fi === sv ? [fi] : [fi, sv]) {
      const key = name.toLowerCase();
      if (taken.has(key)) continue;
      const known = byName.get(key) ?? { name: fi, codes: [], towns: new Set<string>() };
      known.codes.push(...codes);
      known.towns.add(town);
      byName.set(key, known);
    }
  }
  return [...byName].map(([key, { name, codes, towns }]) => {
    const [town] = towns;
    const municipality = towns.size === 1 && town !== undefined ? municipalityNamed(town) : undefined;
    const { latitude, longitude } = municipality ?? {};
    const place = {
      ...area(name, codes),
      ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    };
    return {
      words: wordsOf(key),
      place,
      trust: 'rare' as const,
      fuzzy: 'never' as const,
      ...(municipality === undefined ? {} : { town: municipality.fi }),
    };
  });
}

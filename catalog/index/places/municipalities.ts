// Finland's municipalities by any of their names: Finnish, Swedish, and what people call the big ones.
import { municipalityCoordinates } from './municipality-coordinates.ts';
import { townNames } from './postal-areas.ts';

export interface Municipality {
  readonly fi: string;
  /** The same as `fi` where there is no Swedish name. */
  readonly sv: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** Everyday names → Finnish name. */
export const everydayNames: Readonly<Record<string, string>> = {
  hesa: 'Helsinki',
  helsi: 'Helsinki',
  stadi: 'Helsinki',
  hki: 'Helsinki',
  hfors: 'Helsinki',
  hfrs: 'Helsinki',
  vantsku: 'Vantaa',
  tre: 'Tampere',
  treen: 'Tampere',
  manse: 'Tampere',
  mansesteri: 'Tampere',
  tampesteri: 'Tampere',
  tku: 'Turku',
  turkku: 'Turku',
  jkl: 'Jyväskylä',
  jyskä: 'Jyväskylä',
  jykylä: 'Jyväskylä',
  jyvässeutu: 'Jyväskylä',
  rollo: 'Rovaniemi',
  rovakka: 'Rovaniemi',
  lpr: 'Lappeenranta',
  hml: 'Hämeenlinna',
  sjk: 'Seinäjoki',
  seinis: 'Seinäjoki',
  jns: 'Joensuu',
  jokisuu: 'Joensuu',
  kuopijo: 'Kuopio',
  kvl: 'Kouvola',
  sln: 'Savonlinna',
  lahtis: 'Lahti',
  jeppis: 'Pietarsaari',
  gamlakarleby: 'Kokkola',
  mhamn: 'Maarianhamina',
  nummela: 'Vihti',
  tammisaari: 'Raasepori',
  ekenäs: 'Raasepori',
  karjaa: 'Raasepori',
  karis: 'Raasepori',
};

let byName: ReadonlyMap<string, Municipality> | undefined;

export function municipalities(): readonly Municipality[] {
  return [...new Set(index().values())];
}

/** By its Finnish, Swedish or everyday name, uninflected, in any letter case. */
export function municipalityNamed(name: string): Municipality | undefined {
  const key = name.trim().toLowerCase();
  return index().get(key) ?? index().get(everydayNames[key]?.toLowerCase() ?? '');
}

function index(): ReadonlyMap<string, Municipality> {
  byName ??= new Map(
    [...townNames()].flatMap(([fi, sv]) => {
      const municipality: Municipality = { fi, sv, ...municipalityCoordinates.get(fi) };
      return [fi, sv].map((name) => [name.toLowerCase(), municipality] as const);
    }),
  );
  return byName;
}

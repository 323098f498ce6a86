// Which postal codes are asked about, and which services go to all, to some or to none of them. Codes are compared as
// numbers, so that a service's range holds whether or not a postal list knows the code.
import type { PlaceRef } from '../../kernel/finding.ts';
import { codesOfTown } from '../index/places/postal-areas.ts';
import { townOfStore } from '../index/places/origin.ts';
import type { Catalog, DeliveryService } from '../model.ts';
import type { DeliveryScope } from './fact.ts';

interface Span {
  readonly low: number;
  readonly high: number;
}

/** What is asked about, with the codes it holds; `spans` empty: nobody knows which. */
export interface AskedArea {
  readonly scope: DeliveryScope;
  readonly spans: readonly Span[];
}

/** `12345`, `12345-12399`, `97*`, `97xxx`; `undefined` for anything else. */
function spanOfPattern(pattern: string): Span | undefined {
  const text = pattern.replaceAll(/\s/g, '');
  const range = /^(\d{5})[-–](\d{5})$/.exec(text);
  if (range !== null) return { low: Number(range[1]), high: Number(range[2]) };
  const prefix = /^(\d{0,5})[*xX]*$/.exec(text)?.[1];
  if (prefix === undefined || (prefix.length < 5 && prefix === text)) return undefined;
  return { low: Number(prefix.padEnd(5, '0')), high: Number(prefix.padEnd(5, '9')) };
}

/** A store stands for the town in which it lies. */
export function askedArea(place: PlaceRef, catalog: Catalog): AskedArea {
  switch (place.kind) {
    case 'postal': {
      const digits = /^\d*/.exec(place.code)?.[0] ?? '';
      const span = spanOfPattern(digits.length < 5 ? `${digits}*` : digits);
      const scope: DeliveryScope =
        digits.length === 5 ? { kind: 'code', code: digits } : { kind: 'prefix', prefix: digits };
      return { scope, spans: span === undefined ? [] : [span] };
    }
    case 'area':
      return { scope: { kind: 'town', name: place.name }, spans: spansOf(place.postalCodes) };
    case 'store': {
      const store = catalog.store(place.storeCode);
      const town = store === undefined ? undefined : townOfStore(store);
      const scope = { kind: 'town', name: town ?? store?.locality ?? place.storeCode } as const;
      return { scope, spans: town === undefined ? [] : spansOf(codesOfTown(town)) };
    }
  }
}

function spansOf(patterns: readonly string[]): readonly Span[] {
  return patterns.flatMap((pattern) => spanOfPattern(pattern) ?? []);
}

/**
 * Codes that stand for all of the area: within the area, every rule of the services holds for one of these if and only if
 * it holds somewhere. Empty when the area's codes are not known.
 */
export function samplesOf(area: AskedArea, services: readonly DeliveryService[]): readonly number[] {
  const rules = services.flatMap(({ areas }) => [
    ...spansOf(areas.include),
    ...spansOf(areas.exclude),
    ...areas.exceptions.flatMap(({ codes }) => spansOf(codes)),
  ]);
  const edges = [...new Set(rules.flatMap(({ low, high }) => [low, high + 1]))];
  const samples = area.spans.flatMap(({ low, high }) => [
    low,
    ...edges.filter((edge) => low < edge && edge <= high),
  ]);
  return [...new Set(samples)];
}

function holds(patterns: readonly string[], code: number): boolean {
  return spansOf(patterns).some(({ low, high }) => low <= code && code <= high);
}

/** Inside `include` and not in `exclude`. */
function serves(service: DeliveryService, code: number): boolean {
  return holds(service.areas.include, code) && !holds(service.areas.exclude, code);
}

/** How much of the area the service goes to. */
export function coverage(service: DeliveryService, samples: readonly number[]): 'all' | 'some' | 'none' {
  const served = samples.filter((code) => serves(service, code)).length;
  if (served === 0) return 'none';
  return served === samples.length ? 'all' : 'some';
}

type Transit = DeliveryService['transitDays'];

/** The transit to one code: the first exception that names it, else the ordinary one. */
function transitTo(service: DeliveryService, code: number): Transit {
  return service.areas.exceptions.find(({ codes }) => holds(codes, code))?.transitDays ?? service.transitDays;
}

/** The transit to all of the area; `undefined` when it differs within it. */
export function transitWithin(service: DeliveryService, samples: readonly number[]): Transit | undefined {
  const transits = samples.map((code) => transitTo(service, code));
  const [first] = transits;
  const same = transits.every(({ min, max }) => min === first?.min && max === first.max);
  return same ? first : undefined;
}

/** A service without a limit takes anything; a product without a weight is taken by all. */
export function takesWeight(service: DeliveryService, weightKg: number | undefined): boolean {
  return weightKg === undefined || service.maxWeightKg === undefined || weightKg <= service.maxWeightKg;
}

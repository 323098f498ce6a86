// How often the second shop's service speaks of the right product and place, and how often it says a figure that is not the
// one asked for.
import type { Locale } from '../../kernel/locale.ts';
import { judge, productVerdicts, type Judged, type ProductVerdict, type Truth } from './judge.ts';
import type { Asked } from './messages/asked.ts';
import { listedWays, unlistedWays } from './messages/ways.ts';
import type { Service } from './service.ts';

export type Verdicts = Readonly<Record<ProductVerdict, number>>;

export interface ShopReport {
  readonly locale: Locale;
  readonly finnishBy: string;
  readonly messages: number;
  /** Of the messages that name what the shop lists. */
  readonly listed: { readonly messages: number; readonly first: number };
  /** Of those that only one product fits; `atOnce`: without a question back. */
  readonly single: { readonly messages: number; readonly atOnce: number };
  /** Of those that name what it does not list; `taken`: read as another product. `shown`: asked back among others, with their figures. */
  readonly unlisted: {
    readonly messages: number;
    readonly denied: number;
    readonly taken: number;
    readonly shown: number;
  };
  readonly places: { readonly messages: number; readonly right: number };
  readonly topics: { readonly messages: number; readonly right: number };
  readonly byWay: Readonly<Record<string, Verdicts>>;
  readonly byPlace: Readonly<Record<string, { readonly messages: number; readonly right: number }>>;
  readonly wrongFigures: readonly string[];
  readonly judged: readonly Judged[];
}

export async function measureShop(
  service: Service,
  locale: Locale,
  messages: readonly Asked[],
  truth: Truth,
): Promise<ShopReport> {
  const judged: Judged[] = [];
  for (const asked of messages) judged.push(judge(asked, await service.ask(asked.text, locale), truth));
  const isUnlisted = ({ asked }: Judged) => asked.fits.size === 0;
  const listed = judged.filter((each) => !isUnlisted(each));
  const unlisted = judged.filter(isUnlisted);
  const placed = judged.filter(({ place }) => place !== undefined);
  return {
    locale,
    finnishBy: service.finnishBy,
    messages: judged.length,
    listed: { messages: listed.length, first: listed.filter(({ product }) => product === 'first').length },
    single: singleOf(listed.filter(({ asked }) => asked.fits.size === 1)),
    unlisted: {
      messages: unlisted.length,
      denied: unlisted.filter(({ product }) => product === 'denied').length,
      taken: unlisted.filter(({ product }) => product === 'other').length,
      shown: unlisted.filter(({ product, answered }) => product === 'offered' && answered.tellsFigures)
        .length,
    },
    places: rightOf(placed, ({ place }) => place === true),
    topics: rightOf(judged, ({ topic }) => topic),
    byWay: Object.fromEntries(
      [...listedWays, ...unlistedWays].map((way) => [
        way,
        verdictsOf(judged.filter(({ asked }) => asked.way === way)),
      ]),
    ),
    byPlace: Object.fromEntries(
      [...Map.groupBy(placed, ({ asked }) => asked.place?.group ?? '')].map(([group, those]) => [
        group,
        rightOf(those, ({ place }) => place === true),
      ]),
    ),
    wrongFigures: judged.flatMap(({ asked, answered, wrong }) =>
      wrong.map(
        ({ kind, detail }) =>
          `${locale} ${kind} (${asked.way})\n      “${asked.text}” → ${detail}\n      ${answered.text.replaceAll('\n', ' ¶ ').slice(0, 200)}`,
      ),
    ),
    judged,
  };
}

function singleOf(judged: readonly Judged[]) {
  const atOnce = judged.filter((each) => each.product === 'first' && each.atOnce);
  return { messages: judged.length, atOnce: atOnce.length };
}

function rightOf(judged: readonly Judged[], right: (each: Judged) => boolean) {
  return { messages: judged.length, right: judged.filter(right).length };
}

function verdictsOf(judged: readonly Judged[]): Verdicts {
  return Object.fromEntries(
    productVerdicts.map((verdict) => [verdict, judged.filter(({ product }) => product === verdict).length]),
  ) as Verdicts;
}

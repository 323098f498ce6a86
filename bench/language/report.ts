// The figures as lines for a reader.
import type { ClosingReport } from './closing-accuracy.ts';
import { percent, timesOf } from './figures.ts';
import type { FuzzReport } from './fuzzing.ts';
import type { Accuracy, HeldOutReport } from './held-out-accuracy.ts';
import { productVerdicts } from './judge.ts';
import type { ShopReport } from './second-shop-accuracy.ts';

const share = (part: number, of: number): string => `${percent(part, of).toFixed(1).padStart(5)} %`;
const times = (all: readonly number[]): string => {
  const { p50, p99, max } = timesOf(all);
  return `p50 ${p50} ms, p99 ${p99} ms, longest ${max} ms`;
};

export function heldOutLines(
  report: HeldOutReport,
  what: 'Held-out' | 'Cross-validated' = 'Held-out',
): readonly string[] {
  const { whole, lexiconAlone, classifierAlone } = report;
  return [
    `${what} sentences, ${report.locale}: ${whole.sentences}, and ${report.shared} set phrases left out because they are learnt`,
    `  whole understanding   ${accuracyLine(whole)}`,
    `  served where it stands ${servedLine(whole)}`,
    `  lexicon alone         ${accuracyLine(lexiconAlone)}`,
    `  classifier alone      right ${share(classifierAlone.first, classifierAlone.sentences)}   among its first three ${share(classifierAlone.firstThree, classifierAlone.sentences)}`,
    `  reading               ${times(report.readingMs)}`,
    '  label               right   asked back   wrong   strict   served   figures   instead',
    ...Object.entries(report.byLabel).map(([label, each]) => {
      const instead = Object.entries(report.confusions[label] ?? {}).map(
        ([read, count]) => `${read} ${count}`,
      );
      const { right, askedBack, strict, sentences, served, wrongFigures } = each;
      const wrong = sentences - right - askedBack;
      return `  ${label.padEnd(18)} ${pad(right)}/${String(sentences).padEnd(3)} ${pad(askedBack)}         ${pad(wrong)}    ${pad(strict)}     ${pad(sentences - served.wrong)}      ${pad(wrongFigures)}     ${instead.join(', ')}`;
    }),
  ];
}

const pad = (count: number): string => String(count).padStart(4);

function accuracyLine({ sentences, right, askedBack, strict }: Accuracy): string {
  return [
    `right ${share(right, sentences)}`,
    `asked back ${share(askedBack, sentences)}`,
    `wrong ${share(sentences - right - askedBack, sentences)}`,
    `strict ${share(strict, sentences)}`,
  ].join('   ');
}

function servedLine({ sentences, served, wrongFigures }: Accuracy): string {
  return [
    share(sentences - served.wrong, sentences),
    `read right ${share(served.right, sentences)}`,
    `asked back ${share(served['asked back'], sentences)}`,
    `passed on ${share(served['passed on'], sentences)}`,
    `otherwise ${share(served.wrong, sentences)}`,
    `with a figure nobody asked for ${wrongFigures}`,
  ].join('   ');
}

export function missedSentences({ locale, judgements }: HeldOutReport): readonly string[] {
  return judgements
    .filter(({ verdict }) => verdict !== 'right')
    .map(
      ({ utterance, verdict, read }) =>
        `  ${locale} ${utterance.label} (${verdict}) “${utterance.text}” → ${read}`,
    );
}

export function shopLines(report: ShopReport): readonly string[] {
  const { listed, single, unlisted, places, topics } = report;
  return [
    `Second shop, ${report.locale}, Finnish by ${report.finnishBy}: ${report.messages} messages`,
    `  right product first   ${share(listed.first, listed.messages)} of ${listed.messages} that name what is listed`,
    `  told of at once       ${share(single.atOnce, single.messages)} of ${single.messages} that only one product fits`,
    `  not listed            ${share(unlisted.denied, unlisted.messages)} of ${unlisted.messages} denied; ${unlisted.taken} taken for another product, ${unlisted.shown} asked back among others with their figures`,
    `  right place           ${share(places.right, places.messages)} of ${places.messages}   (${Object.entries(
      report.byPlace,
    )
      .map(([group, { right, messages }]) => `${group} ${right}/${messages}`)
      .join(', ')})`,
    `  right topic           ${share(topics.right, topics.messages)}`,
    `  wrong figures         ${report.wrongFigures.length}`,
    `  whole turns           ${times(report.judged.map(({ answered }) => answered.turnMs))}`,
    `  ${'way'.padEnd(40)}${productVerdicts.map((verdict) => verdict.padStart(9)).join('')}`,
    ...Object.entries(report.byWay).map(
      ([way, verdicts]) =>
        `  ${way.padEnd(40)}${productVerdicts.map((verdict) => String(verdicts[verdict]).padStart(9)).join('')}`,
    ),
    ...report.wrongFigures.map((wrong) => `  WRONG FIGURE ${wrong}`),
  ];
}

export function missedProducts({ locale, judged }: ShopReport): readonly string[] {
  return judged
    .filter(({ asked, product, place, topic }) => {
      const right = asked.fits.size > 0 ? product === 'first' : product === 'denied' || product === 'nothing';
      return !right || place === false || !topic;
    })
    .map(({ asked, answered, product, place, topic }) => {
      const what = [product, place === false ? 'place missed' : '', topic ? '' : 'topic missed'].filter(
        Boolean,
      );
      const { text } = answered;
      return `  ${locale} ${asked.way} (${what.join(', ')}) “${asked.text}” → ${text.replaceAll('\n', ' ¶ ').slice(0, 160)}`;
    });
}

export function closingLines(report: ClosingReport): readonly string[] {
  return [
    `Farewells: ${report.falselyClosed.length} of ${report.others} sentences that are none were read as one`,
    ...report.falselyClosed.map((each) => `  FALSE FAREWELL ${each}`),
    ...Object.entries(report.recognised).map(
      ([locale, { farewells, read }]) => `  recognised, ${locale}: ${read} of ${farewells} held-out ones`,
    ),
  ];
}

export function withoutVoikkoLines(
  withVoikko: { readonly heldOut?: HeldOutReport | undefined; readonly shop?: ShopReport | undefined },
  without: { readonly heldOut: HeldOutReport; readonly shop: ShopReport },
): readonly string[] {
  const line = (name: string, before: number | undefined, after: number) =>
    `  ${name.padEnd(22)}${before === undefined ? '' : `with ${before.toFixed(1)} %   `}without ${after.toFixed(1)} %${
      before === undefined ? '' : `   lost ${(before - after).toFixed(1)}`
    }`;
  const accuracy = (report: HeldOutReport | undefined) =>
    report === undefined ? undefined : percent(report.whole.right, report.whole.sentences);
  const first = (report: ShopReport | undefined) =>
    report === undefined ? undefined : percent(report.listed.first, report.listed.messages);
  const placed = (report: ShopReport | undefined) =>
    report === undefined ? undefined : percent(report.places.right, report.places.messages);
  return [
    'Finnish with Voikko and without',
    line('held-out sentences', accuracy(withVoikko.heldOut), accuracy(without.heldOut) ?? 0),
    line('right product first', first(withVoikko.shop), first(without.shop) ?? 0),
    line('right place', placed(withVoikko.shop), placed(without.shop) ?? 0),
    `  ${'wrong figures'.padEnd(22)}${withVoikko.shop === undefined ? '' : `with ${withVoikko.shop.wrongFigures.length}   `}without ${without.shop.wrongFigures.length}`,
  ];
}

export function fuzzingLines(report: FuzzReport): readonly string[] {
  return [
    `Fuzzing: ${report.messages} hostile messages of 4,000 characters, ${report.unanswered} unanswered`,
    `  reading               ${times(report.readingMs)}`,
    `  whole turns           ${times(report.turnMs)}`,
    `  at a stretch          ${times(report.blockMs)}`,
    `  longest stretch       ${report.slowest.shape}, seed ${report.slowest.seed}, ${report.slowest.ms.toFixed(1)} ms`,
    `  event loop's longest block by the clock ${report.longestBlockMs.toFixed(1)} ms, what other processes take included`,
  ];
}

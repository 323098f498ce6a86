// Model codes, numbers and links as keys that survive the many ways of writing them: "RX-500 AX", "rx500ax" and "rx 500ax"
// meet in one. It knows letters and digits, no catalogue.

const pieces = /[\p{L}\p{N}]+/gu;

/** Letters and digits only, lower case. */
export function plainKey(text: string): string {
  return (text.normalize('NFC').toLowerCase().match(pieces) ?? []).join('');
}

const hasLetter = /\p{L}/u;
const hasDigit = /\p{N}/u;

/** Letters and digits together: the shape of a model code. */
export function isCodeShaped(key: string): boolean {
  return key.length >= 2 && key.length <= 30 && hasLetter.test(key) && hasDigit.test(key);
}

const measure =
  /^\d+(?:[.,x×*/-]\d+)*(?:mm|cm|dm|m|km|m2|m3|g|kg|mg|l|dl|cl|ml|v|w|kw|kwh|wh|ah|mah|a|hz|mhz|ghz|gb|tb|mb|mp|k|p|bar|db|lm|k|nm|hv|kpl|st|pcs|pack|pkt|tuumaa|tuumainen|tuuman|tum|inch|in|h|min|s|v|vuotta|år|os|pc|kertainen|osainen|porras|hlö|personers|persons|litrainen|litraa|metriä|metri|watt)$/u;

/** "18v", "3l", "128gb", "10x20cm": tells variants apart and names no product. */
export function isMeasure(key: string): boolean {
  return measure.test(key);
}

/** What joins up to `most` neighbours that stand at most one sign apart. `covers` are positions in `parts`. */
export function joinedRuns(
  parts: readonly { readonly text: string; readonly start: number; readonly end: number }[],
  most: number,
): readonly { readonly key: string; readonly covers: readonly number[] }[] {
  const runs: { key: string; covers: number[] }[] = [];
  parts.forEach((first, from) => {
    let key = plainKey(first.text);
    const covers = [from];
    for (let next = from + 1; next <= parts.length; next++) {
      if (key.length >= 2) runs.push({ key, covers: [...covers] });
      const part = parts[next];
      const before = parts[next - 1];
      if (!part || !before || covers.length >= most || part.start - before.end > 1) break;
      key += plainKey(part.text);
      covers.push(next);
    }
  });
  return runs;
}

const schemeOrHost = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#\s]*@)?(?:www\.)?([^/?#:\s]+)(?::\d+)?/iu;

/** A link without scheme, `www.`, fragment, campaign parameters and the signs between its words; '' when it leads to no page. */
export function linkKey(link: string): string {
  const host = schemeOrHost.exec(link);
  if (!host) return '';
  const [path = '', query = ''] = (link.slice(host[0].length).split('#')[0] ?? '').split('?');
  const page = plainKey(decoded(path));
  const parameters = query
    .split('&')
    .filter((each) => !/^(?:utm_|gclid|fbclid|msclkid|srsltid|ref=)/iu.test(each));
  const rest = plainKey(decoded(parameters.join('&')));
  return page === '' && rest === ''
    ? ''
    : `${plainKey(host[1] ?? '')}/${page}${rest === '' ? '' : `?${rest}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A GTIN's digits without the leading zeros in which GTIN-12, -13 and -14 differ. */
export function gtinKey(digits: string): string {
  return digits.replace(/\D/gu, '').replace(/^0+/u, '');
}

const unitWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    litra: 'l',
    litrainen: 'l',
    liter: 'l',
    litre: 'l',
    desilitra: 'dl',
    deciliter: 'dl',
    metri: 'm',
    metrinen: 'm',
    meter: 'm',
    metre: 'm',
    sentti: 'cm',
    senttimetri: 'cm',
    centimeter: 'cm',
    centimetre: 'cm',
    millimetri: 'mm',
    millimeter: 'mm',
    millimetre: 'mm',
    kilo: 'kg',
    kiloinen: 'kg',
    kilogramma: 'kg',
    kilogram: 'kg',
    gramma: 'g',
    gram: 'g',
    watti: 'w',
    watt: 'w',
    voltti: 'v',
    volt: 'v',
    kappale: 'kpl',
    neliö: 'm2',
    neliömetri: 'm2',
    kvadratmeter: 'm2',
  }),
);

/** How a measure with this unit is written in titles: "litra" → "l". */
export function unitSign(lemma: string): string | undefined {
  return unitWords.get(lemma);
}

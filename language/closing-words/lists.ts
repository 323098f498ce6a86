// The shape of a closing lexicon and the two ways in which its lists are written. It knows no language and judges no text.

export interface ClosingWords {
  /** Farewells wherever they stand. */
  readonly farewell: readonly string[];
  /** That was all, or I am going: somebody has finished ("siinä kaikki", "gotta go"). */
  readonly done: readonly string[];
  /** Farewells only as a clause of their own: "take care", but not "I will take care". */
  readonly clause: readonly string[];
  /** Until we meet, as a clause of its own; when and where may follow it ("nähdään lauantaina"). */
  readonly meeting: readonly string[];
  /** I shall be back: a customer takes leave so, while one who serves only promises to come back. */
  readonly returning: readonly string[];
  /** I shall come by: no farewell, but when and where may follow it. */
  readonly visit: readonly string[];
  /** When and where, after a meeting, a return or a visit alone. */
  readonly where: readonly string[];
  /** Part alone, but greet at the beginning of a conversation ("hei hei", "god jul"). */
  readonly parting: readonly string[];
  /** Said on leaving more than on coming ("heippa"): part alone once a conversation is under way, else in company. */
  readonly either: readonly string[];
  /** Greetings that can take leave: they close only after other closing words ("ok, moi"). */
  readonly greeting: readonly string[];
  /** A welcome that closes only beside thanks: "kiitos ja tervetuloa". */
  readonly welcome: readonly string[];
  /** Above a name ("terveisin Anna"). */
  readonly signature: readonly string[];
  readonly thanks: readonly string[];
  /** Taken in, as nobody begins with: what follows it takes leave ("selvä, moi"). */
  readonly settled: readonly string[];
  /** A yes or no that may lead a farewell when nothing was asked. */
  readonly lead: readonly string[];
  /** May stand beside the others and say nothing alone. */
  readonly filler: readonly string[];
}

/** Phrases between commas, on as many lines as they need. */
export function phrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}

/** One of each list after another; `_` joins the words of one, and `-` stands for none. */
export function every(first: string, ...following: readonly string[]): string[] {
  return following
    .reduce<string[]>(
      (begun, list) => begun.flatMap((one) => list.split(/\s+/u).map((other) => `${one} ${other}`)),
      first.split(/\s+/u),
    )
    .map((phrase) =>
      phrase
        .split(' ')
        .filter((part) => part !== '-')
        .join(' ')
        .replaceAll('_', ' '),
    );
}

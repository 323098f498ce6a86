// The English words in which days, times and numbers are told: where none stands the suite is not asked, and what it finds in
// other words is not believed. Data, and two questions about it; it knows no findings.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const digits = set('one two three four five six seven eight nine');
const numbers = set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen couple`,
);
/** Those that tell a day or an hour wherever they stand; "may", "march", "second", "sat" and "sun" do not. */
const telling = set(
  `january february april june july august september october november december jan feb apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  tomorrow today tonight morning evening afternoon noon midday midnight past quarter half oclock o'clock am pm
  day days week weeks month months hour hours minutes weekend weekends fortnight christmas easter thanksgiving halloween`,
);
const joining = set(
  `a an the and of in on at to by from now after before next this for first second third fourth fifth sixth seventh eighth ninth
  tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth last
  may march mar mon tue tues wed thu thur thurs fri sat sun eve new years year's day's days' weeks' time night good boxing`,
);

/** Words in lower case, "twenty-five" as two. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,-]+/u)
    .filter((word) => word !== '');
}

const figure = /^(?:\d{1,2}(?:st|nd|rd|th|am|pm)?|\d{1,2}[:.]\d{2}(?:am|pm)?|\d{4})$/;

/** Is it told in words of time alone, one of which can be nothing else? */
export function isTimeTold(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.some((word) => telling.has(word) || /^\d{1,2}(?:[:.]\d{2})?(?:am|pm)$/.test(word)) &&
    words.every((word) => telling.has(word) || joining.has(word) || numbers.has(word) || figure.test(word))
  );
}

/** A number in several words: "two hundred and fifty", "twenty five". */
export function isNumberTold(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length > 1 &&
    words.every((word) => numbers.has(word) || word === 'a' || word === 'and') &&
    // "one two three" is counted off, not told.
    words.some((word) => numbers.has(word) && !digits.has(word))
  );
}

/** Could the suite find something here that is worth its time? */
export function isWorthAsking(text: string): boolean {
  const words = wordsOf(text.replaceAll(/[^\p{L}\p{N}'’@:.-]+/gu, ' '));
  return words.some(
    (word, at) =>
      telling.has(word.replace(/[.:]+$/, '')) ||
      /^\d{1,2}(?:[:.]\d{2})?(?:am|pm)$/.test(word) ||
      word.includes('@') ||
      (numbers.has(word) && (numbers.has(words[at + 1] ?? '') || words[at + 1] === 'and')),
  );
}

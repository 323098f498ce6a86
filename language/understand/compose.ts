// Composes the reading of a message from its parts, which are passed in, so that it can be tried without any of them.
// Pure and deterministic; it bounds its input and never throws for any text.
import type { Topic } from '../../kernel/answer.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Steps } from '../../kernel/steps.ts';
import type { Thread } from '../../kernel/thread.ts';
import type { Morphology, Token } from '../../kernel/words.ts';
import type { ClosingContext, ClosingKind } from '../closing.ts';
import { asksFrom } from './asking/asks.ts';
import type { Asking } from './asking/asks.ts';
import { readCalls } from './asking/calls.ts';
import type { Classifier } from './classify/classifier.ts';
import type { GoodsTagger } from './classify/goods.ts';
import { clausesOf } from './clauses.ts';
import { contactFlawIn } from './figures/contact-flaws.ts';
import { inDepth, tokensOf, withinBounds } from './depth.ts';
import { lexiconOf } from './lexicon/index.ts';
import { isNoise, isVowelless } from './noise.ts';
import { takeUp } from './asking/pending.ts';
import { readClause } from './read-clause.ts';
import type { ClauseReading, MessageContext } from './clause-reading.ts';
import type { Recognised } from './recognised.ts';
import { acts as allActs } from './reading.ts';
import type { Act, Contact, Reading, UnderstandInSteps, UnderstandTools } from './reading.ts';
import type { Label } from './classify/utterances.ts';
import { threadAfter } from './asking/thread.ts';
import { isPack } from './goods/packs.ts';
import { fold } from './folding.ts';
import { withoutStrangers } from './goods/without-strangers.ts';
import { withProperties } from './goods/property-clauses.ts';
import { isKnown } from './topics.ts';

export interface UnderstandingParts {
  readonly tokenize: (text: string, morphology: Morphology) => readonly Token[];
  readonly detectLanguage: (
    text: string,
    options: {
      readonly page?: Locale;
      readonly conversation?: Locale;
      readonly languages: readonly Locale[];
    },
  ) => { readonly locale: Locale; readonly sure: boolean };
  /** How many words of the text speak for that language and for no other. */
  readonly tellingWords: (text: string, locale: Locale) => number;
  readonly findContacts: (text: string) => Contact;
  readonly closingKind: (text: string, locale: Locale, context: ClosingContext) => ClosingKind | undefined;
  readonly classifierOf: (locale: Locale) => Classifier;
  readonly goodsTaggerOf: (locale: Locale, morphology: Morphology) => GoodsTagger;
}

const longestText = 4_000;

interface Heard {
  readonly context: MessageContext;
  readonly clauses: readonly ClauseReading[];
  readonly tokens: readonly Token[];
}

/** Tokens of e-mail addresses and of the phone number that was found. */
function contactTokens(text: string, tokens: readonly Token[], contact: Contact): ReadonlySet<number> {
  const spans: (readonly [number, number])[] = [];
  if (contact.phone !== undefined)
    for (const match of text.matchAll(/(?:\+|\b0)[\d \-()]{6,20}\d/g))
      spans.push([match.index, match.index + match[0].length]);
  return new Set(
    tokens.flatMap((token, at) =>
      token.lower.includes('@') || spans.some(([from, to]) => token.start >= from && token.end <= to)
        ? [at]
        : [],
    ),
  );
}

/** Held against the spelling of every cue, so only so many. */
const mendedAtMost = 16;

function mendable({ tokens, at }: ReturnType<typeof tokensOf>): ReadonlySet<number> {
  const unknown = tokens.flatMap((token, index) =>
    token.kind === 'word' && token.text.length >= 5 && !isKnown(token) && !isPack(fold(token.lower))
      ? [at[index] ?? -1]
      : [],
  );
  return new Set(unknown.slice(0, mendedAtMost));
}

function* hear(
  text: string,
  locale: Locale,
  contact: Contact,
  tools: UnderstandTools,
  parts: UnderstandingParts,
  recognised: readonly Recognised[],
): Steps<Heard> {
  const lexicon = lexiconOf(locale);
  const tokens = parts.tokenize(text, tools.morphology[locale]);
  yield;
  const clauses = inDepth(clausesOf(text, tokens, lexicon));
  yield;
  const heard = tokensOf(clauses, tokens);
  const context: MessageContext = {
    text,
    locale,
    lexicon,
    tools,
    places: tools.findPlaces(heard.tokens, locale).map((hit) => ({
      ...hit,
      matched: hit.matched.map((at) => heard.at[at] ?? -1),
    })),
    mendable: mendable(heard),
    contactTokens: contactTokens(text, tokens, contact),
    classify: parts.classifierOf(locale),
    tagGoods: parts.goodsTaggerOf(locale, tools.morphology[locale]),
    recognised: locale === 'en' ? recognised : [],
  };
  const readings: ClauseReading[] = [];
  for (const clause of clauses) {
    yield;
    readings.push(yield* readClause(clause, context));
  }
  yield;
  return { context, tokens, clauses: withoutStrangers(withProperties(readings, context)) };
}

const asksSomething = (label: Label | undefined): boolean =>
  label === undefined || !(allActs as readonly Label[]).includes(label);

/** What the whole message most likely is: its clauses seen as one. */
function guessOf(clauses: readonly ClauseReading[], { classify }: MessageContext, begun: boolean) {
  const seen = clauses.flatMap((reading) => (reading.seen === undefined ? [] : [reading.seen]));
  if (seen.length === 0) return undefined;
  const guess = classify({
    words: seen.flatMap(({ words }) => words),
    cues: seen.flatMap(({ cues }) => cues),
    marked: seen.at(-1)?.marked === true,
  });
  // "that was of no use to me": of small words alone, amid a conversation, no question is guessed.
  const small = begun && clauses.every((reading) => reading.small === true);
  return small && asksSomething(guess.ranked[0]?.label) ? undefined : guess;
}

/** By cues alone: names are guessed about in any language. */
const tells = ({ clauses }: Heard): number =>
  clauses.reduce(
    (sum, { guessed, topics, acts, hints }) =>
      sum + (guessed ? 0 : topics.length * 3) + acts.length * 2 + hints.length,
    0,
  );

/** Read in the language detected; where that is a guess and tells nothing, in the other one that tells most. */
function* hearBest(
  text: string,
  language: { readonly locale: Locale; readonly sure: boolean },
  contact: Contact,
  tools: UnderstandTools,
  parts: UnderstandingParts,
  recognised: readonly Recognised[],
  begun: boolean,
): Steps<Heard> {
  const first = yield* hear(text, language.locale, contact, tools, parts, recognised);
  if (language.sure || text.length > 200 || tells(first) > 1) return first;
  // A dictionary that knows every word of it knows its language.
  const words = first.tokens.filter(({ kind }) => kind === 'word');
  if (words.length > 1 && words.every(isKnown)) return first;
  let best = first;
  for (const locale of tools.languages) {
    if (locale === language.locale) continue;
    if (begun && !switches(text, language.locale, locale, parts)) continue;
    yield;
    const other = yield* hear(text, locale, contact, tools, parts, recognised);
    if (tells(other) > tells(best) + 1) best = other;
  }
  return best;
}

/** A conversation goes over to another language by two of its words at least, and by more of them than its own has. */
const wordsToSwitch = 2;

function switches(text: string, own: Locale, other: Locale, { tellingWords }: UnderstandingParts): boolean {
  const others = tellingWords(text, other);
  return others >= wordsToSwitch && others > tellingWords(text, own);
}

function actsOf(
  heard: Heard,
  asked: boolean,
  text: string,
  closing: ClosingKind | undefined,
): readonly Act[] {
  if (closing === 'farewell') return ['closing'];
  if (closing === 'thanks') return ['thanks'];
  const words = heard.clauses.flatMap((reading) => reading.clause.words.length);
  const acts: Act[] = heard.clauses.flatMap((reading) =>
    reading.acts
      .filter((hit) => !(hit.act === 'nudge' && hit.used.length === 1 && asked))
      .map((hit): Act => hit.act),
  );
  if (words.length === 0) {
    if (/\?/.test(text)) acts.push('nudge');
    else if (/[👍👌✅🆗]/u.test(text)) acts.push('yes');
    else if (/[👎❌]/u.test(text)) acts.push('no');
    else if (/[❤🙏😊🥰😍🤗]/u.test(text)) acts.push('thanks');
  }
  const answers = acts.includes('yes') || acts.includes('no');
  const bare = heard.clauses.every(
    (reading) =>
      reading.clause.words.length <= 4 && reading.acts.some((hit) => hit.act === 'yes' || hit.act === 'no'),
  );
  return [...new Set(answers && bare ? acts.filter((act) => act !== 'thanks') : acts)];
}

function isGibberish(heard: Heard): boolean {
  const words = heard.clauses.flatMap((reading) => reading.clause.words);
  if (words.length === 0) return true;
  const known = heard.clauses.some((reading) =>
    reading.products.some((ref) => ref.kind === 'one' || ref.kind === 'several'),
  );
  return (
    !known &&
    words.some((word) => isNoise(word.folded)) &&
    words.every((word) => isNoise(word.folded) || isVowelless(word.folded) || /^(.)\1*$/u.test(word.folded))
  );
}

const manners: ReadonlySet<Act> = new Set<Act>(['greeting', 'thanks']);

/** Topics that a mere time is easily taken for. */
const timely: ReadonlySet<Topic> = new Set([
  'store-hours',
  'service-hours',
  'delivery-time',
  'pickup',
  'callback',
  'person',
  'other',
]);

/** "huomenna kolmelta, ja paljonko se maksaa": the time answers what was asked back; what else is asked stays. */
function besideTheTime({ asks }: Asking): Asking {
  return { asks: asks.filter(({ topic }) => !timely.has(topic)), unsureTopics: [] };
}

function withEmail(contact: Contact, recognised: readonly Recognised[]): Contact {
  if (contact.email !== undefined) return contact;
  const found = recognised.find((one) => one.kind === 'email');
  return found === undefined ? contact : { ...contact, email: found.address };
}

function* read(
  text: string,
  thread: Thread,
  tools: UnderstandTools,
  parts: UnderstandingParts,
  recognised: readonly Recognised[],
): Steps<Reading> {
  const language = parts.detectLanguage(text, { conversation: thread.locale, languages: tools.languages });
  yield;
  const contact = withEmail(parts.findContacts(text), recognised);
  const begun = thread.topics.length > 0 || thread.products.length > 0 || thread.pending !== undefined;
  const heard = yield* hearBest(text, language, contact, tools, parts, recognised, begun);
  const { clauses, context } = heard;
  const locale = language.sure ? language.locale : context.locale;
  const closing = parts.closingKind(text, locale, {
    begun: thread.topics.length > 0 || thread.products.length > 0,
    askedBack: thread.pending !== undefined,
    places: context.places.flatMap(({ matched }) => matched.map((at) => heard.tokens[at]?.lower ?? '')),
  });
  yield;
  const noise = isGibberish(heard);
  const call = readCalls(clauses, context, thread.pending);
  const taken =
    closing === undefined && thread.pending !== undefined
      ? takeUp(thread.pending, { clauses, context, thread, contact, call })
      : undefined;
  const found: Asking =
    closing !== undefined || (noise && taken === undefined)
      ? { asks: [], unsureTopics: [] }
      : asksFrom({ clauses, context, thread, taken, guess: guessOf(clauses, context, begun) });
  const asking = taken?.kind === 'callback-slot' ? besideTheTime(found) : found;
  const told = actsOf(heard, asking.asks.length > 0, text, closing);
  const kept = asking.insteadOfActs === true ? told.filter((act) => manners.has(act)) : told;
  const acts = asking.act === undefined ? told : [...new Set([...kept, asking.act])];
  const silent =
    acts.length === 0 &&
    asking.asks.length === 0 &&
    contact.email === undefined &&
    contact.phone === undefined;
  const performed: readonly Act[] = noise && silent && taken === undefined ? ['gibberish'] : acts;
  const answered = acts.includes('no') || acts.includes('yes');
  const unreached = contact.email === undefined && contact.phone === undefined;
  const flaw = unreached && thread.pending?.kind === 'contact' ? contactFlawIn(text) : undefined;
  return {
    locale,
    localeSure: language.sure,
    acts: performed,
    asks: asking.asks,
    unsureTopics: asking.unsureTopics,
    ...(taken === undefined ? {} : { tookUp: taken.kind }),
    contact,
    ...(flaw === undefined ? {} : { contactFlaw: flaw }),
    call,
    orderNumbers: clauses.flatMap((reading) => reading.orderNumbers),
    thread: threadAfter(
      thread,
      locale,
      asking.asks,
      asking.unsureTopics.length > 0,
      closing === undefined ? clauses : [],
      taken?.kind,
      answered,
    ),
  };
}

export function composeUnderstand(parts: UnderstandingParts): UnderstandInSteps {
  return (text, thread, tools, recognised = []) =>
    read(text.slice(0, longestText), thread, withinBounds(tools), parts, recognised);
}

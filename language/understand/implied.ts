// What a clause asks when no cue tells a topic for sure: hints, the goods or places it names, what was asked before, the
// guess. Where two or three readings are as likely it leaves them to be asked back.
import type { Topic } from '../../kernel/answer.ts';
import type { Locale } from '../../kernel/locale.ts';
import { questionWords } from './clauses.ts';
import { pointedAt } from './goods.ts';
import { matchesIn } from './patterns.ts';
import type { ClauseReading, MessageContext } from './read-clause.ts';
import { inquires, namesListed } from './situation.ts';
import { seenBeside } from './spoken-topics.ts';
import type { Situation } from './situation.ts';
import { speaksOfProduct, topicRules } from './topic-rules.ts';

export interface Implied {
  readonly topics: readonly Topic[];
  /** Those to be asked back; then `topics` is empty. */
  readonly unsure: readonly Topic[];
}

/** From here on a guess is better than what a named product alone suggests. */
const likelyEnough = 0.35;
/** Without goods a wrong guess has nothing to be seen by. */
const likelyAlone = 0.45;
/** A person is not called in on less. */
const likelyMatter = 0.6;
/** What a customer who only names a product most likely wants to hear. */
const ofBareProduct: readonly Topic[] = ['stock', 'price'];

const nothing: Implied = { topics: [], unsure: [] };
const surely = (...topics: readonly Topic[]): Implied => ({ topics, unsure: [] });

/** What there is to know about a clause before anything is concluded from it. */
interface Seen {
  readonly index: number;
  readonly reading: ClauseReading;
  readonly situation: Situation;
  /** A question by its words; "pink?" only names something. */
  readonly asks: boolean;
  /** It names goods, listed or not, or a variant of those spoken of. */
  readonly named: boolean;
  /** It names a place, a day, a postal code, or only a number of pieces. */
  readonly moves: boolean;
  readonly corrects: boolean;
  /** Another clause's cues tell a topic. */
  readonly told: boolean;
}

export function impliedTopics(index: number, situation: Situation): Implied {
  const reading = situation.clauses[index];
  if (reading === undefined) return nothing;
  const seen = lookAt(index, reading, situation);
  if (asksNothing(seen)) return nothing;
  return repeated(seen) ?? hoursThere(seen) ?? ofGoods(seen) ?? ofHints(seen) ?? ofNothingTold(seen);
}

function lookAt(index: number, reading: ClauseReading, situation: Situation): Seen {
  const { clause, acts } = reading;
  const busy = acts.some((hit) => aboutService.has(hit.act));
  return {
    index,
    reading,
    situation,
    asks: inquires(reading) && !onlyMarked(clause, situation.context),
    named:
      reading.products.some(
        (ref) => ref.kind !== 'unlisted' || (!busy && (ref.nearest.length > 0 || !isInterjection(ref.words))),
      ) ||
      (reading.products.length === 0 &&
        pointedAt(reading, situation).some((ref) => ref.kind === 'one' && ref.from === 'words')),
    moves:
      reading.places.length > 0 ||
      reading.day !== undefined ||
      reading.postalCode !== undefined ||
      (reading.quantity !== undefined && reading.content === 0),
    corrects: acts.some((hit) => hit.act === 'correction'),
    told: situation.clauses.some((other) => other.topics.length > 0),
  };
}

const aboutService: ReadonlySet<string> = new Set([
  'machine-or-person',
  'nudge',
  'frustration',
  'not-helped',
  'injection',
  'abuse',
]);

/** It greets, vents, answers or gives a reason, and leaves the asking to another clause. */
function asksNothing({ reading, situation, named, moves }: Seen): boolean {
  const { clauses, taken } = situation;
  const performs = (...acts: readonly string[]) => reading.acts.some((hit) => acts.includes(hit.act));
  if (!named && performs(...aboutService)) return true;
  const injected = clauses.some(({ acts }) => acts.some(({ act }) => act === 'injection'));
  if (injected && (performs('injection') || reading.clause.mood !== 'question')) return true;
  if (taken !== undefined && reading.hints.length === 0) return true;
  // "nah, I'm good": what is left of an answer asks nothing.
  if (performs('yes', 'no') && !inquires(reading) && !named && !moves && reading.clause.words.length <= 5)
    return true;
  // "Tack för förra gången!", "Hi, tourist here": words that name nothing sold, beside a question of its own.
  const othersAsk = clauses.some(
    (other) => other !== reading && (namesListed(other) || other.topics.length > 0),
  );
  return (
    reading.hints.length === 0 &&
    !inquires(reading) &&
    reading.products.length > 0 &&
    !namesListed(reading) &&
    (othersAsk || (performs('thanks') && !moves))
  );
}

/** "entä RX-700?", "jyväskylä?", "eiku se punainen": asked again of other goods, another place or day. */
function repeated({
  index,
  reading,
  situation,
  asks,
  named,
  moves,
  corrects,
  told,
}: Seen): Implied | undefined {
  const { clauses, thread } = situation;
  const { hints } = reading;
  // "and do you have it in Pori?" asks on its own whatever was asked before.
  if (hints[0] === 'stock' && reading.pronoun && asks && !corrects && !named && moves) return surely('stock');
  const { pending } = thread;
  if (reading.followUp && !named && !moves && pending?.kind === 'product') return surely(...pending.topics);
  const repeats = reading.followUp || corrects || (hints.length === 0 && !asks);
  if (!repeats || !(named || moves) || (told && !reading.followUp)) return undefined;
  const earlier = clauses.slice(0, index).flatMap((other) => other.topics);
  const before = earlier.length > 0 ? earlier : thread.topics;
  if (before.length === 0) return undefined;
  const fitting = before.filter((topic) =>
    named
      ? speaksOfProduct(topic)
      : topicRules[topic].product !== 'own' &&
        (reading.places.length === 0 || topicRules[topic].place !== 'never'),
  );
  if (fitting.length > 0) return surely(...fitting);
  return thread.products.length > 0 ? surely('stock') : undefined;
}

/** "hur är det i Åbo på självständighetsdagen", "leväsen kontti la": a store and a day, and nothing that is sold. */
function hoursThere({ reading, named, situation }: Seen): Implied | undefined {
  const { day, places, hints, pronoun } = reading;
  const store = places.some((place) => place.kind !== 'postal');
  if (named || pronoun || day?.precision !== 'day' || !store) return undefined;
  const general = hints.every(
    (topic) => topic === 'store-info' || topic === 'product-info' || topic === 'store-hours',
  );
  return general && situation.clauses.length <= 2 ? surely('store-hours') : undefined;
}

function ofGoods(seen: Seen): Implied | undefined {
  const { reading, situation, asks, named, corrects, told, index } = seen;
  if (!named) return undefined;
  const { clauses, context } = situation;
  const { hints, likely, clause } = reading;
  const shipped = clauses.some((other) =>
    (other.topics.length > 0 ? other.topics : other.hints).some((topic) => topic === 'delivery-time'),
  );
  if (reading.wishes && shipped) return nothing;
  if (isReason(seen)) return nothing;
  const guess = asks ? contradicting(reading) : undefined;
  if (guess !== undefined) return surely(guess);
  const property = asks && predicates(reading, context.locale);
  const likeliest = likely.find(({ topic }) => speaksOfProduct(topic));
  const whereto =
    !reading.nearest &&
    clauses.some(
      (other) => other.postalCode !== undefined && (other === reading || other.topics.length === 0),
    );
  if (hints.includes('stock')) {
    // "I have no company, can I still get one": whether it is to be had was asked already.
    if (clauses.some(({ topics }) => topics.includes('audience'))) return nothing;
    if (whereto) return surely('delivery-area');
    return surely(property ? 'product-info' : 'stock');
  }
  const hint = hints.find(speaksOfProduct);
  if (hint !== undefined) return surely(hint);
  if (told || (clause.mood === 'statement' && !corrects)) return nothing;
  if (reading.offered) return surely('other');
  const answer = asks ? answerable(clause.text, context) : undefined;
  if (answer !== undefined) return answer;
  if (whereto) return surely('delivery-area');
  if (reading.places.length > 0) return surely('stock');
  if (property) return surely('product-info');
  if (asks && likeliest !== undefined && likeliest.probability >= likelyEnough)
    return surely(likeliest.topic);
  if (asks) return surely('product-info');
  if (reading.products.length > 0 && askedElsewhere(index, clauses)) return nothing;
  return surely(...ofBareProduct);
}

/** A likely topic that is no question of stock, where a cue or goods alone would make it one. */
function contradicting({ likely, places }: ClauseReading): Topic | undefined {
  const [first] = likely;
  return first !== undefined &&
    first.probability >= (matters.includes(first.topic) ? likelyMatter : likelyAlone) &&
    places.length === 0 &&
    likely.every(({ topic }) => topic !== 'stock')
    ? first.topic
    : undefined;
}

/** "Our horse needs a size 145 rug today, is there one in Oulu?": the wish gives the goods, the next clause asks of them. */
function isReason({ index, reading, situation, asks }: Seen): boolean {
  if ((asks && !reading.wishes) || !namesListed(reading)) return false;
  return situation.clauses.some(
    (other, at) =>
      at > index &&
      !namesListed(other) &&
      inquires(other) &&
      [...other.topics, ...other.hints].some(speaksOfProduct),
  );
}

/** Verbs that stand before the goods when something is said of them: "is the stove for gas", "har skrivaren scanner". */
const copulas: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fi: new Set(),
  sv: new Set(['ar', 'e', 'a', 'har', 'kan', 'blir', 'gar', 'tal']),
  en: new Set(['is', 'are', 'does', 'do', 'has', 'will', 'would', 'can']),
};

/** What follows the goods is what they do, though it sounds like a cue: "will the snowshoes carry me". */
const auxiliaries: ReadonlySet<string> = new Set(['does', 'do', 'will', 'would', 'can', 'kan']);

/** Of whom else something may be asked: "do you have", "har ni". */
const others: ReadonlySet<string> = new Set([
  'you',
  'u',
  'ya',
  'i',
  'we',
  'they',
  'there',
  'anyone',
  'ni',
  'du',
  'jag',
  'vi',
  'man',
  'nan',
  'nagon',
  'det',
]);
/** Words of a name, and an article, between the verb and what tells the goods. */
const longestName = 3;

/** The goods are the subject, and words that are neither cue nor place say something of them. */
function predicates({ clause, naming, beside, places }: ClauseReading, locale: Locale): boolean {
  if (places.length > 0 || naming.size === 0) return false;
  const first = Math.min(...naming);
  const last = Math.max(...naming);
  const verb = clause.folded.findLastIndex((word, at) => at < first && copulas[locale].has(word));
  const between = clause.folded.slice(verb + 1, first);
  const next = verb >= 0 && between.length <= longestName && !between.some((word) => others.has(word));
  if (!next || last >= clause.words.length - 1) return false;
  return beside > 0 || auxiliaries.has(clause.folded[verb] ?? '');
}

function ofHints(seen: Seen): Implied | undefined {
  const { reading, situation, asks, told, index } = seen;
  const { clauses, context, thread } = situation;
  const { hints, clause } = reading;
  if (hints.length === 0) return undefined;
  const answer = answerable(clause.text, context);
  if (answer !== undefined) return answer;
  const guess = asks && hints.includes('stock') ? contradicting(reading) : undefined;
  if (guess !== undefined) return surely(guess);
  const leaning = thread.products.length > 0 || clauses.some((other) => other.products.length > 0);
  const fitting = hints.filter((topic) => leaning || topicRules[topic].product !== 'needs');
  // A place named asks where: "and is that one in Lahti".
  const where = reading.places.length > 0 && hints.every((topic) => topicRules[topic].place !== 'named');
  if (
    (leaning || reading.pronoun) &&
    (where || (hints.includes('stock') && reading.pronoun)) &&
    !hints.includes('store-info')
  )
    return surely('stock');
  const [first] = fitting;
  const given = clauses.some((other, at) => at < index && isReason(lookAt(at, other, situation)));
  if (given && first !== undefined) return surely(first);
  if (fitting.length === 1 && first !== undefined && clause.words.length > 1)
    return surely(seenBeside(first, reading, situation));
  if (first !== undefined && reading.pronoun) return surely(first);
  if (clause.mood === 'statement' || told) return nothing;
  return hints.length === 1 && clause.words.length > 1 && (asks || inquires(reading))
    ? surely(...hints)
    : { topics: [], unsure: hints };
}

/** No goods and no hints. */
function ofNothingTold({ reading, situation, asks, moves, told }: Seen): Implied {
  const { clauses, context, taken } = situation;
  const { clause } = reading;
  if (told || taken !== undefined) return nothing;
  const inquiring = asks || inquires(reading);
  if (moves && !inquiring) {
    const unsure: readonly Topic[] =
      reading.day !== undefined
        ? ['store-hours', 'delivery-time', 'pickup']
        : ['store-hours', 'stock', 'store-info'];
    return { topics: [], unsure: clause.mood === 'statement' ? [] : unsure };
  }
  const upset = clauses.some((other) =>
    other.acts.some((hit) => hit.act === 'frustration' || hit.act === 'nudge'),
  );
  if (inquiring) {
    const answer = answerable(clause.text, context);
    if (answer !== undefined) return answer;
    // "and blue then?": of two words that no one can read nothing is guessed.
    return upset || (!asks && clause.words.length <= wordsOfNothing) ? nothing : guessedOf(reading);
  }
  if (clause.mood === 'fragment') {
    const answer = answerable(clause.text, context);
    if (answer !== undefined) return answer;
  }
  return toldAbout(reading, situation);
}

const wordsOfNothing = 3;
/** A fragment this short tells no story. */
const wordsOfStory = 4;

/** From here on something told is taken to ask for help about goods bought: "siemensäkissä oli reikä". */
const likelyTold = 0.3;

/** What is told and asks nothing is asked back about, where it sounds like a matter to be put right. */
function toldAbout({ likely, clause }: ClauseReading, { clauses, thread }: Situation): Implied {
  const [first] = likely;
  const alone =
    thread.pending === undefined &&
    (clause.mood === 'statement' || clause.words.length >= wordsOfStory) &&
    clauses.every((other) => other.clause === clause || other.acts.length > 0);
  return alone && first !== undefined && matters.includes(first.topic) && first.probability >= likelyTold
    ? { topics: [], unsure: [...new Set([first.topic, ...matters])] }
    : nothing;
}

const matters: readonly Topic[] = ['complaint', 'returns', 'order'];

/** What is asked where no word tells it: the likely one, else two or three to choose from, else something that the shop may know. */
function guessedOf({ likely, content, offered }: ClauseReading): Implied {
  const [first] = likely;
  if (
    first !== undefined &&
    first.probability >= (matters.includes(first.topic) ? likelyMatter : likelyAlone)
  )
    return surely(first.topic);
  if (likely.length > 1) return { topics: [], unsure: likely.map(({ topic }) => topic) };
  return content > 0 || offered ? surely('other') : nothing;
}

/** A clause that names no goods itself asks about those of this one: "akusta kysyisin, montako Oulussa". */
function askedElsewhere(index: number, clauses: readonly ClauseReading[]): boolean {
  return clauses.some(
    (other, at) =>
      at > index &&
      other.products.length === 0 &&
      other.clause.mood === 'question' &&
      other.hints.some(speaksOfProduct),
  );
}

/** A question by its mark alone: "oak frame?" names goods and asks nothing of them. */
function onlyMarked(clause: ClauseReading['clause'], { lexicon }: MessageContext): boolean {
  return (
    clause.marked &&
    questionWords(clause.words, lexicon).length === 0 &&
    !matchesIn(lexicon.mood, clause.folded).some(({ value }) => value === 'question' || value === 'request')
  );
}

/** The shop's own answer is clearly what was asked. */
function answerable(text: string, { tools, locale }: MessageContext): Implied | undefined {
  return tools.findAnswers(text, locale)[0]?.sure === true ? surely('other') : undefined;
}

/** "ah", "öö": no goods have such a name. */
function isInterjection(words: string): boolean {
  return words.length <= 3 && !/\d/.test(words);
}

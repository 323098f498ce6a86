// Everything that one clause says by itself: topics, acts, goods, places, a day, a quantity, who buys. What it leans on,
// other clauses and the thread, is for `compose.ts`.
import type { Topic } from '../../kernel/answer.ts';
import type { PlaceHit, PlaceRef } from '../../kernel/finding.ts';
import type { Locale } from '../../kernel/locale.ts';
import { readActs } from './acts.ts';
import type { ActHit } from './acts.ts';
import type { Classifier } from './classify/classifier.ts';
import type { GoodsTagger } from './classify/goods.ts';
import type { Role } from './classify/features.ts';
import { seeClause } from './classify/see.ts';
import { questionWords } from './clauses.ts';
import type { Clause, Word } from './clauses.ts';
import { fold } from './folding.ts';
import { settle } from './guess.ts';
import type { LikelyTopic } from './guess.ts';
import type { CompiledLexicon, WordCue } from './lexicon/index.ts';
import type { Comparison } from './lexicon/types.ts';
import { readQuantity } from './figures/numbers.ts';
import { comparisonIn } from './goods/options.ts';
import { orderNumbersIn } from './figures/order-numbers.ts';
import { matchesIn } from './patterns.ts';
import type { DayRef, ProductRef, UnderstandTools } from './reading.ts';
import { remembered, rememberedOf } from './remembered.ts';
import { readSubjects } from './goods/subjects.ts';
import { readDay } from './when/times.ts';
import type { DayReading } from './when/times.ts';
import { readTopics } from './topics.ts';
import type { TopicReading } from './topics.ts';

export interface ClauseReading {
  readonly clause: Clause;
  readonly topics: readonly Topic[];
  readonly hints: readonly Topic[];
  readonly acts: readonly ActHit[];
  readonly products: readonly ProductRef[];
  readonly places: readonly PlaceRef[];
  readonly postalCode?: string;
  readonly nearest: boolean;
  readonly day?: DayRef;
  readonly quantity?: number;
  readonly buyer?: 'consumer' | 'business';
  readonly serviceId?: string;
  readonly orderNumbers: readonly string[];
  readonly comparison?: Comparison;
  readonly followUp: boolean;
  readonly pronoun: boolean;
  /** It speaks of finding something out: "voisko joku tarkistaa". */
  readonly checks: boolean;
  readonly other: boolean;
  /** What it may ask about, where no topic is sure; likeliest first. */
  readonly likely: readonly LikelyTopic[];
  /** A cue and the guess contradict each other: which of these is meant is asked back. */
  readonly torn: readonly Topic[];
  /** Its topics are the guess's; no cue tells them. */
  readonly guessed: boolean;
  /** 0…1: how likely it only tells something and asks nothing. */
  readonly tells: number;
  /** 0…1: how likely the words that name goods do name goods, the likeliest of them. */
  readonly strangeness: number;
  /** Stock is only wished for, not asked about. */
  readonly wishes: boolean;
  /** It asks whether the shop does something: "huollatteko pyöriä". */
  readonly offered: boolean;
  /** How many words are neither cues nor fillers. */
  readonly content: number;
  /** Indexes of the words that name goods. */
  readonly naming: ReadonlySet<number>;
  /** How many words name no goods, tell no topic and are no fillers either. */
  readonly beside: number;
  /** Of a delivery time only "when" or "how soon" is said. */
  readonly onlyWhen: boolean;
}

const sureOfPlace = 0.5;

export interface MessageContext {
  readonly text: string;
  readonly locale: Locale;
  readonly lexicon: CompiledLexicon;
  readonly tools: UnderstandTools;
  readonly places: readonly PlaceHit[];
  /** Token indexes of words that may be misspelt: unknown ones, as many as there is time for. */
  readonly mendable: ReadonlySet<number>;
  /** Token indexes of e-mail addresses and phone numbers. */
  readonly contactTokens: ReadonlySet<number>;
  /** What a clause is most likely about. */
  readonly classify: Classifier;
  readonly tagGoods: GoodsTagger;
}

interface ServiceNamed {
  readonly serviceId: string;
  /** Indexes into the clause's words: they name no goods. */
  readonly used: readonly number[];
  /** Those that are a name and no common word ("Lokkibox"): they tell no topic either. */
  readonly proper: readonly number[];
}

interface ServicePart {
  /** Folded, without its ending; at least five letters. */
  readonly stem: string;
  readonly longest: number;
  /** A name of its own that belongs to no other service. */
  readonly named: boolean;
}

/** The shop's services by the parts of their names. */
const servicesBy = rememberedOf((services: UnderstandTools['services']) =>
  services.flatMap(({ id, names }) =>
    names.map((name) => ({
      id,
      parts: name.split(/\s+/u).map((part): ServicePart => {
        const whole = fold(part);
        const shared =
          services.filter((other) => other.names.some((each) => fold(each).includes(whole))).length > 1;
        return {
          stem: whole.slice(0, Math.max(5, whole.length - 3)),
          longest: whole.length + 5,
          named: /^\p{Lu}/u.test(part) && !shared,
        };
      }),
    })),
  ),
);

/** A delivery service by its name, or by a word of it that is a name of its own and belongs to no other service. */
function serviceIn(clause: Clause, tools: UnderstandTools): ServiceNamed | undefined {
  for (const { id, parts } of servicesBy(tools.services)) {
    const met = parts.map(({ stem, longest, named }) => ({
      named,
      at:
        stem.length < 5
          ? []
          : clause.folded.flatMap((word, at) =>
              word.startsWith(stem) && word.length <= longest ? [at] : [],
            ),
    }));
    const named = met.filter((part) => part.named);
    if (met.every(({ at }) => at.length > 0) || named.some(({ at }) => at.length > 0))
      return {
        serviceId: id,
        used: met.flatMap(({ at }) => at),
        proper: named.flatMap(({ at }) => at),
      };
  }
  return undefined;
}

function placesIn(
  clause: Clause,
  context: MessageContext,
): { hits: readonly PlaceHit[]; used: readonly number[] } {
  const indexOf = new Map(clause.words.map((word, index) => [word.at, index]));
  const hits = context.places.filter(
    (hit) => hit.score >= sureOfPlace && hit.matched.length > 0 && hit.matched.every((at) => indexOf.has(at)),
  );
  return { hits, used: hits.flatMap((hit) => hit.matched.map((at) => indexOf.get(at) ?? -1)) };
}

const shopsRemembered = 20;

/** Beginnings of the words of the shop's name. */
const shopStems = remembered(shopsRemembered, (shopName) =>
  fold(shopName)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map((name) => name.slice(0, Math.max(4, name.length - 1))),
);

/** The shop's own name is no product. */
function shopNameWords(clause: Clause, shopName: string): readonly number[] {
  const stems = shopStems(shopName);
  return clause.folded.flatMap((word, at) => (stems.some((stem) => word.startsWith(stem)) ? [at] : []));
}

/** Acts that are about the service itself: the words that perform them ask about no topic. */
const about: ReadonlySet<string> = new Set(['nudge', 'machine-or-person', 'frustration', 'not-helped']);

const polite: ReadonlySet<string> = new Set(['greeting', 'thanks']);

/** Kinds of word cues whose words name no goods. */
const nameless: ReadonlySet<WordCue['kind']> = new Set([
  'filler',
  'pronoun',
  'follow-up',
  'nearest',
  'meant',
  'pieces',
  'all',
  'ordinal',
]);

export function readClause(clause: Clause, context: MessageContext): ClauseReading {
  const { lexicon, tools, text, locale } = context;
  const { words, folded } = clause;
  const orders = orderNumbersIn(words, text);
  const contacts = words.flatMap((word, at) => (context.contactTokens.has(word.at) ? [at] : []));
  const places = placesIn(clause, context);
  const service = serviceIn(clause, tools);
  const day = readDay(words, lexicon, tools.today);
  const cues = matchesIn(lexicon.words, folded);
  const fillers = new Set(cues.filter((cue) => cue.value.kind === 'filler').flatMap((cue) => cue.used));
  const has = (kind: WordCue['kind']) => cues.some((cue) => cue.value.kind === kind);
  const proper = new Set(service?.proper);
  const first = readTopics(clause, lexicon, proper);
  const counted = readQuantity(
    words,
    lexicon,
    text,
    new Set(),
    first.hints.includes('stock') || first.topics.includes('stock'),
  );
  const aside = new Set([
    ...orders,
    ...contacts,
    ...places.used,
    ...(day?.used ?? []),
    ...(counted?.used ?? []),
    ...(service?.used ?? []),
  ]);
  const acts = readActs(clause, lexicon, first.used).filter(
    (hit) => hit.act !== 'nudge' || !first.topics.includes('service-hours'),
  );
  const nameful = (at: number) => /^\p{Lu}/u.test(words[at]?.token.text ?? '') && at > 0;
  const said = new Set([
    ...aside,
    ...shopNameWords(clause, tools.shopName),
    ...acts.flatMap((hit) => (hit.act === 'correction' && hit.used.length > 1 ? [] : hit.used)),
    ...questionWords(clause, lexicon),
    ...cues
      .filter((cue) => nameless.has(cue.value.kind))
      .flatMap((cue) => cue.used)
      .filter((at) => !nameful(at)),
  ]);
  const likeliness = likelinessOf(clause, first, context);
  const namesGoodsAt = (at: number): number => {
    const word = words[at];
    return word === undefined ? 0 : likeliness.namesGoods(word);
  };
  const spoken = readSubjects(
    clause,
    new Set([...said, ...first.used, ...first.hinted]),
    locale,
    tools,
    likeliness,
  );
  const claimed = claimedByGoods(
    clause,
    said,
    new Set([...first.used, ...first.hinted]),
    context,
    likeliness,
  );
  const performed = new Set(
    acts.flatMap((hit) =>
      polite.has(hit.act) || (about.has(hit.act) && hit.used.length > 1) ? hit.used : [],
    ),
  );
  const heard = claimed ?? spoken;
  const unknown = heard.products.every((ref) => ref.kind === 'unlisted');
  const topics = ofService(
    readTopics(
      clause,
      lexicon,
      new Set([...performed, ...proper, ...(unknown ? [] : heard.naming)]),
      context.mendable,
    ),
    service,
  );
  const mended = unknown && [...heard.naming].some((at) => topics.used.has(at));
  const subjects = mended ? { products: [], naming: new Set<number>() } : heard;
  const quantity = counted ?? readQuantity(words, lexicon, text, subjects.naming, false);
  const postal = places.hits.find((hit) => hit.place.kind === 'postal')?.place;
  const buyer = has('consumer') ? 'consumer' : has('business') ? 'business' : undefined;
  const comparison = comparisonIn(clause, lexicon);
  const guess = classified(clause, context, {
    topics,
    acts,
    // Words that only might name goods are seen as they are: "no receipt, gift from my aunt".
    goods: subjects.products.some((ref) => ref.kind !== 'unlisted')
      ? subjects.naming
      : new Set([...subjects.naming].filter((at) => namesGoodsAt(at) >= likelyGoods)),
    places: places.used,
    figures: [...orders, ...contacts],
    empty: said,
  });
  const settled = settle(
    {
      topics: topics.topics,
      hints: topics.hints,
      acts: acts.map((hit) => hit.act),
      listed: isList(clause),
      statement: clause.mood === 'statement',
      complains: topics.topics.includes('complaint') && folded.some((word) => complaining.test(word)),
      wishes: topics.wishes,
      followsUp: has('follow-up'),
      goods: subjects.products.some((ref) => ref.kind !== 'unlisted'),
      placed:
        topics.hints.includes('stock') &&
        places.used.length > 0 &&
        subjects.products.some((ref) => ref.kind !== 'unlisted'),
      bareGoods:
        clause.mood === 'fragment' &&
        subjects.products.some((ref) => ref.kind === 'one' || ref.kind === 'several'),
    },
    guess,
  );
  return {
    clause,
    topics: subjects.products.length > 0 || has('pronoun') ? wantedBy(day, settled.topics) : settled.topics,
    hints: settled.hints,
    likely: settled.likely,
    torn: settled.torn ?? [],
    guessed: settled.topics.some((topic) => !topics.topics.includes(topic)),
    tells: guess?.ranked.find(({ label }) => label === 'telling')?.probability ?? 0,
    strangeness: Math.max(0, ...[...subjects.naming].map(namesGoodsAt)),
    acts: performedBy(acts, settled.act),
    products: subjects.products,
    places: places.hits.map((hit) => hit.place),
    ...(postal?.kind === 'postal' ? { postalCode: postal.code } : {}),
    nearest: has('nearest'),
    ...(day === undefined ? {} : { day: day.day }),
    ...(quantity === undefined ? {} : { quantity: quantity.pieces }),
    ...(buyer === undefined ? {} : { buyer }),
    ...(service === undefined ? {} : { serviceId: service.serviceId }),
    orderNumbers: orders.map((at) => (words[at]?.token.text ?? '').replace(/^#/, '')),
    ...(comparison === undefined ? {} : { comparison }),
    followUp: has('follow-up'),
    pronoun: has('pronoun'),
    checks: has('check'),
    other: has('other'),
    wishes: topics.wishes,
    offered: topics.offers.some((at) => !fillers.has(at)) && topics.topics.length === 0,
    content: words.filter((_, at) => !said.has(at)).length,
    naming: subjects.naming,
    beside: words.filter(
      (_, at) => !said.has(at) && !subjects.naming.has(at) && !topics.used.has(at) && !topics.hinted.has(at),
    ).length,
    onlyWhen: topics.onlyWhen,
  };
}

/** Where goods are asked for by their nature, a word is sooner taken for goods that the shop does not list. */
const foreignAskedFor = 0.04;
const foreignBeside = 0.25;
/** From here on a word is seen as the name of goods although nobody lists it. */
const likelyGoods = 0.3;

function likelinessOf(clause: Clause, topics: TopicReading, { tagGoods }: MessageContext) {
  const tags = tagGoods(
    clause.words.map(({ token, folded }, at) => ({ form: folded, token, cue: topics.used.has(at) })),
  );
  const indexOf = new Map(clause.words.map((word, at) => [word, at]));
  const asked = [...topics.topics, ...topics.hints].some((topic) => topic === 'stock' || topic === 'price');
  return {
    namesGoods: (word: Word) => tags[indexOf.get(word) ?? -1] ?? 0,
    leastForeign: asked || clause.words.length <= 3 ? foreignAskedFor : foreignBeside,
  };
}

/** Folded: "complaint", "valittaa", "reklamaatio", "klagomål". */
const complaining = /^(?:complain|valit(?:us|uks|ta)|reklam|klag)/;

/** With what the guess adds. Whoever scolds a machine asks nothing about it. */
function performedBy(told: readonly ActHit[], act: ActHit['act'] | undefined): readonly ActHit[] {
  if (act === undefined) return told;
  const angry = act === 'frustration' || act === 'abuse';
  return [...told.filter((hit) => !(angry && hit.act === 'machine-or-person')), { act, used: [] }];
}

/** "saako sen torstaiks kotiin": whether goods come there by a day is asked, not only whether it comes there. */
function wantedBy(day: DayReading | undefined, topics: readonly Topic[]): readonly Topic[] {
  if (day?.day.deadline !== true || !topics.includes('delivery-area')) return topics;
  return [...new Set(topics.map((topic) => (topic === 'delivery-area' ? 'delivery-time' : topic)))];
}

interface Parted {
  readonly topics: TopicReading;
  readonly acts: readonly ActHit[];
  readonly goods: ReadonlySet<number>;
  readonly places: readonly number[];
  readonly figures: readonly number[];
  /** Words that tell nothing by themselves. */
  readonly empty: ReadonlySet<number>;
}

/** Of a clause that holds nothing but names and fillers there is nothing to guess: `undefined`. */
function classified(clause: Clause, { classify }: MessageContext, parts: Parted) {
  const { topics, acts, goods, places, figures, empty } = parts;
  const named = new Map<number, Role>([
    ...figures.map((at): [number, Role] => [at, 'figure']),
    ...places.map((at): [number, Role] => [at, 'place']),
    ...[...goods].map((at): [number, Role] => [at, 'goods']),
  ]);
  const telling = clause.words.some((_, at) => !named.has(at) && (!empty.has(at) || topics.used.has(at)));
  if (!telling) return undefined;
  return classify(seeClause(clause, topics, acts, (at) => named.get(at) ?? 'plain'));
}

const listing = /[,&+/:]|\s-\s|(?<!\p{L})(?:ja|seka|sekä|tai|och|samt|eller|o|and|or|plus|n)(?!\p{L})/iu;

function isList(clause: Clause): boolean {
  return listing.test(clause.text);
}

/** What a delivery service costs is no price of goods. */
function ofService(topics: TopicReading, service: ServiceNamed | undefined): TopicReading {
  if (service === undefined) return topics;
  const cost =
    topics.topics.includes('price') || (topics.topics.length === 0 && topics.hints.includes('price'));
  if (!cost) return topics;
  const others = topics.topics.filter((topic) => topic !== 'price' && topic !== 'pickup');
  return { ...topics, topics: [...new Set<Topic>([...others, 'delivery-cost'])], hints: [] };
}

/**
 * Long words that look like a cue and are goods ("postilaatikko", "lagerhylla"): the catalogue knows them well, and they
 * are no word of the lexicon themselves.
 */
function claimedByGoods(
  clause: Clause,
  said: ReadonlySet<number>,
  topical: ReadonlySet<number>,
  context: MessageContext,
  likeliness: ReturnType<typeof likelinessOf>,
) {
  const compounds = [...topical].filter((at) => {
    const word = clause.folded[at] ?? '';
    return (
      word.length >= 8 &&
      !(context.lexicon.spellings.get(word.charAt(0)) ?? []).includes(word) &&
      !(context.lexicon.spellings.get(word.charAt(0)) ?? []).some(
        (stem) => word.startsWith(stem) && word.length - stem.length <= 5,
      )
    );
  });
  if (compounds.length === 0) return undefined;
  const others = [...topical].filter((at) => !compounds.includes(at));
  const read = readSubjects(clause, new Set([...said, ...others]), context.locale, context.tools, likeliness);
  const sure = read.products.some((ref) => ref.kind === 'one' || ref.kind === 'several');
  return sure && compounds.some((at) => read.naming.has(at)) ? read : undefined;
}

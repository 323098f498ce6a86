// Words by which a clause names the shop itself or one of its delivery services: they name no goods. It knows both by their
// names alone.
import type { Topic } from '../../kernel/answer.ts';
import type { Clause } from './clauses.ts';
import { fold } from './folding.ts';
import type { UnderstandTools } from './reading.ts';
import { remembered, rememberedOf } from './remembered.ts';
import type { TopicReading } from './topics.ts';

export interface ServiceNamed {
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
export function serviceIn(clause: Clause, tools: UnderstandTools): ServiceNamed | undefined {
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

/** What a delivery service costs is no price of goods. */
export function ofService(topics: TopicReading, service: ServiceNamed | undefined): TopicReading {
  if (service === undefined) return topics;
  const cost =
    topics.topics.includes('price') || (topics.topics.length === 0 && topics.hints.includes('price'));
  if (!cost) return topics;
  const others = topics.topics.filter((topic) => topic !== 'price' && topic !== 'pickup');
  return { ...topics, topics: [...new Set<Topic>([...others, 'delivery-cost'])], hints: [] };
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
export function shopNameWords(clause: Clause, shopName: string): readonly number[] {
  const stems = shopStems(shopName);
  return clause.folded.flatMap((word, at) => (stems.some((stem) => word.startsWith(stem)) ? [at] : []));
}

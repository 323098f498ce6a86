// Which team a request goes to. A pure rule over the shop's own list of teams; it does not know who is at work.
import type { Shop, Team } from '../catalog/model.ts';
import type { Topic } from '../kernel/answer.ts';
import type { Locale } from '../kernel/locale.ts';

/** The team's name where a shop lists no teams at all. */
export const defaultTeam = 'service';

/** Skills that settle a topic, the best first; a shop may also list the topic itself as a skill. */
const skillsFor: Readonly<Record<Topic, readonly string[]>> = {
  stock: ['stock', 'store', 'product'],
  price: ['price', 'product', 'stock'],
  warranty: ['product', 'stock'],
  'delivery-time': ['delivery', 'logistics', 'order'],
  'delivery-area': ['delivery', 'logistics', 'order'],
  'delivery-cost': ['delivery', 'logistics', 'order'],
  pickup: ['pickup', 'stock', 'order', 'delivery'],
  'store-hours': ['store', 'stock'],
  'service-hours': ['store', 'stock'],
  'store-info': ['store', 'stock'],
  alternatives: ['product', 'stock'],
  audience: ['product', 'business'],
  'product-info': ['product', 'stock'],
  returns: ['returns', 'order'],
  payment: ['payment', 'order'],
  order: ['order', 'delivery'],
  complaint: ['complaint', 'returns', 'order'],
  feedback: ['feedback'],
  person: [],
  callback: [],
  other: [],
};

/**
 * The team for these topics: first one that speaks the customer's language, then business customers to business people and
 * others away from those who serve nobody else, then the one whose skills settle most of the topics; ties go to the shop's
 * own order. A language nobody speaks does not count.
 */
export function teamFor(
  shop: Pick<Shop, 'teams'>,
  topics: readonly Topic[],
  locale: Locale,
  buyer?: 'consumer' | 'business',
): string {
  const speaking = shop.teams.filter(
    (team) => team.languages.length === 0 || team.languages.includes(locale),
  );
  const candidates = speaking.length > 0 ? speaking : shop.teams;
  let best: { readonly team: Team; readonly rank: number } | undefined;
  for (const team of candidates) {
    const rank = audienceRank(team, buyer) * 1000 + skillRank(team, topics);
    if (best === undefined || rank > best.rank) best = { team, rank };
  }
  return best?.team.id ?? defaultTeam;
}

function audienceRank(team: Team, buyer: 'consumer' | 'business' | undefined): number {
  const forBusiness = team.skills.includes('business');
  if (buyer === 'business') return forBusiness ? 1 : 0;
  return forBusiness && team.skills.length === 1 ? -1 : 0;
}

/** Each topic adds 4 for its best skill (or its own name), 3 for the next, and so on. */
function skillRank(team: Team, topics: readonly Topic[]): number {
  let rank = 0;
  for (const topic of new Set(topics)) {
    if (team.skills.includes(topic)) {
      rank += 4;
      continue;
    }
    const at = skillsFor[topic].findIndex((skill) => team.skills.includes(skill));
    if (at >= 0) rank += 4 - at;
  }
  return rank;
}

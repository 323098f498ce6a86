// Which team a request goes to. A pure rule over the shop's own list of teams; it does not know who is at work.
import type { Shop, Team } from '../../catalog/model.ts';
import type { Topic } from '../../kernel/answer.ts';
import type { Locale } from '../../kernel/locale.ts';

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

/** What the choice of a team depends on. */
export interface TeamRequest {
  readonly topics: readonly Topic[];
  readonly locale: Locale;
  readonly buyer?: 'consumer' | 'business';
  /** Whether people of the team are in now. Absent: hours do not matter. */
  readonly isOpen?: (teamId: string) => boolean;
}

/** Which of the teams are left. A rule that leaves none does not count. */
type TeamRule = (teams: readonly Team[], request: TeamRequest) => readonly Team[];

const speaksTheLanguage: TeamRule = (teams, { locale }) =>
  teams.filter(({ languages }) => languages.length === 0 || languages.includes(locale));

/** Business customers to business people, and others away from those who serve nobody else. */
const servesTheBuyer: TeamRule = (teams, { buyer }) => best(teams, (team) => audienceRank(team, buyer));

/** Of those who know the matter at all, those who are in now: an answer today goes before the very best hand tomorrow. */
const isIn: TeamRule = (teams, { topics, isOpen }) => {
  const able = teams.filter((team) => skillRank(team, topics) > 0);
  return (able.length > 0 ? able : teams).filter(({ id }) => isOpen?.(id) !== false);
};

const knowsMost: TeamRule = (teams, { topics }) => best(teams, (team) => skillRank(team, topics));

/** In the order in which they count: being understood comes before being expert. Ties go to the shop's own order. */
const teamRules: readonly TeamRule[] = [speaksTheLanguage, servesTheBuyer, isIn, knowsMost];

export function teamFor(shop: Pick<Shop, 'teams'>, request: TeamRequest): string {
  const [team] = teamRules.reduce<readonly Team[]>((teams, rule) => {
    const left = rule(teams, request);
    return left.length > 0 ? left : teams;
  }, shop.teams);
  return team?.id ?? defaultTeam;
}

function best(teams: readonly Team[], rank: (team: Team) => number): readonly Team[] {
  const highest = Math.max(...teams.map(rank));
  return teams.filter((team) => rank(team) === highest);
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

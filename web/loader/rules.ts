// When the shop would like to offer help unasked: its rules, as it wrote them into the script tag, and which of them holds for what
// the page knows. Pure; whether an offer is made is the service's decision.

export interface OfferRule {
  readonly id: string;
  /** Seconds that the page was looked at. */
  readonly seconds?: number;
  /** In the shop's currency. */
  readonly cartValue?: number;
  readonly cartItems?: number;
  /** How often the same product was looked at today. */
  readonly views?: number;
}

export type PageFacts = Required<Omit<OfferRule, 'id'>>;

const conditions = ['seconds', 'cartValue', 'cartItems', 'views'] as const;
const rulesAtMost = 10;

/** Rules of the attribute `data-offer`; what is no rule, or names no condition, is left out. */
export function readRules(json: string | undefined): readonly OfferRule[] {
  try {
    const given: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(given) ? given.filter(isRule).slice(0, rulesAtMost) : [];
  } catch {
    return [];
  }
}

function isRule(given: unknown): given is OfferRule {
  if (typeof given !== 'object' || given === null) return false;
  const rule = given as Readonly<Record<string, unknown>>;
  const named = conditions.filter((name) => rule[name] !== undefined);
  return typeof rule['id'] === 'string' && named.length > 0 && named.every((name) => Number(rule[name]) > 0);
}

/** The first rule all of whose conditions hold. */
export function ruleThatHolds(rules: readonly OfferRule[], facts: PageFacts): OfferRule | undefined {
  return rules.find((rule) => conditions.every((name) => facts[name] >= (rule[name] ?? 0)));
}

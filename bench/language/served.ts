// How a labelled sentence is served, seen from its reading: answered as it was meant, asked back with what was meant among the
// buttons, taken to a person who must do it anyway, or otherwise. It holds a reading against a label and runs no dialog.
import type { Topic } from '../../kernel/answer.ts';
import type { Thread } from '../../kernel/thread.ts';
import { offeredFirst } from '../../dialogs/acts.ts';
import { isPersonTopic, needsProduct } from '../../dialogs/registry.ts';
import type { Label } from '../../language/understand/classify/utterances.ts';
import type { Act, Ask, Reading } from '../../language/understand/reading.ts';
import { readsRight } from './judgement.ts';

export const services = ['right', 'asked back', 'passed on', 'wrong'] as const;
export type Service = (typeof services)[number];

export interface Served {
  readonly service: Service;
  /** It is wrong, and figures are told that nobody asked for. */
  readonly wrongFigure: boolean;
}

/** Acts that are answered in the same way: the same regret and the same offer, or the same "how can I help". */
const alike: Readonly<Partial<Record<Label, readonly Act[]>>> = {
  abuse: ['frustration'],
  frustration: ['abuse'],
};

/** Only while nothing was asked: then both are told that somebody is there. */
const alikeAtFirst: Readonly<Partial<Record<Label, readonly Act[]>>> = {
  greeting: ['nudge'],
};

/** What the shop's people read or settle, whatever the bot says. */
const forPeople: ReadonlySet<Label> = new Set<Label>([
  'person',
  'callback',
  'complaint',
  'order',
  'feedback',
]);

export function servedAs(label: Label, reading: Reading, thread: Thread): Served {
  const service = serviceOf(label, reading, thread);
  return { service, wrongFigure: service === 'wrong' && reading.asks.some(tellsFigures) };
}

function serviceOf(label: Label, reading: Reading, thread: Thread): Service {
  const { acts, asks } = reading;
  const same = [...(alike[label] ?? []), ...(thread.topics.length === 0 ? (alikeAtFirst[label] ?? []) : [])];
  if (readsRight(label, reading)) return 'right';
  if (asks.length === 0 && acts.some((act) => same.includes(act))) return 'right';
  if (label === 'yes' && reading.tookUp !== undefined) return 'right';
  if (label === 'correction' && asks.length > 0 && asks.every((ask) => repeats(ask, thread))) return 'right';
  if (offeredIn(reading, thread).some((topic) => topic === label || label === 'telling')) return 'asked back';
  return forPeople.has(label) && asks.some(({ topic }) => isPersonTopic(topic)) ? 'passed on' : 'wrong';
}

/** What was asked before is asked of other goods or another place: a correction is served, by whatever name. */
function repeats({ topic, product, places }: Ask, { topics }: Thread): boolean {
  const anew = (product.kind === 'one' && product.from === 'words') || places.length > 0;
  return topics.includes(topic) && anew;
}

/** The topics on the buttons of a question back. */
function offeredIn({ acts, asks, unsureTopics }: Reading, thread: Thread): readonly Topic[] {
  if (asks.length > 0) return [];
  if (unsureTopics.length > 0) return unsureTopics;
  return acts.length > 0 ? [] : offeredFirst(thread);
}

const ofShop: ReadonlySet<Topic> = new Set<Topic>([
  'store-hours',
  'service-hours',
  'store-info',
  'delivery-time',
  'delivery-area',
  'delivery-cost',
]);

function tellsFigures({ topic, product }: Ask): boolean {
  return needsProduct(topic) ? product.kind === 'one' : ofShop.has(topic);
}

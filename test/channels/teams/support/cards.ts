// Cards as Microsoft's own renderer reads them: whatever it complains about fails the test.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import type { Activity } from 'botbuilder';

// Its modules import each other in a way that only bundlers resolve; its bundle does not.
const { AdaptiveCard, SerializationContext, Version } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCards;

export interface CardJson {
  readonly type: string;
  readonly version: string;
  readonly body: readonly Record<string, unknown>[];
  readonly actions?: readonly Record<string, unknown>[];
}

/** The activity's cards, each of them checked. */
export function cardsOf(activity: Partial<Activity> | undefined): readonly CardJson[] {
  return (activity?.attachments ?? []).map(({ contentType, content }) => {
    assert.equal(contentType, 'application/vnd.microsoft.card.adaptive');
    return checkedCard(content);
  });
}

export function checkedCard(content: unknown): CardJson {
  const context = new SerializationContext(new Version(1, 5));
  const card = new AdaptiveCard();
  card.parse(content, context);
  const read = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  const validated = card.validateProperties().validationEvents.map(({ message }) => message);
  assert.deepEqual([...read, ...validated], [], JSON.stringify(content));
  return content as CardJson;
}

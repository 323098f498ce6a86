// A customer in line is kept posted by a durable timer: told when it slips, offered a call once, never left in silence.
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Draft } from '../../../../conversation/contract.ts';
import type { EntryData, NewConversationEntry } from '../../../../conversation/entries.ts';
import { emptyState, preview } from '../../../../conversation/fold.ts';
import type { ConversationState } from '../../../../conversation/state.ts';
import type { WaitOutlook } from '../../../../handoff/waiting/estimate.ts';
import { keepPosted } from '../../../../handoff/waiting/keep-posted.ts';
import type { LinePlace } from '../../../../handoff/waiting/line.ts';
import { say } from '../../../../language/phrases/say.ts';

const start = Date.parse('2026-11-30T08:00:00.000Z');
const timer = {
  timerId: 'wait',
  conversationId: 'c1',
  kind: 'wait',
  dueAt: '',
  data: {},
  token: 1,
  leasedUntil: '',
};

function inRange(low: number, high: number): WaitOutlook {
  const unrounded = { line: 'line' as const, low, expected: (low + high) / 2, high };
  return { kind: 'range', range: { low, high }, unrounded };
}

/** Plays the timer as the store would, from the ticket's queueing on; `placeAt` gives the line at so many seconds. */
async function posted(
  placeAt: (seconds: number) => LinePlace,
  untilSeconds: number,
  open: (seconds: number) => boolean = () => true,
): Promise<{ readonly state: ConversationState; readonly told: readonly Told[]; readonly shown: number[] }> {
  let nowMs = start;
  const seconds = () => (nowMs - start) / 1000;
  const handler = keepPosted({
    lines: { placeOf: async () => placeAt(seconds()) },
    opening: () =>
      open(seconds()) ? { open: true } : { open: false, opensAt: new Date(nowMs + 3_600_000).toISOString() },
    say,
    clock: { nowMs: () => nowMs },
  });
  let state = preview(
    emptyState('c1'),
    [
      { kind: 'started', data: { channel: 'webchat', locale: 'fi', customer: { id: 'u1' } } },
      { kind: 'ticket-queued', data: { ticketId: 'c1~1', team: 'store', reason: 'asked', locale: 'fi' } },
    ],
    new Date(start).toISOString(),
  );
  const told: Told[] = [];
  const shown: number[] = [];
  while (seconds() <= untilSeconds) {
    const draft: Draft | undefined = await handler(timer, state);
    ok(draft !== undefined);
    state = preview(state, draft.entries, new Date(nowMs).toISOString());
    for (const entry of draft.entries) {
      if (entry.kind === 'handoff-status' && entry.data.position !== undefined)
        shown.push(entry.data.position);
      if (entry.kind === 'wait-told')
        told.push({ at: seconds(), data: entry.data, text: textOf(draft.entries) });
    }
    const next = draft.timers?.set?.find(({ timerId }) => timerId === 'wait');
    ok(next !== undefined, 'looked at again');
    ok(Date.parse(next.dueAt) > nowMs, 'later');
    nowMs = Date.parse(next.dueAt);
  }
  return { state, told, shown };
}

interface Told {
  readonly at: number;
  readonly data: EntryData<'wait-told'>;
  readonly text: string;
}

function textOf(entries: readonly NewConversationEntry[]): string {
  return entries.flatMap((entry) => (entry.kind === 'message-out' ? [entry.data.text] : [])).join('\n');
}

describe('keeping a customer in line posted', () => {
  it('tells place and range at first, and again before the told time is out', async () => {
    const { told } = await posted(() => ({ position: 2, outlook: inRange(60, 120) }), 200);
    equal(told[0]?.at, 0);
    ok(told[0].text.includes('toi'), told[0].text);
    ok(told[0].text.includes('1–2 minuuttia'), told[0].text);
    const again = told[1];
    ok(again !== undefined && again.at >= 60 && again.at <= 106, JSON.stringify(told));
  });

  it('offers a callback once, and at once when patience will not last', async () => {
    const { told } = await posted(() => ({ position: 5, outlook: inRange(480, 900) }), 2000);
    deepEqual(
      told.map(({ data }) => data.callbackOffered === true),
      told.map((_, at) => at === 0),
    );
  });

  it('offers it before patience ends when the wait seemed short', async () => {
    const { told } = await posted(() => ({ position: 1, outlook: inRange(60, 120) }), 200);
    const offered = told.find(({ data }) => data.callbackOffered === true);
    ok(offered !== undefined && offered.at <= 150, JSON.stringify(told));
  });

  it('shows a new place without a word', async () => {
    const placeAt = (seconds: number) => ({ position: seconds < 60 ? 4 : 3, outlook: inRange(300, 900) });
    const { told, shown } = await posted(placeAt, 110);
    equal(told.length, 1);
    deepEqual(shown, [4, 3]);
  });

  it('says that the time is not known, and at growing pauses that it still is not', async () => {
    const outlook: WaitOutlook = { kind: 'withheld', because: 'nobody-present' };
    const { told } = await posted(() => ({ position: 2, outlook }), 4 * 3600);
    ok(told.every(({ data }) => data.range === undefined));
    const pauses = told.slice(1).map(({ at }, index) => at - (told[index]?.at ?? 0));
    ok(
      pauses.every((pause) => pause >= 180),
      JSON.stringify(pauses),
    );
    ok(told.length < 16, String(told.length));
  });

  it('says nothing while nobody is in, and looks again when they are', async () => {
    const placeAt = () => ({ position: 1, outlook: inRange(0, 60) });
    const { told } = await posted(placeAt, 3700, (seconds) => seconds >= 3600);
    equal(told[0]?.at, 3600);
  });

  it('never tells a range that is not the estimate, nor a figure that is not kept as told', async () => {
    const minutes = fc.integer({ min: 0, max: 30 });
    const outlooks = fc.oneof(
      fc
        .tuple(minutes, fc.integer({ min: 1, max: 30 }))
        .map(([low, more]) => inRange(low * 60, (low + more) * 60)),
      fc.constantFrom<WaitOutlook>(
        { kind: 'withheld', because: 'people-left' },
        { kind: 'withheld', because: 'too-little-data' },
      ),
    );
    const lines = fc.array(fc.record({ position: fc.integer({ min: 1, max: 40 }), outlook: outlooks }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(lines, async (line) => {
        const placeAt = (seconds: number) => line[Math.floor(seconds / 60) % line.length] ?? line[0];
        const { told } = await posted((seconds) => placeAt(seconds) as LinePlace, 900);
        for (const { at, data, text } of told) {
          const { position, outlook } = placeAt(at) as LinePlace;
          equal(data.position, position);
          deepEqual(data.range, outlook.kind === 'range' ? outlook.range : undefined);
          const known = [position, (data.range?.low ?? 0) / 60, (data.range?.high ?? 0) / 60].map(String);
          for (const figure of text.match(/\d+/g) ?? []) ok(known.includes(figure), text);
        }
      }),
      { numRuns: 100 },
    );
  });
});

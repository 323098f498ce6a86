import assert from 'node:assert/strict';
import { frameTexts } from '../../../adapters/widget/frame-texts.ts';
import { speakingAfter, statusLine } from '../../../web/frame/speaking.ts';
import type { Activity, HandoffStatus } from '../../../web/protocol.ts';

const bot = { id: 'tiski', role: 'bot' };

function status(value: HandoffStatus): Activity {
  return { type: 'event', id: 'c|1', name: 'handoff.status', value, from: bot };
}

function said(sender: 'bot' | 'agent', name?: string): Activity {
  const from = { ...bot, ...(name !== undefined && { name }) };
  return { type: 'message', id: 'c|2', text: 'Hei!', from, channelData: { sender } };
}

const line = (activities: readonly Activity[], locale: 'fi' | 'sv' | 'en' = 'fi'): string =>
  statusLine(speakingAfter(activities), frameTexts[locale].status);

describe('who is speaking', () => {
  it('is the machine at first and after a person has gone', () => {
    assert.deepEqual(speakingAfter([]), { who: 'machine' });
    for (const state of ['returned', 'completed', 'failed'] as const) {
      const activities = [
        status({ state: 'accepted', agent: 'Aino' }),
        said('agent', 'Aino'),
        status({ state }),
      ];
      assert.deepEqual(speakingAfter(activities), { who: 'machine' });
    }
  });

  it('tells the place in line and the wait only where they are known', () => {
    assert.equal(line([status({ state: 'queued' })]), 'Odotat ihmistä');
    const waiting = status({ state: 'queued', position: 2, waitSeconds: { low: 130, high: 290 } });
    assert.equal(line([waiting]), 'Odotat ihmistä · 2. jonossa · noin 2–5 min');
    const soon = status({ state: 'queued', waitSeconds: { low: 10, high: 40 } });
    assert.equal(line([soon], 'en'), 'Waiting for a person · less than 1 min');
  });

  it('is the person by name, also when the announcement was missed', () => {
    assert.equal(line([status({ state: 'accepted', agent: 'Aino' })], 'sv'), 'Aino hjälper dig');
    assert.equal(line([said('bot'), said('agent', 'Aino')], 'en'), 'Aino is helping you');
    assert.equal(line([said('agent')]), 'Ihminen palvelee sinua');
  });

  it('stays as it was at a state that a newer service may tell', () => {
    const unknown = status({ state: 'paused' as HandoffStatus['state'] });
    assert.deepEqual(speakingAfter([said('agent', 'Aino'), unknown]), { who: 'person', name: 'Aino' });
  });
});

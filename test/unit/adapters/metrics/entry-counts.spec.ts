// What is written is counted once, and only when it was written.
import assert from 'node:assert/strict';
import { Registry } from 'prom-client';
import { counted } from '../../../../adapters/metrics/entry-counts.ts';

describe('counting what is written', () => {
  it('counts entries by kind and what customers made of a person’s help, not what had no effect', async () => {
    const registry = new Registry();
    const statuses = ['committed', 'duplicate', 'conflict', 'committed'];
    const store = counted(
      {
        commit: async (_: { readonly entries: readonly { kind: string; data: unknown }[] }) => ({
          status: statuses.shift() ?? '',
        }),
      },
      registry,
    );
    const answered = { kind: 'survey-answered', data: { ticketId: 't', satisfaction: 4, repeated: true } };
    const delivered = { kind: 'delivered', data: { to: 'msteams', seq: 1, attempts: 2, maybeTwice: true } };
    const entries = [{ kind: 'message-in', data: {} }, answered, delivered];
    for (let n = 0; n < 4; n++) await store.commit({ entries });
    const text = await registry.metrics();
    assert.match(text, /tiski_entries_total\{kind="message-in"\} 2/);
    assert.match(text, /tiski_survey_satisfaction_total\{grade="4"\} 2/);
    assert.match(text, /tiski_deliveries_total\{to="msteams",outcome="delivered"\} 2/);
    assert.match(text, /tiski_deliveries_maybe_twice_total\{to="msteams"\} 2/);
    assert.match(text, /tiski_survey_repeated_total\{repeated="true"\} 2/);
  });
});

// Counts what is durably written, for Prometheus: every commit that took effect here, once. It passes everything on as it is.
import { Counter } from 'prom-client';
import type { Registry } from 'prom-client';
import type { EntryData } from '../../conversation/entries.ts';

interface Committed {
  readonly entries: readonly { readonly kind: string; readonly data: unknown }[];
}

interface Committing<C extends Committed, R extends { readonly status: string }> {
  commit(commit: C): Promise<R>;
}

/** The same store, whose commits are counted: `tiski_entries_total{kind}` and what customers made of a person's help. */
export function counted<
  C extends Committed,
  R extends { readonly status: string },
  S extends Committing<C, R>,
>(store: S, registry: Registry): S {
  const registers = [registry];
  const entries = new Counter({
    name: 'tiski_entries_total',
    help: 'Entries written to conversations',
    labelNames: ['kind'],
    registers,
  });
  const satisfaction = new Counter({
    name: 'tiski_survey_satisfaction_total',
    help: 'Grades from 1 to 5 that customers gave to the help of a person',
    labelNames: ['grade'],
    registers,
  });
  const repeated = new Counter({
    name: 'tiski_survey_repeated_total',
    help: 'Whether customers had to say the same thing more than once',
    labelNames: ['repeated'],
    registers,
  });

  const deliveries = new Counter({
    name: 'tiski_deliveries_total',
    help: 'What became of tries to take an entry to a channel, another desk or a mailbox',
    labelNames: ['to', 'outcome'],
    registers,
  });
  const maybeTwice = new Counter({
    name: 'tiski_deliveries_maybe_twice_total',
    help: 'Entries that their destination may have taken twice',
    labelNames: ['to'],
    registers,
  });
  const outcomes: Readonly<Record<string, string>> = {
    delivered: 'delivered',
    'delivery-delayed': 'delayed',
    'delivery-failed': 'failed',
  };

  function countDelivery(outcome: string, data: unknown): void {
    const { to, maybeTwice: twice } = data as EntryData<'delivered'>;
    deliveries.inc({ to, outcome });
    if (twice === true) maybeTwice.inc({ to });
  }

  function count({ kind, data }: Committed['entries'][number]): void {
    entries.inc({ kind });
    const outcome = outcomes[kind];
    if (outcome !== undefined) countDelivery(outcome, data);
    if (kind !== 'survey-answered') return;
    const answer = data as EntryData<'survey-answered'>;
    if (answer.satisfaction !== undefined) satisfaction.inc({ grade: answer.satisfaction });
    if (answer.repeated !== undefined) repeated.inc({ repeated: String(answer.repeated) });
  }

  async function commit(wanted: C): Promise<R> {
    const result = await store.commit(wanted);
    if (result.status === 'committed') wanted.entries.forEach(count);
    return result;
  }
  return { ...store, commit };
}

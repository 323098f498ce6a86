// Runs Microsoft's recognizers in a thread of their own, since they can take seconds on a hostile text and know no time
// limit. It answers one job at a time and knows nothing about who asks.
import { parentPort } from 'node:worker_threads';
import suite from '@microsoft/recognizers-text-suite';
import type { Finding, FromWorker, Job } from './protocol.ts';

const english = suite.Culture.English;

function say(message: FromWorker): void {
  parentPort?.postMessage(message);
}

interface Resolution {
  readonly value?: string;
  readonly values?: readonly Readonly<Record<string, string>>[];
}

const kinds: Readonly<Record<string, Finding['kind']>> = {
  number: 'number',
  email: 'email',
  'datetimeV2.date': 'date',
  'datetimeV2.datetime': 'datetime',
  'datetimeV2.time': 'time',
};

function recognise({ text, today }: Job): readonly Finding[] {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  // The suite reckons in the thread's own zone: noon is the same day in all that it may be.
  const reference = new Date(year, month - 1, day, 12);
  return [
    ...suite.recognizeDateTime(text, english, suite.DateTimeOptions.None, reference),
    ...suite.recognizeNumber(text, english),
    ...(text.includes('@') ? suite.recognizeEmail(text, english) : []),
  ].flatMap(({ start, end, text: words, typeName, resolution }): readonly Finding[] => {
    const kind = kinds[typeName];
    if (kind === undefined) return [];
    const { value, values = [] } = (resolution ?? {}) as Resolution;
    const readings = [...(value === undefined ? [] : [{ value }]), ...values].flatMap((reading) =>
      reading.value === undefined
        ? []
        : [{ value: reading.value, ...('timex' in reading ? { timex: reading.timex } : {}) }],
    );
    return [{ kind, text: words, start, end: end + 1, readings }];
  });
}

parentPort?.on('message', (job: Job) => {
  try {
    say({ kind: 'done', found: recognise(job) });
  } catch {
    say({ kind: 'failed' });
  }
});

// The first uses of each pattern build and compile it, which is slow; it must not be counted against a customer's text.
const rounds = 4;
const usual = [
  'two pieces tomorrow at 5 pm, or half past six on the first of december a@example.com',
  'are you open the week after next, quarter to nine on saturday, 24/12 or 24.12.2026?',
  'a hundred and fifty by the end of next month, 3 days before christmas eve, within 48 hours',
  'between 5 and 7 this evening; every monday morning from 9 to 17:30; for 1 299,90 €',
  'can i pick it up first thing on the 24th, or mid december at ten past five?',
  'do you have twenty five of those, two weeks from monday or three fridays from now',
  'i ordered it last friday at 9:15 in the morning and it has not arrived yet',
];
for (let round = 0; round < rounds; round++)
  for (const text of usual) recognise({ text, today: '2026-01-02' });
say({ kind: 'ready' });

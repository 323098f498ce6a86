// Runs Microsoft's recognizers in a thread of their own, since they can take seconds on a hostile text and know no time
// limit. It answers one job at a time and knows nothing about who asks.
import { parentPort } from 'node:worker_threads';
import suite from '@microsoft/recognizers-text-suite';
import type { AddressesFound, DateFound, EnglishFound, FromWorker, Job, NumberFound } from './protocol.ts';

const english = suite.Culture.English;

function say(message: FromWorker): void {
  parentPort?.postMessage(message);
}

function recogniseEnglish(text: string, reference: Date): EnglishFound {
  const numbers = suite
    .recognizeNumber(text, english)
    .flatMap(({ start, end, text: words, resolution }): NumberFound[] => {
      const value = Number((resolution as { value?: string } | null)?.value);
      return Number.isFinite(value) ? [{ text: words, start, end: end + 1, value }] : [];
    });
  const dates = suite
    .recognizeDateTime(text, english, suite.DateTimeOptions.None, reference)
    .map(({ start, end, text: words, resolution }): DateFound => {
      const readings = (resolution as { values?: readonly Record<string, string>[] } | null)?.values ?? [];
      const all = (key: string): string[] => [
        ...new Set(readings.flatMap((reading) => (reading[key] === undefined ? [] : [reading[key]]))),
      ];
      return { text: words, start, end: end + 1, timex: all('timex'), values: all('value') };
    });
  return { numbers, dates };
}

function recogniseAddresses(text: string): AddressesFound {
  const texts = (found: readonly { readonly text: string }[]): string[] => [
    ...new Set(found.map((one) => one.text)),
  ];
  return {
    emails: texts(suite.recognizeEmail(text, english)),
    urls: texts(suite.recognizeURL(text, english)),
  };
}

parentPort?.on('message', (job: Job) => {
  try {
    say({
      kind: 'done',
      result:
        job.kind === 'english'
          ? { kind: 'english', found: recogniseEnglish(job.text, new Date(job.referenceMs)) }
          : { kind: 'addresses', found: recogniseAddresses(job.text) },
    });
  } catch {
    say({ kind: 'failed' });
  }
});

// The first call of each builds its patterns, which is slow; it must not be counted against a customer's text.
recogniseEnglish('two pieces tomorrow at 5 pm', new Date(0));
recogniseAddresses('a@example.com https://example.com');
say({ kind: 'ready' });

// answers.yaml: the shop's own answers to what no feed knows. It checks their form; when one may be said is decided where
// it is said.
import { z } from 'zod';
import { topics } from '../../kernel/answer.ts';
import { locales } from '../../kernel/locale.ts';
import type { OwnAnswer } from '../model.ts';
import { defined } from './product-row.ts';
import { UnreadableFile, type FileTally } from './report.ts';
import { as } from './row.ts';
import { readDate } from './values.ts';
import { checkedYaml, parseYaml, warnUnknownKeys } from './yaml-file.ts';

const language = z.enum(locales, 'Not a language that is spoken here: fi, sv or en.');
const lines = z.union(
  [z.array(z.string()), z.string().transform((one) => [one])],
  'Not a list of questions.',
);
const answerSchema = z.object({
  id: z.string({ error: 'The value is missing.' }).min(1, 'The value is missing.'),
  topic: z.enum(topics, `Not a topic: ${topics.join(', ')}.`).default('other'),
  ask: z.partialRecord(language, lines),
  say: z
    .partialRecord(
      language,
      z.string().trim().min(1, 'The answer is empty.').max(2_000, 'Longer than 2,000 characters.'),
    )
    .refine((say) => Object.keys(say).length > 0, 'There is nothing to say.'),
  valid_until: as(readDate).optional(),
});

/** `today`: ISO date in the shop's zone. An answer past its day is imported, and warned about: it will not be given. */
export function readAnswersFile(text: string, today: string, tally: FileTally): readonly OwnAnswer[] {
  const file = parseYaml(text);
  if (file.value === '') return [];
  if (!Array.isArray(file.value)) throw new UnreadableFile('The file is not a list of answers.', { line: 1 });
  const answers: OwnAnswer[] = [];
  file.value.forEach((row: unknown, index) => {
    const checked = checkedYaml(answerSchema, file, row, [index]);
    if ('problem' in checked) return tally.reject(checked.problem);
    const { value } = checked;
    const line = file.lineAt([index]);
    if (answers.some(({ id }) => id === value.id))
      return tally.reject({ line, column: 'id', value: value.id, reason: 'The id stands twice.' });
    warnUnknownKeys(file, [index], row, Object.keys(answerSchema.shape), tally);
    if (value.valid_until !== undefined && value.valid_until < today)
      tally.warn({
        line: file.lineAt([index, 'valid_until']),
        column: 'valid_until',
        value: value.valid_until,
        reason: `The answer "${value.id}" has expired: it is not given any more.`,
      });
    for (const locale of locales)
      if (value.ask[locale] && !value.say[locale])
        tally.warn({
          line,
          column: `say.${locale}`,
          reason: `The answer "${value.id}" is asked in this language and not said in it: a person is offered.`,
        });
    tally.imported++;
    answers.push(
      defined<OwnAnswer>({
        id: value.id,
        topic: value.topic,
        ask: value.ask,
        say: value.say,
        validUntil: value.valid_until,
      }),
    );
  });
  return answers;
}

// Which phrases tell of a wait, and with which figures: the same in the bot's turn and out of it. It knows keys and no words;
// the phrases themselves are the language room's.
import type { EntryData } from '../../conversation/entries.ts';
import type { PhraseParameters } from '../../kernel/say.ts';
import type { WithheldReason } from './estimate.ts';
import type { LinePlace } from './line.ts';

/** Why something is said: the first word, an answer to "how long?", or what has changed since the last. */
export type WaitOccasion =
  | 'first'
  | 'asked'
  | 'slips'
  | 'overdue'
  | 'sooner'
  | 'known-again'
  | 'moved'
  | 'still-waiting'
  | 'patience-ends';

const leads = {
  slips: 'handoff.wait-longer',
  overdue: 'handoff.wait-longer',
  sooner: 'handoff.wait-sooner',
  'known-again': 'handoff.wait-known',
  moved: 'handoff.wait-moved',
  'still-waiting': 'handoff.wait-still',
} as const;

const withheldPhrases = {
  'nobody-present': 'handoff.wait-nobody-present',
  'too-little-data': 'handoff.wait-too-little-data',
  'people-left': 'handoff.wait-people-left',
  'closes-first': 'handoff.wait-closes-first',
  'too-long': 'handoff.wait-too-long',
} as const satisfies Partial<Record<WithheldReason, string>>;

export type WaitPhrase =
  | (typeof leads)[keyof typeof leads]
  | (typeof withheldPhrases)[keyof typeof withheldPhrases]
  | 'handoff.wait-position'
  | 'handoff.wait-range'
  | 'handoff.wait-callback';

export interface PhraseUse {
  readonly phrase: WaitPhrase;
  readonly parameters: PhraseParameters;
}

/** What to say of a place in an open team's line; `callback`: with the offer of a call instead. Never empty. */
export function wordsOfWait(
  { position, outlook }: LinePlace,
  occasion: WaitOccasion,
  callback: boolean,
): readonly PhraseUse[] {
  const lead = occasion in leads ? leads[occasion as keyof typeof leads] : undefined;
  const use = (phrase: WaitPhrase, parameters: PhraseParameters = {}): PhraseUse => ({ phrase, parameters });
  return [
    ...(lead === undefined ? [] : [use(lead)]),
    ...(outlook.kind === 'range'
      ? [
          use('handoff.wait-range', {
            position,
            from: outlook.range.low / 60,
            to: outlook.range.high / 60,
          }),
        ]
      : [
          use('handoff.wait-position', { position }),
          ...(outlook.because === 'closed' ? [] : [use(withheldPhrases[outlook.because])]),
        ]),
    ...(callback ? [use('handoff.wait-callback')] : []),
  ];
}

/** What stands in the log of it. */
export function toldEntry(
  ticket: { readonly ticketId: string; readonly team: string },
  { position, outlook }: LinePlace,
  callback: boolean,
): EntryData<'wait-told'> {
  return {
    ticketId: ticket.ticketId,
    team: ticket.team,
    position,
    ...(outlook.kind === 'range' ? { range: outlook.range } : { withheld: outlook.because }),
    ...(outlook.unrounded === undefined ? {} : { forecast: outlook.unrounded }),
    ...(callback ? { callbackOffered: true } : {}),
  };
}

/** The same without words, for clients that show it by themselves. */
export function waitStatus(team: string, { position, outlook }: LinePlace): EntryData<'handoff-status'> {
  return {
    state: 'queued',
    team,
    position,
    ...(outlook.kind === 'range' ? { waitSeconds: outlook.range } : {}),
  };
}

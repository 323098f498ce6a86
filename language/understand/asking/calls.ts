// What a message says of a call, wanted or agreed on: when it suits, which of the times offered, that it is to be moved or
// called off. Whether there is such a call is not known here.
import type { CallTime } from '../../../kernel/call-time.ts';
import type { Pending } from '../../../kernel/thread.ts';
import type { Word } from '../clauses.ts';
import { matchesIn } from '../patterns.ts';
import type { ClauseReading, MessageContext } from '../clause-reading.ts';
import type { CallWish } from '../reading.ts';
import { readCallTime } from '../when/call-times.ts';

export function readCalls(
  clauses: readonly ClauseReading[],
  context: MessageContext,
  pending: Pending | undefined,
): CallWish {
  const { lexicon, tools, contactTokens } = context;
  const said = clauses.map(({ clause }) => withoutContacts(clause.words, contactTokens));
  const when = said.reduce<CallTime | undefined>((before, words) => {
    const time = readCallTime(words, lexicon, tools.today);
    // "huomenna, kolmen jälkeen": what one clause leaves out the other says.
    return time === undefined ? before : { ...time, ...before };
  }, undefined);
  const change = changeIn(clauses, context);
  const option =
    when === undefined && pending?.kind === 'callback-slot' ? ordinalIn(said, context) : undefined;
  return {
    ...(change === undefined ? {} : { change }),
    ...(when === undefined ? {} : { when }),
    ...(option === undefined ? {} : { option }),
  };
}

/** Calling off is said in the same words as ordering and a "not"; so it is looked for first. */
function changeIn(clauses: readonly ClauseReading[], { lexicon }: MessageContext): CallWish['change'] {
  const kinds = new Set(
    clauses.flatMap(({ clause }) => matchesIn(lexicon.calls, clause.folded).map(({ value }) => value.kind)),
  );
  return kinds.has('cancel') ? 'cancel' : kinds.has('move') ? 'move' : undefined;
}

/** "se toinen", "den första", "the last one": a few words that say nothing else. */
function ordinalIn(said: readonly (readonly Word[])[], { lexicon }: MessageContext): number | undefined {
  for (const words of said) {
    if (words.length > 4) continue;
    for (const { value } of matchesIn(
      lexicon.words,
      words.map(({ folded }) => folded),
    ))
      if (value.kind === 'ordinal') return value.value < 0 ? -1 : value.value - 1;
  }
  return undefined;
}

/** The digits of a phone number are no hours. */
function withoutContacts(words: readonly Word[], contactTokens: ReadonlySet<number>): readonly Word[] {
  const kept = words.filter(({ at }) => !contactTokens.has(at));
  return kept.length === words.length ? words : kept;
}

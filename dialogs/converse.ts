// One turn of the bot, from the customer's messages to what is said and written: understands, answers from the catalogue,
// keeps the ledger, brings in a person. Effects are the caller's; this only decides.
import type { Catalog } from '../catalog/model.ts';
import type { EntryData } from '../conversation/entries.ts';
import { withdrawAskedIn } from '../conversation/ledger.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { TurnPlan } from '../conversation/turn.ts';
import type { SlotBook } from '../handoff/callbacks/slot-book.ts';
import type { LinePlace } from '../handoff/waiting/line.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Locale } from '../kernel/locale.ts';
import { inTurns, type Pause, type Steps } from '../kernel/steps.ts';
import type { Morphology } from '../kernel/words.ts';
import type { Recognise } from '../language/recognizers/recognise.ts';
import { withAllStores } from '../language/understand/asking/show-all.ts';
import type { UnderstandInSteps } from '../language/understand/reading.ts';
import type { Recognised } from '../language/understand/recognised.ts';
import { noCallWork } from './callback.ts';
import type { CallDesk } from './callback.ts';
import { noSlots, withSlots } from './call-work.ts';
import type { Thought } from './call-work.ts';
import { write } from './ledger-steps.ts';
import type { Ledger } from './ledger-steps.ts';
import type { PersonTools } from './person-tools.ts';
import { withPlaces } from './places.ts';
import { surveyAnswer } from './survey.ts';
import { greeting, planOf } from './turn/plan-of.ts';
import { firstStep } from './turn/step.ts';
import { answeredSurvey, takeMessage } from './turn/take-message.ts';
import { toolsFor } from './understand-tools.ts';
import { viewOf } from './view.ts';

export interface ConverseOptions {
  /** The catalogue in force; asked once a turn, so that a turn sees one generation. */
  readonly catalog: () => Catalog;
  readonly understand: UnderstandInSteps;
  readonly morphology: Readonly<Record<Locale, Morphology>>;
  readonly clock: Clock;
  /** Asked between any two steps of a turn. */
  readonly pause: Pause;
  readonly person: (catalog: Catalog) => Omit<PersonTools, 'placeOf'>;
  /** Absent: nothing is told of places in line. */
  readonly placeOf?: (teamId: string, ticketId: string | undefined) => Promise<LinePlace>;
  /** What else is found in a message before it is understood; never rejects. Without it our own grammar reads alone. */
  readonly recognise?: Recognise;
  /** Absent: no calls are made by appointment. */
  readonly slots?: Pick<SlotBook, 'free' | 'take'>;
}

export function createConverse(options: ConverseOptions): (state: ConversationState) => Promise<TurnPlan> {
  function* turn(
    state: ConversationState,
    recognised: readonly (readonly Recognised[])[],
    desk: CallDesk,
    placeOf: PersonTools['placeOf'],
  ): Steps<Thought> {
    const catalog = options.catalog();
    const nowMs = options.clock.nowMs();
    const viewIn = (locale: Locale) =>
      viewOf(catalog, locale, nowMs, `${state.conversationId}:${state.lastSeq}`, state.lastSaid);
    if (!state.greeted && state.unhandled.length === 0)
      return { plan: greeting(state, viewIn(state.locale)), calls: noCallWork };

    const tools = toolsFor(catalog, options.morphology, viewIn(state.locale));
    let end = firstStep(state);
    for (const [at, message] of state.unhandled.entries()) {
      const text = textOfMessage(message.data);
      const read = yield* options.understand(text, end.thread, tools, recognised[at]);
      const reading = withAllStores(read, text, end.thread);
      const view = viewIn(reading.thread.locale);
      yield;
      const corrected = replacing(end.ledger, message.data.replaces);
      const survey = surveyAnswer(corrected.state, text, reading);
      const before = { ...end, ledger: write(corrected, survey?.entries ?? []) };
      const said = { reading, text, seq: message.seq };
      end =
        survey?.reply === undefined
          ? yield* takeMessage(before, said, { view, person: { ...options.person(catalog), placeOf }, desk })
          : answeredSurvey(before, survey.reply(view), said);
      yield;
    }
    return { plan: planOf(state, end, viewIn(end.thread.locale)), calls: end.calls };
  }
  // What must be waited for comes first: a turn sees one generation of the catalogue.
  return async (state) => {
    const recognised = await recognisedFor(state, options);
    return withSlots(
      (desk) =>
        withPlaces(
          (placeOf) => inTurns(turn(state, recognised, desk, placeOf), options.pause),
          options.placeOf,
        ),
      options.slots ?? noSlots,
    );
  };
}

/** What the message's words took the place of asks nothing any more. */
function replacing(ledger: Ledger, messageSeq: number | undefined): Ledger {
  return messageSeq === undefined ? ledger : write(ledger, withdrawAskedIn(ledger.state, messageSeq));
}

/** For each message that waits. */
async function recognisedFor(
  state: ConversationState,
  { catalog, clock, recognise }: ConverseOptions,
): Promise<readonly (readonly Recognised[])[]> {
  if (recognise === undefined || state.unhandled.length === 0) return [];
  const current = catalog();
  const { today } = viewOf(current, state.locale, clock.nowMs(), '');
  const hints = { conversation: state.thread.locale, languages: current.shop.languages, today };
  return Promise.all(state.unhandled.map(({ data }) => recognise(textOfMessage(data), hints)));
}

/** A button may send its text as a value alone. */
function textOfMessage({ text, value }: EntryData<'message-in'>): string {
  return text === '' && typeof value === 'string' ? value : text;
}

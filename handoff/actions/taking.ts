// One step of a ticket as one commit: the step's entry, the row as it then stands, and what follows from it. It knows no
// single step.
import type { Draft, Refused } from '../../conversation/contract.ts';
import type { NewConversationEntry } from '../../conversation/entries.ts';
import type { PromiseState } from '../../conversation/state.ts';
import { isoNow } from '../../kernel/clock.ts';
import { timerIdsOf } from '../promise.ts';
import { dataAfter } from '../row-data.ts';
import { ticketData } from '../ticket-data.ts';
import { step } from '../ticket.ts';
import type { AgentCommand, OwnCommand } from '../ticket.ts';
import { waitTimer, waitTimersOfStep } from '../waiting/timers.ts';
import type { Acted, ActionTools, Scene } from './acting.ts';
import { act, nothingToDo, refuse, ticketChange } from './acting.ts';

export interface Consequences {
  /** What the customer is told. */
  readonly told?: readonly NewConversationEntry[];
  /** The other desk that the ticket goes on to with the step. */
  readonly sentTo?: string;
  /** From now on the customer is to hear where in our own line they stand. */
  readonly watchLine?: boolean;
  /** Absent: as it was. */
  readonly priority?: number;
  /** Promises that forbid the step. */
  readonly over?: readonly PromiseState[];
  /** Promises that the step fulfils; only for a step of a person. */
  readonly keeps?: readonly PromiseState[];
}

/** Rejects with the code by which `step` refuses, and as `act`. A step that came before changes nothing. */
export function take(
  tools: ActionTools,
  ticketId: string,
  command: AgentCommand | OwnCommand,
  consequences: (scene: Scene) => Consequences,
): Promise<Acted> {
  return act(tools, ticketId, (scene) => stepDraft(tools, scene, command, consequences));
}

/** What the step writes, for whoever commits it otherwise. */
export function stepDraft(
  { clock }: Pick<ActionTools, 'clock'>,
  scene: Scene,
  command: AgentCommand | OwnCommand,
  consequences: (scene: Scene) => Consequences,
): Draft | Refused {
  const { ticketId } = scene.row;
  const taken = step(scene.current, command);
  if (taken.kind === 'unchanged') return nothingToDo;
  if (taken.kind === 'refused') return refuse(taken.code);
  const { told = [], over = [], keeps = [], sentTo, watchLine = false, priority } = consequences(scene);
  if (over.length > 0) return refuse('open-promises', undefined, { promises: over });
  const wait = waitTimersOfStep(scene.state, taken.to.state, clock.nowMs());
  const sent: readonly NewConversationEntry[] =
    sentTo === undefined ? [] : [{ kind: 'ticket-sent', data: { ticketId, desk: sentTo } }];
  const steps = [taken.entry, ...sent];
  const at = isoNow(clock);
  const data = steps.reduce((before, entry) => dataAfter(before, entry, at), ticketData(scene.row.data));
  return {
    entries: [
      ...('agent' in command
        ? keeps.map(({ promiseId }): NewConversationEntry => ({
            kind: 'promise-kept',
            data: { promiseId, by: command.agent },
          }))
        : []),
      ...steps,
      ...told,
    ],
    ticket: ticketChange(scene, taken.to, { data, ...(priority === undefined ? {} : { priority }) }),
    timers: {
      cancel: [...keeps.flatMap(timerIdsOf), ...wait.cancel],
      set: [...wait.set, ...(watchLine ? [waitTimer(clock.nowMs())] : [])],
    },
  };
}

// What the dialogs about people are given of the world beside the view: opening hours, places in line, new ids.
import type { ConversationState } from '../conversation/state.ts';
import type { Opening } from '../handoff/opening.ts';
import type { LinePlace } from '../handoff/waiting/line.ts';
import type { NewId } from '../kernel/ids.ts';

export interface PersonTools {
  readonly opening: (teamId: string) => Opening;
  readonly newId: NewId;
  /** The other desk that does this team's work, or this conversation's; absent, or `undefined`: our own does. */
  readonly deskOf?: (teamId: string, state: ConversationState) => string | undefined;
  /** A ticket's place in the team's line, or the place that a new one would get; `undefined` where it is not known. */
  readonly placeOf: (teamId: string, ticketId?: string) => LinePlace | undefined;
}

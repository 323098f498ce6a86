// What the contract needs to know of a desk that it runs on: what came in there, its people's acts, and its bad weather.
import type { FarPerson } from '../../../handoff/target.ts';
import type { Rig } from './rig.ts';

/** A ticket as people at that desk see it. */
export interface FarView {
  readonly isOpen: boolean;
  /** The customer's words, in order. */
  readonly customerSaid: readonly string[];
  /** What only the people there read, in order; the brief first. */
  readonly notes: readonly string[];
}

export type Weather =
  | 'fine'
  /** It cannot be reached. */
  | 'down'
  /** It says no. */
  | 'refuses'
  /** It does what it is asked once, and its answer is lost. */
  | 'answer-lost';

export interface DeskUnderTest {
  /** Its name; `undefined`: our own. */
  readonly name: string | undefined;
  /** Everything of this ticket that stands at the desk; one of each, or the ticket was made twice. */
  tickets(ticketId: string): readonly FarView[] | Promise<readonly FarView[]>;
  /** It takes the ticket in, where that is a step of its own. */
  takes(ticketId: string): Promise<void>;
  joins(ticketId: string, person: FarPerson): Promise<void>;
  /** `id`: the same one again is the same message. */
  says(ticketId: string, person: FarPerson, text: string, id?: string): Promise<void>;
  letsGo(ticketId: string, person: FarPerson): Promise<void>;
  /** All that are open. */
  settles(ticketId: string, person: FarPerson): Promise<void>;
  resolves(ticketId: string, person: FarPerson): Promise<void>;
  returns(ticketId: string, person: FarPerson): Promise<void>;
  weather(weather: Weather): void;
  close(): Promise<void>;
}

export type OpenDesk = (rig: Rig) => Promise<DeskUnderTest>;

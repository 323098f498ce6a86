// Somebody who works at the desk, as far as handing out tickets depends on it. It knows no password and no session.
import type { Locale } from '../../kernel/locale.ts';

export interface DeskPerson {
  readonly id: string;
  readonly name: string;
  /** `*`: all teams. */
  readonly teams: readonly string[];
  readonly languages: readonly Locale[];
  /** How many conversations at a time. */
  readonly capacity: number;
}

export const usualCapacity = 3;

/** Does the team's work; a lead who may look into every team does not for that do the work of all. */
export function worksIn({ teams }: Pick<DeskPerson, 'teams'>, team: string): boolean {
  return teams.includes('*') || teams.includes(team);
}

// What becomes of questions to other teams inside the conversation. Pure; it knows no ticket and no time.
import type { Effects } from './effects.ts';
import type { Consult } from './state.ts';

type Consults = readonly Consult[];

/** An answer to what was never asked, or was answered already, changes nothing. */
export const consultEffects: Effects<Consults> = {
  'consult-asked': (consults, { data: { consultId, team, agent, text, dueAt }, at }) => [
    ...consults,
    {
      consultId,
      team,
      agent,
      text,
      askedAt: at,
      overdue: false,
      ...(dueAt === undefined ? {} : { dueAt }),
    },
  ],
  'consult-answered': (consults, { data: { consultId, agent, text }, at }) =>
    unanswered(consults, consultId, (consult) => ({ ...consult, answer: { agent, text, at } })),
  'consult-overdue': (consults, { data: { consultId } }) =>
    unanswered(consults, consultId, (consult) => ({ ...consult, overdue: true })),
};

function unanswered(consults: Consults, consultId: string, change: (consult: Consult) => Consult): Consults {
  return consults.map((consult) =>
    consult.consultId === consultId && consult.answer === undefined ? change(consult) : consult,
  );
}

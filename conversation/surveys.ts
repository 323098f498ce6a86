// What was asked about a person's help and what came of it, entry by entry. Pure. What the customer writes instead of an answer
// lets the survey go.
import type { Effects } from './effects.ts';
import type { SurveyState } from './state.ts';

type Surveys = readonly SurveyState[];

export const surveyEffects: Effects<Surveys> = {
  'survey-asked': (surveys, { data: { ticketId, about }, seq }) => {
    const before = surveys.find((survey) => survey.ticketId === ticketId) ?? { ticketId };
    return [...without(surveys, ticketId), { ...before, waitsFor: { about, seq } }];
  },
  'survey-answered': (surveys, { data }) => {
    const before = surveys.find(({ ticketId }) => ticketId === data.ticketId);
    if (before === undefined) return surveys;
    const { waitsFor: _, ...rest } = before;
    return [...without(surveys, data.ticketId), { ...rest, ...data }];
  },
  turn: (surveys, { data: { upTo } }) =>
    surveys.map((survey) => {
      if (survey.waitsFor === undefined || survey.waitsFor.seq > upTo) return survey;
      const { waitsFor: _, ...rest } = survey;
      return rest;
    }),
};

function without(surveys: Surveys, ticketId: string): Surveys {
  return surveys.filter((survey) => survey.ticketId !== ticketId);
}

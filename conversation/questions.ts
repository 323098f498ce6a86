// What has become of the customer's questions, entry by entry. Pure; it never lets one disappear.
import type { Effects } from './effects.ts';
import { isOpen } from './state.ts';
import type { Question, QuestionState } from './state.ts';

type Questions = readonly Question[];

/** Settled and withdrawn ones stay so until reopened; when a ticket ends, what it still held is the bot's again. */
export const questionEffects: Effects<Questions> = {
  'question-opened': (questions, { data, seq, at }) => {
    const { questionId, topic, subject, text, messageSeq } = data;
    if (questions.some((question) => question.questionId === questionId)) return questions;
    return [
      ...questions,
      {
        questionId,
        topic,
        subject,
        text,
        state: 'open',
        openedSeq: seq,
        openedAt: at,
        messageSeq,
        answers: [],
      },
    ];
  },
  'question-specified': (questions, { data }) =>
    changed(questions, data.questionId, () => ({ subject: data.subject })),
  'question-answered': (questions, { data: { questionId, answer } }) =>
    changed(questions, questionId, (question) => ({
      ...(isOpen(question) ? { state: 'answered' as const } : {}),
      ...(answer === undefined ? {} : { answers: [...question.answers, answer] }),
    })),
  'question-passed-on': (questions, { data }) =>
    changed(questions, data.questionId, from(['open', 'answered'], 'passed-on')),
  'question-settled': (questions, { data }) =>
    changed(questions, data.questionId, from(['open', 'passed-on', 'answered'], 'settled')),
  'question-withdrawn': (questions, { data }) =>
    changed(questions, data.questionId, from(['open', 'passed-on', 'answered'], 'withdrawn')),
  'question-reopened': (questions, { data }) =>
    changed(questions, data.questionId, from(['answered', 'settled', 'withdrawn'], 'open')),
  // The home has taken over what was still open here.
  'joined-home': (questions) =>
    questions.map((question) => (isOpen(question) ? { ...question, state: 'withdrawn' } : question)),
  'ticket-returned': (questions) => questions.map(heldByNobody),
  'ticket-resolved': (questions) => questions.map(heldByNobody),
  'ticket-left': (questions) => questions.map(heldByNobody),
};

function heldByNobody(question: Question): Question {
  return question.state === 'passed-on' ? { ...question, state: 'open' } : question;
}

function changed(
  questions: Questions,
  questionId: string,
  change: (question: Question) => Partial<Question>,
): Questions {
  return questions.map((question) =>
    question.questionId === questionId ? { ...question, ...change(question) } : question,
  );
}

function from(
  states: readonly QuestionState[],
  to: QuestionState,
): (question: Question) => Partial<Question> {
  return (question) => (states.includes(question.state) ? { state: to } : {});
}
